/** Every key of every worked date example is held against the tool. A key without a reading fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dagenTussen, laatste, plusDagen } from '../src/core/dates.ts';
import { isZiektegeval, type Ziektegeval } from '../src/dossier/case.ts';
import { W } from '../src/dossier/tellen.ts';
import type { JudgedCase } from '../src/judge/judge-case.ts';
import { oordeel, stap } from './support/case.ts';
import { plus } from './support/oracle.ts';

type Waarde = string | number | boolean | null;
type Velden = Record<string, Waarde>;
interface Voorbeeld {
  readonly id: string;
  readonly title: string;
  readonly given: Velden;
  readonly expect: Velden;
}

const BESTAND = join(import.meta.dirname, '../fixtures/law/date-examples.yaml');
const { examples } = parse(readFileSync(BESTAND, 'utf8')) as { examples: Voorbeeld[] };

/** An example of the file as a dossier in one line. `plan` of std-pa-vroeg hangs on an analysis that its note dates. */
function regel({ id, given, expect: wil }: Voorbeeld): string {
  const g = (veld: string) => (given[veld] === undefined ? undefined : String(given[veld]));
  const ziek = g('eerste_ziektedag') ?? '';
  const delen = [`ziek ${ziek}`];
  const dag = (n: number) => plus(String(wil['eerste_ziektedag'] ?? ziek), n);
  if (g('hersteld_per')) delen.push(`hersteld ${g('hersteld_per')}`, `ziek ${g('opnieuw_ziek_per')}`);
  if (g('verlof_van'))
    delen.push(`wazo-verlof ${g('verlof_van')} totEnMet=${g('verlof_tm')} zelfdeOorzaak=${g('zelfde_oorzaak')}`);
  if (g('laatste_dag_dienstbetrekking'))
    delen.push(`einde-dienstverband ${ziek} laatsteDag=${g('laatste_dag_dienstbetrekking')}`);
  if (g('aow_datum')) delen.push(`@aow ${g('aow_datum')}`);
  if (g('melding_herstel')) {
    delen.push(`loonsanctie ${dag(600)} stap=besluit`, `loonsanctie ${g('melding_herstel')} stap=bekortingsverzoek`);
  }
  if (g('aanvraag')) delen.push(`vervroegde-iva ${g('aanvraag')} stap=aangevraagd`);
  if (id === 'std-pa-vroeg') delen.push('probleemanalyse 2026-03-31');
  if (id === 'vangnet-dag4') delen[0] += ' vangnet=vierde-dag';
  if (id === 'vangnet-no-risk') delen[0] += ' vangnet=zes-weken';
  return delen.join('; ');
}

interface Beeld {
  readonly voorbeeld: Voorbeeld;
  readonly regel: string;
  /** Seen from a day after everything, and, where that matters, another view of the same case. */
  readonly later: JudgedCase;
  /** Seen from the day of the last event: before an application can be missing, when no end of wage is in doubt. */
  readonly toen: JudgedCase;
  readonly metProbleemanalyse: JudgedCase;
}

/** The day of the last event of a dossier in one line, or the day after a leave. */
function laatsteDag(r: string): string {
  return r
    .split('; ')
    .filter((deel) => !deel.startsWith('@'))
    .map((deel) => {
      const verlof = /^wazo-verlof .*totEnMet=(\S+)/.exec(deel)?.[1];
      return verlof === undefined ? (deel.split(' ')[1] ?? '') : plus(verlof, 1);
    })
    .reduce(laatste);
}

function beeld(voorbeeld: Voorbeeld): Beeld {
  const r = regel(voorbeeld);
  const wil = voorbeeld.expect;
  // The plan of an example without its own analysis assumes one on the last day (law.md §6).
  const pa = wil['probleemanalyse_wettelijk'];
  const metPa = r.includes('probleemanalyse') || !pa ? r : `${r}; probleemanalyse ${pa}`;
  return {
    voorbeeld,
    regel: r,
    later: oordeel(r, '2099-12-31'),
    toen: oordeel(r, laatsteDag(r)),
    metProbleemanalyse: oordeel(metPa, '2099-12-31'),
  };
}

const geval = (j: JudgedCase): Ziektegeval => {
  if (!isZiektegeval(j.case)) throw new Error('geen ziekte');
  return j.case;
};
const mijlpaal = (j: JudgedCase) => {
  if (!j.evaluation.mijlpalen) throw new Error('geen mijlpalen');
  return j.evaluation.mijlpalen;
};
const uiterlijk = (sleutel: string) => (b: Beeld) => stap(b.later, sleutel).uiterlijk;
const ruim = (sleutel: string) => (b: Beeld) => stap(b.toen, sleutel).uiterlijkRuim;
const w = (dagen: number) => (b: Beeld) => W(geval(b.later), dagen);
const gegeven = (b: Beeld, veld: string) => String(b.voorbeeld.given[veld]);
const dagenZiek = (b: Beeld) => dagenTussen(gegeven(b, 'eerste_ziektedag'), gegeven(b, 'laatste_dag_dienstbetrekking'));

/** What the tool says for each key; `W` and core/dates where it shows no such date. */
const LEES: Record<string, (b: Beeld) => Waarde> = {
  eerste_ziektedag: (b) => b.later.evaluation.eersteZiektedag,
  fictieve_eerste_ziektedag: (b) => b.later.evaluation.tellendeEersteZiektedag,
  onderbreking_dagen: (b) => b.later.evaluation.onderbrekingen.reduce((som, o) => som + o.dagen, 0),
  samentellen: (b) => b.later.evaluation.eersteZiektedag === b.voorbeeld.given['eerste_ziektedag'],
  week1_laatste_dag: uiterlijk('melding-arbodienst'),
  probleemanalyse_uwv_week6: (b) => stap(b.later, 'probleemanalyse').advies?.datum ?? null,
  probleemanalyse_wettelijk: uiterlijk('probleemanalyse'),
  plan_van_aanpak_uwv_week8: w(55),
  plan_van_aanpak_wettelijk: (b) => stap(b.metProbleemanalyse, 'plan-van-aanpak').uiterlijk,
  week42_laatste_dag: w(293),
  aangifte_42w_wettelijk: uiterlijk('aangifte-42-weken'),
  aangifte_42w_uwv_eerste_werkdag: ruim('aangifte-42-weken'),
  eerstejaarsevaluatie_venster_start_week46: (b) => stap(b.later, 'eerstejaarsevaluatie').vanaf,
  eerstejaarsevaluatie_uiterlijk_einde_week52: uiterlijk('eerstejaarsevaluatie'),
  spoor2_uiterlijk_gestart: uiterlijk('spoor-2'),
  vervroegde_iva_vroegst: (b) => mijlpaal(b.toen).vervroegdeIvaVanaf,
  vervroegde_iva_laatst: (b) => mijlpaal(b.toen).vervroegdeIvaTotEnMet,
  dag_wachttijd_79_weken: w(79 * 7 - 1),
  dag_wachttijd_81_weken: w(81 * 7 - 1),
  uwv_brief_week88_praktijk: w(616),
  uwv_kennisgeving_uiterlijk: uiterlijk('uwv-kennisgeving-wia'),
  riv_strikt: uiterlijk('re-integratieverslag'),
  riv_ruim: ruim('re-integratieverslag'),
  wia_aanvraag_strikt: uiterlijk('wia-aanvraag'),
  wia_aanvraag_ruim: ruim('wia-aanvraag'),
  loonsanctiebesluit_uiterlijk: uiterlijk('loonsanctiebesluit'),
  laatste_dag_wachttijd: (b) => mijlpaal(b.toen).laatsteDagWachttijd,
  eerste_dag_wia: (b) => mijlpaal(b.toen).eersteDagWia,
  loonsanctie_max_laatste_dag: (b) => {
    const einde = mijlpaal(b.toen).laatsteDagWachttijd;
    const besluit = `${b.regel.replace(/; loonsanctie \S+ stap=bekorting\w+/, '')}; loonsanctie ${plus(String(einde), -42)} stap=besluit`;
    return mijlpaal(oordeel(besluit, '2099-12-31')).eindeLoondoorbetaling;
  },
  opzegverbod_vervalt: (b) => mijlpaal(b.toen).eindeOpzegverbod,
  dagen_tussen: dagenZiek,
  weken_tussen: (b) => Math.round((dagenZiek(b) / 7) * 100) / 100,
  riv_soort: (b) => {
    const s = stap(b.later, 'ziek-uit-dienst-riv');
    if (s.status === 'vervallen') return 'geen';
    return s.omdat.some((o) => o.tekst.startsWith('verkort')) ? 'verkort' : 'volledig';
  },
  riv_uiterlijk: (b) => {
    const s = stap(b.later, 'ziek-uit-dienst-riv');
    return s.status === 'vervallen' ? null : s.uiterlijk;
  },
  ziekteaangifte_uwv: uiterlijk('ziek-uit-dienst-aangifte'),
  aangifte_erd_zw: (b) => stap(oordeel(`${b.regel}; @erd`, '2099-12-31'), 'ziek-uit-dienst-aangifte').uiterlijk,
  loondoorbetaling_laatste_dag: (b) => mijlpaal(b.toen).eindeLoondoorbetaling,
  poortwachterdossier: (b) => {
    const plicht = ['plan-van-aanpak', 'spoor-2'].map((s) => stap(b.later, s));
    return plicht.every((s) => s.status === 'vervallen' && s.reden === 'aow')
      ? 'niet verplicht (geen PvA, geen spoor 2)'
      : 'verplicht';
  },
  eerste_dag_loonsanctie: (b) => plusDagen(mijlpaal(b.toen).laatsteDagWachttijd ?? '', 1),
  uwv_besluit_uiterlijk: uiterlijk('bekortingsbesluit'),
  loonsanctie_laatste_dag_na_bekorting: (b) => {
    const besluit = stap(b.later, 'bekortingsbesluit').uiterlijk;
    const bekort = oordeel(`${b.regel}; loonsanctie ${besluit} stap=bekortingsbesluit`, '2099-12-31');
    return mijlpaal(bekort).eindeLoondoorbetaling;
  },
  venster_vroegst: (b) => mijlpaal(b.toen).vervroegdeIvaVanaf,
  venster_laatst: (b) => mijlpaal(b.toen).vervroegdeIvaTotEnMet,
  verkorte_wachttijd_min_einde: (b) => {
    return laatste(plusDagen(gegeven(b, 'aanvraag'), 70), W(geval(b.later), 90));
  },
  verkorte_wachttijd_max_einde: w(78 * 7 - 1),
  aangifte_strikt: uiterlijk('vangnet-melding'),
  aangifte_met_atw: ruim('vangnet-melding'),
};

it('leest alle voorbeelden', () => {
  expect(examples).toHaveLength(20);
  const sleutels = new Set(examples.flatMap((v) => Object.keys(v.expect)));
  expect([...sleutels].filter((s) => !LEES[s])).toEqual([]);
});

describe.each(examples)('$id: $title', (voorbeeld) => {
  const b = beeld(voorbeeld);
  it.each(Object.entries(voorbeeld.expect))('%s: %s', (sleutel, wil) => {
    const lees = LEES[sleutel];
    if (!lees) throw new Error(`geen lezing voor ${sleutel}`);
    expect(lees(b)).toBe(wil);
  });
});

/** Examples of our own for interruptions, counted by hand from the counting first day `T`. */
describe.each([
  {
    id: 'sam-28-dagen',
    regel: 'ziek 2025-02-03; hersteld 2025-04-07; ziek 2025-05-05',
    eerste: '2025-05-05',
    T: '2025-05-05',
    eerdere: [{ eersteZiektedag: '2025-02-03', totEnMet: '2025-04-06' }],
    dagen: [],
    verbod: '2027-05-05',
  },
  {
    id: 'sam-3x20',
    regel:
      'ziek 2025-01-06; hersteld 2025-02-24; ziek 2025-03-16; hersteld 2025-05-05; ziek 2025-05-25; hersteld 2025-07-14; ziek 2025-08-03',
    eerste: '2025-01-06',
    T: '2025-03-07',
    eerdere: [],
    dagen: [20, 20, 20],
    verbod: '2027-03-07',
  },
  {
    id: 'wazo-zelfde-oorzaak',
    regel: 'ziek 2025-03-10; wazo-verlof 2025-06-02 totEnMet=2025-09-21 zelfdeOorzaak=true; ziek 2025-09-22',
    eerste: '2025-03-10',
    T: '2025-06-30',
    eerdere: [],
    dagen: [112],
    verbod: '2027-06-30',
  },
  {
    id: 'wazo-zelfde-oorzaak, zonder nieuwe melding',
    regel: 'ziek 2025-03-10; wazo-verlof 2025-06-02 totEnMet=2025-09-21 zelfdeOorzaak=true',
    eerste: '2025-03-10',
    T: '2025-06-30',
    eerdere: [],
    dagen: [112],
    verbod: '2027-06-30',
  },
])('$id', ({ regel: r, eerste, T, eerdere, dagen, verbod }) => {
  const j = oordeel(r, '2099-12-31');
  it('keten', () => {
    expect(j.evaluation.eersteZiektedag).toBe(eerste);
    expect(j.evaluation.tellendeEersteZiektedag).toBe(T);
    expect(j.evaluation.eerdereZiekteperioden).toEqual(eerdere);
    expect(j.evaluation.onderbrekingen.map((o) => o.dagen)).toEqual(dagen);
  });
  it.each([
    ['aangifte-42-weken', 294],
    ['eerstejaarsevaluatie', 363],
    ['spoor-2', 405],
    ['uwv-kennisgeving-wia', 622],
    ['re-integratieverslag', 636],
    ['wia-aanvraag', 650],
    ['loonsanctiebesluit', 685],
  ])('%s: T + %i', (sleutel, n) => expect(stap(j, sleutel).uiterlijk).toBe(plus(T, n)));
  it('probleemanalyse: van voor de onderbreking, dus vanaf de eerste dag', () =>
    expect(stap(j, 'probleemanalyse').uiterlijk).toBe(plus(eerste, 42)));
  it('mijlpalen', () => {
    expect(oordeel(r, laatsteDag(r)).evaluation.mijlpalen).toMatchObject({
      laatsteDagWachttijd: plus(T, 727),
      eersteDagWia: plus(T, 728),
      einde1eZiektejaar: plus(T, 363),
      eindeOpzegverbod: verbod,
    });
  });
});
