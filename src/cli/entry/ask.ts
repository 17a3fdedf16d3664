/** Asks for the fields of an event or a dossier, each in the way that its form needs. */
import type { Datum } from '../../core/dates.ts';
import { uitlegVan, type Veld, type Vorm } from '../../dossier/define.ts';
import type { Keuze, Vragen } from './prompt.ts';
import { lees } from './set.ts';

export interface Vrager {
  readonly vragen: Vragen;
  /** The day that words as `gisteren` count from. */
  readonly vandaag: Datum;
  /** What the case offers for a field that points at something in it. */
  readonly keuzes: (pad: string) => readonly Keuze[];
  /** What a field begins with. */
  readonly begin: (pad: string) => string | undefined;
}

/** Text of this length and more is free text, in which people write what may not be there (AP, De zieke werknemer, par. 5.4). */
const VRIJE_TEKST = 1000;
const GEEN_MEDISCH = 'Geen medische gegevens: geen klachten, diagnose, behandeling of medicijnen.';
const OVERSLAAN = '';
const LEEG_IS_KLAAR = 'leeg: klaar';
const ZELF = '\u0000zelf';

/** The value of one field; undefined when it is left out, which only an optional field can be. */
export async function vraagVeld(vrager: Vrager, veld: Veld, pad: string, verplicht: boolean): Promise<unknown> {
  return await vraag(vrager, veld, pad, pad, verplicht);
}

/** `leeg`: what an empty answer to an optional question means. */
async function vraag(
  vrager: Vrager,
  veld: Veld,
  pad: string,
  titel: string,
  verplicht: boolean,
  leeg = 'mag leeg',
): Promise<unknown> {
  const { vragen } = vrager;
  const { vorm, wat } = veld;
  switch (vorm.type) {
    case 'keuze':
      return await kies(vrager, titel, wat, waarden(vorm), verplicht);
    case 'janee': {
      const gekozen = await kies(vrager, titel, wat, JA_NEE, verplicht);
      return gekozen === undefined ? undefined : gekozen === 'ja';
    }
    case 'lijst':
      return await vraagLijst(vrager, vorm, wat, pad, verplicht);
    case 'blok': {
      const vult = verplicht || (await vragen.jaNee({ titel: `${titel} invullen?`, uitleg: wat }));
      const blok = vult ? await vraagBlok(vrager, vorm.velden, pad, {}) : {};
      return Object.keys(blok).length > 0 ? blok : undefined;
    }
    default: {
      const keuzes = vrager.keuzes(pad);
      if (keuzes.length === 0) return await typ(vrager, veld, pad, titel, verplicht, leeg);
      const gekozen = await kies(vrager, titel, wat, [...keuzes, { waarde: ZELF, label: 'zelf typen' }], verplicht);
      return gekozen === ZELF ? await typ(vrager, veld, pad, titel, verplicht, leeg) : gekozen;
    }
  }
}

const JA_NEE: readonly Keuze[] = [
  { waarde: 'ja', label: 'ja' },
  { waarde: 'nee', label: 'nee' },
];

function waarden(vorm: Extract<Vorm, { type: 'keuze' }>): Keuze[] {
  return vorm.waarden.map((waarde) => ({ waarde, label: waarde, uitleg: uitlegVan(vorm.woorden, waarde) }));
}

async function kies(
  { vragen }: Vrager,
  titel: string,
  uitleg: string,
  keuzes: readonly Keuze[],
  verplicht: boolean,
): Promise<string | undefined> {
  const over = { waarde: OVERSLAAN, label: 'overslaan' };
  const gekozen = await vragen.kies({ titel, uitleg, keuzes: verplicht ? keuzes : [...keuzes, over] });
  return gekozen === OVERSLAAN ? undefined : gekozen;
}

async function typ(
  vrager: Vrager,
  { vorm, wat }: Pick<Veld, 'vorm' | 'wat'>,
  pad: string,
  titel: string,
  verplicht: boolean,
  leeg: string,
): Promise<unknown> {
  const vrij = vorm.type === 'tekst' && vorm.max >= VRIJE_TEKST;
  const begin = vrager.begin(pad);
  const antwoord = await vrager.vragen.tekst({
    titel: verplicht ? titel : `${titel} (${leeg})`,
    uitleg: [wat, ...(vrij ? [GEEN_MEDISCH] : [])].join('. ').replace('..', '.'),
    ...(begin === undefined ? {} : { begin }),
    ...(vorm.type === 'datum' ? { voorbeeld: 'zoals 22-11-2026 of gisteren' } : {}),
    controle: (tekst) => {
      if (tekst.trim() === '') return verplicht ? 'Dit veld is verplicht.' : undefined;
      const gelezen = lees(vorm, tekst, vrager.vandaag);
      return 'fout' in gelezen ? zin(gelezen.fout) : undefined;
    },
  });
  if (antwoord.trim() === '') return undefined;
  const gelezen = lees(vorm, antwoord, vrager.vandaag);
  return 'fout' in gelezen ? undefined : gelezen.waarde;
}

function zin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

async function vraagLijst(
  vrager: Vrager,
  { element }: Extract<Vorm, { type: 'lijst' }>,
  wat: string,
  pad: string,
  verplicht: boolean,
): Promise<unknown> {
  const { vragen } = vrager;
  const keuzes = element.type === 'keuze' ? waarden(element) : vrager.keuzes(pad);
  if (keuzes.length > 0) {
    for (;;) {
      const gekozen = await vragen.kiesMeer({ titel: pad, uitleg: wat, keuzes });
      if (gekozen.length > 0) return gekozen;
      if (!verplicht) return undefined;
      vragen.waarschuw('Kies er ten minste één.');
    }
  }
  const items: unknown[] = [];
  for (;;) {
    const nodig = verplicht && items.length === 0;
    const titel = `${pad} ${items.length + 1}`;
    const item =
      element.type === 'blok'
        ? await vraagItem(vrager, element.velden, pad, titel, nodig)
        : await typ(vrager, { vorm: element, wat }, pad, titel, nodig, LEEG_IS_KLAAR);
    if (item === undefined) return items.length > 0 ? items : undefined;
    items.push(item);
  }
}

/** One block of a list: an empty first field means that the list is complete. */
async function vraagItem(
  vrager: Vrager,
  velden: readonly Veld[],
  pad: string,
  titel: string,
  nodig: boolean,
): Promise<Record<string, unknown> | undefined> {
  const [first] = velden;
  if (!first) return undefined;
  const eerste = `${pad}.${first.naam}`;
  const waarde = await vraag(vrager, first, eerste, `${titel}: ${first.naam}`, nodig, LEEG_IS_KLAAR);
  return waarde === undefined ? undefined : await vraagBlok(vrager, velden, pad, { [first.naam]: waarde });
}

/** The fields of a block that are not there yet. */
async function vraagBlok(
  vrager: Vrager,
  velden: readonly Veld[],
  pad: string,
  gegeven: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const blok: Record<string, unknown> = { ...gegeven };
  for (const veld of velden) {
    if (veld.naam in blok) continue;
    const waarde = await vraagVeld(vrager, veld, `${pad}.${veld.naam}`, veld.verplicht);
    if (waarde !== undefined) blok[veld.naam] = waarde;
  }
  return blok;
}

const KLAAR = '\u0000klaar';

/** The optional fields, for as long as there is one to add; gives what was added to `gegeven`. */
export async function vraagMeer(
  vrager: Vrager,
  velden: readonly Veld[],
  gegeven: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const meer: Record<string, unknown> = {};
  for (;;) {
    const over = velden.filter((v) => !v.verplicht && gegeven[v.naam] === undefined && meer[v.naam] === undefined);
    if (over.length === 0) return meer;
    const gekozen = await vrager.vragen.kies({
      titel: 'Meer velden?',
      keuzes: [
        { waarde: KLAAR, label: 'nee, verder' },
        ...over.map((v) => ({ waarde: v.naam, label: v.naam, uitleg: v.wat })),
      ],
    });
    const veld = over.find((v) => v.naam === gekozen);
    if (!veld) return meer;
    const waarde = await vraagVeld(vrager, veld, veld.naam, veld.vorm.type === 'blok');
    if (waarde !== undefined) meer[veld.naam] = waarde;
  }
}
