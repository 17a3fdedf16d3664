/** `wvp agenda [pad…]`: what has to be done in the coming days, over all cases. */
import { createHash } from 'node:crypto';
import { paintFor } from '../../cli/colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import type { ExitCode } from '../../cli/exit.ts';
import { laadLijst } from '../../cli/load/lighten.ts';
import { readExitCode } from '../../cli/load/load.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { reportOf } from '../../cli/report-of.ts';
import { aantalDagen, eenVan, herinneringOf, type KeuzeOptions, keuzeOf, meldOnleesbaar } from '../../cli/selection.ts';
import { type UitvoerOptions, voerUit } from '../../cli/write-output.ts';
import { ROLLEN } from '../../dossier/fields.ts';
import { type AgendaItem, type AgendaKeuze, agendaItems, agendaJson, agendaText } from './compute.ts';

const HELP = `
Voorbeelden:
  wvp agenda                             de komende 30 dagen, alle dossiers
  wvp agenda --dagen 7 --rol werkgever   wat de werkgever deze week moet doen
  wvp agenda --werkgever noord           van één werkgever
  wvp agenda --format ics -o wvp.ics     voor een agendaprogramma
  wvp agenda --format ics --herinnering 7    met een herinnering, 7 dagen ervoor
  wvp agenda --format md                 een lijst per rol, voor een mail
  wvp agenda --format json               voor programma's (schema wvp.agenda/1)

Wat al voorbij is staat eerst. Stappen en afspraken die zijn gedaan staan er
niet meer in. In json, ics en md staat de tekst van een afspraak alleen met
--met-omschrijving, en staan geen namen.
`;

const FORMATS = ['text', 'json', 'ics', 'md'] as const;
const STANDAARD_DAGEN = '30';

export interface AgendaOptions
  extends GlobalOptions,
    UitvoerOptions,
    Pick<KeuzeOptions, 'rol' | 'werkgever' | 'casemanager'> {
  readonly format?: string;
  readonly dagen?: string;
  readonly metOmschrijving?: boolean;
  readonly herinnering?: string;
  readonly allowEmpty?: boolean;
}

export async function agenda(context: Context, paths: readonly string[], options: AgendaOptions): Promise<ExitCode> {
  const format = eenVan('--format', options.format ?? 'text', FORMATS);
  const herinnering = herinneringOf(options.herinnering, format);
  const keuze: AgendaKeuze = {
    ...keuzeOf(options),
    dagen: aantalDagen('--dagen', options.dagen ?? STANDAARD_DAGEN),
  };
  const peildatum = peildatumOf(context, options.peildatum);
  const cases = await laadLijst(context, paths, options, { peildatum, afspraken: true });
  meldOnleesbaar(context, cases, keuze);
  const report = reportOf(context, cases, peildatum);
  const items = agendaItems(report, keuze);
  const omschrijving = options.metOmschrijving ?? false;
  if (format === 'json') await voerUit(context, agendaJson(report, items, omschrijving), options);
  else if (format === 'ics') {
    const { agendaIcs } = await import('./ics.ts');
    await voerUit(context, agendaIcs(report, items, { omschrijving, uid: uidsOf(items), herinnering }), options);
  } else if (format === 'md') {
    const { agendaMarkdown } = await import('./md.ts');
    await voerUit(context, agendaMarkdown(report, items, keuze, omschrijving), options);
  } else {
    const naarBestand = options.output !== undefined && options.output !== '-';
    const paint = await paintFor(context.stdout, context, naarBestand ? { ...options, color: false } : options);
    await voerUit(context, agendaText(report, items, keuze, { columns: context.stdout.columns, paint }), options);
  }
  return readExitCode(cases);
}

/**
 * The identity of an item in calendars: werkgever, dossier and key, hashed, because a calendar is shared more easily than a
 * dossier. The werkgever is in it because two repos in one calendar may both have a 2026-001; the folder only where two
 * folders of this run hold the same dossier.
 */
function uidsOf(items: readonly AgendaItem[]): (item: AgendaItem) => string {
  const mappen = new Map<string, Set<string>>();
  const zaak = ({ c }: AgendaItem) => JSON.stringify([c.dossier.werkgever?.naam ?? '', c.naam]);
  for (const item of items) {
    const known = mappen.get(zaak(item)) ?? new Set<string>();
    mappen.set(zaak(item), known.add(item.c.pad));
  }
  return (item) => {
    const dubbel = (mappen.get(zaak(item))?.size ?? 0) > 1;
    const wat = JSON.stringify([zaak(item), item.taak.soort, item.taak.sleutel, ...(dubbel ? [item.c.pad] : [])]);
    return `${createHash('sha256').update(wat).digest('hex').slice(0, 32)}@wvp`;
  };
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option('--dagen <aantal>', `tot zoveel dagen vooruit (standaard ${STANDAARD_DAGEN})`)
    .addOption(keuzeOptie(command, '--rol <rol>', ROLLEN, { uitleg: 'alleen wat deze rol moet doen' }))
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--casemanager <naam>', 'alleen van casemanagers met dit in hun naam')
    .addOption(keuzeOptie(command, '--format <vorm>', FORMATS, { standaard: 'text' }))
    .option('--met-omschrijving', 'ook in json, ics en md de tekst van de afspraken')
    .option('--herinnering <dagen>', 'in ics: zoveel dagen ervoor een herinnering')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--force', 'ook over een bestaand bestand; het oude blijft bewaard')
    .option('--allow-empty', 'geen dossier is geen fout')
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<AgendaOptions, keyof GlobalOptions>) =>
      run((context, options) => agenda(context, paths, { ...options, ...own })),
    );
};
