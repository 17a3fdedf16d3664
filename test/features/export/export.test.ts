/** `wvp export`: rows that say what status --json says, for a warehouse of many repos; streamed; nothing of a person in them. */
import { createHmac } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { kolommenMarkdown } from '../../../src/features/export/column-guide.ts';
import { VORM_NAMEN } from '../../../src/features/export/row-formats.ts';
import { TABEL_NAMEN, TABELLEN, type TabelNaam } from '../../../src/features/export/rows.ts';
import { ROOT, wvp } from '../../support/run.ts';

type Rij = Record<string, string | number | boolean | null>;
const FIXTURES = ['dossiers', 'portfolio'].map((n) => join(ROOT, 'fixtures', n));
let root = '';

const lees = (out: string): Rij[] =>
  out
    .split('\n')
    .filter((r) => r !== '')
    .map((r) => JSON.parse(r));
async function rijen(tabel: TabelNaam, cwd: string, args: readonly string[] = [], env = {}): Promise<Rij[]> {
  const ran = await wvp(['export', '--tabel', tabel, '--peildatum', '2026-11-22', ...args], cwd, env);
  expect([ran.code, ran.err]).toEqual([0, '']);
  return lees(ran.out);
}

const schrijf = (pad: string, inhoud: string) => {
  mkdirSync(join(root, pad, '..'), { recursive: true });
  writeFileSync(join(root, pad), inhoud);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-export-'));
  const zaak = (map: string, naam: string, events: Record<string, string>) => {
    schrijf(
      `vreemd/dossiers/${map}/dossier.yaml`,
      `dossier: ${JSON.stringify(naam)}\nwerknemer: {naam: W. Geheim, functie: bakker, urenPerWeek: 31.5}\nwerkgever: {naam: " Zuíd B.V. "}\n`,
    );
    for (const [id, tekst] of Object.entries(events)) schrijf(`vreemd/dossiers/${map}/events/${id}.yaml`, tekst);
  };
  schrijf('vreemd/wvp.yaml', 'versie: 1\ncasemanager: {naam: K. Oud}\nverzekering: {mandaatPerDossier: 2500.5}\n');
  schrijf('vreemd/dossiers/wvp.yaml', 'versie: 1\n');
  const ziek = 'soort: ziekmelding\ndatum: 2026-02-02\neersteZiektedag: 2026-02-02\n';
  zaak('=1+1', '=1+1', { '2026-02-02-ziekmelding': ziek });
  zaak('lot', 'lot', {
    '2026-02-02-ziekmelding': ziek,
    '2026-03-16-gesprek': 'soort: voortgangsgesprek\ndatum: 2026-03-16\ndoor: werkgever\nvastgelegd: 2026-03-18\n',
    '2026-03-17-gesprek':
      'soort: voortgangsgesprek\ndatum: 2026-03-17\nvervangt: 2026-03-16-gesprek\nafspraken: [{wie: J. Onbekend, wat: vrijwoord}, {wie: werkgever en werknemer, wat: vrijwoord, uiterlijk: 2026-03-20}]\n',
    '2026-03-20-contact': 'soort: contact\ndatum: 2026-03-20\nmet: [werknemer]\n',
    '2026-03-21-weg': 'soort: intrekking\ndatum: 2026-03-21\nvervangt: 2026-03-20-contact\n',
    '2026-03-22-verklaring': 'soort: verklaring\ndatum: 2026-03-22\nstap: probleemanalyse\nreden: vrijwoord\n',
    '2026-03-23-verklaring':
      'soort: verklaring\ndatum: 2026-03-23\nstap: vrijwoord dat niet bestaat\nreden: vrijwoord\n',
    '2026-03-24-stuk': 'soort: contact\ndatum: 2026-03-24\nmet: niemand\nvia: wvp\n',
    '2026-03-25-cm': 'soort: casemanager-aangewezen\ndatum: 2026-03-25\nnaam: N. Nieuw\n',
    '2026-12-01-later': 'soort: contact\ndatum: 2026-12-01\nmet: [werknemer]\n',
    '2026-04-01-interventie':
      'soort: interventie\ndatum: 2026-04-01\nnaam: geheime hulp\nmedisch: true\nstap: toegezegd\nkosten: 1200.75\nfinanciering: verzekeraar\n',
    '2026-04-02-besluit':
      'soort: besluit\ndatum: 2026-04-02\nonderwerp: geheim\ngenomenDoor: casemanager\nopMandaat: true\nbedrag: 1200.75\n',
  });
  cpSync(join(ROOT, 'fixtures/portfolio'), join(root, 'a/werk'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/portfolio'), join(root, 'b/werk'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('rijen', () => {
  it('stappen heeft de kolommen van het contract, in die volgorde', async () => {
    const [eerste] = await rijen('stappen', FIXTURES[0] ?? '');
    expect(Object.keys(eerste ?? {}).slice(0, 20)).toEqual(
      'repo dossier pad id sleutel regelset verantwoordelijke vanaf uiterlijk uiterlijkRuim status gedaanOp dagenTeLaat reden verantwoord wet bwb artikel lid ernst'.split(
        ' ',
      ),
    );
  });

  it('zeggen wat status --json zegt', async () => {
    for (const cwd of FIXTURES) {
      const json = JSON.parse((await wvp(['status', '--json', '--peildatum', '2026-11-22'], cwd)).out);
      const stappen = await rijen('stappen', cwd);
      const verwacht = json.dossiers.flatMap((d: { dossier: string; pad: string; stappen: Rij[] }) =>
        d.stappen.map((s) => ({ ...s, dossier: d.dossier, pad: d.pad })),
      );
      expect(stappen).toHaveLength(verwacht.length);
      for (const [i, rij] of stappen.entries()) {
        const { grondslag, advies, bewijs, omdat: _, ...stap } = verwacht[i];
        expect(rij).toMatchObject(stap);
        const { wet, bwb, artikel, lid = null } = grondslag[0] ?? { wet: null, bwb: null, artikel: null };
        expect([rij['wet'], rij['bwb'], rij['artikel'], rij['lid']]).toEqual([wet, bwb, artikel, lid]);
        expect([rij['adviesDatum'], rij['bewijs']]).toEqual([advies?.datum ?? null, bewijs[0] ?? null]);
      }
      const bevindingen = json.dossiers.flatMap((d: { bevindingen: Rij[] }) => d.bevindingen);
      expect(await rijen('bevindingen', cwd)).toMatchObject(bevindingen);
      expect(await rijen('afspraken', cwd)).toMatchObject(
        json.dossiers.flatMap((d: { afspraken: Rij[] }) => d.afspraken),
      );
      for (const [i, rij] of (await rijen('dossiers', cwd)).entries()) {
        const d = json.dossiers[i];
        const { dossier, pad, toestand, eersteZiektedag, tellendeEersteZiektedag, ziektedag, ziekteweek } = d;
        expect(rij).toMatchObject({
          dossier,
          pad,
          toestand,
          eersteZiektedag,
          tellendeEersteZiektedag,
          ziektedag,
          ziekteweek,
        });
        expect(rij).toMatchObject(d.mijlpalen);
        expect(rij['percentageHervat']).toBe(d.percentageHervat);
        expect(rij['stappen']).toBe(d.stappen.length);
      }
      const geld = await rijen('geld', cwd);
      const interventies = json.dossiers.flatMap(
        (d: { kosten: { interventies: Rij[] } | null }) => d.kosten?.interventies ?? [],
      );
      expect(geld.filter((g) => g['soort'] === 'interventie')).toMatchObject(
        interventies.map(({ bewijs: _, ...i }: Rij) => i),
      );
    }
  });

  it('ernst is die van de bevinding van die stap', async () => {
    const stappen = await rijen('stappen', FIXTURES[0] ?? '');
    const bevindingen = await rijen('bevindingen', FIXTURES[0] ?? '');
    const met = stappen.filter((s) => s['ernst'] !== null);
    expect(met.map((s) => `${s['dossier']}:${s['id']}/${s['status']}:${s['sleutel']} ${s['ernst']}`).sort()).toEqual(
      bevindingen.map((f) => `${f['vingerafdruk']} ${f['ernst']}`).sort(),
    );
  });

  it.each(TABEL_NAMEN)(
    '%s: elke rij heeft de kolommen en typen van de tabel, en een eigen sleutel over repo’s',
    async (tabel) => {
      const { kolommen, sleutel } = TABELLEN[tabel];
      const alle = (
        await Promise.all(
          [...FIXTURES, join(root, 'vreemd'), join(root, 'a/werk')].map(async (cwd, i) => {
            const ran = await wvp(
              ['export', '--tabel', tabel, '--peildatum', '2026-11-22', '--repo', `groep/r${i}`],
              cwd,
            );
            expect(ran.code).toBe(0);
            return lees(ran.out);
          }),
        )
      ).flat();
      expect(alle.length).toBeGreaterThan(3);
      for (const rij of alle) {
        expect(Object.keys(rij)).toEqual(kolommen.map((k) => k.naam));
        for (const k of kolommen) {
          const waarde = rij[k.naam] ?? null;
          if (waarde === null) expect(k.leeg, `${tabel}.${k.naam}`).toBe(true);
          else if (k.type === 'datum') expect(waarde).toMatch(/^\d{4}-\d\d-\d\d$/);
          else if (k.type === 'geheel') expect(Number.isInteger(waarde)).toBe(true);
          else
            expect(typeof waarde).toBe(
              { tekst: 'string', janee: 'boolean', getal: 'number', bedrag: 'number' }[k.type],
            );
          if (k.waarden && waarde !== null) expect(k.waarden, `${tabel}.${k.naam}`).toContain(waarde);
        }
      }
      expect(new Set(alle.map((r) => JSON.stringify(sleutel.map((s) => r[s])))).size).toBe(alle.length);
    },
  );

  it.each(TABEL_NAMEN)('%s: CSV zegt hetzelfde', async (tabel) => {
    const cwd = join(root, 'vreemd');
    const aanroep = (format: string) =>
      wvp(['export', '--tabel', tabel, '--peildatum', '2026-11-22', '--format', format], cwd);
    const { out } = await aanroep('csv');
    expect(out.startsWith('\ufeff')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [kop, ...regels] = parse(out, { delimiter: ';', bom: true }) as string[][];
    expect(kop).toEqual(TABELLEN[tabel].kolommen.map((k) => k.naam));
    const verwacht = lees((await aanroep('ndjson')).out).map((rij) =>
      Object.values(rij).map((v) => {
        if (v === null) return '';
        if (typeof v === 'number') return String(v).replace('.', ',');
        return typeof v === 'string' && /^[=+@\t\r-]/.test(v) ? `'${v}` : String(v);
      }),
    );
    expect(regels).toEqual(verwacht);
    expect(regels.flat().filter((c) => /^[=+@\t\r-]/.test(c))).toEqual([]);
    expect(regels.some((r) => r[1] === "'=1+1")).toBe(!['afspraken', 'geld'].includes(tabel));
  });

  it('zijn die van alle mappen samen', async () => {
    for (const tabel of TABEL_NAMEN) {
      const delen = await Promise.all(FIXTURES.map((cwd) => rijen(tabel, cwd)));
      expect(await rijen(tabel, ROOT, FIXTURES)).toEqual(delen.flat());
    }
  });

  it('een gebeurtenis zegt of zij telt, en waarom niet', async () => {
    const alle = await wvp(['export', '--tabel', 'gebeurtenissen', '--peildatum', '2026-11-22'], join(root, 'vreemd'));
    const lot = lees(alle.out).filter((g) => g['dossier'] === 'lot');
    const een = (id: string) => lot.find((g) => g['id'] === id);
    expect(een('2026-03-16-gesprek')).toMatchObject({
      soort: 'voortgangsgesprek',
      datum: '2026-03-16',
      vastgelegd: '2026-03-18',
      door: 'werkgever',
      bestand: 'events/2026-03-16-gesprek.yaml',
      vervangenDoor: '2026-03-17-gesprek',
      ingetrokken: false,
      telt: false,
    });
    expect(een('2026-03-17-gesprek')).toMatchObject({ vervangt: '2026-03-16-gesprek', telt: true });
    expect(een('2026-03-20-contact')).toMatchObject({
      ingetrokken: true,
      vervangenDoor: '2026-03-21-weg',
      telt: false,
    });
    expect(een('2026-03-21-weg')).toMatchObject({ telt: false, ingetrokken: false });
    expect(een('2026-03-24-stuk')).toMatchObject({
      soort: 'contact',
      datum: '2026-03-24',
      leesbaar: false,
      telt: false,
    });
    expect(een('2026-03-22-verklaring')).toMatchObject({ stap: 'probleemanalyse' });
    expect(een('2026-03-23-verklaring')).toMatchObject({ stap: null, telt: true });
    expect(een('2026-12-01-later')).toBeUndefined();
    expect(lot).toHaveLength(11);
  });

  it('wat er mis is met de repo zelf staat bij de bevindingen, en anders op stderr', async () => {
    const cwd = join(root, 'vreemd');
    const ran = await wvp(['export', '--tabel', 'bevindingen'], cwd);
    expect(ran.err).toBe('');
    expect(lees(ran.out).filter((f) => f['pad'] === null)).toMatchObject([
      {
        repo: 'vreemd',
        dossier: null,
        code: 'dossier/niet-gelezen',
        vingerafdruk: ':dossier/niet-gelezen:dossiers/wvp.yaml',
      },
    ]);
    expect((await wvp(['export', '--tabel', 'stappen'], cwd)).err).toContain('dossiers/wvp.yaml');
  });
});

describe('namen', () => {
  const cwd = () => join(root, 'vreemd');
  const mensen = async (args: readonly string[], env = {}) => {
    const { out } = await wvp(['export', '--tabel', 'dossiers', ...args], cwd(), env);
    return lees(out).map((r) => [r['werkgeverSleutel'], r['casemanagerSleutel'], r['werkgever'], r['casemanager']]);
  };

  it('zonder zout geen sleutel; met zout die van elke naam', async () => {
    expect(await mensen([])).toEqual([
      [null, null, null, null],
      [null, null, null, null],
    ]);
    expect(await mensen([], { WVP_ZOUT: '' })).toEqual(await mensen([]));
    const h = (naam: string) => createHmac('sha256', 'zout').update(naam).digest('hex');
    expect(await mensen([], { WVP_ZOUT: 'zout' })).toEqual([
      [h('Zuíd B.V.'), h('K. Oud'), null, null],
      [h('Zuíd B.V.'), h('N. Nieuw'), null, null],
    ]);
  });

  it('met --met-namen ook de namen, en nooit die van de werknemer of vrije tekst', async () => {
    expect(await mensen(['--met-namen'])).toEqual([
      [null, null, 'Zuíd B.V.', 'K. Oud'],
      [null, null, 'Zuíd B.V.', 'N. Nieuw'],
    ]);
    for (const tabel of TABEL_NAMEN)
      for (const format of VORM_NAMEN) {
        const { out } = await wvp(['export', '--tabel', tabel, '--format', format, '--met-namen'], cwd());
        expect(out, tabel).not.toMatch(/geheim|J\. Onbekend|vrijwoord|bakker/i);
      }
  });

  it('kiezen dossiers, zonder hoofdletters en accenten', async () => {
    const tel = async (...args: string[]) => (await mensen(args)).length;
    expect(await tel('--werkgever', 'zuid')).toBe(2);
    expect(await tel('--casemanager', 'nieuw')).toBe(1);
    expect(await tel('--casemanager', 'OUD', '--werkgever', 'zuid')).toBe(1);
    const niemand = await wvp(['export', '--tabel', 'stappen', '--casemanager', 'nieuwe'], cwd());
    expect([niemand.code, niemand.out]).toEqual([0, '']);
    expect(niemand.err).toContain('wvp: geen casemanager heeft dit in zijn naam. Bedoelt u "Nieuw"?');
    expect((await wvp(['export', '--tabel', 'stappen', '--casemanager', ' '], cwd())).code).toBe(2);
  });
});

describe('uitvoer', () => {
  it('-o schrijft een nieuw bestand, nooit over een ander, met --force bewaart het het oude', async () => {
    const cwd = join(root, 'a/werk');
    const naar = (...args: string[]) => wvp(['export', '--tabel', 'stappen', '-o', 'uit/s.ndjson', ...args], cwd);
    const eerst = await naar();
    expect([eerst.code, eerst.out, eerst.err]).toEqual([0, '', 'Geschreven: uit/s.ndjson\n']);
    const pad = join(cwd, 'uit/s.ndjson');
    const inhoud = readFileSync(pad, 'utf8');
    expect(inhoud).toBe((await wvp(['export', '--tabel', 'stappen'], cwd)).out);
    expect((await naar()).err).toBe('Ongewijzigd: uit/s.ndjson\n');
    const ander = await naar('--repo', 'anders');
    expect([ander.code, readFileSync(pad, 'utf8')]).toEqual([2, inhoud]);
    expect((await naar('--repo', 'anders', '--force')).err).toContain('Het vorige is bewaard: uit/s.vorige.ndjson');
    expect(readFileSync(join(cwd, 'uit/s.vorige.ndjson'), 'utf8')).toBe(inhoud);
    expect(readFileSync(pad, 'utf8')).toContain('"repo":"anders"');
    expect(readdirSync(join(cwd, 'uit')).sort()).toEqual(['s.ndjson', 's.vorige.ndjson']);
    rmSync(join(cwd, 'uit'), { recursive: true });
  });

  it('een mislukte run laat niets achter', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'wvp-leeg-'));
    const ran = await wvp(['export', '--tabel', 'stappen', '--format', 'csv', '-o', 'x/y.csv'], leeg);
    expect([ran.code, ran.out, existsSync(join(leeg, 'x'))]).toEqual([2, '', false]);
    expect((await wvp(['export', '--tabel', 'stappen', '--format', 'csv'], leeg)).out).toBe('');
    const mag = await wvp(['export', '--tabel', 'afspraken', '--format', 'csv', '--allow-empty'], leeg);
    expect([mag.code, mag.out]).toEqual([0, '\ufeffrepo;dossier;pad;id;wie;uiterlijk;status;afgerondOp;peildatum\r\n']);
    expect((await wvp(['export', '--tabel', 'stappen', '--allow-empty'], leeg)).out).toBe('');
    rmSync(leeg, { recursive: true });
  });

  it('gaat per dossier naar buiten', async () => {
    const delen: string[] = [];
    const stream = (write: (t: string) => void) => ({ write, isTTY: false, columns: 80 });
    await run(['export', '--tabel', 'stappen'], {
      cwd: join(root, 'a/werk'),
      stdout: stream((t) => void delen.push(t)),
      stderr: stream(() => {}),
      env: {},
      now: new Date('2026-11-22T12:00:00Z'),
      versie: '0',
    });
    const dossiers = delen.map((d) => new Set(lees(d).map((r) => r['dossier'])).size);
    expect(Math.max(...dossiers)).toBe(1);
    expect(dossiers.filter((n) => n === 1)).toHaveLength(12);
  });

  it('weigert wat niet kan', async () => {
    const wat = async (...args: string[]) => {
      const { code, out, err } = await wvp(['export', ...args], root);
      expect([code, out]).toEqual([2, '']);
      return err;
    };
    expect(await wat()).toContain('--tabel ontbreekt.');
    expect(await wat('--tabel', 'stapen')).toContain('Bedoelt u "stappen"?');
    expect(await wat('--tabel', 'stappen', '--format', 'xlsx')).toContain('--format kent deze waarde niet.');
    expect(await wat('--tabel', 'stappen', '--repo', 'a:b')).toContain('--repo is geen naam');
    expect(await wat('--tabel', 'stappen', 'a/werk', 'b/werk')).toContain('Twee repos hebben hier dezelfde naam');
    expect(await wat('--tabel', 'stappen', '--repo', 'x', 'a/werk', 'vreemd')).toContain('dezelfde naam');
    expect(await wat('--tabel', 'stappen', '--peildatum', '2026-02-30')).toContain('peildatum');
  });

  it('wat de kolommen betekenen staat in docs/export.md', async () => {
    const { out } = await wvp(['export', '--kolommen']);
    expect(out).toBe(kolommenMarkdown());
    expect(readFileSync(join(ROOT, 'docs/export.md'), 'utf8')).toContain(
      `<!-- kolommen -->\n\n${out}\n<!-- /kolommen -->`,
    );
  });
});
