/** Colour supports, and never carries the meaning alone: each status has a mark and a word. */
import type { Ernst } from '../core/finding.ts';
import type { Step } from '../judge/step.ts';
import { isUwvStil } from './marks.ts';
import type { TaakStatus } from './urgency.ts';

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

export function colourOf(status: TaakStatus, paint: Paint): (text: string) => string {
  if (status === 'verlopen' || status === 'gemist' || status === 'te-laat' || status === 'onbepaald') return paint.red;
  if (status === 'open' || status === 'betwist') return paint.yellow;
  if (status === 'voldaan') return paint.green;
  return paint.dim;
}

export function stepColour(step: Step, paint: Paint): (text: string) => string {
  return isUwvStil(step) ? paint.dim : colourOf(step.status, paint);
}

export function ernstColour(ernst: Ernst, paint: Paint): (text: string) => string {
  return ernst === 'fout' ? paint.red : ernst === 'waarschuwing' ? paint.yellow : paint.dim;
}
