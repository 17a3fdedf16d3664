/** Days as people write them, read as a day of the format. */
import { type Datum, dagenTussen, isDatum, plusDagen } from './dates.ts';

const WOORDEN: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Years: a year in two figures further ahead is one of the last century. */
const MAX_VOORUIT = 20;

/** How a message tells what may be written. */
export const DATUM_VOORBEELD = 'Schrijf bijvoorbeeld 2026-11-22, 22-11-2026, 22 november 2026 of vandaag.';

/**
 * The day that a text stands for; undefined where it is no existing day. A day comes before its month, as here. A day without a year is
 * the one nearest to `vandaag`; two figures are a year of at most twenty years ahead.
 */
export function leesDatum(tekst: string, vandaag: Datum): Datum | undefined {
  const kaal = tekst.trim().toLowerCase().replace(/\s+/g, ' ');
  const woord = Object.hasOwn(WOORDEN, kaal) ? WOORDEN[kaal] : undefined;
  if (woord !== undefined) return plusDagen(vandaag, woord);
  const voluit = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(kaal);
  if (voluit) return bestaand(voluit[1] ?? '', Number(voluit[2]), Number(voluit[3]));
  const [, dag = '', maand = '', jaar] =
    cijfers(kaal) ?? /^(\d{1,2})e? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(kaal) ?? [];
  const nummer = /^\d/.test(maand) ? Number(maand) : maandVan(maand);
  if (nummer === undefined || dag === '') return undefined;
  if (jaar?.length === 4) return bestaand(jaar, nummer, Number(dag));
  const nu = Number(vandaag.slice(0, 4));
  if (jaar !== undefined) {
    const inDezeEeuw = nu - (nu % 100) + Number(jaar);
    return bestaand(String(inDezeEeuw > nu + MAX_VOORUIT ? inDezeEeuw - 100 : inDezeEeuw), nummer, Number(dag));
  }
  const dagen = [nu, nu - 1, nu + 1].flatMap((j) => bestaand(String(j), nummer, Number(dag)) ?? []);
  const afstand = (d: Datum) => Math.abs(dagenTussen(vandaag, d));
  return dagen.sort((a, b) => afstand(a) - afstand(b))[0];
}

/** The whole, and its day, month and year. */
function cijfers(kaal: string): readonly (string | undefined)[] | undefined {
  const gevonden = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(kaal);
  return gevonden ? [kaal, gevonden[1], gevonden[3], gevonden[4]] : undefined;
}

function bestaand(jaar: string, maand: number, dag: number): Datum | undefined {
  const datum = `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  return isDatum(datum) ? datum : undefined;
}

/** By its name or the first three letters of it (`mrt` too). */
function maandVan(naam: string): number | undefined {
  const index =
    naam === 'mrt'
      ? 2
      : MAANDEN.findIndex((m) => m === naam || m.slice(0, 3) === naam || (naam === 'sept' && m === 'september'));
  return index < 0 ? undefined : index + 1;
}
