/** `wvp new <dossier>`: the folder of a new case with its dossier.yaml. What is there already is never touched. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Context, datumOf, type GlobalOptions, type Register } from '../../cli/context.ts';
import { type Vrager, vraagMeer, vraagVeld } from '../../cli/entry/ask.ts';
import { opVolgorde } from '../../cli/entry/event-draft.ts';
import type { Vragen } from '../../cli/entry/prompt.ts';
import { geweigerd, writing } from '../../cli/entry/refuse.ts';
import { type Waarden, zet, zetOp } from '../../cli/entry/set.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { privacyFindings } from '../../cli/load/judge.ts';
import { configAt } from '../../cli/load/places.ts';
import { openVragen } from '../../cli/terminal.ts';
import type { Datum } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { formatLocation } from '../../core/location.ts';
import { dagInNederland } from '../../core/nederland.ts';
import { DATUM_VOORBEELD, leesDatum } from '../../core/written-dates.ts';
import type { Config } from '../../dossier/config.ts';
import type { Veld } from '../../dossier/define.ts';
import { dossierDefinitie } from '../../dossier/dossier.ts';
import { definitieVan } from '../../dossier/kinds/index.ts';
import type { Bronbestand } from '../../dossier/stored.ts';
import { findByName, findCases, findRoot, relativePath, UnreadableError } from '../../read/find.ts';
import { readDossierText } from '../../read/read.ts';
import { toYaml } from '../../read/yaml/compose.ts';
import { visible } from '../../show/visible.ts';
import { schemaLine, writeEvent } from '../../write/new-event.ts';
import { writeNew } from '../../write/write.ts';

const HELP = `
Voorbeelden:
  wvp new                               vraagt wat nodig is (op een terminal)
  wvp new 2026-021                      in dossiers/2026-021
  wvp new 2026-021 --functie bakker --uren 36 --aanvang 2019-04-01
  wvp new zaken/2026-021 --functie bakker --uren 36      in een eigen map

  wvp new 2026-021 --functie bakker --uren 36 --eerste-ziektedag 2026-03-02

Met --eerste-ziektedag staat de ziekmelding er meteen bij; zonder: wvp add
ziekmelding 2026-021.
Een burgerservicenummer hoort niet in het dossier; er is geen veld voor.
`;

const BESTAND = 'dossier.yaml';
const STANDAARD_MAP = 'dossiers';
/** As other commands can name it, and as a folder that they find. */
const NAAM = /^[A-Za-z0-9_][\w.-]{0,99}$/;
/** Names of devices, with any ending, and a dot at the end: Windows cannot hold them. */
const NIET_OP_WINDOWS = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|\.$/i;
const GEEN_DOSSIERMAP: ReadonlySet<string> = new Set(['node_modules', 'documenten', 'bijlagen', 'events', 'templates']);
/** Blocks whose fields need no name before them in a flag: most of what a person gives. */
const ZONDER_NAAM: ReadonlySet<string> = new Set(['werknemer', 'dienstverband']);
const KORT: Readonly<Record<string, string>> = { urenPerWeek: 'uren' };

export interface NewOptions extends GlobalOptions {
  /** The folder to put the case in. */
  readonly map?: string;
  readonly ja?: boolean;
  readonly proef?: boolean;
  readonly bsn?: string;
  /** Writes the ziekmelding too. */
  readonly eersteZiektedag?: string;
  /** What was given for the fields of dossier.yaml, by path. */
  readonly velden: Readonly<Record<string, string>>;
}

export async function newCase(context: Context, gegeven: string | undefined, options: NewOptions): Promise<ExitCode> {
  if (options.bsn !== undefined)
    throw new ExitError(
      EXIT.gebruik,
      'een burgerservicenummer hoort niet in het dossier; er is geen veld voor.',
      'Gebruik een personeelsnummer: --personeelsnummer.',
    );
  const vragen = await openVragen(context, options);
  const naam =
    gegeven ??
    (await vragen?.tekst({ titel: 'Welk dossier?', uitleg: 'het nummer, zoals 2026-021', controle: naamFout }));
  if (naam === undefined) throw new ExitError(EXIT.gebruik, 'noem het dossier.', 'Bijvoorbeeld: wvp new 2026-021');
  const { folder, root } = await plaatsVoor(context, naam, options.map);
  const config = await configAt(root);

  const vandaag = dagInNederland(context.now);
  const { velden } = dossierDefinitie();
  const waarden: Waarden = { dossier: basename(folder) };
  for (const flag of vlaggen()) {
    const tekst = options.velden[flag.pad];
    if (tekst !== undefined) zet(waarden, velden, { vlag: `--${flag.naam}`, pad: flag.pad, tekst }, BESTAND, vandaag);
  }
  const mist = verplicht(velden).filter(({ pad }) => waardeOp(waarden, pad) === undefined);
  if (mist.length > 0 && !vragen)
    throw new ExitError(
      EXIT.gebruik,
      `er ontbreekt iets om het dossier te beginnen:\n${mist.map(({ pad, veld }) => `  ${vlagVan(pad)}: ${veld.wat}`).join('\n')}`,
      `Bijvoorbeeld: wvp new ${naam} --functie bakker --uren 36`,
    );
  const gevraagd = vragen !== undefined && mist.length > 0;
  const vrager = gevraagd ? vragerVoor(vragen, vandaag) : undefined;
  if (vrager) await vraagVerplicht(vrager, mist, waarden);
  const ziekmelding = await ziekmeldingVoor(
    context,
    root,
    folder,
    gevraagd ? vragen : undefined,
    options.eersteZiektedag,
  );
  if (vrager) await vraagVerder(vrager, velden, waarden, config);

  const tekst = toYaml(opVolgorde(waarden, velden), schemaLine(root, folder, 'dossier'));
  const findings: Finding[] = [];
  const bronnen: Bronbestand[] = [];
  const dossier = await readDossierText(tekst, findings, bronnen);
  const privacy = dossier ? await privacyFindings({ events: [], bronnen, overige: [] }, basename(folder), config) : [];
  findings.push(...privacy.filter((f) => f.ernst === 'fout'));
  if (findings.length > 0) throw geweigerd(relativePath(root, folder), findings);
  if (!options.quiet || options.proef) context.stdout.write(ziekmelding ? `${tekst}---\n${ziekmelding.tekst}` : tekst);
  for (const f of privacy) context.stderr.write(`${f.ernst} ${formatLocation(f)} ${f.code}: ${f.bericht} ${f.doen}\n`);
  if (options.proef) return EXIT.schoon;
  if (gevraagd && !options.ja && !(await vragen.jaNee({ titel: 'Zo vastleggen?' }))) {
    context.stderr.write('Er is niets geschreven.\n');
    return EXIT.schoon;
  }
  if (writing(() => writeNew(join(folder, BESTAND), tekst)) !== 'geschreven') throw bestaat(context, folder);
  const event = ziekmelding && writing(() => writeEvent(folder, ziekmelding.stem, ziekmelding.tekst, new Set()));
  if (!options.quiet) {
    const geschreven = [BESTAND, ...(event ? [event.bestand] : [])].map((b) => toon(context, join(folder, b)));
    const hierna = `wvp ${event ? 'status' : 'add ziekmelding'} ${visible(basename(folder))}`;
    context.stderr.write(`${geschreven.map((b) => `Geschreven: ${b}\n`).join('')}Hierna: ${hierna}\n`);
  }
  return EXIT.schoon;
}

interface Ziekmelding {
  readonly stem: string;
  readonly tekst: string;
}

/** The report of sickness with which the case begins: given, asked for, or left for later. */
async function ziekmeldingVoor(
  context: Context,
  root: string,
  folder: string,
  vragen: Vragen | undefined,
  gegeven: string | undefined,
): Promise<Ziekmelding | undefined> {
  const vandaag = dagInNederland(context.now);
  const antwoord =
    (gegeven === undefined ? undefined : datumOf(context, '--eerste-ziektedag', gegeven)) ??
    (await vragen?.tekst({
      titel: 'eersteZiektedag (mag leeg)',
      uitleg: definitieVan('ziekmelding').velden.find((v) => v.naam === 'eersteZiektedag')?.wat ?? '',
      voorbeeld: 'zoals 22-11-2026 of gisteren',
      controle: (tekst) =>
        tekst.trim() === '' || leesDatum(tekst, vandaag) !== undefined ? undefined : DATUM_VOORBEELD,
    })) ??
    '';
  const dag = antwoord.trim() === '' ? undefined : leesDatum(antwoord, vandaag);
  if (dag === undefined) return undefined;
  const waarden = { soort: 'ziekmelding', datum: dag, eersteZiektedag: dag };
  return {
    stem: `${dag}-ziekmelding`,
    tekst: toYaml(waarden, schemaLine(root, join(folder, 'events'), 'gebeurtenis')),
  };
}

function naamFout(naam: string): string | undefined {
  if (NIET_OP_WINDOWS.test(naam)) return 'Deze naam kan niet op Windows; wie daar werkt, kan het dossier niet openen.';
  if (GEEN_DOSSIERMAP.has(naam)) return 'Deze naam heeft in een dossierrepo al een betekenis.';
  return NAAM.test(naam) ? undefined : 'Een dossier heet naar letters, cijfers, punten, streepjes: 2026-021.';
}

/** Where the case comes: below the map of the repo, or at the path that was given. */
async function plaatsVoor(
  context: Context,
  naam: string,
  map: string | undefined,
): Promise<{ folder: string; root: string }> {
  const fout = naamFout(basename(naam));
  if (fout) throw new ExitError(EXIT.gebruik, fout, 'Bijvoorbeeld: wvp new 2026-021');
  const isPad = naam.includes('/') || naam.includes(sep);
  if (isPad && map !== undefined)
    throw new ExitError(EXIT.gebruik, 'een pad en --map gaan niet samen.', 'Laat een van de twee weg.');
  const parent = map === undefined ? join(findRoot(context.cwd), STANDAARD_MAP) : resolve(context.cwd, map);
  const folder = isPad ? resolve(context.cwd, naam) : join(parent, naam);
  const root = findRoot(dirname(folder));
  if (existsSync(folder) && inhoud(folder) !== 0) throw bestaat(context, folder);
  const ander = existsSync(root) ? await zoek(basename(folder), root) : undefined;
  if (ander !== undefined) throw bestaat(context, ander);
  for (let at = dirname(folder); at !== dirname(at) && at.startsWith(root); at = dirname(at))
    if (existsSync(join(at, BESTAND)))
      throw new ExitError(
        EXIT.gebruik,
        `${toon(context, at)} is zelf een dossier; een dossier kan niet in een ander staan.`,
        'Kies een andere map, bijvoorbeeld met --map.',
      );
  return { folder, root };
}

/** The case of the repo that has this name already. */
async function zoek(naam: string, root: string): Promise<string | undefined> {
  try {
    const zelfde = await findByName(naam, root);
    // On Windows and macOS these are one folder.
    return zelfde ?? findCases(root).find((folder) => basename(folder).toLowerCase() === naam.toLowerCase());
  } catch (error) {
    if (error instanceof UnreadableError)
      throw new ExitError(EXIT.onleesbaar, 'Een map is niet te lezen.', 'Controleer de rechten op de map.');
    throw error;
  }
}

/** How many entries a folder holds; a file in its place, or a folder that cannot be read, holds something too. */
function inhoud(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 1;
  }
}

function bestaat(context: Context, folder: string): ExitError {
  return new ExitError(
    EXIT.gebruik,
    `${toon(context, folder)} bestaat al; er is niets geschreven.`,
    'Kies een ander nummer, of leg een gebeurtenis vast met wvp add.',
  );
}

interface Plek {
  readonly pad: string;
  readonly veld: Veld;
}

/** Every field that takes a value of its own, with its path. */
function bladen(velden: readonly Veld[], voor = ''): Plek[] {
  return velden.flatMap((veld) => {
    const pad = `${voor}${veld.naam}`;
    return veld.vorm.type === 'blok' ? bladen(veld.vorm.velden, `${pad}.`) : [{ pad, veld }];
  });
}

/** The fields without which there is no dossier; optional blocks have none. */
function verplicht(velden: readonly Veld[], voor = ''): Plek[] {
  return velden
    .filter((v) => v.verplicht)
    .flatMap((veld) => {
      const pad = `${voor}${veld.naam}`;
      return veld.vorm.type === 'blok' ? verplicht(veld.vorm.velden, `${pad}.`) : [{ pad, veld }];
    });
}

interface Vlag extends Plek {
  readonly naam: string;
}

/** A flag for each field of dossier.yaml but its name. */
function vlaggen(): Vlag[] {
  return bladen(dossierDefinitie().velden)
    .filter(({ pad }) => pad !== 'dossier')
    .map((plek) => ({ ...plek, naam: vlagNaam(plek.pad) }));
}

function vlagNaam(pad: string): string {
  const [blok = '', ...velden] = pad.split('.');
  const kebab = (naam: string) => KORT[naam] ?? naam.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  const zonder = velden.length > 0 && ZONDER_NAAM.has(blok);
  return [...(zonder ? [] : [blok]), ...velden].map(kebab).join('-');
}

function vlagVan(pad: string): string {
  return `--${vlagNaam(pad)}`;
}

function waardeOp(waarden: Waarden, pad: string): unknown {
  return pad.split('.').reduce<unknown>((at, naam) => (at as Waarden | undefined)?.[naam], waarden);
}

function vragerVoor(vragen: Vragen, vandaag: Datum): Vrager {
  return { vragen, vandaag, keuzes: () => [], begin: () => undefined };
}

async function vraagVerplicht(vrager: Vrager, mist: readonly Plek[], waarden: Waarden): Promise<void> {
  vrager.vragen.kop(`Dossier ${String(waarden['dossier'])}`);
  for (const { pad, veld } of mist) zetOp(waarden, pad.split('.'), await vraagVeld(vrager, veld, pad, true));
}

/** What may be there; what wvp.yaml says for all cases is not asked. */
async function vraagVerder(vrager: Vrager, velden: readonly Veld[], waarden: Waarden, config: Config): Promise<void> {
  const gedeeld: Readonly<Record<string, unknown>> = config;
  const meer = velden
    .filter((v) => v.naam !== 'dossier' && gedeeld[v.naam] === undefined)
    .flatMap((v): Veld[] =>
      ZONDER_NAAM.has(v.naam) ? bladen([v]).map(({ pad, veld }) => ({ ...veld, naam: pad })) : [v],
    )
    .filter((v) => waardeOp(waarden, v.naam) === undefined);
  for (const [pad, waarde] of Object.entries(await vraagMeer(vrager, meer, {}))) zetOp(waarden, pad.split('.'), waarde);
}

function toon(context: Context, path: string): string {
  return visible(relative(context.cwd, path) || path);
}

const WAARDE: Readonly<Record<string, string>> = {
  datum: 'jjjj-mm-dd',
  getal: 'getal',
  janee: 'ja|nee',
  keuze: 'keuze',
};

export const register: Register = (command, run) => {
  command
    .argument('[nummer]', 'nummer van het dossier, of een pad')
    .option('--eerste-ziektedag <jjjj-mm-dd>', 'de eerste ziektedag: schrijft ook de ziekmelding')
    .option('--map <map>', `map waarin het dossier komt (standaard: ${STANDAARD_MAP} in de repo)`)
    .option('--proef', 'toon wat er zou komen en schrijf niets')
    .option('--ja', 'schrijf zonder te vragen of het klopt');
  const flags = vlaggen();
  for (const { naam, veld } of flags) {
    const { vorm } = veld;
    const keuze = vorm.type === 'keuze' ? `: ${vorm.waarden.join(', ')}` : '';
    // The quotes are for who writes YAML by hand; here they are added.
    const wat = veld.wat.replace(', tussen aanhalingstekens', '');
    command.option(`--${naam} <${WAARDE[vorm.type] ?? 'tekst'}>`, `${wat}${keuze}`);
  }
  const bsn = command.createOption('--bsn <nummer>').hideHelp();
  command
    .addOption(bsn)
    .addHelpText('before', HELP)
    .action((dossier: string | undefined, own: Record<string, unknown>) =>
      run((context, options) => {
        const velden = flags.flatMap(({ naam, pad }): [string, string][] => {
          const tekst = own[naam.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase())];
          return typeof tekst === 'string' ? [[pad, tekst]] : [];
        });
        return newCase(context, dossier, { ...options, ...own, velden: Object.fromEntries(velden) });
      }),
    );
};
