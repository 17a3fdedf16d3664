/** Fields that say who it is: an illness or a care provider in them is an error, a name is not. */
import { describe, expect, it } from 'vitest';
import { lintEvent } from '../../src/privacy/index.ts';
import { lintCase } from '../../src/privacy/lint-case.ts';

const codes = (data: Record<string, unknown>) => lintEvent(data).map((t) => `${t.pad.join('.')} ${t.ernst}`);

describe('wie het is', () => {
  it.each<[Record<string, unknown>, string]>([
    [
      { soort: 'contact', afspraken: [{ wie: 'psychiater wegens depressie', wat: 'rooster maken' }] },
      'afspraken.0.wie',
    ],
    [{ soort: 'contact', afspraken: [{ wie: 'haar psycholoog', wat: 'rooster maken' }] }, 'afspraken.0.wie'],
    [{ soort: 'plan-van-aanpak', activiteiten: [{ wie: 'Oncoloog', wat: 'rooster maken' }] }, 'activiteiten.0.wie'],
    [
      { soort: 'plan-van-aanpak', afschriften: [{ aan: 'fysiotherapeut van werknemer', op: '2026-01-01' }] },
      'afschriften.0.aan',
    ],
    [{ soort: 'interventie', naam: 'jobcoaching', uitvoerder: 'EMDR bij psycholoog wegens depressie' }, 'uitvoerder'],
    [{ soort: 'interventie', naam: 'jobcoaching', uitvoerder: 'Praktijk voor Psychotherapie Noord' }, 'uitvoerder'],
    [{ soort: 'spoor-2', bureau: 'Instituut voor Burn-out' }, 'bureau'],
    [{ casemanager: { naam: 'A. Bos', organisatie: 'Borstkankercentrum' } }, 'casemanager.organisatie'],
    [{ soort: 'casemanager-aangewezen', naam: 'psychiater Jansen' }, 'naam'],
    [{ soort: 'gegevensverstrekking', aan: 'huisarts', gegevens: ['rooster'] }, 'aan'],
    [
      { soort: 'probleemanalyse', opgesteldDoor: { naam: 'B. Arts', organisatie: 'Verslavingskliniek' } },
      'opgesteldDoor.organisatie',
    ],
  ])('%j', (data, pad) => {
    expect(codes(data)).toContain(`${pad} fout`);
  });

  it.each<Record<string, unknown>>([
    { soort: 'contact', afspraken: [{ wie: 'R. Griep', wat: 'rooster maken' }] },
    { soort: 'contact', afspraken: [{ wie: 'mevrouw De Beer-Kramp', wat: 'rooster maken' }] },
    { soort: 'contact', afspraken: [{ wie: 'werkgever en werknemer', wat: 'rooster maken' }] },
    { soort: 'contact', afspraken: [{ wie: 'T. Nagelkerken', wat: 'rooster maken' }] },
    { soort: 'contact', afspraken: [{ wie: 'bedrijfsarts', wat: 'spreekuur plannen' }] },
    {
      werknemer: { naam: 'J. Kanker', functie: 'kok' },
      werkgever: { naam: 'Apotheek De Roos', contactpersoon: 'P. Reuma' },
    },
    { bedrijfsarts: { naam: 'Dr. Depressie', arbodienst: 'Arbodienst Hartslag' } },
    {
      soort: 'plan-van-aanpak',
      ondertekening: { werkgever: { naam: 'Psycholoog' }, werknemer: { naam: 'M. Migraine' } },
    },
    { soort: 'interventie', naam: 'jobcoaching', uitvoerder: 'Bureau Loopbaan Noord' },
    { soort: 'spoor-2', bureau: 'Re-integratiebureau Verder' },
    { verzekering: { verzekeraar: 'Zilver Zorgverzekeringen' } },
    { casemanager: { naam: 'A. Bos', organisatie: 'Casemanagement Midden' } },
  ])('%j: geen bevinding', (data) => {
    expect(codes(data)).toEqual([]);
  });
});

describe('een nummer naast een dag', () => {
  const bron = (dossier: string) => ({
    bestand: 'dossier.yaml',
    tekst: '',
    documenten: [{ id: 'dossier', waarde: { dossier } }],
  });
  const bevindingen = (naam: string) => lintCase({ map: naam, bronnen: [bron(naam)], overige: [] }, {});

  it('is geen burgerservicenummer en geen telefoonnummer', () => {
    for (let n = 0; n < 3000; n += 1)
      for (const naam of [`${n}-2026-01-05`, `0${n}-2025-11-03`, `2${n}0-2025-01-12`])
        expect([naam, bevindingen(naam)]).toEqual([naam, []]);
  });

  it('maar een burgerservicenummer naast een dag blijft er een', () => {
    expect(bevindingen('123456782-2026-01-05').length).toBeGreaterThan(0);
    expect(lintEvent({ soort: 'contact', toelichting: 'Gesproken op 2026-01-05 over 123456782.' })[0]?.code).toBe(
      'privacy/identificatie',
    );
  });
});
