/** Which fields of an event and of dossier.yaml hold text that a person thought up, and what may stand in each. */

/**
 * - `verslag`: running text of the werkgever.
 * - `bedrijfsarts`: what the bedrijfsarts passed on; parts of the body may be named there, a diagnosis may not.
 * - `beroep`: names of jobs and trades, where words of care are the work itself.
 * - `kort`: a few words, too few to ask for a word about work.
 * - `naam`: a name of a file or folder; only errors are worth a remark.
 * - `persoon`: who it is, a role or a name; only errors are worth a remark, and a surname is none.
 * - `organisatie`: the name of a house; only errors are worth a remark, also where the word has a capital.
 * - `nummer`: an id or reference; only looked at for a burgerservicenummer.
 */
export type VeldSoort = 'verslag' | 'bedrijfsarts' | 'beroep' | 'kort' | 'naam' | 'persoon' | 'organisatie' | 'nummer';

/**
 * Every field that is text and no date or choice. `null` is never looked at: ids of events and steps, a policy, and the
 * loonheffingennummer, which passes the eleven-test by its nature; and the house of the bedrijfsarts.
 */
export const VELDEN: Readonly<Record<string, VeldSoort | null>> = {
  toelichting: 'verslag',
  besproken: 'verslag',
  omschrijving: 'verslag',
  motivering: 'bedrijfsarts',
  belastbaarheid: 'bedrijfsarts',
  beperkingen: 'bedrijfsarts',
  prognose: 'bedrijfsarts',
  advies: 'bedrijfsarts',
  vragen: 'verslag',
  aanleiding: 'verslag',
  wijziging: 'verslag',
  doel: 'verslag',
  wat: 'verslag',
  visieWerkgever: 'verslag',
  visieWerknemer: 'verslag',
  terugblik: 'verslag',
  redenNietBehaald: 'verslag',
  resultaatTweedeJaar: 'verslag',
  aanpakTweedeJaar: 'verslag',
  spoor2Motivering: 'verslag',
  spoor2Resultaat: 'verslag',
  stand: 'verslag',
  uitgevoerd: 'verslag',
  nietUitgevoerd: 'verslag',
  arbeidsrelatie: 'verslag',
  passendeArbeid: 'verslag',
  oordeel: 'verslag',
  grond: 'verslag',
  reden: 'verslag',
  onderwerp: 'kort',
  gegevens: 'kort',
  grondslag: 'kort',
  resultaat: 'verslag',
  verwachteDuur: 'kort',
  kanaal: 'kort',
  bestand: 'naam',
  functie: 'beroep',
  bekwaamheden: 'beroep',
  aardBedrijf: 'beroep',
  dossier: 'nummer',
  personeelsnummer: 'nummer',
  kenmerk: 'nummer',
  naam: 'persoon',
  wie: 'persoon',
  aan: 'persoon',
  organisatie: 'organisatie',
  contactpersoon: null,
  arbodienst: null,
  verzekeraar: 'organisatie',
  uitvoerder: 'organisatie',
  bureau: 'organisatie',
  register: 'organisatie',
  systeem: 'organisatie',
  polis: null,
  loonheffingennummer: null,
  soort: null,
  stap: null,
  bron: null,
  vervangt: null,
  verwijzing: null,
  interventie: null,
};

/** Whose `naam` is not looked at, nor what they sign with: a werkgever may be called Apotheek, and a name is not chosen. */
const NAAM_VRIJ: ReadonlySet<string> = new Set(['werknemer', 'werkgever', 'bedrijfsarts', 'ondertekening']);

export interface VrijeTekst {
  readonly pad: readonly (string | number)[];
  readonly tekst: string;
  readonly soort: VeldSoort;
}

/** The texts to look at, in the order of the fields. */
export function vrijeTeksten(data: Readonly<Record<string, unknown>>): VrijeTekst[] {
  const found: VrijeTekst[] = [];
  const { naam, ...rest } = data;
  // The name of an interventie is what it is, not what someone is called.
  if (data['soort'] === 'interventie' && typeof naam === 'string') {
    found.push({ pad: ['naam'], tekst: naam, soort: 'kort' });
    collect(rest, [], found);
  } else collect(data, [], found);
  return found;
}

/** What kind of text a field holds; by its name, and for some by what it is part of. */
function soortVan(veld: string, pad: readonly (string | number)[]): VeldSoort | null | undefined {
  const eigenaar = pad.findLast((p) => typeof p === 'string');
  if (veld === 'naam' && eigenaar !== undefined && NAAM_VRIJ.has(eigenaar)) return null;
  // Of an attachment the kind is written by hand.
  if (veld === 'soort' && eigenaar === 'bijlagen') return 'kort';
  return VELDEN[veld];
}

function collect(fields: object, pad: readonly (string | number)[], found: VrijeTekst[]): void {
  for (const [veld, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      const soort = soortVan(veld, pad);
      if (soort) found.push({ pad: [...pad, veld], tekst: value, soort });
    } else if (Array.isArray(value)) {
      const soort = VELDEN[veld];
      for (const [i, item] of value.entries()) {
        if (typeof item === 'string' && soort) found.push({ pad: [...pad, veld, i], tekst: item, soort });
        else if (typeof item === 'object' && item !== null) collect(item, [...pad, veld, i], found);
      }
    } else if (typeof value === 'object' && value !== null) collect(value, [...pad, veld], found);
  }
}
