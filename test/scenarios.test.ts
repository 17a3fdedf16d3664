/**
 * Scenarios: a folder with a repo, command lines (`run`, one a line) and what they must print. After a `|` stands what the scenario is about
 * (test/support/onderwerp.ts); without it the whole screen is recorded, and a new step of the law touches it. A new scenario is a new
 * folder; `npx vitest run test/scenarios.test.ts -u` writes its goldens, which are then read by a person.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/index.ts';
import { leesOpdracht, overOnderwerp } from './support/onderwerp.ts';
import { type Ran, ROOT, wvp } from './support/run.ts';

const FOLDER = join(ROOT, 'fixtures/scenarios');
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((e) => e.isDirectory());
const scenarios = folders(FOLDER).flatMap((theme) =>
  folders(join(FOLDER, theme.name)).map((e) => `${theme.name}/${e.name}`),
);

it('vindt scenario’s', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(80);
});

const TITELS = RULES.map((r) => r.titel);
/** A list of steps, in which a new one would stand too. */
const isHeelScherm = (out: string) => TITELS.filter((titel) => out.includes(titel)).length > 8;
const heleSchermen: string[] = [];

describe.each(scenarios)('%s', (name) => {
  const folder = join(FOLDER, name);
  const cwd = existsSync(join(folder, 'repo')) ? join(folder, 'repo') : folder;
  const opdrachten = readFileSync(join(folder, 'run'), 'utf8').trim().split('\n').map(leesOpdracht);

  it('drukt af wat is vastgelegd, nooit een stapel of een naam uit het dossier', async () => {
    const ran: Ran[] = [];
    for (const { args } of opdrachten) ran.push(await wvp(args, cwd));
    for (const { out, err } of ran) expect(out + err).not.toMatch(/\n\s+at .+:\d+:\d+|KANARIE/);
    if (ran.some((r, n) => isHeelScherm(r.out) && opdrachten[n]?.onderwerpen.length === 0)) heleSchermen.push(name);
    const out = ran.map((r, n) => overOnderwerp(r.out, opdrachten[n]?.onderwerpen ?? []));
    await expect(out.join('\n')).toMatchFileSnapshot(join(folder, 'out'));
    await expect(ran.map((r) => r.err).join('')).toMatchFileSnapshot(join(folder, 'err'));
    await expect(`${ran.map((r) => r.code).join('\n')}\n`).toMatchFileSnapshot(join(folder, 'code'));
  });
});

it('legt nergens anders een heel scherm vast', () => {
  expect(heleSchermen.filter((name) => !['overzicht/scan', 'overzicht/tijdlijn'].includes(name))).toEqual([]);
});
