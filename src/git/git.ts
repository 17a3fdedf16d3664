/**
 * The one way to git. A repo that came from elsewhere brings a `.git/config` and attributes that can name programs: a
 * monitor, hooks, filters, drivers for diffs, a helper for transport, a program for signatures. None of them may run
 * because wvp looks at the repo. So: only commands that never read a file of the work tree through git (that is what runs
 * filters), no network, no pager, and of the environment only what git needs.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type GitProbleem =
  | 'geen-git'
  | 'geen-repo'
  | 'niet-vertrouwd'
  | 'geen-commit'
  | 'onbekende-ref'
  | 'geen-voorouder'
  | 'te-lang'
  | 'te-veel'
  | 'mislukt';

/** git could not say what was asked. Carries no text of git: that may quote a path or a name. */
export class GitError extends Error {
  readonly probleem: GitProbleem;
  /** The history stops early: a clone with a limited depth. */
  readonly ondiep: boolean;
  constructor(probleem: GitProbleem, ondiep = false) {
    super(`git: ${probleem}`);
    this.probleem = probleem;
    this.ondiep = ondiep;
  }
}

/** Commands that read the history, the index, or the names in the work tree; never its content. */
export type GitOpdracht = 'rev-parse' | 'merge-base' | 'diff-index' | 'ls-files' | 'ls-tree' | 'log' | 'version';

interface GitAntwoord {
  readonly code: number;
  readonly out: string;
}

export interface Git {
  /** Exit code and output of one command, run in the folder. Throws GitError where git itself cannot work. */
  readonly run: (opdracht: GitOpdracht, args: readonly string[]) => GitAntwoord;
  /**
   * What `git cat-file` prints for objects by their id: size and content, or with `maat` the size only. It hands out what is
   * stored, without filters and textconv. Throws GitError.
   */
  readonly objecten: (vorm: 'inhoud' | 'maat', ids: readonly string[]) => Buffer;
}

const MAX_MS = 60_000;
const MAX_BYTES = 256 * 1024 * 1024;

/** Nothing that a repo may configure to be a program; the command line wins from every file. */
const VEILIG = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'gc.auto=0',
  'gpg.program=/dev/null',
  'gpg.ssh.program=/dev/null',
  'gpg.x509.program=/dev/null',
  // What is read here is UTF-8, whatever the repo wants for its terminals.
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'maintenance.auto=false',
  'protocol.allow=never',
  // A folder of dossiers that looks like a bare repo would bring its own config.
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

const HASH = /^[0-9a-f]{40,64}$/;
const ZONDER_DRIVERS = ['--no-ext-diff', '--no-textconv'];
const EXTRA: Partial<Record<GitOpdracht, readonly string[]>> = {
  'diff-index': ZONDER_DRIVERS,
  log: [...ZONDER_DRIVERS, '--no-show-signature'],
};

/** What git needs to find its own settings (with `safe.directory`) and, on Windows, to start. Not one GIT_ variable. */
const DOORGEVEN = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'SUDO_UID',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
];

const OMGEVING = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  // Grafts rewrite the history that is shown; replaced objects are off already.
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

type Env = Readonly<Record<string, string | undefined>>;

/** git in a folder. `env` is the environment of the run, of which a few variables are passed on. */
export function openGit(folder: string, env: Env): Git {
  const program = findGit(env);
  if (program === undefined) throw new GitError('geen-git');
  const passed = Object.entries(env).filter(([name]) => DOORGEVEN.includes(name.toUpperCase()));
  const surroundings = { ...Object.fromEntries(passed), ...OMGEVING };
  const spawn = (opdracht: string, args: readonly string[], input?: string): { code: number; out: Buffer } => {
    // Loaded only here: it takes long, and most runs ask git nothing.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const ran = spawnSync(
      program,
      ['-C', folder, '--no-pager', '--no-optional-locks', '--literal-pathspecs', ...VEILIG, opdracht, ...args],
      {
        env: surroundings,
        maxBuffer: MAX_BYTES,
        timeout: MAX_MS,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
        windowsHide: true,
      },
    );
    const code = (ran.error as NodeJS.ErrnoException | undefined)?.code;
    if (code === 'ETIMEDOUT') throw new GitError('te-lang');
    if (code === 'ENOBUFS') throw new GitError('te-veel');
    if (ran.error || ran.status === null) throw new GitError('mislukt');
    const stderr = ran.stderr.toString('utf8');
    if (stderr.includes('not a git repository') || stderr.includes('bare repository')) throw new GitError('geen-repo');
    if (stderr.includes('dubious ownership')) throw new GitError('niet-vertrouwd');
    return { code: ran.status, out: ran.stdout };
  };
  return {
    run: (opdracht, args) => {
      const { code, out } = spawn(opdracht, [...(EXTRA[opdracht] ?? []), ...args]);
      return { code, out: out.toString('utf8') };
    },
    objecten: (vorm, ids) => {
      // The protocol is one name a line, and a name may be an expression: only whole ids go in.
      if (!ids.every((id) => HASH.test(id))) throw new GitError('mislukt');
      const how = vorm === 'inhoud' ? '--batch' : '--batch-check';
      const { code, out } = spawn('cat-file', [how], ids.map((id) => `${id}\n`).join(''));
      if (code !== 0) throw new GitError('mislukt');
      return out;
    },
  };
}

/** The program, from the folders of PATH: never one that lies in the folder where wvp happens to run. */
function findGit(env: Env): string | undefined {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    for (const name of names) {
      const program = join(folder, name);
      try {
        accessSync(program, constants.X_OK);
        if (statSync(program).isFile()) return program;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}
