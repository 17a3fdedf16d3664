/** `wvp schema` as a user meets it. What the schemas accept is tested in test/dossier/schema.test.ts. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SOORTEN } from '../../src/dossier/kinds/index.ts';
import { wvp } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wvp-schema-'));
  writeFileSync(join(folder, 'wvp.yaml'), 'versie: 1\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('noemt elk schema, en geeft elk schema dat hij noemt', async () => {
  const { out, code } = await wvp(['schema']);
  expect(code).toBe(0);
  const names = out
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(' ')[0] ?? '');
  expect(names).toEqual(['dossier', 'wvp', 'gebeurtenis', ...SOORTEN]);
  for (const name of ['dossier', 'wvp', 'gebeurtenis', 'ziekmelding'])
    expect(JSON.parse((await wvp(['schema', name])).out).$schema).toContain('draft-07');
});

it.each([
  [['ziekmeldin'], '"ziekmelding"'],
  [['constructor'], 'geen schema'],
  [['dossier', 'wvp'], 'te veel argumenten'],
] as const)('%j: exitcode 2', async (args, text) => {
  const ran = await wvp(['schema', ...args]);
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
});

it('schrijft ze in de repo, ook van diep erin, en ververst wat ouder is', async () => {
  const deep = join(folder, 'a/b');
  mkdirSync(deep, { recursive: true });
  const total = SOORTEN.length + 3;
  expect((await wvp(['schema', '--schrijf'], deep)).err).toContain(`${total} geschreven, 0 waren al bij`);
  const written = join(folder, '.wvp/schemas');
  expect(readdirSync(written)).toHaveLength(total);
  expect(readFileSync(join(written, 'wvp.schema.json'), 'utf8')).toBe((await wvp(['schema', 'wvp'])).out);
  writeFileSync(join(written, 'wvp.schema.json'), '{}');
  expect((await wvp(['schema', '--schrijf'], deep)).err).toContain(`1 geschreven, ${total - 1} waren al bij`);
  expect(readFileSync(join(written, 'wvp.schema.json'), 'utf8')).toBe((await wvp(['schema', 'wvp'])).out);
  expect(await wvp(['schema', '--schrijf', 'hier', '-q'], deep)).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(deep, 'hier'))).toHaveLength(total);
});

it('volgt geen koppeling in de repo', async () => {
  const buiten = join(folder, 'buiten');
  mkdirSync(buiten);
  symlinkSync(buiten, join(folder, '.wvp'));
  expect(await wvp(['schema', '--schrijf'], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('koppeling'),
  });
  expect(readdirSync(buiten)).toEqual([]);
});
