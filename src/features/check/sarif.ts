/** SARIF 2.1.0 (OASIS): what code scanning of GitHub, Azure DevOps and editors read. */
import { ERNSTEN, type Ernst, gewicht } from '../../core/finding.ts';
import { cite, type Source } from '../../rules/bronnen.ts';
import { VOLLEDIGHEID } from '../../rules/volledigheid/codes.ts';
import type { Melding } from '../../show/melding.ts';
import { jsonDocument, visible } from '../../show/visible.ts';
import { type CheckReport, dringendsteEerst, meldingen } from './compute.ts';

/** What a code means, for the rule that the results point at. */
export interface Regel {
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
  readonly bron: readonly Source[];
}

const LEVEL: Record<Ernst, 'error' | 'warning' | 'note'> = { fout: 'error', waarschuwing: 'warning', info: 'note' };
/** Paths are relative to the top of the git repo; where that is on a disk is nobody's business. */
const BASE = '%SRCROOT%';

/** `regelVan` gives what a code means, undefined for a step of the house itself. */
export function sarif(report: CheckReport, regelVan: (code: string) => Regel | undefined): string {
  const { houden: all, weg } = passend(report);
  const codes = [...new Set(all.map((m) => m.code))].sort();
  return jsonDocument({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wvp',
            version: report.versie,
            language: 'nl',
            rules: codes.map((code) => rule(code, regelVan(code), all)),
          },
        },
        automationDetails: { id: 'wvp/check/' },
        ...(weg === 0
          ? {}
          : { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [teVeel(weg)] }] }),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'De bovenste map van de repo.' } } },
        results: all.map((m) => result(m, codes.indexOf(m.code), report.map)),
        properties: { peildatum: report.peildatum },
      },
    ],
  });
}

/** GitHub refuses a run of more than 25,000 results, and shows the first 5,000. */
const MAX_RESULTATEN = 25_000;
const GETOOND = 5_000;

/** The results, the most urgent first, and how many do not fit. Of a large portfolio each case has one result for all that its verslag lacks. */
function passend(report: CheckReport): { readonly houden: readonly Melding[]; readonly weg: number } {
  const alle = meldingen(report);
  const some = alle.length > GETOOND ? metEenPerVerslag(alle) : alle;
  const op = dringendsteEerst(some, (m) => ERNSTEN.indexOf(gewicht(m)));
  return { houden: op.slice(0, MAX_RESULTATEN), weg: Math.max(0, op.length - MAX_RESULTATEN) };
}

function metEenPerVerslag(alle: readonly Melding[]): readonly Melding[] {
  const perZaak = new Map<string, Melding[]>();
  for (const m of alle)
    if (m.dossier !== null && !m.verantwoord && Object.hasOwn(VOLLEDIGHEID, m.code))
      perZaak.set(m.dossier, [...(perZaak.get(m.dossier) ?? []), m]);
  const samen = new Map<Melding, Melding>();
  const vervallen = new Set<Melding>();
  for (const [dossier, eigen] of perZaak) {
    const [eerste, ...rest] = dringendsteEerst(eigen, (m) => ERNSTEN.indexOf(m.ernst));
    if (!eerste || rest.length === 0) continue;
    const naam = eerste.repo === undefined ? dossier : dossier.slice(eerste.repo.length + 1);
    for (const m of rest) vervallen.add(m);
    samen.set(eerste, {
      ...eerste,
      bericht: `Re-integratieverslag: ${eigen.length} gegevens ontbreken. Welke: wvp check --document verslag ${naam}`,
      vingerafdruk: `${dossier}:riv/onvolledig:verslag`,
    });
  }
  return alle.flatMap((m) => (vervallen.has(m) ? [] : [samen.get(m) ?? m]));
}

function teVeel(weg: number) {
  return {
    level: 'warning',
    message: { text: `${weg} bevindingen passen hier niet bij en staan er niet in; wvp check -f json geeft ze alle.` },
  };
}

function rule(code: string, regel: Regel | undefined, all: readonly Melding[]) {
  const een = all.find((m) => m.code === code);
  const waarom = visible(regel?.waarom ?? een?.waarom ?? '');
  const doen = visible(regel?.doen ?? een?.doen ?? '');
  const bronnen = [...new Set((regel?.bron ?? []).map(cite))];
  const bwb = regel?.bron[0]?.bwb;
  const bron = bronnen.length > 0 ? `Bron: ${bronnen.join('; ')}.` : '';
  const parts = [`Waarom: ${waarom}`, `Doen: ${doen}`, bron, `Meer: wvp explain ${visible(code)}`].filter(
    (p) => p !== '',
  );
  return {
    id: code,
    shortDescription: { text: visible(regel?.titel ?? code) },
    fullDescription: { text: waarom },
    help: { text: parts.join('\n'), markdown: parts.join('\n\n') },
    ...(bwb === undefined || bwb === null ? {} : { helpUri: `https://wetten.overheid.nl/${bwb}` }),
    defaultConfiguration: { level: LEVEL[een?.ernst ?? 'fout'] },
    properties: { tags: [code.slice(0, code.indexOf('/'))] },
  };
}

function result(m: Melding, ruleIndex: number, map: string) {
  return {
    ruleId: m.code,
    ruleIndex,
    level: LEVEL[gewicht(m)],
    message: { text: visible(m.bericht) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(`${map}${m.bestand}`), uriBaseId: BASE },
          region: { startLine: m.regel, startColumn: m.kolom },
        },
        ...(m.dossier === null ? {} : { logicalLocations: [{ name: visible(m.dossier), kind: 'dossier' }] }),
      },
    ],
    partialFingerprints: { 'vingerafdruk/v1': m.vingerafdruk },
    ...(m.verantwoord ? { suppressions: [suppression(m)] } : {}),
  };
}

/** A verklaring stands in the dossier itself, the baseline beside it. Their reasons are free text, and stay where they are. */
function suppression(m: Melding) {
  return m.basislijn === undefined
    ? { kind: 'inSource', status: 'accepted', justification: 'Er is een verklaring in het dossier.' }
    : {
        kind: 'external',
        status: 'accepted',
        justification: `Staat sinds ${m.basislijn} in de basislijn van de repo.`,
      };
}

/** A relative reference (RFC 3986): each part of the path encoded. Half a pair cannot be, and is replaced. */
function uri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
