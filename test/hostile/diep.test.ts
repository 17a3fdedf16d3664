/** Markdown that a person or a template nests thousands deep: refused with its line, never an error of wvp itself. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keren } from '../support/lang.ts';
import { ROOT, wvp } from '../support/run.ts';

let repo = '';
const zaak = () => join(repo, 'dossiers/2026-014');
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-diep-'));
  cpSync(join(ROOT, 'fixtures/dossiers/dossiers/2026-014'), zaak(), { recursive: true });
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));
const maak = (...args: string[]) => wvp(['generate', 'plan', '2026-014', '--peildatum', '2026-11-22', ...args], repo);

const DIEP: readonly (readonly [string, string])[] = [
  ['citaten', '> '.repeat(3_000)],
  ['citaten zonder spatie', '>'.repeat(15_000)],
  ['lijsten', '- '.repeat(15_000)],
  ['genummerde lijsten', '1. '.repeat(3_000)],
  ['lijsten en citaten', '- > '.repeat(3_000)],
  ['inspringing', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
  // Four times as many take sixteen times as long, of the package that reads Markdown.
  ['haken', '['.repeat(keren(4_000, 15_000))],
  ['haken om', `${'['.repeat(5_000)}a${']'.repeat(5_000)}`],
  ['sterren', '*a '.repeat(15_000)],
  ['sterren om', `${'*'.repeat(5_000)}a${'*'.repeat(5_000)}`],
  ['strepen', '_a_ **b '.repeat(8_000)],
  ['doorgehaald', '~~a '.repeat(15_000)],
];

describe('diep genest', () => {
  it.each(DIEP)('%s in een concept', async (_wat, tekst) => {
    await maak();
    const draft = join(zaak(), 'documenten/plan-van-aanpak.md');
    writeFileSync(draft, `${readFileSync(draft, 'utf8')}\n${tekst} tekst\n`);
    for (const format of ['html', 'docx', 'pdf']) {
      const ran = await maak('--format', format);
      expect(ran.err).not.toContain('fout in wvp zelf');
      expect([0, 2], ran.err).toContain(ran.code);
      if (ran.code === 2) expect(ran.err).toMatch(/op regel \d+ staan lijsten of citaten te diep/);
    }
  });

  it('zegt welke regel, en schrijft niets', async () => {
    await maak();
    const draft = join(zaak(), 'documenten/plan-van-aanpak.md');
    const tekst = readFileSync(draft, 'utf8');
    writeFileSync(draft, `${tekst}\n${'> '.repeat(3_000)} tekst\n`);
    const ran = await maak('--format', 'html');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(`op regel ${tekst.split('\n').length + 1} `) });
    expect(readdirSync(join(zaak(), 'documenten'))).not.toContain('plan-van-aanpak.html');
  });

  it('veertig lijsten in elkaar zijn nog te maken', async () => {
    await maak();
    const draft = join(zaak(), 'documenten/plan-van-aanpak.md');
    writeFileSync(draft, `${readFileSync(draft, 'utf8')}\n${'- '.repeat(40)}tekst\n`);
    expect((await maak('--format', 'html')).code).toBe(0);
  });
});

describe('een claim die bleef staan', () => {
  const slot = (minuten: number) => {
    const map = join(zaak(), 'documenten/.basis');
    mkdirSync(map, { recursive: true });
    const pad = join(map, '.slot.00000000.1.abcdef01');
    writeFileSync(pad, '');
    const toen = new Date(Date.now() - minuten * 60_000);
    utimesSync(pad, toen, toen);
    return map;
  };

  it('van een andere machine houdt na een kwartier niets meer tegen', async () => {
    const map = slot(15);
    expect(await maak()).toMatchObject({ code: 0 });
    expect(readdirSync(map).filter((n) => n.startsWith('.slot'))).toEqual([]);
  });

  it('van daarnet wel: er wordt niets geschreven', async () => {
    const map = slot(1);
    expect(await maak()).toMatchObject({ code: 3, err: expect.stringContaining('.slot.00000000.1.abcdef01') });
    expect(readdirSync(map)).toContain('.slot.00000000.1.abcdef01');
  }, 30_000);
});
