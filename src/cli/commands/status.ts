import { statusJson } from '../../report/json.ts';
import { kies } from '../../report/keuze.ts';
import { caseText, portfolioText } from '../../report/text.ts';
import type { ReportCase } from '../../report/types.ts';
import { paintFor } from '../colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { type KeuzeOptions, keuzeOf, meldOnleesbaar, meldWerkgever } from '../keuze.ts';
import { BEKEND_OP_HULP, loadJudgements, meldAlgemeen, openToen, readExitCode } from '../load.ts';
import { reportOf } from '../output.ts';

const HELP = `
Voorbeelden:
  wvp status                      alle dossiers, het dringendste eerst
  wvp status 2026-014             één dossier: stappen, mijlpalen, wat te doen
  wvp status --peildatum 2026-12-24
  wvp status --binnen 14          wat binnen twee weken moet, of voorbij is
  wvp status --rol casemanager    waar de casemanager nu iets moet doen
  wvp status --werkgever noord --sorteer week
  wvp status --bekend-op 2026-06-30   zoals het die dag in git stond
  wvp status --json               voor programma's (schema wvp.status/1)

Tekens: ✓ voldaan  ▸ open  · gepland  ~ betwist  ! te-laat
        ✗ gemist (bij een afspraak: verlopen)
        ≠ afgeweken  – vervallen  ? onbepaald
`;

export interface StatusOptions extends GlobalOptions, KeuzeOptions {
  readonly json?: boolean;
  readonly allowEmpty?: boolean;
  /** As committed by this day. */
  readonly bekendOp?: string;
}

export async function status(context: Context, paths: readonly string[], options: StatusOptions): Promise<ExitCode> {
  const keuze = keuzeOf(options);
  const toen = await openToen(context, paths, options);
  const peildatum = peildatumOf(context, options.peildatum, toen?.datum);
  const { cases, algemeen } = await loadJudgements(context, paths, {
    peildatum,
    allowEmpty: options.allowEmpty ?? false,
    lint: options.json ?? false,
    proof: options.json ?? false,
    geld: options.json ? 'altijd' : 'van-een',
    afspraken: options.json || keuze.rol !== undefined || keuze.binnen !== undefined,
    quiet: options.quiet ?? false,
    bekendOp: toen,
  });
  meldAlgemeen(context, algemeen);
  meldWerkgever(context, cases, keuze.werkgever);
  if (keuze.rol !== undefined || keuze.binnen !== undefined) meldOnleesbaar(context, cases, keuze.werkgever);
  const report = reportOf(context, cases, peildatum, toen);
  const regels = kies(report, keuze);
  if (options.json) {
    // In the order of the paths unless another was asked for: reports of two days then lie side by side.
    const gekozen: ReadonlySet<ReportCase> = new Set(regels.map((r) => r.c));
    const inOrde = keuze.sorteer === undefined ? cases.filter((c) => gekozen.has(c)) : [...gekozen];
    context.stdout.write(statusJson({ ...report, cases: inOrde }));
    return readExitCode(cases);
  }
  const text = { columns: context.stdout.columns, paint: await paintFor(context.stdout, context, options) };
  const [only] = regels;
  if (toen) context.stdout.write(toen.regel);
  if (only && cases.length === 1) {
    const geld = only.c.geld ? (await import('../../report/geld.ts')).geldText(only.c, only.c.geld, text) : [];
    context.stdout.write(caseText(report, only.c, geld, text));
  } else context.stdout.write(portfolioText(report, regels, text));
  return readExitCode(cases);
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option('--rol <rol>', 'alleen waar deze rol nu iets moet doen')
    .option('--binnen <dagen>', 'alleen wat binnen zoveel dagen moet, of voorbij is')
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--sorteer <volgorde>', 'urgentie (standaard), dossier, week of uiterlijk')
    .option('--json', 'JSON volgens schema wvp.status/1')
    .option('--allow-empty', 'geen dossier is geen fout')
    .option('--bekend-op <jjjj-mm-dd>', BEKEND_OP_HULP)
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<StatusOptions, keyof GlobalOptions>) =>
      run((context, options) => status(context, paths, { ...options, ...own })),
    );
};
