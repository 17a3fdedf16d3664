/** Worker thread: checks and fills the templates of a repo, where they cannot keep the command line busy. */
import { parentPort } from 'node:worker_threads';
import { documentBy } from '../../../documents/index.ts';
import { checkTemplate, render } from '../../../documents/render.ts';
import type { CheckJob, FillJob, WorkerAnswer } from './render-protocol.ts';

/** Largest text that an own template may make, in characters. */
const MAX_UITVOER = 1024 * 1024;

parentPort?.on('message', (job: CheckJob | FillJob) => parentPort?.postMessage(answer(job)));
parentPort?.postMessage({ soort: 'klaar' } satisfies WorkerAnswer);

function answer(job: CheckJob | FillJob): WorkerAnswer {
  try {
    if (job.soort === 'vul') {
      const rendered = render(job.template, job.partials, JSON.parse(job.model));
      if ('errors' in rendered) return { soort: 'fout', bericht: rendered.errors.join(' ') };
      if (rendered.text.length > MAX_UITVOER) return { soort: 'fout', bericht: 'Het stuk wordt groter dan 1 MB.' };
      return { soort: 'tekst', text: rendered.text };
    }
    const problems = job.documenten.flatMap(({ id, template }) => {
      const schema = documentBy(id)?.schema;
      return schema ? checkTemplate(template, job.partials, schema).map((p) => ({ ...p, document: id })) : [];
    });
    return { soort: 'gecontroleerd', problems };
  } catch {
    // Too deep for the stack; the text of the error could quote the template.
    return { soort: 'fout', bericht: 'Het sjabloon is te diep genest.' };
  }
}
