/** The documents that `wvp generate` makes. */
import type { z } from 'zod';
import type { JudgedCase } from '../evaluate/judge-case.ts';
import * as eerstejaarsevaluatie from './eerstejaarsevaluatie.ts';
import type { Built, DocumentContext } from './model.ts';
import * as planVanAanpak from './plan-van-aanpak.ts';
import * as reIntegratieverslag from './re-integratieverslag.ts';

export interface DocumentDefinition {
  readonly id: string;
  readonly alias: string;
  readonly titel: string;
  /** File name of the template, in `templates/`. */
  readonly template: string;
  /** What a template may name. */
  readonly schema: z.ZodType;
  readonly build: (judged: JudgedCase, context: DocumentContext) => Built<unknown>;
}

export const DOCUMENTEN: readonly DocumentDefinition[] = [
  {
    id: 'plan-van-aanpak',
    alias: 'plan',
    titel: 'Plan van aanpak',
    template: 'plan-van-aanpak.md.hbs',
    schema: planVanAanpak.schema,
    build: planVanAanpak.build,
  },
  {
    id: 'eerstejaarsevaluatie',
    alias: 'evaluatie',
    titel: 'Eerstejaarsevaluatie',
    template: 'eerstejaarsevaluatie.md.hbs',
    schema: eerstejaarsevaluatie.schema,
    build: eerstejaarsevaluatie.build,
  },
  {
    id: 're-integratieverslag',
    alias: 'verslag',
    titel: 'Re-integratieverslag',
    template: 're-integratieverslag.md.hbs',
    schema: reIntegratieverslag.schema,
    build: reIntegratieverslag.build,
  },
];

/** The document that a name or alias stands for. */
export function documentBy(naam: string): DocumentDefinition | undefined {
  return DOCUMENTEN.find((d) => d.id === naam || d.alias === naam);
}
