/** The catalogue holds together: files, index, ids, versions, sources, tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TERMIJN_NAMEN } from '../src/dossier/termijnen.ts';
import { cite } from '../src/rules/bronnen.ts';
import { CASEMANAGEMENT, CASEMANAGEMENT_SIGNALS } from '../src/rules/casemanagement/index.ts';
import type { Rule } from '../src/rules/define.ts';
import { RULES, SIGNALS } from '../src/rules/index.ts';
import type { SignalRule } from '../src/rules/riv/define.ts';
import { RIV } from '../src/rules/riv/index.ts';
import { UWV } from '../src/rules/uwv/index.ts';
import { WET } from '../src/rules/wet/index.ts';
import { nummer } from './support/oracle.ts';

const ROOT = join(import.meta.dirname, '..');
const REGELS = join(ROOT, 'src/rules');
/** Nothing is held against the law in the future; a clock that lags behind the newest check is no reason to fail. */
const VANDAAG = [new Date().toISOString().slice(0, 10), '2026-11-30'].sort()[1] ?? '';

/** The folders of the sets, and what the index of each lists. */
const SETS: Readonly<Record<string, readonly (Rule | SignalRule)[]>> = {
  wet: WET,
  uwv: UWV.map((stap) => stap.regel),
  casemanagement: [...CASEMANAGEMENT, ...CASEMANAGEMENT_SIGNALS],
  riv: RIV,
};

const bestanden = (map: string): string[] =>
  readdirSync(join(REGELS, map)).filter((naam) => naam.endsWith('.ts') && !['define.ts', 'index.ts'].includes(naam));

const regels = Object.keys(SETS).flatMap((map) => bestanden(map).map((bestand) => ({ map, bestand })));

/** Rules that differ in their name only share a table. */
const VERSLAGDELEN = readFileSync(join(ROOT, 'test/rules/wet/verslagdelen.test.ts'), 'utf8');

const isSignaal = (r: Rule | SignalRule): r is SignalRule => 'find' in r;

async function lees(map: string, bestand: string): Promise<Rule | SignalRule> {
  return ((await import(join(REGELS, map, bestand))) as { default: Rule | SignalRule }).default;
}

it('ziet elke map met regels, en bestanden daarin', () => {
  const mappen = readdirSync(REGELS, { withFileTypes: true }).filter((e) => e.isDirectory());
  // What the elements of the verslag are is no rule: `volledigheid/` holds no obligation.
  expect(mappen.map((e) => e.name).sort()).toEqual([...Object.keys(SETS), 'volledigheid'].sort());
  // A floor that a new rule does not touch: a rule that is gone, file and line, is no accident.
  expect(RULES.length).toBeGreaterThanOrEqual(61);
  expect(SIGNALS.length).toBeGreaterThanOrEqual(19);
});

it.each(Object.entries(SETS))(
  'heeft in de index van %s elk bestand van de map, en niets anders',
  async (map, index) => {
    const uitMap = await Promise.all(bestanden(map).map((bestand) => lees(map, bestand)));
    expect(index.map((r) => r.id).sort()).toEqual(uitMap.map((r) => r.id).sort());
    expect(new Set(index)).toEqual(new Set(uitMap));
  },
);

it('heeft in de catalogus elke regel van elke set een keer, in de volgorde van de set', () => {
  const alles = Object.values(SETS).flat();
  const ids = [...RULES, ...SIGNALS].map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(alles.map((r) => r.id).sort());
  for (const index of Object.values(SETS)) {
    for (const rij of [index.filter((r) => !isSignaal(r)), index.filter(isSignaal)])
      expect([...RULES, ...SIGNALS].filter((r) => rij.includes(r))).toEqual(rij);
  }
});

it('noemt elk eigen getal bij de regel die ermee rekent, en geen ander', () => {
  const bijRegels = RULES.flatMap((r) => r.eigenTermijnen ?? []);
  expect([...bijRegels].sort()).toEqual([...TERMIJN_NAMEN].sort());
  for (const regel of RULES)
    for (const naam of regel.eigenTermijnen ?? []) expect(naam.startsWith(regel.id), naam).toBe(true);
});

it('geeft aan casemanagement nooit een fout', () => {
  for (const r of RULES.filter((r) => r.regelset === 'casemanagement')) expect(r.ernst).not.toBe('fout');
});

describe.each(regels)('$map/$bestand', ({ map, bestand }) => {
  const pad = join(REGELS, map, bestand);
  const id = basename(bestand, '.ts');

  it('heeft de naam van het bestand', async () => {
    const regel = await lees(map, bestand);
    expect(regel.id).toBe(id);
    expect(regel.regelset).toBe(map === 'riv' ? undefined : map);
  });

  it('heeft een test', () => {
    const eigen = existsSync(join(ROOT, 'test/rules', map, `${id}.test.ts`));
    expect(eigen || VERSLAGDELEN.includes(`'${id}'`)).toBe(true);
  });

  it('gebruikt geen ander regelbestand', () => {
    const anderen = regels.map((r) => r.bestand);
    const imports = [...readFileSync(pad, 'utf8').matchAll(/from '([^']+)'/g)].map((m) => m[1] ?? '');
    expect(imports.length).toBeGreaterThan(0);
    const verboden = imports.filter(
      (i) => i.startsWith('./') || /\/rules\/|\.\.\/(wet|uwv|riv|casemanagement)\//.test(i),
    );
    expect(verboden.filter((i) => anderen.includes(basename(i)))).toEqual([]);
  });
});

describe.each(RULES.map((regel) => ({ id: regel.id, regel })))('regel $id', ({ regel }) => {
  it('heeft oplopende versies zonder overlap', () => {
    expect(regel.versions.length).toBeGreaterThan(0);
    for (const [i, v] of regel.versions.entries()) {
      expect(v.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(v.validTo === undefined || v.validFrom <= v.validTo, 'begin voor einde').toBe(true);
      const volgende = regel.versions[i + 1];
      if (!volgende) continue;
      expect(v.validFrom < volgende.validFrom, 'oplopend').toBe(true);
      if (v.validTo !== undefined) expect(nummer(v.validTo)).toBeLessThan(nummer(volgende.validFrom));
    }
  });

  it('legt zichzelf uit', () => {
    uitleg(regel.uitleg);
    for (const tekst of [regel.titel, regel.gevolg, ...regel.notCovered]) expect(tekst.trim()).not.toBe('');
    expect(regel.notCovered.length).toBeGreaterThan(0);
  });

  it('noemt bronnen en de dag van controle', () => {
    for (const v of regel.versions) bronnen(v.source, regel.regelset);
    gecontroleerd(regel.checkedOn);
  });
});

describe.each(SIGNALS.map((regel) => ({ id: regel.id, regel })))('signaal $id', ({ regel }) => {
  it('is compleet', () => {
    for (const tekst of [regel.titel, regel.waarom, regel.doen]) uitleg(tekst);
    bronnen(regel.source, regel.regelset ?? 'uwv');
    gecontroleerd(regel.checkedOn);
  });
});

/** At most ten lines of 120 characters, and not empty. */
function uitleg(tekst: string): void {
  expect(tekst.trim()).not.toBe('');
  const regelsTekst = tekst.split('\n').reduce((n, r) => n + Math.max(1, Math.ceil(r.length / 120)), 0);
  expect(regelsTekst).toBeLessThanOrEqual(10);
}

/** A rule of the guide names its paragraphs, beside them an article of the field; any other names a text of law with its BWB id. */
function bronnen(sources: Rule['versions'][number]['source'], regelset: Rule['regelset']): void {
  expect(sources.length).toBeGreaterThan(0);
  if (regelset === 'casemanagement') {
    expect(sources[0]?.wet).toContain('Werkwijzer Casemanagement');
    for (const s of sources) {
      expect(s.bwb).toBeNull();
      expect(s.artikel).toMatch(s.wet.startsWith('Werkwijzer') ? /^par\. \d\.\d$/ : /\S/);
      expect(cite(s)).not.toMatch(/null|undefined|\(BWB/);
    }
    return;
  }
  for (const s of sources) {
    expect(s.bwb).toMatch(/^BWBR\d{7}$/);
    expect(s.wet).not.toBe('');
    expect(s.artikel).toMatch(/^(\d+[a-z]*|bijlage par\. [\d.]+)$/);
    if (s.lid !== undefined) expect(s.lid).toMatch(/^\d+$/);
  }
}

function gecontroleerd(dag: string): void {
  expect(dag).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(dag <= VANDAAG).toBe(true);
}
