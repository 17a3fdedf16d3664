/** What the rules of the casemanager's guide share. A rule here never weighs more than a `waarschuwing`: the guide is no checklist. */
import { type Datum, plusDagen } from '../../core/dates.ts';
import type { Ernst } from '../../core/finding.ts';
import { door, gebeurtenissen, type Omdat, type Ziektegeval } from '../../dossier/case.ts';
import type { Rol } from '../../dossier/fields.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import { EINDE_REDENEN } from '../../dossier/klokken/eindes.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { Termijnen, TermijnNaam } from '../../dossier/termijnen.ts';
import { type Source, source, WERKWIJZER } from '../bronnen.ts';
import { fulfilled, type Rule, type Term } from '../define.ts';

/** The day of the guide; it holds for sicknesses that began on it or later. */
const WERKWIJZER_VAN = '2019-07-15';
const GECONTROLEERD = '2026-11-22';

interface Vorm extends Pick<Rule, 'id' | 'titel' | 'uitleg' | 'gevolg' | 'notCovered'> {
  /** Who acts. The casemanager directs; what werkgever and werknemer must do stays with them. */
  readonly verantwoordelijke: Rol;
  readonly ernst?: Exclude<Ernst, 'fout'>;
  /** Paragraphs of the guide. */
  readonly paragrafen: readonly string[];
  readonly ookUit?: readonly Source[];
  readonly opmerking?: string;
  readonly eigenTermijnen?: readonly TermijnNaam[];
  /** Listed for every case, not only when something gives rise to it. */
  readonly altijd?: boolean;
  /** Only where an insurance is filled in. */
  readonly verzekeraar?: boolean;
  readonly terms: (c: Ziektegeval, termijnen: Termijnen) => readonly Term[];
}

export function paragrafen(...nummers: readonly string[]): Source[] {
  return nummers.map((n) => source(WERKWIJZER, `par. ${n}`));
}

export function defineCasemanagement(vorm: Vorm): Rule {
  const { paragrafen: plekken, ookUit = [], opmerking, altijd, verzekeraar, terms, ...rest } = vorm;
  return {
    ...rest,
    regelset: 'casemanagement',
    checkedOn: GECONTROLEERD,
    selectBy: (c) => c.keten.eersteZiektedag,
    conditional: !altijd,
    versions: [
      {
        validFrom: WERKWIJZER_VAN,
        source: [...paragrafen(...plekken), ...ookUit],
        ...(opmerking === undefined ? {} : { opmerking }),
        terms: verzekeraar ? (c, t) => (verzekerd(c) ? terms(c, t) : []) : terms,
      },
    ],
  };
}

/** Whether anything about an insurance is filled in, in dossier.yaml or wvp.yaml. */
function verzekerd(c: Ziektegeval): boolean {
  return Object.values(c.dossier.verzekering ?? {}).some((v) => v !== undefined);
}

/** Every way in which a case ends but death: for duties that outlive it. */
export const ALLE_EINDES = EINDE_REDENEN.filter((reden) => reden !== 'overleden');

/** A term of calendar days after a dated fact. */
export function naFeit(
  key: string,
  feit: Omdat & { readonly datum: Datum },
  dagen: number,
  done: Stored | undefined,
): Term {
  const uiterlijk = plusDagen(feit.datum, dagen);
  return {
    key,
    strict: uiterlijk,
    lenient: uiterlijk,
    because: [feit, ...(dagen === 0 ? [] : [{ tekst: `+ ${dagen} dagen` }])],
    fulfilledBy: fulfilled(done),
  };
}

/** As `naFeit`, after an event, with that event in the key. `veld`: the field that shows what the event is. */
export function naEvent(
  id: string,
  event: Stored,
  tekst: string,
  dagen: number,
  done: Stored | undefined,
  veld = 'datum',
): Term {
  return naFeit(`${id}/${event.id}`, { ...door(event, tekst, veld), datum: event.datum }, dagen, done);
}

/** Lapsed because what gave rise to it is over: on or before the day by which it was due, and nothing was done. */
export function voorbij(term: Term, einde: Stored | undefined, tekst: string): Term {
  if (!einde || term.fulfilledBy || term.strict === null || einde.datum > term.strict) return term;
  return { ...term, vervallen: { reden: 'aanleiding-voorbij', because: [door(einde, tekst)] } };
}

/** Something that recurs: each time `dagen` calendar days after the time before, with keys `id/1`, `id/2`, … */
export function herhaald(
  id: string,
  dagen: number,
  start: Omdat & { readonly datum: Datum },
  momenten: readonly Stored[],
): Term[] {
  return [undefined, ...momenten].map((vorige, n) => {
    const done = momenten[n];
    const uiterlijk = plusDagen(vorige?.datum ?? start.datum, dagen);
    return {
      key: `${id}/${n + 1}`,
      strict: uiterlijk,
      lenient: uiterlijk,
      because: [vorige ? door(vorige, 'vorige keer') : start, { tekst: `+ ${dagen} dagen` }],
      fulfilledBy: fulfilled(done),
    };
  });
}

/** The first event of one of these kinds on or after a day. */
export function eersteNa(c: Ziektegeval, dag: Datum, soorten: readonly Soort[]): Stored | undefined {
  return gebeurtenissen(c, ...soorten).find((e) => e.datum >= dag);
}
