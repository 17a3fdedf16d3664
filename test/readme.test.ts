/** Every command block in the README and the guide is run: what is printed must be what stands there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, wvp } from './support/run.ts';

const BLOCK = /```console\n([\s\S]*?)```/g;
const UPDATE = process.env['UPDATE_BLOCKS'] === '1';
const MERK = '\u0001';

/** A line that is only a wvp command, perhaps in a fixture: its words need no shell but for quotes. */
const ALLEEN_WVP = /^(?:cd (fixtures\/\S+) && )?wvp ((?:[^|&;<>$`"']|"[^"$`]*"|'[^']*')*)$/;

function woorden(regel: string): string[] {
  const gevonden = regel.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return gevonden.map((woord) => woord.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, dubbel, enkel) => dubbel ?? enkel));
}

/** One shell from the first block to the last, as a reader would have it; `cd fixtures/…` looks at the fixtures and returns. */
class Verhaal {
  private readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'wvp-verhaal-')));
  private cwd = this.home;
  private dag = '2026-01-05';

  async run(line: string): Promise<string> {
    // The clock of the story: commits are made on the day that the last command was about.
    this.dag = /--peildatum (\S+)/.exec(line)?.[1] ?? this.dag;
    const [, fixture, opdracht] = ALLEEN_WVP.exec(line) ?? [];
    if (opdracht !== undefined) {
      const cwd = fixture === undefined ? this.cwd : join(ROOT, fixture);
      return (await wvp(woorden(opdracht), cwd, { HOME: this.home, NO_COLOR: '1' })).scherm;
    }
    const uitstap = line.startsWith('cd fixtures/');
    const script = `wvp() { "${process.execPath}" "${join(ROOT, 'bin/wvp.js')}" "$@"; }\n${line}\nprintf '${MERK}%s' "$PWD"`;
    const moment = `${this.dag}T09:00:00+01:00`;
    const { stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], {
      cwd: uitstap ? ROOT : this.cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: this.home,
        NO_COLOR: '1',
        COLUMNS: '80',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Hoekzema',
        GIT_AUTHOR_EMAIL: 'hoekzema@voorbeeld.invalid',
        GIT_COMMITTER_NAME: 'Hoekzema',
        GIT_COMMITTER_EMAIL: 'hoekzema@voorbeeld.invalid',
        GIT_AUTHOR_DATE: moment,
        GIT_COMMITTER_DATE: moment,
      },
    });
    const [out = '', cwd] = stdout.split(MERK);
    if (!uitstap && cwd) this.cwd = cwd;
    return out;
  }

  /** The block as it must read. */
  async block(text: string): Promise<string> {
    let block = '';
    for (const line of text.split('\n').filter((l) => l.startsWith('$ ')))
      block += `${line}\n${await this.run(line.slice(2))}`;
    return block;
  }

  end(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

describe.each(['README.md', 'docs/handleiding.md'])('%s', async (name) => {
  const path = join(ROOT, name);
  if (UPDATE) {
    const verhaal = new Verhaal();
    const text = readFileSync(path, 'utf8');
    let nieuw = text;
    for (const [heel, block = ''] of text.matchAll(BLOCK)) {
      const gedraaid = `\`\`\`console\n${await verhaal.block(block)}\`\`\``;
      nieuw = nieuw.replace(heel, () => gedraaid);
    }
    writeFileSync(path, nieuw);
    verhaal.end();
  }
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map((m) => m[1] ?? '');
  let verhaal: Verhaal;
  beforeAll(() => {
    verhaal = new Verhaal();
  });
  afterAll(() => verhaal.end());

  it('heeft blokken, en geen opdracht daarbuiten dan de twee om te beginnen', () => {
    expect(blocks.length).toBeGreaterThan(1);
    const shell = [...text.matchAll(/```(?:sh|bash|shell)\n([\s\S]*?)```/g)].map((m) => m[1]?.trim());
    expect(shell).toEqual(name === 'README.md' ? ['npm ci && npm run demo', 'npm ci && npm test'] : []);
  });

  it.each(blocks.map((block) => [block.split('\n')[0] ?? '', block]))('%s', async (_, block) => {
    expect(await verhaal.block(block)).toBe(block);
  });
});
