/** `wvp reken`: the dates of a sickness, without a case. */
import { paintFor } from '../../cli/colour.ts';
import { type Context, datumOf, type GlobalOptions, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { eenVan, herinneringOf } from '../../cli/selection.ts';
import { type UitvoerOptions, voerUit } from '../../cli/write-output.ts';
import { DATUM_VOORBEELD } from '../../core/written-dates.ts';
import { type Periode, reken, type Uitgangspunt } from './compute.ts';
import { rekenIcs } from './ics.ts';
import { rekenJson } from './json.ts';
import { rekenText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp reken 2026-01-05
  wvp reken "5 januari 2026" --probleemanalyse 10-2-2026
  wvp reken 5-1-2026 --onderbreking 1-3-2026..14-3-2026
  wvp reken 5-1-2026 --verlof 2026-05-01..2026-08-20
  wvp reken 5-1-2026 --format ics -o termijnen.ics --herinnering 7

Een onderbreking is de eerste dag van volledig herstel tot en met de dag voor de
nieuwe ziektedag. Verlof is zwangerschaps- of bevallingsverlof bij een ziekte
met dezelfde oorzaak. Er wordt niets geschreven en geen dossier gelezen.
`;

const FORMATS = ['text', 'json', 'ics'] as const;

export interface RekenOptions extends GlobalOptions, UitvoerOptions {
  readonly probleemanalyse?: string;
  readonly onderbreking?: readonly string[];
  readonly verlof?: readonly string[];
  readonly format?: string;
  readonly herinnering?: string;
}

export async function rekenen(context: Context, dag: string, options: RekenOptions): Promise<ExitCode> {
  const format = eenVan('--format', options.format ?? 'text', FORMATS);
  const herinnering = herinneringOf(options.herinnering, format);
  const uitkomst = reken(uitgangspunt(context, dag, options));
  if (format === 'json') await voerUit(context, rekenJson(uitkomst, context.versie), options);
  else if (format === 'ics') await voerUit(context, rekenIcs(uitkomst, herinnering), options);
  else {
    const naarBestand = options.output !== undefined && options.output !== '-';
    const paint = await paintFor(context.stdout, context, naarBestand ? { ...options, color: false } : options);
    await voerUit(context, rekenText(uitkomst, { columns: context.stdout.columns, paint }), options);
  }
  return EXIT.schoon;
}

/** Throws ExitError (2) for what cannot be together. */
function uitgangspunt(context: Context, dag: string, options: RekenOptions): Uitgangspunt {
  const eersteZiektedag = datumOf(context, 'De eerste ziektedag', dag);
  const probleemanalyse =
    options.probleemanalyse === undefined ? undefined : datumOf(context, '--probleemanalyse', options.probleemanalyse);
  const onderbrekingen = (options.onderbreking ?? []).map((p) => periode(context, '--onderbreking', p));
  const verlof = (options.verlof ?? []).map((p) => periode(context, '--verlof', p));
  if (probleemanalyse !== undefined && probleemanalyse < eersteZiektedag)
    throw new ExitError(EXIT.gebruik, '--probleemanalyse ligt voor de eerste ziektedag.', 'Controleer de datums.');
  const alle = [...onderbrekingen, ...verlof].sort((a, b) => (a.van < b.van ? -1 : 1));
  for (const [index, p] of alle.entries()) {
    if (p.van <= eersteZiektedag)
      throw new ExitError(
        EXIT.gebruik,
        'Een onderbreking of verlof begint op of voor de eerste ziektedag.',
        'Geef alleen wat na de eerste ziektedag kwam.',
      );
    if (p.van <= (alle[index - 1]?.totEnMet ?? ''))
      throw new ExitError(EXIT.gebruik, 'Twee perioden vallen over elkaar heen.', 'Geef ze als één, of na elkaar.');
  }
  return { eersteZiektedag, probleemanalyse, onderbrekingen, verlof };
}

/** `van..tot`, both inclusive. */
function periode(context: Context, option: string, given: string): Periode {
  const [van, tot, te] = given.split('..');
  if (van === undefined || tot === undefined || te !== undefined)
    throw new ExitError(
      EXIT.gebruik,
      `${option} vraagt een eerste en een laatste dag, met twee punten ertussen.`,
      `Bijvoorbeeld ${option} 2026-03-01..2026-03-14. ${DATUM_VOORBEELD}`,
    );
  const gelezen = {
    van: datumOf(context, `${option}, de eerste dag,`, van),
    totEnMet: datumOf(context, `${option}, de laatste dag,`, tot),
  };
  if (gelezen.totEnMet < gelezen.van)
    throw new ExitError(EXIT.gebruik, `${option}: de laatste dag ligt voor de eerste.`, 'Draai de twee datums om.');
  return gelezen;
}

const herhaalbaar = (given: string, all: string[] = []): string[] => [...all, given];

export const register: Register = (command, run) => {
  command
    .argument('<eerste ziektedag>', 'de eerste ziektedag')
    .option('--probleemanalyse <jjjj-mm-dd>', 'de dag van de probleemanalyse, met mogelijkheden')
    .option('--onderbreking <van..tot>', 'dagen van volledig herstel (herhaalbaar)', herhaalbaar)
    .option('--verlof <van..tot>', 'zwangerschaps- of bevallingsverlof (herhaalbaar)', herhaalbaar)
    .addOption(keuzeOptie(command, '--format <vorm>', FORMATS, { standaard: 'text' }))
    .option('--herinnering <dagen>', 'in ics: zoveel dagen ervoor een herinnering')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .addHelpText('before', HELP)
    .action((dag: string, own: Omit<RekenOptions, keyof GlobalOptions>) =>
      run((context, options) => rekenen(context, dag, { ...options, ...own })),
    );
};
