/** `wvp import <bestand...>`: cases from another system, as new cases and events; what is there already is never touched. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Context, datumOf, type GlobalOptions, peildatumOf, type Register, vandaagOf } from '../../cli/context.ts';
import { splitWaarden } from '../../cli/entry/set.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { configAt } from '../../cli/load/places.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { Progress } from '../../cli/progress.ts';
import { openVragen } from '../../cli/terminal.ts';
import { voerUit } from '../../cli/write-output.ts';
import { findRoot } from '../../read/find.ts';
import { visible } from '../../show/visible.ts';
import { removeHalfFolders } from '../../write/new-folder.ts';
import { type Doel, ontwerp } from './command/draft-case.ts';
import { Bestaand } from './command/existing.ts';
import { kaartNamen, laadKaart } from './command/load-map.ts';
import { leesBestanden, leesCodes, VORMEN, type Vorm } from './command/read-files.ts';
import { schrijf } from './command/write-case.ts';
import { plan } from './compute.ts';
import { rapportCsv } from './csv.ts';
import { HERSTELDATUM, type Hersteldatum } from './from-sivi.ts';
import { schrijft, tel, type ZaakUitkomst } from './outcome.ts';
import { tellingText, weigeringRegels, zaakText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp import overname.xlsx --vorm tabel --proef
  wvp import medewerkers.csv verloop.csv stappen.csv --vorm tabel
      --overgenomen-op 2026-09-01
  wvp import export.xlsx --vorm tabel --kaart visma --proef
  wvp import *.xml medewerkers.csv --vorm sivi --codes codes.csv

Bladen: medewerkers, verloop en stappen; de kolommen staan in
docs/importeren.md. Een burgerservicenummer, een oorzaak, het geslacht en een
verpleegadres worden nooit gelezen. Begin met --proef: die toont per rij wat er
komt, wat wordt geweigerd en wat ontbreekt.

Een tweede keer met dezelfde bestanden schrijft niets; een gewijzigde rij wordt
een nieuwe gebeurtenis die de vorige verbetert.

Exitcodes: 0 alles overgenomen, 1 dossiers geweigerd (de andere wel), 2 verkeerd
           gebruik, 3 niet te lezen of te schrijven.
`;

const STANDAARD_MAP = 'dossiers';

export interface ImportOptions extends GlobalOptions {
  readonly vorm?: string;
  /** A map that comes with wvp, or a file. */
  readonly kaart?: string;
  readonly codes?: string;
  readonly hersteldatum?: string;
  readonly metNamen?: boolean;
  readonly overgenomenOp?: string;
  /** The name in `herkomst`, where that of the map or form does not tell two sources apart. */
  readonly systeem?: string;
  /** A file for what was left out. */
  readonly rapport?: string;
  readonly proef?: boolean;
}

export async function importeer(
  context: Context,
  bestanden: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const vorm = vormVan(options.vorm);
  const overgenomenOp =
    options.overgenomenOp === undefined ? undefined : datumOf(context, '--overgenomen-op', options.overgenomenOp);
  const rapport = options.rapport;
  if (rapport !== undefined && rapport !== '-' && existsSync(resolve(context.cwd, rapport)))
    throw new ExitError(EXIT.gebruik, `${visible(rapport)} bestaat al.`, 'Noem met --rapport een ander bestand.');
  const kaart = options.kaart === undefined ? undefined : await laadKaart(context, options.kaart);
  const root = findRoot(context.cwd);
  const config = await configAt(root);
  const ingelezen = leesBestanden(context, bestanden, {
    vorm,
    kaart,
    codes: leesCodes(context, options.codes),
    hersteldatum: await hersteldatumVan(context, vorm, options),
    metNamen: options.metNamen ?? false,
  });
  const { zaken, los, meldingen } = plan(ingelezen, splitWaarden);
  const map = join(root, STANDAARD_MAP);
  if (!options.proef) removeHalfFolders(map);
  const peildatum = peildatumOf(context, options.peildatum);
  const systeem = options.systeem ?? kaart?.systeem ?? vorm;
  const doel: Doel = {
    root,
    map,
    config,
    dagen: { peildatum, vandaag: vandaagOf(context, peildatum) },
    systeem,
    overgenomenOp,
    bladen: ingelezen.bladen,
    mappen: ingelezen.mappen,
    bestaand: await Bestaand.in(root, systeem),
  };

  const progress = new Progress(context, options.quiet ?? false, zaken.length);
  const uitkomsten: ZaakUitkomst[] = [];
  const { stdout } = context;
  for (const f of los) stdout.write(`${weigeringRegels(f, stdout.columns).join('\n')}\n`);
  for (const zaak of zaken) {
    progress.step();
    const getekend = await ontwerp(zaak, doel);
    const { uitkomst } = getekend;
    if (!options.proef && uitkomst.fouten.length === 0 && (getekend.nieuw || uitkomst.rijen.some(schrijft)))
      await schrijf(getekend);
    uitkomsten.push(uitkomst);
    const stil = options.quiet === true && uitkomst.fouten.length === 0;
    const tekst = stil ? '' : zaakText(uitkomst, options.proef ?? false, stdout.columns);
    if (tekst !== '') {
      progress.end();
      stdout.write(tekst);
    }
  }
  progress.end();
  const alle = [...ingelezen.meldingen, ...meldingen];
  if (!options.quiet) for (const m of alle) context.stderr.write(`${visible(m)}\n`);
  const telling = tel(uitkomsten);
  stdout.write(tellingText(telling, los.length, options.proef ?? false));
  if (!options.quiet && telling.nieuweDossiers > 0 && overgenomenOp === undefined)
    context.stderr.write(
      'Zonder --overgenomen-op <datum> gelden stappen van voor de overname als gemist waar geen bewijs voor is.\n',
    );
  if (rapport !== undefined) await voerUit(context, rapportCsv(uitkomsten, los, alle), { ...options, output: rapport });
  return telling.geweigerd > 0 || los.length > 0 ? EXIT.bevindingen : EXIT.schoon;
}

function vormVan(gegeven: string | undefined): Vorm {
  const vorm = VORMEN.find((v) => v === gegeven);
  if (vorm) return vorm;
  throw new ExitError(
    EXIT.gebruik,
    gegeven === undefined ? 'zeg welke vorm de bestanden hebben.' : 'deze vorm is er niet.',
    `Mogelijk: ${VORMEN.map((v) => `--vorm ${v}`).join(' of ')}.`,
  );
}

const WEET_NIET = 'weet-ik-niet';

/** Which day a recovery is given by: said, or asked where somebody can answer; never assumed. */
async function hersteldatumVan(
  context: Context,
  vorm: Vorm,
  options: ImportOptions,
): Promise<Hersteldatum | undefined> {
  if (options.hersteldatum !== undefined) {
    const gekozen = HERSTELDATUM.find((h) => h === options.hersteldatum);
    if (gekozen) return gekozen;
    throw new ExitError(EXIT.gebruik, 'deze --hersteldatum is er niet.', `Mogelijk: ${HERSTELDATUM.join(' of ')}.`);
  }
  const vragen = vorm === 'sivi' ? await openVragen(context, options) : undefined;
  const antwoord = await vragen?.kies({
    titel: 'Welke dag is DatHrstld in deze berichten?',
    uitleg: 'vraag het de leverancier; eén dag verschil kan de vier weken tussen twee perioden beslissen',
    keuzes: [
      { waarde: 'eerste-fitte-dag', label: 'de eerste dag weer aan het werk' },
      { waarde: 'laatste-ziektedag', label: 'de laatste ziektedag' },
      { waarde: WEET_NIET, label: 'weet ik niet: weiger die dossiers' },
    ],
  });
  return HERSTELDATUM.find((h) => h === antwoord);
}

export const register: Register = (command, run) => {
  command
    .argument('<bestand...>', 'bestanden uit het andere systeem')
    .addOption(keuzeOptie(command, '--vorm <vorm>', VORMEN))
    .option('--kaart <bestand>', `namen van kolommen en codes: ${kaartNamen().join(', ')}, of een eigen bestand`)
    .option('--codes <bestand>', 'bij sivi: CSV met wat codes betekenen (veld;code;betekenis)')
    .addOption(
      keuzeOptie(command, '--hersteldatum <dag>', HERSTELDATUM, {
        uitleg: `bij sivi: welke dag DatHrstld is (${HERSTELDATUM.join(' of ')})`,
      }),
    )
    .option('--met-namen', 'bij sivi: neem ook de naam van de werknemer over')
    .option('--overgenomen-op <jjjj-mm-dd>', 'de dag vanaf wanneer wvp deze dossiers bijhoudt')
    .option('--systeem <naam>', 'naam in herkomst, als twee bronnen door elkaar kunnen lopen')
    .option('--rapport <bestand>', 'schrijf als CSV wat niet is overgenomen, en waarom')
    .option('--proef', 'toon per rij wat er zou komen en schrijf niets')
    .addHelpText('before', HELP)
    .action((bestanden: string[], own: ImportOptions) =>
      run((context, options) => importeer(context, bestanden, { ...options, ...own })),
    );
};
