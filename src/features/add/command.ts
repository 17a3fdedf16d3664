/** `wvp add <soort> [dossier]`: a new event, asked for or given; judged before it is written, and never over another. */
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Context, type GlobalOptions, peildatumOf, type Register, vandaagOf } from '../../cli/context.ts';
import { type Vrager, vraagMeer, vraagVeld } from '../../cli/entry/ask.ts';
import { type Concept, concept, idsVan, met, ontbreekt, staatErAl, type Zaak } from '../../cli/entry/event-draft.ts';
import type { Vragen } from '../../cli/entry/prompt.ts';
import { geweigerd, writing } from '../../cli/entry/refuse.ts';
import { type Gegeven, type Pad, splitSet, type Waarden, zet, zetOp } from '../../cli/entry/set.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { judgeRead } from '../../cli/load/judge.ts';
import { onePlace, type Place, placesFor } from '../../cli/load/places.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { openVragen } from '../../cli/terminal.ts';
import type { Datum } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { didYouMean } from '../../core/nearest.ts';
import { soortNaam } from '../../dossier/aliases.ts';
import type { AnomalyCode } from '../../dossier/anomalies.ts';
import type { Veld } from '../../dossier/define.ts';
import { ALGEMENE_VELDEN, ROLLEN } from '../../dossier/fields.ts';
import { DELEN, definitieVan, isSoort, SOORTEN, type Soort } from '../../dossier/kinds/index.ts';
import type { Stored } from '../../dossier/stored.ts';
import { type NieuweBijlage, neemBijlage } from '../../read/attachments.ts';
import { findByName } from '../../read/find.ts';
import { readCase } from '../../read/read.ts';
import { readText } from '../../read/text.ts';
import { readYaml } from '../../read/yaml/yaml.ts';
import { visible } from '../../show/visible.ts';
import { writeEvent } from '../../write/new-event.ts';
import { writeNew } from '../../write/write.ts';
import { gevraagdeSoorten, soortKeuze, verwijzingen } from './command/candidates.ts';
import { ontbrekendeRegel, veldenTekst, voorbeeldSet } from './command/event-help.ts';
import { verschil } from './compute.ts';
import { verschilText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp add                               vraagt wat nodig is (op een terminal)
  wvp add probleemanalyse 2026-014      vraagt de velden van deze soort
  wvp add contact 2026-014 --set met=werknemer --set via=telefoon
  wvp add probleemanalyse 2026-014 --datum 2026-02-10 --set mogelijkheden=ja
  wvp add voortgangsgesprek --set 'afspraken[]={wie: werkgever, wat: rooster
      aanpassen, uiterlijk: 2026-03-01}' --afgerond 2026-02-02-contact/1
  wvp add verklaring --set stap=voortgangsgesprek/1 --set reden='...'
  wvp add intrekking --vervangt 2026-03-12-contact
  wvp add plan-van-aanpak --bijlage ~/Downloads/plan-getekend.pdf
  wvp add hersteld 2026-014 --proef     toont alles en schrijft niets

Welke velden een soort heeft:  wvp add <soort> --velden
Nooit medische gegevens: geen klachten, diagnose, behandeling of medicijnen.

Exitcodes: 0 geschreven (of het stond er al), 2 geweigerd of verkeerd gebruik,
           3 niet te lezen of te schrijven.
`;

export interface AddOptions extends GlobalOptions {
  readonly set?: readonly string[];
  readonly datum?: string;
  readonly door?: string;
  readonly vervangt?: string;
  readonly afgerond?: readonly string[];
  readonly toelichting?: string;
  /** Files that are copied into the case, each with its hash. */
  readonly bijlage?: readonly string[];
  /** A file with fields in YAML, or `-` for stdin. */
  readonly vanBestand?: string;
  /** Write without asking to confirm. */
  readonly ja?: boolean;
  /** Show, and write nothing. */
  readonly proef?: boolean;
  /** Show the fields of the kind. */
  readonly velden?: boolean;
}

export async function add(
  context: Context,
  soortGegeven: string | undefined,
  dossierGegeven: string | undefined,
  options: AddOptions,
): Promise<ExitCode> {
  const [soortNaam, dossier] = await namen(context, soortGegeven, dossierGegeven);
  const bestand = options.vanBestand === undefined ? {} : await uitBestand(context, options.vanBestand);
  const bekend = soortVan(soortNaam, bestand['soort']);
  if (options.velden) {
    if (bekend === undefined) throw geenSoort();
    context.stdout.write(veldenTekst(definitieVan(bekend), context.stdout.columns));
    return EXIT.schoon;
  }
  const peildatum = peildatumOf(context, options.peildatum);
  const vandaag = vandaagOf(context, peildatum);
  const vragen = await openVragen(context, options);
  if (bekend === undefined && !vragen) throw geenSoort();
  const place = await kiesDossier(await placesFor(context, dossier), vragen);
  const read = await readCase(place.folder);
  const zaak: Zaak = {
    place,
    read,
    judged: await judgeRead(read, place.folder, place.config, { peildatum, vandaag }),
    peildatum,
    vandaag,
  };
  const soort = bekend ?? (await kiesSoort(zaak, vragen as Vragen));
  const { velden } = definitieVan(soort);
  const bijlagen = (options.bijlage ?? []).map((pad) => bijlageUit(context, place, pad));
  const waarden: Waarden = { ...bestand, ...uitVlaggen(soort, velden, options, vandaag), soort };
  if (bijlagen.length > 0) {
    const al = Array.isArray(waarden['bijlagen']) ? waarden['bijlagen'] : [];
    waarden['bijlagen'] = [...al, ...bijlagen.map(({ bestand: naar, sha256 }) => ({ bestand: naar, sha256 }))];
  }
  const klaar = vragen
    ? await vraagEvent(vragen, zaak, soort, velden, waarden)
    : await zonderVragen(zaak, soort, velden, waarden);
  const { tekst, event } = klaar;
  const bestaand = staatErAl(read, event);
  if (bestaand) {
    context.stderr.write(
      `Deze gebeurtenis staat er al: ${toon(context, place, bestaand.bestand)}. Er is niets geschreven.\n` +
        'Was het een tweede keer? Geef dan iets mee waarin zij verschilt, zoals --toelichting.\n',
    );
    return EXIT.schoon;
  }
  if (!options.quiet || options.proef) context.stdout.write(tekst);
  if (!options.quiet) context.stderr.write(`\n${await gevolg(zaak, klaar, context.stdout.columns)}`);
  if (options.proef) return EXIT.schoon;
  if (vragen && !options.ja && !(await vragen.jaNee({ titel: 'Zo vastleggen?' }))) {
    context.stderr.write('Er is niets geschreven.\n');
    return EXIT.schoon;
  }
  for (const { pad, inhoud } of bijlagen) {
    if (writing(() => writeNew(join(place.folder, pad), inhoud)) === 'bezet')
      throw new ExitError(EXIT.gebruik, 'Een andere bijlage kreeg net deze naam.', 'Probeer het opnieuw.');
    if (!options.quiet) context.stderr.write(`Geschreven: ${toon(context, place, pad)}\n`);
  }
  const stem = `${event.datum}-${soort}`;
  const geschreven = writing(() => writeEvent(place.folder, stem, tekst, idsVan(read)));
  if (geschreven.status === 'gelijk')
    context.stderr.write(
      `Deze gebeurtenis is net al vastgelegd: ${toon(context, place, geschreven.bestand)}. Er is niets geschreven.\n`,
    );
  else if (!options.quiet) context.stderr.write(`Geschreven: ${toon(context, place, geschreven.bestand)}\n`);
  return EXIT.schoon;
}

/** A file that goes with the event, from anywhere. */
function bijlageUit(context: Context, { folder }: Place, gegeven: string): NieuweBijlage {
  let bijlage: NieuweBijlage | null;
  try {
    bijlage = neemBijlage(folder, resolve(context.cwd, gegeven));
  } catch {
    throw new ExitError(
      EXIT.onleesbaar,
      '--bijlage: het bestand is niet te lezen.',
      'Controleer het pad en de rechten.',
    );
  }
  if (bijlage) return bijlage;
  throw new ExitError(
    EXIT.gebruik,
    '--bijlage: dit is geen gewoon bestand, of het is groter dan 100 MB.',
    'Een bijlage is een stuk als pdf, docx of jpg.',
  );
}

/** `wvp add 2026-014`: one name that is no kind but is a dossier. */
async function namen(
  context: Context,
  soort: string | undefined,
  dossier: string | undefined,
): Promise<[soort: string | undefined, dossier: string | undefined]> {
  if (soort === undefined || dossier !== undefined || isSoort(soort)) return [soort, dossier];
  return (await findByName(soort, context.cwd)) === undefined ? [soort, dossier] : [undefined, soort];
}

function soortVan(naam: string | undefined, inBestand: unknown): Soort | undefined {
  const genoemd = naam ?? (typeof inBestand === 'string' ? inBestand : undefined);
  if (genoemd === undefined) return undefined;
  const given = soortNaam(genoemd);
  if (!isSoort(given))
    throw new ExitError(
      EXIT.gebruik,
      `"${given}" is geen soort gebeurtenis.${didYouMean(given, SOORTEN)}`,
      'De soorten: wvp explain schema/onbekende-soort',
    );
  if (inBestand !== undefined && inBestand !== given)
    throw new ExitError(EXIT.gebruik, `Het bestand is van een andere soort dan ${given}.`, 'Laat een van de twee weg.');
  return given;
}

function geenSoort(): ExitError {
  return new ExitError(
    EXIT.gebruik,
    'Zeg welke soort gebeurtenis.',
    'Bijvoorbeeld: wvp add contact. De soorten: wvp explain schema/onbekende-soort',
  );
}

async function kiesDossier(places: readonly Place[], vragen: Vragen | undefined): Promise<Place> {
  if (!vragen || places.length < 2) return onePlace(places);
  const gekozen = await vragen.kies({
    titel: 'Welk dossier?',
    keuzes: places.map((p, i) => ({ waarde: String(i), label: basename(p.folder), uitleg: p.pad })),
  });
  return places[Number(gekozen)] ?? onePlace(places);
}

/** What this case asks for comes first; the other kinds stand below the part that they belong to. */
async function kiesSoort({ judged }: Zaak, vragen: Vragen): Promise<Soort> {
  const gevraagd = gevraagdeSoorten(judged);
  const eerst = await vragen.kies({
    titel: 'Welke soort gebeurtenis?',
    keuzes: [...gevraagd, ...DELEN.map(([deel], i) => ({ waarde: String(i), label: `${deel} …` }))],
  });
  if (isSoort(eerst)) return eerst;
  const [deel, soorten] = DELEN[Number(eerst)] ?? ['', SOORTEN];
  const soort = await vragen.kies({ titel: deel, keuzes: soorten.map(soortKeuze) });
  return soort as Soort;
}

/** The flags of the fields that every kind has, and `--set`, in the order in which they were named here. */
function uitVlaggen(soort: Soort, velden: readonly Veld[], options: AddOptions, vandaag: Datum): Waarden {
  const gegeven: Gegeven[] = [];
  const vlag = (naam: string, tekst: string | undefined, lijst = false) => {
    if (tekst !== undefined) gegeven.push({ vlag: `--${naam}`, pad: lijst ? `${naam}[]` : naam, tekst });
  };
  vlag('datum', options.datum);
  vlag('door', options.door);
  vlag('vervangt', options.vervangt);
  for (const tekst of options.afgerond ?? []) vlag('afgerond', tekst, true);
  vlag('toelichting', options.toelichting);
  gegeven.push(...(options.set ?? []).map(splitSet));
  const waarden: Waarden = {};
  for (const g of gegeven) zet(waarden, velden, g, soort, vandaag);
  const { vervangt } = waarden;
  if (typeof vervangt === 'string') waarden['vervangt'] = naarId(vervangt);
  return waarden;
}

/** An id, also where the path of its file was given. */
function naarId(naam: string): string {
  return basename(naam).replace(/\.yaml$/, '');
}

async function uitBestand(context: Context, naam: string): Promise<Waarden> {
  const fout = (bericht: string) => new ExitError(EXIT.gebruik, `--van-bestand: ${bericht}`);
  const read = naam === '-' ? { text: readFileSync(0, 'utf8') } : readText(resolve(context.cwd, naam));
  if ('code' in read)
    throw new ExitError(EXIT.onleesbaar, `--van-bestand: het bestand is niet te lezen (${read.code}).`);
  const { documents, problems } = await readYaml(read.text);
  const [problem] = problems;
  if (problem) throw fout(`regel ${problem.regel}, kolom ${problem.kolom}: ${problem.code}.`);
  const [only, second] = documents;
  if (!only || second) throw fout('dit vraagt één document met velden.');
  return { ...only.value };
}

function vragerVoor(vragen: Vragen, zaak: Zaak, soort: Soort, waarden: Waarden): Vrager {
  return {
    vragen,
    vandaag: zaak.vandaag,
    keuzes: (pad) => verwijzingen(zaak.read, zaak.judged, soort, pad),
    begin: (pad) => {
      if (pad === 'datum') return zaak.peildatum;
      return pad === 'eersteZiektedag' && typeof waarden['datum'] === 'string' ? waarden['datum'] : undefined;
    },
  };
}

type Klaar = Concept & { readonly event: Stored };

/** With all that was given; what is missing or may not be is an error. */
async function zonderVragen(zaak: Zaak, soort: Soort, velden: readonly Veld[], gegeven: Waarden): Promise<Klaar> {
  const waarden = { datum: zaak.peildatum, ...gegeven };
  const paden = ontbreekt(soort, waarden);
  if (paden.length > 0) throw onvolledig(zaak, soort, velden, paden, Object.keys(gegeven).length > 1);
  const gemaakt = await concept(zaak, soort, velden, waarden);
  if (!gemaakt.event || gemaakt.weigering.length > 0)
    throw geweigerd(zaak.place.pad, gemaakt.weigering, (f) => tip(zaak, f));
  return { ...gemaakt, event: gemaakt.event };
}

/** Asks what must be there and is not; what may be there, when nothing was given; and again what may not be so. */
async function vraagEvent(
  vragen: Vragen,
  zaak: Zaak,
  soort: Soort,
  velden: readonly Veld[],
  waarden: Waarden,
): Promise<Klaar> {
  const vrager = vragerVoor(vragen, zaak, soort, waarden);
  const { titel, wat } = definitieVan(soort);
  const ruim = Object.keys(waarden).length === 1;
  if (ruim || ontbreekt(soort, waarden).length > 0) vragen.kop(`${titel}. ${wat}`);
  for (const veld of velden.filter((v) => v.verplicht && waarden[v.naam] === undefined))
    waarden[veld.naam] = await vraagVeld(vrager, veld, veld.naam, true);
  await vraagWatVolgt(vrager, soort, velden, waarden);
  if (ruim) Object.assign(waarden, await vraagMeer(vrager, eigenEerst(velden), waarden));
  for (;;) {
    await vraagWatVolgt(vrager, soort, velden, waarden);
    const gemaakt = await concept(zaak, soort, velden, waarden);
    const [fout] = gemaakt.weigering;
    if (gemaakt.event && !fout) return { ...gemaakt, event: gemaakt.event };
    const veld = fout && veldBij(gemaakt.tekst, fout.regel, velden);
    if (!fout || !veld) throw geweigerd(zaak.place.pad, gemaakt.weigering, (f) => tip(zaak, f));
    vragen.waarschuw(`${fout.bericht} ${fout.doen}`);
    waarden[veld.naam] = await vraagVeld(vrager, veld, veld.naam, veld.verplicht);
    if (waarden[veld.naam] === undefined) delete waarden[veld.naam];
  }
}

/** The fields of the kind itself before those that every kind has. */
function eigenEerst(velden: readonly Veld[]): Veld[] {
  const algemeen = (v: Veld) => ALGEMENE_VELDEN.has(v.naam);
  return [...velden.filter((v) => !algemeen(v)), ...velden.filter(algemeen)];
}

/** What the other answers make necessary: the motivation where there are no possibilities, the source of a quotation. */
async function vraagWatVolgt(vrager: Vrager, soort: Soort, velden: readonly Veld[], waarden: Waarden): Promise<void> {
  for (;;) {
    const [pad] = ontbreekt(soort, waarden);
    const veld = pad && veldOp(velden, pad);
    if (!pad || !veld) return;
    zetOp(waarden, pad, await vraagVeld(vrager, veld, pad.join('.'), true));
  }
}

/** The field at a path; undefined inside a list, whose items have no path of their own to ask for. */
function veldOp(velden: readonly Veld[], pad: Pad): Veld | undefined {
  const [naam, ...rest] = pad;
  const veld = velden.find((v) => v.naam === naam);
  if (!veld || rest.length === 0) return veld;
  return veld.vorm.type === 'blok' ? veldOp([...veld.vorm.velden, ...veld.vorm.ook], rest) : undefined;
}

/** The field in whose lines a finding stands. */
function veldBij(tekst: string, regel: number, velden: readonly Veld[]): Veld | undefined {
  const naam = tekst
    .split('\n')
    .slice(0, regel)
    .map((r) => /^([A-Za-z]\w*):/.exec(r)?.[1])
    .findLast((n) => n !== undefined);
  return velden.find((v) => v.naam === naam && v.vorm.type !== 'vast');
}

function onvolledig(
  zaak: Zaak,
  soort: Soort,
  velden: readonly Veld[],
  paden: readonly Pad[],
  ietsGegeven: boolean,
): ExitError {
  const namen = paden.map((p) => ({ pad: p.join('.'), veld: veldOp(velden, p) }));
  const regels = namen.map(({ pad, veld }) => ontbrekendeRegel(pad, veld));
  const sets = namen.map(({ pad, veld }) => voorbeeldSet(pad, veld, zaak.peildatum));
  return new ExitError(
    EXIT.gebruik,
    `er ontbreekt iets om ${soort} vast te leggen:\n${regels.join('\n')}`,
    ietsGegeven
      ? `Voeg toe: ${sets.join(' ')}`
      : `Bijvoorbeeld: wvp add ${soort} ${basename(zaak.place.folder)} ${sets.join(' ')}`,
  );
}

const MAX_TIPS = 5;

/** Findings on an event that names another. */
const WIJST_NERGENS_HEEN: ReadonlySet<string> = new Set<AnomalyCode>([
  'dossier/vervangt-onbekend',
  'dossier/vervangt-kring',
]);

/** What could have been meant by a pointer that leads nowhere. */
function tip({ read }: Zaak, f: Finding): string {
  if (!WIJST_NERGENS_HEEN.has(f.code)) return '';
  const laatste = [...read.events].sort((a, b) => (a.datum < b.datum ? 1 : -1)).slice(0, MAX_TIPS);
  return laatste.length === 0 ? '' : ` De laatste gebeurtenissen: ${laatste.map((e) => e.id).join(', ')}.`;
}

/** What the event changes in the case, or that it does not count yet. */
async function gevolg(zaak: Zaak, klaar: Klaar, columns: number): Promise<string> {
  const { event } = klaar;
  if (event.datum > zaak.peildatum)
    return `De datum ligt na de peildatum (${zaak.peildatum}): de gebeurtenis telt mee vanaf ${event.datum}.\n`;
  return verschilText(verschil(zaak.judged, await met(zaak, klaar, zaak.peildatum)), zaak.peildatum, columns);
}

function toon(context: Context, { folder }: Place, bestand: string): string {
  const path = join(folder, bestand);
  return visible(relative(context.cwd, path) || path);
}

function herhaalbaar(given: string, all: string[] = []): string[] {
  return [...all, given];
}

export const register: Register = (command, run) => {
  command
    .argument('[soort]', 'soort gebeurtenis')
    .argument('[dossier]', 'dossier (standaard: de huidige map)')
    .option('--set <veld=waarde>', 'een veld; blok.veld=..., lijst[]=... (herhaalbaar)', herhaalbaar)
    .option('--datum <jjjj-mm-dd>', 'de dag waarop het gebeurde (standaard: de peildatum)')
    .addOption(keuzeOptie(command, '--door <rol>', ROLLEN, { uitleg: 'wie het deed' }))
    .option('--toelichting <tekst>', 'korte toelichting, nooit medisch')
    .option('--vervangt <gebeurtenis>', 'de gebeurtenis die hiermee wordt verbeterd')
    .option('--afgerond <gebeurtenis/nr>', 'een afspraak die is afgerond (herhaalbaar)', herhaalbaar)
    .option('--bijlage <bestand>', 'een stuk erbij: kopie in bijlagen/ met SHA-256 (herhaalbaar)', herhaalbaar)
    .option('--van-bestand <bestand>', 'velden uit een YAML-bestand, of - voor de invoer')
    .option('--velden', 'toon de velden van deze soort')
    .option('--proef', 'toon wat er zou gebeuren en schrijf niets')
    .option('--ja', 'schrijf zonder te vragen of het klopt')
    .addHelpText('before', HELP)
    .action((soort: string | undefined, dossier: string | undefined, own: AddOptions) =>
      run((context, options) => add(context, soort, dossier, { ...options, ...own })),
    );
};
