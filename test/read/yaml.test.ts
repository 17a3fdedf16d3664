/** The guarded YAML reader: every attack has a code and a place, and ordinary text comes through. */
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/read/yaml/yaml.ts';

const event = 'soort: melding-arbodienst\ndatum: 2026-01-06\n';

async function outcome(text: string): Promise<string> {
  const { documents, problems } = await readYaml(text);
  const [p] = problems;
  return p ? `${p.code} ${p.regel}:${p.kolom}` : `${documents.length} document(en)`;
}

describe('leest', () => {
  it.each([
    ['gewone regels', event],
    ['commentaar', `# notitie\n${event}# slot\n`],
    ['CRLF', event.replaceAll('\n', '\r\n')],
    ['een BOM aan het begin', `\ufeff${event}`],
    ['zonder regeleinde aan het slot', event.trimEnd()],
    ['een lege regel vooraf en ---', `\n---\n${event}`],
    ['diacrieten en emoji', `${event}toelichting: coördinatie café 👍\n`],
    ['blokken tekst', `${event}toelichting: |\n  regel één\n  regel twee\n`],
  ])('%s', async (_, text) => {
    const { documents, problems } = await readYaml(text);
    expect(problems).toEqual([]);
    expect(documents[0]?.value['datum']).toBe('2026-01-06');
  });

  it('meer documenten in een bestand', async () => {
    const { documents } = await readYaml(`${event}---\n${event}---\n`);
    expect(documents).toHaveLength(2);
  });

  it('houdt no, datums en tijden als tekst', async () => {
    const { documents } = await readYaml('a: no\nb: 2026-01-05\nc: 12:30\nd: ja\n');
    expect(documents[0]?.value).toEqual({ a: 'no', b: '2026-01-05', c: '12:30', d: 'ja' });
  });
});

describe('weigert, met code en plaats', () => {
  const deep = (open: string, n: number) => `a: ${open.repeat(n)}`;
  it.each([
    ['een anker', 'a: &x 1\n', 'yaml/niet-toegestaan 1:4'],
    ['een verwijzing', 'a: *x\n', 'yaml/niet-toegestaan 1:4'],
    ['billion laughs', 'a: &a [x]\nb: &b [*a,*a]\n', 'yaml/niet-toegestaan 1:4'],
    ['een tag', 'a: !!binary aGE=\n', 'yaml/niet-toegestaan 1:4'],
    ['een eigen tag', 'a: !foo b\n', 'yaml/niet-toegestaan 1:4'],
    ['een aanwijzing', '%YAML 1.1\n---\na: no\n', 'yaml/niet-toegestaan 1:1'],
    ['een samenvoegsleutel', 'a: 1\n<<: {b: 2}\n', 'yaml/niet-toegestaan 2:1'],
    ['__proto__', '__proto__: {x: 1}\n', 'yaml/niet-toegestaan 1:1'],
    ['__proto__ dieper', 'a:\n  - b: 1\n    __proto__: 2\n', 'yaml/niet-toegestaan 3:5'],
    ['een sleutel met ?', '? a\n: b\n', 'yaml/niet-toegestaan 1:1'],
    ['600 vraagtekens', '? '.repeat(600), 'yaml/niet-toegestaan 1:1'],
    ['een dubbele sleutel', 'a: 1\nb: 2\na: 3\n', 'yaml/dubbele-sleutel 3:1'],
    ['een conflict van git', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> tak\n', 'yaml/conflict 2:1'],
    ['niets', '', 'yaml/leeg 1:1'],
    ['alleen commentaar', '# niets\n', 'yaml/leeg 1:1'],
    ['alleen ---', '---\n', 'yaml/leeg 1:1'],
    ['een lijst', '- a\n- b\n', 'yaml/geen-velden 1:1'],
    ['losse tekst', 'zomaar een zin\n', 'yaml/geen-velden 1:1'],
    ['twee dubbele punten', 'a: b: c\n', 'yaml/syntax 1:4'],
    ['een open aanhalingsteken', 'a: "b\nc: d\n', 'yaml/syntax 2:4'],
    ['een tab als inspringing', 'a:\n\tb: 1\n', 'yaml/syntax 2:1'],
    ['NUL', 'a: b\u0000c\n', 'yaml/teken 1:5'],
    ['ESC', 'a: \u001b[31m\n', 'yaml/teken 1:4'],
    ['C1', 'a: \u009b31m\n', 'yaml/teken 1:4'],
    ['bidi', 'a: \u202eb\n', 'yaml/teken 1:4'],
    ['een onzichtbare spatie in een sleutel', 'da\u200btum: 2026-01-01\n', 'yaml/teken 1:3'],
    ['een BOM in het midden', 'a: 1\n\ufeffb: 2\n', 'yaml/teken 2:1'],
    ['een losse CR', 'a: 1\rb: 2\n', 'yaml/teken 1:5'],
    ['ESC als escape', 'a: "\\e[31m"\n', 'yaml/teken 1:1'],
    ['1000 vierkante haken', deep('[', 1000), 'yaml/te-diep 1:24'],
    ['1000 accolades', deep('{a: ', 1000), 'yaml/te-diep 1:84'],
    ['1000 streepjes', '- '.repeat(1000), 'yaml/te-diep 1:41'],
    ['diepe inspringing', `a:\n${' '.repeat(100)}b: 1\n`, 'yaml/te-diep 2:1'],
    ['25.000 sleutels', Array.from({ length: 25_000 }, (_, i) => `k${i}: 1`).join('\n'), /^yaml\/te-diep/],
  ] as const)('%s', async (_, text, expected) => {
    if (typeof expected === 'string') expect(await outcome(text)).toBe(expected);
    else expect(await outcome(text)).toMatch(expected);
  });
});

describe('wijst de plaats aan', async () => {
  const text = 'soort: x\nactiviteiten:\n  - wie: a\n    wat: b\n  - wie: c\n    uiterlijk: fout\n';
  const {
    documents: [document],
  } = await readYaml(text);
  it.each([
    [['soort'], false, [1, 8]],
    [['soort'], true, [1, 1]],
    [['activiteiten', 1, 'uiterlijk'], false, [6, 16]],
    [['activiteiten', 1, 'uiterlijk'], true, [6, 5]],
    [['activiteiten', 0, 'bestaat-niet'], false, [3, 5]],
    [['ontbreekt'], false, [1, 1]],
  ] as const)('%j sleutel=%s', (path, onKey, expected) => {
    expect(document?.locate(path, onKey)).toEqual(expected);
  });
});
