/** git where a folder belongs to: at the top of its repo, with the way from there. */
import { resolve } from 'node:path';
import { type Git, GitError, openGit } from './git.ts';

export interface Top {
  /** Works from the top of the repo. */
  readonly git: Git;
  /** From the top to the folder: empty, or a path that ends with `/`. */
  readonly prefix: string;
  /** The commit of HEAD. */
  readonly hoofd: string;
  /** A clone of limited depth. */
  readonly ondiep: boolean;
}

/** Throws GitError, also where there is no commit yet. */
export function openTop(folder: string, env: Readonly<Record<string, string | undefined>>): Top {
  const here = openGit(folder, env);
  const up = line(here, ['--show-cdup']);
  const prefix = line(here, ['--show-prefix']);
  if (up === undefined || prefix === undefined) throw new GitError('mislukt');
  const hoofd = line(here, ['--verify', '--quiet', 'HEAD^{commit}']);
  const ondiep = line(here, ['--is-shallow-repository']) === 'true';
  if (hoofd === undefined) throw new GitError('geen-commit', ondiep);
  return { git: up === '' ? here : openGit(resolve(folder, up), env), prefix, hoofd, ondiep };
}

function line(git: Git, args: readonly string[]): string | undefined {
  const { code, out } = git.run('rev-parse', args);
  return code === 0 ? out.replace(/\n$/, '') : undefined;
}
