/** `wvp check --samenvoegen`: the parts of a divided check put together, as if it had been one run. */
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

/** The one report of all parts. ExitError when a file is no part, or the parts do not make one whole. */
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
  const geordend = inVolgorde(delen);
  const fragmenten = new Map<Melding, Excerpt>();
  const perDeel = geordend.map((deel) => dossiersVan(deel, fragmenten));
  const [eerste] = geordend as [Gelezen, ...Gelezen[]];
  const { deel, versie, peildatum } = eerste.inhoud;
  const dossiers = Array.from(
    { length: deel.totaal },
    (_, i) => perDeel[i % deel.aantal]?.dossiers[Math.floor(i / deel.aantal)],
  );
  const heel = dossiers.filter((d) => d !== undefined);
  const aanwezig = perDeel.reduce((sum, d) => sum + d.dossiers.length, 0);
  if (heel.length !== deel.totaal || aanwezig !== deel.totaal || new Set(heel.map((d) => d.pad)).size !== deel.totaal)
    throw ongelijk('hebben niet elk dossier precies één keer');
  const algemeen = perDeel.flatMap((d) => d.algemeen).sort(opPlaats);
  return {
    report: { versie, peildatum, map: deel.map, dossiers: heel, algemeen },
    excerpt: (m) => fragmenten.get(m),
  };
}

/** From part 1 up; each must be there once, and all must be of the same run. */
function inVolgorde(delen: readonly Gelezen[]): Gelezen[] {
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
    const { aantal, totaal, map } = inhoud.deel;
    if (aantal !== van.deel.aantal || totaal !== van.deel.totaal || map !== van.deel.map)
      throw ongelijk('horen niet bij dezelfde verdeling');
  }
  const { aantal } = van.deel;
  const opNummer = new Map<number, Gelezen>();
  for (const deel of delen) {
    const { nummer } = deel.inhoud.deel;
    const ander = opNummer.get(nummer);
    if (ander)
      throw new ExitError(EXIT.gebruik, `Deel ${nummer} van ${aantal} is er twee keer: ${ander.naam} en ${deel.naam}.`);
    opNummer.set(nummer, deel);
  }
  const nummers = Array.from({ length: Math.min(aantal, delen.length + 1) }, (_, i) => i + 1);
  const mist = nummers.find((n) => !opNummer.has(n));
  if (mist !== undefined || opNummer.size !== aantal)
    throw new ExitError(
      EXIT.gebruik,
      `Deel ${mist ?? aantal} van ${aantal} ontbreekt.`,
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
  const meldingen = inhoud.bevindingen.map(({ fragment, basislijn, ...rest }): Melding => {
    const melding = { ...rest, ...(basislijn === undefined ? {} : { basislijn }) };
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
    algemeen.every((m) => m.dossier === null);
  if (!klopt) throw new ExitError(EXIT.gebruik, `${naam} ${FOUTEN.beschadigd}.`);
  return { dossiers, algemeen };
}

function opPlaats(a: Pick<Finding, 'regel' | 'kolom'>, b: Pick<Finding, 'regel' | 'kolom'>): number {
  return a.regel - b.regel || a.kolom - b.kolom;
}
