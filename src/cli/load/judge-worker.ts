/** Worker thread: case folders in, judgements out, as JSON text (cheaper to hand over than a deep object). */
import { parentPort } from 'node:worker_threads';
import type { Judgement } from '../../judge/judge-case.ts';
import { erbij } from './extras.ts';
import { judgeFolder } from './judge.ts';
import type { Batch, Judged } from './judge-many.ts';

parentPort?.on('message', async ({ folders, config, peildatum, want }: Batch) => {
  const judged: Judged[] = [];
  for (const folder of folders) {
    const { case: zaak, ...judgement } = await judgeFolder(folder, config, peildatum, { ...want, env: process.env });
    const kort = want.proof ? judgement : withoutProof(judgement);
    judged.push({
      ...kort,
      // They stand among those of the case.
      evaluation: { ...kort.evaluation, bevindingen: [] },
      ...(want.afspraken ? {} : { afspraken: [] }),
      ...(await erbij(zaak, want, peildatum)),
    });
  }
  parentPort?.postMessage(JSON.stringify(judged));
});

/** The proof of each date is most of a judgement; a report that does not show it need not carry it. */
function withoutProof(judgement: Judgement): Judgement {
  const stappen = judgement.evaluation.stappen.map((s) => ({ ...s, omdat: [], grondslag: [], bewijs: [] }));
  return { ...judgement, evaluation: { ...judgement.evaluation, stappen } };
}
