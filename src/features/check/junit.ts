/** JUnit XML: a suite for each case, a test for each step and for each finding that is about no step. */
import { type Ernst, haaltDrempel } from '../../core/finding.ts';
import { formatLocation } from '../../core/location.ts';
import { alleenXml, escapeXml } from '../../core/xml.ts';
import type { Status } from '../../judge/status.ts';
import { REDEN } from '../../judge/words.ts';
import type { Melding } from '../../show/melding.ts';
import { visible } from '../../show/visible.ts';
import type { CheckDossier, CheckReport, CheckStap } from './compute.ts';
import { verantwoordDoor } from './text.ts';

const REGELEINDEN: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Text for an attribute or an element; line ends as references, so that no parser makes spaces of them. */
function xml(text: string): string {
  return escapeXml(alleenXml(text, '')).replace(/[\t\n\r]/g, (c) => REGELEINDEN[c] ?? c);
}

/** Steps in these states have not been put to the test. */
const OVERGESLAGEN: ReadonlySet<Status> = new Set(['gepland', 'vervallen', 'onbepaald']);

interface Test {
  readonly naam: string;
  readonly bestand: string | undefined;
  readonly uitkomst: 'goed' | 'fout' | 'overgeslagen';
  /** Of the child element that tells the outcome, or of the output of a test that passed. */
  readonly regels: readonly string[];
  readonly soort: string;
}

/** `drempel`: what weighs at least this fails, as the exit code does; what weighs less is output of a test that passes. */
export function junit(report: CheckReport, drempel: Ernst): string {
  const suites = [
    ...report.dossiers.map((d) => suite(d.naam, tests(d, drempel), report)),
    ...[...new Set(report.algemeen.map((m) => m.repo))].map((repo) => {
      const eigen = report.algemeen.filter((m) => m.repo === repo);
      return suite(repo ?? 'repo', losse(eigen, drempel, new Set()), report);
    }),
  ];
  const totals = counts(suites.flatMap((s) => s.tests));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wvp check" ${totals}>`,
    ...suites.map((s) => s.xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(tests: readonly Test[]): string {
  const of = (uitkomst: Test['uitkomst']) => tests.filter((t) => t.uitkomst === uitkomst).length;
  return `tests="${tests.length}" failures="${of('fout')}" errors="0" skipped="${of('overgeslagen')}" time="0"`;
}

function suite(naam: string, all: readonly Test[], report: CheckReport): { tests: readonly Test[]; xml: string } {
  const name = xml(visible(naam));
  const lines = [
    `  <testsuite name="${name}" ${counts(all)}>`,
    `    <properties><property name="peildatum" value="${xml(report.peildatum)}"/></properties>`,
    ...all.map((t) => testcase(name, t, report.map)),
    '  </testsuite>',
  ];
  return { tests: all, xml: lines.join('\n') };
}

function testcase(classname: string, t: Test, map: string): string {
  const file = t.bestand === undefined ? '' : ` file="${xml(visible(`${map}${t.bestand}`))}"`;
  const open = `    <testcase classname="${classname}" name="${xml(visible(t.naam))}"${file} time="0"`;
  if (t.regels.length === 0) return `${open}/>`;
  const text = xml(t.regels.map(visible).join('\n'));
  const message = xml(visible(t.regels[0] ?? ''));
  switch (t.uitkomst) {
    case 'fout':
      return `${open}><failure type="${xml(visible(t.soort))}" message="${message}">${text}</failure></testcase>`;
    case 'overgeslagen':
      return `${open}><skipped message="${message}"/></testcase>`;
    default:
      return `${open}><system-out>${text}</system-out></testcase>`;
  }
}

/** The steps in the order of the catalogue, then what is found beside them. */
function tests(d: CheckDossier, drempel: Ernst): Test[] {
  const used = new Set<Melding>();
  const stappen = d.stappen.map((stap) => {
    const own = d.bevindingen.filter((m) => !used.has(m) && isVan(stap, m, d.naam));
    for (const m of own) used.add(m);
    return own[0] ? uitMelding(`${stap.sleutel}: ${stap.titel}`, own[0], drempel) : zonderMelding(stap);
  });
  return [...stappen, ...losse(d.bevindingen, drempel, used)];
}

function isVan(stap: CheckStap, m: Melding, dossier: string): boolean {
  return m.vingerafdruk === `${dossier}:${stap.id}/${stap.status}:${stap.sleutel}`;
}

function losse(all: readonly Melding[], drempel: Ernst, used: ReadonlySet<Melding>): Test[] {
  return all.filter((m) => !used.has(m)).map((m) => uitMelding(naamVan(m), m, drempel));
}

/** Code and key: the fingerprint without the case, so that the test has the same name in every run. */
function naamVan(m: Melding): string {
  const voor = m.dossier ?? (m.repo === undefined ? '' : `${m.repo}:`);
  return m.vingerafdruk.slice(voor.length + 1);
}

function uitMelding(naam: string, m: Melding, drempel: Ernst): Test {
  const waar = formatLocation(m);
  const test = { naam, bestand: m.bestand, soort: m.code };
  if (m.verantwoord)
    return { ...test, uitkomst: 'overgeslagen', regels: [`${m.bericht} (${verantwoordDoor(m)}, ${m.code}, ${waar})`] };
  const regels = [m.bericht, `${m.ernst} ${m.code} ${waar}`, `Waarom: ${m.waarom}`, `Doen: ${m.doen}`];
  return { ...test, uitkomst: haaltDrempel(m, drempel) ? 'fout' : 'goed', regels };
}

function zonderMelding(stap: CheckStap): Test {
  const test = { naam: `${stap.sleutel}: ${stap.titel}`, bestand: undefined, soort: stap.status };
  if (!OVERGESLAGEN.has(stap.status)) return { ...test, uitkomst: 'goed', regels: [] };
  const reden = stap.reden === null ? '' : `: ${REDEN[stap.reden]}`;
  const uiterlijk = stap.status === 'gepland' && stap.uiterlijk !== null ? `, uiterlijk ${stap.uiterlijk}` : '';
  return { ...test, uitkomst: 'overgeslagen', regels: [`${stap.status}${reden}${uiterlijk}`] };
}
