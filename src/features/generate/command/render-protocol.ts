/** What the command line and the worker for templates say to each other. */
import type { TemplateProblem } from '../../../documents/render.ts';

type Partials = Readonly<Record<string, string>>;

/** Hold templates against the schema of their document. */
export interface CheckJob {
  readonly soort: 'controleer';
  readonly documenten: readonly { readonly id: string; readonly template: string }[];
  readonly partials: Partials;
}

/** Fill one template. */
export interface FillJob {
  readonly soort: 'vul';
  readonly template: string;
  readonly partials: Partials;
  /** The view-model as JSON. */
  readonly model: string;
}

export interface DocumentProblem extends TemplateProblem {
  readonly document: string;
}

export type WorkerAnswer =
  | { readonly soort: 'klaar' }
  | { readonly soort: 'gecontroleerd'; readonly problems: readonly DocumentProblem[] }
  | { readonly soort: 'tekst'; readonly text: string }
  | { readonly soort: 'fout'; readonly bericht: string };
