/** Class C: for each field of each kind everything that can be wrong with it, read off the schemas themselves. */
import { stringify } from 'yaml';
import { configDefinitie } from '../../src/dossier/config.ts';
import type { Veld, Vorm } from '../../src/dossier/define.ts';
import { dossierDefinitie } from '../../src/dossier/dossier.ts';
import { definitieVan, SOORTEN } from '../../src/dossier/kinds/index.ts';

type Waarden = Readonly<Record<string, unknown>>;

export interface Schemafout {
  /** `ziekmelding.datum: null` */
  readonly naam: string;
  /** `dossier`, `wvp` or a kind of event. */
  readonly vorm: string;
  readonly tekst: string;
  /** One of these codes is among the findings. */
  readonly codes: readonly string[];
  /** Stands in the message of a finding. */
  readonly zegt?: string;
}

const SLECHTE_DATUMS = [
  '2026-02-30',
  '2026-13-01',
  '01-02-2026',
  '2026-1-5',
  '2026/01/05',
  '2026-W05-1',
  '2026-01-05T10:00:00Z',
  '0000-01-01',
  '1899-12-31',
  '2101-01-01',
  '2100-02-29',
  'kanariedag',
];
const LANG = 'kanarielang ';

function goed(vorm: Vorm): unknown {
  switch (vorm.type) {
    case 'tekst':
      return 'kanarietekst';
    case 'datum':
      return '2026-06-01';
    case 'getal':
      return Math.max(1, Math.min(vorm.max, 10));
    case 'janee':
      return true;
    case 'keuze':
      return vorm.waarden[0];
    case 'vast':
      return vorm.waarde;
    case 'lijst':
      return [goed(vorm.element)];
    case 'blok':
      return verplicht(vorm.velden);
  }
}

function verplicht(velden: readonly Veld[]): Waarden {
  return Object.fromEntries(velden.filter((v) => v.verplicht).map((v) => [v.naam, goed(v.vorm)]));
}

/** A letter in the middle replaced; the first stays, so that the word is still that word for a person. */
function typefout(woord: string): string {
  const at = Math.floor(woord.length / 2);
  return `${woord.slice(0, at)}${woord[at] === 'q' ? 'x' : 'q'}${woord.slice(at + 1)}`;
}

interface Fout {
  readonly wat: string;
  readonly waarde: unknown;
  readonly codes: readonly string[];
  readonly zegt?: string;
}

/** What is wrong for a value of this form. */
function fouten(vorm: Vorm): Fout[] {
  const verkeerd = (...waarden: unknown[]): Fout[] =>
    waarden.map((waarde) => ({
      wat: `verkeerde vorm ${JSON.stringify(waarde)}`,
      waarde,
      codes: ['schema/type', 'schema/waarde', 'schema/onbekende-soort'],
    }));
  const leeg: Fout = { wat: 'null', waarde: null, codes: ['schema/type', 'schema/waarde', 'schema/onbekende-soort'] };
  switch (vorm.type) {
    case 'tekst':
      return [
        leeg,
        ...verkeerd(12345, true, ['kanarielijst'], { kanariesleutel: 'x' }),
        { wat: 'leeg', waarde: '', codes: ['schema/lengte', 'schema/waarde'] },
        ...(Number.isFinite(vorm.max)
          ? [
              {
                wat: 'te lang',
                waarde: LANG.repeat(Math.ceil((vorm.max + 1) / LANG.length)).slice(0, vorm.max + 1),
                codes: ['schema/lengte'],
              },
            ]
          : []),
      ];
    case 'datum':
      return [
        leeg,
        ...verkeerd(20260105, true, ['2026-06-01']),
        { wat: 'leeg', waarde: '', codes: ['schema/datum'] },
        ...SLECHTE_DATUMS.map((waarde) => ({ wat: `datum ${waarde}`, waarde, codes: ['schema/datum'] })),
      ];
    case 'getal':
      return [
        leeg,
        ...verkeerd('kanariegetal', '12', true, [1]),
        ...[vorm.min - 1, vorm.max + 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]
          .filter((waarde) => !(waarde > vorm.min && waarde <= vorm.max && Number.isFinite(waarde)))
          .map((waarde) => ({ wat: `getal ${waarde}`, waarde, codes: ['schema/bereik', 'schema/type'] })),
      ];
    case 'janee':
      return [leeg, ...verkeerd('ja', 'kanarieja', 1, [true])];
    case 'vast':
      return [leeg, ...verkeerd('kanarievast', 2, ['kanarie'])];
    case 'keuze':
      return [
        leeg,
        ...verkeerd('kanariekeuze', '', 1, true),
        ...vorm.waarden
          .filter((w) => w.length >= 5)
          .slice(0, 3)
          .map((w) => ({
            wat: `typefout ${typefout(w)}`,
            waarde: typefout(w),
            codes: ['schema/waarde'],
            zegt: `Bedoelt u "${w}"?`,
          })),
      ];
    case 'lijst':
      return [
        leeg,
        ...verkeerd('kanarielijst', 1, { kanariesleutel: 1 }),
        ...(vorm.min > 0 ? [{ wat: 'lege lijst', waarde: [], codes: ['schema/lengte'] }] : []),
        ...fouten(vorm.element).map((f) => ({ ...f, wat: `[1] ${f.wat}`, waarde: [f.waarde] })),
      ];
    case 'blok':
      // With two forms in one block the reader cannot know which was meant: only that it is wrong.
      return [
        leeg,
        ...verkeerd('kanarieblok', 1, [1]),
        ...blokfouten(vorm.velden).map((f) =>
          vorm.ook.length > 0 ? { wat: f.wat, waarde: f.waarde, codes: ['schema/'] } : f,
        ),
      ];
  }
}

/** What is wrong with a block: each field in turn, with the required ones beside it. */
function blokfouten(velden: readonly Veld[]): Fout[] {
  const basis = verplicht(velden);
  return [
    {
      wat: 'onbekend veld',
      waarde: { ...basis, kanarieveld: 'kanariewaarde' },
      codes: ['schema/onbekend-veld'],
    },
    ...velden.flatMap((veld): Fout[] => {
      const { [veld.naam]: _weg, ...zonder } = basis;
      // Without it there is no schema to hold the other fields against.
      const kiestSoort = veld.naam === 'soort' && veld.vorm.type === 'vast';
      return [
        ...(veld.verplicht ? [{ wat: `${veld.naam} ontbreekt`, waarde: zonder, codes: ['schema/verplicht'] }] : []),
        ...(veld.naam.length >= 3
          ? [
              {
                wat: `${veld.naam} als ${typefout(veld.naam)}`,
                waarde: { ...zonder, [typefout(veld.naam)]: goed(veld.vorm) },
                codes: kiestSoort ? ['schema/verplicht'] : ['schema/onbekend-veld'],
                ...(kiestSoort ? {} : { zegt: `Bedoelt u "${veld.naam}"?` }),
              },
            ]
          : []),
        ...fouten(veld.vorm).map((f) => ({
          ...f,
          wat: `${veld.naam} ${f.wat}`,
          waarde: { ...basis, [veld.naam]: f.waarde },
        })),
      ];
    }),
  ];
}

export function schemafouten(): Schemafout[] {
  const vormen = [
    ...SOORTEN.map((soort) => [soort, definitieVan(soort)] as const),
    ['dossier', dossierDefinitie()] as const,
    ['wvp', configDefinitie()] as const,
  ];
  return vormen.flatMap(([vorm, { velden }]) =>
    blokfouten(velden).map((f) => ({
      naam: `${vorm}: ${f.wat.slice(0, 120)}`,
      vorm,
      tekst: stringify(f.waarde, { aliasDuplicateObjects: false }),
      codes: f.codes,
      ...(f.zegt === undefined ? {} : { zegt: f.zegt }),
    })),
  );
}
