/** `wvp export`: what replay and judgement give, as rows. */
import { createHmac } from 'node:crypto';
import { basename } from 'node:path';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import {
  BEKEND_OP_HULP,
  foldJudgements,
  type LoadedJudgement,
  meldAlgemeen,
  openToen,
  readExitCode,
} from '../../cli/load/load.ts';
import type { RepoFinding, Select } from '../../cli/load/places.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { REPO_HULP, repoNaam } from '../../cli/repo-name.ts';
import { eenVan, keuzeOf, meldKeuze } from '../../cli/selection.ts';
import { openUitvoer, type UitvoerOptions } from '../../cli/write-output.ts';
import { algemeneMelding } from '../../show/melding.ts';
import { type Keuze, vanKeuze } from '../../show/select.ts';
import type { Cel } from './column.ts';
import { kolommenMarkdown } from './column-guide.ts';
import { VORM_NAMEN, VORMEN } from './row-formats.ts';
import { type Kop, repoBevindingen, TABEL_NAMEN, TABELLEN } from './rows.ts';

const HELP = `
Voorbeelden:
  wvp export --tabel stappen > stappen.ndjson
  wvp export --tabel dossiers --format csv -o dossiers.csv
  wvp export --tabel stappen --repo noord/bakkerij
  WVP_ZOUT=… wvp export --tabel dossiers    met sleutels in plaats van namen
  wvp export --kolommen                 wat de kolommen betekenen (Markdown)

Een rij per regel: JSON (ndjson), of CSV met puntkomma's en decimale komma's
voor een rekenblad. Nooit vrije tekst of de naam van een werknemer; met
--met-namen wel die van werkgever en casemanager, in de tabel dossiers.
`;

export interface ExportOptions extends GlobalOptions, UitvoerOptions {
  readonly tabel?: string;
  readonly format?: string;
  readonly repo?: string;
  readonly metNamen?: boolean;
  readonly werkgever?: string;
  readonly casemanager?: string;
  readonly bekendOp?: string;
  readonly allowEmpty?: boolean;
  readonly kolommen?: boolean;
}

export async function exporteer(context: Context, paths: readonly string[], options: ExportOptions): Promise<ExitCode> {
  if (options.kolommen) {
    const uit = await openUitvoer(context, options);
    uit.schrijf(kolommenMarkdown());
    uit.klaar();
    return EXIT.schoon;
  }
  if (options.tabel === undefined)
    throw new ExitError(EXIT.gebruik, '--tabel ontbreekt.', `Mogelijk: ${TABEL_NAMEN.join(', ')}.`);
  const naam = eenVan('--tabel', options.tabel, TABEL_NAMEN);
  const { nodig, kolommen, rijen } = TABELLEN[naam];
  const vorm = await VORMEN[eenVan('--format', options.format ?? 'ndjson', VORM_NAMEN)]();
  const repo = options.repo === undefined ? undefined : repoNaam(options.repo);
  const filter = new Filter(options);
  const toen = await openToen(context, paths, options);
  const peildatum = peildatumOf(context, options.peildatum, toen?.datum);
  const kop: Kop = {
    peildatum,
    versie: context.versie,
    metNamen: options.metNamen ?? false,
    sleutelVan: sleutels(context.env['WVP_ZOUT']),
  };
  const naamVan = (root: string) => repo ?? basename(root);
  const uit = await openUitvoer(context, options);
  try {
    let begonnen = false;
    // Not before there is something to say: a run that finds no case writes nothing.
    const schrijf = (rij: readonly (readonly Cel[])[]) => {
      uit.schrijf(`${begonnen ? '' : vorm.kop(kolommen)}${vorm.rijen(rij, kolommen)}`);
      begonnen = true;
    };
    let onleesbaar: ExitCode = EXIT.schoon;
    const { algemeen } = await foldJudgements(
      context,
      paths,
      {
        peildatum,
        allowEmpty: options.allowEmpty ?? false,
        quiet: options.quiet ?? false,
        bekendOp: toen,
        select: eigenNaam(naamVan),
        lint: nodig.lint ?? false,
        proof: nodig.proof ?? false,
        afspraken: nodig.afspraken ?? false,
        feiten: nodig.feiten ?? false,
        geld: nodig.geld ? 'altijd' : 'nooit',
        gebeurtenissen: nodig.gebeurtenissen ?? false,
      },
      (c) => {
        if (!filter.laatDoor(c)) return;
        if (readExitCode([c]) !== EXIT.schoon) onleesbaar = EXIT.onleesbaar;
        schrijf(rijen({ ...c, repo: naamVan(c.root) }, kop));
      },
    );
    schrijf([]);
    if (naam === 'bevindingen')
      for (const [root, eigen] of perRepo(algemeen))
        schrijf(repoBevindingen(naamVan(root), eigen.map(algemeneMelding), kop));
    else meldAlgemeen(context, algemeen);
    uit.klaar();
    filter.meld(context);
    return onleesbaar;
  } finally {
    uit.ruimOp();
  }
}

function perRepo(algemeen: readonly RepoFinding[]): ReadonlyMap<string, readonly RepoFinding[]> {
  const per = new Map<string, RepoFinding[]>();
  for (const f of algemeen) per.set(f.root, [...(per.get(f.root) ?? []), f]);
  return per;
}

/** A key for a name. Without a salt there is none: names are so few that each could be tried. */
function sleutels(zout: string | undefined): (naam: string) => string | null {
  if (zout === undefined || zout === '') return () => null;
  const bekend = new Map<string, string>();
  return (naam) => {
    const sleutel = bekend.get(naam) ?? createHmac('sha256', zout).update(naam).digest('hex');
    if (bekend.size < MAX_NAMEN) bekend.set(naam, sleutel);
    return sleutel;
  };
}

const MAX_NAMEN = 10_000;

/** Two repos of one name would give two rows of one key. */
function eigenNaam(naamVan: (root: string) => string): Select {
  return (places) => {
    const roots = [...new Set(places.map((p) => p.root))];
    if (new Set(roots.map(naamVan)).size < roots.length)
      throw new ExitError(
        EXIT.gebruik,
        'Twee repos hebben hier dezelfde naam; hun rijen zouden niet te scheiden zijn.',
        'Voer ze een voor een uit, elk met een eigen --repo.',
      );
    return places;
  };
}

/** The cases that were asked for by a part of a name, and which names there were. */
class Filter {
  readonly #keuze: Keuze;
  /** One case for each pair of names, without anything else of it. */
  readonly #gezien = new Map<string, Pick<LoadedJudgement, 'naam' | 'dossier' | 'casemanager' | 'bevindingen'>>();

  constructor(options: Pick<ExportOptions, 'werkgever' | 'casemanager'>) {
    this.#keuze = keuzeOf(options);
  }

  laatDoor(c: LoadedJudgement): boolean {
    const { casemanager, dossier } = c;
    const { dossier: naam, werknemer, werkgever } = dossier;
    const kaal = { dossier: naam, werknemer, ...(werkgever ? { werkgever } : {}) };
    if (this.#gezien.size < MAX_NAMEN)
      this.#gezien.set(JSON.stringify([werkgever?.naam, casemanager]), {
        naam,
        casemanager,
        dossier: kaal,
        bevindingen: [],
      });
    return vanKeuze([c], this.#keuze).length > 0;
  }

  /** Says on stderr that nobody has such a name, with the one that was perhaps meant. */
  meld(context: Context): void {
    meldKeuze(context, [...this.#gezien.values()], this.#keuze);
  }
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .addOption(keuzeOptie(command, '--tabel <tabel>', TABEL_NAMEN))
    .addOption(keuzeOptie(command, '--format <vorm>', VORM_NAMEN, { standaard: 'ndjson' }))
    .option('--repo <naam>', `${REPO_HULP} (standaard: de naam van haar map)`)
    .option('--met-namen', 'ook de namen van werkgever en casemanager')
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--casemanager <naam>', 'alleen van casemanagers met dit in hun naam')
    .option('--bekend-op <jjjj-mm-dd>', BEKEND_OP_HULP)
    .option('--kolommen', 'toon wat de kolommen van elke tabel betekenen')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .option('--allow-empty', 'geen dossier is geen fout')
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<ExportOptions, keyof GlobalOptions>) =>
      run((context, options) => exporteer(context, paths, { ...options, ...own })),
    );
};
