/**
 * Scenarios: a folder with a repo, a command line (`run`, one line per command) and what it must print. A new scenario
 * is a new folder; `npx vitest run test/scenarios.test.ts -u` writes its goldens, which are then read by a person.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ran, ROOT, wvp } from './support/run.ts';

const FOLDER = join(ROOT, 'fixtures/scenarios');
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((e) => e.isDirectory());
const scenarios = folders(FOLDER).flatMap((theme) =>
  folders(join(FOLDER, theme.name)).map((e) => `${theme.name}/${e.name}`),
);

it('vindt scenario’s', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(15);
});

describe.each(scenarios)('%s', (name) => {
  const folder = join(FOLDER, name);
  const cwd = existsSync(join(folder, 'repo')) ? join(folder, 'repo') : folder;
  const lines = readFileSync(join(folder, 'run'), 'utf8').trim().split('\n');

  let known: Ran[] | undefined;
  /** One run serves both tests: starting a process is nearly all that they cost. */
  const run = () => {
    known ??= lines.map((line) =>
      wvp(
        line.split(' ').filter((a) => a !== ''),
        cwd,
      ),
    );
    return known;
  };

  it('drukt af wat is vastgelegd', async () => {
    const ran = run();
    await expect(ran.map((r) => r.out).join('\n')).toMatchFileSnapshot(join(folder, 'out'));
    await expect(ran.map((r) => r.err).join('')).toMatchFileSnapshot(join(folder, 'err'));
    await expect(`${ran.map((r) => r.code).join('\n')}\n`).toMatchFileSnapshot(join(folder, 'code'));
  });

  it('toont nooit een stapel of namen uit het dossier', () => {
    for (const { out, err } of run()) expect(out + err).not.toMatch(/\n\s+at .+:\d+:\d+|KANARIE/);
  });
});
