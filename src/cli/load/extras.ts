/** What a command gets of a case: the judgement, as far as it asked for it, and what it wants beside that. */
import type { Datum } from '../../core/dates.ts';
import { heeftGeld } from '../../dossier/kosten.ts';
import type { BordFeiten } from '../../features/board/board-facts.ts';
import { type GebeurtenisStand, gebeurtenisStanden } from '../../features/export/compute.ts';
import { geldStand, type MetGeld } from '../../features/money/compute.ts';
import type { Zaakfeiten } from '../../features/scan/case-figures.ts';
import type { JudgedCase, Judgement } from '../../judge/judge-case.ts';

/** What a command needs of each case; the same is handed over whatever the number of threads. */
export interface Want {
  /** The proof of the dates of the steps. */
  readonly proof: boolean;
  /** What the word lists find. */
  readonly lint: boolean;
  /** Whether attachments hold what was recorded of them. */
  readonly inhoud: boolean;
  /** The day after which an event still has to happen. */
  readonly vandaag: Datum;
  readonly afspraken?: boolean;
  /** What only a scan looks at. */
  readonly feiten?: boolean;
  /** Costs, benefits, decisions. */
  readonly geld?: boolean;
  /** Every event by its kind and day, also those that do not count. */
  readonly gebeurtenissen?: boolean;
  /** What only the board shows. */
  readonly bord?: boolean;
}

export interface Judged extends Judgement, MetGeld {
  readonly feiten?: Zaakfeiten;
  readonly gebeurtenisStanden?: readonly GebeurtenisStand[];
  readonly bord?: BordFeiten;
}

/** Without the events, which no list shows. */
export async function overhandigd(
  judged: JudgedCase,
  want: Pick<Want, 'proof' | 'afspraken' | 'feiten' | 'geld' | 'gebeurtenissen' | 'bord'>,
  peildatum: Datum,
): Promise<Judged> {
  const { case: zaak, stukken: _, ...judgement } = judged;
  const bord = want.bord ? await import('../../features/board/board-facts.ts') : undefined;
  const feiten = want.feiten ? await import('../../features/scan/case-figures.ts') : undefined;
  const kort = want.proof ? judgement : withoutProof(judgement);
  return {
    ...kort,
    // They stand among those of the case.
    evaluation: { ...kort.evaluation, bevindingen: [] },
    ...(want.afspraken ? {} : { afspraken: [] }),
    ...(feiten ? { feiten: feiten.zaakfeiten(zaak, peildatum) } : {}),
    ...(want.geld && heeftGeld(zaak) ? { geld: geldStand(zaak) } : {}),
    ...(want.gebeurtenissen ? { gebeurtenisStanden: gebeurtenisStanden(judged) } : {}),
    ...(bord ? { bord: bord.bordFeiten(judged, peildatum) } : {}),
  };
}

/** The proof of each date is most of a judgement; a report that does not show it need not carry it. */
function withoutProof(judgement: Judgement): Judgement {
  const stappen = judgement.evaluation.stappen.map((s) => ({ ...s, omdat: [], grondslag: [], bewijs: [] }));
  return { ...judgement, evaluation: { ...judgement.evaluation, stappen } };
}
