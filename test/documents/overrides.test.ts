/** Templates of a repo in the place of those of wvp. The worker is bundled here: Node 20 runs no TypeScript in a thread. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { generate } from '../../src/features/generate/command.ts';
import { bundel } from '../support/bundel.ts';
import { PEILDATUM, VERSIE } from './cases.ts';

const SRC = join(import.meta.dirname, '../../src');
let bundle = '';
let workerUrl: URL;
let root = '';

beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'wvp-worker-'));
  await bundel(bundle, { 'render-worker': join(SRC, 'features/generate/command/render-worker.ts') });
  workerUrl = pathToFileURL(join(bundle, 'render-worker.mjs'));
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-eigen-'));
  cpSync(join(import.meta.dirname, '../../fixtures/dossiers'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function run(document: string, dossier = '2026-014'): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (to: string[]) => ({ write: (text: string) => void to.push(text), isTTY: false, columns: 80 });
  const context: Context = {
    cwd: root,
    stdout: stream(out),
    stderr: stream(err),
    env: {},
    now: new Date('2026-11-22T12:00:00Z'),
    versie: VERSIE,
  };
  try {
    const code = await generate(
      context,
      document,
      dossier,
      { peildatum: PEILDATUM, output: '-', quiet: true },
      workerUrl,
    );
    return { code, out: out.join(''), err: err.join('') };
  } catch (error) {
    if (!(error instanceof ExitError)) throw error;
    return { code: error.code, out: out.join(''), err: `${error.message}\n${error.hint}` };
  }
}

describe('own templates', () => {
  test('a template takes the place of the one with its name; other documents keep theirs', async () => {
    put(
      'templates/plan-van-aanpak.md.hbs',
      '\ufeff# Ons plan\r\n\r\n{{#each activiteiten.rijen}}\r\n- {{wat}}\r\n{{/each}}\r\n',
    );
    const { code, out } = await run('plan');
    expect(code).toBe(0);
    expect(out).toMatch(/^# Ons plan\n\n- \S/);
    expect(out).not.toContain('\r');
    expect((await run('evaluatie')).out).toContain('Eerstejaarsevaluatie');
  });

  test('a partial takes its place in every document; a partial of their own may be new', async () => {
    put('templates/partials/kop.md.hbs', '# EIGEN {{titel}}\n\n{{> voet}}');
    put('templates/partials/voet.md.hbs', 'Met wvp {{versie}}.');
    for (const document of ['plan', 'evaluatie', 'verslag'])
      expect((await run(document)).out).toMatch(/^# EIGEN .+\n\nMet wvp 0\.0\.0-test\./);
  });

  test('wvp.yaml may name the folder', async () => {
    put('wvp.yaml', 'versie: 1\nsjablonen: onze/brieven\n');
    put('onze/brieven/plan-van-aanpak.md.hbs', 'elders: {{kop.dossier}}');
    put('templates/plan-van-aanpak.md.hbs', 'niet deze');
    expect(await run('plan')).toMatchObject({ code: 0, out: 'elders: 2026-014\n' });
  });

  test('text of a person stays text: a template is no template twice', async () => {
    put('templates/plan-van-aanpak.md.hbs', '{{kop.titel}} \\{{kop.titel}}');
    expect((await run('plan')).out).toContain('{{kop.titel}}');
  });

  const PVA = 'templates/plan-van-aanpak.md.hbs';
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an unknown field',
      { [PVA]: 'a\n  {{geheim}}' },
      /plan-van-aanpak\.md\.hbs:2:3 De naam "geheim" bestaat hier niet\. \(plan-van-aanpak\)/,
    ],
    ['an unknown helper', { [PVA]: '{{lookup kop "titel"}}' }, /plan-van-aanpak\.md\.hbs:1:1 /],
    ['an unknown partial', { [PVA]: '{{> nergens}}' }, /:1:1 Er is geen deelsjabloon "nergens"/],
    ['a partial with a path', { [PVA]: '{{> ../../etc/passwd}}' }, /:1:1 /],
    [
      'a prototype',
      { [PVA]: '{{kop.constructor}}{{__proto__.x}}' },
      /:1:1 De naam "constructor"[\s\S]*:1:20 De naam "__proto__"/,
    ],
    ['a syntax error', { [PVA]: 'a\n{{#if kop}}' }, /plan-van-aanpak\.md\.hbs:\d:1 Dit is geen geldig sjabloon/],
    [
      'a mistake in a partial',
      { 'templates/partials/kop.md.hbs': 'x\n{{weg}}' },
      /templates\/partials\/kop\.md\.hbs:2:1 .*plan-van-aanpak.*re-integratieverslag/,
    ],
    [
      'a name that no document has',
      { 'templates/plan-van-anpak.md.hbs': 'x' },
      /:1:1 .*Bedoelt u "plan-van-aanpak\.md\.hbs"/,
    ],
    ['a name that is no name', { 'templates/partials/__proto__.md.hbs': 'x' }, /:1:1 De naam van een sjabloon/],
    ['another extension', { 'templates/plan-van-aanpak.hbs': 'x' }, /eindigt op \.md\.hbs/],
    ['too large', { [PVA]: 'x'.repeat(65 * 1024) }, /groter dan 64 KB/],
    ['a folder outside the repo', { 'wvp.yaml': 'versie: 1\nsjablonen: ../buiten\n' }, /binnen de repo/],
    ['an absolute folder', { 'wvp.yaml': 'versie: 1\nsjablonen: /etc\n' }, /binnen de repo/],
    ['a folder that is not there', { 'wvp.yaml': 'versie: 1\nsjablonen: weg\n' }, /bestaat niet/],
  ])('%s is exit 2, with its place', async (_what, put_, message) => {
    for (const [path, text] of Object.entries(put_)) put(path, text);
    const { code, out, err } = await run('plan');
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('what is no text is refused', async () => {
    put(PVA, Buffer.from([0xff, 0xfe]));
    expect(await run('plan')).toMatchObject({ code: 2, err: expect.stringContaining('UTF-8') });
  });

  test('links are not followed, of a file nor of a folder', async () => {
    put('buiten.hbs', 'geheim');
    mkdirSync(join(root, 'templates'));
    symlinkSync(join(root, 'buiten.hbs'), join(root, PVA));
    expect(await run('plan')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('koppelingen') });
    rmSync(join(root, 'templates'), { recursive: true });
    mkdirSync(join(root, 'anders'));
    symlinkSync(join(root, 'anders'), join(root, 'templates'));
    expect(await run('plan')).toMatchObject({ code: 2, err: expect.stringContaining('geen gewone map') });
  });

  test('other files in the folder are left alone', async () => {
    put('templates/LEESMIJ.md', '{{onzin}}');
    expect((await run('plan')).code).toBe(0);
  });

  test('no message quotes a template', async () => {
    put(PVA, 'Beste Jansen {{#if kop}} {{/each}}');
    expect((await run('plan')).err).not.toContain('Jansen');
  });
});

describe('limits', () => {
  const within = async (document: string) => {
    const start = performance.now();
    const result = await run(document);
    expect(performance.now() - start).toBeLessThan(20_000);
    return result;
  };
  const PVA = 'templates/plan-van-aanpak.md.hbs';

  test('endless nesting of blocks', async () => {
    put(PVA, '{{#if kop}}'.repeat(3_000) + '{{/if}}'.repeat(3_000));
    expect(await within('plan')).toMatchObject({ code: 2, out: '' });
  });

  test('partials that multiply', async () => {
    for (let i = 0; i < 40; i += 1) put(`templates/partials/p${i}.md.hbs`, `{{> p${i + 1}}}`.repeat(2));
    put('templates/partials/p40.md.hbs', 'x');
    put(PVA, '{{> p0}}');
    expect(await within('plan')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/seconden|geheugen/) });
  });

  test('a partial that holds itself', async () => {
    put('templates/partials/rond.md.hbs', '{{> rond}}');
    put(PVA, '{{> rond}}');
    expect(await within('plan')).toMatchObject({ code: 2, err: expect.stringContaining('rond.md.hbs:1:1') });
  });

  test('huge output', async () => {
    put('templates/partials/veel.md.hbs', 'z'.repeat(60_000));
    put(PVA, '{{> veel}}'.repeat(30));
    expect(await within('plan')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('1 MB') });
  });

  test('output that fills the memory', async () => {
    put('templates/partials/veel.md.hbs', 'z'.repeat(60_000));
    put('templates/partials/meer.md.hbs', '{{> veel}}'.repeat(500));
    put(PVA, '{{> meer}}'.repeat(500));
    expect(await within('plan')).toMatchObject({ code: 2, out: '' });
  });
});
