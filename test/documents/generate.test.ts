import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GenerateOptions, generate } from '../../src/cli/commands/generate.ts';
import type { Context } from '../../src/cli/context.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { writeNew } from '../../src/files/write.ts';
import { PEILDATUM, VERSIE } from './cases.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-generate-'));
  cpSync(join(import.meta.dirname, '../../fixtures/dossiers'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(document: string, dossier?: string, options: GenerateOptions = {}, cwd = root): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (to: string[]) => ({ write: (text: string) => void to.push(text), isTTY: false, columns: 80 });
  const context: Context = {
    cwd,
    stdout: stream(out),
    stderr: stream(err),
    env: {},
    now: new Date('2026-11-22T12:00:00Z'),
    versie: VERSIE,
  };
  try {
    const code = await generate(context, document, dossier, { peildatum: PEILDATUM, ...options });
    return { code, out: out.join(''), err: err.join('') };
  } catch (error) {
    if (!(error instanceof ExitError)) throw error;
    return { code: error.code, out: out.join(''), err: `${err.join('')}${error.message} ${error.hint}` };
  }
}

const files = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

describe('generate', () => {
  const map = () => join(root, 'dossiers/2025-031/documenten');

  test('writes the draft, says where, and lists what is missing', async () => {
    const { code, out, err } = await run('evaluatie', '2025-031');
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(files(map())).toEqual(['eerstejaarsevaluatie.md']);
    expect(err.split('\n').slice(0, 3)).toEqual([
      'Geschreven: dossiers/2025-031/documenten/eerstejaarsevaluatie.md',
      'Nog in te vullen: 11',
      '  eerstejaarsevaluatie: datum van de evaluatie',
    ]);
    expect(err.trimEnd().split('\n')).toHaveLength(13);
  });

  test('inside the folder of a case no name is needed', async () => {
    expect(await run('plan', undefined, {}, join(root, 'dossiers/2026-014'))).toMatchObject({
      code: 0,
      err: 'Geschreven: documenten/plan-van-aanpak.md\n',
    });
  });

  test('the same content again is fine; other content stays as it is', async () => {
    await run('plan', '2025-031');
    const path = join(map(), 'plan-van-aanpak.md');
    const first = readFileSync(path, 'utf8');
    expect(await run('plan', '2025-031')).toMatchObject({ code: 0, err: expect.stringContaining('Ongewijzigd') });
    writeFileSync(path, `${first}\nEen aantekening.\n`);
    const refused = await run('plan', '2025-031');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('-o dossiers/2025-031/documenten/plan-van-aanpak-2026-11-22.md');
    expect(readFileSync(path, 'utf8')).toBe(`${first}\nEen aantekening.\n`);
    expect(files(map())).toEqual(['plan-van-aanpak.md']);
  });

  test('-o writes elsewhere, never over another file; -o - is stdout', async () => {
    expect((await run('plan', '2025-031', { output: 'uit/stuk.md' })).code).toBe(0);
    expect(files(join(root, 'uit'))).toEqual(['stuk.md']);
    expect((await run('verslag', '2025-031', { output: 'uit/stuk.md' })).code).toBe(2);
    const piped = await run('plan', '2025-031', { output: '-' });
    expect(piped).toMatchObject({ code: 0, err: '' });
    expect(piped.out).toBe(readFileSync(join(root, 'uit/stuk.md'), 'utf8'));
    expect(files(map())).toEqual([]);
  });

  test('--definitief refuses while anything is missing and writes nothing', async () => {
    const { code, err, out } = await run('evaluatie', '2025-031', { definitief: true });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('Nog in te vullen: 11');
    expect(files(map())).toEqual([]);
    expect((await run('verslag', '2024-007', { definitief: true })).code).toBe(0);
  });

  test('-q says nothing', async () => {
    expect(await run('evaluatie', '2025-031', { quiet: true })).toEqual({ code: 0, out: '', err: '' });
  });

  test.each([
    ['an unknown document', 'verslg', '2025-031', {}, /Bedoelt u "verslag"\?/],
    ['another format', 'plan', '2025-031', { format: 'docx' }, /md/],
    ['an unknown dossier', 'plan', '2099-001', {}, /dossier/],
    ['more than one dossier', 'plan', undefined, {}, /3 dossiers/],
    ['an empty file name', 'plan', '2025-031', { output: '' }, /leeg/],
  ] as const)('%s is exit 2', async (_what, document, dossier, options, message) => {
    const { code, err } = await run(document, dossier, options);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('a linked folder or file is not followed', async () => {
    const outside = join(root, 'buiten');
    mkdirSync(outside);
    symlinkSync(outside, map());
    expect((await run('plan', '2025-031')).code).toBe(2);
    symlinkSync(join(outside, 'x.md'), join(root, 'link.md'));
    expect((await run('plan', '2025-031', { output: 'link.md' })).code).toBe(2);
    expect(files(outside)).toEqual([]);
  });

  test('what the user cannot reach is exit 3', async () => {
    writeFileSync(join(root, 'bestand'), '');
    expect((await run('plan', '2025-031', { output: 'bestand/x.md' })).code).toBe(3);
  });

  test('messages hold no name and no text of the dossier', async () => {
    const { err } = await run('evaluatie', '2025-031');
    expect(err).not.toMatch(/Verhage|Koldewijn|Hoekzema|Wilgenhout/);
  });
});

describe('writeNew', () => {
  test('creates, recognises its own content, and never overwrites', () => {
    const path = join(root, 'a/b/c.md');
    expect(writeNew(path, 'één\n')).toBe('geschreven');
    expect(writeNew(path, 'één\n')).toBe('gelijk');
    expect(writeNew(path, 'twee\n')).toBe('bezet');
    expect(writeNew(path, 'een!\n')).toBe('bezet');
    expect(readFileSync(path, 'utf8')).toBe('één\n');
    expect(files(join(root, 'a/b'))).toEqual(['c.md']);
  });

  test('a folder or a dangling link in the way stays', () => {
    mkdirSync(join(root, 'map'));
    expect(writeNew(join(root, 'map'), 'x')).toBe('bezet');
    symlinkSync(join(root, 'nergens'), join(root, 'link'));
    expect(writeNew(join(root, 'link'), 'x')).toBe('bezet');
    expect(existsSync(join(root, 'nergens'))).toBe(false);
  });
});
