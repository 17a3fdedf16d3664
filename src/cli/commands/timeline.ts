/** `wvp timeline [dossier]`: the course of one case, as text or as a picture. */
import { tijdlijn, timelineText } from '../../report/timeline.ts';
import { paintFor } from '../colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { eenVan } from '../keuze.ts';
import { loadOne, readExitCode } from '../load.ts';
import { type UitvoerOptions, voerUit } from '../uitvoer.ts';

const HELP = `
Voorbeelden:
  wvp timeline 2026-014                          wat gebeurde en wat moet, op volgorde
  wvp timeline 2026-014 --format svg -o lijn.svg    als tekening
  wvp timeline 2026-014 --format html -o lijn.html  tekening en tabel, om te printen

Namen en vrije tekst staan er niet in.
`;

const FORMATS = ['text', 'svg', 'html'] as const;

export interface TimelineOptions extends GlobalOptions, UitvoerOptions {
  readonly format?: string;
}

export async function timeline(
  context: Context,
  dossier: string | undefined,
  options: TimelineOptions,
): Promise<ExitCode> {
  const format = eenVan('--format', options.format ?? 'text', FORMATS);
  const peildatum = peildatumOf(context, options.peildatum);
  const loaded = await loadOne(context, dossier, { peildatum });
  const lijn = tijdlijn(loaded, peildatum);
  if (format === 'svg') {
    const { timelineSvg } = await import('../../report/timeline-svg.ts');
    await voerUit(context, timelineSvg(lijn), options);
  } else if (format === 'html') {
    const { timelineHtml } = await import('../../report/timeline-html.ts');
    await voerUit(context, timelineHtml(lijn), options);
  } else {
    const naarBestand = options.output !== undefined && options.output !== '-';
    const paint = await paintFor(context.stdout, context, naarBestand ? { ...options, color: false } : options);
    await voerUit(context, timelineText(lijn, { columns: context.stdout.columns, paint }), options);
  }
  return readExitCode([loaded]);
}

export const register: Register = (command, run) => {
  command
    .argument('[dossier]', 'naam of map van het dossier (standaard: de huidige map)')
    .option('--format <vorm>', 'text (standaard), svg of html')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .addHelpText('before', HELP)
    .action((dossier: string | undefined, own: Omit<TimelineOptions, keyof GlobalOptions>) =>
      run((context, options) => timeline(context, dossier, { ...options, ...own })),
    );
};
