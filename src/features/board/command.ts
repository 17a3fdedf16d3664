/** `wvp bord [pad…] -o <map>`: a static site of the same judgement. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { lichter } from '../../cli/load/lighten.ts';
import { foldJudgements, type LoadedJudgement, meldAlgemeen, readExitCode } from '../../cli/load/load.ts';
import { isNietGelezen, type KeuzeOptions, keuzeOf, meldKeuze, meldOnleesbaar } from '../../cli/selection.ts';
import { DOCUMENTEN } from '../../documents/index.ts';
import { plural } from '../../show/marks.ts';
import { vanKeuze } from '../../show/select.ts';
import { visible } from '../../show/visible.ts';
import { type ScanZaak, scan } from '../scan/compute.ts';
import { scanExtern } from '../scan/extern.ts';
import { algemeen as algemeneUitleg, tabellen } from '../scan/tables.ts';
import { LIJN_STIJL, lijnFiguur } from '../timeline/picture.ts';
import { agendaPagina } from './agenda-page.ts';
import { type Concepten, zaakPagina, zaakStijl } from './case-page.ts';
import { Site, sha256 } from './command/site.ts';
import { ALLE_DOSSIERS, Bestandsnamen, type BordZaak, baanVan, groepen, NIET_INGEVULD, werkVan } from './compute.ts';
import { externPagina } from './extern-page.ts';
import { perDuur, perMaand } from './figures.ts';
import { cijferPagina } from './figures-page.ts';
import { bordPaginas } from './index-page.ts';
import { groepPagina, lijstPaginas } from './list-pages.ts';
import { GITIGNORE, leesmij } from './notes.ts';
import type { Bord } from './page.ts';
import { strook } from './strip.ts';

const HELP = `
Voorbeelden:
  wvp bord -o bord                       alle dossiers, open bord/index.html
  wvp bord dossiers -o /srv/intern/bord
  wvp bord -o bord --casemanager nagel   van één casemanager
  wvp bord -o bord --extern              om buiten de organisatie te geven
  wvp bord -o bord --bron-adres https://git.intern/hr/verzuim/-/blob/main

Een map met pagina's: het bord, elk dossier, de agenda en de cijfers. Ze werken
vanaf de schijf, zonder server en zonder netwerk. Namen van werknemers staan er
alleen in met --met-namen, vrije tekst nooit. Met --extern zijn er geen namen,
geen dossiers en geen groepen onder de vijf. Alleen wat veranderde, wordt
opnieuw geschreven; bestanden die niet van het bord zijn, blijven staan.
`;

export interface BordOptions extends GlobalOptions, Pick<KeuzeOptions, 'werkgever' | 'casemanager'> {
  readonly output?: string;
  readonly metNamen?: boolean;
  readonly extern?: boolean;
  readonly bronAdres?: string;
  readonly allowEmpty?: boolean;
}

/** What is kept of a case once its page is written. */
interface Rest {
  readonly zaak: ScanZaak & LoadedJudgement;
  readonly z: BordZaak;
}

export async function bord(context: Context, paths: readonly string[], options: BordOptions): Promise<ExitCode> {
  const { metNamen = false, extern = false } = options;
  if (extern && metNamen)
    throw new ExitError(
      EXIT.gebruik,
      '--extern is zonder namen en past niet bij --met-namen.',
      'Laat een van de twee weg.',
    );
  if (!options.output)
    throw new ExitError(EXIT.gebruik, 'Noem de map voor het bord.', 'Bijvoorbeeld: wvp bord -o bord');
  const keuze = keuzeOf(options);
  const peildatum = peildatumOf(context, options.peildatum);
  const bronAdres = adresOf(options.bronAdres);
  const map = resolve(context.cwd, options.output);
  const naam = relative(context.cwd, map) || '.';
  const site = new Site(map, naam);
  const hashes = new Map<string, string>();
  const bordVan: Bord = {
    versie: context.versie,
    peildatum,
    extern,
    metNamen,
    hash: (tekst) => onthouden(hashes, tekst),
  };
  const opmaak = zaakStijl(LIJN_STIJL);
  const licht = lichter({ bevindingen: 'code', stappen: 'alles' });
  const namen = new Bestandsnamen();
  let begonnen = false;
  const vouw = (c: LoadedJudgement): Rest | Gemeld => {
    const { feiten, bord: bordFeiten } = c;
    const gekozen = vanKeuze([c], keuze).length > 0;
    if (!gekozen || !feiten || !bordFeiten) return gemeld(c);
    const werk = werkVan(c, peildatum);
    const z: BordZaak = {
      naam: c.naam,
      bestand: `dossiers/${namen.vrij(c.naam)}.html`,
      toestand: c.evaluation.toestand,
      week: c.evaluation.ziekteweek,
      baan: baanVan(c, werk, peildatum),
      werk,
      werkgever: c.dossier.werkgever?.naam?.trim() || null,
      casemanager: c.casemanager?.trim() || null,
      werknemer: metNamen ? (c.dossier.werknemer.naam ?? null) : null,
      strook: extern ? null : strook(c, bordFeiten, peildatum),
    };
    if (!extern) {
      if (!begonnen) beginMap(site, bordVan);
      begonnen = true;
      const pagina = zaakPagina(bordVan, opmaak, {
        c,
        z,
        feiten: bordFeiten,
        geld: c.geld ?? null,
        concepten: conceptenVan(c.folder),
        lijn: lijnFiguur(bordFeiten.lijn, { kaal: true }),
        bronAdres,
      });
      site.schrijf(z.bestand, pagina);
    }
    const { geld: _geld, bord: _bord, ...kort } = licht(c);
    return { zaak: { ...kort, feiten }, z };
  };
  const { cases, algemeen } = await foldJudgements(
    context,
    paths,
    {
      peildatum,
      allowEmpty: options.allowEmpty ?? false,
      quiet: options.quiet ?? false,
      lint: false,
      proof: !extern,
      afspraken: true,
      feiten: true,
      bord: true,
      ...(extern ? {} : { geld: 'altijd' as const }),
    },
    vouw,
  );
  const rest = cases.filter((c): c is Rest => 'z' in c);
  const alle = cases.map((c) => ('z' in c ? gemeld(c.zaak) : c));
  meldAlgemeen(context, algemeen);
  meldKeuze(context, alle, keuze);
  meldOnleesbaar(context, alle, keuze);
  beginMap(site, bordVan);
  for (const [pad, tekst] of overzichten(bordVan, rest)) site.schrijf(pad, tekst);
  const { geschreven, gelijk, weg } = site.sluit();
  if (!options.quiet)
    context.stderr.write(
      `Bord: ${visible(join(naam, 'index.html'))} (${plural(rest.length, 'dossier', 'dossiers')}; ${geschreven} bestanden geschreven, ${gelijk} ongewijzigd${weg > 0 ? `, ${weg} weggehaald` : ''}).\n`,
    );
  return readExitCode(alle);
}

/** A page of each kind has the same styles as the one before it. */
function onthouden(hashes: Map<string, string>, tekst: string): string {
  const bekend = hashes.get(tekst) ?? sha256(tekst, 'base64');
  hashes.set(tekst, bekend);
  return bekend;
}

/** First, so that a run that is cut off leaves a folder that says whose it is. */
function beginMap(site: Site, bordVan: Bord): void {
  site.schrijfVast('.gitignore', GITIGNORE);
  site.schrijfVast('LEESMIJ.txt', leesmij(bordVan));
}

/** Every page that is about more than one case. */
function* overzichten(bordVan: Bord, rest: readonly Rest[]): Generator<readonly [string, string]> {
  const { peildatum, extern } = bordVan;
  const gevallen = rest.map((r) => r.zaak);
  const keuze = { van: null, tot: null, alles: false };
  const cijfers = (extern ? scanExtern : scan)(gevallen, peildatum, keuze);
  const perioden = extern ? [] : gevallen.flatMap((z) => z.feiten.verzuim);
  yield [
    'cijfers.html',
    cijferPagina(bordVan, {
      scan: cijfers,
      tafels: tabellen(cijfers, { kosten: false }),
      algemeen: algemeneUitleg(cijfers),
      maanden: perMaand(perioden, peildatum),
      klassen: perDuur(perioden, peildatum),
    }),
  ];
  if (extern) {
    yield ['index.html', externPagina(bordVan, cijfers)];
    return;
  }
  const zaken = rest.map((r) => r.z);
  const alle = groepen(zaken);
  const enige = (soort: 'casemanager' | 'werkgever') => {
    const [een, ...meer] = alle.filter((g) => g.soort === soort);
    return een && meer.length === 0 ? een.naam : null;
  };
  const [wg, cm] = [enige('werkgever'), enige('casemanager')];
  const kolommen = { werkgever: wg === null, casemanager: cm === null };
  const onderschrift = [
    `Peildatum ${peildatum}`,
    plural(zaken.length, 'dossier', 'dossiers'),
    ...(wg !== null && wg !== NIET_INGEVULD ? [wg] : []),
    ...(cm !== null && cm !== NIET_INGEVULD ? [`casemanager ${cm}`] : []),
  ].join(' · ');
  yield* lijstPaginas(bordVan, zaken, kolommen);
  for (const groep of alle)
    if (groep.bestand !== ALLE_DOSSIERS) yield [groep.bestand, groepPagina(bordVan, groep, kolommen)];
  yield ['agenda.html', agendaPagina(bordVan, zaken, kolommen)];
  yield* bordPaginas(bordVan, { zaken, groepen: alle, kolommen, onderschrift });
}

type Gemeld = Pick<LoadedJudgement, 'naam' | 'dossier' | 'casemanager' | 'bevindingen'>;

/** Of a case, only what is said of it beside the board. */
function gemeld({ naam, dossier, casemanager, bevindingen }: LoadedJudgement | Rest['zaak']): Gemeld {
  return { naam, dossier, casemanager, bevindingen: bevindingen.filter(isNietGelezen) };
}

/** What lies in `documenten/`: drafts of wvp by their title, others as a number. */
function conceptenVan(folder: string): Concepten {
  let namen: string[];
  try {
    namen = readdirSync(join(folder, 'documenten'), { withFileTypes: true })
      .filter((e) => e.isFile() && !e.name.startsWith('.'))
      .map((e) => e.name.replace(/\.[a-z]+$/, ''));
  } catch {
    return { bekend: [], anders: 0 };
  }
  const titel = (naam: string) => DOCUMENTEN.find((d) => d.id === naam)?.titel;
  return {
    bekend: [...new Set(namen.flatMap((n) => titel(n) ?? []))].sort(),
    anders: namen.filter((n) => titel(n) === undefined).length,
  };
}

/** The address of the files, without a slash at its end. */
function adresOf(gegeven: string | undefined): string | null {
  if (gegeven === undefined) return null;
  const protocol = URL.canParse(gegeven) ? new URL(gegeven).protocol : '';
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new ExitError(
      EXIT.gebruik,
      '--bron-adres is geen webadres.',
      'Bijvoorbeeld --bron-adres https://git.intern/hr/verzuim/-/blob/main',
    );
  return new URL(gegeven).href.replace(/\/+$/, '');
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option('-o, --output <map>', 'de map voor de pagina’s: nieuw, leeg of een eerder bord')
    .option('--werkgever <naam>', 'alleen van werkgevers met dit in hun naam')
    .option('--casemanager <naam>', 'alleen van casemanagers met dit in hun naam')
    .option('--met-namen', 'ook de namen van werknemers')
    .option('--extern', 'zonder namen, dossiers en groepen onder de vijf')
    .option('--bron-adres <adres>', 'waar de bestanden van de repo te lezen zijn')
    .option('--allow-empty', 'geen dossier is geen fout')
    .addHelpText('before', HELP)
    .action((paths: string[], own: Omit<BordOptions, keyof GlobalOptions>) =>
      run((context, options) => bord(context, paths, { ...options, ...own })),
    );
};
