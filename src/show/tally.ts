/** Counts of cases and steps, as the JSON documents give them. */
import type { Step } from '../judge/step.ts';

const GETELD = ['gemist', 'te-laat', 'open', 'betwist', 'onbepaald'] as const;

/** Counts cases and steps as they come. */
export class Telling {
  #dossiers = 0;
  #stappen = 0;
  readonly #per = new Map<Step['status'], number>();

  voeg({ stappen }: { readonly stappen: readonly Pick<Step, 'status'>[] }): void {
    this.#dossiers += 1;
    this.#stappen += stappen.length;
    for (const { status } of stappen) this.#per.set(status, (this.#per.get(status) ?? 0) + 1);
  }

  get samenvatting() {
    const [gemist, teLaat, open, betwist, onbepaald] = GETELD.map((status) => this.#per.get(status) ?? 0);
    return { dossiers: this.#dossiers, stappen: this.#stappen, gemist, teLaat, open, betwist, onbepaald };
  }
}

export function samenvatting(cases: readonly { readonly stappen: readonly Pick<Step, 'status'>[] }[]) {
  const telling = new Telling();
  for (const c of cases) telling.voeg(c);
  return telling.samenvatting;
}
