/** `wvp add` and `wvp new` as a script runs them, without a terminal; what runs at once, or reads its input, as the bundle. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/main.ts';
import { SOORTEN } from '../../src/dossier/kinds/index.ts';
import { BIN, type Ran } from '../support/run.ts';

let repo = '';
const zaak = () => join(repo, 'dossiers/2026-021');
const P = ['--peildatum', '2026-02-12'];
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-add-'));
  writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\n');
  mkdirSync(join(zaak(), 'events'), { recursive: true });
  writeFileSync(join(zaak(), 'dossier.yaml'), 'dossier: "2026-021"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n');
  writeFileSync(
    join(zaak(), 'events/2026-01-05-ziekmelding.yaml'),
    'soort: ziekmelding\ndatum: 2026-01-05\neersteZiektedag: 2026-01-05\n',
  );
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));

const events = () => readdirSync(join(zaak(), 'events')).sort();
const text = (naam: string) => readFileSync(join(zaak(), 'events', `${naam}.yaml`), 'utf8');
const add = (...args: string[]) => wvp(['add', ...args, ...P], repo);

/** The command line in this process: each of its own would take most of the time. */
async function wvp(args: readonly string[], cwd: string): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (lines: string[]) => ({ write: (line: string) => void lines.push(line), isTTY: false, columns: 80 });
  const now = new Date('2026-02-12T12:00:00Z');
  const code = await run(args, { cwd, stdout: stream(out), stderr: stream(err), env: {}, now, versie: '0.0.0' });
  return { code, out: out.join(''), err: err.join('') };
}

function tegelijk(lines: readonly (readonly string[])[]): Promise<Ran[]> {
  return Promise.all(
    lines.map(
      (args) =>
        new Promise<Ran>((done) =>
          execFile(process.execPath, [BIN, ...args], { cwd: repo }, (error, out, err) =>
            done({ code: error ? (error.code as number) : 0, out, err }),
          ),
        ),
    ),
  );
}

describe('wvp add', () => {
  it('schrijft, toont wat er verandert, en check is er tevreden over', async () => {
    const { code, out, err } = await add(
      'probleemanalyse',
      '2026-021',
      '--set',
      'mogelijkheden=ja',
      '--set',
      'advies[]=halve dagen',
    );
    expect(code, err).toBe(0);
    expect(out).toBe('soort: probleemanalyse\ndatum: 2026-02-12\nmogelijkheden: ja\nadvies:\n  - halve dagen\n');
    expect(out).toBe(text('2026-02-12-probleemanalyse'));
    expect(err).toContain('✓ probleemanalyse: open → voldaan');
    expect(err).toMatch(/plan-van-aanpak: .*uiterlijk 2026-02-26 \(was 2026-03-02\)/);
    const check = JSON.parse((await wvp(['check', '-f', 'json', ...P], repo)).out);
    expect(check.bevindingen.filter((b: { code: string }) => /^(schema|yaml|dossier)\//.test(b.code))).toEqual([]);
  });

  it('noemt wat ontbreekt, met een voorbeeld dat werkt', async () => {
    const { code, err } = await add('wazo-verlof', '2026-021');
    expect(code).toBe(2);
    expect(err).toContain('totEnMet: de laatste dag van het verlof (jjjj-mm-dd)');
    const voorbeeld = /Bijvoorbeeld: wvp (.*)/.exec(err)?.[1]?.split(' ') ?? [];
    expect((await wvp([...voorbeeld, ...P], repo)).code).toBe(0);
  });

  it.each([
    [['contct'], 'Bedoelt u "contact"?'],
    [[], 'Zeg welke soort gebeurtenis.'],
    [['hersteld', '--datum', '2026-02-30'], '--datum: dit is geen bestaande datum'],
    [['hersteld', '--door', 'baas'], '--door: deze waarde kan hier niet.'],
    [['hersteld', '2026-099'], 'Er is geen map en geen dossier met die naam.'],
    [['ziekmelding', '--toelichting', 'x', '--set', 'eersteZiektedag=2026-01-05'], 'ziekmelding kent dit veld niet'],
    [
      ['contact', '--set', 'met=werknemer', '--set', `onderwerp=${'x'.repeat(1001)}`],
      'de tekst is te lang: 1001 tekens',
    ],
    [
      ['contact', '--set', 'met=werknemer', '--set', 'onderwerp=a\u0007b'],
      'dossiers/2026-021/events/2026-02-12-contact.yaml:1:1 yaml/teken',
    ],
    [['contact', '--set', 'met=werknemer', '--set', 'onderwerp=a\u200bb'], 'yaml/teken'],
    [
      ['contact', '--set', 'met=werknemer', '--set', 'afspraken[]={wie: a, wta: b}'],
      'in "afspraken[1]". Mogelijk: wie, wat, uiterlijk.',
    ],
    [['intrekking', '--vervangt', '2026-01-05-ziekmeling'], 'De laatste gebeurtenissen: 2026-01-05-ziekmelding.'],
    [['hersteld', '--afgerond', '2026-01-05-ziekmelding/1'], 'dossier/afgerond-onbekend'],
    [['hersteld', '--afgerond', 'onzin'], 'schema/waarde'],
    [['probleemanalyse', '--set', 'mogelijkheden=geen'], 'motivering: waarom er (tijdelijk) geen mogelijkheden zijn'],
    [['voortgangsgesprek', '--set', 'belastbaarheid=halve dagen'], 'bron: de gebeurtenis van de bedrijfsarts'],
  ])('weigert %j en schrijft niets', async (args, deel) => {
    const { code, out, err } = await add(...args);
    expect(code, err).toBe(2);
    expect(err).toContain(deel);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml']);
  });

  it('schrijft letterlijk wat er is gegeven, ook wat op YAML lijkt', async () => {
    const lastig = ['- streep: #', "'half", '"', 'regel\r\ntwee', 'soort: hersteld', '🙂 ü', '{a: 1}', '*x', '007'];
    for (const [i, onderwerp] of lastig.entries()) {
      const { code } = await add(
        'contact',
        '--set',
        'met=werknemer',
        '--set',
        `onderwerp=${onderwerp}`,
        '--datum',
        `2026-01-${10 + i}`,
      );
      expect(code).toBe(0);
    }
    const terug = lastig.map((_, i) => parse(text(`2026-01-${10 + i}-contact`)).onderwerp);
    expect(terug).toEqual(lastig.map((o) => o.replace('\r\n', '\n')));
  });

  it('geeft een tweede op dezelfde dag een eigen naam, en zegt het als zij er al staat', async () => {
    expect((await add('contact', '--set', 'met=werknemer')).code).toBe(0);
    const zelfde = await add('contact', '--set', 'met=werknemer');
    expect([zelfde.code, zelfde.out]).toEqual([0, '']);
    expect(zelfde.err).toContain('Deze gebeurtenis staat er al: dossiers/2026-021/events/2026-02-12-contact.yaml');
    expect((await add('contact', '--set', 'met=werkgever')).err).toContain('2026-02-12-contact-2.yaml');
    expect(events().filter((e) => e.includes('contact'))).toEqual([
      '2026-02-12-contact-2.yaml',
      '2026-02-12-contact.yaml',
    ]);
  });

  it('weigert medische gegevens, met de plaats en de reden', async () => {
    const { code, err } = await add('contact', '--set', 'met=werknemer', '--set', 'onderwerp=heeft een burn-out');
    expect(code).toBe(2);
    expect(err).toContain('dossiers/2026-021/events/2026-02-12-contact.yaml:5:');
    expect(err).toContain('privacy/diagnose');
    expect(err).not.toContain('burn-out');
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml']);
  });

  it('trekt in, en mag wat is ingetrokken daarna opnieuw vastleggen', async () => {
    await add('contact', '--set', 'met=werknemer');
    expect((await add('intrekking', '--vervangt', 'dossiers/2026-021/events/2026-02-12-contact.yaml')).code).toBe(0);
    expect(text('2026-02-12-intrekking')).toContain('vervangt: 2026-02-12-contact\n');
    expect((await add('contact', '--set', 'met=werknemer')).err).toContain('2026-02-12-contact-2.yaml');
  });

  it('toont met --proef alles en schrijft niets', async () => {
    const { code, out, err } = await add('hersteld', '--proef');
    expect([code, out]).toEqual([0, 'soort: hersteld\ndatum: 2026-02-12\n']);
    expect(err).toContain('toestand: lopend → hersteld');
    expect(err).not.toContain('Geschreven');
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml']);
  });

  it('waarschuwt bij een vreemde volgorde, en schrijft wel', async () => {
    const { code, err } = await add('ziekmelding', '--set', 'eersteZiektedag=2026-02-12');
    expect(code).toBe(0);
    expect(err).toContain('dossier/ziekmelding-dubbel');
    expect(events()).toContain('2026-02-12-ziekmelding.yaml');
  });

  it('zegt dat een datum na de peildatum nog niet telt', async () => {
    expect((await add('hersteld', '--datum', '2026-02-13')).err).toContain('telt mee vanaf 2026-02-13');
  });

  it('werkt in de map van het dossier, ook in events/', async () => {
    expect((await wvp(['add', 'hersteld', ...P], join(zaak(), 'events'))).err).toContain(
      'Geschreven: 2026-02-12-hersteld.yaml',
    );
  });

  it('neemt velden uit een bestand en van de invoer, en laat vlaggen voorgaan', async () => {
    writeFileSync(join(repo, 'velden.yaml'), 'soort: contact\nmet: [werknemer]\nonderwerp: rooster\n');
    expect((await add('--van-bestand', 'velden.yaml', '--set', 'onderwerp=uren')).code).toBe(0);
    expect(parse(text('2026-02-12-contact'))).toEqual({
      soort: 'contact',
      datum: '2026-02-12',
      met: ['werknemer'],
      onderwerp: 'uren',
    });
    writeFileSync(join(repo, 'velden.yaml'), 'soort: contact\nmet: &a [werknemer]\n');
    expect((await add('--van-bestand', 'velden.yaml')).err).toContain('yaml/niet-toegestaan');
    expect((await add('hersteld', '--van-bestand', 'er-niet.yaml')).code).toBe(3);
  });

  it('leest velden van de invoer', () => {
    const args = [BIN, 'add', '--van-bestand', '-', '-q', ...P];
    execFileSync(process.execPath, args, { cwd: repo, input: 'soort: contact\nmet: [werknemer]\n' });
    expect(parse(text('2026-02-12-contact'))).toEqual({ soort: 'contact', datum: '2026-02-12', met: ['werknemer'] });
  });

  it('verwijst naar het schema voor editors als de repo dat heeft', async () => {
    mkdirSync(join(repo, '.wvp/schemas'), { recursive: true });
    writeFileSync(join(repo, '.wvp/schemas/gebeurtenis.schema.json'), '{}');
    await add('hersteld');
    const [eerste = ''] = text('2026-02-12-hersteld').split('\n');
    expect(eerste).toBe('# yaml-language-server: $schema=../../../.wvp/schemas/gebeurtenis.schema.json');
    const path = eerste.split('=')[1] ?? '';
    expect(existsSync(join(zaak(), 'events', path))).toBe(true);
    expect((await wvp(['status', ...P], repo)).out).toContain('hersteld');
  });

  it.each(SOORTEN)('%s: wat de melding aanraadt, werkt', async (soort) => {
    let args: string[] = [soort, '2026-021', '--proef'];
    for (let keer = 0; keer < 3; keer += 1) {
      const { code, err } = await add(...args);
      if (code === 0) return;
      const raad = /(?:Bijvoorbeeld: wvp add \S+ 2026-021|Voeg toe:)(.*)/.exec(err)?.[1] ?? '';
      const sets = [...raad.matchAll(/--set (?:'([^']*)'|(\S+?)='([^']*)'|(\S+))/g)];
      expect(sets.length, err).toBeGreaterThan(0);
      const waarden = sets.map(([, heel, veld, los, kaal]) => heel ?? kaal ?? `${veld}=${los}`);
      const echt = waarden.map((w) => w.replace('vervangt=...', 'vervangt=2026-01-05-ziekmelding'));
      args = [...args, ...echt.flatMap((w) => ['--set', w])];
    }
    expect((await add(...args)).err).toBe('');
  });

  it('toont de velden van een soort, ook buiten een dossier', async () => {
    const { code, out } = await wvp(['add', 'probleemanalyse', '--velden'], tmpdir());
    expect(code).toBe(0);
    expect(out).toContain('mogelijkheden*: of er volgens de bedrijfsarts');
    expect(out).toContain('tijdelijk-geen: er zijn nu geen mogelijkheden, later wel');
  });

  it('laat twintig tegelijk alle twintig bestaan, en geen half bestand', async () => {
    const ran = await tegelijk(
      Array.from({ length: 20 }, (_, i) => [
        'add',
        'contact',
        '2026-021',
        '--set',
        'met=werknemer',
        '--set',
        `onderwerp=nummer ${i}`,
        ...P,
      ]),
    );
    expect(ran.map((r) => r.code)).toEqual(Array.from({ length: 20 }, () => 0));
    const geschreven = events().filter((e) => e.includes('contact'));
    const onderwerpen = geschreven.map((e) => parse(text(e.replace('.yaml', ''))).onderwerp as string);
    expect(onderwerpen.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `nummer ${i}`).sort());
    expect(readdirSync(join(zaak(), 'events')).filter((e) => !e.endsWith('.yaml'))).toEqual([]);
  });

  it('laat van zes keer dezelfde er één schrijven, en zegt het de andere', async () => {
    const ran = await tegelijk(Array.from({ length: 6 }, () => ['add', 'hersteld', '2026-021', ...P]));
    expect(ran.filter((r) => r.err.includes('Geschreven: ')).length).toBe(1);
    expect(ran.filter((r) => /staat er al|net al vastgelegd/.test(r.err)).length).toBe(5);
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml', '2026-02-12-hersteld.yaml']);
  });
});

describe('wvp new', () => {
  const nieuw = (...args: string[]) => wvp(['new', ...args], repo);

  it('schrijft met de eerste ziektedag ook de ziekmelding', async () => {
    const ran = await nieuw('2026-077', '--functie', 'kok', '--uren', '24', '--eerste-ziektedag', '2026-03-02');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('events/2026-03-02-ziekmelding.yaml') });
    const status = await wvp(['status', '2026-077', '--json', '--peildatum', '2026-03-10'], repo);
    expect(JSON.parse(status.out).dossiers).toMatchObject([{ toestand: 'lopend', eersteZiektedag: '2026-03-02' }]);
    const fout = await nieuw('2026-078', '--functie', 'kok', '--uren', '24', '--eerste-ziektedag', '32-3-2026');
    expect(fout).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(repo, 'dossiers/2026-078'))).toBe(false);
  });

  it.each(['con', 'NUL.2026', 'lpt1', 'Com9.a', '2026-001.'])(
    'weigert een naam die Windows niet kan: %s',
    async (naam) => {
      expect(await nieuw(naam, '--functie', 'kok', '--uren', '24')).toMatchObject({
        code: 2,
        err: expect.stringContaining('Windows'),
      });
      expect(existsSync(join(repo, 'dossiers', naam))).toBe(false);
    },
  );

  it('weigert een naam die elders met een bestaand dossier samenvalt', async () => {
    expect((await nieuw('zaak-a', '--functie', 'kok', '--uren', '24')).code).toBe(0);
    expect((await nieuw('Zaak-A', '--functie', 'kok', '--uren', '24')).code).toBe(2);
  });

  it('maakt een dossier waarmee add en status meteen werken', async () => {
    const { code, out, err } = await nieuw(
      '2026-030',
      '--functie',
      'bakker',
      '--uren',
      '36',
      '--personeelsnummer',
      '00123',
      '--aow-datum',
      '2-7-2035',
      '--werkgever-eigenrisicodrager-zw',
      'nee',
      '--soort',
      'oproep',
    );
    expect(code, err).toBe(0);
    expect(out).toBe(readFileSync(join(repo, 'dossiers/2026-030/dossier.yaml'), 'utf8'));
    expect(out).toContain('  personeelsnummer: "00123"\n  aowDatum: 2035-07-02\n');
    expect(parse(out)).toMatchObject({ dienstverband: { soort: 'oproep' }, werkgever: { eigenrisicodragerZw: false } });
    const volgende = /Hierna: wvp (.*)/.exec(err)?.[1]?.split(' ') ?? [];
    expect((await wvp([...volgende, '--set', 'eersteZiektedag=2026-01-05', ...P], repo)).code).toBe(0);
    expect((await wvp(['status', ...P], repo)).out).toContain('2026-030');
  });

  it.each([
    [['2026-021', '--functie', 'x', '--uren', '1'], 'dossiers/2026-021 bestaat al'],
    [['ergens/2026-021', '--functie', 'x', '--uren', '1'], 'dossiers/2026-021 bestaat al'],
    [['dossiers/2026-021/2026-030', '--functie', 'x', '--uren', '1'], 'een dossier kan niet in een ander staan'],
    [['2026-030'], '--functie: de functie'],
    [['2026-030', '--functie', 'x', '--uren', '169'], '--uren: dit getal is te groot: ten hoogste 168.'],
    [['2026-030', '--functie', 'x', '--uren', '0'], 'dossiers/2026-030/dossier.yaml:4:16 schema/bereik'],
    [['2026-030', '--functie', 'x', '--uren', '1', '--soort', 'tijdelijk'], '--soort: deze waarde kan hier niet.'],
    [['2026-030', '--bsn', '123456782'], 'een burgerservicenummer hoort niet in het dossier'],
    [['../2026 030', '--functie', 'x', '--uren', '1'], 'Een dossier heet naar letters'],
    [['events', '--functie', 'x', '--uren', '1'], 'al een betekenis'],
    [['a/2026-030', '--map', 'b', '--functie', 'x', '--uren', '1'], 'een pad en --map gaan niet samen'],
    [[], 'noem het dossier'],
  ])('weigert %j', async (args, deel) => {
    const { code, err } = await nieuw(...args);
    expect(code, err).toBe(2);
    expect(err).toContain(deel);
    expect(readdirSync(join(repo, 'dossiers'))).toEqual(['2026-021']);
    expect(readdirSync(repo).sort()).toEqual(['dossiers', 'wvp.yaml']);
  });

  it('zegt het als een nummer op een burgerservicenummer lijkt', async () => {
    const { err } = await nieuw(
      '2026-030',
      '--functie',
      'x',
      '--uren',
      '1',
      '--personeelsnummer',
      '123456782',
      '--proef',
    );
    expect(err).toContain('privacy/identificatie');
    expect(err).not.toContain('123456782');
  });

  it('zet het dossier waar --map zegt', async () => {
    expect((await nieuw('2026-030', '--map', 'zaken/bakkerij', '--functie', 'x', '--uren', '1')).err).toContain(
      'zaken/bakkerij/2026-030/dossier.yaml',
    );
  });

  it('begint er van vier tegelijk één', async () => {
    const ran = await tegelijk(
      Array.from({ length: 4 }, (_, i) => ['new', '2026-030', '--functie', `f${i}`, '--uren', '36']),
    );
    expect(ran.filter((r) => r.code === 0).length).toBe(1);
    expect(ran.filter((r) => r.code === 2 && r.err.includes('bestaat al')).length).toBe(3);
  });

  it('laat niets achter als er niet geschreven kan worden', async () => {
    writeFileSync(join(repo, 'vol'), 'geen map');
    const { code, err } = await nieuw('2026-030', '--map', 'vol', '--functie', 'x', '--uren', '1');
    expect(code).toBe(3);
    expect(err).toContain('Niet geschreven: een deel van het pad is geen map');
  });
});
