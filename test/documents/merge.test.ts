import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHandText, saveDraft, saveElsewhere } from '../../src/documents/store/draft.ts';
import { markLine, mergeText } from '../../src/documents/store/merge.ts';
import { bundel } from '../support/bundel.ts';
import { keren } from '../support/lang.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const BASE = lines('een', 'twee', 'drie', 'vier', 'vijf', 'zes');

describe('mergeText', () => {
  const cases: [what: string, mine: string, base: string, theirs: string, expected: string][] = [
    ['nothing changed', BASE, BASE, BASE, BASE],
    ['only the draft', BASE, BASE, BASE.replace('vijf', 'V'), BASE.replace('vijf', 'V')],
    ['only the person', BASE.replace('twee', 'T'), BASE, BASE, BASE.replace('twee', 'T')],
    [
      'each another line',
      BASE.replace('twee', 'T'),
      BASE,
      BASE.replace('vijf', 'V'),
      BASE.replace('twee', 'T').replace('vijf', 'V'),
    ],
    ['both the same change', BASE.replace('drie', 'D'), BASE, BASE.replace('drie', 'D'), BASE.replace('drie', 'D')],
    [
      'a line added by hand at the end',
      `${BASE}zeven\n`,
      BASE,
      BASE.replace('een', '1'),
      `${BASE.replace('een', '1')}zeven\n`,
    ],
    [
      'a line deleted by hand',
      BASE.replace('twee\n', ''),
      BASE,
      BASE.replace('zes', '6'),
      lines('een', 'drie', 'vier', 'vijf', '6'),
    ],
    [
      'a line deleted in the draft',
      BASE.replace('twee', 'T'),
      BASE,
      BASE.replace('vijf\n', ''),
      lines('een', 'T', 'drie', 'vier', 'zes'),
    ],
    ['no final newline', 'een\ntwee\ndrie', lines('een', 'twee', 'drie'), lines('1', 'twee', 'drie'), '1\ntwee\ndrie'],
    [
      'no final newline, lines added after it',
      'een\nT\ndrie',
      lines('een', 'twee', 'drie'),
      lines('een', 'twee', 'drie', 'vier'),
      'een\nT\ndrie\nvier',
    ],
    [
      'CRLF',
      'een\r\nT\r\ndrie\r\nvier\r\n',
      lines('een', 'twee', 'drie', 'vier'),
      lines('een', 'twee', 'drie', '4', '5'),
      'een\r\nT\r\ndrie\r\n4\r\n5\r\n',
    ],
    ['CRLF, nothing by hand', 'een\r\ntwee\r\n', lines('een', 'twee'), lines('een', '2'), 'een\r\n2\r\n'],
    [
      'mixed line ends stay where they are',
      'een\r\nT\ndrie\r\nvier\r\nvijf\n',
      lines('een', 'twee', 'drie', 'vier', 'vijf'),
      lines('een', 'twee', 'drie', 'vier', '5'),
      'een\r\nT\ndrie\r\nvier\r\n5\r\n',
    ],
    ['a BOM', '\ufeffeen\ntwee\nD\n', lines('een', 'twee', 'drie'), lines('1', 'twee', 'drie'), '\ufeff1\ntwee\nD\n'],
  ];
  test.each(cases)('%s', (_what, mine, base, theirs, expected) => {
    expect(mergeText(mine, base, theirs)).toEqual({ text: expected, botsingen: [] });
  });

  test('both changed the same line: marks as git writes them, with both texts', () => {
    expect(mergeText(BASE.replace('drie', 'hand'), BASE, BASE.replace('drie', 'nieuw'))).toEqual({
      text: lines(
        'een',
        'twee',
        '<<<<<<< uw tekst',
        'hand',
        '=======',
        'nieuw',
        '>>>>>>> nieuw concept',
        'vier',
        'vijf',
        'zes',
      ),
      botsingen: [3],
    });
  });

  test('lines that touch count as the same place; a line between keeps them apart', () => {
    expect(mergeText(BASE.replace('drie', 'D'), BASE, BASE.replace('vier', 'V'))?.botsingen).toEqual([3]);
    expect(mergeText(BASE.replace('drie', 'D'), BASE, BASE.replace('vijf', 'V'))?.botsingen).toEqual([]);
  });

  test('deleted by hand and changed in the draft is a conflict', () => {
    const merged = mergeText(BASE.replace('drie\n', ''), BASE, BASE.replace('drie', 'D'));
    expect(merged?.text).toContain('<<<<<<< uw tekst\n=======\nD\n>>>>>>> nieuw concept\n');
  });

  test('marks take the line ends of the file and never lose the last line end', () => {
    const merged = mergeText('een\r\nhand', lines('een', 'twee'), lines('een', 'nieuw'));
    expect(merged?.text).toBe('een\r\n<<<<<<< uw tekst\r\nhand\r\n=======\r\nnieuw\r\n>>>>>>> nieuw concept\r\n');
  });

  test('what is alike at the edges of a conflict stands outside it', () => {
    const merged = mergeText(
      lines('a', 'X', 'hand', 'Z', 'c'),
      lines('a', 'b', 'c'),
      lines('a', 'X', 'nieuw', 'Z', 'c'),
    );
    expect(merged?.text).toBe(
      lines('a', 'X', '<<<<<<< uw tekst', 'hand', '=======', 'nieuw', '>>>>>>> nieuw concept', 'Z', 'c'),
    );
  });

  test('texts that would take too long are not merged', () => {
    expect(mergeText('\n'.repeat(5000), 'x\n'.repeat(9) + '\n'.repeat(5000), 'y\n')).toBeUndefined();
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', '', 'e'), { maxLength: 12 })
    .map((all) => all.map((l) => `${l}\n`).join(''));
  const added = fc.array(fc.constantFrom('h1', 'h2', 'h3'), { maxLength: 4 });

  test('no line that a person added is ever lost, and one side alone wins', () => {
    fc.assert(
      fc.property(text, text, text, added, fc.nat(), (mine, base, theirs, hand, at) => {
        const parts = mine.split('\n').slice(0, -1);
        parts.splice(at % (parts.length + 1), 0, ...hand);
        const own = parts.map((l) => `${l}\n`).join('');
        const merged = mergeText(own, base, theirs)?.text.split('\n') ?? [];
        for (const line of new Set(hand))
          expect(merged.filter((l) => l === line).length).toBeGreaterThanOrEqual(hand.filter((l) => l === line).length);
        expect(mergeText(own, base, base)?.text).toBe(own);
        expect(mergeText(base, base, theirs)?.text).toBe(theirs);
        expect(mergeText(own, base, own)?.text).toBe(own);
      }),
      { numRuns: 200 },
    );
  });
});

test('marks are found at the start of a line only', () => {
  expect(markLine('a\n<<<<<<< x\n')).toBe(2);
  expect(markLine('a\r\n>>>>>>>\r\n')).toBe(2);
  expect(markLine('Gesprek\n=======\n a <<<<<<< b\n<<<<<<<<\n')).toBeUndefined();
});

describe('drafts', () => {
  let map = '';
  let path = '';
  const basis = () => join(map, '.basis/stuk.md');
  const read = (file = path) => readFileSync(file, 'utf8');
  const save = (text: string | Uint8Array, force = false, to = path) => saveDraft(to, text, force);

  beforeEach(() => {
    map = join(mkdtempSync(join(tmpdir(), 'wvp-draft-')), 'documenten');
    path = join(map, 'stuk.md');
  });
  afterEach(() => rmSync(join(map, '..'), { recursive: true, force: true }));

  test('new, the same, replaced, merged, conflict, refused, forced', async () => {
    expect(await save(BASE)).toEqual({ status: 'geschreven' });
    expect(await save(BASE)).toEqual({ status: 'ongewijzigd' });
    const second = BASE.replace('zes', '6');
    expect(await save(second)).toEqual({ status: 'bijgewerkt' });
    writeFileSync(path, read().replace('een', 'EEN, met de hand'));
    expect(await save(second)).toEqual({ status: 'ongewijzigd' });
    const third = second.replace('vier', '4');
    expect(await save(third)).toEqual({ status: 'samengevoegd' });
    expect(read()).toBe(third.replace('een', 'EEN, met de hand'));
    const fourth = third.replace('een', '1');
    expect(await save(fourth)).toEqual({ status: 'botsing', regels: [1] });
    const marked = read();
    expect(marked).toContain('EEN, met de hand');
    expect(await save(fourth)).toEqual({ status: 'geweigerd', reden: 'merken', regel: 1 });
    expect(read()).toBe(marked);
    writeFileSync(path, fourth.replace('1\n', 'EEN, met de hand\n'));
    expect(await save(fourth.replace('6', 'VI'))).toEqual({ status: 'samengevoegd' });
    const before = read();
    expect(await save(fourth, true)).toEqual({ status: 'vervangen', kopie: join(map, 'stuk.vorige.md') });
    expect(read()).toBe(fourth);
    expect(read(join(map, 'stuk.vorige.md'))).toBe(before);
    writeFileSync(path, 'weer anders\n');
    await save(fourth, true);
    expect(read(join(map, 'stuk.vorige-2.md'))).toBe('weer anders\n');
    expect(read(join(map, 'stuk.vorige.md'))).toBe(before);
    expect(readdirSync(map).sort()).toEqual(['.basis', 'stuk.md', 'stuk.vorige-2.md', 'stuk.vorige.md']);
    expect(readdirSync(join(map, '.basis'))).toEqual(['stuk.md']);
  });

  test('--force without work of a person makes no copy', async () => {
    await save(BASE);
    expect(await save(BASE.replace('een', '1'), true)).toEqual({ status: 'bijgewerkt' });
    expect(readdirSync(map).sort()).toEqual(['.basis', 'stuk.md']);
  });

  test('deleted by hand, or emptied: written anew', async () => {
    await save(BASE);
    rmSync(path);
    expect(await save(BASE.replace('een', '1'))).toEqual({ status: 'geschreven' });
    writeFileSync(path, '\n');
    expect(await save(BASE)).toEqual({ status: 'geschreven' });
    expect(read()).toBe(BASE);
  });

  test.each([
    ['missing', () => rmSync(basis())],
    ['torn', () => writeFileSync(basis(), readFileSync(basis()).subarray(0, 12))],
    ['torn in its last line', () => writeFileSync(basis(), readFileSync(basis()).subarray(0, -9))],
    ['edited', () => writeFileSync(basis(), readFileSync(basis(), 'utf8').replace('twee', '2'))],
    ['empty', () => writeFileSync(basis(), '')],
    [
      'a folder',
      () => {
        rmSync(basis());
        mkdirSync(basis());
      },
    ],
  ])('a basis that is %s is not trusted', async (_what, damage) => {
    await save(BASE);
    writeFileSync(path, BASE.replace('twee', 'T'));
    damage();
    expect(await save(BASE.replace('zes', '6'))).toEqual({ status: 'geweigerd', reden: 'geen-basis' });
    expect(read()).toBe(BASE.replace('twee', 'T'));
    if (statSync(basis(), { throwIfNoEntry: false })?.isDirectory()) return;
    expect(await save(BASE, true)).toMatchObject({ status: 'vervangen' });
    writeFileSync(path, BASE.replace('twee', 'T'));
    expect(await save(BASE.replace('zes', '6'))).toEqual({ status: 'samengevoegd' });
  });

  test('a file that is what would be generated needs no basis, and gets one', async () => {
    mkdirSync(map, { recursive: true });
    writeFileSync(path, BASE.replaceAll('\n', '\r\n'));
    expect(await save(BASE)).toEqual({ status: 'ongewijzigd' });
    expect(await save(BASE.replace('een', '1'))).toEqual({ status: 'bijgewerkt' });
    expect(read()).toBe(BASE.replace('een', '1').replaceAll('\n', '\r\n'));
  });

  test('line ends and permissions of the file stay, a closed file stays closed', async () => {
    await save(BASE);
    writeFileSync(path, BASE.replace('twee', 'T').replaceAll('\n', '\r\n'));
    chmodSync(path, 0o600);
    expect(await save(BASE.replace('zes', '6'))).toEqual({ status: 'samengevoegd' });
    expect(read()).toBe(BASE.replace('twee', 'T').replace('zes', '6').replaceAll('\n', '\r\n'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o444);
    expect(await save(BASE)).toEqual({ status: 'geweigerd', reden: 'alleen-lezen' });
  });

  test('what is no text is not touched', async () => {
    await save(BASE);
    writeFileSync(path, Buffer.from([0x61, 0xff, 0xfe]));
    expect(await save(BASE)).toEqual({ status: 'geweigerd', reden: 'geen-tekst' });
    expect(await save(BASE, true)).toMatchObject({ status: 'vervangen' });
    expect(readFileSync(join(map, 'stuk.vorige.md'))).toEqual(Buffer.from([0x61, 0xff, 0xfe]));
  });

  test('bytes: replaced while nobody changed them, never after', async () => {
    const docx = join(map, 'stuk.docx');
    const [one, two] = [Buffer.from([1, 2, 3]), Buffer.from([4, 5])];
    expect(await save(one, false, docx)).toEqual({ status: 'geschreven' });
    expect(await save(one, false, docx)).toEqual({ status: 'ongewijzigd' });
    expect(await save(two, false, docx)).toEqual({ status: 'bijgewerkt' });
    writeFileSync(docx, 'met de hand');
    expect(await save(one, false, docx)).toEqual({ status: 'geweigerd', reden: 'gewijzigd' });
    rmSync(join(map, '.basis'), { recursive: true });
    expect(await save(one, false, docx)).toEqual({ status: 'geweigerd', reden: 'geen-basis' });
    expect(await save(one, true, docx)).toEqual({ status: 'vervangen', kopie: join(map, 'stuk.vorige.docx') });
    expect(readFileSync(join(map, 'stuk.vorige.docx'), 'utf8')).toBe('met de hand');
  });

  test('after a crash between the file and its basis nothing is taken for handwork', async () => {
    const next = BASE.replace('een', '1');
    await save(BASE);
    const old = readFileSync(basis());
    await save(next);
    const announced = readFileSync(basis());
    // The file was written, the basis not yet.
    writeFileSync(basis(), old);
    writeFileSync(`${basis()}.volgende`, announced);
    expect(await save(BASE.replace('een', 'I'))).toEqual({ status: 'bijgewerkt' });
    // The basis was announced, the file not written.
    writeFileSync(`${basis()}.volgende`, announced);
    writeFileSync(path, read().replace('zes', '6'));
    expect(await save(BASE.replace('een', 'II'))).toEqual({ status: 'samengevoegd' });
    expect(read()).toBe(BASE.replace('een', 'II').replace('zes', '6'));
    expect(existsSync(`${basis()}.volgende`)).toBe(false);
  });

  test('claims of a process that is gone do not stop anyone; temporary files are cleared', async () => {
    await save(BASE);
    writeFileSync(join(map, '.stuk.md.999999999.0123abcd.tmp'), 'half');
    await save(BASE);
    expect(readdirSync(map).sort()).toEqual(['.basis', 'stuk.md']);
  });

  test('many at once: every one sees the others', async () => {
    await save(BASE);
    writeFileSync(path, BASE.replace('een', 'met de hand'));
    const drafts = Array.from({ length: 8 }, (_, i) => BASE.replace('zes', `zes ${i}`));
    const all = await Promise.all(drafts.map((draft) => save(draft)));
    expect(all.every((s) => s.status === 'samengevoegd')).toBe(true);
    expect(read()).toMatch(/^met de hand\ntwee\ndrie\nvier\nvijf\nzes \d\n$/);
    expect(readdirSync(join(map, '.basis'))).toEqual(['stuk.md']);
  });

  test('text for other formats: only what a person changed', async () => {
    expect(readHandText(path, BASE)).toEqual({ status: 'geen' });
    await save(BASE);
    expect(readHandText(path, BASE.replace('een', '1'))).toEqual({ status: 'geen' });
    writeFileSync(path, BASE.replace('twee', 'T').replaceAll('\n', '\r\n'));
    expect(readHandText(path, BASE)).toEqual({ status: 'bewerkt', text: BASE.replace('twee', 'T'), verouderd: false });
    expect(readHandText(path, BASE.replace('een', '1'))).toMatchObject({ status: 'bewerkt', verouderd: true });
    writeFileSync(path, '<<<<<<< x\n');
    expect(readHandText(path, BASE)).toEqual({ status: 'geweigerd', reden: 'merken', regel: 1 });
  });

  test('elsewhere: a new file, or with force beside a copy', () => {
    const to = join(map, 'elders.md');
    expect(saveElsewhere(to, 'a\n', false)).toEqual({ status: 'geschreven' });
    expect(saveElsewhere(to, 'a\n', false)).toEqual({ status: 'ongewijzigd' });
    expect(saveElsewhere(to, 'b\n', false)).toEqual({ status: 'geweigerd', reden: 'geen-basis' });
    expect(saveElsewhere(to, 'b\n', true)).toEqual({ status: 'vervangen', kopie: join(map, 'elders.vorige.md') });
    expect([read(to), read(join(map, 'elders.vorige.md'))]).toEqual(['b\n', 'a\n']);
  });
});

test('kill -9 at any moment: the file is old or new, handwork stays, and the basis fits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wvp-kill-'));
  try {
    await bundel(folder, { draft: join(import.meta.dirname, '../../src/documents/store/draft.ts') });
    const path = join(folder, 'documenten/stuk.md');
    const draft = (n: number) =>
      lines(...Array.from({ length: 400 }, (_, i) => (i % 40 === 0 ? `stand ${n} op ${i}` : `regel ${i}`)));
    const hand = (text: string) => text.replace('regel 17\n', 'regel 17\nmet de hand\n');
    const script = join(folder, 'loop.mjs');
    writeFileSync(
      script,
      `import { saveDraft } from './draft.mjs';
const draft = (n) => Array.from({ length: 400 }, (_, i) => (i % 40 === 0 ? \`stand \${n} op \${i}\` : \`regel \${i}\`)).join('\\n') + '\\n';
process.stdout.write('klaar');
for (let n = Number(process.argv[3]); ; n += 1) {
  const { status } = await saveDraft(process.argv[2], draft(n), false);
  if (status === 'botsing' || status === 'geweigerd') { process.stdout.write(status); break; }
}
`,
    );
    await saveDraft(path, draft(0), false);
    writeFileSync(path, hand(draft(0)));
    for (let round = 1; round <= keren(30, 150); round += 1) {
      const child = spawn(process.execPath, [script, path, String(round * 10_000)]);
      const said: string[] = [];
      child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
      await new Promise((done) => child.stdout.once('data', done));
      await new Promise((done) => setTimeout(done, Math.random() * 60));
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
      expect(said.join('')).toBe('klaar');
      const text = readFileSync(path, 'utf8');
      const n = Number(/^stand (\d+) op 0$/m.exec(text)?.[1]);
      expect(text).toBe(hand(draft(n)));
      // The basis fits the file: nothing of an earlier draft is taken for handwork.
      const saved = await saveDraft(path, draft(round * 10_000 - 1), false);
      expect(saved.status).toBe('samengevoegd');
      expect(readFileSync(path, 'utf8')).toBe(hand(draft(round * 10_000 - 1)));
      expect(readdirSync(join(folder, 'documenten')).sort()).toEqual(['.basis', 'stuk.md']);
      expect(readdirSync(join(folder, 'documenten/.basis'))).toEqual(['stuk.md']);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
