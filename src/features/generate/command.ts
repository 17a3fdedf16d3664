/** `wvp generate <document> [dossier]`: a draft with what the dossier knows, and a list of what it does not. */
import { extname, join, relative, resolve } from 'node:path';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { schijfFout } from '../../cli/entry/refuse.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { type LoadedCase, loadCases, loadOne, meldAlgemeen, readExitCode } from '../../cli/load/load.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { Progress } from '../../cli/progress.ts';
import { didYouMean } from '../../core/nearest.ts';
import { DOCUMENTEN, type DocumentDefinition, documentBy } from '../../documents/index.ts';
import type { Ontbrekend } from '../../documents/parts/model.ts';
import { templateFields } from '../../documents/parts/template-fields.ts';
import {
  FolderError,
  readHandText,
  type Saved,
  saveDraft,
  saveElsewhere,
  type Weigering,
} from '../../documents/store/draft.ts';
import { LockedError } from '../../documents/store/lock.ts';
import { findRoot } from '../../read/find.ts';
import { visible } from '../../show/visible.ts';
import { Renderer } from './command/renderer.ts';

export interface GenerateOptions extends GlobalOptions {
  /** A file, or `-` for stdout. */
  readonly output?: string;
  /** Refuse while anything is missing. */
  readonly definitief?: boolean;
  readonly format?: string;
  /** For all cases of the repo, or below `-C`. */
  readonly alles?: boolean;
  /** Write anew over work of a person; a copy of that is kept. */
  readonly force?: boolean;
  readonly onderwerp?: string;
  /** Print what a template may name, and write nothing. */
  readonly lijstVelden?: boolean;
}

const MAP = 'documenten';
const FORMATEN = ['md', 'html', 'docx', 'pdf'] as const;
type Format = (typeof FORMATEN)[number];
/** The mark of a missing fact; user text cannot make one, because its brackets are escaped. */
const OPEN = /(?<!\\)\[INVULLEN:/;

/** What is the same for every case of one run. */
interface Job {
  readonly definition: DocumentDefinition;
  readonly format: Format;
  readonly peildatum: string;
  readonly options: GenerateOptions;
  readonly renderer: Renderer;
}

interface Outcome {
  readonly code: ExitCode;
  readonly status: Saved['status'] | 'onvolledig' | 'getoond';
  /** How many facts the dossier does not hold. */
  readonly open: number;
}

/** `workerUrl`: where the worker for own templates stands, when that is not beside the bundle. */
export async function generate(
  context: Context,
  documentName: string,
  dossierName: string | undefined,
  options: GenerateOptions,
  workerUrl?: URL,
): Promise<ExitCode> {
  const definition = definitionOf(documentName);
  if (options.lijstVelden) {
    context.stdout.write(fieldList(definition));
    return EXIT.schoon;
  }
  const format = formatOf(context, options);
  checkOptions(options, dossierName);
  checkOnderwerp(definition, options.onderwerp);
  const peildatum = peildatumOf(context, options.peildatum);
  const renderer = new Renderer(workerUrl);
  const job: Job = { definition, format, peildatum, options, renderer };
  try {
    if (options.alles) return await all(context, job);
    const loaded = await loadOne(context, dossierName, { peildatum });
    const { code } = await one(context, job, loaded);
    return worst(code, readExitCode([loaded]));
  } finally {
    await renderer.close();
  }
}

function definitionOf(name: string): DocumentDefinition {
  const found = documentBy(name);
  if (found) return found;
  const names = DOCUMENTEN.flatMap((d) => [d.id, d.alias]);
  throw new ExitError(EXIT.gebruik, `Onbekend document.${didYouMean(name, names)}`, `Kies uit: ${documentNames()}.`);
}

/** An onderwerp that the document does not have would silently make another paper than was asked for. */
function checkOnderwerp(definition: DocumentDefinition, onderwerp: string | undefined): void {
  const known = definition.onderwerpen ?? [];
  if (onderwerp === undefined || known.includes(onderwerp)) return;
  if (known.length === 0)
    throw new ExitError(EXIT.gebruik, `${definition.id} kent geen onderwerpen.`, 'Laat --onderwerp weg.');
  throw new ExitError(
    EXIT.gebruik,
    `Onbekend onderwerp.${didYouMean(onderwerp, known)}`,
    `Kies uit: ${known.join(', ')}.`,
  );
}

function documentNames(): string {
  return DOCUMENTEN.map((d) => (d.alias === d.id ? d.id : `${d.id} (${d.alias})`)).join(', ');
}

/** The format that was asked for, or the one that the name of the file says. */
function formatOf(context: Context, options: GenerateOptions): Format {
  const byName = FORMATEN.find((f) => `.${f}` === extname(options.output ?? '').toLowerCase());
  const format = options.format === undefined ? (byName ?? 'md') : FORMATEN.find((f) => f === options.format);
  if (format === undefined)
    throw new ExitError(
      EXIT.gebruik,
      `Dit formaat kent wvp niet.${didYouMean(options.format ?? '', FORMATEN)}`,
      `Kies uit: ${FORMATEN.join(', ')}.`,
    );
  if (options.output === '-' && (format === 'docx' || format === 'pdf') && context.stdout.isTTY)
    throw new ExitError(
      EXIT.gebruik,
      `Een ${format} past niet op het scherm.`,
      `Noem een bestand, bijvoorbeeld -o stuk.${format}, of leid de uitvoer om.`,
    );
  return format;
}

function checkOptions(options: GenerateOptions, dossierName: string | undefined): void {
  const refuse = (message: string, hint: string) => {
    throw new ExitError(EXIT.gebruik, message, hint);
  };
  if (options.output === '') refuse('De naam van het bestand is leeg.', 'Noem een bestand, of - voor de uitvoer.');
  if (options.alles && options.output !== undefined)
    refuse('--alles en -o gaan niet samen.', `Met --alles krijgt elk dossier zijn stuk in ${MAP}/.`);
  if (options.alles && dossierName !== undefined)
    refuse('--alles en een dossier gaan niet samen.', 'Laat een van de twee weg; -C <map> beperkt --alles.');
}

async function all(context: Context, job: Job): Promise<ExitCode> {
  const { options, peildatum } = job;
  const start = options.C === undefined ? findRoot(context.cwd) : context.cwd;
  const { cases, algemeen } = await loadCases(context, [start], { peildatum });
  meldAlgemeen(context, algemeen);
  const progress = new Progress(context, options.quiet === true, cases.length);
  const counts = new Map<Outcome['status'], number>();
  let code: ExitCode = readExitCode(cases);
  let open = 0;
  for (const loaded of cases) {
    progress.step();
    const outcome = await one(progress.context, job, loaded, true).catch((error: unknown): Outcome => {
      if (!(error instanceof ExitError)) throw error;
      const hint = error.hint ? `\n     ${visible(error.hint)}` : '';
      const lines = error.message.split('\n').map(visible).join('\n');
      progress.context.stderr.write(`${visible(loaded.pad)}: ${lines}${hint}\n`);
      return { code: error.code, status: 'geweigerd', open: 0 };
    });
    code = worst(code, outcome.code);
    counts.set(outcome.status, (counts.get(outcome.status) ?? 0) + 1);
    open += outcome.open;
  }
  progress.end();
  if (!options.quiet) context.stderr.write(summary(job.definition, cases.length, counts, open));
  return code;
}

const TELLING: Readonly<Record<Outcome['status'], string>> = {
  geschreven: 'geschreven',
  bijgewerkt: 'bijgewerkt',
  samengevoegd: 'bijgewerkt met behoud van uw tekst',
  vervangen: 'opnieuw geschreven',
  ongewijzigd: 'ongewijzigd',
  botsing: 'met plaatsen om te kiezen',
  onvolledig: 'niet geschreven, omdat er iets ontbreekt',
  geweigerd: 'geweigerd',
  getoond: 'getoond',
};

function summary(
  definition: DocumentDefinition,
  cases: number,
  counts: ReadonlyMap<Outcome['status'], number>,
  open: number,
): string {
  const parts = Object.entries(TELLING).flatMap(([status, words]) => {
    const count = counts.get(status as Outcome['status']);
    return count === undefined ? [] : [`${count} ${words}`];
  });
  return `${definition.titel}, ${cases} ${cases === 1 ? 'dossier' : 'dossiers'}: ${parts.join(', ')}. Nog in te vullen: ${open}\n`;
}

/** One case. `brief`: only what asks for attention, for a run over many. */
async function one(context: Context, job: Job, loaded: LoadedCase, brief = false): Promise<Outcome> {
  const { definition, format, peildatum, options } = job;
  const { onderwerp } = options;
  const about = { peildatum, versie: context.versie, ...(onderwerp === undefined ? {} : { onderwerp }) };
  const { model, ontbreekt } = definition.build(loaded, about);
  const open = ontbreekt.length;
  if (options.definitief && open > 0) {
    if (brief) context.stderr.write(`${visible(loaded.pad)}:\n`);
    report(context, ontbreekt);
    context.stderr.write('Niet geschreven: een definitief stuk mag niets missen.\n');
    return { code: EXIT.bevindingen, status: 'onvolledig', open };
  }
  const draft = await job.renderer.fill(definition, model, loaded.root, loaded.config.sjablonen);
  const name = onderwerp === undefined ? definition.id : `${definition.id}-${onderwerp}`;
  const draftPath = join(loaded.folder, MAP, `${name}.md`);
  const source = sourceOf(context, job, draftPath, draft);
  if (options.definitief && OPEN.test(source)) {
    context.stderr.write(
      `In ${shown(context, draftPath)} staat nog [INVULLEN: …].\nNiet geschreven: een definitief stuk mag niets missen.\n`,
    );
    return { code: EXIT.bevindingen, status: 'onvolledig', open };
  }
  const meta = { titel: definition.titel, dossier: loaded.naam, peildatum, versie: context.versie };
  const content =
    format === 'md'
      ? draft
      : await (await import('./command/export.ts')).exportFormat(format, source, meta, definition.eenPagina === true);
  const listed = () => {
    if (!options.quiet && !brief) report(context, ontbreekt);
  };
  if (options.output === '-') {
    await print(context, content);
    listed();
    return { code: EXIT.schoon, status: 'getoond', open };
  }
  const own = join(loaded.folder, MAP, `${name}.${format}`);
  const path = options.output === undefined ? own : resolve(context.cwd, options.output);
  const force = options.force === true;
  const saved = await attempt(context, async () =>
    path === own ? saveDraft(path, content, force) : saveElsewhere(path, content, force),
  );
  tell(context, saved, path, { own: path === own, peildatum, quiet: options.quiet === true || brief });
  listed();
  return { code: saved.status === 'botsing' ? EXIT.bevindingen : EXIT.schoon, status: saved.status, open };
}

/** The text that another format is made of: the words of a person where they changed the draft. */
function sourceOf(context: Context, job: Job, draftPath: string, draft: string): string {
  const { definition, format, options } = job;
  if (format === 'md' && !options.definitief) return draft;
  const hand = readHandText(draftPath, draft);
  const name = shown(context, draftPath);
  if (hand.status === 'geweigerd') throw refusal(name, hand);
  if (hand.status === 'geen') return draft;
  if (format !== 'md' && !options.quiet) {
    const stale = hand.verouderd ? ` De stand is daarin niet bijgewerkt; dat doet: wvp generate ${definition.id}.` : '';
    context.stderr.write(`Gemaakt van uw tekst in ${name}.${stale}\n`);
  }
  return hand.text;
}

/** Text through the stream of the run; bytes straight to stdout, which the command line has no other way to. */
async function print(context: Context, content: string | Uint8Array): Promise<void> {
  if (typeof content === 'string') context.stdout.write(content);
  else await new Promise<void>((done) => process.stdout.write(content, () => done()));
}

function shown(context: Context, path: string): string {
  return visible(relative(context.cwd, path) || path);
}

interface Telling {
  /** The draft in its own place, of which a basis is kept. */
  readonly own: boolean;
  readonly peildatum: string;
  readonly quiet: boolean;
}

/** Says what happened to the file; a refusal is an error, a conflict is told even when only the needed is asked for. */
function tell(context: Context, saved: Saved, path: string, { own, peildatum, quiet }: Telling): void {
  const name = shown(context, path);
  if (saved.status === 'geweigerd') {
    const dated = shown(context, path.replace(/(\.[^.]*)?$/, `-${peildatum}$1`));
    throw refusal(name, saved, own ? undefined : `Schrijf naar een ander bestand, bijvoorbeeld -o ${dated}, of`);
  }
  if (saved.status === 'botsing') {
    const { regels } = saved;
    const where = regels.length === 1 ? `regel ${regels[0]}` : `de regels ${regels.join(', ')}`;
    context.stderr.write(
      `${name}: op ${where} botst uw tekst met het nieuwe concept. Beide staan er nu in.\n` +
        'Kies wat blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.\n',
    );
    return;
  }
  if (quiet) return;
  context.stderr.write(`${GEDAAN[saved.status]}: ${name}\n`);
  if (saved.status === 'vervangen') context.stderr.write(`Het vorige is bewaard: ${shown(context, saved.kopie)}\n`);
}

const GEDAAN = {
  geschreven: 'Geschreven',
  ongewijzigd: 'Ongewijzigd',
  bijgewerkt: 'Bijgewerkt',
  samengevoegd: 'Bijgewerkt, met behoud van wat erin geschreven was',
  vervangen: 'Opnieuw geschreven',
} as const;

const WEIGERING: Readonly<Record<Weigering, string>> = {
  'geen-basis': 'bestaat al met een andere inhoud, en wat wvp er het laatst in schreef is niet bekend. Het blijft zo.',
  merken: 'bevat nog een botsing die niet is opgelost. Het blijft zo.',
  gewijzigd: 'is met de hand gewijzigd en dit formaat is niet samen te voegen. Het blijft zo.',
  'geen-tekst': 'is geen geldige tekst (UTF-8). Het blijft zo.',
  'te-groot': 'is te groot om samen te voegen. Het blijft zo.',
  'geen-bestand': 'is geen gewoon bestand. Het blijft zo.',
  'alleen-lezen': 'is alleen-lezen. Het blijft zo.',
  'in-gebruik': 'verandert steeds terwijl wvp schrijft.',
};

function refusal(name: string, { reden, regel }: { reden: Weigering; regel?: number }, instead?: string): ExitError {
  const place = regel === undefined ? name : `${name}:${regel}`;
  const again = 'maak het opnieuw met --force: het oude blijft dan bewaard als .vorige.';
  const hints: Partial<Record<Weigering, string>> = {
    merken: 'Kies wat blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
    'geen-bestand': 'wvp volgt geen koppelingen. Noem een ander bestand met -o.',
    'alleen-lezen': 'Maak het bestand schrijfbaar, of noem een ander bestand met -o.',
    'in-gebruik': 'Sluit het bestand en probeer het opnieuw.',
  };
  const message = instead && reden === 'geen-basis' ? 'bestaat al met een andere inhoud en blijft zoals het is.' : '';
  return new ExitError(
    EXIT.gebruik,
    `${place} ${message || WEIGERING[reden]}`,
    hints[reden] ?? (instead ? `${instead} ${again}` : `Schrijf elders met -o, of ${again}`),
  );
}

async function attempt<T>(context: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FolderError)
      throw new ExitError(
        EXIT.gebruik,
        `${shown(context, error.folder)} is geen gewone map.`,
        'Maak er een gewone map van, of gebruik -o.',
      );
    if (error instanceof LockedError)
      throw new ExitError(
        EXIT.onleesbaar,
        'Een andere run van wvp is in deze map bezig.',
        `Wacht daarop. Is er geen: verwijder ${MAP}/.basis/${error.claim}.`,
      );
    throw schijfFout(error);
  }
}

/** What is missing, by name: never content of the dossier. */
function report(context: Context, ontbreekt: readonly Ontbrekend[]): void {
  if (ontbreekt.length === 0) return;
  const lines = ontbreekt.map((o) => `  ${visible(o.veld)}: ${visible(o.wat)}`);
  context.stderr.write(`Nog in te vullen: ${ontbreekt.length}\n${lines.join('\n')}\n`);
}

/** The widest column of paths that leaves a description its place on a line of 80; a longer path shifts its own line only. */
const PAD_BREEDTE = 32;

const PLAIN: ReadonlySet<string> = new Set(['tekst', 'groep']);

/** What a template may name, one field a line, so that the list can be searched. */
function fieldList(definition: DocumentDefinition): string {
  const fields = templateFields(definition);
  const wide = Math.min(PAD_BREEDTE, Math.max(...fields.map((f) => f.pad.length)));
  const lines = fields.map(({ pad, type, optioneel, uitleg }) => {
    // Nearly all is text, and the fields of a group show that it is one.
    const kind = [...(PLAIN.has(type) ? [] : [type]), ...(optioneel ? ['kan ontbreken'] : [])].join(', ');
    return `${pad.padEnd(wide)}  ${uitleg}${kind === '' ? '' : ` (${kind})`}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function worst(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}

const help = () => `
Voorbeelden:
  wvp generate plan 2026-014               concept in documenten/
  wvp generate plan 2026-014 --format docx voor Word; ook html en pdf
  wvp generate verslag 2024-007 -o -       naar het scherm
  wvp generate evaluatie --definitief      alleen als er niets ontbreekt
  wvp generate overzicht --alles           voor alle dossiers

Documenten:
${DOCUMENTEN.map((d) => `  ${d.alias === d.id ? d.id : `${d.id} (${d.alias})`}\n`).join('')}
Wat ontbreekt staat als [INVULLEN: …] in het concept en op het scherm.
Wat u in een concept schrijft blijft staan als u het opnieuw maakt. Botst het
met nieuwe feiten, dan staan beide teksten in het bestand (exitcode 1). Een
gewijzigd docx- of pdf-bestand blijft zoals het is.
`;

export const register: Register = (command, run) => {
  command
    .argument('<document>', 'welk document')
    .argument('[dossier]', 'naam of map van het dossier (standaard: de huidige map)')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .addOption(keuzeOptie(command, '--format <vorm>', FORMATEN, { standaard: 'md' }))
    .option('--definitief', 'weiger zolang er iets ontbreekt')
    .option('--alles', 'voor alle dossiers van de repo, of onder -C')
    .option('--onderwerp <naam>', 'waarover het stuk gaat')
    .option('--force', 'ook over handwerk heen; het oude blijft bewaard')
    .option('--lijst-velden', 'toon de namen die een eigen sjabloon kan gebruiken')
    .addHelpText('before', help())
    .action((document: string, dossier: string | undefined, own: Omit<GenerateOptions, keyof GlobalOptions>) =>
      run((context, options) => generate(context, document, dossier, { ...options, ...own })),
    );
};
