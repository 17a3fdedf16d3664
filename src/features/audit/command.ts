/** `wvp audit`: when the events of a dossier were put in git, by whom, and what changed after that. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { paintFor } from '../../cli/colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { metGit } from '../../cli/git-error.ts';
import { ondertekendDoor } from '../../dossier/ondertekend.ts';
import { leesHistorie } from '../../git/history.ts';
import { nietUitgecheckt } from '../../git/sparse.ts';
import { bijlagenVan } from '../../read/attachments.ts';
import { schijf } from '../../read/files.ts';
import { findByName, findCases, findRoot, relativePath } from '../../read/find.ts';
import { readCase } from '../../read/read.ts';
import { audit as beoordeel } from './compute.ts';
import { type AuditReport, auditJson, auditText, type Stukken } from './text.ts';

const HELP = `
Voorbeelden:
  wvp audit 2026-014              wanneer wat in git kwam, en door wie
  cd dossiers/2026-014 && wvp audit
  wvp audit 2026-014 --json       voor programma's (wvp.audit/1), zonder namen
  wvp audit 2026-014 --json --met-namen
  wvp audit dossiers/2024-003     ook een dossier dat uit de map is verwijderd

Toont bij elke gebeurtenis de eerste commit, de dagen sinds haar datum, en wat
daarna is gewijzigd (de namen van velden, geen inhoud), hernoemd of verwijderd.
Ook: wie een stuk ondertekende, en of bijlagen er zijn en onveranderd.
Leest alleen wat op deze computer staat; het netwerk is niet nodig.

Tekens: ✓ binnen 7 dagen in git  ! later  · voor de datum zelf
        ? niet te zeggen  ▸ niet vastgelegd
`;

export interface AuditOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly metNamen?: boolean;
}

export async function audit(context: Context, dossier: string | undefined, options: AuditOptions): Promise<ExitCode> {
  const vandaag = peildatumOf(context, options.peildatum);
  const folder = await folderOf(context, dossier);
  const root = findRoot(existing(folder));
  const pad = relativePath(root, folder);
  const historie = await metGit(() => leesHistorie(root, pad, context.env));
  if (!historie) throw onbekend();
  const report: AuditReport = {
    versie: context.versie,
    dossier: basename(folder),
    pad,
    audit: beoordeel(historie, vandaag),
    stukken: existsSync(folder) ? await stukkenVan(folder, context) : new Map(),
  };
  const { stdout } = context;
  if (options.json) stdout.write(auditJson(report, options.metNamen ?? false));
  else stdout.write(auditText(report, { columns: stdout.columns, paint: await paintFor(stdout, context, options) }));
  return EXIT.schoon;
}

/** The state of the signatures and attachments of every event that can be read; attachments are read for it. */
async function stukkenVan(folder: string, context: Context): Promise<ReadonlyMap<string, Stukken>> {
  const { events } = await readCase(folder);
  const bijlagen = bijlagenVan(schijf(folder), events, true, () => nietUitgecheckt(folder, context.env));
  return new Map(
    events.map((event) => {
      const eigen = bijlagen.filter((b) => b.event === event);
      return [
        event.id,
        {
          ondertekend: ondertekendDoor(event),
          bijlagen: eigen.map(({ nummer, stand, vergeleken }) => ({
            nummer,
            stand: stand !== 'aanwezig' ? stand : vergeleken ? ('ongewijzigd' as const) : ('niet-vergeleken' as const),
          })),
        },
      ];
    }),
  );
}

/** The folder of the one dossier that is meant; a path of one that is gone from disk is taken as it is. */
async function folderOf(context: Context, dossier: string | undefined): Promise<string> {
  if (dossier !== undefined) {
    const named = await findByName(dossier, context.cwd);
    const path = resolve(context.cwd, dossier);
    if (named !== undefined) return named;
    if (!existsSync(path)) return path;
    return only(findCases(path), path);
  }
  return only(findCases(context.cwd), context.cwd);
}

function only(folders: readonly string[], from: string): string {
  const [first, second] = folders;
  if (first !== undefined && second === undefined) return first;
  if (first === undefined) return from;
  throw new ExitError(
    EXIT.gebruik,
    `Hier staan ${folders.length} dossiers; dit commando vraagt er één.`,
    `Noem het dossier, bijvoorbeeld ${basename(first)}, of ga naar de map ervan.`,
  );
}

/** The nearest folder at or above a path that is there. */
function existing(path: string): string {
  return existsSync(path) ? path : existing(resolve(path, '..'));
}

function onbekend(): ExitError {
  return new ExitError(
    EXIT.gebruik,
    'Er is geen dossier met die naam, ook niet in de geschiedenis.',
    'Noem een dossier zoals `wvp status` het toont, of het pad van een dossier dat is verwijderd.',
  );
}

export const register: Register = (command, run) => {
  command
    .argument('[dossier]', 'een dossier, ook een pad van een dossier dat er niet meer is')
    .option('--json', 'JSON volgens schema wvp.audit/1')
    .option('--met-namen', 'in JSON ook de namen uit git')
    .addHelpText('before', HELP)
    .action((dossier: string | undefined, own: { json?: boolean; metNamen?: boolean }) =>
      run((context, options) => audit(context, dossier, { ...options, ...own })),
    );
};
