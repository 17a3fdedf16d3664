/** Each format read back by a parser of its own, with text that tries to break out of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regelVan } from '../../src/cli/codes.ts';
import { ERNSTEN, gewicht, haaltDrempel } from '../../src/core/finding.ts';
import { type CheckReport, dringendsteEerst, meldingen } from '../../src/features/check/compute.ts';
import { github } from '../../src/features/check/github.ts';
import { gitlab } from '../../src/features/check/gitlab.ts';
import { checkJson } from '../../src/features/check/json.ts';
import { junit } from '../../src/features/check/junit.ts';
import { sarif } from '../../src/features/check/sarif.ts';
import { checkText } from '../../src/features/check/text.ts';
import type { Melding } from '../../src/show/melding.ts';
import { visible } from '../../src/show/visible.ts';
import { leesGitlab, leesJunit, leesSarif, opdrachten, rapporten } from '../support/rapporten.ts';

const LEEG: CheckReport = { versie: '1', peildatum: '2026-11-22', map: '', dossiers: [], algemeen: [] };
const kaal = (text: string) => text;
const paint = { red: kaal, yellow: kaal, green: kaal, dim: kaal, bold: kaal };
const tekst = (report: CheckReport) => checkText(report, { columns: 80, paint, excerpt: () => undefined });

/** What a terminal or a log acts on, or what hides in a text: it may not stand in any output as it is. */
const GEVAARLIJK =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|##\[/;

const melding = (extra: Partial<Melding>): Melding => ({
  code: 'probleemanalyse/te-laat',
  ernst: 'fout',
  bericht: 'b',
  waarom: 'w',
  doen: 'd',
  dossier: 'x',
  bestand: 'x/dossier.yaml',
  regel: 1,
  kolom: 1,
  vingerafdruk: 'x:probleemanalyse/te-laat:probleemanalyse',
  verantwoord: false,
  ...extra,
});
const met = (bevindingen: readonly Melding[], map = ''): CheckReport => ({
  ...LEEG,
  map,
  dossiers: [{ naam: 'x', pad: 'x', stappen: [], bevindingen }],
});

describe('elke vorm, met vijandige tekst', () => {
  it('laat niets door waar een terminal of log iets mee doet', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        for (const out of [
          tekst(report),
          checkJson(report),
          junit(report, 'fout'),
          sarif(report, regelVan),
          github(report),
          gitlab(report),
        ])
          expect(out).not.toMatch(GEVAARLIJK);
      }),
      { numRuns: 150 },
    );
  });

  it('is in de tekst nooit een opdracht aan de runner', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        expect(opdrachten(tekst(report))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('geeft in JSON dezelfde tekst terug', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        const { bevindingen } = JSON.parse(checkJson(report)) as { bevindingen: Melding[] };
        expect(bevindingen).toEqual(meldingen(report).map((m) => ({ ...m })));
        expect(opdrachten(checkJson(report))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('github', () => {
  it('geeft per bevinding één opdracht, met dezelfde tekst terug', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        const namen = { fout: 'error', waarschuwing: 'warning', info: 'notice' };
        const verwacht = meldingen(report).map((m) => ({
          naam: namen[gewicht(m)],
          file: visible(`${report.map}${m.bestand}`),
          line: String(m.regel),
          col: String(m.kolom),
          tekst: `${visible(m.bericht)}\nDoen: ${visible(m.doen)}`,
        }));
        const gelezen = opdrachten(github(report)).map(({ naam, velden, tekst: t }) => ({
          naam,
          file: velden['file'],
          line: velden['line'],
          col: velden['col'],
          tekst: t,
        }));
        const sleutel = (x: unknown) => JSON.stringify(x);
        expect(gelezen.map(sleutel).sort()).toEqual(verwacht.map(sleutel).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('noemt het dringendste eerst en zegt hoeveel GitHub niet toont', () => {
    const open = Array.from({ length: 12 }, () => melding({ code: 'spoor-2/open', ernst: 'waarschuwing' }));
    const out = github(
      met([
        ...open,
        melding({ code: 'spoor-2/te-laat' }),
        melding({ code: 'spoor-2/gemist' }),
        melding({ code: 'yaml/syntax' }),
      ]),
    );
    expect(opdrachten(out).map((o) => o.naam)).toEqual(['error', 'error', 'error', ...open.map(() => 'warning')]);
    expect(
      opdrachten(out)
        .slice(0, 3)
        .map((o) => o.velden['title']),
    ).toEqual(['yaml/syntax x', 'spoor-2/gemist x', 'spoor-2/te-laat x']);
    expect(out).toContain(
      'GitHub toont bij deze stap 10 van de 12 waarschuwingen; de rest (2) staat alleen in dit log.',
    );
    expect(out).not.toContain('fouten;');
  });

  it('zegt bij tien niets over een rest, en zonder bevindingen alleen dat', () => {
    expect(github(met(Array.from({ length: 10 }, () => melding({}))))).not.toContain('GitHub toont');
    expect(github(LEEG)).toBe('0 dossiers, 0 stappen: geen bevindingen (peildatum 2026-11-22).\n');
  });

  it('ontwijkt alles wat een eigenschap kan beëindigen', () => {
    const out = github(met([melding({ bestand: 'a:b,c%0A=d.yaml' })], 'hr/'));
    expect(out).toContain('file=hr/a%3Ab%2Cc%250A=d.yaml,');
    expect(opdrachten(out)[0]?.velden['file']).toBe('hr/a:b,c%0A=d.yaml');
  });
});

describe('junit', () => {
  it('is geldige XML met een test per stap en per losse bevinding, en de juiste tellingen', () => {
    fc.assert(
      fc.property(rapporten, fc.constantFrom('fout' as const, 'waarschuwing' as const), (report, drempel) => {
        const { testsuite = [], ...kop } = leesJunit(junit(report, drempel));
        const tests = testsuite.flatMap((s) => s.testcase ?? []);
        for (const [i, d] of report.dossiers.entries()) {
          const losse =
            d.bevindingen.length -
            d.stappen.filter((s) => tests.some((t) => t.name.startsWith(`${s.sleutel}: `) && t.file)).length;
          expect(testsuite[i]?.testcase?.length ?? 0).toBeGreaterThanOrEqual(Math.max(d.stappen.length, losse));
        }
        const zwaar = meldingen(report).filter((m) => haaltDrempel(m, drempel)).length;
        expect(Number(kop.failures)).toBe(zwaar);
        for (const groep of [kop, ...testsuite]) {
          const hier = groep === kop ? tests : ((groep as (typeof testsuite)[number]).testcase ?? []);
          expect(Number(groep.tests)).toBe(hier.length);
          expect(Number(groep.failures)).toBe(hier.filter((t) => t.failure).length);
          expect(Number(groep.skipped)).toBe(hier.filter((t) => t.skipped).length);
        }
        const xml10 = (text: string) => visible(text).replace(/[\ud800-\udfff\ufffe\uffff]/gu, '');
        const gemist = meldingen(report)
          .filter((m) => haaltDrempel(m, drempel))
          .map((m) => xml10(m.bericht))
          .sort();
        expect(tests.flatMap((t) => t.failure?.message ?? (t.failure ? '' : [])).sort()).toEqual(gemist);
      }),
      { numRuns: 150 },
    );
  });

  it('geeft elke stap zijn uitkomst', () => {
    const stap = (status: CheckReport['dossiers'][number]['stappen'][number]['status'], sleutel: string) => ({
      id: 'voortgangsgesprek',
      sleutel,
      titel: 'Voortgangsgesprek',
      status,
      uiterlijk: '2026-01-01',
      gedaanOp: null,
      reden: status === 'vervallen' ? ('hersteld' as const) : null,
    });
    const zaak = (n: number, status: string, extra: Partial<Melding> = {}) =>
      melding({
        code: `voortgangsgesprek/${status}`,
        vingerafdruk: `x:voortgangsgesprek/${status}:voortgangsgesprek/${n}`,
        ...extra,
      });
    const report: CheckReport = {
      ...LEEG,
      dossiers: [
        {
          naam: 'x',
          pad: 'x',
          stappen: [
            stap('voldaan', 'voortgangsgesprek/1'),
            stap('gemist', 'voortgangsgesprek/2'),
            stap('te-laat', 'voortgangsgesprek/3'),
            stap('open', 'voortgangsgesprek/4'),
            stap('gepland', 'voortgangsgesprek/5'),
            stap('vervallen', 'voortgangsgesprek/6'),
          ],
          bevindingen: [
            zaak(2, 'gemist'),
            zaak(3, 'te-laat', { verantwoord: true }),
            zaak(4, 'open', { ernst: 'waarschuwing' }),
            melding({ code: 'schema/waarde', vingerafdruk: 'x:schema/waarde:dossier:werknemer.functie' }),
          ],
        },
      ],
    };
    const tests = leesJunit(junit(report, 'fout')).testsuite?.[0]?.testcase ?? [];
    expect(
      tests.map((t) =>
        t.failure ? 'fout' : t.skipped ? t.skipped.message : t['system-out'] === undefined ? 'goed' : 'goed met tekst',
      ),
    ).toEqual([
      'goed',
      'fout',
      'b (verantwoord, voortgangsgesprek/te-laat, x/dossier.yaml:1:1)',
      'goed met tekst',
      'gepland, uiterlijk 2026-01-01',
      'vervallen: de werknemer is hersteld',
      'fout',
    ]);
    expect(tests.at(-1)?.name).toBe('schema/waarde:dossier:werknemer.functie');
    expect(leesJunit(junit(report, 'waarschuwing')).failures).toBe('3');
  });
});

describe('sarif', () => {
  it('voldoet aan het schema van OASIS en geeft dezelfde tekst terug', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        const run = leesSarif(sarif(report, regelVan));
        const levels = { fout: 'error', waarschuwing: 'warning', info: 'note' };
        const heel = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(
          run.results.map((r) => ({
            code: r.ruleId,
            regel: run.tool.driver.rules[r.ruleIndex]?.id,
            level: r.level,
            bericht: r.message.text,
            pad: r.locations[0]?.physicalLocation.artifactLocation.uri.split('/').map(decodeURIComponent).join('/'),
            plek: r.locations[0]?.physicalLocation.region,
            vinger: Object.values(r.partialFingerprints),
            weg: r.suppressions?.length ?? 0,
          })),
        ).toEqual(
          dringendsteEerst(meldingen(report), (m) => ERNSTEN.indexOf(gewicht(m))).map((m) => ({
            code: m.code,
            regel: m.code,
            level: levels[gewicht(m)],
            bericht: visible(m.bericht),
            pad: heel(`${report.map}${m.bestand}`),
            plek: { startLine: m.regel, startColumn: m.kolom },
            vinger: [m.vingerafdruk],
            weg: m.verantwoord ? 1 : 0,
          })),
        );
        for (const r of run.results)
          expect(
            run.originalUriBaseIds[r.locations[0]?.physicalLocation.artifactLocation.uriBaseId ?? ''],
          ).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it('geeft bij een regel de uitleg en de bron, en geen plaats op een schijf', () => {
    const run = leesSarif(sarif(met([melding({})]), regelVan));
    expect(run.tool.driver.rules[0]?.helpUri).toBe('https://wetten.overheid.nl/BWBR0013540');
    expect(run.tool.driver.rules[0]?.help.text).toMatch(
      /^Waarom: [\s\S]*\nDoen: [\s\S]*\nBron: Regeling procesgang.*\nMeer: wvp explain probleemanalyse\/te-laat$/,
    );
    expect(Object.values(run.originalUriBaseIds).some((b) => 'uri' in b)).toBe(false);
  });

  it('kent een eigen stap niet, en geeft dan wat de bevinding zelf zegt', () => {
    const run = leesSarif(sarif(met([melding({ code: 'belronde/gemist' })]), regelVan));
    expect(run.tool.driver.rules[0]?.help.text).toContain('Waarom: w\nDoen: d');
  });

  it('zegt of een verklaring of de basislijn een bevinding verantwoordt', () => {
    const run = leesSarif(
      sarif(met([melding({ verantwoord: true }), melding({ verantwoord: true, basislijn: '2026-01-02' })]), regelVan),
    );
    expect(run.results.map((r) => [r.level, r.suppressions?.[0]?.kind])).toEqual([
      ['note', 'inSource'],
      ['note', 'external'],
    ]);
    expect(run.results[1]?.suppressions?.[0]?.justification).toContain('2026-01-02');
  });

  it('begint met het dringendste, en zegt wat er niet bij past', () => {
    const veel = Array.from({ length: 26_000 }, (_, i) =>
      melding({ ernst: i % 2 === 0 ? 'info' : 'fout', vingerafdruk: String(i) }),
    );
    const run = leesSarif(sarif(met(veel), regelVan));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.slice(0, 13_000).every((r) => r.level === 'error')).toBe(true);
    expect(run.results[13_000]?.level).toBe('note');
    expect(JSON.stringify(run)).toContain('1000 bevindingen passen hier niet bij');
    expect(JSON.stringify(leesSarif(sarif(met(veel.slice(0, 25_000)), regelVan)))).not.toContain(
      'passen hier niet bij',
    );
  });

  it('heeft bij een grote portefeuille één resultaat per dossier voor wat het verslag mist', () => {
    const zaak = (n: number, dossier: string) =>
      Array.from({ length: n }, (_, i) =>
        melding({
          code: i === 1 ? 'riv/onderdeel-a' : 'riv/onderdeel-d',
          ernst: i === 1 ? 'waarschuwing' : 'info',
          dossier,
          vingerafdruk: `${dossier}:${i}`,
        }),
      );
    const los = zaak(9, '2026-001');
    const klein = leesSarif(sarif(met(los), regelVan)).results;
    expect(klein).toHaveLength(9);
    const vol = Array.from({ length: 5_000 }, (_, i) => melding({ vingerafdruk: `x:${i}` }));
    const groot = leesSarif(sarif(met([...vol, ...los, ...zaak(1, '2026-002')]), regelVan)).results;
    expect(groot).toHaveLength(5_002);
    const samen = groot.filter((r) => r.ruleId.startsWith('riv/'));
    expect(samen.map((r) => [r.level, r.ruleId])).toEqual([
      ['warning', 'riv/onderdeel-a'],
      ['note', 'riv/onderdeel-d'],
    ]);
    expect(samen[0]?.message.text).toContain('9 gegevens ontbreken');
    expect(samen[0]?.message.text).toContain('--document verslag 2026-001');
  });

  it('is zonder bevindingen een hele run', () => {
    expect(leesSarif(sarif(LEEG, regelVan)).results).toEqual([]);
  });
});

describe('gitlab', () => {
  it('voldoet aan de vorm van GitLab, met vingerafdrukken die verschillen', () => {
    fc.assert(
      fc.property(rapporten, (report) => {
        const list = leesGitlab(gitlab(report));
        const severities = { fout: 'critical', waarschuwing: 'minor', info: 'info' };
        expect(list.map((i) => [i.check_name, i.severity, i.location.path, i.location.lines.begin])).toEqual(
          meldingen(report).map((m) => [m.code, severities[gewicht(m)], `${report.map}${m.bestand}`, m.regel]),
        );
        expect(new Set(list.map((i) => i.fingerprint)).size).toBe(list.length);
        for (const [i, m] of meldingen(report).entries()) expect(list[i]?.description).toContain(visible(m.bericht));
      }),
      { numRuns: 150 },
    );
  });

  it('is zonder bevindingen een lege lijst', () => {
    expect(gitlab(LEEG)).toBe('[]\n');
  });
});
