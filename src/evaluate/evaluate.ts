/** Catalogue and case in, judgement out: steps, milestones and findings, each with its proof. */
import { type Datum, dagenTussen } from '../core/dates.ts';
import type { Ernst, Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { didYouMean } from '../core/nearest.ts';
import { anomaly } from '../dossier/anomalies.ts';
import { type Case, type Omdat, type Onderbreking, once, type Ziektegeval } from '../dossier/case.ts';
import type { Regelset } from '../dossier/config.ts';
import type { Soort } from '../dossier/events/index.ts';
import type { Rol } from '../dossier/fields.ts';
import { isEvent, plaats, type Stored } from '../dossier/stored.ts';
import type { Termijnen } from '../dossier/termijnen.ts';
import { eindes, laatsteDagWachttijd, loonsanctie, tellendeEersteZiektedag } from '../dossier/timeline.ts';
import type { Source } from '../rules/bronnen.ts';
import type { Rule, Term, Version, VervalReden } from '../rules/define.ts';
import { codeVan, type SignalRule } from '../rules/riv/define.ts';
import { type Mijlpalen, mijlpalen, percentageHervat, type Toestand, toestand, ziektedag } from './milestones.ts';
import { judge, type Status } from './status.ts';
import { verklaarbaar, verslagAanDeOrde, volledigheidFindings } from './volledigheid.ts';

/** One obligation of this case, judged. Dates are inclusive last days. */
export interface Step {
  readonly id: string;
  readonly sleutel: string;
  readonly titel: string;
  readonly regelset: Rule['regelset'];
  readonly verantwoordelijke: Rol;
  readonly vanaf: Datum | null;
  readonly uiterlijk: Datum | null;
  readonly uiterlijkRuim: Datum | null;
  readonly status: Status;
  readonly gedaanOp: Datum | null;
  readonly dagenTeLaat: number;
  readonly reden: VervalReden | null;
  /** The date that werkgever and werknemer agreed instead, while the step is `afgeweken`. */
  readonly afgewekenTot: Datum | null;
  readonly grondslag: readonly Source[];
  /** First day of the version of the law that was applied; null when none is in force. */
  readonly regelVersieVanaf: Datum | null;
  readonly verantwoord: boolean;
  readonly bewijs: readonly string[];
  readonly omdat: readonly Omdat[];
  readonly advies: { readonly tekst: string; readonly datum: Datum } | null;
  /** Still asked after a recovery, also when the case is closed. */
  readonly naHerstel: boolean;
}

export interface Evaluation {
  readonly toestand: Toestand;
  readonly eersteZiektedag: Datum | null;
  readonly tellendeEersteZiektedag: Datum | null;
  readonly ziektedag: number | null;
  readonly ziekteweek: number | null;
  readonly percentageHervat: number;
  readonly onderbrekingen: readonly Onderbreking[];
  readonly eerdereZiekteperioden: Case['eerdereZiekteperioden'];
  readonly mijlpalen: Mijlpalen | null;
  readonly stappen: readonly Step[];
  readonly bevindingen: readonly Finding[];
}

export interface Settings {
  readonly regels: readonly Regelset[];
  readonly horizonDagen: number;
  /** The project's own numbers of the set casemanagement. */
  readonly termijnen: Termijnen;
}

export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly signals: readonly SignalRule[];
}

/** Kinds that move or end every step: while one of them cannot be read, no date is certain. */
const MOVES_ALL: ReadonlySet<Soort> = new Set(['ziekmelding', 'hersteld', 'wazo-verlof', 'intrekking']);
/** Kinds that end or move steps that are not done yet. */
const ENDS_OPEN: ReadonlySet<Soort> = new Set([
  'einde-dienstverband',
  'verlenging-wachttijd',
  'vervroegde-iva',
  'wia-besluit',
]);

/** The version in force on the date that the rule selects by; none means that no duty is stated for that date. */
function versionFor(rule: Rule, c: Ziektegeval): Version | undefined {
  const op = rule.selectBy(c);
  return rule.versions.filter((v) => v.validFrom <= op && (v.validTo === undefined || op <= v.validTo)).at(-1);
}

export function evaluate(catalogue: Catalogue, c: Case, peildatum: Datum, settings: Settings): Evaluation {
  const rules = catalogue.rules.filter((r) => r.regelset === 'eigen' || settings.regels.includes(r.regelset));
  const keten = c.keten;
  if (!keten) {
    // An unreadable ziekmelding hides every date: the steps exist, but none can be judged.
    const hidden = c.ongeldig.some((o) => o.soort === null || o.soort === 'ziekmelding');
    const stappen = hidden ? rules.filter((r) => !r.conditional).map(undetermined) : [];
    return {
      toestand: toestand(c, peildatum),
      eersteZiektedag: null,
      tellendeEersteZiektedag: null,
      ziektedag: null,
      ziekteweek: null,
      percentageHervat: 0,
      onderbrekingen: [],
      eerdereZiekteperioden: c.eerdereZiekteperioden,
      mijlpalen: null,
      stappen,
      bevindingen: [],
    };
  }
  const geval: Ziektegeval = { ...c, keten };
  const judged = rules.map((rule) => ({ rule, stappen: steps(rule, geval, peildatum, settings) }));
  const stappen = judged.flatMap((j) => j.stappen);
  const signalen = catalogue.signals.filter((s) => settings.regels.includes(s.regelset ?? 'uwv'));
  const verslag = settings.regels.includes('wet') && verslagAanDeOrde(stappen);
  const onvolledig = verslag ? volledigheidFindings(geval, stappen) : [];
  const dag = ziektedag(geval, peildatum);
  return {
    toestand: toestand(c, peildatum),
    eersteZiektedag: keten.eersteZiektedag,
    tellendeEersteZiektedag: tellendeEersteZiektedag(geval),
    ziektedag: dag,
    ziekteweek: Math.ceil(dag / 7),
    percentageHervat: percentageHervat(geval, peildatum),
    onderbrekingen: keten.onderbrekingen,
    eerdereZiekteperioden: c.eerdereZiekteperioden,
    mijlpalen: mijlpalen(geval),
    stappen,
    bevindingen: [
      ...judged.flatMap((j) => j.stappen.flatMap((step) => stepFinding(j.rule, step, geval, peildatum))),
      ...signalen.flatMap((rule) => signalFindings(rule, geval, peildatum)),
      ...onvolledig,
      ...unknownVerklaringen(
        geval,
        stappen,
        catalogue.signals.filter((s) => s.regelset === undefined || settings.regels.includes(s.regelset)),
      ),
    ],
  };
}

function undetermined(rule: Rule): Step {
  return {
    id: rule.id,
    titel: rule.titel,
    regelset: rule.regelset,
    verantwoordelijke: rule.verantwoordelijke,
    sleutel: rule.id,
    vanaf: null,
    uiterlijk: null,
    uiterlijkRuim: null,
    status: 'onbepaald',
    gedaanOp: null,
    dagenTeLaat: 0,
    reden: null,
    afgewekenTot: null,
    grondslag: rule.versions.at(-1)?.source ?? [],
    regelVersieVanaf: null,
    verantwoord: false,
    bewijs: [],
    omdat: [],
    advies: null,
    naHerstel: false,
  };
}

function steps(rule: Rule, c: Ziektegeval, peildatum: Datum, { horizonDagen, termijnen }: Settings): Step[] {
  const version = versionFor(rule, c);
  if (!version) {
    if (rule.conditional) return [];
    const omdat: Omdat = { tekst: `geen versie van deze regel gevonden die geldt op ${rule.selectBy(c)}` };
    return [
      { ...undetermined(rule), status: 'vervallen', reden: 'geen-versie-van-kracht', grondslag: [], omdat: [omdat] },
    ];
  }
  const ends = eindes(c);
  const slot = loonsanctie(c)?.totEnMet ?? laatsteDagWachttijd(c).datum;
  return version.terms(c, termijnen).map((stated) => {
    const term = known(stated, peildatum);
    const judged = judge(term, peildatum, horizonDagen, ends, slot);
    const status = uncertain(rule, c, judged.status) ? 'onbepaald' : judged.status;
    const titel = term.key === rule.id ? rule.titel : `${rule.titel} (${term.key.slice(rule.id.length + 1)})`;
    return {
      id: rule.id,
      regelset: rule.regelset,
      verantwoordelijke: term.verantwoordelijke ?? rule.verantwoordelijke,
      titel,
      sleutel: term.key,
      vanaf: term.vanaf ?? null,
      uiterlijk: term.strict,
      uiterlijkRuim: term.lenient,
      status,
      gedaanOp: judged.gedaanOp,
      dagenTeLaat: status === 'onbepaald' ? 0 : judged.dagenTeLaat,
      reden: status === 'vervallen' ? judged.reden : null,
      afgewekenTot: status === 'afgeweken' ? (term.afwijking?.tot ?? null) : null,
      grondslag: version.source,
      regelVersieVanaf: version.validFrom,
      verantwoord: explained(c, rule.id, term.key),
      bewijs: term.fulfilledBy?.event ? [term.fulfilledBy.event.bestand] : [],
      omdat: [...term.because, ...judged.extra, ...proof(term, status)],
      advies: term.advies ?? null,
      naHerstel: term.houdtStandBij?.includes('hersteld') ?? false,
    };
  });
}

/** A date in an event can lie after the peildatum (a copy to be handed over): then it is not done yet. */
function known(term: Term, peildatum: Datum): Term {
  return term.fulfilledBy && term.fulfilledBy.datum > peildatum ? { ...term, fulfilledBy: undefined } : term;
}

/** The lines that show what was done, and what was agreed instead. */
function proof(term: Term, status: Status): Omdat[] {
  const lines: Omdat[] = [];
  const done = term.fulfilledBy;
  if (done?.event)
    lines.push({ tekst: `gedaan: ${done.event.id}`, datum: done.datum, bron: plaats(done.event, done.veld) });
  else if (done) lines.push({ tekst: 'staat in dossier.yaml of wvp.yaml' });
  if (status === 'afgeweken' && term.afwijking) {
    const { event, tot } = term.afwijking;
    lines.push({
      tekst:
        tot === null ? 'werkgever en werknemer zijn afgeweken' : `werkgever en werknemer zijn afgeweken tot ${tot}`,
      datum: event.datum,
      bron: plaats(event, 'stap'),
    });
  }
  return lines;
}

/** Whether an event that could not be read leaves this step open to doubt (format.md §3, `onbepaald`). */
function uncertain(rule: Rule, c: Ziektegeval, status: Status): boolean {
  const settled = status === 'voldaan';
  return c.ongeldig.some((o) => {
    if (o.soort === null) return !settled;
    if (MOVES_ALL.has(o.soort)) return true;
    return (ENDS_OPEN.has(o.soort) || rule.dependsOn.includes(o.soort)) && !settled;
  });
}

/** The steps and codes that a `verklaring` names. */
const verklaringen = once(
  (c): ReadonlySet<string> => new Set(c.events.flatMap((x) => (isEvent(x, 'verklaring') ? [x.data.stap] : []))),
);

function explained(c: Ziektegeval, id: string, sleutel: string): boolean {
  const stappen = verklaringen(c);
  return stappen.has(sleutel) || stappen.has(id);
}

/** A `verklaring` names a step, its key, or the code of a signal or of a missing part. */
function unknownVerklaringen(c: Ziektegeval, stappen: readonly Step[], signals: readonly SignalRule[]): Finding[] {
  const verklaringen = c.events.filter(
    (e): e is Stored<'verklaring'> => isEvent(e, 'verklaring') && e.datum >= c.keten.eersteZiektedag,
  );
  if (verklaringen.length === 0) return [];
  const known = [...stappen.flatMap((s) => [s.sleutel, s.id]), ...signals.flatMap((s) => [s.id, codeVan(s)])];
  return verklaringen
    .filter((e) => !known.includes(e.data.stap) && !verklaarbaar(e.data.stap))
    .map((e) => {
      const meant = didYouMean(e.data.stap, known);
      return anomaly('dossier/verklaring-onbekend', e.id, plaats(e, 'stap'), meant && `.${meant}`);
    });
}

/** `gemist`, `te-laat`, `betwist` and `open` are reported; the rest needs no action. */
const REPORTED: Partial<Record<Status, { ernst: Ernst; what: string }>> = {
  gemist: { ernst: 'fout', what: 'gemist' },
  'te-laat': { ernst: 'fout', what: 'te-laat' },
  betwist: { ernst: 'waarschuwing', what: 'betwist' },
  open: { ernst: 'waarschuwing', what: 'open' },
};

function stepFinding(rule: Rule, step: Step, c: Ziektegeval, peildatum: Datum): Finding[] {
  const kind = REPORTED[step.status];
  if (!kind || step.uiterlijk === null) return [];
  const ernst = severity(rule, kind.ernst);
  return [
    {
      code: `${step.id}/${kind.what}`,
      ernst,
      bericht: message(step, peildatum),
      waarom: rule.gevolg,
      doen: advice(step),
      sleutel: step.sleutel,
      verantwoord: step.verantwoord && kind.what !== 'open',
      ...where(step, c),
    },
  ];
}

/**
 * Steps of UWV are never above `info`; what only practice asks never above `waarschuwing`; a rule of the casemanager's guide has one
 * severity for every status; the house says it for its own.
 */
function severity(rule: Rule, asked: Ernst): Ernst {
  if (rule.verantwoordelijke === 'uwv') return 'info';
  if (rule.regelset === 'casemanagement') return rule.ernst ?? 'waarschuwing';
  if (asked !== 'fout') return asked;
  return rule.ernst ?? (rule.regelset === 'wet' ? 'fout' : 'waarschuwing');
}

/** What messages call a step. The title of a step of the house is free text; its key is an id. */
export function stapNaam(step: Pick<Step, 'regelset' | 'titel' | 'sleutel'>): string {
  return step.regelset === 'eigen' ? step.sleutel : step.titel;
}

function message(step: Step, peildatum: Datum): string {
  const naam = stapNaam(step);
  const dagen = (n: number) => `${n} ${n === 1 ? 'dag' : 'dagen'}`;
  const uiterlijk = `uiterlijk ${step.uiterlijk}`;
  switch (step.status) {
    case 'gemist':
      return `${naam}: niet gedaan, ${uiterlijk}, ${dagen(step.dagenTeLaat)} geleden.`;
    case 'te-laat':
      return `${naam}: gedaan op ${step.gedaanOp}, ${uiterlijk}, ${dagen(step.dagenTeLaat)} te laat.`;
    case 'betwist':
      return `${naam}: ${step.gedaanOp ? `gedaan op ${step.gedaanOp}` : 'nog niet gedaan'}, strikt ${uiterlijk}, ruim ${step.uiterlijkRuim}.`;
    default:
      return `${naam}: te doen, ${uiterlijk} (nog ${dagen(dagenTussen(peildatum, step.uiterlijk ?? peildatum))}).`;
  }
}

function advice(step: Step): string {
  if (step.verantwoordelijke === 'uwv')
    return `Dit doet UWV. Leg de brief vast zodra die er is. Uitleg: wvp explain ${step.id}`;
  if (step.status === 'open') return `Leg vast wanneer het is gedaan. Uitleg: wvp explain ${step.id}`;
  if (step.status === 'gemist')
    return `Doe het alsnog en leg het vast; leg met \`verklaring\` uit waarom het later is. Uitleg: wvp explain ${step.id}`;
  return `Leg met \`verklaring\` uit waarom het later was. Uitleg: wvp explain ${step.id}`;
}

/** Where a step finding points: what was done late, else the event that the term hangs on. */
function where(step: Step, c: Ziektegeval): Location {
  const done = step.gedaanOp ? step.omdat.findLast((o) => o.tekst.startsWith('gedaan:'))?.bron : undefined;
  return done ?? step.omdat.find((o) => o.bron !== undefined)?.bron ?? c.keten.bron;
}

function signalFindings(rule: SignalRule, c: Ziektegeval, peildatum: Datum): Finding[] {
  return rule.find(c, peildatum).map((signal) => ({
    code: codeVan(rule),
    ernst: rule.ernst ?? 'waarschuwing',
    bericht: `${rule.titel}${signal.extra}.`,
    waarom: rule.waarom,
    doen: rule.doen,
    sleutel: signal.sleutel,
    verantwoord: explained(c, codeVan(rule), rule.id),
    ...signal.at,
  }));
}
