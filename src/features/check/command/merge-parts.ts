/** `wvp check --samenvoegen`: the parts of divided checks put together: of one repo as if it had been one run, of more as one report. */
import { resolve } from 'node:path';
import type { Context } from '../../../cli/context.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import type { Finding } from '../../../core/finding.ts';
import { STATUSSEN } from '../../../judge/status.ts';
import { REDEN } from '../../../judge/words.ts';
import { type DeelBestand, type DeelFout, readDeel } from '../../../read/check-parts.ts';
import type { VervalReden } from '../../../rules/define.ts';
import type { Melding } from '../../../show/melding.ts';
import type { CheckDossier, CheckReport, Excerpt } from '../compute.ts';

type Bestand = DeelBestand<(typeof STATUSSEN)[number], VervalReden>;

interface Gelezen {
  readonly naam: string;
  readonly inhoud: Bestand;
}

const REDENEN = Object.keys(REDEN) as VervalReden[];

const FOUTEN: Record<DeelFout, string> = {
  onleesbaar: 'is niet te lezen',
  'geen-check': 'is geen JSON van `wvp check`',
  'geen-deel': 'is geen deel: maak het met `wvp check --shard i/n -f json:bestand`',
  beschadigd: 'is niet heel',
};

export interface Samengevoegd {
  readonly report: CheckReport;
  readonly excerpt: (m: Melding) => Excerpt | undefined;
}

/** The one report of all parts, of one repo or of more. ExitError when a file is no part, or the parts do not make one whole. */
export function samenvoegen(context: Context, files: readonly string[]): Samengevoegd {
  const delen = files.map((naam): Gelezen => {
    const inhoud = readDeel(resolve(context.cwd, naam), STATUSSEN, REDENEN);
    if ('fout' in inhoud)
      throw new ExitError(
        inhoud.fout === 'onleesbaar' ? EXIT.onleesbaar : EXIT.gebruik,
        `${naam} ${FOUTEN[inhoud.fout]}.`,
      );
    return { naam, inhoud };
  });
  const { versie, peildatum } = zelfdeRun(delen);
  const fragmenten = new Map<Melding, Excerpt>();
  const repos = perRepo(delen).map((eigen) => eenRepo(eigen, fragmenten));
  const [eerste, ...meer] = repos;
  return {
    report: {
      versie,
      peildatum,
      // Where there are more, each has it in its paths.
      map: meer.length === 0 ? (eerste?.map ?? '') : '',
      dossiers: repos.flatMap((r) => r.dossiers),
      algemeen: repos.flatMap((r) => r.algemeen),
    },
    excerpt: (m) => fragmenten.get(m),
  };
}

/** What all parts must have in common, of whatever repo. */
function zelfdeRun(delen: readonly Gelezen[]): Pick<Bestand, 'versie' | 'peildatum'> {
  const [eerste] = delen;
  if (!eerste)
    throw new ExitError(
      EXIT.gebruik,
      'Er is geen deel genoemd om samen te voegen.',
      'Bijvoorbeeld: wvp check --samenvoegen deel-1.json deel-2.json',
    );
  const van = eerste.inhoud;
  for (const { inhoud } of delen) {
    if (inhoud.versie !== van.versie) throw ongelijk('komen van verschillende versies van wvp');
    if (inhoud.peildatum !== van.peildatum) throw ongelijk('hebben verschillende peildatums');
  }
  return van;
}

/** The parts of each repo, by its name. */
function perRepo(delen: readonly Gelezen[]): readonly (readonly [Gelezen, ...Gelezen[]])[] {
  const per = new Map<string | undefined, [Gelezen, ...Gelezen[]]>();
  for (const deel of delen) {
    const { repo } = deel.inhoud.deel;
    const eigen = per.get(repo);
    if (eigen) eigen.push(deel);
    else per.set(repo, [deel]);
  }
  const zonder = per.get(undefined);
  if (zonder && per.size > 1)
    throw new ExitError(
      EXIT.gebruik,
      `${zonder[0].naam} zegt niet van welke repo het is.`,
      'Bij delen van meer repo’s heeft elk een naam: wvp check --shard i/n --repo <naam>',
    );
  const namen = [...per.keys()].filter((n) => n !== undefined).sort();
  for (const naam of namen) {
    const boven = namen.find((n) => naam.startsWith(`${n}/`));
    if (boven !== undefined)
      throw new ExitError(
        EXIT.gebruik,
        `De repo's ${boven} en ${naam} zijn in paden niet te scheiden.`,
        'Geef een van de twee een andere naam met --repo.',
      );
  }
  return [...per].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, eigen]) => eigen);
}

type EenRepo = Pick<CheckReport, 'map' | 'dossiers' | 'algemeen'>;

function eenRepo(delen: readonly [Gelezen, ...Gelezen[]], fragmenten: Map<Melding, Excerpt>): EenRepo {
  const { deel } = delen[0].inhoud;
  const perDeel = inVolgorde(delen).map((d) => dossiersVan(d, fragmenten));
  const dossiers = Array.from(
    { length: deel.totaal },
    (_, i) => perDeel[i % deel.aantal]?.dossiers[Math.floor(i / deel.aantal)],
  );
  const heel = dossiers.filter((d) => d !== undefined);
  const aanwezig = perDeel.reduce((sum, d) => sum + d.dossiers.length, 0);
  if (heel.length !== deel.totaal || aanwezig !== deel.totaal || new Set(heel.map((d) => d.pad)).size !== deel.totaal)
    throw ongelijk('hebben niet elk dossier precies één keer');
  return { map: deel.map, dossiers: heel, algemeen: perDeel.flatMap((d) => d.algemeen).sort(opPlaats) };
}

/** From part 1 up; each must be there once, and all must be of the same division. */
function inVolgorde(delen: readonly [Gelezen, ...Gelezen[]]): Gelezen[] {
  const van = delen[0].inhoud.deel;
  const wat = van.repo === undefined ? '' : ` van repo ${van.repo}`;
  const opNummer = new Map<number, Gelezen>();
  for (const deel of delen) {
    const { nummer, aantal, totaal, map } = deel.inhoud.deel;
    if (aantal !== van.aantal || totaal !== van.totaal || map !== van.map)
      throw ongelijk(`${wat.trimStart()}${wat === '' ? '' : ' '}horen niet bij dezelfde verdeling`);
    const ander = opNummer.get(nummer);
    if (ander)
      throw new ExitError(
        EXIT.gebruik,
        `Deel ${nummer} van ${aantal}${wat} is er twee keer: ${ander.naam} en ${deel.naam}.`,
      );
    opNummer.set(nummer, deel);
  }
  const nummers = Array.from({ length: Math.min(van.aantal, delen.length + 1) }, (_, i) => i + 1);
  const mist = nummers.find((n) => !opNummer.has(n));
  if (mist !== undefined || opNummer.size !== van.aantal)
    throw new ExitError(
      EXIT.gebruik,
      `Deel ${mist ?? van.aantal} van ${van.aantal}${wat} ontbreekt.`,
      'Zonder alle delen is de uitslag niet die van alle dossiers.',
    );
  return nummers.map((n) => opNummer.get(n) as Gelezen);
}

function ongelijk(wat: string): ExitError {
  return new ExitError(
    EXIT.gebruik,
    `De delen ${wat}.`,
    'Toets elk deel met dezelfde versie, peildatum, mappen en stand van de repo.',
  );
}

/** The findings stand in the order of the dossiers, as many as each says; what is left is about the repo itself. */
function dossiersVan(
  { naam, inhoud }: Gelezen,
  fragmenten: Map<Melding, Excerpt>,
): { dossiers: readonly CheckDossier[]; algemeen: readonly Melding[] } {
  const { repo: eigen } = inhoud.deel;
  const meldingen = inhoud.bevindingen.map(({ fragment, basislijn, repo, ...rest }): Melding => {
    const melding = {
      ...rest,
      ...(repo === undefined ? {} : { repo }),
      ...(basislijn === undefined ? {} : { basislijn }),
    };
    if (fragment) fragmenten.set(melding, { regel: rest.regel, ...fragment });
    return melding;
  });
  let at = 0;
  const dossiers = inhoud.deel.dossiers.map((d) => {
    const bevindingen = meldingen.slice(at, at + d.bevindingen);
    at += d.bevindingen;
    return { naam: d.dossier, pad: d.pad, stappen: d.stappen, bevindingen };
  });
  const algemeen = meldingen.slice(at);
  const klopt =
    at <= meldingen.length &&
    dossiers.every((d) => d.bevindingen.every((m) => m.dossier === d.naam)) &&
    algemeen.every((m) => m.dossier === null) &&
    meldingen.every((m) => m.repo === eigen) &&
    (eigen === undefined ||
      [...meldingen.map((m) => m.vingerafdruk), ...dossiers.map((d) => d.naam)].every((t) =>
        t.startsWith(`${eigen}:`),
      ));
  if (!klopt) throw new ExitError(EXIT.gebruik, `${naam} ${FOUTEN.beschadigd}.`);
  return { dossiers, algemeen };
}

function opPlaats(a: Pick<Finding, 'regel' | 'kolom'>, b: Pick<Finding, 'regel' | 'kolom'>): number {
  return a.regel - b.regel || a.kolom - b.kolom;
}
