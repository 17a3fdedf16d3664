/** Attachments: there, whole, and inside the case; and how they come there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bijlagenVan } from '../../src/read/attachments.ts';
import type { Files } from '../../src/read/files.ts';
import { gebeurtenis } from '../support/case.ts';
import { commit, git, gitRepo } from '../support/git.ts';
import { wvp } from '../support/run.ts';

const P = ['--peildatum', '2026-03-01'];
const sha = (inhoud: string) => createHash('sha256').update(inhoud).digest('hex');
let repo = '';
const ZAAK = 'dossiers/2026-001';
const schrijf = (pad: string, tekst: string | Uint8Array) => {
  mkdirSync(dirname(join(repo, pad)), { recursive: true });
  writeFileSync(join(repo, pad), tekst);
};
const plan = (bijlagen: string, bestand = 'events/2026-02-20-plan-van-aanpak.yaml') =>
  schrijf(
    `${ZAAK}/${bestand}`,
    `soort: plan-van-aanpak\ndatum: 2026-02-20\neinddoel: eigen-werk\nbijlagen: [${bijlagen}]\n`,
  );

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-bijlage-'));
  schrijf('wvp.yaml', 'versie: 1\n');
  schrijf(`${ZAAK}/dossier.yaml`, 'dossier: "2026-001"\nwerknemer: {functie: kok, urenPerWeek: 24}\n');
  schrijf(
    `${ZAAK}/events/2026-01-05-ziekmelding.yaml`,
    'soort: ziekmelding\ndatum: 2026-01-05\neersteZiektedag: 2026-01-05\n',
  );
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));

async function over(...args: string[]) {
  const { out, err } = await wvp(['check', '-f', 'json', ...P, ...args], repo);
  const { bevindingen } = JSON.parse(out || err) as { bevindingen: { code: string; regel: number; ernst: string }[] };
  return bevindingen
    .filter((b) => b.code.startsWith('dossier/bijlage'))
    .map((b) => `${b.code.slice('dossier/bijlage-'.length)} ${b.ernst} ${b.regel}`);
}

describe('een bijlage', () => {
  it('die er is, met de inhoud van toen of zonder dat die is vastgelegd, is geen bevinding', async () => {
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'pdf');
    plan(`{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}, {bestand: ../bijlagen/plan.pdf}`);
    expect(await over()).toEqual([]);
  });

  it('die ontbreekt, verandert, of geen gewoon bestand in het dossier is', async () => {
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'anders');
    schrijf('buiten.pdf', 'pdf');
    symlinkSync(join(repo, 'buiten.pdf'), join(repo, ZAAK, 'bijlagen/link.pdf'));
    symlinkSync(repo, join(repo, ZAAK, 'weg'));
    mkdirSync(join(repo, ZAAK, 'bijlagen/map.pdf'));
    plan(`{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}`);
    expect(await over()).toEqual(['gewijzigd fout 4']);
    for (const pad of [
      '../bijlagen/weg.pdf',
      '../bijlagen/link.pdf',
      '../bijlagen/map.pdf',
      '../weg/buiten.pdf',
      '../../../buiten.pdf',
      `${repo}/buiten.pdf`,
    ]) {
      plan(`{bestand: "${pad}", sha256: ${sha('pdf')}}`);
      expect(await over(), pad).toEqual(['ontbreekt waarschuwing 4']);
    }
  });

  it('van een gebeurtenis die is verbeterd of nog moet komen, telt niet', async () => {
    plan('{bestand: ../bijlagen/weg.pdf}', 'events/oud.yaml');
    plan('{bestand: ../bijlagen/er.pdf}], vervangt: oud, afgerond: [', 'events/nieuw.yaml');
    schrijf(
      `${ZAAK}/events/nieuw.yaml`,
      'soort: plan-van-aanpak\ndatum: 2026-02-21\neinddoel: eigen-werk\nvervangt: oud\n',
    );
    expect(await over()).toEqual([]);
    expect(await over('--peildatum', '2026-02-20')).toEqual(['ontbreekt waarschuwing 4']);
  });

  it('die git-lfs bewaart, wordt met haar verwijzing vergeleken', async () => {
    const wijzer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`;
    plan(`{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}`);
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, wijzer(sha('pdf')));
    expect(await over()).toEqual([]);
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, wijzer(sha('anders')));
    expect(await over()).toEqual(['gewijzigd fout 4']);
  });

  it('die een sparse checkout niet neerzet, is geen bevinding; een die weg is wel', async () => {
    plan(`{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}`);
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'pdf');
    gitRepo(repo);
    git(repo, 'sparse-checkout', 'set', '--no-cone', '/*', '!bijlagen');
    expect(existsSync(join(repo, ZAAK, 'bijlagen'))).toBe(false);
    expect(await over()).toEqual([]);
    git(repo, 'sparse-checkout', 'disable');
    rmSync(join(repo, ZAAK, 'bijlagen'), { recursive: true });
    expect(await over()).toEqual(['ontbreekt waarschuwing 4']);
  });

  it('wordt met --bekend-op vergeleken zoals zij toen was', async () => {
    plan(`{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}`);
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'pdf');
    gitRepo(repo);
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'anders');
    expect(await over()).toEqual(['gewijzigd fout 4']);
    const toen = ['check', '-f', 'json', '--bekend-op', '2026-11-02', '--peildatum', '2026-03-01', '-q'];
    expect((await wvp(toen, repo)).out).not.toContain('bijlage-');
    commit(repo, 'anders');
    expect((await wvp(toen, repo)).out).toContain('bijlage-gewijzigd');
  });

  it('van een deel van het verslag heeft een vorm en een grootte die UWV aanneemt', async () => {
    for (const [naam, bytes, uit] of [
      ['plan.pdf', 10_000_000, []],
      ['plan.pdf', 10_000_001, ['uwv info 4']],
      ['plan.JPG', 1, []],
      ['plan.docx', 1, []],
      ['plan.odt', 1, ['uwv info 4']],
    ] as const) {
      plan(`{bestand: ../bijlagen/${naam}}`);
      schrijf(`${ZAAK}/bijlagen/${naam}`, Buffer.alloc(bytes));
      expect(await over(), `${naam} ${bytes}`).toEqual(uit);
    }
    rmSync(join(repo, ZAAK, 'events/2026-02-20-plan-van-aanpak.yaml'));
    schrijf(`${ZAAK}/bijlagen/brief.odt`, 'x');
    schrijf(
      `${ZAAK}/events/2026-02-01-contact.yaml`,
      'soort: contact\ndatum: 2026-02-01\nmet: [werknemer]\nbijlagen: [{bestand: ../bijlagen/brief.odt}]\n',
    );
    expect(await over()).toEqual([]);
  });
});

describe('wvp add --bijlage', () => {
  const add = (...args: string[]) =>
    wvp(['add', 'plan-van-aanpak', '2026-001', '--set', 'einddoel=eigen-werk', ...P, ...args], repo);

  it('zet een kopie in het dossier en legt vast wat erin staat', async () => {
    schrijf('elders/Plan getekend (1).pdf', 'pdf');
    expect(await add('--bijlage', 'elders/Plan getekend (1).pdf')).toMatchObject({ code: 0 });
    expect(readFileSync(join(repo, ZAAK, 'bijlagen/Plan-getekend-1.pdf'), 'utf8')).toBe('pdf');
    expect(readFileSync(join(repo, ZAAK, 'events/2026-03-01-plan-van-aanpak.yaml'), 'utf8')).toContain(
      `  - bestand: ../bijlagen/Plan-getekend-1.pdf\n    sha256: ${sha('pdf')}\n`,
    );
    expect(await over()).toEqual([]);
    schrijf(`${ZAAK}/bijlagen/Plan-getekend-1.pdf`, 'PDF');
    expect(await over()).toEqual(['gewijzigd fout 3']);
  });

  it('schrijft nooit over een ander bestand, en bewaart hetzelfde bestand één keer', async () => {
    schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'eerder');
    schrijf('plan.pdf', 'pdf');
    expect((await add('--bijlage', 'plan.pdf', '--bijlage', 'plan.pdf')).code).toBe(0);
    expect(readFileSync(join(repo, ZAAK, 'bijlagen/plan.pdf'), 'utf8')).toBe('eerder');
    expect(readFileSync(join(repo, ZAAK, 'bijlagen/plan-2.pdf'), 'utf8')).toBe('pdf');
    expect(existsSync(join(repo, ZAAK, 'bijlagen/plan-3.pdf'))).toBe(false);
  });

  it('schrijft niets met --proef, met een naam die te veel zegt, en zonder bestand', async () => {
    schrijf('plan.pdf', 'pdf');
    schrijf('brief-psychiater-depressie.pdf', 'pdf');
    expect((await add('--bijlage', 'plan.pdf', '--proef')).code).toBe(0);
    expect((await add('--bijlage', 'brief-psychiater-depressie.pdf')).code).toBe(2);
    expect((await add('--bijlage', 'weg.pdf')).code).toBe(3);
    expect((await add('--bijlage', '.')).code).toBe(2);
    expect(existsSync(join(repo, ZAAK, 'bijlagen'))).toBe(false);
    expect(existsSync(join(repo, ZAAK, 'events/2026-03-01-plan-van-aanpak.yaml'))).toBe(false);
  });

  it('niet bij medische informatie', async () => {
    schrijf('plan.pdf', 'pdf');
    const ran = await wvp(['add', 'medische-informatie', '2026-001', '--bijlage', 'plan.pdf', ...P], repo);
    expect(ran.code).toBe(2);
    expect(existsSync(join(repo, ZAAK, 'bijlagen'))).toBe(false);
  });
});

it('audit toont van elk stuk de handtekeningen en de bijlagen', async () => {
  schrijf(`${ZAAK}/bijlagen/plan.pdf`, 'pdf');
  schrijf(
    `${ZAAK}/events/2026-02-20-plan-van-aanpak.yaml`,
    `soort: plan-van-aanpak\ndatum: 2026-02-20\neinddoel: eigen-werk\nondertekening: {werkgever: {naam: A. Bos, datum: 2026-02-21}}\nbijlagen: [{bestand: ../bijlagen/plan.pdf, sha256: ${sha('pdf')}}, {bestand: ../bijlagen/plan.pdf}, {bestand: ../bijlagen/weg.pdf}]\n`,
  );
  gitRepo(repo);
  const { out } = await wvp(['audit', '2026-001', '--json', ...P], repo);
  const { gebeurtenissen } = JSON.parse(out) as { gebeurtenissen: { id: string }[] };
  expect(gebeurtenissen.find((g) => g.id.endsWith('plan-van-aanpak'))).toMatchObject({
    ondertekend: { werkgever: '2026-02-21', werknemer: null },
    bijlagen: [
      { nummer: 1, stand: 'ongewijzigd' },
      { nummer: 2, stand: 'niet-vergeleken' },
      { nummer: 3, stand: 'ontbreekt' },
    ],
  });
  const text = (await wvp(['audit', '2026-001', ...P], repo)).out;
  expect(text).toContain('ondertekend: werkgever op 2026-02-21, werknemer niet');
  expect(text).toContain('bijlage 3: ontbreekt');
});

it('er wordt nooit buiten het dossier gekeken, hoe een pad ook is gemaakt', () => {
  const deel = fc.constantFrom(
    '..',
    '.',
    '',
    'bijlagen',
    'plan.pdf',
    '...',
    '..\\',
    'C:',
    '~',
    '%2e%2e',
    '\u2025',
    'a\0b',
    ' ..',
    '.. ',
  );
  const pad = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '/', '//', '\\\\', 'C:/', 'file:///'), fc.array(deel, { maxLength: 9 }))
      .map(([begin, delen]) => begin + delen.join('/')),
    fc.string(),
  );
  const gevraagd: string[] = [];
  const bron = { bijlage: (p: string) => void gevraagd.push(p) } as unknown as Files;
  fc.assert(
    fc.property(pad, fc.constantFrom('events/x.yaml', 'events/a/b/x.yaml'), (bestand, event) => {
      gevraagd.length = 0;
      const velden = {
        soort: 'contact',
        datum: '2026-03-01',
        met: ['werknemer'],
        bijlagen: [{ bestand: bestand || '.' }],
      };
      bijlagenVan(bron, [{ ...gebeurtenis('2026-03-01-contact', velden), bestand: event }], true, () => new Set());
      const buiten = gevraagd.filter(
        (p) => /^[/\\]|^[a-z]:|\\/i.test(p) || p.split('/').includes('..') || p === '' || p === '.',
      );
      expect(buiten).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  // It did ask for what lies inside.
  const goed = {
    soort: 'contact',
    datum: '2026-03-01',
    met: ['werknemer'],
    bijlagen: [{ bestand: '../bijlagen/plan.pdf' }],
  };
  bijlagenVan(bron, [{ ...gebeurtenis('2026-03-01-contact', goed), bestand: 'events/x.yaml' }], true, () => new Set());
  expect(gevraagd.at(-1)).toBe('bijlagen/plan.pdf');
});
