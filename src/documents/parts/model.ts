/** The vocabulary of every view-model: a fact with its source, and the list of facts that are not there. */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Stored } from '../../dossier/stored.ts';
import { block, inline } from './markdown.ts';

/** What a document is made for. */
export interface DocumentContext {
  readonly peildatum: Datum;
  /** Version of wvp, named in the document. */
  readonly versie: string;
  /** The variant that was asked for, of a document that has them; without it the latest event decides. */
  readonly onderwerp?: string | undefined;
}

/** A fact that a document needs and the dossier does not hold. */
export interface Ontbrekend {
  /** Path-like name of the fact, e.g. `plan-van-aanpak.visieWerknemer`. */
  readonly veld: string;
  /** What to fill in, in words. */
  readonly wat: string;
}

export interface Built<Model> {
  readonly model: Model;
  readonly ontbreekt: readonly Ontbrekend[];
}

/** A fact as a template shows it: Markdown, and the event that it comes from (empty when it comes from none). */
export const veld = () => z.strictObject({ tekst: z.string(), bron: z.string() });
export type Veld = z.infer<ReturnType<typeof veld>>;

/** Where a fact of dossier.yaml or wvp.yaml comes from. */
const VASTE_GEGEVENS = 'dossiergegevens';
export const NIET_VASTGELEGD = 'niet vastgelegd';

type Tekst = string | number | undefined;

function maak(tekst: Tekst, bron: string, schrijf: (text: string) => string): Veld | undefined {
  if (tekst === undefined) return undefined;
  const geschreven = schrijf(String(tekst));
  return geschreven === '' ? undefined : { tekst: geschreven, bron: inline(bron) };
}

/** User text of an event, on one line. */
export function uit(event: Stored | undefined, tekst: Tekst): Veld | undefined {
  return event && maak(tekst, event.id, inline);
}

/** User text of an event as paragraphs; never for a table. */
export function verhaal(event: Stored | undefined, tekst: string | undefined): Veld | undefined {
  return event && maak(tekst, event.id, block);
}

/** A day that an event names, in words. */
export function dag(event: Stored | undefined, datum: Datum | undefined): Veld | undefined {
  return event && datum !== undefined ? { tekst: inWoorden(datum), bron: inline(event.id) } : undefined;
}

/** A fixed fact of the case. */
export function vast(tekst: Tekst): Veld | undefined {
  return maak(tekst, VASTE_GEGEVENS, inline);
}

/** A fact that wvp worked out itself. */
export function berekend(tekst: string | undefined): Veld | undefined {
  return tekst === undefined ? undefined : { tekst, bron: '' };
}

/** Several texts of one event in one cell: sentences follow each other, phrases are parted by a semicolon. */
export function opsomming(event: Stored | undefined, teksten: readonly string[] | undefined): Veld | undefined {
  if (!event || teksten === undefined) return undefined;
  const items = teksten.map(inline).filter((t) => t !== '');
  if (items.length === 0) return undefined;
  const tekst = items.reduce((all, item) => `${all}${/[.!?]$/.test(all) ? '' : ';'} ${item}`);
  return { tekst, bron: inline(event.id) };
}

/** Collects what is missing while a view-model is built. */
export class Invullijst {
  readonly #ontbreekt = new Map<string, string>();

  /** A fact that must be there: marked in the text and listed when it is not. */
  verplicht(naam: string, wat: string, waarde: Veld | undefined): Veld {
    if (waarde) return waarde;
    return { tekst: this.invullen(naam, wat), bron: '' };
  }

  /** A fact that may be absent. */
  optioneel(waarde: Veld | undefined, anders = NIET_VASTGELEGD): Veld {
    return waarde ?? { tekst: anders, bron: '' };
  }

  /** Required only under a condition, optional otherwise. */
  indien(nodig: boolean, naam: string, wat: string, waarde: Veld | undefined, anders = NIET_VASTGELEGD): Veld {
    return nodig ? this.verplicht(naam, wat, waarde) : this.optioneel(waarde, anders);
  }

  /** Lists a missing fact and gives the mark that stands in its place. */
  invullen(naam: string, wat: string): string {
    this.meld(naam, wat);
    return `[INVULLEN: ${wat}]`;
  }

  /** Lists a missing fact that has no place of its own in the text. */
  meld(naam: string, wat: string): void {
    if (!this.#ontbreekt.has(naam)) this.#ontbreekt.set(naam, wat);
  }

  mist(naam: string): boolean {
    return this.#ontbreekt.has(naam);
  }

  /** In the order in which the document asks for them. */
  get ontbreekt(): readonly Ontbrekend[] {
    return [...this.#ontbreekt].map(([naam, wat]) => ({ veld: naam, wat }));
  }
}
