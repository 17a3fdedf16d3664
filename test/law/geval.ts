/**
 * A dossier with its right outcome, as fixtures/law/boundary-cases.yaml writes them: run through the schemas and the judgement, and
 * every expectation held against what came out. Returns the differences as text, so that a test shows all of them at once.
 */
import { laatste } from '../../src/core/dates.ts';
import type { Config } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { isSoort } from '../../src/dossier/kinds/index.ts';
import type { Ongeldig, Stored } from '../../src/dossier/stored.ts';
import { type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import { gebeurtenis } from '../support/case.ts';

/** The day on which these dossiers were drawn up. */
const VANDAAG = '2026-11-29';

type Velden = Readonly<Record<string, unknown>>;
/** `[soort, datum, velden]`; with `onleesbaar: true` among the fields it is an event that could not be read. */
export type Gebeurtenis = readonly [soort: string, datum: string, velden?: Velden];

export interface Geval {
  readonly id: string;
  readonly peildatum: string;
  readonly events: readonly Gebeurtenis[];
  readonly dossier?: Readonly<Record<string, Velden>>;
  readonly wvp?: Velden;
  readonly expect: Readonly<Record<string, unknown>>;
}

export function beoordeelGeval(geval: Pick<Geval, 'events' | 'peildatum' | 'dossier' | 'wvp'>): JudgedCase {
  const gebruikt = new Map<string, number>();
  const events: Stored[] = [];
  const ongeldig: Ongeldig[] = [];
  for (const [soort, datum, velden = {}] of geval.events) {
    const naam = `${datum}-${soort}`;
    const keer = (gebruikt.get(naam) ?? 0) + 1;
    gebruikt.set(naam, keer);
    const id = keer === 1 ? naam : `${naam}-${keer}`;
    const { onleesbaar, ...rest } = velden;
    if (onleesbaar === true)
      ongeldig.push({
        id,
        soort: isSoort(soort) ? soort : null,
        datum,
        bestand: `events/${id}.yaml`,
        regel: 1,
        kolom: 1,
      });
    else events.push(gebeurtenis(id, { soort, datum, ...rest }));
  }
  const { werknemer, ...overig } = geval.dossier ?? {};
  const dossier = dossierSchema().parse({
    dossier: 'geval',
    werknemer: { functie: 'medewerker', urenPerWeek: 36, ...werknemer },
    ...overig,
  });
  const config = { versie: 1, ...geval.wvp } as Config;
  return judgeCase(
    { dossier, events, ongeldig, findings: [] },
    'geval',
    config,
    geval.peildatum,
    laatste(VANDAAG, geval.peildatum),
  );
}

/** A list as an expectation means: any of these. */
function past(gekregen: unknown, verwacht: unknown): boolean {
  const opties = Array.isArray(verwacht) ? verwacht : [verwacht];
  return opties.some((v) => (v ?? null) === (gekregen ?? null));
}

function verschil(plek: string, gekregen: object | undefined | null, verwacht: Velden): string[] {
  if (!gekregen) return [`${plek}: ontbreekt, verwacht ${JSON.stringify(verwacht)}`];
  return Object.entries(verwacht)
    .filter(([veld, waarde]) => !past((gekregen as Velden)[veld], waarde))
    .map(
      ([veld, waarde]) =>
        `${plek}.${veld}: ${JSON.stringify((gekregen as Velden)[veld] ?? null)}, verwacht ${JSON.stringify(waarde)}`,
    );
}

const NIET_GOED = ['open', 'gemist', 'te-laat', 'betwist'];

/** One line for each expectation that does not hold. */
export function verschillen(geval: Geval, oordeel: JudgedCase = beoordeelGeval(geval)): string[] {
  const { evaluation, bevindingen } = oordeel;
  const stap = (sleutel: string) => evaluation.stappen.find((s) => s.sleutel === sleutel);
  const codes = bevindingen.map((f) => f.code);
  return Object.entries(geval.expect).flatMap(([plek, verwacht]): string[] => {
    const lijst = () => verwacht as readonly string[];
    switch (plek) {
      case 'top':
        return verschil(plek, evaluation, verwacht as Velden);
      case 'mijlpalen':
        return verschil(plek, evaluation.mijlpalen, verwacht as Velden);
      case 'aanwezig':
        return lijst().flatMap((s) => (stap(s) ? [] : [`${s} ontbreekt`]));
      case 'afwezig':
        return lijst().flatMap((s) => (stap(s) ? [`${s} is er`] : []));
      case 'nietOpenOfGemist':
        return lijst().flatMap((s) => {
          const status = stap(s)?.status ?? '';
          return NIET_GOED.includes(status) ? [`${s} is ${status}`] : [];
        });
      case 'geenBevindingOp':
        return lijst().flatMap((s) => (bevindingen.some((f) => f.sleutel.endsWith(s)) ? [`bevinding op ${s}`] : []));
      case 'codes': {
        const { has = [], hasNot = [] } = verwacht as { has?: string[]; hasNot?: string[] };
        return [
          ...has.filter((c) => !codes.includes(c)).map((c) => `code ${c} ontbreekt`),
          ...hasNot.filter((c) => codes.includes(c)).map((c) => `code ${c} is er`),
        ];
      }
      default:
        return verschil(plek, stap(plek), verwacht as Velden);
    }
  });
}
