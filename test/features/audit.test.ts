/** `wvp audit` on repos with commits of known days, held against what was done to them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Proefrepo } from '../support/historie.ts';
import { wvp } from '../support/run.ts';

const Z = 'dossiers/2026-001';
const E = `${Z}/events`;
const contact = (datum: string, meer = '') => `soort: contact\ndatum: ${datum}\nmet: [werknemer]\n${meer}`;

let repo: Proefrepo;
beforeEach(() => {
  repo = new Proefrepo();
});
afterEach(() => repo.ruimOp());

interface Regel {
  readonly id: string;
  readonly staat: string;
  readonly opSchijf: string;
  readonly wijzigingen: readonly { readonly wat: string }[];
}
interface CommitRegel {
  readonly auteur: unknown;
  readonly committer: unknown;
  readonly handtekening: string;
}

async function audit(cwd = repo.map, naam = '2026-001', ...meer: string[]) {
  const ran = await wvp(['audit', naam, '--json', '--peildatum', '2026-11-22', ...meer], cwd);
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.err}`);
  const json = JSON.parse(ran.out);
  const van = (id: string): Regel => {
    const found = (json.gebeurtenissen as Regel[]).filter((g) => g.id === id);
    if (found.length !== 1) throw new Error(`${id} komt ${found.length} keer voor`);
    return found[0] as Regel;
  };
  return { json, van };
}

describe('eerste commit', () => {
  it.each([
    ['2026-01-05', 0, 'binnen-termijn'],
    ['2026-01-12', 7, 'binnen-termijn'],
    ['2026-01-13', 8, 'later'],
    ['2026-01-04', -1, 'vooraf'],
    // Half an hour past midnight in the Netherlands is the day before in UTC.
    ['2026-01-12T23:30:00Z', 8, 'later'],
  ])('op %s: %i dagen na de datum, %s', async (op, dagen, oordeel) => {
    repo.dossier(Z);
    const id = repo.leg(op);
    expect((await audit()).van('2026-01-05-ziekmelding')).toMatchObject({
      eersteCommit: id,
      dagenNaDatum: dagen,
      oordeel,
      wijzigingen: [],
      opSchijf: 'gelijk',
      ofEerder: false,
    });
  });

  it('telt ook vanaf de dag van opschrijven', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/2026-01-06-contact.yaml`, contact('2026-01-06', 'vastgelegd: 2026-01-09\n'));
    repo.leg('2026-01-10');
    expect((await audit()).van('2026-01-06-contact')).toMatchObject({ dagenNaDatum: 4, dagenNaVastgelegd: 1 });
  });

  it('staat op een tak, en blijft daar na het samenvoegen', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-05');
    repo.git('checkout', '-q', '-b', 'tak');
    repo.schrijf(`${E}/2026-02-01-contact.yaml`, contact('2026-02-01'));
    const id = repo.leg('2026-02-02');
    repo.git('checkout', '-q', 'main');
    repo.schrijf('los.txt', 'x');
    repo.leg('2026-03-01');
    repo.gitAls({ op: '2026-04-01' }, 'merge', '-q', '--no-ff', '-m', 'm', 'tak');
    expect((await audit()).van('2026-02-01-contact')).toMatchObject({
      eersteCommit: id,
      dagenNaDatum: 1,
      wijzigingen: [],
    });
  });
});

describe('daarna', () => {
  it('noemt de velden die veranderden, nooit hun waarde', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'toelichting: KANARIE een\n'));
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, `${contact('2026-01-07', 'onderwerp: KANARIE twee\n')}KANARIE: drie\n`);
    const id = repo.leg('2026-05-01');
    const { van } = await audit();
    expect(van('a')).toMatchObject({
      datum: '2026-01-07',
      soortEnDatumSinds: '2026-05-01',
      oordeel: 'later',
      wijzigingen: [
        {
          wat: 'gewijzigd',
          commit: id,
          op: '2026-05-01',
          velden: ['datum', 'toelichting', 'onderwerp', 'onbekend veld'],
        },
      ],
    });
    expect((await wvp(['audit', '2026-001'], repo.map)).out).not.toContain('KANARIE');
  });

  it('houdt opmaak, een andere volgorde en commentaar apart', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, '# nagekeken\nmet:\n  - werknemer\ndatum: "2026-01-06"\nsoort: contact\n');
    repo.leg('2026-02-01');
    const { json, van } = await audit();
    expect(van('a').wijzigingen).toMatchObject([{ wat: 'opmaak', velden: [] }]);
    expect(json.samenvatting.gewijzigd).toBe(0);
  });

  it('volgt hernoemen, ook van een vreemde naar een vreemde naam', async () => {
    const vreemd = `${E}/2026-01-06 "é\n\t\u001b[31m ##[x.yaml`;
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'onderwerp: rooster van de week\n'));
    const eerste = repo.leg('2026-01-06');
    repo.verplaats(`${E}/a.yaml`, vreemd);
    repo.leg('2026-02-01');
    repo.verplaats(vreemd, `${E}/-n.yaml`);
    repo.schrijf(`${E}/-n.yaml`, contact('2026-01-08', 'onderwerp: rooster van de week\n'));
    repo.leg('2026-03-01');
    const { json, van } = await audit();
    expect(json.gebeurtenissen).toHaveLength(2);
    expect(van('-n')).toMatchObject({
      eersteCommit: eerste,
      wijzigingen: [
        { wat: 'hernoemd', op: '2026-02-01', van: 'events/a.yaml' },
        { wat: 'hernoemd', op: '2026-03-01', van: vreemd.slice(Z.length + 1) },
        { wat: 'gewijzigd', op: '2026-03-01', velden: ['datum'] },
      ],
    });
    const tekst = (await wvp(['audit', '2026-001'], repo.map)).out;
    expect(tekst).not.toMatch(/\u001b|##\[/);
  });

  it('toont wat is verwijderd en wat is teruggezet', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.schrijf(`${E}/b.yaml`, `soort: hersteld\ndatum: 2026-02-06\n`);
    repo.leg('2026-01-06');
    repo.weg(`${E}/a.yaml`);
    repo.weg(`${E}/b.yaml`);
    repo.leg({ op: '2026-03-01', auteur: 'Bert Voorbeeld' });
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'via: brief\n'));
    repo.leg('2026-04-01');
    const { json, van } = await audit();
    expect(van('b')).toMatchObject({ staat: 'verwijderd', wijzigingen: [{ wat: 'verwijderd', op: '2026-03-01' }] });
    expect(van('a')).toMatchObject({
      staat: 'aanwezig',
      wijzigingen: [{ wat: 'verwijderd' }, { wat: 'teruggezet', op: '2026-04-01', velden: ['via'] }],
    });
    expect(json.samenvatting).toMatchObject({ gebeurtenissen: 3, verwijderd: 1, gewijzigd: 1 });
    expect((await wvp(['audit', '2026-001'], repo.map)).out).toContain('verwijderd 2026-03-01 door Bert Voorbeeld');
  });

  it('toont wat bij samenvoegen is geschreven, en wat daarbij is weggelaten', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'onderwerp: een\n'));
    repo.leg('2026-01-06');
    repo.git('checkout', '-q', '-b', 'tak');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'onderwerp: twee\n'));
    repo.schrijf(`${E}/b.yaml`, contact('2026-01-07', 'onderwerp: alleen op de tak, en later nergens\n'));
    repo.leg('2026-01-07');
    repo.git('checkout', '-q', 'main');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'onderwerp: drie\n'));
    repo.leg('2026-01-08');
    expect(() => repo.git('merge', 'tak')).toThrow();
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06', 'onderwerp: drie\nvia: brief\n'));
    repo.weg(`${E}/b.yaml`);
    const merge = repo.leg('2026-02-01');
    const { van } = await audit();
    expect(van('a').wijzigingen).toMatchObject([
      { op: '2026-01-07', velden: ['onderwerp'] },
      { op: '2026-01-08', velden: ['onderwerp'] },
      // What is the same as on one side is no work of the merge.
      { commit: merge, velden: ['via'] },
    ]);
    expect(van('b')).toMatchObject({
      staat: 'verwijderd',
      wijzigingen: [{ wat: 'verwijderd', commit: null, op: null }],
    });
  });

  it('telt elke gebeurtenis in een bestand met meer', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/m.yaml`, contact('2026-01-06'));
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/m.yaml`, `${contact('2026-01-06')}---\n${contact('2026-01-20')}`);
    const tweede = repo.leg('2026-01-30');
    repo.schrijf(`${E}/m.yaml`, `${contact('2026-01-06')}---\n${contact('2026-01-21')}`);
    repo.leg('2026-02-02');
    repo.schrijf(`${E}/m.yaml`, contact('2026-01-06'));
    repo.leg('2026-02-03');
    const { van } = await audit();
    expect(van('m').wijzigingen.filter((w) => w.wat !== 'opmaak')).toEqual([]);
    expect(van('m#2')).toMatchObject({
      eersteCommit: tweede,
      staat: 'verwijderd',
      wijzigingen: [{ velden: ['datum'] }, { wat: 'verwijderd', op: '2026-02-03' }],
    });
  });

  it('zegt dat een onleesbare versie geen velden geeft', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, 'soort: [\n');
    repo.leg('2026-02-01');
    expect((await audit()).van('a').wijzigingen).toMatchObject([{ wat: 'gewijzigd', velden: null }]);
  });

  it('volgt een map die een andere naam kreeg, en niet het nieuwe dossier op de oude plek', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    const eerste = repo.leg('2026-01-06');
    repo.verplaats(Z, 'dossiers/oud');
    repo.leg('2026-05-01');
    repo.dossier(Z, '2026-06-01');
    repo.leg('2026-06-02');
    const oud = await audit(repo.map, 'oud');
    expect(oud.json.eerdereMappen).toEqual([`${Z}/`]);
    expect(oud.json.gebeurtenissen.map((g: Regel) => g.id)).toEqual(['2026-01-05-ziekmelding', 'a']);
    expect(oud.van('a')).toMatchObject({ eersteCommit: eerste, wijzigingen: [] });
    expect((await audit()).json.gebeurtenissen.map((g: Regel) => [g.id, g.staat])).toContainEqual([
      '2026-06-01-ziekmelding',
      'aanwezig',
    ]);
  });

  it('leest een dossier dat uit de map is verwijderd', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    repo.weg(Z);
    repo.leg('2026-09-01');
    const { json, van } = await audit(repo.map, Z);
    expect(van('2026-01-05-ziekmelding')).toMatchObject({ staat: 'verwijderd' });
    expect(json.dossierbestand).toMatchObject({ staat: 'verwijderd' });
    expect(await wvp(['audit', 'dossiers/nooit-geweest'], repo.map)).toMatchObject({ code: 2, out: '' });
  });
});

describe('op schijf', () => {
  it('toont wat niet is vastgelegd, ook als git het overslaat', async () => {
    repo.dossier(Z);
    repo.schrijf('.gitignore', 'geheim*\n');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.schrijf(`${E}/b.yaml`, contact('2026-01-06'));
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-07'));
    repo.weg(`${E}/b.yaml`);
    repo.schrijf(`${E}/c.yaml`, contact('2026-01-08'));
    repo.schrijf(`${E}/geheim.yaml`, contact('2026-01-08'));
    repo.schrijf(`${E}/klaar.yaml`, contact('2026-01-08'));
    repo.git('add', `${E}/klaar.yaml`);
    const { json, van } = await audit();
    expect(van('a')).toMatchObject({ opSchijf: 'gewijzigd', veldenOpSchijf: ['datum'], datum: '2026-01-06' });
    expect(van('b').opSchijf).toBe('verwijderd');
    for (const id of ['c', 'klaar'])
      expect(van(id)).toMatchObject({ opSchijf: 'nieuw', eersteCommit: null, oordeel: 'niet-vastgelegd' });
    expect(van('geheim').opSchijf).toBe('genegeerd');
    expect(json.samenvatting).toMatchObject({ nietVastgelegd: 3, gewijzigd: 1, verwijderd: 1 });
  });

  it('noemt wie een gebeurtenis vervangt of intrekt', async () => {
    repo.dossier(Z);
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.schrijf(`${E}/b.yaml`, contact('2026-01-07', 'vervangt: a\n'));
    repo.schrijf(`${E}/c.yaml`, 'soort: intrekking\ndatum: 2026-01-08\nvervangt: b\n');
    repo.leg('2026-01-09');
    const { van } = await audit();
    expect(van('a')).toMatchObject({ vervangenDoor: 'b', ingetrokken: false });
    expect(van('b')).toMatchObject({ vervangenDoor: 'c', ingetrokken: true });
    expect(van('c')).toMatchObject({ vervangenDoor: null, ingetrokken: false });
  });
});

describe('commits', () => {
  it('zegt of er een handtekening in staat, en controleert haar niet', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.git('add', '-A');
    const text = `tree ${repo.git('write-tree')}\nparent ${repo.git('rev-parse', 'HEAD')}\nauthor A <a@example.invalid> 1768000000 +0000\ncommitter A <a@example.invalid> 1768000000 +0000\ngpgsig -----BEGIN SSH SIGNATURE-----\n x\n -----END SSH SIGNATURE-----\n\ntwee\n`;
    const id = execFileSync('git', ['hash-object', '-w', '-t', 'commit', '--stdin'], {
      cwd: repo.map,
      input: text,
      encoding: 'utf8',
    }).trim();
    repo.git('update-ref', 'refs/heads/main', id);
    repo.schrijf(`${E}/b.yaml`, contact('2026-01-06'));
    repo.git('add', '-A');
    // Text in a message is no signature.
    repo.gitAls({ op: '2026-02-01' }, 'commit', '-q', '-m', 'c\n\ngpgsig -----BEGIN');
    expect((await audit()).json.commits.map((c: CommitRegel) => c.handtekening)).toEqual([
      'niet-ondertekend',
      'ondertekend-niet-gecontroleerd',
      'niet-ondertekend',
    ]);
  });

  it('meldt data die niet kunnen of zijn herschreven', async () => {
    repo.dossier(Z);
    repo.leg('2026-03-01');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    const terug = repo.leg({ op: '2026-02-01' });
    repo.schrijf(`${E}/b.yaml`, contact('2026-01-06'));
    const later = repo.leg({ op: '2026-04-01', geschreven: '2026-03-30' });
    repo.schrijf(`${E}/c.yaml`, contact('2026-01-06'));
    const vooruit = repo.leg({ op: '2027-01-01', geschreven: '2027-01-02' });
    expect((await audit()).json.waarnemingen).toEqual([
      { soort: 'voor-ouder', commit: terug, dag: '2026-03-01' },
      { soort: 'later-vastgelegd', commit: later, dag: '2026-03-30' },
      { soort: 'auteur-na-commit', commit: vooruit, dag: '2027-01-02' },
      { soort: 'toekomst', commit: vooruit, dag: '2026-11-22' },
    ]);
  });

  it('geeft in JSON alleen namen als daarom is gevraagd, en nooit een adres', async () => {
    repo.dossier(Z);
    repo.leg({ op: '2026-01-06', auteur: 'Anna Proef', committer: 'Bert Voorbeeld' });
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.leg({ op: '2026-01-07', auteur: 'Bert Voorbeeld' });
    const { json } = await audit();
    expect(json.commits.map((c: CommitRegel) => [c.auteur, c.committer])).toEqual([
      [{ id: 'persoon-1' }, { id: 'persoon-2' }],
      [{ id: 'persoon-2' }, { id: 'persoon-2' }],
    ]);
    expect(JSON.stringify(json)).not.toMatch(/Anna|Bert|example\.invalid/);
    const met = JSON.stringify((await audit(repo.map, '2026-001', '--met-namen')).json);
    expect(met).toContain('Anna Proef');
    expect(met).not.toContain('example.invalid');
    expect((await wvp(['audit', '2026-001'], repo.map)).out).toContain('door Anna Proef, via Bert Voorbeeld');
  });
});

describe('waar het niet kan', () => {
  it('zegt dat een ingekorte kloon eerder stopt', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    repo.schrijf(`${E}/a.yaml`, contact('2026-01-06'));
    repo.leg('2026-05-01');
    const kloon = join(repo.map, 'kloon');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repo.map).href, kloon], { stdio: 'ignore' });
    const { json, van } = await audit(kloon);
    expect(json.ondiep).toBe(true);
    expect(van('a')).toMatchObject({ ofEerder: true, oordeel: 'onbekend', opSchijf: 'gelijk' });
    expect((await wvp(['audit', '2026-001'], kloon)).out.replace(/\s+/g, ' ')).toContain('deze kloon is ingekort');
  });

  it('zegt dat er geen repo of geen commit is', async () => {
    repo.dossier(Z);
    expect(await wvp(['audit', '2026-001'], repo.map)).toMatchObject({ code: 2, out: '' });
    expect((await wvp(['audit', '2026-001'], repo.map)).err).toContain('nog geen commit');
    repo.weg('.git');
    expect((await wvp(['audit', '2026-001'], repo.map)).err).toContain('geen git-repo');
  });

  it.each([80, 200])('past in %i kolommen', async (kolommen) => {
    repo.dossier(Z);
    repo.schrijf(`${E}/${'lang-'.repeat(20)}.yaml`, contact('2026-01-06', 'vastgelegd: 2026-01-07\n'));
    repo.leg({ op: '2026-01-06', auteur: 'A'.repeat(60) });
    const regels = (await wvp(['audit', '2026-001'], repo.map, { COLUMNS: String(kolommen) })).out.split('\n');
    expect(regels.length).toBeGreaterThan(8);
    expect(regels.filter((r) => r.length > kolommen)).toEqual([]);
  });

  it('laat de repo zoals hij is', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    const index = join(repo.map, '.git/index');
    const voor = readFileSync(index);
    writeFileSync(join(repo.map, Z, 'dossier.yaml'), readFileSync(join(repo.map, Z, 'dossier.yaml')));
    await audit();
    expect(readFileSync(index)).toEqual(voor);
  });
});
