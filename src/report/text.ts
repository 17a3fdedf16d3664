/** Text for people. Colour supports, and never carries the meaning alone: each status has a mark and a word. */
import { dagenTussen } from '../core/dates.ts';
import { ERNSTEN, type Ernst, type Finding, gewicht } from '../core/finding.ts';
import { formatLocation } from '../core/location.ts';
import type { Omdat } from '../dossier/case.ts';
import type { Evaluation, Step } from '../evaluate/evaluate.ts';
import type { Status } from '../evaluate/status.ts';
import { type CheckReport, type Excerpt, type Melding, meldingen } from './check.ts';
import { breedte, table, wrap } from './layout.ts';
import { bestandVan, type Report, type ReportCase } from './types.ts';
import { nuTeDoen, openAfspraken, type Regel, streefdatum, type Taak, type TaakStatus, teDoen } from './urgency.ts';
import { visible } from './visible.ts';

/** Colours as functions, so that this room needs no colour package. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export interface TextOptions {
  readonly columns: number;
  readonly paint: Paint;
}

export const MERK: Record<Status, string> = {
  voldaan: '✓',
  betwist: '~',
  'te-laat': '!',
  gemist: '✗',
  open: '▸',
  gepland: '·',
  afgeweken: '≠',
  vervallen: '–',
  onbepaald: '?',
};

/** The mark of a task; an afspraak past its day stands as something missed. */
export function merkVan(status: TaakStatus): string {
  return MERK[status === 'verlopen' ? 'gemist' : status];
}

export function colourOf(status: TaakStatus, paint: Paint): (text: string) => string {
  if (status === 'verlopen' || status === 'gemist' || status === 'te-laat' || status === 'onbepaald') return paint.red;
  if (status === 'open' || status === 'betwist') return paint.yellow;
  if (status === 'voldaan') return paint.green;
  return paint.dim;
}

function stepColour(step: Step, paint: Paint): (text: string) => string {
  return isUwvStil(step) ? paint.dim : colourOf(step.status, paint);
}

export const TOESTAND: Record<Evaluation['toestand'], string> = {
  lopend: 'lopend',
  hersteld: 'hersteld, nog geen vier weken',
  gesloten: 'gesloten',
  'uit-dienst': 'uit dienst',
  'wachttijd-voorbij': 'wachttijd voorbij',
  loonsanctie: 'loonsanctie',
  'zonder-ziekmelding': 'geen ziekmelding',
  onbepaald: 'onbepaald: een bestand is niet te lezen',
};

export const REDEN: Record<NonNullable<Step['reden']>, string> = {
  hersteld: 'hersteld',
  overleden: 'de werknemer is overleden',
  'overgang-van-onderneming': 'overgang van onderneming: het loopt door bij de nieuwe werkgever',
  zwangerschapsverlof: 'verlof met een andere oorzaak dan de ziekte',
  'besluit-genomen': 'UWV heeft al besloten',
  'voor-overname': 'van voor de overname: het bewijs kan in het vorige systeem staan',
  'einde-dienstverband': 'einde van het dienstverband',
  aow: 'AOW-leeftijd bereikt',
  'vervroegde-iva': 'vervroegde IVA toegekend',
  'huishoudelijk-personeel': 'huishoudelijk personeel',
  'geen-mogelijkheden': 'bedrijfsarts ziet (nog) geen mogelijkheden',
  'geen-dreigend-langdurig-verzuim': 'bedrijfsarts verwacht geen langdurig verzuim',
  'concreet-perspectief': 'concreet perspectief bij de eigen werkgever',
  vangnet: 'vangnet: eigen melding aan UWV',
  vervangen: 'een andere aanvraag geldt ook hiervoor',
  eigenrisicodrager: 'eigenrisicodrager Ziektewet',
  'wachttijd-voorbij': 'de wachttijd eindigt eerder',
  'ziekte-korter-dan-zes-weken': 'minder dan zes weken ziek',
  'aanleiding-voorbij': 'de aanleiding is voorbij',
  'geen-versie-van-kracht': 'geen regel gevonden die toen gold',
};

/** A letter of UWV that is not there asks nothing of the people in the case. */
export function isUwvStil(step: Step): boolean {
  return step.verantwoordelijke === 'uwv' && step.status === 'gemist';
}

function mark(step: Step): string {
  return MERK[isUwvStil(step) ? 'gepland' : step.status];
}

export function statusWord(step: Step): string {
  if (isUwvStil(step)) return 'niet ontvangen';
  if (step.status === 'te-laat' || step.status === 'gemist')
    return `${step.status} (${step.dagenTeLaat} ${step.dagenTeLaat === 1 ? 'dag' : 'dagen'})`;
  return step.status;
}

const dagen = (n: number) => `${n} ${Math.abs(n) === 1 ? 'dag' : 'dagen'}`;

/** Below this width the countdown gives its room to the name of the step. */
const NAUW = 90;
/** Below this one the week does too. */
const SMAL = 70;

/** The chosen cases, one line each, in the given order; says so when there is none. */
export function portfolioText(report: Report, regels: readonly Regel[], options: TextOptions): string {
  const width = breedte(options.columns);
  const { length: totaal } = report.cases;
  const aantal = regels.length === totaal ? '' : `${regels.length} van `;
  const kop = options.paint.bold(`${aantal}${plural(totaal, 'dossier', 'dossiers')}, peildatum ${report.peildatum}`);
  if (regels.length === 0 && totaal > 0) return `${kop}\n\nGeen dossier past bij deze keuze.\n`;
  const rows = regels.map(({ c, taak, meer }) => {
    const { evaluation: e } = c;
    return [
      `${taak ? merkVan(taak.status) : ' '} ${visible(c.naam)}`,
      ...(width < SMAL ? [] : [e.ziekteweek === null ? '' : String(e.ziekteweek)]),
      taak ? `${taak.status}${taak.verantwoord ? ' *' : ''}` : (TOESTAND[e.toestand].split(',')[0] ?? ''),
      taak?.datum ?? '',
      ...(width < NAUW ? [] : [taak?.datum ? countdown(report.peildatum, taak.datum) : '']),
      taak ? wieVan(taak) : '',
      taak ? `${titelVan(taak)}${meer > 0 ? ` (+${meer})` : ''}` : '',
    ];
  });
  const columns = [
    { kop: '  dossier' },
    ...(width < SMAL ? [] : [{ kop: 'week' }]),
    { kop: 'status' },
    { kop: 'uiterlijk' },
    ...(width < NAUW ? [] : [{ kop: 'nog' }]),
    { kop: 'wie', krimp: true },
    { kop: 'wat', rek: true },
  ];
  const paint = (line: string, row: number) => {
    const taak = regels[row]?.taak;
    return taak ? colourOf(taak.status, options.paint)(line) : options.paint.dim(line);
  };
  const verantwoord = regels.some((r) => r.taak?.verantwoord) ? '* met verklaring\n' : '';
  return `${kop}\n\n${table(columns, rows, width, paint)}\n${verantwoord}\n${counts(regels.map((r) => r.c))}\n`;
}

/** Who has to do a task or an afspraak, in roles; its words may name somebody whom the dossier does not know. */
export function wieVan(taak: { readonly rollen: readonly string[] }): string {
  return taak.rollen.length > 0 ? taak.rollen.join(' en ') : 'anders';
}

/** An afspraak in the words of the dossier. */
export function omschreven(taak: Taak): string {
  return taak.wat === null ? visible(taak.titel) : `${taak.titel}: ${visible(taak.wat)}`;
}

/** An afspraak by its id, where its words do not belong. */
export function titelVan(taak: Taak): string {
  return taak.soort === 'stap' ? visible(taak.titel) : `${taak.titel} ${visible(taak.sleutel)}`;
}

export function countdown(peildatum: string, uiterlijk: string): string {
  const n = dagenTussen(peildatum, uiterlijk);
  return n === 0 ? 'vandaag' : n > 0 ? `${n} d` : `${n} d`.replace('-', '−');
}

export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function counts(cases: readonly ReportCase[]): string {
  const all = cases.flatMap((c) => c.evaluation.stappen);
  const steps = all.filter((s) => !isUwvStil(s));
  const of = (status: Status) => steps.filter((s) => s.status === status).length;
  const parts = (['gemist', 'te-laat', 'betwist', 'open', 'onbepaald'] as const)
    .map((s) => [s, of(s)] as const)
    .filter(([, n]) => n > 0)
    .map(([s, n]) => `${n} ${s}`);
  return `${plural(all.length, 'stap', 'stappen')}: ${parts.length > 0 ? parts.join(', ') : 'niets gemist, te laat of open'}.`;
}

/**
 * One case: what it is, what to do now, its steps in order of date, its milestones, what else is noticed. `geld` are the blocks about
 * money (report/geld.ts), which most cases do not have.
 */
export function caseText(report: Report, c: ReportCase, geld: readonly string[], options: TextOptions): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const { evaluation: e } = c;
  const { werknemer } = c.dossier;
  const wie = [werknemer.functie, werknemer.urenPerWeek > 0 ? `${werknemer.urenPerWeek} uur per week` : '']
    .filter((t) => t !== '')
    .join(', ');
  const parts: string[] = [];
  parts.push(
    `${paint.bold(visible(c.naam))}${wie ? `  ${visible(wie)}` : ''}\n${wrap(`${stand(e)} (peildatum ${report.peildatum})`, width)}`,
  );
  parts.push(todoBlock(c, report.peildatum, width, paint));
  if (openAfspraken(c).length > 0) parts.push(afsprakenBlock(c, report.peildatum, width, paint));
  parts.push(...geld);
  if (e.stappen.length > 0) parts.push(stepsBlock(c, width, paint));
  if (e.mijlpalen) parts.push(milestonesBlock(e, width, paint));
  const rest = c.bevindingen.filter((f) => !isStepFinding(f, e));
  if (rest.length > 0) parts.push(noticesBlock(c, rest, width, paint));
  return `${parts.join('\n\n')}\n`;
}

function stand(e: Evaluation): string {
  if (e.ziektedag === null)
    return e.toestand === 'gesloten' ? 'geen ziekmelding op de peildatum' : TOESTAND[e.toestand];
  const delen = [
    `${TOESTAND[e.toestand]}, ziektedag ${e.ziektedag}, week ${e.ziekteweek}`,
    `eerste ziektedag ${e.eersteZiektedag}`,
  ];
  if (e.onderbrekingen.length > 0) delen.push(`telt vanaf ${e.tellendeEersteZiektedag}`);
  if (e.percentageHervat > 0) delen.push(`${e.percentageHervat}% hervat`);
  return delen.join('; ');
}

function todoBlock(c: ReportCase, peildatum: string, width: number, paint: Paint): string {
  const onbepaald = c.evaluation.stappen.filter((s) => s.status === 'onbepaald');
  const overgenomen = onbepaald.filter((s) => s.reden === 'voor-overname').length;
  const unsure = onbepaald.length - overgenomen;
  const now = nuTeDoen(c).filter((s) => s.status !== 'onbepaald');
  const next = teDoen(c).find((s) => s.status === 'gepland');
  const kop = paint.bold('Nu te doen');
  const lines = now.map((s) => {
    const uiterlijk = streefdatum(s);
    const n = uiterlijk ? dagenTussen(peildatum, uiterlijk) : 0;
    const when =
      uiterlijk === null ? '' : n < 0 ? `, ${dagen(-n)} geleden` : n === 0 ? ', vandaag' : `, nog ${dagen(n)}`;
    const text = `${MERK[s.status]} ${s.titel}: ${s.status}${uiterlijk ? `, ${s.afgewekenTot ? 'afgesproken' : 'uiterlijk'} ${uiterlijk}${when}` : ''} (${s.verantwoordelijke})${s.verantwoord ? ', met verklaring' : ''}`;
    return colourOf(s.status, paint)(`  ${wrap(text, width - 2, '    ')}`);
  });
  if (overgenomen > 0) {
    const text = `${MERK.onbepaald} ${plural(overgenomen, 'stap', 'stappen')} van voor de overname: kijk in het vorige systeem, en leg vast wat is gedaan`;
    lines.push(`  ${wrap(text, width - 2, '    ')}`);
  }
  if (unsure > 0) {
    const text = `${MERK.onbepaald} ${plural(unsure, 'stap is', 'stappen zijn')} niet te beoordelen: herstel eerst de fouten hieronder`;
    lines.push(paint.red(`  ${wrap(text, width - 2, '    ')}`));
  }
  if (lines.length === 0) lines.push('  Niets.');
  if (next)
    lines.push(
      paint.dim(
        `  ${wrap(`Hierna: ${next.titel}, uiterlijk ${next.uiterlijk} (${next.verantwoordelijke})`, width - 2, '    ')}`,
      ),
    );
  return [kop, ...lines].join('\n');
}

/** What people agreed and nobody reported as done: who, by when, what. */
function afsprakenBlock(c: ReportCase, peildatum: string, width: number, paint: Paint): string {
  const lines = openAfspraken(c).map((a) => {
    const n = a.uiterlijk === null ? 0 : dagenTussen(peildatum, a.uiterlijk);
    const wanneer =
      a.uiterlijk === null
        ? 'zonder datum'
        : `uiterlijk ${a.uiterlijk}, ${n < 0 ? `${dagen(-n)} geleden` : n === 0 ? 'vandaag' : `nog ${dagen(n)}`}`;
    const text = `${merkVan(a.status === 'verlopen' ? 'verlopen' : 'open')} ${visible(a.wie)}: ${visible(a.wat)} (${wanneer}) [${visible(a.id)}]`;
    return colourOf(a.status === 'verlopen' ? 'verlopen' : 'open', paint)(`  ${wrap(text, width - 2, '    ')}`);
  });
  return [paint.bold('Afspraken'), ...lines].join('\n');
}

function stepsBlock(c: ReportCase, width: number, paint: Paint): string {
  const steps = [...c.evaluation.stappen].sort((a, b) => {
    const [x, y] = [a.uiterlijk ?? '9999', b.uiterlijk ?? '9999'];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const rows = steps.map((s) => [
    `  ${mark(s)} ${statusWord(s)}`,
    s.uiterlijk ?? '',
    s.gedaanOp ?? '',
    s.status === 'vervallen' && s.reden
      ? `${s.titel}: ${REDEN[s.reden]}`
      : `${s.titel}${s.verantwoord ? ' (met verklaring)' : ''}`,
  ]);
  const columns = [{ kop: '  status' }, { kop: 'uiterlijk' }, { kop: 'gedaan op' }, { kop: 'stap', rek: true }];
  return `${paint.bold('Stappen')}\n${table(columns, rows, width, (line, row) => stepColour(steps[row] as Step, paint)(line))}`;
}

export const MIJLPAAL: readonly (readonly [keyof NonNullable<Evaluation['mijlpalen']>, string])[] = [
  ['einde1eZiektejaar', 'einde eerste ziektejaar'],
  ['vervroegdeIvaVanaf', 'vervroegde IVA aanvragen vanaf'],
  ['vervroegdeIvaTotEnMet', 'vervroegde IVA aanvragen tot en met'],
  ['laatsteDagWachttijd', 'laatste dag van de wachttijd'],
  ['eersteDagWia', 'eerste dag WIA'],
  ['eindeLoondoorbetaling', 'laatste dag loondoorbetaling'],
  ['eindeOpzegverbod', 'opzegverbod vervalt'],
];

function milestonesBlock(e: Evaluation, width: number, paint: Paint): string {
  const lines = MIJLPAAL.flatMap(([key, titel]) => {
    const datum = e.mijlpalen?.[key];
    return datum ? [{ datum, titel }] : [];
  })
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map(({ datum, titel }) => `  ${datum.padEnd(10)}  ${titel}`);
  for (const [reden, titels] of zonderDag(e))
    lines.push(`  geen        ${wrap(`${titels.join(', ')}: ${visible(reden)}`, width - 14, ' '.repeat(14))}`);
  const gaps = e.onderbrekingen.map(
    (o) =>
      `  telt niet mee: ${o.van} t/m ${o.totEnMet}, ${dagen(o.dagen)} (${o.soort === 'hersteld' ? 'hersteld' : 'verlof'})`,
  );
  const earlier = e.eerdereZiekteperioden.map((p) => `  eerdere ziekteperiode: ${p.eersteZiektedag} t/m ${p.totEnMet}`);
  return [paint.bold('Mijlpalen'), ...lines, ...gaps, ...earlier].join('\n');
}

/** The milestones without a day, by the reason why. */
function zonderDag(e: Evaluation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { naam, reden } of e.klokken) {
    const titel = MIJLPAAL.find(([key]) => key === naam)?.[1];
    if (reden !== null && titel) found.set(reden, [...(found.get(reden) ?? []), titel]);
  }
  return found;
}

/** Findings that repeat a step that is already in the list. */
function isStepFinding(f: Finding, e: Evaluation): boolean {
  return e.stappen.some((s) => f.code === `${s.id}/${s.status}` && f.sleutel === s.sleutel);
}

function noticesBlock(c: ReportCase, findings: readonly Finding[], width: number, paint: Paint): string {
  const lines = findings.map((f) => {
    const text = `${gewicht(f)} ${bestandVan(c, f)}:${f.regel}:${f.kolom} ${f.code}`;
    return `  ${ernstColour(gewicht(f), paint)(visible(text))}\n    ${wrap(visible(f.bericht), width - 4, '    ')}`;
  });
  return [paint.bold('Opgemerkt'), ...lines].join('\n');
}

function ernstColour(ernst: Ernst, paint: Paint): (text: string) => string {
  return ernst === 'fout' ? paint.red : ernst === 'waarschuwing' ? paint.yellow : paint.dim;
}

/** Findings of all cases: what, where, why, what to do; then one line that sums up. */
export function checkText(
  report: CheckReport,
  options: TextOptions & { readonly excerpt: (m: Melding) => Excerpt | undefined },
): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const blocks = meldingen(report).map((m) => {
    const ernst = gewicht(m);
    const door = m.verantwoord ? ` (${verantwoordDoor(m)})` : '';
    const wie = m.dossier === null ? '' : ` ${visible(m.dossier)}`;
    const head = `${visible(formatLocation(m))} ${ernstColour(ernst, paint)(ernst)} ${visible(m.code)}${wie}${door}`;
    const lines = [head, `  ${wrap(visible(m.bericht), width - 2, '  ')}`];
    const shown = options.excerpt(m);
    if (shown) {
      const gutter = `  ${shown.regel} | `;
      lines.push(paint.dim(`${gutter}${visible(shown.tekst)}`));
      lines.push(paint.dim(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(Math.max(0, shown.kolom - 1))}^`));
    }
    lines.push(
      `  ${wrap(`Waarom: ${visible(m.waarom)}`, width - 2, '    ')}`,
      `  ${wrap(`Doen: ${visible(m.doen)}`, width - 2, '    ')}`,
    );
    return lines.join('\n');
  });
  return `${[...blocks, wrap(checkSummary(report), width)].join('\n\n')}\n`;
}

/** What accounts for a finding. */
export function verantwoordDoor(m: Melding): string {
  return m.basislijn === undefined ? 'verantwoord' : `basislijn van ${m.basislijn}`;
}

export function checkSummary(report: CheckReport): string {
  const findings = meldingen(report);
  const steps = report.dossiers.reduce((sum, d) => sum + d.stappen.length, 0);
  const words: Record<Ernst, [string, string]> = {
    fout: ['fout', 'fouten'],
    waarschuwing: ['waarschuwing', 'waarschuwingen'],
    info: ['opmerking', 'opmerkingen'],
  };
  const parts = ERNSTEN.map((e) => [findings.filter((f) => gewicht(f) === e).length, words[e]] as const)
    .filter(([n]) => n > 0)
    .map(([n, [one, many]]) => plural(n, one, many));
  const what = parts.length > 0 ? parts.join(', ') : 'geen bevindingen';
  return `${plural(report.dossiers.length, 'dossier', 'dossiers')}, ${plural(steps, 'stap', 'stappen')}: ${what} (peildatum ${report.peildatum}).`;
}

/** The arithmetic of a step, one line per proof. */
export function proofLines(lines: readonly Omdat[], pad: string): string[] {
  return lines.map((o) => {
    const bron = o.bron ? ` [${pad === '.' ? '' : `${pad}/`}${formatLocation(o.bron)}]` : '';
    return `${o.tekst}${o.datum ? `: ${o.datum}` : ''}${bron}`;
  });
}
