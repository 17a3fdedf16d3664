/** The texts of an event or of dossier.yaml that a person thought up, and what may stand in each: as the fields are defined. */
import { isDatum } from '../core/dates.ts';
import { gedeeld, type Veld, type VeldSoort, type Vorm } from '../dossier/define.ts';
import { dossierDefinitie } from '../dossier/dossier.ts';
import { definitieVan, isSoort, SOORTEN } from '../dossier/kinds/index.ts';

type Pad = readonly (string | number)[];

export interface VrijeTekst {
  readonly pad: Pad;
  readonly tekst: string;
  readonly soort: VeldSoort;
}

/** What the fields of one block take, by name; of a list what stands in it. */
type Namen = ReadonlyMap<string, Vorm>;

/** The texts to look at, in the order of the fields. */
export function vrijeTeksten(data: Readonly<Record<string, unknown>>): VrijeTekst[] {
  const { soort } = data;
  const { velden } = typeof soort === 'string' && isSoort(soort) ? definitieVan(soort) : dossierDefinitie();
  const found: VrijeTekst[] = [];
  collect(data, namenVan(velden), [], found);
  return found;
}

function collect(fields: object, namen: Namen, pad: Pad, found: VrijeTekst[]): void {
  for (const [naam, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      const soort = soortVan(naam, value, namen);
      if (soort) found.push({ pad: [...pad, naam], tekst: value, soort });
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        if (typeof item === 'string') {
          const soort = soortVan(naam, item, namen);
          if (soort) found.push({ pad: [...pad, naam, i], tekst: item, soort });
        } else if (typeof item === 'object' && item !== null)
          collect(item, onder(naam, namen), [...pad, naam, i], found);
      }
    } else if (typeof value === 'object' && value !== null) collect(value, onder(naam, namen), [...pad, naam], found);
  }
}

/** What kind of text stands in a field; none where it is a day or a word of the format. */
function soortVan(naam: string, waarde: string, namen: Namen): VeldSoort | null {
  const eigen = namen.get(naam);
  if (eigen?.type === 'datum' && isDatum(waarde)) return null;
  if (eigen?.type === 'keuze' && eigen.waarden.includes(waarde)) return null;
  const vorm = voor(naam, namen, isTekst);
  return vorm?.type === 'tekst' ? vorm.privacy : null;
}

/** What stands in a block, by the name of its field. */
function onder(naam: string, namen: Namen): Namen {
  const vorm = voor(naam, namen, isBlok);
  return vorm?.type === 'blok' ? namenVan(vorm.velden, vorm.ook) : GEEN;
}

/**
 * What a field takes by its definition; where it is not, or cannot be what stands there, as elsewhere: what a person wrote in the
 * wrong place, or in a kind that wvp does not know, is looked at all the same.
 */
function voor(naam: string, namen: Namen, past: (vorm: Vorm) => boolean): Vorm | undefined {
  const eigen = namen.get(naam);
  return eigen && past(eigen) ? eigen : elders().get(naam)?.find(past);
}

/** `soort`, which is fixed, counts as text that is not looked at. */
const isTekst = (vorm: Vorm) => vorm.type === 'tekst' || vorm.type === 'vast';
const isBlok = (vorm: Vorm) => vorm.type === 'blok';
const kern = (vorm: Vorm) => (vorm.type === 'lijst' ? vorm.element : vorm);

const GEEN: Namen = new Map();
const gemaakt = new WeakMap<readonly Veld[], Namen>();

function namenVan(velden: readonly Veld[], ook: readonly Veld[] = []): Namen {
  let namen = gemaakt.get(velden);
  if (namen === undefined) {
    namen = new Map([...velden, ...ook].map((v) => [v.naam, kern(v.vorm)]));
    gemaakt.set(velden, namen);
  }
  return namen;
}

/** What the fields of each name take anywhere in the format: those of events first, in the order of the kinds. */
const elders = gedeeld(() => {
  const found = new Map<string, Vorm[]>();
  const verzamel = (velden: readonly Veld[]): void => {
    for (const veld of velden) {
      const vorm = kern(veld.vorm);
      found.set(veld.naam, [...(found.get(veld.naam) ?? []), vorm]);
      if (vorm.type === 'blok') verzamel([...vorm.velden, ...vorm.ook]);
    }
  };
  for (const soort of SOORTEN) verzamel(definitieVan(soort).velden);
  verzamel(dossierDefinitie().velden);
  return found;
});
