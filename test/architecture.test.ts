/** Who may import whom (README, "Architectuur"): reads every import, and fails when it saw none. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Kamer {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** `features` and `command` are one folder: what shows a thing, and what knows the terminal and the disk (`command.ts`, `command/`). */
const ROOMS: Readonly<Record<string, Kamer>> = {
  core: { rooms: [], packages: ['date-fns', '@date-fns/utc', 'leven'] },
  dossier: { rooms: ['core'], packages: ['zod'] },
  rules: { rooms: ['core', 'dossier'], packages: [] },
  judge: { rooms: ['core', 'dossier', 'rules'], packages: [] },
  privacy: { rooms: ['core', 'dossier'], packages: [] },
  read: { rooms: ['core', 'dossier'], packages: ['yaml', 'js-yaml', 'zod', 'node'] },
  git: { rooms: ['core', 'dossier', 'read'], packages: ['node'] },
  write: { rooms: ['core'], packages: ['node'] },
  documents: {
    rooms: ['core', 'dossier', 'rules', 'judge'],
    packages: ['handlebars', 'zod', 'marked', 'docx', 'pdfkit', '@expo-google-fonts/source-sans-3'],
  },
  store: { rooms: ['core', 'documents', 'read', 'write'], packages: ['node-diff3', 'node'] },
  show: { rooms: ['core', 'dossier', 'rules', 'judge'], packages: ['fast-string-truncated-width', 'csv-stringify'] },
  features: {
    rooms: ['core', 'dossier', 'rules', 'judge', 'privacy', 'documents', 'show'],
    packages: [],
  },
  command: {
    rooms: [
      'core',
      'dossier',
      'rules',
      'judge',
      'privacy',
      'read',
      'git',
      'write',
      'documents',
      'store',
      'show',
      'features',
      'cli',
    ],
    packages: ['commander', 'chalk', '@clack/prompts', 'node'],
  },
  cli: {
    rooms: [
      'core',
      'dossier',
      'rules',
      'judge',
      'privacy',
      'read',
      'git',
      'write',
      'documents',
      'store',
      'show',
      'features',
      'command',
    ],
    packages: ['commander', 'chalk', '@clack/prompts', 'node'],
  },
};

/** Packages that only some files of a room may touch. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  'date-fns': ['core/dates.ts', 'core/dutch-dates.ts'],
  '@date-fns/utc': ['core/dates.ts', 'core/dutch-dates.ts'],
  leven: ['core/nearest.ts'],
  yaml: ['read/yaml/guarded.ts', 'read/yaml/compose.ts'],
  'js-yaml': ['read/yaml/plain.ts'],
  chalk: ['cli/colour.ts'],
  '@clack/prompts': ['cli/entry/prompt.ts'],
  'fast-string-truncated-width': ['show/layout.ts'],
  'csv-stringify': ['show/spreadsheet.ts'],
};

/** Names that stand in many folders, each time for the same part of what the folder holds. */
const OVERAL = [
  'command.ts',
  'compute.ts',
  'text.ts',
  'json.ts',
  'csv.ts',
  'html.ts',
  'svg.ts',
  'ics.ts',
  'md.ts',
  'index.ts',
  'define.ts',
];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly target: { readonly room: string } | { readonly pkg: string };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? sources(join(folder, e.name)) : e.name.endsWith('.ts') ? [join(folder, e.name)] : [],
  );
}

const ALLE = sources(SRC).map((file) => relative(SRC, file));

function roomOf(path: string): string {
  if (/^features\/[^/]+\/command(?:\.ts$|\/)/.test(path)) return 'command';
  if (path.startsWith('documents/store/')) return 'store';
  return path.split('/')[0] ?? '';
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

const all: readonly Edge[] = ALLE.filter((path) => path !== 'index.ts').flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
  return specifiers.map((specifier): Edge => {
    if (!specifier.startsWith('.')) return { from, to: specifier, target: { pkg: packageOf(specifier) } };
    const to = relative(SRC, resolve(SRC, dirname(from), specifier));
    return { from, to, target: { room: roomOf(to) } };
  });
});

/** Every circle of files, as the files that are in it. */
function circles(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, target } of edges) if ('room' in target) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Map<string, { order: number; low: number }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): { order: number; low: number } => {
    const mine = { order: seen.size, low: seen.size };
    seen.set(file, mine);
    stack.push(file);
    for (const other of next.get(file) ?? []) {
      const theirs = seen.get(other) ?? visit(other);
      if (stack.includes(other)) mine.low = Math.min(mine.low, theirs.low);
    }
    if (mine.low === mine.order) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) found.push(circle);
    }
    return mine;
  };
  for (const file of next.keys()) if (!seen.has(file)) visit(file);
  return found;
}

const arrow = (e: Edge) => `${e.from} -> ${e.to}`;

describe('de kamers van het huis', () => {
  it('heeft bestanden en pijlen gezien in elke kamer', () => {
    expect(all.length).toBeGreaterThan(1000);
    for (const room of Object.keys(ROOMS))
      expect(all.filter((e) => roomOf(e.from) === room).length, room).toBeGreaterThan(0);
  });

  it('kent elke kamer', () => {
    expect([...new Set(all.map((e) => roomOf(e.from)))].filter((room) => !ROOMS[room])).toEqual([]);
  });

  it('kent geen pijl die niet in de tabel staat', () => {
    const wrong = all.filter((e) => {
      const from = roomOf(e.from);
      const allowed = ROOMS[from];
      if (!allowed) return true;
      if ('pkg' in e.target) return !allowed.packages.includes(e.target.pkg);
      return e.target.room !== from && !allowed.rooms.includes(e.target.room);
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('kent een ander onderdeel alleen van wat het uitrekent', () => {
    const feature = (path: string) => path.split('/')[1];
    const wrong = all.filter(
      (e) =>
        roomOf(e.from) === 'features' &&
        e.to.startsWith('features/') &&
        feature(e.from) !== feature(e.to) &&
        basename(e.to) !== 'compute.ts',
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('heeft geen kring van bestanden', () => {
    expect(circles(all)).toEqual([]);
    const kring = (from: string, to: string): Edge => ({ from, to, target: { room: 'core' } });
    expect(circles([kring('a', 'b'), kring('b', 'c'), kring('c', 'a'), kring('c', 'd')])).toEqual([['a', 'b', 'c']]);
  });

  it('houdt een pakket bij de bestanden die het mogen kennen', () => {
    const wrong = all.filter(
      (e) => 'pkg' in e.target && ONLY_IN[e.target.pkg] && !ONLY_IN[e.target.pkg]?.includes(e.from),
    );
    expect(wrong.map(arrow)).toEqual([]);
    for (const file of Object.values(ONLY_IN).flat()) expect(ALLE).toContain(file);
  });

  it('laat geen regel een andere regel importeren', () => {
    const isRule = (path: string) => /^rules\/(wet|uwv|casemanagement|riv)\/(?!define\.ts|index\.ts)/.test(path);
    expect(all.filter((e) => isRule(e.from)).length).toBeGreaterThan(100);
    expect(all.filter((e) => isRule(e.from) && isRule(e.to)).map(arrow)).toEqual([]);
  });

  it('leest onder een commando geen klok, omgeving of werkmap', () => {
    const below = ALLE.filter((path) => !['cli', 'command'].includes(roomOf(path)));
    expect(below.length).toBeGreaterThan(200);
    const wrong = below.filter((path) =>
      /\bprocess\.(env|cwd|argv|stdout)\b|new Date\(\)|Date\.now\(/.test(readFileSync(join(SRC, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('geeft geen twee bestanden dezelfde naam, tenzij de map zegt wat het is', () => {
    // A rule and the document that it asks for bear the name that the law gives both.
    const names = ALLE.filter(
      (path) => !OVERAL.includes(basename(path)) && !/^(rules\/\w+|documents\/kinds)\//.test(path),
    );
    const twice = names.filter((path) => names.some((other) => other !== path && basename(other) === basename(path)));
    expect(twice).toEqual([]);
  });
});
