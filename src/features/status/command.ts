import { paintFor } from '../../cli/colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import type { ExitCode } from '../../cli/exit.ts';
import { lichter } from '../../cli/load/lighten.ts';
import {
  BEKEND_OP_HULP,
  foldJudgements,
  type LoadedJudgement,
  type LoadOptions,
  meldAlgemeen,
  openToen,
  readExitCode,
} from '../../cli/load/load.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { reportOf } from '../../cli/report-of.ts';
import { isNietGelezen, type KeuzeOptions, keuzeOf, meldKeuze, meldOnleesbaar } from '../../cli/selection.ts';
import type { Finding } from '../../core/finding.ts';
import { ROLLEN } from '../../dossier/fields.ts';
import { type Keuze, kies, SORTERINGEN } from '../../show/select.ts';
import { StatusStroom } from './json.ts';
import { caseText, portfolioText } from './text.ts';

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
  const load = {
    peildatum,
    allowEmpty: options.allowEmpty ?? false,
    lint: options.json ?? false,
    proof: options.json ?? false,
    geld: options.json ? ('altijd' as const) : ('van-een' as const),
    afspraken: true,
    quiet: options.quiet ?? false,
    bekendOp: toen,
  };
  if (options.json) return statusJson(context, paths, load, keuze);
  // Of one case all is shown, of many a line.
  const licht = lichter({ bevindingen: 'code', stappen: 'alles' });
  let eerste: LoadedJudgement | undefined;
  const geladen = await foldJudgements(context, paths, load, (c) => {
    eerste ??= c;
    return licht(c);
  });
  const { algemeen } = geladen;
  const cases = geladen.cases.length === 1 && eerste ? [eerste] : geladen.cases;
  meld(context, algemeen, cases, keuze);
  const report = reportOf(context, cases, peildatum, toen);
  const regels = kies(report, keuze);
  const text = { columns: context.stdout.columns, paint: await paintFor(context.stdout, context, options) };
  const [only] = regels;
  if (toen) context.stdout.write(toen.regel);
  if (only && cases.length === 1) {
    const geld = only.c.geld ? (await import('../money/text.ts')).geldText(only.c, only.c.geld, text) : [];
    context.stdout.write(caseText(report, only.c, geld, text));
  } else context.stdout.write(portfolioText(report, regels, text));
  return readExitCode(cases);
}

type Gemeld = Pick<LoadedJudgement, 'naam' | 'dossier' | 'casemanager' | 'bevindingen'>;

/** Of a case that was written, only what is said beside the list. */
function watGemeldWordt({ naam, dossier, casemanager, bevindingen }: LoadedJudgement): Gemeld {
  const { werkgever } = dossier;
  return {
    naam,
    casemanager,
    dossier: { dossier: naam, werknemer: GEEN_WERKNEMER, ...(werkgever ? { werkgever } : {}) },
    bevindingen: bevindingen.filter(isNietGelezen),
  };
}

const GEEN_WERKNEMER = { functie: '', urenPerWeek: 0 };

/** What must be known beside the list. */
function meld(context: Context, algemeen: readonly Finding[], cases: readonly Gemeld[], keuze: Keuze): void {
  meldAlgemeen(context, algemeen);
  meldKeuze(context, cases, keuze);
  if (keuze.rol !== undefined || keuze.binnen !== undefined) meldOnleesbaar(context, cases, keuze);
}

/**
 * In the order of the paths unless another was asked for: reports of two days then lie side by side, and each case can be written and
 * forgotten.
 */
async function statusJson(
  context: Context,
  paths: readonly string[],
  load: LoadOptions & Parameters<typeof foldJudgements>[2],
  keuze: Keuze,
): Promise<ExitCode> {
  const leeg = reportOf(context, [], load.peildatum, load.bekendOp);
  let json: StatusStroom | undefined;
  const schrijf = (c: LoadedJudgement) => {
    json ??= new StatusStroom(context.stdout.write, leeg);
    json.voeg(c);
  };
  const op = keuze.sorteer;
  const { cases, algemeen } = await foldJudgements<Gemeld>(context, paths, load, (c) => {
    if (op !== undefined) return c;
    if (kies({ ...leeg, cases: [c] }, keuze).length > 0) schrijf(c);
    return watGemeldWordt(c);
  });
  if (op !== undefined)
    for (const { c } of kies({ ...leeg, cases: cases as LoadedJudgement[] }, keuze)) schrijf(c as LoadedJudgement);
  json ??= new StatusStroom(context.stdout.write, leeg);
  json.einde();
  meld(context, algemeen, cases, keuze);
  return readExitCode(cases);
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .addOption(keuzeOptie(command, '--rol <rol>', ROLLEN, { uitleg: 'alleen waar deze rol nu iets moet doen' }))
    .option('--binnen <dagen>', 'alleen wat binnen zoveel dagen moet, of voorbij is')
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--casemanager <naam>', 'alleen van casemanagers met dit in hun naam')
    .addOption(keuzeOptie(command, '--sorteer <volgorde>', SORTERINGEN, { standaard: 'urgentie' }))
    .option('--json', 'JSON volgens schema wvp.status/1')
    .option('--allow-empty', 'geen dossier is geen fout')
    .option('--bekend-op <jjjj-mm-dd>', BEKEND_OP_HULP)
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<StatusOptions, keyof GlobalOptions>) =>
      run((context, options) => status(context, paths, { ...options, ...own })),
    );
};
