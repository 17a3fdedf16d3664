/** A judged case with no more than lists and counts need of it, for runs over thousands of cases. */
import type { Datum } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../judge/step.ts';
import type { Context, GlobalOptions } from '../context.ts';
import { type KeuzeOptions, keuzeOf, meldKeuze } from '../selection.ts';
import { foldJudgements, type LoadedJudgement, meldAlgemeen } from './load.ts';

/** A word that comes back in every case is kept once. */
class Woorden {
  readonly #bekend = new Map<string, string>();

  een<T extends string | null>(tekst: T): T {
    if (tekst === null) return tekst;
    const bekend = this.#bekend.get(tekst);
    if (bekend !== undefined) return bekend as T;
    if (this.#bekend.size < MAX_WOORDEN) this.#bekend.set(tekst, tekst);
    return tekst;
  }
}

const MAX_WOORDEN = 20_000;
const GEEN: readonly never[] = [];

interface Nodig {
  /** A list knows its findings by their code only. */
  readonly bevindingen: 'code' | 'alles';
  /** A count knows a step by its status only. */
  readonly stappen: 'status' | 'alles';
}

/** What to keep of each case, in place of the case. */
export function lichter({ bevindingen, stappen }: Nodig): (c: LoadedJudgement) => LoadedJudgement {
  const woorden = new Woorden();
  const perCode = new Map<string, Finding>();
  const alleenCode = (f: Finding): Finding => {
    const bekend = perCode.get(f.code) ?? f;
    perCode.set(f.code, bekend);
    return bekend;
  };
  const heel = (f: Finding): Finding => ({
    ...f,
    code: woorden.een(f.code),
    bericht: woorden.een(f.bericht),
    waarom: woorden.een(f.waarom),
    doen: woorden.een(f.doen),
    sleutel: woorden.een(f.sleutel),
    bestand: woorden.een(f.bestand),
  });
  const slank = (s: Step): Step => ({
    ...s,
    id: woorden.een(s.id),
    sleutel: woorden.een(s.sleutel),
    titel: woorden.een(s.titel),
    regelset: woorden.een(s.regelset),
    verantwoordelijke: woorden.een(s.verantwoordelijke),
    vanaf: woorden.een(s.vanaf),
    uiterlijk: woorden.een(s.uiterlijk),
    uiterlijkRuim: woorden.een(s.uiterlijkRuim),
    status: woorden.een(s.status),
    gedaanOp: woorden.een(s.gedaanOp),
    reden: woorden.een(s.reden),
    afgewekenTot: woorden.een(s.afgewekenTot),
    regelVersieVanaf: woorden.een(s.regelVersieVanaf),
    grondslag: GEEN,
    bewijs: GEEN,
    omdat: GEEN,
    advies: null,
  });
  const perStatus = new Map<string, Step>();
  const alleenStatus = (s: Step): Step => {
    const sleutel = `${s.id} ${s.status}`;
    const bekend = perStatus.get(sleutel) ?? slank(s);
    perStatus.set(sleutel, bekend);
    return bekend;
  };
  return (c) => ({
    ...c,
    bevindingen: c.bevindingen.map(bevindingen === 'alles' ? heel : alleenCode),
    herkomsten: GEEN,
    evaluation: {
      ...c.evaluation,
      klokken: GEEN,
      bevindingen: GEEN,
      onderbrekingen: GEEN,
      stappen: c.evaluation.stappen.map(stappen === 'alles' ? slank : alleenStatus),
    },
  });
}

/** The cases for a list or a count over all of them, and on stderr what must be known beside it. */
export async function laadLijst(
  context: Context,
  paths: readonly string[],
  options: GlobalOptions & { readonly allowEmpty?: boolean } & Pick<KeuzeOptions, 'werkgever' | 'casemanager'>,
  wat: { readonly peildatum: Datum; readonly afspraken?: boolean; readonly feiten?: boolean },
): Promise<readonly LoadedJudgement[]> {
  const { allowEmpty = false, quiet = false } = options;
  const { cases, algemeen } = await foldJudgements(
    context,
    paths,
    { allowEmpty, quiet, lint: false, proof: false, ...wat },
    lichter({ bevindingen: 'code', stappen: 'alles' }),
  );
  meldAlgemeen(context, algemeen);
  meldKeuze(context, cases, keuzeOf(options));
  return cases;
}
