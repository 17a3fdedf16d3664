/** Catalogue and case in, judgement out: steps, milestones and findings, each with its proof. */
import { type Datum, dagenTussen } from '../core/dates.ts';
import type { Ernst, Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { didYouMean } from '../core/nearest.ts';
import { anomaly } from '../dossier/anomalies.ts';
import {
  blik,
  type Case,
  gebeurtenissen,
  isZiektegeval,
  type Omdat,
  once,
  twijfel,
  type Ziektegeval,
} from '../dossier/case.ts';
import type { Regelset } from '../dossier/config.ts';
import type { Soort } from '../dossier/kinds/index.ts';
import { eindesVoor } from '../dossier/klokken/eindes.ts';
import { voor2004 } from '../dossier/klokken/wachttijd.ts';
import { plaats } from '../dossier/stored.ts';
import { tellendeEersteZiektedag, ziekteDagen } from '../dossier/tellen.ts';
import type { Termijnen } from '../dossier/termijnen.ts';
import type { Rule, Term, Version } from '../rules/define.ts';
import { codeVan, type SignalRule } from '../rules/riv/define.ts';
import { verklaarbaar, verslagAanDeOrde, volledigheidFindings } from './completeness.ts';
import { alsDatums, mijlpalen, percentageHervat, type Toestand, toestand } from './milestones.ts';
import { judge, type Status } from './status.ts';
import { type Evaluation, type Step, stapNaam } from './step.ts';

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

/** The version in force on the date that the rule selects by; none means that no duty is stated for that date. */
function versionFor(rule: Rule, c: Ziektegeval): Version | undefined {
  const op = rule.selectBy(c);
  return rule.versions.filter((v) => v.validFrom <= op && (v.validTo === undefined || op <= v.validTo)).at(-1);
}

export function evaluate(catalogue: Catalogue, c: Case, peildatum: Datum, settings: Settings): Evaluation {
  const rules = catalogue.rules.filter((r) => r.regelset === 'eigen' || settings.regels.includes(r.regelset));
  const stand = toestand(c);
  if (!isZiektegeval(c)) {
    // An unreadable ziekmelding hides every date: the steps exist, but none can be judged.
    const stappen = stand === 'onbepaald' ? rules.filter((r) => !r.conditional).map(undetermined) : [];
    return {
      toestand: stand,
      eersteZiektedag: null,
      tellendeEersteZiektedag: null,
      ziektedag: null,
      ziekteweek: null,
      percentageHervat: 0,
      onderbrekingen: [],
      eerdereZiekteperioden: c.eerdereZiekteperioden,
      mijlpalen: null,
      klokken: [],
      stappen,
      bevindingen: [],
    };
  }
  const geval: Ziektegeval = c;
  const judged = rules.map((rule) => ({ rule, gezet: steps(rule, geval, settings, stand) }));
  const stappen = judged.flatMap((j) => j.gezet.map((g) => g.step));
  const signalen = catalogue.signals.filter((s) => settings.regels.includes(s.regelset ?? 'uwv'));
  const verslag = settings.regels.includes('wet') && verslagAanDeOrde(stappen);
  const onvolledig = verslag ? volledigheidFindings(geval, stappen) : [];
  const dag = ziekteDagen(geval, peildatum);
  const klokken = mijlpalen(geval);
  return {
    toestand: stand,
    eersteZiektedag: geval.keten.eersteZiektedag,
    tellendeEersteZiektedag: tellendeEersteZiektedag(geval),
    ziektedag: dag,
    ziekteweek: Math.ceil(dag / 7),
    percentageHervat: percentageHervat(geval, peildatum),
    onderbrekingen: geval.keten.onderbrekingen,
    eerdereZiekteperioden: c.eerdereZiekteperioden,
    mijlpalen: alsDatums(klokken),
    klokken,
    stappen,
    bevindingen: [
      ...judged.flatMap((j) => j.gezet.flatMap((g) => stepFinding(j.rule, g, geval, peildatum))),
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
    ernst: null,
    verantwoord: false,
    bewijs: [],
    omdat: [],
    advies: null,
    voorbij: false,
  };
}

/** A judged step, and where a finding on it points: at what was done, else at what the term hangs on. */
interface Gezet {
  readonly step: Step;
  /** Where it was done; undefined while it is not, and for what no event did. */
  readonly gedaan?: Location | undefined;
}

/** Of a sickness from before the law that wvp knows: no duty is stated, and that is said. */
function unknownLaw(rule: Rule, tekst: string): Gezet[] {
  if (rule.conditional) return [];
  const step = undetermined(rule);
  return [
    { step: { ...step, status: 'vervallen', reden: 'geen-versie-van-kracht', grondslag: [], omdat: [{ tekst }] } },
  ];
}

function steps(rule: Rule, geval: Ziektegeval, { horizonDagen, termijnen }: Settings, stand: Toestand): Gezet[] {
  const c = blik(geval);
  const { peildatum } = c;
  if (rule.regelset !== 'eigen' && voor2004(c))
    return unknownLaw(rule, 'de ziekte begon voor 1 januari 2004; van het recht van toen zegt wvp niets');
  const version = versionFor(rule, c);
  if (!version) return unknownLaw(rule, `geen versie van deze regel gevonden die geldt op ${rule.selectBy(c)}`);
  const terms = version.terms(c, termijnen);
  const vanTermijn = new Set(c.gevraagd);
  if (terms.length === 0 && couldApply(c)) return [{ step: undetermined(rule) }];
  return terms.map((stated): Gezet => {
    const term = known(stated, peildatum);
    const eigen = blik(c);
    const judged = judge(term, peildatum, horizonDagen, eindesVoor(eigen, term.strict));
    const overname = voorOvername(term, judged.status, c.dossier.overgenomenOp);
    const onzeker = overname || uncertain(c, vanTermijn, eigen.gevraagd, term, judged.status);
    const status = onzeker ? 'onbepaald' : judged.status;
    const titel = term.key === rule.id ? rule.titel : `${rule.titel} (${term.key.slice(rule.id.length + 1)})`;
    const step: Step = {
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
      reden: overname ? 'voor-overname' : status === 'vervallen' ? judged.reden : null,
      afgewekenTot: status === 'afgeweken' ? (term.afwijking?.tot ?? null) : null,
      grondslag: version.source,
      regelVersieVanaf: version.validFrom,
      ernst: ernstVan(rule, status, overname, term.strict),
      verantwoord: explained(geval, rule.id, term.key),
      bewijs: term.fulfilledBy?.event ? [term.fulfilledBy.event.bestand] : [],
      omdat: [...term.because, ...judged.extra, ...proof(term, status)],
      advies: term.advies ?? null,
      voorbij: overname || isHistory(geval, term, stand),
    };
    const { fulfilledBy: done } = term;
    return { step, gedaan: judged.gedaanOp !== null && done?.event ? plaats(done.event, done.veld) : undefined };
  });
}

/** Due before wvp kept the case, and nothing about it in the dossier: the proof may stand in what was used before. */
function voorOvername(term: Term, status: Status, overgenomenOp: Datum | undefined): boolean {
  if (overgenomenOp === undefined || term.fulfilledBy || term.lenient === null) return false;
  return status === 'gemist' && term.lenient < overgenomenOp;
}

/**
 * Whether an end that this duty does not outlive has come, so that nobody can still do it. A recovery ends a case only after four weeks;
 * an end that an unreadable event may undo is none.
 */
function isHistory(c: Ziektegeval, term: Term, stand: Toestand): boolean {
  if (term.fulfilledBy) return false;
  const eigen = blik(c);
  const eindes = eindesVoor(eigen, c.peildatum);
  if (twijfel(eigen)) return false;
  return eindes.some(
    (e) =>
      e.vanaf <= c.peildatum &&
      !term.houdtStandBij?.includes(e.reden) &&
      e.reden !== 'zwangerschapsverlof' &&
      (e.reden !== 'hersteld' || stand === 'gesloten'),
  );
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

/**
 * Whether an event that could not be read leaves this step open to doubt (format.md §3, `onbepaald`): one of a kind that the rule, or
 * what ends its duty, asked for. What was fulfilled in time stays so, unless the event may lie before the fulfilment and could have made
 * the term shorter: neither another fulfilment nor a deviation does.
 */
function uncertain(
  c: Ziektegeval,
  vanTermijn: ReadonlySet<Soort>,
  vanEinde: ReadonlySet<Soort>,
  term: Term,
  status: Status,
): boolean {
  const keten = ketenSoorten(c);
  const { event, datum: op } = term.fulfilledBy ?? {};
  return c.ongeldig.some((o) => {
    if (o.soort === null) return status !== 'voldaan';
    if (keten.has(o.soort)) return true;
    if (status !== 'voldaan') return vanTermijn.has(o.soort) || vanEinde.has(o.soort);
    if (!vanTermijn.has(o.soort) || o.soort === event?.soort || o.soort === 'afwijking') return false;
    return o.datum === null || op === undefined || o.datum <= op;
  });
}

/** Whether a rule without any term asked for events of a kind of which one cannot be read: that one may bring the duty. */
function couldApply(c: Ziektegeval): boolean {
  const keten = ketenSoorten(c);
  return c.ongeldig.some((o) => o.soort !== null && c.gevraagd.has(o.soort) && !keten.has(o.soort));
}

/** The kinds that the chain was built from: they move every term. */
const ketenSoorten = once((c): ReadonlySet<Soort> => {
  const eigen = blik(c);
  return eigen.keten ? eigen.gevraagd : new Set();
});

/** The steps and codes that a `verklaring` names. */
const verklaringen = once((c): ReadonlySet<string> => new Set(c.van('verklaring').map((x) => x.data.stap)));

function explained(c: Ziektegeval, id: string, sleutel: string): boolean {
  const stappen = verklaringen(c);
  return stappen.has(sleutel) || stappen.has(id);
}

/** A `verklaring` names a step, its key, or the code of a signal or of a missing part. */
function unknownVerklaringen(c: Ziektegeval, stappen: readonly Step[], signals: readonly SignalRule[]): Finding[] {
  const verklaringen = gebeurtenissen(c, 'verklaring');
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
const REPORTED: Partial<Record<Status, Ernst>> = {
  gemist: 'fout',
  'te-laat': 'fout',
  betwist: 'waarschuwing',
  open: 'waarschuwing',
};

/** What was due before the overname is not judged, and told: where the proof may be. */
function ernstVan(rule: Rule, status: Status, overname: boolean, uiterlijk: Datum | null): Ernst | null {
  const asked = overname ? 'info' : REPORTED[status];
  return asked === undefined || uiterlijk === null ? null : severity(rule, asked);
}

function stepFinding(rule: Rule, { step, gedaan }: Gezet, c: Ziektegeval, peildatum: Datum): Finding[] {
  const { ernst } = step;
  if (ernst === null) return [];
  return [
    {
      code: `${step.id}/${step.status}`,
      ernst,
      bericht: message(step, peildatum),
      waarom: rule.gevolg,
      doen: advice(step),
      sleutel: step.sleutel,
      verantwoord: step.verantwoord && step.status !== 'open',
      ...(gedaan ?? step.omdat.find((o) => o.bron !== undefined)?.bron ?? c.keten.bron),
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

function message(step: Step, peildatum: Datum): string {
  const naam = stapNaam(step);
  const dagen = (n: number) => `${n} ${n === 1 ? 'dag' : 'dagen'}`;
  const uiterlijk = `uiterlijk ${step.uiterlijk}`;
  switch (step.status) {
    case 'gemist':
      return `${naam}: niet gedaan, ${uiterlijk}, ${dagen(step.dagenTeLaat)} geleden.`;
    case 'te-laat':
      return `${naam}: gedaan op ${step.gedaanOp}, ${uiterlijk}, ${dagen(step.dagenTeLaat)} te laat.`;
    case 'onbepaald':
      return `${naam}: ${uiterlijk}, van voor de overname en zonder bewijs in dit dossier; niet beoordeeld.`;
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
  if (step.status === 'onbepaald')
    return `Zoek het na in wat voor de overname werd gebruikt, en leg het hier vast. Uitleg: wvp explain ${step.id}`;
  if (step.voorbij)
    return `Dit kan niet meer worden gedaan; leg met \`verklaring\` uit waarom het niet is gebeurd. Uitleg: wvp explain ${step.id}`;
  if (step.status === 'gemist')
    return `Doe het alsnog en leg het vast; leg met \`verklaring\` uit waarom het later is. Uitleg: wvp explain ${step.id}`;
  return `Leg met \`verklaring\` uit waarom het later was. Uitleg: wvp explain ${step.id}`;
}

function signalFindings(rule: SignalRule, c: Ziektegeval, peildatum: Datum): Finding[] {
  // A signal is no status: while a file that it asks for cannot be read, it says nothing.
  const eigen = blik(c);
  const found = rule.find(eigen, peildatum);
  if (twijfel(eigen)) return [];
  return found.map((signal) => ({
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
