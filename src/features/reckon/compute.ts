/** The dates of a sickness without a case: a first sick day, and what is known to move the terms. */
import { type Datum, laatste, plusDagen } from '../../core/dates.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import type { Stored } from '../../dossier/stored.ts';
import { type JudgedCase, judgeCase } from '../../judge/judge-case.ts';
import type { Step } from '../../judge/step.ts';
import { MIJLPAAL } from '../../show/marks.ts';
import { compare } from '../../show/urgency.ts';

/** A stretch of days, both inclusive. */
export interface Periode {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

export interface Uitgangspunt {
  readonly eersteZiektedag: Datum;
  readonly probleemanalyse?: Datum | undefined;
  /** Days of full recovery in between. */
  readonly onderbrekingen: readonly Periode[];
  /** Leave for pregnancy, birth, adoption or foster care, with the same cause as the sickness. */
  readonly verlof: readonly Periode[];
}

/** One day that comes of it. */
export interface Regel {
  readonly datum: Datum;
  /** The latest that any reading allows, where that is another day. */
  readonly ruim: Datum | null;
  readonly titel: string;
  readonly stap: Step | undefined;
}

export interface Uitkomst {
  readonly judged: JudgedCase;
  readonly regels: readonly Regel[];
}

const DOSSIER: Dossier = { dossier: 'reken', werknemer: { functie: 'onbekend', urenPerWeek: 36 } };

/** On the day of the last of what is given: then nothing is late yet, and every term is known as far as it can be. */
export function reken(uit: Uitgangspunt): Uitkomst {
  const events = gebeurtenissen(uit);
  const op = events.map((e) => e.datum).reduce(laatste, uit.eersteZiektedag);
  const judged = judgeCase(
    { dossier: DOSSIER, events, ongeldig: [], findings: [] },
    DOSSIER.dossier,
    { versie: 1 },
    op,
    op,
  );
  const { stappen, mijlpalen } = judged.evaluation;
  const regels = [
    ...stappen.flatMap((stap): Regel[] =>
      stap.uiterlijk === null || stap.status === 'vervallen' || stap.gedaanOp !== null
        ? []
        : [
            {
              datum: stap.uiterlijk,
              ruim: stap.uiterlijkRuim === stap.uiterlijk ? null : stap.uiterlijkRuim,
              titel: stap.titel,
              stap,
            },
          ],
    ),
    ...MIJLPAAL.flatMap(([naam, titel]): Regel[] => {
      const datum = mijlpalen?.[naam];
      return datum ? [{ datum, ruim: null, titel, stap: undefined }] : [];
    }),
  ].sort((a, b) => compare(a.datum, b.datum) || Number(b.stap === undefined) - Number(a.stap === undefined));
  return { judged, regels };
}

function gebeurtenissen({ eersteZiektedag, probleemanalyse, onderbrekingen, verlof }: Uitgangspunt): Stored[] {
  const ziek = (dag: Datum) => gebeurtenis({ soort: 'ziekmelding', datum: dag, eersteZiektedag: dag });
  return [
    ziek(eersteZiektedag),
    ...(probleemanalyse === undefined
      ? []
      : [gebeurtenis({ soort: 'probleemanalyse', datum: probleemanalyse, mogelijkheden: 'ja' })]),
    ...onderbrekingen.flatMap(({ van, totEnMet }) => [
      gebeurtenis({ soort: 'hersteld', datum: van }),
      ziek(plusDagen(totEnMet, 1)),
    ]),
    ...verlof.map(({ van, totEnMet }) =>
      gebeurtenis({ soort: 'wazo-verlof', datum: van, totEnMet, zelfdeOorzaak: true }),
    ),
  ];
}

function gebeurtenis<S extends Soort>(data: Stored<S>['data']): Stored<S> {
  const id = `${data.datum}-${data.soort}`;
  return { id, soort: data.soort as S, datum: data.datum, data, bestand: `events/${id}.yaml`, posities: {} };
}
