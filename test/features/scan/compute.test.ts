/** The figures of the scan, held against a second, naive calculation; what counts; what a report to others may show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { BESLISSERS, FINANCIERS } from '../../../src/dossier/partijen.ts';
import { isEvent, type Stored } from '../../../src/dossier/stored.ts';
import { zaakfeiten } from '../../../src/features/scan/case-figures.ts';
import { type Scan, type ScanKeuze, type ScanZaak, scan } from '../../../src/features/scan/compute.ts';
import { MIN_GROEP, scanExtern, verberg } from '../../../src/features/scan/extern.ts';
import type { CaseInput } from '../../../src/judge/judge-case.ts';
import { gebeurtenissen } from '../../support/arbitraries.ts';
import { dossier, oordeel } from '../../support/case.ts';
import { nummer, plus } from '../../support/oracle.ts';

const P = '2026-11-22';
const D = '2025-01-06';
const ALLES: ScanKeuze = { van: null, tot: null, alles: true };

function zaak(input: string | CaseInput, extra: Partial<Dossier> = {}, naam = 'z', peildatum = P): ScanZaak {
  const judged = oordeel(input, peildatum);
  return {
    ...judged,
    naam,
    dossier: { ...judged.dossier, ...extra },
    feiten: zaakfeiten(judged.case, peildatum),
  };
}

const van = (id: string, s: Scan) => s.stappen.find((r) => r.id === id);

describe('wat een stap telt', () => {
  // The probleemanalyse is due on D + 42.
  const telling = (rest: string, peildatum = P) =>
    van('probleemanalyse', scan([zaak(`ziek ${D}; ${rest}`, {}, 'z', peildatum)], peildatum, ALLES));
  const PA = 'probleemanalyse';
  it.each([
    ['op de dag zelf: op tijd', `${PA} ${plus(D, 42)}`, { opTijd: 1, teLaat: 0, aandeel: 100 }],
    ['een dag later: te laat', `${PA} ${plus(D, 43)}`, { opTijd: 0, teLaat: 1, aandeel: 0, verantwoord: 0 }],
    [
      'met verklaring: nog steeds te laat',
      `${PA} ${plus(D, 43)}; verklaring ${plus(D, 50)} stap=${PA}`,
      { teLaat: 1, verantwoord: 1, aandeel: 0 },
    ],
    [
      'gedaan binnen een afwijking: op tijd',
      `afwijking ${plus(D, 40)} stap=${PA} tot=${plus(D, 60)}; ${PA} ${plus(D, 55)}`,
      { opTijd: 1, aandeel: 100 },
    ],
  ])('%s', (_, rest, wil) => {
    expect(telling(rest)).toMatchObject({ dossiers: 1, beoordeeld: 1, ...wil });
  });

  it('niet gedaan: op de laatste dag telt zij niet, een dag later is zij gemist', () => {
    expect(telling('', plus(D, 42))).toBeUndefined();
    expect(telling('', plus(D, 43))).toMatchObject({ beoordeeld: 1, gemist: 1, aandeel: 0 });
  });

  it('binnen een afwijking en nog niet gedaan, vervallen of onbepaald: telt niet', () => {
    expect(telling(`afwijking ${plus(D, 40)} stap=${PA} tot=${plus(D, 90)}`, plus(D, 60))).toBeUndefined();
    expect(telling(`hersteld ${plus(D, 30)}`)).toBeUndefined();
    expect(telling(`!${PA}`)).toBeUndefined();
    expect(scan([zaak(`ziek ${D}; !${PA}`)], P, ALLES).dossiers.onbepaald).toBe(1);
  });

  it.each([
    ['ziek', `ziek ${D}`, { lopend: 1, afgelopen: 0, onzeker: 0 }, [0, 1]],
    ['hersteld', `ziek ${D}; hersteld ${plus(D, 9)}`, { lopend: 0, afgelopen: 1, onzeker: 0 }, [1, 0]],
    ['een herstel dat niet te lezen is', `ziek ${D}; !hersteld`, { lopend: 0, afgelopen: 0, onzeker: 1 }, [0, 0]],
    ['een ziekmelding die niet te lezen is', '!ziekmelding', { zonderZiekmelding: 0, onzeker: 1 }, [0, 0]],
    ['een gesprek dat niet te lezen is', `ziek ${D}; !voortgangsgesprek`, { lopend: 1, onzeker: 0 }, [0, 1]],
  ])('lopend of afgelopen: %s', (_wat, regel, dossiers, [afgelopen, lopend]) => {
    const s = scan([zaak(regel)], P, ALLES);
    expect(s.dossiers).toMatchObject({ totaal: 1, ...dossiers });
    expect([s.duur.afgelopen.aantal, s.duur.lopend.aantal]).toEqual([afgelopen, lopend]);
  });

  it('betwist telt ruim wel en strikt niet; zolang het niet is gedaan telt het niet', () => {
    // Copies of the plan: within 7 days in time under any reading, within 14 under the lenient one.
    const plan = `${PA} ${plus(D, 20)}; plan-van-aanpak ${plus(D, 30)} id=p`;
    const kopie = (dag: number) =>
      `ziek ${D}; ${plan} afschriften=[{aan: werknemer, op: ${plus(D, dag)}}, {aan: bedrijfsarts, op: ${plus(D, dag)}}, {aan: casemanager, op: ${plus(D, dag)}}]`;
    const s = (dag: number) => van('afschrift-plan-van-aanpak', scan([zaak(kopie(dag))], P, ALLES));
    expect(s(37)).toMatchObject({ opTijd: 1, betwist: 0, aandeel: 100 });
    expect(s(38)).toMatchObject({ opTijd: 0, betwist: 1, aandeel: 0, aandeelRuim: 100 });
    expect(s(44)).toMatchObject({ betwist: 1 });
    expect(s(45)).toMatchObject({ betwist: 0, teLaat: 1, aandeelRuim: 0 });
    const open = zaak(`ziek ${D}; ${plan}`, {}, 'z', plus(D, 40));
    expect(open.evaluation.stappen.find((x) => x.id === 'afschrift-plan-van-aanpak')?.status).toBe('betwist');
    expect(van('afschrift-plan-van-aanpak', scan([open], plus(D, 40), ALLES))).toBeUndefined();
  });

  it('stappen van UWV tellen niet', () => {
    const s = scan([zaak(`ziek ${D}`)], P, ALLES);
    expect(van('uwv-kennisgeving-wia', s)).toBeUndefined();
  });
});

describe('duur en stand', () => {
  it('telt de eerste en de laatste dag mee, en elke periode apart', () => {
    const s = scan([zaak('ziek 2025-01-06; hersteld 2025-01-16; ziek 2025-06-02; hersteld 2025-06-22')], P, ALLES);
    expect(s.duur.afgelopen).toEqual({ aantal: 2, gemiddeld: 15, mediaan: 15 });
    expect(s.dossiers).toMatchObject({ totaal: 1, lopend: 0, afgelopen: 1, zonderZiekmelding: 0 });
  });

  it('neemt de middelste, of het midden van twee', () => {
    const dagen = (...n: number[]) => n.map((d) => zaak(`ziek ${D}; hersteld ${plus(D, d)}`));
    expect(scan(dagen(3, 40, 5), P, ALLES).duur.afgelopen).toEqual({ aantal: 3, gemiddeld: 16, mediaan: 5 });
    expect(scan(dagen(3, 40, 6, 5), P, ALLES).duur.afgelopen).toEqual({ aantal: 4, gemiddeld: 13.5, mediaan: 5.5 });
  });

  it.each([
    ['op de laatste dag van het dienstverband loopt het', '2026-11-22', 1],
    ['een dag later niet meer', '2026-11-21', 0],
  ])('%s', (_, laatste, lopend) => {
    const s = scan([zaak(`ziek 2026-11-02; einde-dienstverband 2026-11-10 laatsteDag=${laatste}`)], P, ALLES);
    expect(s.dossiers.lopend).toBe(lopend);
    expect(s.duur.afgelopen.gemiddeld).toBe(lopend ? null : 20);
    expect(s.duur.lopend.gemiddeld).toBe(lopend ? 21 : null);
  });

  it('houdt een dossier zonder ziekmelding apart', () => {
    expect(scan([zaak('')], P, ALLES).dossiers).toMatchObject({
      totaal: 1,
      lopend: 0,
      afgelopen: 0,
      zonderZiekmelding: 1,
    });
  });
});

describe('periode', () => {
  const keuze = (v: string | null, t: string | null): ScanKeuze => ({ van: v, tot: t, alles: true });
  const z = zaak('ziek 2025-01-06; hersteld 2025-04-01');
  it.each([
    [null, '2025-01-05', 0],
    [null, '2025-01-06', 1],
    ['2025-03-31', null, 1],
    ['2025-04-01', null, 0],
    ['2025-02-01', '2025-02-02', 1],
  ])('van %s tot %s: %i', (v, t, n) => {
    expect(scan([z], P, keuze(v, t)).dossiers.totaal).toBe(n);
  });
  it('een stap telt als haar uiterste dag erin valt', () => {
    const dag = plus('2025-01-06', 42);
    const n = (v: string, t: string) => van('probleemanalyse', scan([z], P, keuze(v, t)))?.beoordeeld ?? 0;
    expect([n(dag, dag), n(plus(dag, 1), P), n(D, plus(dag, -1))]).toEqual([1, 0, 0]);
  });
});

describe('verhaal, contracten, geld, casemanager', () => {
  it.each([
    ['regres=true', '', 1, 0],
    ['regres=false', '', 0, 0],
    ['regres=true', 'verzekeraar-melding 2026-10-01 onderwerp=regres', 0, 0],
    ['regres=true', 'verzekeraar-melding 2026-10-01 onderwerp=overig', 1, 0],
    ['vangnet=zes-weken', '', 0, 1],
    ['vangnet=geen', '', 0, 0],
    ['vangnet=zes-weken', 'vangnet-melding 2026-10-01', 0, 0],
    ['vangnet=vierde-dag', 'verzekeraar-melding 2026-10-01 onderwerp=vangnet', 0, 0],
  ])('%s; %s', (veld, rest, regres, vangnet) => {
    expect(scan([zaak(`ziek 2026-09-01 ${veld}; ${rest}`)], P, ALLES).kansen).toMatchObject({ regres, vangnet });
  });

  it('een contract dat op de laatste dag van de wachttijd eindigt telt, een dag later niet', () => {
    const E = plus(D, 727);
    const n = (dag: string) => scan([zaak(`ziek ${D}; @einddatum ${dag}`)], P, ALLES).contracten.aantal;
    expect([n(E), n(plus(E, 1))]).toEqual([1, 0]);
  });

  it('telt geld in centen', () => {
    const i = 'interventie 2026-10-01 stap=toegezegd';
    const s = scan(
      [
        zaak(`ziek 2026-09-01; ${i} kosten=0.1`),
        zaak(`ziek 2026-09-01; ${i} kosten=0.2 baten=5`),
        zaak(`ziek 2026-09-01; ${i}`),
      ],
      P,
      ALLES,
    );
    expect(s.geld).toMatchObject({ dossiers: 3, interventies: 3, kosten: 0.3, baten: 5, zonderKosten: 1 });
  });

  it('neemt wie het laatst is aangewezen, anders het dossier', () => {
    const namen = (rest: string) => scan([zaak(`ziek 2026-09-01; ${rest}`, {}, 'z')], P, ALLES).casemanagers;
    expect(namen('')).toEqual([{ naam: null, lopend: 1, metGemist: expect.any(Number) }]);
    expect(
      namen('casemanager-aangewezen 2026-09-02 naam=A; plan-van-aanpak 2026-10-01 casemanager={naam: B}')[0]?.naam,
    ).toBe('B');
    expect(
      namen('plan-van-aanpak 2026-10-01 casemanager={naam: B}; casemanager-aangewezen 2026-10-02 naam=A')[0]?.naam,
    ).toBe('A');
  });
});

const W = ['Noord', 'Zuid', 'Oost', 'West', undefined] as const;

/** A portfolio of random cases, some of whose employers are small. */
function portefeuille(
  min: number,
  max: number,
  soorten?: Parameters<typeof gebeurtenissen>[0]['soorten'],
): fc.Arbitrary<ScanZaak[]> {
  const LEEG = dossier('');
  const een = fc.tuple(
    gebeurtenissen({ D: '2025-01-06', tot: 700, ...(soorten ? { soorten } : {}), aantal: min > 10 ? 4 : 8 }),
    fc.integer({ min: 0, max: 30 }).map((n) => W[Math.min(n >> 3, 4)]),
  );
  return fc
    .array(een, { minLength: min, maxLength: max })
    .map((lijst) =>
      lijst.map(([events, naam], i) => zaak({ ...LEEG, events }, { werkgever: naam ? { naam } : {} }, `z-${i}`)),
    );
}

/** The same figures, the long way round: one list of rows, filtered again for each figure. */
function naief(zaken: readonly ScanZaak[]) {
  const rijen = zaken.flatMap((z) =>
    z.evaluation.stappen
      .filter((s) => s.verantwoordelijke !== 'uwv' && s.uiterlijk)
      .map((s) => ({
        zaak: z.naam,
        werkgever: z.dossier.werkgever?.naam ?? null,
        id: s.id,
        status: s.status,
        klaar: s.gedaanOp !== null,
        v: s.verantwoord,
      })),
  );
  const som = (deel: typeof rijen) => {
    const goed = deel.filter((r) => r.status === 'voldaan' || (r.status === 'afgeweken' && r.klaar)).length;
    const twijfel = deel.filter((r) => r.status === 'betwist' && r.klaar);
    const laat = deel.filter((r) => r.status === 'te-laat');
    const mis = deel.filter((r) => r.status === 'gemist');
    const n = goed + twijfel.length + laat.length + mis.length;
    const pct = (x: number) => (n === 0 ? null : Math.round((1000 * x) / n) / 10);
    return {
      beoordeeld: n,
      opTijd: goed,
      betwist: twijfel.length,
      teLaat: laat.length,
      gemist: mis.length,
      verantwoord: [...twijfel, ...laat, ...mis].filter((r) => r.v).length,
      aandeel: pct(goed),
      aandeelRuim: pct(goed + twijfel.length),
    };
  };
  return { rijen, som };
}

const MANDATEN = [undefined, 0, 20, 40];

/** Cases with money, whole euros; with their events of the latest sickness, and their mandate. */
const geldPortefeuille = fc
  .array(
    fc.tuple(
      gebeurtenissen({
        D: '2025-01-06',
        tot: 700,
        soorten: ['interventie', 'besluit', 'hersteld', 'ziekmelding', 'contact'],
        aantal: 12,
      }),
      fc.constantFrom(...MANDATEN),
    ),
    { maxLength: 6 },
  )
  .map((lijst) =>
    lijst.map(([events, mandaat], i) => {
      const judged = oordeel({ ...dossier(''), events }, P, {
        versie: 1,
        ...(mandaat === undefined ? {} : { verzekering: { mandaatPerDossier: mandaat } }),
      });
      const { case: c } = judged;
      const sinds = c.keten?.eersteZiektedag ?? '';
      return {
        zaak: { ...judged, naam: `z-${i}`, feiten: zaakfeiten(c, P) },
        events: c.events.filter((e) => e.datum >= sinds),
        mandaat,
      };
    }),
  );

/** One walk over the events with a list of open interventions; no steps, no groups. */
function naiefGeld(events: readonly Stored[], mandaat: number | undefined) {
  interface Lopend {
    naam: string;
    klaar: boolean;
    begonnen: boolean;
    vast: boolean;
    kosten?: number;
    baten?: number;
    wie: (typeof FINANCIERS)[number];
  }
  const alle: Lopend[] = [];
  const besluiten = { werkgever: 0, werknemer: 0, verzekeraar: 0, casemanager: 0 };
  const opMandaat = { aantal: 0, bedrag: 0 };
  let zonderMandaat = 0;
  for (const e of events) {
    if (isEvent(e, 'besluit')) {
      besluiten[e.data.genomenDoor] += 1;
      if (e.data.opMandaat) {
        opMandaat.aantal += 1;
        opMandaat.bedrag += e.data.bedrag ?? 0;
      } else if (e.data.genomenDoor === 'casemanager') zonderMandaat += 1;
    }
    if (!isEvent(e, 'interventie')) continue;
    const { stap, kosten, baten, financiering } = e.data;
    let t = alle.filter((x) => x.naam === e.data.naam).pop();
    if (!t || (t.klaar && stap !== 'afgerond')) {
      t = { naam: e.data.naam, klaar: false, begonnen: false, vast: false, wie: 'onbekend' };
      alle.push(t);
    }
    t.klaar = stap === 'afgerond';
    if (stap === 'gestart' || stap === 'afgerond') t.begonnen = true;
    if (stap === 'toegezegd' || t.begonnen) t.vast = true;
    if (stap === 'afgewezen' && !t.begonnen) t.vast = false;
    if (kosten !== undefined) t.kosten = kosten;
    if (baten !== undefined) t.baten = baten;
    if (financiering !== undefined) t.wie = financiering;
  }
  const vast = alle.filter((t) => t.vast);
  const van = (f: string) => vast.filter((t) => t.wie === f).reduce((n, t) => n + (t.kosten ?? 0), 0);
  const perFinanciering = {
    werkgever: van('werkgever'),
    verzekeraar: van('verzekeraar'),
    gedeeld: van('gedeeld'),
    onbekend: van('onbekend'),
  };
  return {
    interventies: vast.length,
    nietToegezegd: alle.length - vast.length,
    kosten: vast.reduce((n, t) => n + (t.kosten ?? 0), 0),
    baten: vast.reduce((n, t) => n + (t.baten ?? 0), 0),
    zonderKosten: vast.filter((t) => t.kosten === undefined).length,
    zonderBaten: vast.filter((t) => t.baten === undefined).length,
    perFinanciering,
    mandaat: mandaat ?? null,
    vrij: mandaat === undefined ? null : Math.max(0, mandaat - perFinanciering.verzekeraar),
    overMandaat: mandaat === undefined ? 0 : Math.max(0, perFinanciering.verzekeraar - mandaat),
    besluiten,
    opMandaat,
    zonderMandaat,
  };
}

describe('tegen een tweede berekening', () => {
  it('geeft voor elke soort en elke werkgever dezelfde telling', () => {
    fc.assert(
      fc.property(portefeuille(0, 8), (zaken) => {
        const s = scan(zaken, P, ALLES);
        const { rijen, som } = naief(zaken);
        expect(s.alleStappen).toMatchObject(som(rijen));
        for (const id of new Set(rijen.map((r) => r.id))) {
          const wil = som(rijen.filter((r) => r.id === id));
          const is = van(id, s);
          if (wil.beoordeeld === 0) expect(is).toBeUndefined();
          else expect(is).toMatchObject(wil);
        }
        for (const g of s.werkgevers) {
          const leden = zaken.filter((z) => (z.dossier.werkgever?.naam ?? null) === g.naam);
          expect(g.dossiers).toBe(leden.length);
          expect(g.tijdigheid).toMatchObject(som(rijen.filter((r) => r.werkgever === g.naam)));
        }
        const metMis = new Set(rijen.filter((r) => r.status === 'gemist').map((r) => r.zaak));
        expect(s.dossiersMet.gemist).toBe(metMis.size);
        const lopend = zaken.filter((z) => ['lopend', 'loonsanctie'].includes(z.evaluation.toestand));
        expect(s.dossiers.lopend).toBe(lopend.length);
        const dagen = lopend.map((z) => nummer(P) - nummer(z.evaluation.eersteZiektedag ?? P) + 1);
        const gemiddeld = dagen.reduce((a, b) => a + b, 0) / dagen.length;
        expect(s.duur.lopend.gemiddeld).toBe(dagen.length === 0 ? null : Math.round(gemiddeld * 10) / 10);
      }),
      { numRuns: 60 },
    );
  });

  it('geeft het geld per dossier en in som dat een tweede berekening uit de gebeurtenissen geeft', () => {
    let gezien = 0;
    fc.assert(
      fc.property(geldPortefeuille, (lijst) => {
        const s = scan(
          lijst.map((l) => l.zaak),
          P,
          ALLES,
        );
        const wil = lijst.map((l) => ({ dossier: l.zaak.naam, ...naiefGeld(l.events, l.mandaat) }));
        for (const rij of s.geldPerDossier) expect(rij).toMatchObject(wil.find((w) => w.dossier === rij.dossier) ?? {});
        const leeg = (w: (typeof wil)[number]) =>
          w.interventies + w.nietToegezegd + Object.values(w.besluiten).reduce((a, b) => a + b, 0) === 0;
        expect(s.geldPerDossier.map((r) => r.dossier).sort()).toEqual(
          wil
            .filter((w) => !leeg(w))
            .map((w) => w.dossier)
            .sort(),
        );
        gezien += s.geldPerDossier.length;
        const som = (van: (w: (typeof wil)[number]) => number) => wil.reduce((n, w) => n + van(w), 0);
        expect(s.geld).toMatchObject({
          kosten: som((w) => w.kosten),
          baten: som((w) => w.baten),
          overMandaat: wil.filter((w) => w.overMandaat > 0).length,
          bovenMandaat: som((w) => w.overMandaat),
          zonderMandaat: som((w) => w.zonderMandaat),
          opMandaat: { aantal: som((w) => w.opMandaat.aantal), bedrag: som((w) => w.opMandaat.bedrag) },
        });
        for (const f of FINANCIERS) expect(s.geld.perFinanciering?.[f]).toBe(som((w) => w.perFinanciering[f]));
        for (const b of BESLISSERS) expect(s.geld.besluiten?.[b]).toBe(som((w) => w.besluiten[b]));
        // Every euro is paid by somebody, or by nobody that is known.
        for (const r of s.geldPerDossier)
          expect(FINANCIERS.reduce((n, f) => n + r.perFinanciering[f], 0)).toBe(r.kosten);
        const boven = s.geldPerDossier.map((r) => r.overMandaat);
        expect(boven).toEqual([...boven].sort((a, b) => b - a));
      }),
      { numRuns: 80 },
    );
    expect(gezien).toBeGreaterThan(100);
  });

  it('zet boven het mandaat voor duur, duur voor goedkoop, en bij gelijke kosten op naam', () => {
    const met = (naam: string, kosten: number, mandaatPerDossier: number) => {
      const regel = `ziek 2026-01-05; interventie 2026-02-01 stap=toegezegd kosten=${kosten} financiering=verzekeraar`;
      const judged = oordeel(regel, P, { versie: 1, verzekering: { mandaatPerDossier } });
      return { ...judged, naam, feiten: zaakfeiten(judged.case, P) };
    };
    const lijst = [met('a', 10, 900), met('e', 20, 18), met('d', 30, 29), met('c', 800, 900), met('b', 10, 900)];
    for (const zaken of [lijst, lijst.toReversed()])
      expect(
        scan(zaken, P, ALLES)
          .geldPerDossier.map((r) => r.dossier)
          .join(''),
      ).toBe('edcab');
  });

  it('hangt niet af van de volgorde van de dossiers', () => {
    fc.assert(
      fc.property(portefeuille(0, 6), (zaken) => {
        const s = scan(zaken, P, ALLES);
        const om = scan(zaken.toReversed(), P, ALLES);
        for (const deel of [
          'dossiers',
          'duur',
          'stappen',
          'alleStappen',
          'geld',
          'geldPerDossier',
          'werkgevers',
          'casemanagers',
        ] as const)
          expect(om[deel]).toEqual(s[deel]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('voor buiten', () => {
  it('laat van delen de kleine weg, met zoveel andere dat het gat vijf of meer is', () => {
    expect(verberg([4, 96, 0])).toEqual([null, null, 0]);
    expect(verberg([5, 95, 0])).toEqual([5, 95, 0]);
    expect(verberg([3, 4, 93])).toEqual([null, null, 93]);
    expect(verberg([1, 2, 93])).toEqual([null, null, null]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 5 }), (delen) => {
        const uit = verberg(delen);
        const weg = delen.filter((_, i) => uit[i] === null);
        const getoond = delen.filter((_, i) => uit[i] !== null);
        expect(getoond.every((n) => n === 0 || n >= MIN_GROEP)).toBe(true);
        const alles = delen.reduce((a, b) => a + b, 0);
        // One part left out is the total less the rest.
        if (weg.length > 0 && alles >= MIN_GROEP)
          expect(weg.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(MIN_GROEP);
        if (weg.length === 1) expect(getoond.every((n) => n === 0)).toBe(true);
      }),
    );
  });

  it.each([
    [4, true],
    [5, false],
  ])('%i dossiers: geen cijfers %s', (n, leeg) => {
    const zaken = Array.from({ length: n }, (_, i) => zaak(`ziek ${D}; probleemanalyse ${plus(D, 20)}`, {}, `z-${i}`));
    const s = scanExtern(zaken, P, ALLES);
    expect(s.dossiers.totaal === null).toBe(leeg);
    expect(s.alleStappen.aandeel === null).toBe(leeg);
    expect(van('probleemanalyse', s) === undefined).toBe(leeg);
    expect(s.duur.lopend.gemiddeld === null).toBe(leeg);
  });

  it('noemt niemand, en toont van geen groep onder de vijf een cijfer, ook niet door aftrekken', () => {
    let gezien = 0;
    const SOORTEN = [
      'probleemanalyse',
      'plan-van-aanpak',
      'hersteld',
      'loonsanctie',
      'interventie',
      'besluit',
      'einde-dienstverband',
    ] as const;
    fc.assert(
      fc.property(fc.oneof(portefeuille(0, 12, [...SOORTEN]), portefeuille(25, 40, [...SOORTEN])), (zaken) => {
        const vol = scan(zaken, P, ALLES);
        const s = scanExtern(zaken, P, ALLES);
        const tekst = JSON.stringify(s);
        for (const naam of ['Noord', 'Zuid', 'Oost', 'West', 'z-', 'C. Manager']) expect(tekst).not.toContain(naam);
        const veilig = (n: number | null) => expect(n === null || n === 0 || n >= MIN_GROEP).toBe(true);
        const totaal = s.dossiers.totaal;
        veilig(totaal);
        for (const n of [
          ...Object.values(s.dossiers),
          s.dossiersMet.gemist,
          s.dossiersMet.teLaat,
          s.loonsancties.besluiten,
          s.contracten.aantal,
          s.kansen.regres,
          s.kansen.vangnet,
          s.geld.dossiers,
          ...s.stappen.map((r) => r.dossiers),
          ...s.werkgevers.flatMap((g) => [g.dossiers, g.lopend, g.loonsancties]),
        ])
          veilig(n);
        // A case count and its complement.
        if (totaal !== null)
          for (const n of [s.dossiers.onbepaald, s.loonsancties.besluiten, s.kansen.regres])
            if (n !== null) veilig(totaal - n);
        // Every row of the werkgevers, and so every difference with the total.
        if (s.werkgevers.length > 0) {
          gezien += 1;
          expect(s.werkgevers.reduce((n, g) => n + (g.dossiers ?? 0), 0)).toBe(totaal);
          for (const maat of [
            (g: Scan['werkgevers'][number]) => g.lopend,
            (g: Scan['werkgevers'][number]) => g.loonsancties,
            (g: Scan['werkgevers'][number]) => g.geld.kosten,
          ]) {
            const weg = s.werkgevers.filter((g) => maat(g) === null).length;
            expect([0, s.werkgevers.length]).toContain(weg);
          }
          for (const g of s.werkgevers) if (g.lopend !== null) veilig((g.dossiers ?? 0) - g.lopend);
        }
        // Money of one case is the money of one person.
        expect(s.geldPerDossier).toEqual([]);
        for (const g of [s.geld, ...s.werkgevers.map((w) => w.geld)])
          expect([g.perFinanciering, g.besluiten, g.opMandaat, g.zonderMandaat, g.zonderBaten, g.bovenMandaat]).toEqual(
            Array.from({ length: 6 }, () => null),
          );
        // What is shown is what it is.
        if (s.dossiers.lopend !== null) expect(s.dossiers.lopend).toBe(vol.dossiers.lopend);
        for (const r of s.stappen) expect(r.aandeel).toBe(Math.round(van(r.id, vol)?.aandeel ?? -1));
      }),
      { numRuns: 50 },
    );
    expect(gezien).toBeGreaterThan(10);
  });
});
