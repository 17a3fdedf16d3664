/** Text for people: a line for each of many cases, or all of one. */
import { dagenTussen } from '../../core/dates.ts';
import { type Finding, gewicht } from '../../core/finding.ts';
import type { Status } from '../../judge/status.ts';
import type { Evaluation, Step } from '../../judge/step.ts';
import { REDEN, TOESTAND } from '../../judge/words.ts';
import { breedte, table, wrap } from '../../show/layout.ts';
import {
  countdown,
  dagen,
  isUwvStil,
  MERK,
  MIJLPAAL,
  mark,
  merkVan,
  plural,
  statusWord,
  titelVan,
  wieVan,
} from '../../show/marks.ts';
import { colourOf, ernstColour, type Paint, stepColour, type TextOptions } from '../../show/paint.ts';
import { bestandVan, type Report, type ReportCase } from '../../show/report.ts';
import { nuTeDoen, openAfspraken, type Regel, streefdatum, teDoen } from '../../show/urgency.ts';
import { visible } from '../../show/visible.ts';

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
 * money (money/text.ts), which most cases do not have.
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
