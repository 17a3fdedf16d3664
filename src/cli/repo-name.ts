/** `--repo`: what a repo is called beside others. */
import { EXIT, ExitError } from './exit.ts';

/** Long enough for groups in groups. */
const MAX = 200;
/** Parts as hosts of git have them. No `:`, so that it can stand before what follows; no part of dots only, so that it is a path. */
const DEEL = /^(?!\.+$)[\p{L}\p{N}_.+@~ -]+$/u;

/** Throws ExitError (2) for what cannot stand before a path or a fingerprint. */
export function repoNaam(given: string): string {
  const naam = given.trim();
  if (naam.length > 0 && naam.length <= MAX && naam.split('/').every((deel) => DEEL.test(deel))) return naam;
  throw new ExitError(
    EXIT.gebruik,
    '--repo is geen naam van een repo.',
    'Letters, cijfers en . _ - + @ ~, met / tussen groepen, zoals --repo noord/bakkerij.',
  );
}

export const REPO_HULP = 'hoe deze repo heet naast andere';
