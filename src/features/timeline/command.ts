/** `wvp timeline [dossier]`: the course of one case, as text or as a picture. */

import { paintFor } from '../../cli/colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import type { ExitCode } from '../../cli/exit.ts';
import { loadOne, readExitCode } from '../../cli/load/load.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { eenVan } from '../../cli/selection.ts';
import { type UitvoerOptions, voerUit } from '../../cli/write-output.ts';
import { tijdlijn, timelineText } from './compute.ts';

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
    const { timelineSvg } = await import('./svg.ts');
    await voerUit(context, timelineSvg(lijn), options);
  } else if (format === 'html') {
    const { timelineHtml } = await import('./html.ts');
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
    .addOption(keuzeOptie(command, '--format <vorm>', FORMATS, { standaard: 'text' }))
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .addHelpText('before', HELP)
    .action((dossier: string | undefined, own: Omit<TimelineOptions, keyof GlobalOptions>) =>
      run((context, options) => timeline(context, dossier, { ...options, ...own })),
    );
};
