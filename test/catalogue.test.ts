/** The catalogue holds together: files, index, ids, versions, sources, tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TERMIJN_NAMEN } from '../src/dossier/termijnen.ts';
import { cite } from '../src/rules/bronnen.ts';
import type { Rule } from '../src/rules/define.ts';
import { RULES, SIGNALS } from '../src/rules/index.ts';
import type { SignalRule } from '../src/rules/riv/define.ts';
import { nummer } from './support/oracle.ts';

const ROOT = join(import.meta.dirname, '..');
const VANDAAG = '2026-11-30';
const SETS = ['wet', 'uwv', 'casemanagement'] as const;

/** format.md §3 */
const STAP_IDS = [
  'melding-arbodienst probleemanalyse plan-van-aanpak afschrift-plan-van-aanpak casemanager',
  'visie-werkgever-werknemer voortgangsgesprek bijstelling-plan-van-aanpak aangifte-42-weken',
  'eerstejaarsevaluatie spoor-2 uwv-kennisgeving-wia actueel-oordeel eindevaluatie medische-informatie',
  'oordeel-werknemer re-integratieverslag wia-aanvraag riv-aanvulling loonsanctiebesluit bekortingsbesluit',
  'loonmaatregel-kennisgeving vangnet-melding vangnet-herstelmelding ziek-uit-dienst-aangifte ziek-uit-dienst-riv',
].flatMap((regel) => regel.split(' '));

function bestanden(map: string): string[] {
  const pad = join(ROOT, 'src/rules', map);
  if (!existsSync(pad)) return [];
  return readdirSync(pad).filter((naam) => naam.endsWith('.ts') && naam !== 'define.ts');
}

const regels = SETS.flatMap((map) => bestanden(map).map((bestand) => ({ map, bestand })));
const signalen = bestanden('riv').map((bestand) => ({ map: 'riv', bestand }));

/** The rule table of the set casemanagement; the last three are findings without a term. */
const CASEMANAGEMENT = [
  'inschakeling-casemanager spreekuur-plannen informatie-rechten-werknemer informatie-rolverdeling informatie-privacy',
  'contact-werkgever-werknemer contact-casemanager afspraak-verlopen vraag-onbeantwoord verslag-professional',
  'interventie-niet-afgestemd interventie-zonder-verwijzing kosten-baten-ontbreekt buiten-mandaat',
  'negatieve-kosten-baten deskundigenoordeel-vervolg arbeidsdeskundig-vervolg stagnatie-aanspreken',
  'stagnatie-escalatie conflict-mediation visie-conflict verzekeraar-regres verzekeraar-vangnet',
  'verzekeraar-loonmaatregel verzekeraar-stagnatie verzekeraar-loonwaarde loonwaarde-ontbreekt',
  'spoor-2-belastbaarheid spreekuur-actueel-oordeel informatie-vervroegde-iva informatie-wia',
  'informatie-financiele-gevolgen wia-uitslag-bespreken klachtenregeling evaluatie-casemanagement',
].flatMap((regel) => regel.split(' '));
const ZONDER_TERMIJN = ['besluit-buiten-mandaat', 'dubbele-pet', 'casemanager-register'];

/** Rules that differ in their name only share a table. */
const VERSLAGDELEN = readFileSync(join(ROOT, 'test/rules/wet/verslagdelen.test.ts'), 'utf8');

const isSignaal = (r: Rule | SignalRule): r is SignalRule => 'find' in r;

async function lees<T>(map: string, bestand: string): Promise<T> {
  return ((await import(join(ROOT, 'src/rules', map, bestand))) as { default: T }).default;
}

it('ziet bestanden', () => {
  expect(regels.length).toBeGreaterThanOrEqual(26);
  expect(signalen.length).toBeGreaterThanOrEqual(12);
});

it('heeft elke stap van het formaat precies een keer', () => {
  expect(STAP_IDS).toHaveLength(26);
  const ids = RULES.filter((r) => r.regelset !== 'casemanagement').map((r) => r.id);
  expect([...ids].sort()).toEqual([...STAP_IDS].sort());
});

it('heeft elke rij van de tabel van casemanagement precies een keer', () => {
  expect([...CASEMANAGEMENT, ...ZONDER_TERMIJN]).toHaveLength(38);
  expect(RULES.filter((r) => r.regelset === 'casemanagement').map((r) => r.id)).toEqual(CASEMANAGEMENT);
  expect(SIGNALS.filter((s) => s.regelset === 'casemanagement').map((s) => s.id)).toEqual(ZONDER_TERMIJN);
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

it('heeft in de index elk bestand en niets anders', async () => {
  const alles = await Promise.all(
    [...regels, ...signalen].map(({ map, bestand }) => lees<Rule | SignalRule>(map, bestand)),
  );
  const uitMap = alles.filter((r): r is Rule => !isSignaal(r));
  const signalenUitMap = alles.filter(isSignaal);
  expect(new Set(RULES)).toEqual(new Set(uitMap));
  expect(new Set(SIGNALS)).toEqual(new Set(signalenUitMap));
  expect(RULES).toHaveLength(uitMap.length);
  expect(SIGNALS).toHaveLength(signalenUitMap.length);
});

describe.each([...regels, ...signalen])('$map/$bestand', ({ map, bestand }) => {
  const pad = join(ROOT, 'src/rules', map, bestand);
  const id = basename(bestand, '.ts');

  it('heeft de naam van het bestand', async () => {
    const regel = await lees<Rule | SignalRule>(map, bestand);
    expect(regel.id).toBe(id);
    expect(regel.regelset).toBe(map === 'riv' ? undefined : map);
  });

  it('heeft een test', () => {
    const eigen = existsSync(join(ROOT, 'test/rules', map, `${id}.test.ts`));
    expect(eigen || VERSLAGDELEN.includes(`'${id}'`)).toBe(true);
  });

  it('gebruikt geen ander regelbestand', () => {
    const anderen = [...regels, ...signalen].map((r) => r.bestand).filter((b) => b !== 'define.ts');
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
