/** Whether wvp counts as it should where it runs now: known dates, found again through the whole path of a judgement. */
import { isDatum } from '../../core/dates.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Stored } from '../../dossier/stored.ts';
import { judgeCase } from '../../judge/judge-case.ts';
import { VECTOREN } from './selftest-vectors.ts';

const KOLOMMEN = [
  'probleemanalyse',
  'aangifte-42-weken',
  'eerstejaarsevaluatie',
  're-integratieverslag',
  'wia-aanvraag',
] as const;
const DOSSIER: Dossier = { dossier: 'zelftest', werknemer: { functie: 'bakker', urenPerWeek: 36 } };
/** After every date that is asked for. */
const PEILDATUM = '2099-12-31';

export interface Vector {
  readonly eersteZiektedag: string;
  /** First fit day, and the next sick day. */
  readonly herstel: readonly (readonly [hersteld: string, opnieuw: string])[];
  /** By step, and `wachttijd` for its last day. */
  readonly verwacht: Readonly<Record<string, string>>;
}

interface Afwijking {
  readonly vector: Vector;
  readonly wat: string;
  readonly verwacht: string;
  readonly gevonden: string | null;
}

export interface Zelftest {
  readonly vectoren: number;
  readonly afwijkingen: readonly Afwijking[];
}

/** `regels`: the built-in vectors, unless a test gives others. */
export function zelftest(regels: readonly string[] = VECTOREN): Zelftest {
  const vectoren = regels.map(leesVector);
  return { vectoren: vectoren.length, afwijkingen: vectoren.flatMap(afwijkingen) };
}

export function leesVector(regel: string): Vector {
  const [eersteZiektedag = '', herstel = '', ...dagen] = regel.split(' ');
  const namen = [...KOLOMMEN, 'wachttijd'];
  if (dagen.length !== namen.length || ![eersteZiektedag, ...dagen].every(isDatum)) throw new Error(`vector: ${regel}`);
  return {
    eersteZiektedag,
    herstel: herstel === '-' ? [] : herstel.split(',').map((paar) => paar.split('/') as [string, string]),
    verwacht: Object.fromEntries(namen.map((naam, i) => [naam, dagen[i] ?? ''])),
  };
}

function afwijkingen(vector: Vector): Afwijking[] {
  const events = [
    ziek(vector.eersteZiektedag),
    ...vector.herstel.flatMap(([hersteld, opnieuw]) => [herstelOp(hersteld), ziek(opnieuw)]),
  ];
  const { evaluation } = judgeCase(
    { dossier: DOSSIER, events, ongeldig: [], findings: [] },
    'zelftest',
    { versie: 1 },
    PEILDATUM,
    PEILDATUM,
  );
  const stap = new Map(evaluation.stappen.map((s) => [s.sleutel, s.uiterlijk]));
  return Object.entries(vector.verwacht).flatMap(([wat, verwacht]) => {
    const gevonden = wat === 'wachttijd' ? evaluation.mijlpalen?.laatsteDagWachttijd : stap.get(wat);
    return gevonden === verwacht ? [] : [{ vector, wat, verwacht, gevonden: gevonden ?? null }];
  });
}

function ziek(datum: string): Stored<'ziekmelding'> {
  return gebeurtenis('ziekmelding', { soort: 'ziekmelding', datum, eersteZiektedag: datum });
}

function herstelOp(datum: string): Stored<'hersteld'> {
  return gebeurtenis('hersteld', { soort: 'hersteld', datum });
}

function gebeurtenis<S extends 'ziekmelding' | 'hersteld'>(soort: S, data: Stored<S>['data']): Stored<S> {
  const id = `${data.datum}-${soort}`;
  return { id, soort, datum: data.datum, data, bestand: `events/${id}.yaml`, posities: {} };
}
