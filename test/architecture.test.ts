/** Who may import whom (README, "Architectuur"): reads every import, and fails when it saw none. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: [], packages: ['date-fns', '@date-fns/utc', 'leven'] },
  dossier: { rooms: ['core'], packages: ['zod'] },
  rules: { rooms: ['core', 'dossier'], packages: [] },
  evaluate: { rooms: ['core', 'dossier', 'rules'], packages: [] },
  privacy: { rooms: ['core', 'dossier'], packages: [] },
  documents: {
    rooms: ['core', 'dossier', 'rules', 'evaluate'],
    packages: ['handlebars', 'zod', 'marked', 'docx', 'pdfkit', '@expo-google-fonts/source-sans-3'],
  },
  report: {
    rooms: ['core', 'dossier', 'rules', 'evaluate'],
    packages: ['csv-stringify', 'fast-string-truncated-width'],
  },
  files: { rooms: ['core', 'dossier'], packages: ['yaml', 'js-yaml', 'zod', 'node-diff3', 'node'] },
  cli: {
    rooms: ['core', 'dossier', 'rules', 'evaluate', 'privacy', 'documents', 'report', 'files'],
    packages: ['commander', 'chalk', '@clack/prompts', 'node'],
  },
};

/** Packages that only some files of a room may touch. */
const ONLY_IN: Record<string, string[]> = {
  'date-fns': ['core/dates.ts', 'core/dutch-dates.ts'],
  '@date-fns/utc': ['core/dates.ts', 'core/dutch-dates.ts'],
  leven: ['core/nearest.ts'],
  yaml: ['files/guarded-yaml.ts', 'files/yaml-text.ts'],
  'js-yaml': ['files/plain-yaml.ts'],
  chalk: ['cli/colour.ts'],
  '@clack/prompts': ['cli/prompt.ts'],
  'fast-string-truncated-width': ['report/layout.ts'],
  'csv-stringify': ['report/scan-csv.ts'],
};

interface Edge {
  from: string;
  to: string;
  room: string;
  target: { room: string } | { pkg: string };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? sources(join(folder, e.name)) : e.name.endsWith('.ts') ? [join(folder, e.name)] : [],
  );
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function edges(): Edge[] {
  return sources(SRC).flatMap((file) => {
    const from = relative(SRC, file);
    const text = readFileSync(file, 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
    return specifiers.map((specifier): Edge => {
      const room = from.split('/')[0] ?? '';
      if (!specifier.startsWith('.')) return { from, to: specifier, room, target: { pkg: packageOf(specifier) } };
      const to = relative(SRC, resolve(dirname(file), specifier));
      return { from, to, room, target: { room: to.split('/')[0] ?? '' } };
    });
  });
}

const all = edges().filter((e) => e.from !== 'index.ts');

describe('de kamers van het huis', () => {
  it('heeft bestanden en pijlen gezien in elke kamer die er is', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const room of ['core', 'dossier', 'rules', 'evaluate', 'documents', 'report', 'files', 'cli'])
      expect(all.filter((e) => e.room === room).length, room).toBeGreaterThan(0);
  });

  it('kent elke kamer', () => {
    expect([...new Set(all.map((e) => e.room))].filter((room) => !ROOMS[room])).toEqual([]);
  });

  it('kent geen pijl die niet in de tabel staat', () => {
    const wrong = all.filter((e) => {
      const allowed = ROOMS[e.room];
      if (!allowed) return true;
      if ('pkg' in e.target) return !allowed.packages.includes(e.target.pkg);
      return e.target.room !== e.room && !allowed.rooms.includes(e.target.room);
    });
    expect(wrong.map((e) => `${e.from} -> ${e.to}`)).toEqual([]);
  });

  it('houdt een pakket bij de bestanden die het mogen kennen', () => {
    const wrong = all.filter(
      (e) => 'pkg' in e.target && ONLY_IN[e.target.pkg] && !ONLY_IN[e.target.pkg]?.includes(e.from),
    );
    expect(wrong.map((e) => `${e.from} -> ${e.to}`)).toEqual([]);
  });

  it('laat geen regel een andere regel importeren', () => {
    const isRule = (path: string) => /^rules\/(wet|uwv|casemanagement|riv)\/(?!define\.ts)/.test(path);
    expect(all.filter((e) => isRule(e.from) && isRule(e.to)).map((e) => `${e.from} -> ${e.to}`)).toEqual([]);
  });

  it('leest onder cli/ geen klok, omgeving of werkmap', () => {
    const below = sources(SRC).filter((f) => !relative(SRC, f).startsWith('cli/'));
    const wrong = below.filter((f) =>
      /\bprocess\.(env|cwd|argv|stdout)\b|new Date\(\)|Date\.now\(/.test(readFileSync(f, 'utf8')),
    );
    expect(wrong.map((f) => relative(SRC, f))).toEqual([]);
  });
});
