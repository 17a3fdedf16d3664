import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repo } from './hulp.ts';

let repo: Repo;
beforeEach(() => {
  repo = new Repo().kopieer('sivi');
});
afterEach(() => repo.weg());

const ZAAK = '10234-2026-01-05';
const BESTANDEN = ['melding-1.xml', 'melding-2.xml'];
const neem = (bestanden: readonly string[], ...args: string[]) =>
  repo.wvp('import', ...bestanden, '--vorm', 'sivi', ...args);
const alles = ['--codes', 'codes.csv', '--hersteldatum', 'eerste-fitte-dag'];

/** The first message with something else in it. */
const anders = (van: string | RegExp, naar: string) =>
  repo.zet('anders.xml', repo.tekst('melding-1.xml').replace(van, naar));

describe('SIVI Verzuimmeldingen', () => {
  it('van twee edities samen zijn een dossier, met stappen uit een tabel', async () => {
    expect(await neem([...BESTANDEN, 'stappen.csv'], ...alles)).toMatchObject({ code: 0 });
    expect(repo.events(ZAAK)).toEqual([
      '2026-01-05-ziekmelding',
      '2026-02-10-probleemanalyse',
      '2026-03-16-werkhervatting',
      '2026-05-04-hersteld',
    ]);
    expect(repo.lees(`${ZAAK}/events/2026-03-16-werkhervatting.yaml`)).toContain('percentage: 40\n');
    expect(repo.lees(`${ZAAK}/dossier.yaml`)).toBe(
      `dossier: "${ZAAK}"
werknemer:
  personeelsnummer: "10234"
  geboortedatum: 1968-04-02
  functie: broodbakker
  urenPerWeek: 36
dienstverband:
  aanvang: 2009-03-01
  soort: onbepaalde-tijd
werkgever:
  naam: Bakkerij De Korenaar B.V.
`,
    );
    const voor = repo.alles();
    expect(await neem([...BESTANDEN, 'stappen.csv'].reverse(), ...alles)).toMatchObject({ code: 0 });
    expect(repo.alles()).toBe(voor);
  });

  it('geeft een naam alleen als daarom is gevraagd', async () => {
    await neem(BESTANDEN, ...alles, '--met-namen');
    expect(repo.lees(`${ZAAK}/dossier.yaml`)).toContain('naam: J de Vries');
  });

  it('de dag van het herstel: gezegd of geweigerd, nooit aangenomen', async () => {
    const zonder = await neem(BESTANDEN, '--codes', 'codes.csv');
    expect(zonder).toMatchObject({ code: 1, out: expect.stringContaining('melding-2.xml:19:9') });
    expect(zonder.out).toContain('--hersteldatum');
    expect(repo.bestanden()).toEqual([]);
    await neem(BESTANDEN, '--codes', 'codes.csv', '--hersteldatum', 'laatste-ziektedag');
    expect(repo.events(ZAAK)).toContain('2026-05-05-hersteld');
  });

  it('een onbekende reden van einde wordt niet geraden', async () => {
    const { code, out } = await neem(BESTANDEN, '--hersteldatum', 'eerste-fitte-dag');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('RdnEndVrzmCd 01), is niet bekend')]);
  });

  it('een latere melding met hetzelfde volgnummer vervangt de eerdere, ook bij een tweede overname', async () => {
    await neem(['melding-1.xml']);
    anders('<PrcVrzm>60.00', '<PrcVrzm>30.00').zet(
      'anders.xml',
      repo.tekst('anders.xml').replace('09:00:00', '10:00:00'),
    );
    expect(await neem(['anders.xml', 'melding-1.xml'])).toMatchObject({ code: 0 });
    const nieuw = repo.lees(`${ZAAK}/events/2026-03-16-werkhervatting-2.yaml`);
    expect(nieuw).toContain('percentage: 70\n');
    expect(nieuw).toContain('vervangt: 2026-03-16-werkhervatting\n');
  });

  it.each([
    ['04', undefined, 1],
    ['04', 'correctie', 0],
    ['05', undefined, 1],
    ['05', 'verwijderd', 0],
  ])('VrwrkCd %s met betekenis %s', async (vrwrk, betekenis, verwacht) => {
    anders('<VrwrkCd>02<', `<VrwrkCd>${vrwrk}<`);
    if (betekenis) repo.zet('codes.csv', `veld;code;betekenis\nVrwrkCd;${vrwrk};${betekenis}\n`);
    const { code } = await neem(['anders.xml'], '--codes', 'codes.csv');
    expect(code).toBe(verwacht);
    expect(repo.events(ZAAK).some((e) => e.endsWith('werkhervatting'))).toBe(betekenis === 'correctie');
  });

  it('functie en uren die het bericht niet heeft, komen uit een tabel of het dossier komt niet', async () => {
    anders('<NmFnct>broodbakker</NmFnct>', '');
    expect(await neem(['anders.xml'])).toMatchObject({ code: 1, out: expect.stringContaining('functie is leeg') });
    repo.zet('medewerkers.csv', 'personeelsnummer;functie;uren_per_week\n10234;bakker;32\n');
    expect(await neem(['anders.xml', 'medewerkers.csv'])).toMatchObject({ code: 0 });
    expect(repo.lees(`${ZAAK}/dossier.yaml`)).toMatch(/functie: bakker\n {2}urenPerWeek: 36/);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    ['een testbericht', '<TestJN>N', '<TestJN>J', /testbericht/],
    ['een ander bericht', /Verzuimmeldingen/g, 'Dienstverbanden', /geen SIVI-bericht/],
    ['XML die niet klopt', '</Wrkgvr>', '', /geen XML/],
    [
      'een DOCTYPE met entiteiten',
      '<Verzuimmeldingen',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Verzuimmeldingen',
      /DOCTYPE/,
    ],
    [
      'een bestand van buiten',
      '<Verzuimmeldingen',
      '<!doctype x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Verzuimmeldingen',
      /DOCTYPE/,
    ],
  ])('%s houdt alles tegen', async (_naam, van, naar, tekst) => {
    anders(van, naar);
    const { code, err, out } = await neem(['melding-1.xml', 'anders.xml']);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toMatch(tekst);
    expect(repo.bestanden()).toEqual([]);
  });

  it('met een voorvoegsel, een oude codering en entiteiten van XML zelf', async () => {
    const xml = repo
      .tekst('melding-1.xml')
      .replace('encoding="UTF-8"', 'encoding="iso-8859-1"')
      .replace('broodbakker', 'pâtissier &amp; bakker')
      .replaceAll(/<(\/?)([A-Z])/g, '<$1s:$2')
      .replace('xmlns=', 'xmlns:s=');
    repo.zet('anders.xml', Buffer.from(xml, 'latin1'));
    expect(await neem(['anders.xml'])).toMatchObject({ code: 0 });
    expect(repo.lees(`${ZAAK}/dossier.yaml`)).toContain('functie: pâtissier & bakker');
    repo.zet('anders.xml', Buffer.from(repo.tekst('melding-1.xml').replace('broodbakker', 'pâtissier'), 'latin1'));
    expect(await neem(['anders.xml'])).toMatchObject({ code: 2, err: expect.stringContaining('codering') });
  });

  it('diepe nesting en duizenden meldingen lopen niet vast', async () => {
    repo.zet('diep.xml', `<Verzuimmeldingen>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</Verzuimmeldingen>`);
    expect(await neem(['diep.xml'])).toMatchObject({ code: 2 });
    const vrzm = /<Vrzm>[\s\S]*?<\/Vrzm>/.exec(repo.tekst('melding-1.xml'))?.[0] ?? '';
    anders(vrzm, vrzm.repeat(5_000));
    expect(await neem(['anders.xml'])).toMatchObject({ code: 0 });
  });
});
