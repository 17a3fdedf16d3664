/** Every kind, field and value has its help, in words that fit; and what reads a file takes what the definition says. */
import { describe, expect, it } from 'vitest';
import { configDefinitie } from '../../src/dossier/config.ts';
import {
  blok,
  type Definitie,
  definitie,
  keuze,
  optioneel,
  uitlegVan,
  type Veld,
  type Vorm,
  veld,
  woorden,
  woordVan,
} from '../../src/dossier/define.ts';
import { dossierDefinitie } from '../../src/dossier/dossier.ts';
import { tekst } from '../../src/dossier/fields.ts';
import { definitieVan, SOORTEN } from '../../src/dossier/kinds/index.ts';

interface Def {
  readonly type: string;
  readonly innerType?: { _zod: { def: unknown } };
  readonly element?: { _zod: { def: unknown } };
  readonly options?: { _zod: { def: unknown } }[];
  readonly shape?: Record<string, { _zod: { def: unknown } }>;
  readonly entries?: Record<string, string>;
}

type Plek = readonly [pad: string, verplicht: boolean, waarden: readonly string[]];

/** Every field that a schema reads, whether it must be there, and its fixed values where it has them. */
function gelezen(schema: { _zod: { def: unknown } }, pad = '', verplicht = true): Plek[] {
  const def = schema._zod.def as Def;
  if (def.type === 'optional' && def.innerType) return gelezen(def.innerType, pad, false);
  if (def.element) return gelezen(def.element, pad, verplicht);
  if (def.options) return def.options.flatMap((o) => gelezen(o, pad, verplicht));
  const eigen: Plek[] = pad === '' ? [] : [[pad, verplicht, Object.values(def.entries ?? {})]];
  const velden = Object.entries(def.shape ?? {});
  return [...eigen, ...velden.flatMap(([naam, s]) => gelezen(s, pad === '' ? naam : `${pad}.${naam}`))];
}

const kern = (vorm: Vorm): Vorm => (vorm.type === 'lijst' ? kern(vorm.element) : vorm);

/** The same, as the definition says it. */
function gezegd(velden: readonly Veld[], voor = ''): Plek[] {
  return velden.flatMap(({ naam, verplicht, vorm: buiten }) => {
    const pad = `${voor}${naam}`;
    const vorm = kern(buiten);
    const onder = vorm.type === 'blok' ? [...vorm.velden, ...vorm.ook] : [];
    return [
      [pad, verplicht, vorm.type === 'keuze' ? vorm.waarden : []] as const,
      ...(vorm.type === 'blok' && vorm.ook.length > 0 ? [[pad, verplicht, []] as const] : []),
      ...gezegd(onder, `${pad}.`),
    ];
  });
}

function alle(velden: readonly Veld[]): Veld[] {
  return velden.flatMap((v) => {
    const vorm = kern(v.vorm);
    return [v, ...(vorm.type === 'blok' ? alle([...vorm.velden, ...vorm.ook]) : [])];
  });
}

const ALLES: [string, Definitie][] = [
  ...SOORTEN.map((s): [string, Definitie] => [s, definitieVan(s)]),
  ['dossier.yaml', dossierDefinitie()],
  ['wvp.yaml', configDefinitie()],
];

describe('de definities', () => {
  it('zijn er van alle soorten', () => expect(SOORTEN.length).toBeGreaterThan(40));

  it.each(ALLES)('%s: wat wordt gelezen is wat er staat', (_naam, { velden, zod }) => {
    const er = gelezen(zod());
    expect(er.length).toBeGreaterThan(4);
    const opPad = (plekken: Plek[]) => plekken.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    expect(opPad(gezegd(velden))).toEqual(opPad(er));
  });

  it.each(ALLES)('%s: zinnen die iets zeggen en op één regel passen', (_naam, { titel, wat, velden }) => {
    const teksten = alle(velden).flatMap((v) => {
      const vorm = kern(v.vorm);
      const { woorden: tabel, waarden } = vorm.type === 'keuze' ? vorm : { woorden: {}, waarden: [] };
      return [v.wat, ...waarden.flatMap((w) => [woordVan(tabel, w), uitlegVan(tabel, w)])];
    });
    for (const zin of [titel, wat, ...teksten]) {
      expect(zin.trim()).toBe(zin);
      expect(zin.length).toBeGreaterThan(2);
      expect(zin.length).toBeLessThanOrEqual(120);
    }
  });

  it('eisen van de bouwer: hulp, een soort tekst, een woord bij elke waarde', () => {
    const KLEUR = woorden({ rood: 'rood', wit: ['wit', 'wit of gebroken wit'] });
    const goed = definitie('Proef', 'Een proef.', {
      kleur: veld('welke kleur', keuze(KLEUR)),
      blok: optioneel('een blok', blok({ reden: veld('waarom', tekst('verslag')) })),
    });
    expect(goed.zod().safeParse({ kleur: 'wit', blok: { reden: 'x' } }).success).toBe(true);
    expect(goed.zod().safeParse({ kleur: 'geel' }).success).toBe(false);
    expect([woordVan(KLEUR, 'wit'), uitlegVan(KLEUR, 'wit'), uitlegVan(KLEUR, 'rood')]).toEqual([
      'wit',
      'wit of gebroken wit',
      'rood',
    ]);
    // @ts-expect-error a text without what may stand in it
    expect(() => veld('waarom', tekst())).not.toThrow();
    // @ts-expect-error a field without help
    expect(() => veld(tekst('verslag'))).toThrow();
    // @ts-expect-error a value without a word
    expect(() => woordVan(KLEUR, 'geel')).toThrow();
  });
});
