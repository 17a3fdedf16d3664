/** Milestones, state and counts over a case; expectations counted by the oracle. */
import { describe, expect, it } from 'vitest';
import { oordeel } from '../support/case.ts';
import { plus, plusJaar, reken } from '../support/oracle.ts';

type Rij = readonly [wat: string, regel: string, veld: string, verwacht: string | null];

/** Seen from `peildatum`: by default long after everything. */
function mijlpalen(D: string, rijen: readonly Rij[], peildatum = '2099-12-31'): void {
  describe(`D = ${D}`, () => {
    it.each(rijen)('%s: %s: %s = %s', (_wat, regel, veld, verwacht) => {
      const { mijlpalen: m, klokken } = oordeel(reken(regel, D), reken(peildatum, D)).evaluation;
      expect(m?.[veld as keyof typeof m]).toBe(verwacht && reken(verwacht, D));
      const klok = klokken.find((k) => k.naam === veld);
      // A day has its proof, and no day its reason.
      expect(klok?.reden === null).toBe(verwacht !== null);
      if (verwacht !== null) expect(klok?.omdat.length).toBeGreaterThan(0);
    });
  });
}

// 104 weeks (728 days) is not two years: BW 7:629 lid 1 against BW 7:670 lid 1 onder a.
for (const D of ['2024-02-29', '2023-03-01', '2025-01-06', '2024-12-31'])
  mijlpalen(
    D,
    [
      ['wachttijd', 'ziek D', 'laatsteDagWachttijd', 'D+727'],
      ['eerste dag WIA', 'ziek D', 'eersteDagWia', 'D+728'],
      ['loon', 'ziek D', 'eindeLoondoorbetaling', 'D+727'],
      ['eerste ziektejaar', 'ziek D', 'einde1eZiektejaar', 'D+363'],
      ['opzegverbod', 'ziek D', 'eindeOpzegverbod', plusJaar(D, 2)],
      ['vroegste IVA', 'ziek D', 'vervroegdeIvaVanaf', 'D+21'],
      ['laatste IVA', 'ziek D', 'vervroegdeIvaTotEnMet', 'D+475'],
    ],
    'D+1',
  );

it('29 februari 2024: wachttijd t/m 25 februari 2026, opzegverbod tot 1 maart 2026', () => {
  const { mijlpalen: m } = oordeel('ziek 2024-02-29', '2024-02-29').evaluation;
  expect([m?.laatsteDagWachttijd, m?.eindeOpzegverbod]).toEqual(['2026-02-25', '2026-03-01']);
});

/** An application in time, also for an extended period. */
const TIJDIG = 'wia-aanvraag E-77';

// WIA art. 25 lid 9-14, art. 24; BW 7:629 lid 11, 7:670 lid 11.
mijlpalen('2024-06-03', [
  ['loonsanctie', 'ziek D; loonsanctie E-42 stap=besluit', 'eindeLoondoorbetaling', 'E+364'],
  ['loonsanctie: eerste dag WIA', 'ziek D; loonsanctie E-42 stap=besluit', 'eersteDagWia', 'E+365'],
  ['loonsanctie: opzegverbod', 'ziek D; loonsanctie E-42 stap=besluit', 'eindeOpzegverbod', plus('2026-06-03', 364)],
  ['loonsanctie, korter', 'ziek D; loonsanctie E-42 stap=besluit totEnMet=E+100', 'eindeLoondoorbetaling', 'E+100'],
  [
    'loonsanctie, nooit langer dan 52 weken',
    'ziek D; loonsanctie E-42 stap=besluit totEnMet=E+400',
    'eindeLoondoorbetaling',
    'E+364',
  ],
  // Lid 14: a decision after E-42 ends as many days earlier; without an end in UWV's letter wvp counts it.
  ['loonsanctie op de laatste dag', 'ziek D; loonsanctie E stap=besluit', 'eindeLoondoorbetaling', 'E+322'],
  ['loonsanctie een dag te laat gegeven', 'ziek D; loonsanctie E-41 stap=besluit', 'eindeLoondoorbetaling', 'E+363'],
  [
    'laat, met het einde van UWV',
    'ziek D; loonsanctie E stap=besluit totEnMet=E+364',
    'eindeLoondoorbetaling',
    'E+364',
  ],
  ['loonsanctie een dag te laat', 'ziek D; loonsanctie E+1 stap=besluit', 'eindeLoondoorbetaling', 'E'],
  [
    'loonsanctie vervallen',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+30 stap=vervallen',
    'eindeLoondoorbetaling',
    'E',
  ],
  [
    'bekort: zes weken na de vaststelling',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+60 stap=bekortingsbesluit',
    'eindeLoondoorbetaling',
    'E+102',
  ],
  [
    'bekorting afgewezen',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+50 stap=bekortingsverzoek; loonsanctie E+60 stap=bekortingsbesluit uitkomst=afgewezen',
    'eindeLoondoorbetaling',
    'E+364',
  ],
  [
    'bekorting tien dagen te laat: tien dagen eerder',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+50 stap=bekortingsverzoek; loonsanctie E+81 stap=bekortingsbesluit',
    'eindeLoondoorbetaling',
    'E+113',
  ],
  [
    'bekorting tien dagen te laat afgewezen',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+50 stap=bekortingsverzoek; loonsanctie E+81 stap=bekortingsbesluit uitkomst=afgewezen',
    'eindeLoondoorbetaling',
    'E+354',
  ],
  [
    'eerst afgewezen, daarna toegewezen',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+50 stap=bekortingsverzoek; loonsanctie E+60 stap=bekortingsbesluit uitkomst=afgewezen; loonsanctie E+100 stap=bekortingsverzoek; loonsanctie E+120 stap=bekortingsbesluit',
    'eindeLoondoorbetaling',
    'E+162',
  ],
  [
    'gewijzigd na bezwaar',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+400 stap=gewijzigd totEnMet=E+182',
    'eindeLoondoorbetaling',
    'E+182',
  ],
  [
    'verlof in de loonsanctie onderbreekt haar',
    'ziek D; loonsanctie E-42 stap=besluit; wazo-verlof E+50 totEnMet=E+161 zelfdeOorzaak=true',
    'eindeLoondoorbetaling',
    'E+476',
  ],
  [
    'verlof in de loonsanctie: het einde van UWV telt het al mee',
    'ziek D; loonsanctie E-42 stap=besluit totEnMet=E+476; wazo-verlof E+50 totEnMet=E+161 zelfdeOorzaak=true',
    'eindeLoondoorbetaling',
    'E+476',
  ],
  [
    'bekort: niet langer dan opgelegd',
    'ziek D; loonsanctie E-42 stap=besluit; loonsanctie E+350 stap=bekortingsbesluit',
    'eindeLoondoorbetaling',
    'E+364',
  ],
  ['late aanvraag', 'ziek D; wia-aanvraag E-47', 'eindeLoondoorbetaling', 'E+30'],
  ['late aanvraag: opzegverbod', 'ziek D; wia-aanvraag E-47', 'eindeOpzegverbod', plus('2026-06-03', 30)],
  ['aanvraag op de ruime dag', 'ziek D; wia-aanvraag E-76', 'eindeLoondoorbetaling', 'E'],
  [
    'late aanvraag en loonsanctie, besluit 32 dagen te laat',
    'ziek D; wia-aanvraag E-47; loonsanctie E+20 stap=besluit',
    'eindeLoondoorbetaling',
    'E+362',
  ],
  [
    'late aanvraag en loonsanctie op tijd',
    'ziek D; wia-aanvraag E-47; loonsanctie E-12 stap=besluit',
    'eindeLoondoorbetaling',
    'E+394',
  ],
  ['verlenging: niet de wachttijd', 'ziek D; verlenging-wachttijd E-100 totEnMet=E+100', 'laatsteDagWachttijd', 'E'],
  [
    'verlenging: loon',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+100; ${TIJDIG}`,
    'eindeLoondoorbetaling',
    'E+100',
  ],
  [
    'verlenging: eerste dag WIA',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+100; ${TIJDIG}`,
    'eersteDagWia',
    'E+101',
  ],
  [
    'verder verlengd',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+100; verlenging-wachttijd E+100 totEnMet=E+200; ${TIJDIG}`,
    'eindeLoondoorbetaling',
    'E+200',
  ],
  [
    'verder verlengd, een dag te laat',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+100; verlenging-wachttijd E+101 totEnMet=E+200; ${TIJDIG}`,
    'eindeLoondoorbetaling',
    'E+100',
  ],
  [
    'verkort',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+200; verlenging-wachttijd E+10 totEnMet=E+101; ${TIJDIG}`,
    'eindeLoondoorbetaling',
    'E+101',
  ],
  [
    'verlenging: opzegverbod',
    `ziek D; verlenging-wachttijd E-100 totEnMet=E+100; ${TIJDIG}`,
    'eindeOpzegverbod',
    plus('2026-06-03', 100),
  ],
  ['verlenging na het einde', 'ziek D; verlenging-wachttijd E+1 totEnMet=E+100', 'laatsteDagWachttijd', 'E'],
  [
    'vervroegde IVA',
    'ziek D; vervroegde-iva D+300 stap=toegekend; wia-besluit D+300 uitkomst=iva ingang=D+320',
    'laatsteDagWachttijd',
    'D+319',
  ],
  [
    'vervroegde IVA: het loon loopt door',
    'ziek D; vervroegde-iva D+300 stap=toegekend; wia-besluit D+300 uitkomst=iva ingang=D+320',
    'eindeLoondoorbetaling',
    'E',
  ],
  [
    'vervroegde IVA voor week 13: kan niet',
    'ziek D; vervroegde-iva D+80 stap=toegekend; wia-besluit D+80 uitkomst=iva ingang=D+90',
    'laatsteDagWachttijd',
    null,
  ],
  ['vervroegde IVA zonder ingang', 'ziek D; vervroegde-iva D+300 stap=toegekend', 'laatsteDagWachttijd', null],
  ['vervroegde IVA zonder ingang: loon', 'ziek D; vervroegde-iva D+300 stap=toegekend', 'eindeLoondoorbetaling', 'E'],
  ['late aanvraag: eerste dag WIA', 'ziek D; wia-aanvraag E-47', 'eersteDagWia', 'E+31'],
  ['geen aanvraag: loon', 'ziek D', 'eindeLoondoorbetaling', null],
  ['geen aanvraag: WIA', 'ziek D', 'eersteDagWia', null],
  ['geen aanvraag: opzegverbod', 'ziek D', 'eindeOpzegverbod', null],
  ['geen aanvraag, wel een besluit', 'ziek D; wia-besluit E-5 uitkomst=wga', 'eindeLoondoorbetaling', 'E'],
  ['geen aanvraag, en geen brief van UWV', 'ziek D; aangifte-42-weken D+290', 'eindeLoondoorbetaling', 'E'],
  [
    'uit dienst in de loonsanctie: eerste dag WIA',
    'ziek D; loonsanctie E-42 stap=besluit; einde-dienstverband E+50 laatsteDag=E+60',
    'eersteDagWia',
    'E+61',
  ],
  ['uit dienst: geen opzegverbod meer', 'ziek D; einde-dienstverband D laatsteDag=D+100', 'eindeOpzegverbod', null],
  ['overleden', 'ziek D; einde-dienstverband D+100 laatsteDag=D+100 aard=overlijden', 'eindeLoondoorbetaling', null],
  ['hersteld en vier weken voorbij', 'ziek D; hersteld D+100', 'laatsteDagWachttijd', null],
  ['onleesbare aanvraag', 'ziek D; !wia-aanvraag E-80', 'eindeLoondoorbetaling', null],
  ['onleesbare aanvraag: de wachttijd niet', 'ziek D; !wia-aanvraag E-80', 'laatsteDagWachttijd', 'E'],
  ['onleesbaar herstel', 'ziek D; !hersteld D+50', 'vervroegdeIvaVanaf', null],
  ['onbekende soort', 'ziek D; !', 'einde1eZiektejaar', null],
  ['uit dienst', 'ziek D; einde-dienstverband D laatsteDag=D+100', 'eindeLoondoorbetaling', 'D+100'],
  ['huishoudelijk', 'ziek D; @soort huishoudelijk', 'eindeLoondoorbetaling', 'D+41'],
  [
    'huishoudelijk, onderbreking',
    'ziek D; hersteld D+10; ziek D+20; @soort huishoudelijk',
    'eindeLoondoorbetaling',
    'D+51',
  ],
  ['huishoudelijk: geen WIA', 'ziek D; @soort huishoudelijk', 'eersteDagWia', null],
]);

// BW 7:629 lid 2 (six weeks; thirteen for a first sick day from 2016 until 1 July 2023), lid 10, 7:670 lid 1.
mijlpalen('2026-09-07', [
  ['AOW al bereikt', 'ziek D; @aow D-500', 'eindeLoondoorbetaling', 'D+41'],
  ['AOW al bereikt: geen WIA', 'ziek D; @aow D-500', 'eersteDagWia', null],
  ['AOW tijdens ziekte', 'ziek D; @aow D+100', 'eindeLoondoorbetaling', 'D+141'],
  ['AOW vlak voor het einde', 'ziek D; @aow E-10', 'eindeLoondoorbetaling', 'E'],
  [
    'AOW, onderbreking telt niet mee (lid 10)',
    'ziek D; hersteld D+10; ziek D+20; @aow D-500',
    'eindeLoondoorbetaling',
    'D+51',
  ],
  ['AOW al bereikt: opzegverbod zes weken', 'ziek D; @aow D-500', 'eindeOpzegverbod', 'D+42'],
  ['AOW tijdens ziekte: opzegverbod zes weken vanaf AOW', 'ziek D; @aow D+100', 'eindeOpzegverbod', 'D+142'],
]);
mijlpalen('2023-06-30', [['AOW, 13 weken', 'ziek D; @aow D-500', 'eindeLoondoorbetaling', 'D+90']]);
mijlpalen('2023-07-01', [['AOW, 6 weken', 'ziek D; @aow D-500', 'eindeLoondoorbetaling', 'D+41']]);
mijlpalen('2016-01-01', [['AOW, 13 weken', 'ziek D; @aow D-500', 'eindeLoondoorbetaling', 'D+90']]);
mijlpalen('2015-12-31', [['AOW, nog geen grens', 'ziek D; @aow D-500', 'eindeLoondoorbetaling', 'E']]);

type Stand = readonly [regel: string, peildatum: string, toestand: string, ziektedag: number, ziekteweek: number];
it.each<Stand>([
  ['ziek D', 'D', 'lopend', 1, 1],
  ['ziek D', 'D+6', 'lopend', 7, 1],
  ['ziek D', 'D+7', 'lopend', 8, 2],
  ['ziek D', 'D+363', 'lopend', 364, 52],
  ['ziek D', 'E', 'lopend', 728, 104],
  ['ziek D', 'E+1', 'wachttijd-voorbij', 729, 105],
  ['ziek D; hersteld D+20', 'D+19', 'lopend', 20, 3],
  ['ziek D; hersteld D+20', 'D+20', 'hersteld', 20, 3],
  ['ziek D; hersteld D+20', 'D+47', 'hersteld', 20, 3],
  ['ziek D; hersteld D+20', 'D+48', 'gesloten', 20, 3],
  ['ziek D; hersteld D+20; ziek D+40', 'D+40', 'lopend', 21, 3],
  ['ziek D; hersteld D+20; ziek D+48', 'D+48', 'lopend', 1, 1],
  ['ziek D; einde-dienstverband D laatsteDag=D+50', 'D+50', 'lopend', 51, 8],
  ['ziek D; einde-dienstverband D laatsteDag=D+50', 'D+51', 'uit-dienst', 52, 8],
  ['ziek D; loonsanctie E-42 stap=besluit', 'E', 'lopend', 728, 104],
  ['ziek D; loonsanctie E-42 stap=besluit', 'E+1', 'loonsanctie', 729, 105],
  ['ziek D; loonsanctie E-42 stap=besluit', 'E+364', 'loonsanctie', 1092, 156],
  ['ziek D; loonsanctie E-42 stap=besluit', 'E+365', 'wachttijd-voorbij', 1093, 157],
])('%s op %s: %s, dag %i, week %i', (regel, peildatum, toestand, ziektedag, ziekteweek) => {
  const D = '2024-01-08';
  const { evaluation: e } = oordeel(reken(regel, D), reken(peildatum, D));
  expect([e.toestand, e.ziektedag, e.ziekteweek]).toEqual([toestand, ziektedag, ziekteweek]);
});

it('een aanvraag van voor de overname heet niet te laat, en een datum is er niet', () => {
  const reden = (regel: string) =>
    oordeel(`ziek 2025-01-06; ${regel}`, '2026-11-30').evaluation.klokken.find(
      (k) => k.naam === 'eindeLoondoorbetaling',
    )?.reden;
  expect(reden('@overgenomen 2026-11-15')).toContain('voor de overname');
  expect(reden('@overgenomen 2026-10-19')).toContain('te laat en nog niet gedaan');
  expect(reden('')).toContain('te laat en nog niet gedaan');
});
