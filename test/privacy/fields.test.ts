/** What the linter looks at: every text field by its own definition, and what stands in the wrong place by its name. */
import { describe, expect, it } from 'vitest';
import type { Privacy, Veld } from '../../src/dossier/define.ts';
import { dossierDefinitie } from '../../src/dossier/dossier.ts';
import { definitieVan, SOORTEN } from '../../src/dossier/kinds/index.ts';
import { vrijeTeksten } from '../../src/privacy/free-fields.ts';

/** Every field that takes text, by its path. */
function tekstvelden(velden: readonly Veld[], voor: string, vast: boolean): [pad: string, soort: Privacy][] {
  return velden.flatMap(({ naam, vorm: buiten }): [string, Privacy][] => {
    const vorm = buiten.type === 'lijst' ? buiten.element : buiten;
    const pad = `${voor}${naam}`;
    if (vorm.type === 'blok') return tekstvelden([...vorm.velden, ...vorm.ook], `${pad}.`, vast);
    return vorm.type === 'tekst' && Number.isFinite(vorm.max) !== vast ? [[pad, vorm.privacy]] : [];
  });
}

const DOCUMENTEN = [...SOORTEN.map((s) => [s, definitieVan(s)] as const), ['dossier', dossierDefinitie()] as const];
const velden = (vast: boolean) =>
  DOCUMENTEN.flatMap(([naam, d]) => tekstvelden(d.velden, '', vast).map(([pad, soort]) => ({ naam, pad, soort })));
const laatste = (pad: string) => pad.split('.').at(-1) ?? '';

describe('de velden van het formaat', () => {
  const alle = velden(false);

  it('zijn gevonden, elk met wat erin mag staan', () => {
    expect(alle.length).toBeGreaterThan(300);
    expect(alle.filter(({ soort }) => soort === undefined)).toEqual([]);
  });

  it('worden alleen hier nooit bekeken', () => {
    const nooit = [...new Set(alle.filter(({ soort }) => soort === null).map(({ pad }) => pad))].sort();
    expect(nooit).toEqual([
      'bedrijfsarts.arbodienst',
      'bedrijfsarts.naam',
      'bron',
      'interventie',
      'ondertekening.naam',
      'ondertekening.werkgever.naam',
      'ondertekening.werknemer.naam',
      'stap',
      'vervangt',
      'verwijzing',
      'verzekering.polis',
      'verzekering.soort',
      'werkgever.adres.plaats',
      'werkgever.adres.postcode',
      'werkgever.adres.straat',
      'werkgever.contactpersoon',
      'werkgever.loonheffingennummer',
      'werkgever.naam',
      'werknemer.adres.plaats',
      'werknemer.adres.postcode',
      'werknemer.adres.straat',
      'werknemer.naam',
    ]);
    expect(velden(true).filter(({ soort }) => soort !== null)).toEqual([]);
  });

  it('heten hetzelfde waar er hetzelfde in mag staan', () => {
    const soorten = new Map<string, Set<Privacy>>();
    for (const { pad, soort } of alle) soorten.set(laatste(pad), (soorten.get(laatste(pad)) ?? new Set()).add(soort));
    const anders = [...soorten].filter(([, s]) => s.size > 1).map(([naam, s]) => [naam, [...s]]);
    expect(anders).toEqual([
      ['soort', ['kort', null]],
      ['naam', ['persoon', null, 'kort']],
    ]);
  });
});

describe('tekst op de verkeerde plaats', () => {
  const soorten = (data: Record<string, unknown>) => vrijeTeksten(data).map((t) => [t.pad.join('.'), t.soort]);

  it.each(['ziekmelding', 'bestaat-niet', 42])('wordt bekeken naar de naam van het veld: %s', (soort) => {
    expect(
      soorten({
        soort,
        omschrijving: 'x',
        beperkingen: ['x', { wat: 'x' }],
        advies: 'x',
        naam: 'x',
        verzonnen: { reden: 'x', naam: 'x', diep: [{ functie: 'x' }] },
        ondertekening: { werkgever: { naam: 'x', functie: 'x' } },
        bijlagen: [{ bestand: 'x', soort: 'x' }],
        constructor: 'x',
      }),
    ).toEqual([
      ['omschrijving', 'verslag'],
      ['beperkingen.0', 'bedrijfsarts'],
      ['beperkingen.1.wat', 'verslag'],
      ['advies', 'bedrijfsarts'],
      ['naam', 'persoon'],
      ['verzonnen.reden', 'verslag'],
      ['verzonnen.naam', 'persoon'],
      ['verzonnen.diep.0.functie', 'beroep'],
      ['ondertekening.werkgever.functie', 'beroep'],
      ['bijlagen.0.bestand', 'naam'],
      ['bijlagen.0.soort', 'kort'],
    ]);
  });

  it('wordt bekeken waar het veld een keuze is', () => {
    expect(soorten({ soort: 'deskundigenoordeel', onderwerp: 'x', stap: 'x' })).toEqual([['onderwerp', 'kort']]);
  });

  it('is de naam van een interventie en niet van iemand', () => {
    expect(soorten({ soort: 'interventie', naam: 'x' })).toEqual([['naam', 'kort']]);
    expect(soorten({ soort: 'casemanager-aangewezen', naam: 'x' })).toEqual([['naam', 'persoon']]);
  });
});
