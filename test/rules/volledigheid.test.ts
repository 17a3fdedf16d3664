/** Completeness of the re-integratieverslag: taking away one fact or one document names exactly that one. */
import { describe, expect, it } from 'vitest';
import { documentBy } from '../../src/documents/index.ts';
import type { Ongeldig } from '../../src/dossier/stored.ts';
import { verslagElementen, volledigheidFindings } from '../../src/judge/completeness.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import { VOLLEDIGHEID } from '../../src/rules/volledigheid/codes.ts';
import { CONTEXT, type Editable, editable, judge, zonder } from '../documents/cases.ts';
import { oordeel } from '../support/case.ts';

const COMPLEET = '2024-007';
const pa = '2025-01-15-probleemanalyse';
const pa2 = '2025-06-19-bijstelling-probleemanalyse';
const pva = '2025-01-27-plan-van-aanpak';
const pva2 = '2025-06-30-bijstelling-plan-van-aanpak';
const eje = '2025-11-17-eerstejaarsevaluatie';
const ao = '2026-08-13-actueel-oordeel';
const eind = '2026-08-20-eindevaluatie';
const medisch = '2026-08-20-medische-informatie';
const werknemer = '2026-08-26-oordeel-werknemer';

const rij = (c: JudgedCase) =>
  volledigheidFindings(c.case, c.evaluation.stappen).map((f) => `${f.ernst} ${f.code} ${f.sleutel}`);

/** What the draft of the verslag lists, without files that cannot be read: the other side of the same list. */
const inConcept = (c: JudgedCase) =>
  documentBy('verslag')
    ?.build(c, CONTEXT)
    .ontbreekt.map((o) => o.veld)
    .filter((veld) => !veld.startsWith('bestand.'))
    .sort();

const feiten = (c: JudgedCase) =>
  volledigheidFindings(c.case, c.evaluation.stappen)
    .map((f) => f.sleutel.replace(/^[a-l]\//, ''))
    .sort();

/** The same in `wvp check` of the case, and in the draft that `--definitief` judges. */
function precies(edit: Editable, verwacht: readonly string[]): void {
  const c = judge(edit);
  expect(rij(c)).toEqual(verwacht);
  const riv = c.bevindingen.filter((f) => f.code in VOLLEDIGHEID).map((f) => `${f.ernst} ${f.code} ${f.sleutel}`);
  expect(riv.sort()).toEqual([...verwacht].sort());
  expect(inConcept(c)).toEqual(feiten(c));
}

describe('het volledige dossier', () => {
  it('mist niets', () => precies(editable(COMPLEET), []));

  it('kent elk onderdeel a tot en met l, elk met een bron', () => {
    const c = judge(editable(COMPLEET));
    const elementen = verslagElementen(c.case, c.evaluation.stappen);
    expect([...new Set(elementen.flatMap((e) => e.onderdelen))].sort().join('')).toBe('abcdefghijkl');
    for (const e of elementen) expect(e.source.length, e.feit).toBeGreaterThan(0);
    expect(new Set(elementen.map((e) => e.feit)).size).toBe(elementen.length);
  });
});

describe('zonder één gegeven', () => {
  const W = 'waarschuwing';
  type Rij = [id: string, pad: (string | number)[], verwacht: string];
  const rijen: Rij[] = [
    ['dossier', ['werknemer', 'naam'], `${W} riv/onderdeel-a a/werknemer.naam`],
    ['dossier', ['werknemer', 'geboortedatum'], `${W} riv/onderdeel-a a/werknemer.geboortedatum`],
    ['dossier', ['werkgever', 'naam'], `${W} riv/onderdeel-a a/werkgever.naam`],
    ['dossier', ['bedrijfsarts'], `${W} riv/onderdeel-a a/bedrijfsarts`],
    ['dossier', ['werknemer', 'bekwaamheden'], `${W} riv/onderdeel-d d/werknemer.bekwaamheden`],
    [pa, ['opgesteldDoor'], `${W} riv/naam-functie f/probleemanalyse.opgesteldDoor`],
    [pa, ['opgesteldDoor', 'functie'], `${W} riv/naam-functie f/probleemanalyse.opgesteldDoor.functie`],
    [pa2, ['opgesteldDoor'], `info riv/naam-functie f/${pa2}.opgesteldDoor`],
    [pva, ['ondertekening', 'werkgever'], `${W} riv/naam-functie g/plan-van-aanpak.ondertekening.werkgever`],
    [
      pva,
      ['ondertekening', 'werkgever', 'functie'],
      `${W} riv/naam-functie g/plan-van-aanpak.ondertekening.werkgever.functie`,
    ],
    [pva, ['ondertekening', 'werknemer'], 'info riv/ondertekening g/plan-van-aanpak.ondertekening.werknemer'],
    [pva2, ['ondertekening', 'werkgever'], `info riv/ondertekening g/${pva2}.ondertekening.werkgever`],
    [pva2, ['ondertekening', 'werknemer'], `info riv/ondertekening g/${pva2}.ondertekening.werknemer`],
    [
      pva2,
      ['ondertekening', 'werkgever', 'functie'],
      `info riv/naam-functie g/${pva2}.ondertekening.werkgever.functie`,
    ],
    [eje, ['visieWerkgever'], `${W} riv/visie h/eerstejaarsevaluatie.visieWerkgever`],
    [eje, ['visieWerknemer'], `${W} riv/visie h/eerstejaarsevaluatie.visieWerknemer`],
    [eje, ['ondertekening', 'werkgever'], 'info riv/ondertekening h/eerstejaarsevaluatie.ondertekening.werkgever'],
    [eje, ['ondertekening', 'werknemer'], 'info riv/ondertekening h/eerstejaarsevaluatie.ondertekening.werknemer'],
    [ao, ['arbeidsrelatie'], `${W} riv/onderdeel-i i/actueel-oordeel.arbeidsrelatie`],
    [ao, ['mogelijkheden'], `${W} riv/onderdeel-j j/actueel-oordeel.mogelijkheden`],
    [ao, ['belastbaarheid'], `${W} riv/onderdeel-j j/actueel-oordeel.belastbaarheid`],
    [ao, ['beperkingen'], `${W} riv/onderdeel-j j/actueel-oordeel.beperkingen`],
    [ao, ['prognose'], 'info riv/onderdeel-j j/actueel-oordeel.prognose'],
    [ao, ['passendeArbeid'], `${W} riv/onderdeel-k k/actueel-oordeel.passendeArbeid`],
    [ao, ['opgesteldDoor'], `${W} riv/naam-functie j/actueel-oordeel.opgesteldDoor`],
    [ao, ['opgesteldDoor', 'functie'], `${W} riv/naam-functie j/actueel-oordeel.opgesteldDoor.functie`],
    [eind, ['stand'], `${W} riv/onderdeel-h h/eindevaluatie.stand`],
    [eind, ['uitgevoerd'], `${W} riv/onderdeel-h h/eindevaluatie.uitgevoerd`],
    [eind, ['arbeidsrelatie'], `${W} riv/onderdeel-i i/eindevaluatie.arbeidsrelatie`],
    [eind, ['passendeArbeid'], `${W} riv/onderdeel-k k/eindevaluatie.passendeArbeid`],
    [eind, ['ondertekening', 'werkgever'], `${W} riv/naam-functie h/eindevaluatie.ondertekening.werkgever`],
    [eind, ['ondertekening', 'werknemer'], 'info riv/ondertekening h/eindevaluatie.ondertekening.werknemer'],
    [werknemer, ['oordeel'], `${W} riv/onderdeel-l l/oordeel-werknemer.oordeel`],
    [werknemer, ['ondertekening'], 'info riv/ondertekening l/oordeel-werknemer.ondertekening.werknemer'],
  ];

  it.each(rijen)('%s %j: %s', (id, pad, verwacht) => {
    const edit = editable(COMPLEET);
    zonder(edit, id, ...pad);
    precies(edit, [verwacht]);
  });

  it('de aard van het bedrijf mag in de eindevaluatie of bij de werkgever staan', () => {
    const edit = editable(COMPLEET);
    zonder(edit, 'dossier', 'werkgever', 'aardBedrijf');
    precies(edit, []);
    zonder(edit, eind, 'aardBedrijf');
    precies(edit, ['waarschuwing riv/onderdeel-b b/werkgever.aardBedrijf']);
  });

  it('de functie: zonder haar ook geen functie van de werknemer waar die niet bij de handtekening staat', () => {
    const edit = editable(COMPLEET);
    Object.assign(edit.input.dossier?.werknemer ?? {}, { functie: '' });
    precies(edit, [
      'waarschuwing riv/onderdeel-c c/werknemer.functie',
      'waarschuwing riv/naam-functie l/oordeel-werknemer.ondertekening.werknemer.functie',
    ]);
  });

  it('de visie in het plan kan met een bijstelling worden aangevuld', () => {
    const edit = editable(COMPLEET);
    zonder(edit, pva, 'visieWerknemer');
    precies(edit, []);
    for (const e of edit.input.events)
      if (e.soort === 'bijstelling-plan-van-aanpak') zonder(edit, e.id, 'visieWerknemer');
    precies(edit, ['waarschuwing riv/visie g/plan-van-aanpak.visieWerknemer']);
  });

  it('een leeg veld telt als een veld dat er niet is', () => {
    const edit = editable(COMPLEET);
    for (const e of edit.input.events)
      if (e.id === ao) Object.assign(e.data, { belastbaarheid: ' \u200b', beperkingen: [] });
    precies(edit, [
      'waarschuwing riv/onderdeel-j j/actueel-oordeel.belastbaarheid',
      'waarschuwing riv/onderdeel-j j/actueel-oordeel.beperkingen',
    ]);
  });
});

describe('zonder één stuk', () => {
  const rijen = [
    [pa, 'riv/onderdeel-f f/probleemanalyse'],
    [pva, 'riv/onderdeel-g g/plan-van-aanpak'],
    [eje, 'riv/onderdeel-h h/eerstejaarsevaluatie'],
    [ao, 'riv/onderdeel-j j/actueel-oordeel'],
    [eind, 'riv/onderdeel-h h/eindevaluatie'],
    [medisch, 'riv/medische-informatie medische-informatie'],
    [werknemer, 'riv/onderdeel-l l/oordeel-werknemer'],
  ] as const;
  const weg = (id: string, ongeldig: readonly Ongeldig[] = []): Editable => {
    const edit = editable(COMPLEET);
    return { ...edit, input: { ...edit.input, ongeldig, events: edit.input.events.filter((e) => e.id !== id) } };
  };

  it.each(rijen)('%s: %s', (id, verwacht) => precies(weg(id), [`waarschuwing ${verwacht}`]));

  it.each(rijen)('%s zonder datum: %s', (id, verwacht) => {
    const soort = id.slice(11) as Ongeldig['soort'];
    const bestand = `events/${id}.yaml`;
    const c = judge(weg(id, [{ id, soort, datum: null, bestand, regel: 1, kolom: 8 }]));
    const [f, ...rest] = volledigheidFindings(c.case, c.evaluation.stappen);
    expect(rest).toEqual([]);
    expect(f).toMatchObject({ code: 'riv/datum', sleutel: verwacht.split(' ')[1], bestand, kolom: 8 });
    expect(inConcept(c)).toEqual(feiten(c));
  });

  it('een stuk dat niet te lezen is, telt als een stuk dat ontbreekt, op de plaats van het bestand', () => {
    const bestand = `events/${ao}.yaml`;
    const c = judge(weg(ao, [{ id: ao, soort: 'actueel-oordeel', datum: '2026-08-13', bestand, regel: 3, kolom: 1 }]));
    const [f] = volledigheidFindings(c.case, c.evaluation.stappen);
    expect(f).toMatchObject({ code: 'riv/onderdeel-j', bestand, regel: 3 });
    expect(f?.bericht).toContain('is niet te lezen');
  });

  it('elk ander stuk weg: niets over de volledigheid', () => {
    const genoemd = new Set<string>(rijen.map(([id]) => id));
    for (const { id, soort } of editable(COMPLEET).input.events) {
      if (genoemd.has(id) || soort === 'ziekmelding') continue;
      expect(rij(judge(weg(id))), id).toEqual([]);
    }
  });

  it('zonder ziekmelding ontbreekt de eerste ziektedag', () => {
    expect(rij(judge(weg('2024-12-09-ziekmelding')))).toEqual([
      'waarschuwing riv/onderdeel-e e/ziekmelding.eersteZiektedag',
    ]);
  });
});

const codes = (regel: string, peildatum: string) =>
  oordeel(regel, peildatum).bevindingen.flatMap((f) => (f.code in VOLLEDIGHEID ? [`${f.code} ${f.sleutel}`] : []));
const alle = (regel: string, peildatum: string) => rij(oordeel(regel, peildatum)).map((r) => r.replace(/^\S+ /, ''));

describe('wanneer check het meldt', () => {
  // D = 2024-01-08: E = 2026-01-04, E-91 = 2025-10-05, open from 2025-09-21.
  const ziek = 'ziek 2024-01-08';
  it.each([
    ['jong dossier', ziek, '2024-06-01', false],
    ['voor het venster', ziek, '2025-09-20', false],
    ['venster open', ziek, '2025-09-21', true],
    ['gemist', ziek, '2025-12-01', true],
    ['vroeg gemaakt', `${ziek}; re-integratieverslag 2025-08-01`, '2025-08-02', true],
    ['hersteld', `${ziek}; hersteld 2025-03-01`, '2025-12-01', false],
    ['ziek uit dienst', `${ziek}; einde-dienstverband 2024-05-01 laatsteDag=2024-05-31`, '2024-05-20', true],
  ])('%s', (_wat, regel, peildatum, gemeld) => {
    expect(codes(regel, peildatum).length > 0).toBe(gemeld);
    expect(alle(regel, peildatum).length).toBeGreaterThan(0);
  });

  it('niet zonder de regelset wet', () => {
    const c = oordeel(ziek, '2025-12-01', { versie: 1, regels: ['uwv'] });
    expect(c.bevindingen.filter((f) => f.code in VOLLEDIGHEID)).toEqual([]);
  });

  it('een verklaring voor de code of de stap maakt het verantwoord', () => {
    for (const stap of ['riv/onderdeel-h', 'eindevaluatie']) {
      const c = oordeel(`${ziek}; verklaring 2025-11-01 stap=${stap}`, '2025-12-01');
      const f = c.bevindingen.find((x) => x.sleutel === 'h/eindevaluatie');
      expect(f?.verantwoord, stap).toBe(true);
      expect(c.bevindingen.map((x) => x.code)).not.toContain('dossier/verklaring-onbekend');
    }
  });
});

describe('visies', () => {
  it.each([
    ['2023-07-01', '2023-08-28', true],
    ['2023-06-30', '2023-07-02', true],
    ['2023-06-30', '2023-07-01', false],
  ])('eerste ziektedag %s, plan %s: gevraagd %s', (dag, plan, gevraagd) => {
    const gemist = alle(`ziek ${dag}; plan-van-aanpak ${plan}`, '2025-07-01');
    expect(gemist.includes('riv/visie g/plan-van-aanpak.visieWerkgever')).toBe(gevraagd);
    expect(gemist.includes('riv/visie g/plan-van-aanpak.visieWerknemer')).toBe(gevraagd);
  });
});

describe('geen mogelijkheden', () => {
  const regel =
    'ziek 2024-01-08; probleemanalyse 2024-02-12 mogelijkheden=geen; actueel-oordeel 2025-09-15 mogelijkheden=geen';
  it('dan geen plan, geen evaluatie en geen eindevaluatie, met de reden', () => {
    const c = oordeel(regel, '2025-10-01');
    const rust = verslagElementen(c.case, c.evaluation.stappen).filter((e) => e.stand === 'niet-nodig');
    expect(rust.map((e) => [e.feit, e.reden])).toEqual(
      ['plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie'].map((feit) => [feit, 'geen-mogelijkheden']),
    );
    expect(feiten(c)).not.toContain('plan-van-aanpak');
  });
});

describe('het verkorte verslag', () => {
  const kort = 'ziek 2026-03-02; einde-dienstverband 2026-05-10 laatsteDag=2026-05-10';
  const lang = 'ziek 2026-03-02; einde-dienstverband 2026-05-11 laatsteDag=2026-05-11';
  const verkort = 're-integratieverslag 2026-05-08 soortVerslag=verkort';
  const lijst = (regel: string) => [...new Set(alle(regel, '2026-05-12').map((r) => r.split(' ')[0]))].sort();

  it('69 dagen zonder analyse en plan: de eigen, kortere lijst', () => {
    expect(lijst(kort)).toEqual(['riv/verkort-a', 'riv/verkort-b', 'riv/verkort-c']);
    expect(lijst(`${kort}; ${verkort}`)).toEqual(['riv/verkort-a', 'riv/verkort-b', 'riv/verkort-c']);
  });

  it('70 dagen: volledig, tenzij de bedrijfsarts geen langdurig verzuim verwachtte', () => {
    expect(lijst(lang)).toContain('riv/onderdeel-f');
    expect(lijst(`${lang}; spreekuur 2026-04-01 verwachtLangdurig=false`)).not.toContain('riv/onderdeel-f');
    expect(lijst(`${lang}; spreekuur 2026-04-01 verwachtLangdurig=true`)).toContain('riv/onderdeel-f');
  });

  it.each([
    ['een probleemanalyse', `${kort}; probleemanalyse 2026-04-01`],
    ['een plan van aanpak', `${kort}; plan-van-aanpak 2026-04-10`],
    ['70 dagen', lang],
    ['geen einde van het dienstverband', 'ziek 2026-03-02'],
  ])('niet toegestaan bij %s', (_wat, regel) => {
    expect(lijst(`${regel}; ${verkort}`)).toContain('riv/verkort');
    expect(lijst(regel)).toContain('riv/onderdeel-l');
    const c = oordeel(`${regel}; ${verkort}`, '2026-05-12');
    expect(inConcept(c)).toEqual(expect.arrayContaining(['re-integratieverslag.soortVerslag']));
  });

  it('onderbouwing is een opmerking bij tien weken, en gevraagd als zij de grond is', () => {
    expect(rij(oordeel(kort, '2026-05-12'))).toContain('info riv/verkort-b b/spreekuur.verwachtLangdurig');
  });

  it('check en concept noemen hetzelfde', () => {
    for (const regel of [kort, lang, `${kort}; ${verkort}`, `${lang}; ${verkort}`, 'ziek 2024-01-08']) {
      const c = oordeel(regel, '2026-05-12');
      expect(inConcept(c), regel).toEqual(feiten(c));
    }
  });
});
