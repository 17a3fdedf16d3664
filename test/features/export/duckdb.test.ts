/**
 * The rows of several repos in a database (DuckDB): every figure of `wvp scan --format json` over all of them is a query, and the same
 * number. What a dashboard asks can then be asked of the rows.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type Json } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KolomType } from '../../../src/features/export/column.ts';
import { TABEL_NAMEN, TABELLEN } from '../../../src/features/export/rows.ts';
import type { Scan } from '../../../src/features/scan/compute.ts';
import { ROOT, wvp } from '../../support/run.ts';

const P = '2026-11-22';
const REPOS = ['portfolio', 'dossiers', 'rulings', 'geld', 'scan', 'onleesbaar'];
const BRON = (naam: string) =>
  join(ROOT, 'fixtures', ['geld', 'scan', 'onleesbaar'].includes(naam) ? `scenarios/overzicht/${naam}/repo` : naam);
const TYPE: Record<KolomType, string> = {
  tekst: 'VARCHAR',
  datum: 'DATE',
  geheel: 'INTEGER',
  getal: 'DOUBLE',
  bedrag: 'DOUBLE',
  janee: 'BOOLEAN',
};

let map = '';
let db: DuckDBConnection;
let scan: Scan;

type Rij = Record<string, Json>;
/** Counts come as text, because they may be larger than a number of JavaScript. */
const getal = (v: Json): Json => (typeof v === 'string' && /^\d+$/.test(v) ? Number(v) : v);
async function vraag(sql: string): Promise<Rij[]> {
  const rijen = (await db.runAndReadAll(sql)).getRowObjectsJson();
  return rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([k, v]) => [k, getal(v)])));
}
const een = async (sql: string): Promise<Rij> => (await vraag(sql))[0] ?? {};
const opTekst = (rijen: readonly unknown[]) => rijen.map((r) => JSON.stringify(r)).sort();

/** Steps that count, with how: as the explanation in the JSON of the scan says. */
const GETELD = `
  create view geteld as
  select *, case
      when status = 'voldaan' or (status = 'afgeweken' and gedaanOp is not null) then 'opTijd'
      when status = 'betwist' and gedaanOp is not null then 'betwist'
      when status = 'te-laat' then 'teLaat'
      when status = 'gemist' then 'gemist' end as uitkomst
  from stappen where verantwoordelijke <> 'uwv' and uiterlijk is not null`;

const TIJDIGHEID = `
  count(distinct (repo, pad)) as dossiers,
  count(*) as beoordeeld,
  count(*) filter (uitkomst = 'opTijd') as "opTijd",
  count(*) filter (uitkomst = 'betwist') as betwist,
  count(*) filter (uitkomst = 'teLaat') as "teLaat",
  count(*) filter (uitkomst = 'gemist') as gemist,
  count(*) filter (uitkomst <> 'opTijd' and verantwoord) as verantwoord,
  round(100 * count(*) filter (uitkomst = 'opTijd') / nullif(count(*), 0), 1) as aandeel,
  round(100 * count(*) filter (uitkomst in ('opTijd', 'betwist')) / nullif(count(*), 0), 1) as "aandeelRuim"`;

/** The money of each case; sums of interventions that were committed to. */
const FINANCIERS = ['werkgever', 'verzekeraar', 'gedeeld', 'onbekend'];
const BESLISSERS = ['werkgever', 'werknemer', 'verzekeraar', 'casemanager'];
const GELD = `
  create view gelden as
  select d.repo, d.pad, any_value(d.dossier) as dossier, any_value(d.werkgever) as werkgever,
    count(*) filter (g.toegezegd) as interventies,
    count(*) filter (not g.toegezegd) as "nietToegezegd",
    coalesce(sum(g.kosten) filter (g.toegezegd), 0) as kosten,
    coalesce(sum(g.baten) filter (g.toegezegd), 0) as baten,
    count(*) filter (g.toegezegd and g.kosten is null) as "zonderKosten",
    count(*) filter (g.toegezegd and g.baten is null) as "zonderBaten",
    ${FINANCIERS.map((f) => `coalesce(sum(g.kosten) filter (g.toegezegd and g.financiering = '${f}'), 0) as "f_${f}"`)},
    any_value(d.mandaat) as mandaat, any_value(d."mandaatVrij") as vrij, any_value(d."mandaatOver") as "overMandaat",
    ${BESLISSERS.map((b) => `count(*) filter (g."genomenDoor" = '${b}') as "b_${b}"`)},
    count(*) filter (g."opMandaat") as op_aantal,
    coalesce(sum(g.bedrag) filter (g."opMandaat"), 0) as op_bedrag,
    count(*) filter (g."genomenDoor" = 'casemanager' and g."opMandaat" is not true) as "zonderMandaat",
    any_value(d."geldNietTeLezen") as "nietTeLezen"
  from dossiers d left join geld g on g.repo = d.repo and g.pad = d.pad group by d.repo, d.pad`;

const GELD_SOM = `
  count(*) filter (interventies > 0) as dossiers,
  sum(interventies)::int as interventies,
  round(sum(kosten), 2) as kosten, round(sum(baten), 2) as baten,
  sum("zonderKosten")::int as "zonderKosten", sum("zonderBaten")::int as "zonderBaten",
  ${FINANCIERS.map((f) => `round(sum("f_${f}"), 2) as "f_${f}"`)},
  count(*) filter ("overMandaat" > 0) as "overMandaat", round(sum("overMandaat"), 2) as "bovenMandaat",
  ${BESLISSERS.map((b) => `sum("b_${b}")::int as "b_${b}"`)},
  sum(op_aantal)::int as op_aantal, round(sum(op_bedrag), 2) as op_bedrag,
  sum("zonderMandaat")::int as "zonderMandaat", count(*) filter ("nietTeLezen" > 0) as "nietTeLezen"`;

/** Columns with a prefix as the object that they are in the JSON. */
function genest(rij: Rij): Rij {
  const { op_aantal: aantal = 0, op_bedrag: bedrag = 0, ...rest } = rij;
  const los = Object.entries(rest).filter(([k]) => !/^[fb]_/.test(k));
  const van = (p: string) =>
    Object.fromEntries(Object.entries(rest).flatMap(([k, v]) => (k.startsWith(p) ? [[k.slice(2), v]] : [])));
  return {
    ...Object.fromEntries(los),
    perFinanciering: van('f_'),
    besluiten: van('b_'),
    opMandaat: { aantal, bedrag },
  };
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'wvp-duckdb-'));
  for (const naam of REPOS) cpSync(BRON(naam), join(map, naam), { recursive: true });
  // A case that was sick before, and one of whom the contract ends.
  const zaak = (naam: string, dossier: string, events: readonly string[]) => {
    mkdirSync(join(map, 'los/dossiers', naam, 'events'), { recursive: true });
    writeFileSync(
      join(map, 'los/dossiers', naam, 'dossier.yaml'),
      `dossier: ${naam}\nwerknemer: {functie: bakker, urenPerWeek: 36}\n${dossier}`,
    );
    writeFileSync(join(map, 'los/dossiers', naam, 'events/verloop.yaml'), events.join('---\n'));
  };
  const ziek = (dag: string, meer = '') => `soort: ziekmelding\ndatum: ${dag}\neersteZiektedag: ${dag}\n${meer}`;
  zaak('eerder', '', [
    ziek('2024-03-04'),
    'soort: hersteld\ndatum: 2024-06-03\n',
    ziek('2026-03-02', 'regres: true\n'),
  ]);
  zaak('kort', 'dienstverband: {soort: bepaalde-tijd, einddatum: 2027-01-31}\n', [
    ziek('2026-05-04', 'vangnet: vierde-dag\n'),
  ]);
  zaak('leeg', '', ['soort: contact\ndatum: 2026-05-04\nmet: [werknemer]\n']);
  zaak('sanctie', '', [
    ziek('2024-09-02'),
    'soort: loonsanctie\ndatum: 2026-08-20\nstap: besluit\ntotEnMet: 2027-08-29\nsoortTekortkoming: administratief\n',
  ]);
  writeFileSync(join(map, 'los/wvp.yaml'), 'versie: 1\n');
  const alle = [...REPOS, 'los'];

  db = await (await DuckDBInstance.create(':memory:')).connect();
  for (const tabel of TABEL_NAMEN) {
    for (const naam of alle) {
      const args = ['export', '--tabel', tabel, '--repo', `groep/${naam}`, '--met-namen', '--peildatum', P];
      const ran = await wvp([...args, '-q', '-o', join(map, `rijen/${tabel}/${naam}.ndjson`)], join(map, naam));
      expect(ran.code, ran.err).toBe(0);
    }
    const kolommen = TABELLEN[tabel].kolommen.map((k) => `'${k.naam}': '${TYPE[k.type]}'`);
    await db.run(
      `create table ${tabel} as from read_ndjson('${map}/rijen/${tabel}/*.ndjson', columns = {${kolommen.join(', ')}})`,
    );
  }
  await db.run(GETELD);
  await db.run(GELD);
  const ran = await wvp(['scan', '--format', 'json', '--peildatum', P, ...alle], map);
  expect(ran.code, ran.err).toBe(0);
  scan = JSON.parse(ran.out);
});
afterAll(() => {
  db.closeSync();
  rmSync(map, { recursive: true, force: true });
});

describe('een vraag aan de rijen geeft het cijfer van wvp scan', () => {
  it('heeft van alles iets om te tellen', () => {
    expect(scan.dossiers.totaal).toBeGreaterThan(30);
    for (const n of Object.values(scan.dossiers)) expect(n).toBeGreaterThan(0);
    expect(scan.duur.afgelopen.aantal).toBeGreaterThan(1);
    expect(scan.geld.interventies).toBeGreaterThan(3);
    expect(scan.loonsancties.administratief).toBeGreaterThan(0);
    expect(scan.contracten.aantal).toBeGreaterThan(0);
    expect(Math.min(scan.kansen.regres ?? 0, scan.kansen.vangnet ?? 0)).toBeGreaterThan(0);
    expect(scan.werkgevers.length).toBeGreaterThan(2);
  });

  it('dossiers', async () => {
    expect(
      await een(`select count(*) as totaal, count(*) filter (verzuim = 'lopend') as lopend,
        count(*) filter (verzuim = 'afgelopen') as afgelopen,
        count(*) filter (verzuim = 'zonder-ziekmelding') as "zonderZiekmelding",
        count(*) filter (verzuim = 'onzeker') as onzeker, count(*) filter (onbepaald > 0) as onbepaald from dossiers`),
    ).toEqual(scan.dossiers);
  });

  it('duur', async () => {
    const duur = (waar: string) =>
      een(`select count(*) as aantal, round(avg(dagen), 1) as gemiddeld, median(dagen) as mediaan
        from perioden where soort = 'verzuim' and zeker and ${waar}`);
    expect(await duur('"totEnMet" is not null')).toEqual(scan.duur.afgelopen);
    expect(await duur('laatste and "totEnMet" is null')).toEqual(scan.duur.lopend);
  });

  it('stappen', async () => {
    for (const { id, titel: _, ...cijfers } of scan.stappen)
      expect(await een(`select ${TIJDIGHEID} from geteld where uitkomst is not null and id = '${id}'`), id).toEqual(
        cijfers,
      );
    expect(await een(`select ${TIJDIGHEID} from geteld where uitkomst is not null`)).toEqual(scan.alleStappen);
    const met = (uitkomst: string) =>
      een(`select count(distinct (repo, pad)) as n from geteld where uitkomst = '${uitkomst}'`);
    expect({ gemist: (await met('gemist'))['n'], teLaat: (await met('teLaat'))['n'] }).toEqual(scan.dossiersMet);
  });

  it('loonsancties', async () => {
    expect(
      await een(`select count(*) as besluiten, count(*) filter (toestand = 'loonsanctie') as lopend,
        count(*) filter ("loonsanctieTekortkoming" = 'administratief') as administratief,
        count(*) filter ("loonsanctieTekortkoming" = 'inhoudelijk') as inhoudelijk
        from dossiers where "loonsanctieOp" is not null`),
    ).toEqual(scan.loonsancties);
  });

  it('geld, samen en per dossier', async () => {
    expect(genest(await een(`select ${GELD_SOM} from gelden`))).toEqual(scan.geld);
    const per = await vraag(`select * exclude (repo, pad, werkgever) from gelden
      where interventies + "nietToegezegd" + ${BESLISSERS.map((b) => `"b_${b}"`).join(' + ')} > 0
      order by "overMandaat" desc, kosten desc, dossier`);
    expect(per.map(genest)).toEqual(scan.geldPerDossier);
  });

  it('casemanagers', async () => {
    expect(
      await vraag(`select casemanager as naam, count(*) as lopend, count(*) filter (exists (
          from geteld g where g.repo = d.repo and g.pad = d.pad and g.status = 'gemist')) as "metGemist"
        from dossiers d where verzuim = 'lopend' group by casemanager order by casemanager nulls last`),
    ).toEqual(scan.casemanagers);
  });

  it('contracten en kansen', async () => {
    const contracten = await vraag(`select dossier, "contractTot", "laatsteDagWachttijd" from dossiers
      where verzuim = 'lopend' and "contractTot" <= coalesce("laatsteDagWachttijd", '9999-12-31'::date)`);
    const stappen = await vraag(`select dossier, sleutel, uiterlijk, status from stappen
      where id in ('ziek-uit-dienst-aangifte', 'ziek-uit-dienst-riv')`);
    const metStappen = contracten.map((c) => ({
      ...c,
      stappen: stappen.filter((s) => s['dossier'] === c['dossier']).map(({ dossier: _, ...s }) => s),
    }));
    expect(contracten).toHaveLength(scan.contracten.aantal ?? -1);
    expect(opTekst(metStappen)).toEqual(opTekst(scan.contracten.lijst));
    const kansen = await vraag(`select dossier, 'regres' as soort, "eersteZiektedag" from dossiers where regres = 'open'
      union all select dossier, 'vangnet', "eersteZiektedag" from dossiers where vangnet = 'open'`);
    expect(opTekst(kansen)).toEqual(opTekst(scan.kansen.lijst));
    for (const soort of ['regres', 'vangnet'] as const)
      expect(kansen.filter((k) => k['soort'] === soort)).toHaveLength(scan.kansen[soort] ?? -1);
  });

  it('werkgevers', async () => {
    const groepen = await vraag('select distinct werkgever as naam from dossiers order by werkgever nulls last');
    expect(groepen.map((g) => g['naam'])).toEqual(scan.werkgevers.map((w) => w.naam));
    for (const { naam, tijdigheid, geld, afgelopenDuur, ...rest } of scan.werkgevers) {
      const wie = naam === null ? 'werkgever is null' : `werkgever = '${naam.replaceAll("'", "''")}'`;
      const bij = (tabel: string) => `(select t.*, d.werkgever from ${tabel} t join dossiers d using (repo, pad))`;
      expect(
        await een(`select count(*) as dossiers, count(*) filter (verzuim = 'lopend') as lopend,
          count("loonsanctieOp") as loonsancties from dossiers where ${wie}`),
      ).toEqual(rest);
      expect(await een(`select ${TIJDIGHEID} from ${bij('geteld')} where uitkomst is not null and ${wie}`)).toEqual(
        tijdigheid,
      );
      expect(genest(await een(`select ${GELD_SOM} from gelden where ${wie}`))).toEqual(geld);
      expect(
        await een(`select count(*) as aantal, round(avg(dagen), 1) as gemiddeld, median(dagen) as mediaan
          from ${bij('perioden')} where soort = 'verzuim' and zeker and "totEnMet" is not null and ${wie}`),
      ).toEqual(afgelopenDuur);
    }
  });

  it('en geen cijfer is overgeslagen', () => {
    expect(Object.keys(scan).sort()).toEqual(
      [
        ...['schema', 'versie', 'peildatum', 'periode', 'extern', 'uitleg'],
        ...['dossiers', 'duur', 'stappen', 'alleStappen', 'dossiersMet', 'loonsancties', 'geld', 'geldPerDossier'],
        ...['casemanagers', 'contracten', 'kansen', 'werkgevers'],
      ].sort(),
    );
  });
});

describe('wat de handleiding voordoet', () => {
  it('van ndjson naar Parquet in één regel, met dezelfde rijen', async () => {
    for (const tabel of TABEL_NAMEN) {
      const naar = join(map, `${tabel}.parquet`);
      await db.run(`copy (from read_ndjson('${map}/rijen/${tabel}/*.ndjson')) to '${naar}'`);
      expect(await een(`select count(*) as n from '${naar}'`)).toEqual(await een(`select count(*) as n from ${tabel}`));
    }
  });

  it('elke tabel is als CSV te lezen, met dezelfde getallen', async () => {
    for (const tabel of TABEL_NAMEN) {
      const { out } = await wvp(['export', '--tabel', tabel, '--format', 'csv', '--peildatum', P], join(map, 'geld'));
      const csv = join(map, `${tabel}.csv`);
      writeFileSync(csv, out);
      const lees = `read_csv('${csv}', delim = ';', decimal_separator = ',', header = true)`;
      const getallen = TABELLEN[tabel].kolommen.filter((k) => ['geheel', 'getal', 'bedrag'].includes(k.type));
      const som = [
        'count(*) as n',
        ...getallen.map((k) => `round(coalesce(sum("${k.naam}"::double), 0), 4) as "${k.naam}"`),
      ];
      expect(await een(`select ${som} from ${lees}`), tabel).toEqual(
        await een(`select ${som} from ${tabel} where repo = 'groep/geld'`),
      );
    }
  });
});
