/** Tables of rows for rules and signals: what, dossier, peildatum, expectation. */
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/dossier/config.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import type { Step } from '../../src/judge/step.ts';
import { RULES, SIGNALS } from '../../src/rules/index.ts';
import { codeVan } from '../../src/rules/riv/define.ts';
import { oordeel, stapOf } from './case.ts';
import { reken } from './oracle.ts';

/**
 * `[what, dossier, peildatum, expected]`. Dates may be written `D+42`, `E-77` (see oracle.ts). Expected is the status, and
 * after it any of `dagen=` `uiterlijk=` `ruim=` `vanaf=` `op=` `reden=` `versie=`; `-` when the step is not listed.
 */
export type Rij = readonly [wat: string, regel: string, peildatum: string, verwacht: string];

interface Opties {
  /** First sick day that `D` stands for. */
  readonly D: string;
  /** Further anchors, e.g. `{ H: 'D+60' }`. */
  readonly meer?: Readonly<Record<string, string>>;
  /** The instance to look at; default the rule's id. */
  readonly sleutel?: string;
  readonly config?: Config;
}

const VELDEN: Record<string, (s: Step) => unknown> = {
  dagen: (s) => s.dagenTeLaat,
  uiterlijk: (s) => s.uiterlijk,
  ruim: (s) => s.uiterlijkRuim,
  vanaf: (s) => s.vanaf,
  op: (s) => s.gedaanOp,
  reden: (s) => s.reden,
  versie: (s) => s.regelVersieVanaf,
};

/** Rows without a version of the law by name still say which step: `id`, and the day for which D stands. */
export function tabel(id: string, opties: Opties, rijen: readonly Rij[]): void {
  const sleutel = opties.sleutel ?? id;
  const vul = (t: string) => reken(t, opties.D, opties.meer);
  describe(`${sleutel}, D = ${opties.D}`, () => {
    it.each(rijen)('%s: %s op %s: %s', (_wat, regel, peildatum, verwacht) => {
      const result = oordeel(vul(regel), vul(peildatum), opties.config);
      const step = stapOf(result, sleutel);
      const wil = vul(verwacht);
      expect(beschrijf(step, wil)).toBe(wil);
      if (step) samenhang(step, result);
    });
  });
}

/** The step in the words of the expectation: the same fields in the same order. */
function beschrijf(step: Step | undefined, verwacht: string): string {
  if (!step) return '-';
  const velden = verwacht.split(' ').slice(1);
  const waarden = velden.map((paar) => {
    const veld = paar.slice(0, paar.indexOf('='));
    const lees = VELDEN[veld];
    if (!lees) throw new Error(`onbekend veld in verwachting: ${paar}`);
    return `${veld}=${lees(step) ?? 'geen'}`;
  });
  return [step.status, ...waarden].join(' ');
}

const LAAT = ['betwist', 'te-laat', 'gemist'];
const GEMELD = [...LAAT, 'open'];

/** What must hold for every step in every row (format.md §3 and §4). */
export function samenhang(step: Step, result: JudgedCase): void {
  expect(step.uiterlijk === null, 'strikt en ruim zijn er samen').toBe(step.uiterlijkRuim === null);
  expect((step.uiterlijk ?? '') <= (step.uiterlijkRuim ?? ''), 'strikt ligt niet na ruim').toBe(true);
  expect(step.dagenTeLaat > 0, 'dagenTeLaat hoort bij laat').toBe(LAAT.includes(step.status));
  const overname = step.reden === 'voor-overname';
  if (overname) expect(step.status, 'wat voor de overname lag, is niet te bewijzen').toBe('onbepaald');
  else expect(step.reden !== null, 'reden hoort bij vervallen').toBe(step.status === 'vervallen');
  expect(step.omdat.length, 'er is een bewijs').toBeGreaterThan(0);
  if (step.reden !== 'geen-versie-van-kracht') expect(step.grondslag.length, 'er is een grondslag').toBeGreaterThan(0);
  const codes = result.bevindingen.filter((f) => f.sleutel === step.sleutel && f.code.startsWith(`${step.id}/`));
  expect(codes.map((f) => f.code)).toEqual(
    overname || GEMELD.includes(step.status) ? [`${step.id}/${step.status}`] : [],
  );
  const fout = step.regelset === 'wet' && ['gemist', 'te-laat'].includes(step.status);
  const eigen = RULES.find((r) => r.id === step.id && r.regelset === 'casemanagement')?.ernst;
  const ernst = overname || step.verantwoordelijke === 'uwv' ? 'info' : fout ? 'fout' : (eigen ?? 'waarschuwing');
  for (const f of codes) expect(f.ernst, `ernst van ${f.code}`).toBe(ernst);
}

/** `[what, dossier, peildatum, number of times that the signal fires]`. */
export type SignaalRij = readonly [wat: string, regel: string, peildatum: string, keren: number];

export function signalen(
  id: string,
  opties: Pick<Opties, 'D' | 'meer' | 'config'>,
  rijen: readonly SignaalRij[],
): void {
  const vul = (t: string) => reken(t, opties.D, opties.meer);
  const regel = SIGNALS.find((s) => s.id === id);
  const code = regel ? codeVan(regel) : '';
  describe(`${code}, D = ${opties.D}`, () => {
    it.each(rijen)('%s: %s op %s: %i keer', (_wat, tekst, peildatum, keren) => {
      const result = oordeel(vul(tekst), vul(peildatum), opties.config);
      const found = result.bevindingen.filter((f) => f.code === code);
      expect(found.length).toBe(keren);
      for (const f of found) expect(f.ernst).toBe(regel?.ernst ?? 'waarschuwing');
    });
  });
}
