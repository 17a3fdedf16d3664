/**
 * Fills the template of a document. The templates of wvp are filled here; those of a repo in a worker with limits on time,
 * memory and output, because a template of 60 KB can be made to run for a minute or to fill the memory. A worker is no
 * wall against code, and needs to be none: a template cannot run code.
 */
import { Worker } from 'node:worker_threads';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { DOCUMENTEN, type DocumentDefinition } from '../../../documents/index.ts';
import { render } from '../../../documents/render.ts';
import {
  type OwnTemplates,
  readOwnTemplates,
  readTemplates,
  type Templates,
} from '../../../documents/store/templates.ts';
import type { CheckJob, DocumentProblem, FillJob, WorkerAnswer } from './render-protocol.ts';

const TIJD_MS = 2_000;
/** Starting the thread is not the template's doing. */
const START_MS = 20_000;
/** Documents named at one mistake. */
const MAX_GENOEMD = 3;
const LIMITS = { maxOldGenerationSizeMb: 64, stackSizeMb: 2 };

export class Renderer {
  readonly #workerUrl: URL;
  readonly #builtIn: Templates = readTemplates();
  readonly #own = new Map<string, Promise<OwnTemplates>>();
  #worker: Worker | undefined;

  constructor(workerUrl: URL = new URL('./render-worker.cjs', import.meta.url)) {
    this.#workerUrl = workerUrl;
  }

  /** The filled template of a document for a case in the repo at `root`; `named` is `sjablonen` of its wvp.yaml. */
  async fill(definition: DocumentDefinition, model: unknown, root: string, named: string | undefined): Promise<string> {
    const own = await this.#ownOf(root, named);
    const template = own.templates[definition.template] ?? this.#builtIn.templates[definition.template];
    if (template === undefined) throw new ExitError(EXIT.onleesbaar, `${definition.template}: het sjabloon ontbreekt.`);
    const partials = { ...this.#builtIn.partials, ...own.partials };
    if (!Object.hasOwn(own.templates, definition.template) && Object.keys(own.partials).length === 0) {
      const rendered = render(template, partials, model);
      if ('text' in rendered) return rendered.text;
      throw new ExitError(EXIT.onleesbaar, `${definition.template}: ${rendered.errors.join(' ')}`);
    }
    const answer = await this.#ask({ soort: 'vul', template, partials, model: JSON.stringify(model) });
    if (answer.soort === 'tekst') return answer.text;
    throw new ExitError(
      EXIT.gebruik,
      `${own.map}/${definition.template}: ${answer.soort === 'fout' ? answer.bericht : ''}`,
      `Pas de eigen sjablonen in ${own.map}/ aan, of haal ze weg om die van wvp te gebruiken.`,
    );
  }

  /** Ends the worker, if there is one. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** The templates of a repo, checked once. */
  #ownOf(root: string, named: string | undefined): Promise<OwnTemplates> {
    const found = this.#own.get(root) ?? this.#readOwn(root, named);
    this.#own.set(root, found);
    return found;
  }

  async #readOwn(root: string, named: string | undefined): Promise<OwnTemplates> {
    const own = readOwnTemplates(root, named, this.#builtIn);
    if (own.problems.length > 0) throw wrong(own.problems);
    const partial = Object.keys(own.partials).length > 0;
    const touched = DOCUMENTEN.filter((d) => partial || Object.hasOwn(own.templates, d.template));
    if (touched.length === 0) return own;
    const templates = { ...this.#builtIn.templates, ...own.templates };
    const answer = await this.#ask({
      soort: 'controleer',
      documenten: touched.map((d) => ({ id: d.id, template: templates[d.template] ?? '' })),
      partials: { ...this.#builtIn.partials, ...own.partials },
    });
    if (answer.soort === 'fout') throw wrong([`${own.map}/: ${answer.bericht}`]);
    if (answer.soort === 'gecontroleerd' && answer.problems.length > 0) throw wrong(places(answer.problems, own));
    return own;
  }

  /** One question to the worker, within the limits. */
  async #ask(job: CheckJob | FillJob): Promise<WorkerAnswer> {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    const answer = await next(worker, TIJD_MS, () => worker.postMessage(job));
    if (answer.soort === 'fout') await this.close();
    return answer;
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#workerUrl, {
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: LIMITS,
    });
    const answer = await next(worker, START_MS, () => {});
    if (answer.soort === 'klaar') return worker;
    await worker.terminate();
    throw new Error('the worker for templates did not start');
  }
}

/** The next message, or why there is none. */
function next(worker: Worker, limit: number, start: () => void): Promise<WorkerAnswer> {
  return new Promise((done) => {
    const fail = (bericht: string) => () => end({ soort: 'fout', bericht });
    const onError = fail('Het sjabloon vraagt te veel geheugen.');
    const onExit = fail('Het sjabloon kan niet worden ingevuld.');
    const timer = setTimeout(fail('Het sjabloon vraagt meer dan 2 seconden.'), limit);
    const end = (answer: WorkerAnswer) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', onError).off('exit', onExit);
      // A worker that is being stopped may still report that; nobody listens any more.
      if (answer.soort === 'fout') worker.on('error', () => {});
      done(answer);
    };
    worker.on('message', end).on('error', onError).on('exit', onExit);
    start();
  });
}

/** Each mistake once, at its place in the repo, with the documents in which it is one. */
function places(problems: readonly DocumentProblem[], own: OwnTemplates): string[] {
  const byPlace = new Map<string, string[]>();
  for (const p of problems) {
    const file =
      p.sjabloon === ''
        ? (DOCUMENTEN.find((d) => d.id === p.document)?.template ?? '')
        : `partials/${p.sjabloon}.md.hbs`;
    const isOwn = p.sjabloon === '' ? Object.hasOwn(own.templates, file) : Object.hasOwn(own.partials, p.sjabloon);
    const place = `${isOwn ? own.map : '(sjabloon van wvp)'}/${file}:${p.regel}:${p.kolom} ${p.bericht}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), p.document]);
  }
  return [...byPlace].map(([place, documents]) => {
    const more = documents.length - MAX_GENOEMD;
    return `${place} (${documents.slice(0, MAX_GENOEMD).join(', ')}${more > 0 ? ` en ${more} andere` : ''})`;
  });
}

function wrong(problems: readonly string[]): ExitError {
  return new ExitError(
    EXIT.gebruik,
    `De eigen sjablonen kloppen niet:\n  ${problems.join('\n  ')}`,
    'Welke namen een document kent: wvp generate --lijst-velden <document>.',
  );
}
