/** `wvp scan [pad…]`: the figures of a portfolio. */

import { paintFor } from '../../cli/colour.ts';
import { type Context, datumOf, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { laadLijst } from '../../cli/load/lighten.ts';
import { readExitCode } from '../../cli/load/load.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { eenVan, type KeuzeOptions, keuzeOf } from '../../cli/selection.ts';
import { type UitvoerOptions, voerUit } from '../../cli/write-output.ts';
import { vanKeuze } from '../../show/select.ts';
import { scan as bereken, type ScanKeuze, type ScanZaak } from './compute.ts';
import { scanExtern } from './extern.ts';
import { KERNSTAPPEN } from './tables.ts';
import { scanJson, scanMarkdown, scanText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp scan                               cijfers over alle dossiers
  wvp scan --van 2026-01-01 --tot 2026-06-30
  wvp scan --werkgever noord             van één werkgever
  wvp scan --kosten                      geld van elk dossier
  wvp scan --extern --format md -o scan.md   om buiten de organisatie te geven
  wvp scan --format csv -o scan.csv      voor een rekenblad
  wvp scan --format json                 voor programma's (schema wvp.scan/1)

Bij elk cijfer staat wat het telt. Stappen: ${KERNSTAPPEN.split(', ').slice(0, 2).join(', ')},
${KERNSTAPPEN.split(', ').slice(2).join(', ')}; met --alles
alle soorten. Van het geld per dossier staan de eerste twintig er; met --kosten,
en in json en csv, alle, met wie betaalt en wie besluit. Met --extern zijn
cijfers over minder dan vijf mensen weggelaten, en staan er geen namen en
dossiers in.
`;

const FORMATS = ['text', 'json', 'csv', 'md'] as const;

export interface ScanOptions extends GlobalOptions, UitvoerOptions, Pick<KeuzeOptions, 'werkgever' | 'casemanager'> {
  readonly format?: string;
  readonly van?: string;
  readonly tot?: string;
  readonly alles?: boolean;
  readonly extern?: boolean;
  readonly kosten?: boolean;
  readonly allowEmpty?: boolean;
}

export async function scan(context: Context, paths: readonly string[], options: ScanOptions): Promise<ExitCode> {
  const format = eenVan('--format', options.format ?? 'text', FORMATS);
  if (options.extern && options.kosten)
    throw new ExitError(
      EXIT.gebruik,
      '--kosten gaat over elk dossier en past niet bij --extern.',
      'Laat een van de twee weg.',
    );
  const wie = keuzeOf(options);
  const peildatum = peildatumOf(context, options.peildatum);
  const keuze = keuzeVan(context, options, peildatum);
  const cases = await laadLijst(context, paths, options, { peildatum, feiten: true });
  const zaken: readonly ScanZaak[] = vanKeuze(cases, wie).flatMap((c) =>
    c.feiten ? [{ ...c, feiten: c.feiten }] : [],
  );
  const cijfers = (options.extern ? scanExtern : bereken)(zaken, peildatum, keuze);
  if (format === 'json') await voerUit(context, scanJson(cijfers, context.versie), options);
  else if (format === 'md') await voerUit(context, scanMarkdown(cijfers, { kosten: options.kosten ?? false }), options);
  else if (format === 'csv') {
    const { scanCsv } = await import('./csv.ts');
    await voerUit(context, scanCsv(cijfers), options);
  } else {
    const naarBestand = options.output !== undefined && options.output !== '-';
    const paint = await paintFor(context.stdout, context, naarBestand ? { ...options, color: false } : options);
    const vorm = { columns: context.stdout.columns, paint, kosten: options.kosten ?? false };
    await voerUit(context, scanText(cijfers, vorm), options);
  }
  return readExitCode(cases);
}

function keuzeVan(context: Context, options: ScanOptions, peildatum: string): ScanKeuze {
  const dag = (naam: string, given: string | undefined) => (given === undefined ? null : datumOf(context, naam, given));
  const van = dag('--van', options.van);
  const tot = dag('--tot', options.tot);
  if (van !== null && van > (tot ?? peildatum))
    throw new ExitError(EXIT.gebruik, '--van ligt na --tot of de peildatum.', 'Draai de twee datums om.');
  return { van, tot, alles: options.alles ?? false };
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option('--van <jjjj-mm-dd>', 'wat vanaf deze dag speelde')
    .option('--tot <jjjj-mm-dd>', 'wat tot en met deze dag speelde')
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--casemanager <naam>', 'alleen van casemanagers met dit in hun naam')
    .option('--alles', 'alle soorten stappen')
    .option('--kosten', 'geld van elk dossier: wie betaalt, wie besluit')
    .option('--extern', 'zonder namen, dossiers en groepen onder de vijf')
    .addOption(keuzeOptie(command, '--format <vorm>', FORMATS, { standaard: 'text' }))
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .option('--allow-empty', 'geen dossier is geen fout')
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<ScanOptions, keyof GlobalOptions>) =>
      run((context, options) => scan(context, paths, { ...options, ...own })),
    );
};
