/** The catalogue: every rule and signal of the sets, in the order in which a case meets them. */
import { CASEMANAGEMENT, CASEMANAGEMENT_SIGNALS } from './casemanagement/index.ts';
import type { Rule } from './define.ts';
import type { SignalRule } from './riv/define.ts';
import { RIV } from './riv/index.ts';
import { UWV } from './uwv/index.ts';
import { WET } from './wet/index.ts';

const uwvNa = (id: string | null): readonly Rule[] => UWV.filter((stap) => stap.na === id).map((stap) => stap.regel);

export const RULES: readonly Rule[] = [
  ...uwvNa(null),
  ...WET.flatMap((regel) => [regel, ...uwvNa(regel.id)]),
  ...CASEMANAGEMENT,
];

export const SIGNALS: readonly SignalRule[] = [...RIV, ...CASEMANAGEMENT_SIGNALS];
