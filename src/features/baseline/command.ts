/** The baseline of a repo: applied to a check, and written for a repo that is taken over. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import type { LoadedJudgement } from '../../cli/load/load.ts';
import type { Datum } from '../../core/dates.ts';
import { type Finding, gewicht, vingerafdruk } from '../../core/finding.ts';
import { leesVingerafdruk, magInBasislijn } from '../../dossier/basislijn.ts';
import { type BasislijnRegels, basislijnRegels, basislijnTekst, readBasislijn } from '../../read/baseline.ts';
import { type Files, inMap, schijf } from '../../read/files.ts';
import { BASISLIJN, casesIn, idOf } from '../../read/find.ts';
import { readYaml } from '../../read/yaml/yaml.ts';
import { basislijnFindings, metBasislijn } from './compute.ts';

/** Whether a line of a case that is nowhere in the repo is reported here: once, also where the work is divided. */
export interface Omvang {
  readonly eerste: boolean;
}

export interface MetBasislijn<C> {
  readonly cases: readonly C[];
  readonly findings: readonly Finding[];
}

/** The cases of one repo with what its baseline accounts for, and what is wrong with the baseline. */
export async function pasToe<C extends LoadedJudgement>(
  root: string,
  cases: readonly C[],
  peildatum: Datum,
  omvang: Omvang,
  files: Files = schijf(root),
): Promise<MetBasislijn<C>> {
  const regels = await lees(files);
  const eerste = new Map([...regels].reverse().map((r) => [r.vingerafdruk, r]));
  const kent = omvang.eerste ? await kentDossier(files, cases, regels) : () => true;
  const findings = basislijnFindings(regels, cases, peildatum, kent);
  return { cases: cases.map((c) => ({ ...c, bevindingen: metBasislijn(c, eerste, peildatum) })), findings };
}

async function lees(files: Files): Promise<BasislijnRegels> {
  const { regels, findings } = await readBasislijn(files);
  if (findings.length === 0) return regels;
  const lines = [...findings]
    .sort((a, b) => a.regel - b.regel || a.kolom - b.kolom)
    .map((f) => `${f.bestand}:${f.regel}:${f.kolom} ${f.code}: ${f.bericht} ${f.doen}`);
  throw new ExitError(EXIT.gebruik, `${BASISLIJN} klopt niet:\n  ${lines.join('\n  ')}`);
}

/** Whether the repo has a case of this name. Looks at the disk only when it must, and into files only when no folder has the name. */
async function kentDossier(
  files: Files,
  cases: readonly LoadedJudgement[],
  regels: BasislijnRegels,
): Promise<(naam: string) => boolean> {
  const bekend = new Set<unknown>(cases.map((c) => c.naam));
  const namen = regels.map((r) => leesVingerafdruk(r.vingerafdruk)?.dossier ?? '');
  const alleBekend = () => namen.every((naam) => bekend.has(naam));
  if (!alleBekend()) {
    const bekeken = new Set(cases.map((c) => c.pad));
    const overige = casesIn(files)
      .zaken.map((g) => g.map)
      .filter((map) => !bekeken.has(map === '' ? '.' : map));
    for (const map of overige) bekend.add(basename(map));
    if (!alleBekend()) for (const map of overige) bekend.add(await idOf(inMap(files, map)));
  }
  return (naam) => bekend.has(naam);
}

export interface SchrijfOpties {
  readonly peildatum: Datum;
  readonly reden: string | undefined;
  readonly quiet: boolean;
}

/**
 * Writes the findings that a baseline may hold. Never over an existing baseline: then the lines that it lacks are printed, to
 * be added by hand.
 */
export async function schrijfBasislijn(
  context: Context,
  cases: readonly LoadedJudgement[],
  { peildatum, reden, quiet }: SchrijfOpties,
): Promise<ExitCode> {
  const roots = [...new Set(cases.map((c) => c.root))];
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw new ExitError(
      EXIT.gebruik,
      roots.length > 1 ? 'De dossiers staan in meer dan één repo.' : 'Geen dossier gevonden.',
      'Een basislijn hoort bij één repo; noem de map daarvan.',
    );
  const bestaat = existsSync(join(root, BASISLIJN));
  const regels = bestaat ? await lees(schijf(root)) : [];
  const erin = new Set(regels.map((r) => r.vingerafdruk));
  const alle = cases.flatMap((c) => c.bevindingen.map((f) => ({ vorm: vingerafdruk(c.naam, f), f })));
  const telt = alle.filter(({ f, vorm }) => gewicht(f) !== 'info' && !erin.has(vorm));
  const kan = await Promise.all(telt.map(({ f, vorm }) => kanErin(f, vorm)));
  const mag = [...new Set(telt.filter((_, i) => kan[i]).map(({ vorm }) => vorm))];
  const rest = kan.filter((mogelijk) => !mogelijk).length;
  const over = rest > 0 ? ` ${rest} kunnen er niet in (wat niet leesbaar is, niet mag, of nog te doen is).` : '';
  const zeg = (text: string) => {
    if (!quiet) context.stdout.write(`${text}\n`);
  };
  if (mag.length === 0) {
    zeg(`Er is niets om ${bestaat ? 'aan de basislijn toe te voegen' : 'in een basislijn te zetten'}.${over}`);
    return EXIT.schoon;
  }
  if (bestaat) {
    context.stdout.write(basislijnRegels(mag, peildatum, reden));
    throw alBestaat(mag.length);
  }
  const { writeNew } = await import('../../write/write.ts');
  let written: ReturnType<typeof writeNew>;
  try {
    written = writeNew(join(root, BASISLIJN), basislijnTekst(mag, peildatum, reden));
  } catch {
    throw new ExitError(EXIT.onleesbaar, `${BASISLIJN} is niet te schrijven.`, 'Controleer de map en de rechten.');
  }
  if (written === 'bezet') throw alBestaat(mag.length);
  const invullen = reden === undefined ? '\nVul bij elke regel de reden in; wvp check vraagt erom.' : '';
  zeg(`${BASISLIJN} geschreven: ${mag.length} ${mag.length === 1 ? 'bevinding' : 'bevindingen'}.${over}${invullen}`);
  return EXIT.schoon;
}

function alBestaat(n: number): ExitError {
  return new ExitError(
    EXIT.gebruik,
    `Er is al een ${BASISLIJN}; die is niet gewijzigd.`,
    `Voeg zelf toe wat hierboven staat (${n === 1 ? 'één bevinding' : `${n} bevindingen`}), of haal het bestand eerst weg.`,
  );
}

/** Its code may be in, and its fingerprint can be read back from a file: one with a control character cannot. */
async function kanErin(f: Finding, vorm: string): Promise<boolean> {
  if (!magInBasislijn(f.code) || leesVingerafdruk(vorm)?.code !== f.code) return false;
  const { documents } = await readYaml(`v: ${JSON.stringify(vorm)}\n`);
  return documents[0]?.value['v'] === vorm;
}
