/** `wvp check --document verslag`: the table, the JSON, the exit code. */
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { ExitError } from '../../../src/cli/exit.ts';
import { type CheckOptions, check } from '../../../src/features/check/command.ts';
import { explain } from '../../../src/features/explain/command.ts';
import { VOLLEDIGHEID } from '../../../src/rules/volledigheid/codes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-volledig-'));
  cpSync(join(import.meta.dirname, '../../../fixtures/dossiers'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PEILDATUM = '2026-11-22';

async function vang(werk: (context: Context) => Promise<number>, columns = 80) {
  const out: string[] = [];
  const stream = { write: (text: string) => void out.push(text), isTTY: false, columns };
  const context: Context = {
    cwd: root,
    stdout: stream,
    stderr: { ...stream, write: () => {} },
    env: {},
    now: new Date('2026-11-22T12:00:00Z'),
    versie: '0.0.0-test',
  };
  try {
    return { code: await werk(context), out: out.join('') };
  } catch (error) {
    if (!(error instanceof ExitError)) throw error;
    return { code: error.code, out: error.message };
  }
}
const toets = (dossier: string, options: CheckOptions = {}, columns = 80) =>
  vang((c) => check(c, [dossier], { peildatum: PEILDATUM, document: 'verslag', ...options }), columns);

describe('wvp check --document verslag', () => {
  it('toont elk onderdeel van een volledig verslag', async () => {
    const { code, out } = await toets('2024-007');
    expect(code).toBe(0);
    expect(out).toContain('Er ontbreekt niets.');
    expect(out).toMatch(/^element {2}wat +stuk +stand +bron$/m);
    for (const letter of 'abcdefghijkl–') expect(out, letter).toMatch(new RegExp(`^${letter} .*aanwezig`, 'm'));
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('noemt wat ontbreekt, ook als het verslag nog niet aan de orde is', async () => {
    const { code, out } = await toets('2025-031', {}, 140);
    expect(code).toBe(0);
    expect(out).toMatch(/^h .*het stuk, met datum +Eindevaluatie +ontbreekt$/m);
    expect(out).toContain('events/2025-11-06-probleemanalyse.yaml:');
    expect(out).toContain('Er ontbreken 5 elementen; 5 daarvan vragen de teksten.');
    expect(out).toContain('wvp explain riv/onderdeel-h');
  });

  it('laat één verdwenen stuk zien', async () => {
    unlinkSync(join(root, 'dossiers/2024-007/events/2026-08-20-medische-informatie.yaml'));
    const { out } = await toets('2024-007');
    expect(out).toContain('Er ontbreekt 1 element; 1 daarvan vraagt de teksten.');
    expect(out.split('\n').filter((line) => line.includes('ontbreekt  ') || line.endsWith('ontbreekt'))).toHaveLength(
      1,
    );
  });

  it('faalt met --fail-on waarschuwing, en niet op wat alleen de praktijk vraagt', async () => {
    expect((await toets('2025-031', { failOn: 'waarschuwing' })).code).toBe(1);
    expect((await toets('2024-007', { failOn: 'waarschuwing' })).code).toBe(0);
  });

  it('geeft in JSON de bevindingen zoals altijd, en alleen die over het verslag', async () => {
    const { out } = await toets('2025-031', { format: ['json'] });
    const report = JSON.parse(out);
    expect(report.schema).toBe('wvp.check/1');
    expect(report.bevindingen.map((f: { code: string }) => f.code)).toEqual([
      'riv/onderdeel-h',
      'riv/onderdeel-h',
      'riv/onderdeel-j',
      'riv/onderdeel-l',
      'riv/medische-informatie',
    ]);
    expect(report.bevindingen[0].vingerafdruk).toBe('2025-031:riv/onderdeel-h:h/eerstejaarsevaluatie');
  });

  it('schrijft de tabel naar een bestand', async () => {
    const pad = join(root, 'uit.txt');
    expect((await toets('2024-007', { format: [`text:${pad}`] })).out).toBe('');
    expect(readFileSync(pad, 'utf8')).toContain('Er ontbreekt niets.');
  });

  it('kent alleen het verslag', async () => {
    expect(await toets('2024-007', { document: 'verslg' })).toMatchObject({
      code: 2,
      out: '--document kent dit document niet. Bedoelt u "verslag"?',
    });
    expect((await toets('2024-007', { document: 're-integratieverslag' })).code).toBe(0);
  });

  it('zonder optie is check zoals het was voor een jong dossier', async () => {
    const { out } = await vang((c) => check(c, ['2026-014'], { peildatum: PEILDATUM, format: ['json'] }));
    expect(JSON.parse(out).bevindingen).toEqual([]);
  });
});

describe('wvp explain', () => {
  it.each(Object.keys(VOLLEDIGHEID))('%s', async (code) => {
    const { code: exit, out } = await vang((c) => explain(c, code, undefined, {}));
    expect(exit).toBe(0);
    expect(out).toContain(`(${code})`);
    expect(out).toContain('Doen: ');
    expect(out).toMatch(/BWBR00(13540|15184)/);
  });
});
