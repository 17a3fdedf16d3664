/** What `wvp doctor` asks of the repo: whether everything in it is read, kept and not open to others. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from '../../../cli/context.ts';
import { BESTAND_SCHEMAS, SCHEMA_MAP, schemaFile } from '../../../cli/schemas.ts';
import { gewijzigdSinds } from '../../../git/changed.ts';
import { GitError, openGit } from '../../../git/git.ts';
import { isGelezen } from '../../../git/lives.ts';
import { zaakmap } from '../../../read/case-folder.ts';
import { schijf } from '../../../read/files.ts';
import { findCases, findRoot, lookForCases, relativePath } from '../../../read/find.ts';
import { readConfig } from '../../../read/settings.ts';
import { readText } from '../../../read/text.ts';
import { RULES } from '../../../rules/index.ts';
import type { Controle } from '../text.ts';

/** A schema is larger than an event. */
const MAX_SCHEMA = 4 * 1024 * 1024;

export async function repoControles(context: Context, platform: NodeJS.Platform): Promise<Controle[]> {
  const root = findRoot(context.cwd);
  if (!['wvp.yaml', '.git', 'dossier.yaml'].some((name) => existsSync(join(root, name))))
    return [{ id: 'repo', titel: 'Dossierrepo', uitslag: 'overgeslagen', bericht: 'Deze map hoort bij geen repo.' }];
  const zaken = findCases(root).map((folder) => relativePath(root, folder));
  return [
    {
      id: 'repo',
      titel: 'Dossierrepo',
      uitslag: 'goed',
      bericht: `${zaken.length} ${zaken.length === 1 ? 'dossier' : 'dossiers'} in ${root}`,
    },
    await instellingen(root),
    rechten(root, platform),
    nietGelezen(root),
    tweelingen(root, zaken),
    ...vastlegging(root, zaken, context.env),
    schemas(root),
  ];
}

async function instellingen(root: string): Promise<Controle> {
  const vast = { id: 'instellingen', titel: 'wvp.yaml' };
  if (!existsSync(join(root, 'wvp.yaml')))
    return { ...vast, uitslag: 'goed', bericht: 'is er niet; de standaardinstellingen gelden.' };
  const read = await readConfig(root, RULES);
  const findings = [...read.findings, ...read.zonderGevolg];
  const [eerste] = findings;
  if (!eerste) return { ...vast, uitslag: 'goed', bericht: 'klopt.' };
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht: `klopt niet: ${eerste.bericht}${findings.length > 1 ? ` En nog ${findings.length - 1}.` : ''}`,
    doen: eerste.doen,
    paden: [`${eerste.bestand}:${eerste.regel}:${eerste.kolom}`],
  };
}

/** Health data: only who works with it should be able to read it (AVG art. 32). */
function rechten(root: string, platform: NodeJS.Platform): Controle {
  const vast = { id: 'rechten', titel: 'Rechten' };
  try {
    accessSync(root, constants.W_OK);
  } catch {
    return {
      ...vast,
      uitslag: 'opmerking',
      bericht: 'U mag in deze map niet schrijven; lezen en toetsen kan wel.',
      doen: 'Vraag schrijfrechten als u dossiers bijhoudt.',
    };
  }
  if (platform !== 'win32' && voorIedereen(root))
    return {
      ...vast,
      uitslag: 'opmerking',
      bericht: 'Elke gebruiker van deze computer kan de dossiers lezen.',
      doen: 'Sluit de map voor anderen, in de map zelf: chmod go-rwx .',
    };
  return { ...vast, uitslag: 'goed', bericht: 'u mag schrijven, en de map is niet voor iedereen leesbaar.' };
}

/** A folder that anybody may enter, as may all folders above it. */
function voorIedereen(root: string): boolean {
  const ANDEREN_IN = 0o001;
  const ANDEREN_LEES = 0o004;
  if ((statSync(root).mode & (ANDEREN_IN | ANDEREN_LEES)) === 0) return false;
  for (let folder = root; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & ANDEREN_IN) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** What looks like a dossier or an event and is not read; `wvp check` gives each as an error. */
function nietGelezen(root: string): Controle {
  const vast = { id: 'niet-gelezen', titel: 'Gelezen' };
  const { zaken, instellingen, leeg } = lookForCases(root);
  const inZaken = zaken.flatMap(({ map, gelezen }) => {
    const zaak = relativePath(root, map);
    if (!gelezen) return [zaak];
    const { nietGelezen: weg, onleesbaar } = zaakmap(schijf(map));
    return [...weg, ...onleesbaar].map((pad) => (zaak === '.' ? pad : `${zaak}/${pad}`));
  });
  const paden = [...[...instellingen, ...leeg].map((pad) => relativePath(root, pad)), ...inZaken];
  if (paden.length === 0)
    return { ...vast, uitslag: 'goed', bericht: 'alles wat op een dossier of een gebeurtenis lijkt, wordt gelezen.' };
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht: `${paden.length} ${paden.length === 1 ? 'bestand of map lijkt' : 'bestanden of mappen lijken'} op een dossier of een gebeurtenis en ${paden.length === 1 ? 'wordt' : 'worden'} niet gelezen.`,
    doen: 'Geef ze de naam en de plaats die wvp leest. Uitleg: wvp explain dossier/niet-gelezen',
    paden,
  };
}

/** Names that Windows or macOS takes for one: there one of the two would be gone. */
function tweelingen(root: string, zaken: readonly string[]): Controle {
  const vast = { id: 'namen', titel: 'Namen' };
  const files = schijf(root);
  const paden = [...zaken, ...zaken.flatMap((zaak) => bestanden(files, zaak === '.' ? 'events' : `${zaak}/events`))];
  const gezien = new Map<string, string[]>();
  for (const pad of paden) {
    const los = pad.normalize('NFC').toLowerCase();
    gezien.set(los, [...(gezien.get(los) ?? []), pad]);
  }
  const dubbel = [...gezien.values()].filter((namen) => namen.length > 1).flat();
  if (dubbel.length === 0)
    return { ...vast, uitslag: 'goed', bericht: 'geen twee die op een andere computer samenvallen.' };
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht: `${dubbel.length} namen verschillen alleen in hoofdletters of in de vorm van een teken; Windows en macOS houden er één.`,
    doen: 'Geef er een een andere naam, met git mv.',
    paden: dubbel,
  };
}

function bestanden(files: ReturnType<typeof schijf>, map: string): string[] {
  try {
    return files.list(map).map((entry) => `${map}/${entry.name}`);
  } catch {
    return [];
  }
}

/** What git does not keep of the dossiers: skipped by .gitignore, or not committed yet. */
function vastlegging(root: string, zaken: readonly string[], env: Context['env']): Controle[] {
  const genegeerd = { id: 'genegeerd', titel: '.gitignore' };
  const openstaand = { id: 'niet-vastgelegd', titel: 'Vastlegging' };
  const mappen = zaken.map((zaak) => (zaak === '.' ? '' : `${zaak}/`));
  const vanDossier = (pad: string) => mappen.some((map) => pad.startsWith(map) && isGelezen(pad.slice(map.length)));
  try {
    const { code, out } = openGit(root, env).run('ls-files', ['--others', '--ignored', '--exclude-standard', '-z']);
    if (code !== 0) throw new GitError('mislukt');
    const weg = out.split('\0').filter(vanDossier);
    const nieuw = [...gewijzigdSinds(root, 'HEAD', env).paden].filter(vanDossier).sort();
    return [
      weg.length === 0
        ? { ...genegeerd, uitslag: 'goed', bericht: 'slaat geen gebeurtenis over.' }
        : {
            ...genegeerd,
            uitslag: 'opmerking',
            bericht: `${weg.length} bestanden van dossiers worden nooit vastgelegd.`,
            doen: 'Pas .gitignore aan. Welke regel het is: git check-ignore -v <bestand>',
            paden: weg,
          },
      nieuw.length === 0
        ? { ...openstaand, uitslag: 'goed', bericht: 'alles van de dossiers staat in git.' }
        : {
            ...openstaand,
            uitslag: 'opmerking',
            bericht: `${nieuw.length} bestanden van dossiers zijn gewijzigd of nieuw, en niet vastgelegd.`,
            doen: 'Leg ze vast met git add en git commit: dan staat vast wanneer het is opgeschreven.',
            paden: nieuw,
          },
    ];
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const waarom: Partial<Record<GitError['probleem'], string>> = {
      'geen-git': 'git is er niet.',
      'geen-repo': 'deze map is geen git-repo; wijzigingen zijn niet na te gaan.',
      'geen-commit': 'er is nog niets vastgelegd.',
      'niet-vertrouwd': 'git vertrouwt deze map niet: zij is van een andere gebruiker.',
    };
    const doen: Partial<Record<GitError['probleem'], string>> = {
      'geen-repo': 'Begin met git init.',
      'geen-commit': 'Leg de dossiers vast met git add en git commit.',
      'niet-vertrouwd': 'Is zij van u? git config --global --add safe.directory <map>',
    };
    const mend = doen[error.probleem];
    const bericht = waarom[error.probleem] ?? 'git gaf geen antwoord.';
    return [{ ...openstaand, uitslag: 'opmerking', bericht, ...(mend === undefined ? {} : { doen: mend }) }];
  }
}

function schemas(root: string): Controle {
  const vast = { id: 'schemas', titel: "Schema's voor editors" };
  if (!existsSync(join(root, SCHEMA_MAP))) return { ...vast, uitslag: 'goed', bericht: 'zijn er niet; dat mag.' };
  const oud = BESTAND_SCHEMAS.map(schemaFile).filter(([name, text]) => {
    const read = readText(join(root, SCHEMA_MAP, name), MAX_SCHEMA);
    return 'code' in read || read.text.replaceAll('\r\n', '\n') !== text;
  });
  if (oud.length === 0) return { ...vast, uitslag: 'goed', bericht: 'zijn van deze versie.' };
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht: 'zijn van een andere versie van wvp, of ontbreken.',
    doen: 'Vernieuw ze: wvp schema --schrijf',
    paden: oud.map(([name]) => `${SCHEMA_MAP}/${name}`),
  };
}
