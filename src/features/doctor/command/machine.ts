/** What `wvp doctor` asks of the machine: whether wvp can run and count here. */

import type { Context } from '../../../cli/context.ts';
import { dagInNederland } from '../../../core/nederland.ts';
import { GitError, openGit } from '../../../git/git.ts';
import { type Zelftest, zelftest } from '../selftest.ts';
import type { Controle } from '../text.ts';

/** The oldest Node that wvp is tested with (package.json, engines). */
const NODE: readonly [number, number] = [20, 19];

export interface Machine {
  readonly node: string;
  readonly platform: NodeJS.Platform;
  /** The zone that this process counts in, as Intl names it. */
  readonly zone: string;
}

export function machineControles(context: Context, machine: Machine): Controle[] {
  return [
    node(machine.node),
    rekenen(machine.zone, zelftest()),
    tijdzone(dagInNederland),
    tekens(context.env, machine.platform),
    scherm(context),
    git(context),
  ];
}

export function node(version: string): Controle {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const vast = { id: 'node', titel: 'Node.js' };
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return { ...vast, uitslag: 'goed', bericht: version };
  return {
    ...vast,
    uitslag: 'fout',
    bericht: `${version} is te oud; wvp vraagt ${NODE.join('.')} of nieuwer.`,
    doen: 'Installeer een nieuwere Node.js: https://nodejs.org',
  };
}

export function rekenen(zone: string, { vectoren, afwijkingen }: Zelftest): Controle {
  const vast = { id: 'zelftest', titel: 'Rekenen' };
  const [eerste] = afwijkingen;
  if (!eerste) return { ...vast, uitslag: 'goed', bericht: `${vectoren} voorbeelden kloppen (tijdzone ${zone}).` };
  return {
    ...vast,
    uitslag: 'fout',
    bericht: `${afwijkingen.length} data kloppen niet (tijdzone ${zone}); de eerste: ziek op ${eerste.vector.eersteZiektedag}, ${eerste.wat} ${eerste.gevonden ?? 'niet gevonden'} in plaats van ${eerste.verwacht}.`,
    doen: 'Gebruik geen uitkomsten van wvp op deze computer. Installeer Node.js en wvp opnieuw; blijft het, meld het dan.',
  };
}

/** Moments around the nights on which the clock changes in 2026, with the day that it is in the Netherlands. */
const MOMENTEN: readonly (readonly [moment: string, dag: string])[] = [
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
];

/** `dag`: the day in the Netherlands at a moment, by the data of this machine. */
export function tijdzone(dag: (moment: Date) => string): Controle {
  const vast = { id: 'tijdzone', titel: 'Nederlandse tijd' };
  let goed: boolean;
  try {
    goed = MOMENTEN.every(([moment, wil]) => dag(new Date(moment)) === wil);
  } catch {
    goed = false;
  }
  if (goed) return { ...vast, uitslag: 'goed', bericht: 'Europe/Amsterdam is bekend, met zomer- en wintertijd.' };
  return {
    ...vast,
    uitslag: 'fout',
    bericht: 'Node.js kent Europe/Amsterdam niet of niet goed; de dag van vandaag kan verkeerd zijn.',
    doen: 'Installeer een Node.js met volledige ICU-gegevens (de gewone van https://nodejs.org), of geef steeds --peildatum.',
  };
}

function tekens(env: Context['env'], platform: NodeJS.Platform): Controle {
  const vast = { id: 'tekens', titel: 'Tekens' };
  // The first of these that is filled in counts (POSIX); Windows has no such setting.
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value !== undefined && value !== '');
  if (platform === 'win32') return { ...vast, uitslag: 'goed', bericht: 'UTF-8.' };
  if (/utf-?8/i.test(locale ?? '')) return { ...vast, uitslag: 'goed', bericht: locale ?? '' };
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht: `De landinstelling is ${locale ?? 'niet ingevuld'}; ✓ en ë kunnen op het scherm verkeerd zijn. Aan dossiers en documenten verandert het niets.`,
    doen: 'Zet LANG op een waarde met UTF-8, bijvoorbeeld: export LANG=nl_NL.UTF-8',
  };
}

function scherm({ stdout, env }: Context): Controle {
  const kleur = (env['NO_COLOR'] ?? '') !== '' ? ', zonder kleur (NO_COLOR)' : '';
  const waar = stdout.isTTY ? 'een terminal' : 'geen terminal (een pijp of bestand)';
  return { id: 'scherm', titel: 'Scherm', uitslag: 'goed', bericht: `${waar} van ${stdout.columns} kolommen${kleur}.` };
}

function git(context: Context): Controle {
  const vast = { id: 'git', titel: 'git' };
  try {
    const { out } = openGit(context.cwd, context.env).run('version', []);
    const version = /\d+\.\d+(?:\.\d+)?/.exec(out)?.[0];
    if (version !== undefined) return { ...vast, uitslag: 'goed', bericht: version };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return {
    ...vast,
    uitslag: 'opmerking',
    bericht:
      'git is er niet of werkt niet. wvp toetst ook zonder; audit, --bekend-op en --gewijzigd-sinds kunnen dan niet.',
    doen: 'Installeer git: https://git-scm.com',
  };
}
