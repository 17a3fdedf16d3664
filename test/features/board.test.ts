/** The board: what it says, what it never says, and what it leaves alone. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, wvp } from '../support/run.ts';

const P = ['--peildatum', '2026-11-22'];
let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wvp-bord-'));
  cpSync(join(ROOT, 'fixtures/portfolio'), join(map, 'repo'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const uit = () => join(map, 'bord');
const bord = (...args: string[]) => wvp(['bord', '-o', uit(), ...P, ...args], join(map, 'repo'));

function bestanden(top: string): string[] {
  return readdirSync(top, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? bestanden(join(top, e.name)) : [join(top, e.name)]))
    .sort();
}
const inhoud = () => new Map(bestanden(uit()).map((pad) => [relative(uit(), pad), readFileSync(pad, 'utf8')]));
const paginas = () => [...inhoud()].filter(([pad]) => pad.endsWith('.html'));

interface Zaak {
  readonly dossier: string;
  readonly werknemer: { readonly naam?: string };
}
const zaken = () =>
  readdirSync(join(map, 'repo/dossiers')).map(
    (naam) => parse(readFileSync(join(map, 'repo/dossiers', naam, 'dossier.yaml'), 'utf8')) as Zaak,
  );

describe('wvp bord', () => {
  it('maakt een bord, de cijfers, een agenda en van elk dossier een pagina', async () => {
    const { code, out } = await bord();
    expect([code, out]).toEqual([0, '']);
    const namen = [...inhoud().keys()];
    expect(namen).toEqual(expect.arrayContaining(['index.html', 'cijfers.html', 'agenda.html', '.gitignore']));
    for (const { dossier } of zaken()) {
      expect(namen).toContain(`dossiers/${dossier}.html`);
      expect(inhoud().get('index.html')).toContain(dossier);
    }
    const pagina = inhoud().get('dossiers/2025-019.html') ?? '';
    expect(pagina).toContain('Start spoor 2');
    expect(pagina).toContain('2026-08-31');
    expect(pagina).toContain('wetten.overheid.nl');
  });

  it('noemt geen werknemer, tenzij daarom is gevraagd', async () => {
    const namen = zaken().flatMap(({ werknemer }) => werknemer.naam ?? []);
    expect(namen.length).toBeGreaterThan(5);
    await bord();
    for (const [pad, tekst] of paginas())
      for (const naam of namen) expect(tekst.includes(naam), `${pad} ${naam}`).toBe(false);
    await bord('--met-namen');
    expect(paginas().some(([, tekst]) => namen.some((naam) => tekst.includes(naam)))).toBe(true);
  });

  it('heeft geen vrije tekst, ook niet uit een dossier dat kwaad wil', async () => {
    const kwaad = '<script>alert(1)</script>KANARIE';
    writeFileSync(
      join(map, 'repo/dossiers/2026-001/events/2026-11-20-contact.yaml'),
      `soort: contact\ndatum: 2026-11-20\nmet: [werknemer]\nonderwerp: '${kwaad}'\ntoelichting: '${kwaad}'\nafspraken: [{wie: '${kwaad}', wat: '${kwaad}', uiterlijk: 2026-11-21}]\n`,
    );
    await bord('--met-namen');
    for (const [pad, tekst] of inhoud()) expect(tekst.includes('KANARIE'), pad).toBe(false);
  });

  it('haalt niets van buiten, en laat geen ander script toe dan het eigen', async () => {
    await bord();
    for (const [pad, tekst] of paginas()) {
      expect(tekst, pad).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;|default-src 'none'/);
      expect(tekst, pad).not.toMatch(/<(?:link|img|iframe|object|embed)\b[^>]*(?:src|href)=["']?(?:https?:)?\/\//);
      expect(tekst, pad).not.toMatch(
        /<script\b[^>]*src=|\son[a-z]+=["']|javascript:|@import|url\((?!["']?(?:data:|#))/i,
      );
    }
  });

  it('noemt met --extern geen dossier en geen naam, en gaat niet samen met --met-namen', async () => {
    expect((await bord('--extern')).code).toBe(0);
    for (const [pad, tekst] of paginas())
      for (const { dossier } of zaken()) expect(tekst.includes(dossier), `${pad} ${dossier}`).toBe(false);
    expect((await bord('--extern', '--met-namen')).code).toBe(2);
  });

  it('geeft twee keer dezelfde bytes, en schrijft alleen wat veranderde', async () => {
    await bord();
    const eerst = inhoud();
    const toen = statSync(join(uit(), 'dossiers/2026-001.html')).mtimeMs;
    const { err } = await bord();
    expect(inhoud()).toEqual(eerst);
    expect(err).toContain('0 bestanden geschreven');
    expect(statSync(join(uit(), 'dossiers/2026-001.html')).mtimeMs).toBe(toen);
  });

  it('laat staan wat niet van het bord is', async () => {
    mkdirSync(uit());
    writeFileSync(join(uit(), 'eigen.txt'), 'van mij');
    await bord();
    expect(readFileSync(join(uit(), 'eigen.txt'), 'utf8')).toBe('van mij');
  });

  it('blijft klein', async () => {
    await bord();
    const bytes = bestanden(uit()).reduce((som, pad) => som + statSync(pad).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  it.each([
    [[], '-o'],
    [['-o', ''], '-o'],
  ])('zegt wat ontbreekt: %j', async (args) => {
    const { code, out } = await wvp(['bord', ...P, ...args], join(map, 'repo'));
    expect([code, out]).toEqual([2, '']);
  });
});
