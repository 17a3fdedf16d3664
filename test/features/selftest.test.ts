/** The built-in vectors against a calendar of our own and against the worked examples; and that a wrong one is noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leesVector, zelftest } from '../../src/features/doctor/selftest.ts';
import { VECTOREN } from '../../src/features/doctor/selftest-vectors.ts';
import { plus } from '../support/oracle.ts';

const vectoren = VECTOREN.map(leesVector);
const BESTAND = join(import.meta.dirname, '../../fixtures/law/date-examples.yaml');
interface Voorbeeld {
  readonly id: string;
  readonly given: Record<string, string>;
  readonly expect: Record<string, string>;
}
const { examples } = parse(readFileSync(BESTAND, 'utf8')) as { examples: Voorbeeld[] };

/** Day n (0 is the first) of those on which somebody is sick, counted one by one. */
function ziektedag(van: string, herstel: readonly (readonly [string, string])[], n: number): string {
  let dag = van;
  for (let over = n; ; dag = plus(dag, 1)) {
    if (herstel.some(([h, z]) => dag >= h && dag < z)) continue;
    if (over === 0) return dag;
    over -= 1;
  }
}

it('zijn er genoeg, en geen twee gelijk', () => {
  expect(vectoren.length).toBeGreaterThanOrEqual(60);
  expect(new Set(VECTOREN.map((v) => v.split(' ').slice(0, 2).join(' '))).size).toBe(VECTOREN.length);
  expect(vectoren.filter((v) => v.herstel.length > 0).length).toBeGreaterThanOrEqual(15);
});

it.each(vectoren.map((v, i) => [VECTOREN[i] ?? '', v] as const))('dag voor dag geteld: %s', (_, v) => {
  const W = (n: number) => ziektedag(v.eersteZiektedag, v.herstel, n);
  const einde = W(727);
  // Until 1 July 2013 the report was due in week 89 and the application in week 91 (law.md).
  const [riv, wia] = einde < '2013-07-01' ? [-105, -91] : [-91, -77];
  expect(v.verwacht).toEqual({
    probleemanalyse: W(42),
    'aangifte-42-weken': W(294),
    eerstejaarsevaluatie: W(363),
    're-integratieverslag': plus(einde, riv),
    'wia-aanvraag': plus(einde, wia),
    wachttijd: einde,
  });
});

describe('uitgewerkte voorbeelden', () => {
  const heel = examples.filter(
    (e) => e.expect['laatste_dag_wachttijd'] !== undefined && e.given['verlof_van'] === undefined,
  );
  it('zijn er', () => expect(heel.length).toBeGreaterThanOrEqual(9));

  it.each(heel.map((e) => [e.id, e] as const))('%s staat er zo in', (_, { given, expect: wil }) => {
    const herstel = given['hersteld_per'] ? [[given['hersteld_per'], given['opnieuw_ziek_per']]] : [];
    const vector = vectoren.find(
      (v) => v.eersteZiektedag === given['eerste_ziektedag'] && JSON.stringify(v.herstel) === JSON.stringify(herstel),
    );
    expect(vector?.verwacht).toEqual({
      probleemanalyse: wil['probleemanalyse_wettelijk'],
      'aangifte-42-weken': wil['aangifte_42w_wettelijk'],
      eerstejaarsevaluatie: wil['eerstejaarsevaluatie_uiterlijk_einde_week52'],
      're-integratieverslag': wil['riv_strikt'],
      'wia-aanvraag': wil['wia_aanvraag_strikt'],
      wachttijd: wil['laatste_dag_wachttijd'],
    });
  });
});

describe('zelftest', () => {
  it('vindt ze allemaal terug', () => {
    expect(zelftest()).toEqual({ vectoren: VECTOREN.length, afwijkingen: [] });
  });

  it('merkt elke datum die een dag ernaast ligt', () => {
    const [goed = ''] = VECTOREN;
    const kolommen = goed.split(' ');
    for (let i = 2; i < kolommen.length; i += 1) {
      const fout = kolommen.map((k, j) => (i === j ? plus(k, 1) : k)).join(' ');
      expect(zelftest([fout]).afwijkingen).toMatchObject([
        { verwacht: plus(kolommen[i] ?? '', 1), gevonden: kolommen[i] },
      ]);
    }
  });
});
