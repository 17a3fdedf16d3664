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
import type { Context } from '../../src/cli/context.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { type GenerateOptions, generate } from '../../src/features/generate/command.ts';
import { writeNew } from '../../src/write/write.ts';
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
    expect(files(map())).toEqual(['.basis', 'eerstejaarsevaluatie.md']);
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

  const pva = () => join(map(), 'plan-van-aanpak.md');

  test('the same content again is fine; what a person wrote stays', async () => {
    await run('plan', '2025-031');
    const first = readFileSync(pva(), 'utf8');
    expect(await run('plan', '2025-031')).toMatchObject({ code: 0, err: expect.stringContaining('Ongewijzigd') });
    writeFileSync(pva(), `${first}\nEen aantekening.\n`);
    const later = await run('plan', '2025-031', { peildatum: '2026-11-23' });
    expect(later).toMatchObject({ code: 0, err: expect.stringContaining('met behoud van') });
    expect(readFileSync(pva(), 'utf8')).toBe(
      `${first.replaceAll('22 november 2026', '23 november 2026')}\nEen aantekening.\n`,
    );
    expect(files(map())).toEqual(['.basis', 'plan-van-aanpak.md']);
  });

  test('a conflict is exit 1 with both texts, is refused until it is solved, also for other formats', async () => {
    await run('plan', '2025-031');
    writeFileSync(pva(), readFileSync(pva(), 'utf8').replace('**Concept.**', '**Bijna klaar.**'));
    const conflict = await run('plan', '2025-031', { peildatum: '2026-11-23', quiet: true });
    expect(conflict.code).toBe(1);
    expect(conflict.err).toMatch(/plan-van-aanpak\.md: op regel 3 botst uw tekst/);
    const text = readFileSync(pva(), 'utf8');
    expect(text).toMatch(/<<<<<<< uw tekst\n\*\*Bijna klaar.*\n=======\n\*\*Concept.*\n>>>>>>> nieuw concept\n/);
    for (const format of ['md', 'html', 'docx']) {
      const refused = await run('plan', '2025-031', { format });
      expect(refused).toMatchObject({
        code: 2,
        err: expect.stringContaining('plan-van-aanpak.md:3 bevat nog een botsing'),
      });
    }
    expect(readFileSync(pva(), 'utf8')).toBe(text);
  });

  test('a file without a known basis stays; --force keeps a copy', async () => {
    mkdirSync(map(), { recursive: true });
    writeFileSync(pva(), 'Mijn eigen plan.\n');
    expect(await run('plan', '2025-031')).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(pva(), 'utf8')).toBe('Mijn eigen plan.\n');
    const forced = await run('plan', '2025-031', { force: true });
    expect(forced).toMatchObject({ code: 0, err: expect.stringContaining('plan-van-aanpak.vorige.md') });
    expect(readFileSync(join(map(), 'plan-van-aanpak.vorige.md'), 'utf8')).toBe('Mijn eigen plan.\n');
  });

  test('other formats: from the draft, or from the words of a person; changed bytes stay', async () => {
    expect(await run('plan', '2025-031', { format: 'html' })).toMatchObject({ code: 0 });
    const html = join(map(), 'plan-van-aanpak.html');
    expect(readFileSync(html, 'utf8')).toContain('Plan van aanpak');
    expect(files(map())).toEqual(['.basis', 'plan-van-aanpak.html']);
    await run('plan', '2025-031');
    writeFileSync(pva(), `${readFileSync(pva(), 'utf8')}\nEen aantekening.\n`);
    const again = await run('plan', '2025-031', { format: 'html' });
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('Gemaakt van uw tekst in') });
    expect(readFileSync(html, 'utf8')).toContain('Een aantekening.');
    const docx = join(map(), 'plan-van-aanpak.docx');
    expect((await run('plan', '2025-031', { format: 'docx' })).code).toBe(0);
    const bytes = readFileSync(docx);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await run('plan', '2025-031', { format: 'docx' })).err).toContain('Ongewijzigd');
    writeFileSync(docx, 'met de hand');
    expect(await run('plan', '2025-031', { format: 'docx' })).toMatchObject({ code: 2 });
    expect(readFileSync(docx, 'utf8')).toBe('met de hand');
    expect((await run('plan', '2025-031', { output: 'uit/stuk.docx' })).code).toBe(0);
    expect(readFileSync(join(root, 'uit/stuk.docx'))).toEqual(bytes);
  });

  test('--alles: every case, a summary, the highest exit code', async () => {
    const { code, err } = await run('plan', undefined, { alles: true });
    expect(code).toBe(0);
    expect(err).toBe('Plan van aanpak, 3 dossiers: 3 geschreven. Nog in te vullen: 0\n');
    for (const name of ['2024-007', '2025-031', '2026-014'])
      expect(files(join(root, 'dossiers', name, 'documenten'))).toContain('plan-van-aanpak.md');
    writeFileSync(pva(), '<<<<<<< x\n');
    const refused = await run('plan', undefined, { alles: true });
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/2 ongewijzigd, 1 geweigerd/) });
    const one = await run('plan', undefined, { alles: true, C: '.' }, join(root, 'dossiers/2026-014'));
    expect(one.err).toContain('1 dossier: 1 ongewijzigd');
    const final = await run('evaluatie', undefined, { alles: true, definitief: true });
    expect(final).toMatchObject({ code: 1, err: expect.stringContaining('2 niet geschreven') });
  });

  test('--definitief looks into the words of a person too', async () => {
    await run('verslag', '2024-007');
    const path = join(root, 'dossiers/2024-007/documenten/re-integratieverslag.md');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n[INVULLEN: nog iets]\n`);
    const refused = await run('verslag', '2024-007', { definitief: true, format: 'docx' });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('staat nog [INVULLEN') });
  });

  test('--onderwerp has a file of its own', async () => {
    const { code } = await run('deskundigenoordeel', '2025-031', { onderwerp: 'passend-werk' });
    expect(code).toBe(0);
    expect(files(map())).toEqual(['.basis', 'deskundigenoordeel-passend-werk.md']);
  });

  test('--lijst-velden names what a template may use', async () => {
    const { code, out } = await run('plan', undefined, { lijstVelden: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^kop\.titel +de titel van het stuk$/m);
    expect(out).toMatch(/^activiteiten\.rijen +de activiteiten van het plan \(lijst\)$/m);
    expect(out).toMatch(/^activiteiten\.rijen\[\]\.wat +wat er is afgesproken$/m);
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
    ['another format', 'plan', '2025-031', { format: 'doc' }, /Bedoelt u "docx"/],
    ['--alles with -o', 'plan', undefined, { alles: true, output: '-' }, /gaan niet samen/],
    ['--alles with a dossier', 'plan', '2025-031', { alles: true }, /gaan niet samen/],
    ['a subject with a path', 'plan', '2025-031', { onderwerp: '../x' }, /onderwerp/],
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
