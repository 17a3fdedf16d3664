/** The marks and words with which a judgement is told, the same wherever it is shown. */
import { dagenTussen } from '../core/dates.ts';
import { formatLocation } from '../core/location.ts';
import type { Omdat } from '../dossier/case.ts';
import type { Status } from '../judge/status.ts';
import type { Evaluation, Step } from '../judge/step.ts';
import type { Taak, TaakStatus } from './urgency.ts';
import { visible } from './visible.ts';

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

/** Of a point of the guide, which is no duty. */
const MERK_GIDS = '○';

/** The mark of a task; an afspraak past its day stands as something missed. */
export function merkVan(status: TaakStatus): string {
  return MERK[status === 'verlopen' ? 'gemist' : status];
}

export function merkVanTaak(taak: Pick<Taak, 'status' | 'vanDeGids'>): string {
  return taak.vanDeGids ? MERK_GIDS : merkVan(taak.status);
}

/** A letter of UWV that is not there asks nothing of the people in the case. */
export function isUwvStil(step: Step): boolean {
  return step.verantwoordelijke === 'uwv' && step.status === 'gemist';
}

export function mark(step: Step): string {
  return MERK[isUwvStil(step) ? 'gepland' : step.status];
}

export function statusWord(step: Step): string {
  if (isUwvStil(step)) return 'niet ontvangen';
  if (step.status === 'te-laat' || step.status === 'gemist')
    return `${step.status} (${step.dagenTeLaat} ${step.dagenTeLaat === 1 ? 'dag' : 'dagen'})`;
  return step.status;
}

export const dagen = (n: number) => `${n} ${Math.abs(n) === 1 ? 'dag' : 'dagen'}`;

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
  return taak.soort === 'afspraak' ? `${taak.titel} ${visible(taak.sleutel)}` : visible(taak.titel);
}

export function countdown(peildatum: string, uiterlijk: string): string {
  const n = dagenTussen(peildatum, uiterlijk);
  return n === 0 ? 'vandaag' : `${n < 0 ? '−' : ''}${Math.abs(n)} d`;
}

/** `nog 3 dagen`, `vandaag`, `2 dagen geleden` */
export function wanneer(peildatum: string, datum: string): string {
  const n = dagenTussen(peildatum, datum);
  return n < 0 ? `${dagen(-n)} geleden` : n === 0 ? 'vandaag' : `nog ${dagen(n)}`;
}

export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
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

/** The arithmetic of a step, one line per proof. */
export function proofLines(lines: readonly Omdat[], pad: string): string[] {
  return lines.map((o) => {
    const bron = o.bron ? ` [${pad === '.' ? '' : `${pad}/`}${formatLocation(o.bron)}]` : '';
    return `${o.tekst}${o.datum ? `: ${o.datum}` : ''}${bron}`;
  });
}
