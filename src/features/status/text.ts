/** Text for people: a line for each of many cases, or all of one. */
import { type Finding, gewicht } from '../../core/finding.ts';
import { AFSPRAAK_VERLOPEN } from '../../judge/agreements.ts';
import type { Status } from '../../judge/status.ts';
import type { Evaluation, Step } from '../../judge/step.ts';
import { REDEN, TOESTAND } from '../../judge/words.ts';
import { breedte, type Column, table, wrap } from '../../show/layout.ts';
import {
  countdown,
  dagen,
  isUwvStil,
  MERK,
  MIJLPAAL,
  mark,
  merkVan,
  merkVanTaak,
  plural,
  statusWord,
  titelVan,
  wanneer,
  wieVan,
} from '../../show/marks.ts';
import { colourOf, ernstColour, type Paint, stepColour, type TextOptions } from '../../show/paint.ts';
import { bestandVan, type Report, type ReportCase } from '../../show/report.ts';
import { compare, isNu, isVanDeGids, openAfspraken, type Regel, type Taak, taken } from '../../show/urgency.ts';
import { visible } from '../../show/visible.ts';

/** Below this width the countdown gives its room to the name of the step. */
const NAUW = 90;
/** Below this one the week does too. */
const SMAL = 70;
/** From this width on there is room for the werkgever, where cases have more than one. */
const RUIM = 120;

/** The chosen cases, one line each, in the given order; says so when there is none. */
export function portfolioText(report: Report, regels: readonly Regel[], options: TextOptions): string {
  const width = breedte(options.columns);
  const { length: totaal } = report.cases;
  const aantal = regels.length === totaal ? '' : `${regels.length} van `;
  const kop = options.paint.bold(`${aantal}${plural(totaal, 'dossier', 'dossiers')}, peildatum ${report.peildatum}`);
  if (regels.length === 0 && totaal > 0) return `${kop}\n\nGeen dossier past bij deze keuze.\n`;
  const werkgevers = new Set(regels.map(({ c }) => c.dossier.werkgever?.naam));
  const kolommen = KOLOMMEN.filter(
    ({ vanaf, alleenBij }) => width >= vanaf && (alleenBij !== 'werkgevers' || werkgevers.size > 1),
  );
  const rows = regels.map((regel) => kolommen.map(({ cel }) => cel(regel, report.peildatum)));
  const paint = (line: string, row: number) => {
    const taak = regels[row]?.taak;
    return taak ? colourOf(taak.status, options.paint)(line) : options.paint.dim(line);
  };
  const verantwoord = regels.some((r) => r.taak?.verantwoord) ? '* met verklaring\n' : '';
  return `${kop}\n\n${table(kolommen, rows, width, paint)}\n${verantwoord}\n${counts(regels.map((r) => r.c))}\n`;
}

interface Kolom extends Column {
  /** Narrower screens leave it out. */
  readonly vanaf: number;
  readonly alleenBij?: 'werkgevers';
  readonly cel: (regel: Regel, peildatum: string) => string;
}

const KOLOMMEN: readonly Kolom[] = [
  {
    kop: '  dossier',
    vanaf: 0,
    cel: ({ c, taak }) => `${taak ? merkVanTaak(taak) : ' '} ${visible(c.naam)}`,
  },
  { kop: 'werkgever', vanaf: RUIM, alleenBij: 'werkgevers', cel: ({ c }) => visible(c.dossier.werkgever?.naam ?? '') },
  { kop: 'week', vanaf: SMAL, cel: ({ c }) => String(c.evaluation.ziekteweek ?? '') },
  {
    kop: 'status',
    vanaf: 0,
    cel: ({ c, taak }) =>
      taak ? `${taak.status}${taak.verantwoord ? ' *' : ''}` : (TOESTAND[c.evaluation.toestand].split(',')[0] ?? ''),
  },
  { kop: 'uiterlijk', vanaf: 0, cel: ({ taak }) => taak?.datum ?? '' },
  { kop: 'nog', vanaf: NAUW, cel: ({ taak }, peildatum) => (taak?.datum ? countdown(peildatum, taak.datum) : '') },
  { kop: 'wie', vanaf: 0, krimp: true, cel: ({ taak }) => (taak ? wieVan(taak) : '') },
  { kop: 'wat', vanaf: 0, rek: true, cel: ({ taak }) => (taak ? titelVan(taak) : '') },
  { kop: 'meer', vanaf: 0, cel: ({ meer }) => (meer > 0 ? `+${meer}` : '') },
];

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
  const gids = gidsBlock(c, report.peildatum, width, paint);
  if (gids !== undefined) parts.push(gids);
  if (openAfspraken(c).length > 0) parts.push(afsprakenBlock(c, report.peildatum, width, paint));
  parts.push(...geld);
  if (e.stappen.length > 0) parts.push(stepsBlock(c, width, paint));
  if (e.mijlpalen) parts.push(milestonesBlock(e, width, paint));
  const rest = c.bevindingen.filter((f) => !isStepFinding(f, e) && f.code !== AFSPRAAK_VERLOPEN);
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

/** What asks for something now, of the law and of what people agreed; and what comes after it. */
function todoBlock(c: ReportCase, peildatum: string, width: number, paint: Paint): string {
  const onbepaald = c.evaluation.stappen.filter((s) => s.status === 'onbepaald');
  const overgenomen = onbepaald.filter((s) => s.reden === 'voor-overname').length;
  const unsure = onbepaald.length - overgenomen;
  const alle = taken(c).filter((t) => !t.vanDeGids);
  const now = alle.filter((t) => isNu(t) && t.status !== 'onbepaald');
  const next = alle.filter((t) => t.soort !== 'mijlpaal').find((t) => !isNu(t) && t.datum !== null);
  const lines = now.map((t) => taakRegel(t, c, peildatum, width, paint));
  if (overgenomen > 0) {
    const text = `${MERK.onbepaald} ${plural(overgenomen, 'stap', 'stappen')} van voor de overname: kijk in het vorige systeem, en leg vast wat is gedaan`;
    lines.push(`  ${wrap(text, width - 2, '    ')}`);
  }
  if (unsure > 0) {
    const text = `${MERK.onbepaald} ${plural(unsure, 'stap is', 'stappen zijn')} niet te beoordelen: herstel eerst de fouten hieronder`;
    lines.push(paint.red(`  ${wrap(text, width - 2, '    ')}`));
  }
  if (lines.length === 0) lines.push('  Niets.');
  if (next) {
    const text = `Hierna: ${titelVan(next)}, ${next.soort === 'gesprek' ? 'op' : 'uiterlijk'} ${next.datum} (${wieVan(next)})`;
    lines.push(paint.dim(`  ${wrap(text, width - 2, '    ')}`));
  }
  return [paint.bold('Nu te doen'), ...lines].join('\n');
}

/** Points of the guide that ask for something now. No duty: they stand apart, and after it. */
function gidsBlock(c: ReportCase, peildatum: string, width: number, paint: Paint): string | undefined {
  const nu = taken(c).filter((t) => t.vanDeGids && isNu(t));
  if (nu.length === 0) return undefined;
  return [
    paint.bold('Volgens de Werkwijzer (geen plicht)'),
    ...nu.map((t) => taakRegel(t, c, peildatum, width, paint)),
  ].join('\n');
}

function taakRegel(taak: Taak, c: ReportCase, peildatum: string, width: number, paint: Paint): string {
  const stap = c.evaluation.stappen.find((s) => taak.soort === 'stap' && s.sleutel === taak.sleutel);
  const op =
    taak.datum === null
      ? ''
      : `, ${stap?.afgewekenTot ? 'afgesproken' : 'uiterlijk'} ${taak.datum}, ${wanneer(peildatum, taak.datum)}`;
  const text = `${merkVanTaak(taak)} ${titelVan(taak)}: ${taak.status}${op} (${wieVan(taak)})${taak.verantwoord ? ', met verklaring' : ''}`;
  return colourOf(taak.status, paint)(`  ${wrap(text, width - 2, '    ')}`);
}

/** What people agreed and nobody reported as done: who, by when, what. */
function afsprakenBlock(c: ReportCase, peildatum: string, width: number, paint: Paint): string {
  const lines = openAfspraken(c).map((a) => {
    const dag = a.uiterlijk === null ? 'zonder datum' : `uiterlijk ${a.uiterlijk}, ${wanneer(peildatum, a.uiterlijk)}`;
    const text = `${merkVan(a.status === 'verlopen' ? 'verlopen' : 'open')} ${visible(a.wie)}: ${visible(a.wat)} (${dag}) [${visible(a.id)}]`;
    return colourOf(a.status === 'verlopen' ? 'verlopen' : 'open', paint)(`  ${wrap(text, width - 2, '    ')}`);
  });
  return [paint.bold('Afspraken'), ...lines].join('\n');
}

function stepsBlock(c: ReportCase, width: number, paint: Paint): string {
  const deel = (kop: string, steps: readonly Step[]) => {
    if (steps.length === 0) return [];
    const regels = gevouwen([...steps].sort((a, b) => compare(a.uiterlijk ?? '9999', b.uiterlijk ?? '9999')));
    const rows = regels.map(({ step: s, tot }) => [
      `  ${mark(s)} ${statusWord(s)}`,
      s.uiterlijk ?? '',
      tot?.gedaanOp ?? s.gedaanOp ?? '',
      tot
        ? `${s.titel} t/m ${/\(\d+\)$/.exec(tot.titel)?.[0] ?? ''}, op tijd`
        : s.status === 'vervallen' && s.reden
          ? `${s.titel}: ${REDEN[s.reden]}`
          : `${s.titel}${s.verantwoord ? ' (met verklaring)' : ''}`,
    ]);
    const kleur = (line: string, row: number) => stepColour((regels[row] as Gevouwen).step, paint)(line);
    return [`${paint.bold(kop)}\n${table(STAPKOLOMMEN, rows, width, kleur)}`];
  };
  const { stappen } = c.evaluation;
  return [
    ...deel(
      'Stappen',
      stappen.filter((s) => !isVanDeGids(s)),
    ),
    ...deel('Punten van de Werkwijzer', stappen.filter(isVanDeGids)),
  ].join('\n\n');
}

const STAPKOLOMMEN = [{ kop: '  status' }, { kop: 'uiterlijk' }, { kop: 'gedaan op' }, { kop: 'stap', rek: true }];

/** A line of the list: a step, or the first of a row of repeats that were all done in time. */
interface Gevouwen {
  readonly step: Step;
  /** The last of the row. */
  readonly tot?: Step;
}

/** So many finished repeats, one after the other, say no more than one line does. */
const VOUW_VANAF = 3;

function gevouwen(steps: readonly Step[]): readonly Gevouwen[] {
  const klaar = new Map<string, Step[]>();
  for (const s of steps)
    if (s.status === 'voldaan' && s.sleutel !== s.id) klaar.set(s.id, [...(klaar.get(s.id) ?? []), s]);
  return steps.flatMap((step): Gevouwen[] => {
    const rij = klaar.get(step.id) ?? [];
    if (!rij.includes(step) || rij.length < VOUW_VANAF) return [{ step }];
    const tot = rij.at(-1);
    return step === rij[0] && tot ? [{ step, tot }] : [];
  });
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
    const kop = wrap(visible(`${gewicht(f)} ${f.code}`), width - 2, '    ');
    // A place is not broken, so that a terminal can open it.
    const plek = visible(`${bestandVan(c, f)}:${f.regel}:${f.kolom}`);
    return `  ${ernstColour(gewicht(f), paint)(kop)}\n    ${plek}\n    ${wrap(visible(f.bericht), width - 4, '    ')}`;
  });
  return [paint.bold('Opgemerkt'), ...lines].join('\n');
}
