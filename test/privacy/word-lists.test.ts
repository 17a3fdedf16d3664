/** The word lists are data that people write: what a list says twice, or where nobody reads it, is found here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIEEN } from '../../src/privacy/categories.ts';
import { fold } from '../../src/privacy/normalise.ts';
import { SOORTEN } from '../../src/privacy/together.ts';
import { sections, VELDEN } from '../../src/privacy/word-lists.ts';

const MAP = resolve(import.meta.dirname, '../../src/privacy/words');
const text = (file: string) => readFileSync(join(MAP, file), 'utf8');
const FILES = readdirSync(MAP).filter((file) => file.endsWith('.txt'));
const GROEPEN = [...sections(text('groepen.txt')).keys()];

const isCategorie = (name: string) => Object.hasOwn(CATEGORIEEN, name);
/** `[category: field]` or `[doubt>certain: field]`. */
const ofCategory = (name: string) => {
  const [wie = '', veld, ...meer] = name.split(': ');
  const ids = wie.split('>');
  return ids.length <= 2 && ids.every(isCategorie) && VELDEN.some((known) => known === veld) && meer.length === 0;
};
const among = (names: readonly string[]) => (name: string) => names.includes(name);

/** What a section of each file may be called. */
const KNOWN: Readonly<Record<string, (name: string) => boolean>> = {
  'gezondheid.txt': ofCategory,
  'zorg.txt': ofCategory,
  'omstandigheden.txt': ofCategory,
  'samen.txt': among(SOORTEN),
  'groepen.txt': (name) => /^\$[a-z]+$/.test(name),
  'toegestaan.txt': among(['toegestaan']),
  'geen-typefout.txt': among(['geen-typefout']),
  'werk.txt': among(['woorden', 'stammen', 'kort', 'algemeen', 'veld', 'neutraal']),
};
/** Phrases stand in groups of what belongs together; all else by alphabet. */
const isPhrases = (name: string) => name.endsWith(': frasen') || name === 'toegestaan';

it('kent elk bestand', () => expect(FILES).toEqual(Object.keys(KNOWN).sort()));

it('leest de secties, zonder commentaar en lege regels, ook met regeleinden van Windows', () => {
  expect([...sections('# uitleg\r\n\r\n[een]\r\na b\r\n# nog iets\r\nc\r\n[twee]\r\n')]).toEqual([
    ['een', ['a b', 'c']],
    ['twee', []],
  ]);
});

describe.each(FILES)('%s', (file) => {
  const lines = text(file).split('\n');
  const headings = lines.filter((line) => line.startsWith('[')).map((line) => line.slice(1, -1));
  const lists = [...sections(text(file))];

  it('zegt bovenaan wat het is en eindigt met een regeleinde', () => {
    expect(lines[0]).toMatch(/^# \w/);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).not.toBe('');
  });

  it('heeft alleen secties die gelezen worden, elk een keer, en geen regel daarbuiten', () => {
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((name) => !KNOWN[file]?.(name))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
    const first = lines.findIndex((line) => line.startsWith('['));
    expect(lines.slice(0, first).filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('heeft geen lege sectie, geen losse spatie en geen regel die dubbel staat', () => {
    for (const [name, entries] of lists) {
      expect(entries.length, name).toBeGreaterThan(0);
      expect(
        entries.filter((entry) => entry !== entry.trim() || /\s{2}|[^\S ]/.test(entry)),
        name,
      ).toEqual([]);
      expect(
        entries.filter((entry, i) => entries.indexOf(entry) !== i),
        name,
      ).toEqual([]);
    }
  });

  it('heeft woorden op alfabet, zoals zij worden opgezocht, en groepen die er zijn', () => {
    for (const [name, entries] of lists) {
      if (!isPhrases(name)) expect(entries, name).toEqual([...entries].sort());
      const words = entries.flatMap((entry) => entry.split(/[ /]/));
      if (!name.endsWith(': hoofdletters'))
        expect(
          words.filter((word) => word !== fold(word) && !isPhrases(name)),
          name,
        ).toEqual([]);
      expect(
        words.filter((word) => word.startsWith('$') && !GROEPEN.includes(word)),
        name,
      ).toEqual([]);
    }
  });
});

it('heeft een lijst voor elke soort die samen met een andere iets zegt', () =>
  expect([...sections(text('samen.txt')).keys()].sort()).toEqual([...SOORTEN].sort()));
