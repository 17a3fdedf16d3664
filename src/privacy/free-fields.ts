/** The texts of an event or of dossier.yaml that a person thought up, and what may stand in each: as the fields are defined. */
import { gedeeld, type Veld, type VeldSoort, type Vorm } from '../dossier/define.ts';
import { dossierDefinitie } from '../dossier/dossier.ts';
import { definitieVan, isSoort, SOORTEN } from '../dossier/kinds/index.ts';

export interface VrijeTekst {
  readonly pad: readonly (string | number)[];
  readonly tekst: string;
  readonly soort: VeldSoort;
}

/** The texts to look at, in the order of the fields. */
export function vrijeTeksten(data: Readonly<Record<string, unknown>>): VrijeTekst[] {
  const { soort } = data;
  const { velden } = typeof soort === 'string' && isSoort(soort) ? definitieVan(soort) : dossierDefinitie();
  const found: VrijeTekst[] = [];
  collect(data, velden, [], found);
  return found;
}

function collect(data: object, velden: readonly Veld[], pad: readonly (string | number)[], found: VrijeTekst[]): void {
  for (const [naam, value] of Object.entries(data)) {
    const hier = [...pad, naam];
    if (typeof value === 'string') tekst(value, veldVoor(naam, velden, isTekst), hier, found);
    else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        if (typeof item === 'string') tekst(item, veldVoor(naam, velden, isTekst), [...hier, i], found);
        else if (typeof item === 'object' && item !== null)
          collect(item, onder(veldVoor(naam, velden, isBlok)), [...hier, i], found);
      }
    } else if (typeof value === 'object' && value !== null)
      collect(value, onder(veldVoor(naam, velden, isBlok)), hier, found);
  }
}

function tekst(tekst: string, vorm: Vorm | undefined, pad: VrijeTekst['pad'], found: VrijeTekst[]): void {
  if (vorm?.type === 'tekst' && vorm.privacy !== null) found.push({ pad, tekst, soort: vorm.privacy });
}

function onder(vorm: Vorm | undefined): readonly Veld[] {
  return vorm?.type === 'blok' ? [...vorm.velden, ...vorm.ook] : [];
}

/**
 * What a field takes by its definition; where it is not, or cannot be what stands there, as elsewhere: what a person wrote in the
 * wrong place, or in a kind that wvp does not know, is looked at all the same.
 */
function veldVoor(naam: string, velden: readonly Veld[], past: (vorm: Vorm) => boolean): Vorm | undefined {
  const eigen = velden.find((v) => v.naam === naam);
  const vorm = eigen && kern(eigen.vorm);
  return vorm && past(vorm) ? vorm : elders().get(naam)?.find(past);
}

/** `soort`, which is fixed, counts as text that is not looked at. */
const isTekst = (vorm: Vorm) => vorm.type === 'tekst' || vorm.type === 'vast';
const isBlok = (vorm: Vorm) => vorm.type === 'blok';
const kern = (vorm: Vorm) => (vorm.type === 'lijst' ? vorm.element : vorm);

/** What the fields of each name take anywhere in the format: those of events first, in the order of the kinds. */
const elders = gedeeld(() => {
  const found = new Map<string, Vorm[]>();
  const verzamel = (velden: readonly Veld[]): void => {
    for (const { naam, vorm } of velden) {
      found.set(naam, [...(found.get(naam) ?? []), kern(vorm)]);
      verzamel(onder(kern(vorm)));
    }
  };
  for (const soort of SOORTEN) verzamel(definitieVan(soort).velden);
  verzamel(dossierDefinitie().velden);
  return found;
});
