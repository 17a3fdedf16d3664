/** A repo whose commits have the day, author and committer that a test gives them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Door {
  /** Day of the commit; noon in UTC. Or a whole moment. */
  readonly op: string;
  readonly geschreven?: string;
  readonly auteur?: string;
  readonly committer?: string;
}

const moment = (dag: string) => (dag.includes('T') ? dag : `${dag}T12:00:00Z`);
const mail = (naam: string) => `${naam.toLowerCase().replace(/\W+/g, '.')}@example.invalid`;

export class Proefrepo {
  readonly map: string;
  constructor() {
    this.map = mkdtempSync(join(tmpdir(), 'wvp-historie-'));
    this.git('init', '-q', '-b', 'main');
    this.schrijf('wvp.yaml', 'versie: 1\n');
  }

  git(...args: string[]): string {
    return this.gitAls({ op: '2026-01-01' }, ...args);
  }

  gitAls({ op, geschreven = op, auteur = 'Anna Proef', committer = auteur }: Door, ...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.map,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: auteur,
        GIT_AUTHOR_EMAIL: mail(auteur),
        GIT_AUTHOR_DATE: moment(geschreven),
        GIT_COMMITTER_NAME: committer,
        GIT_COMMITTER_EMAIL: mail(committer),
        GIT_COMMITTER_DATE: moment(op),
      },
    }).trimEnd();
  }

  /** Everything that is on disk in one commit; gives its id. */
  leg(door: Door | string): string {
    const wie = typeof door === 'string' ? { op: door } : door;
    this.git('add', '-A');
    this.gitAls(wie, 'commit', '-q', '--allow-empty', '-m', 'x');
    return this.git('rev-parse', 'HEAD');
  }

  schrijf(pad: string, tekst: string): void {
    const vol = join(this.map, pad);
    mkdirSync(dirname(vol), { recursive: true });
    writeFileSync(vol, tekst);
  }

  verplaats(van: string, naar: string): void {
    mkdirSync(dirname(join(this.map, naar)), { recursive: true });
    renameSync(join(this.map, van), join(this.map, naar));
  }

  weg(pad: string): void {
    rmSync(join(this.map, pad), { recursive: true });
  }

  /** A dossier with its first event. */
  dossier(pad: string, ziek = '2026-01-05'): void {
    const naam = pad.split('/').at(-1);
    this.schrijf(`${pad}/dossier.yaml`, `dossier: "${naam}"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n`);
    this.schrijf(
      `${pad}/events/${ziek}-ziekmelding.yaml`,
      `soort: ziekmelding\ndatum: ${ziek}\neersteZiektedag: ${ziek}\n`,
    );
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}
