/** The catalogue as text and as Markdown; docs/regels.md is made from it. */
import { plusDagen } from '../../core/dates.ts';
import { EIGEN_TERMIJNEN } from '../../dossier/termijnen.ts';
import { cite } from '../../rules/bronnen.ts';
import type { Rule, Version } from '../../rules/define.ts';
import { codeVan, type SignalRule } from '../../rules/riv/define.ts';
import { breedte, table, wrap } from '../../show/layout.ts';

function period(rule: Rule, index: number): string {
  const version = rule.versions[index] as Version;
  const next = rule.versions[index + 1]?.validFrom;
  const tot = version.validTo ?? (next === undefined ? undefined : plusDagen(next, -1));
  return tot === undefined ? `vanaf ${version.validFrom}` : `${version.validFrom} t/m ${tot}`;
}

/** Below this width the titles need the room of the other columns. */
const RUIM = 110;

export function rulesText(rules: readonly Rule[], signals: readonly SignalRule[], columns: number): string {
  const width = breedte(columns);
  const ruim = width >= RUIM;
  const rows = rules.map((r) => [
    r.id,
    r.regelset,
    ...(ruim ? [r.verantwoordelijke, String(r.versions.length), r.checkedOn] : []),
    r.titel,
  ]);
  const head = [
    { kop: 'regel' },
    { kop: 'set' },
    ...(ruim ? [{ kop: 'wie' }, { kop: 'versies' }, { kop: 'gecontroleerd' }] : []),
    { kop: 'titel', rek: true },
  ];
  const lines = signals.map((s) => wrap(`${codeVan(s)}: ${s.titel}`, width, '  '));
  return `${table(head, rows, width)}\n\nSignalen (riv: set uwv; nooit meer dan een waarschuwing)\n${lines.join('\n')}\n\nUitleg, bron en berekening: wvp explain <regel>\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export function rulesMarkdown(rules: readonly Rule[], signals: readonly SignalRule[]): string {
  const out: string[] = [
    '# De regels van wvp',
    '',
    'Deze pagina is gemaakt met `wvp rules --format md`; wijzig haar niet met de hand. De bron van elke regel is de wettekst zelf; van de set casemanagement is dat de Werkwijzer Casemanagement, die geen regeling is. Die set geldt alleen waar wvp.yaml haar noemt en geeft nooit een fout. wvp geeft geen juridisch advies.',
    '',
    '## Stappen',
    '',
    '| regel | titel | set | wie | versie | bron |',
    '|---|---|---|---|---|---|',
  ];
  for (const rule of rules)
    for (const [i, v] of rule.versions.entries())
      out.push(
        `| \`${rule.id}\` | ${cell(rule.titel)} | ${rule.regelset} | ${rule.verantwoordelijke} | ${period(rule, i)} | ${cell(v.source.map(cite).join('; '))} |`,
      );
  out.push('', '## Uitleg per stap', '');
  for (const rule of rules) {
    out.push(`### ${rule.titel} (\`${rule.id}\`)`, '', rule.uitleg, '', `**Gevolg.** ${rule.gevolg}`, '');
    for (const [i, v] of rule.versions.entries())
      if (v.opmerking !== undefined) out.push(`**Let op (${period(rule, i)}).** ${v.opmerking}`, '');
    for (const naam of rule.eigenTermijnen ?? [])
      out.push(
        `**Eigen getal van wvp.** \`${naam}\`: ${EIGEN_TERMIJNEN[naam].dagen} dagen ${EIGEN_TERMIJNEN[naam].wat}. Te wijzigen in wvp.yaml: \`casemanagement: {termijnen: {${naam}: ${EIGEN_TERMIJNEN[naam].dagen}}}\`.`,
        '',
      );
    out.push(`**Niet beoordeeld.** ${rule.notCovered.join(' ')}`, '', `Gecontroleerd op ${rule.checkedOn}.`, '');
  }
  out.push(
    '## Signalen',
    '',
    'Wat de gebeurtenissen kunnen laten zien van waar UWV bij het verslag op let (`riv/`), en van wat de Werkwijzer Casemanagement vraagt (`casemanagement/`). Nooit meer dan een waarschuwing.',
    '',
  );
  for (const s of signals) {
    out.push(
      `### ${s.titel} (\`${codeVan(s)}\`)`,
      '',
      `${s.waarom} ${s.doen}`,
      '',
      `Bron: ${s.source.map(cite).join('; ')}.`,
      '',
    );
    if (s.opmerking !== undefined) out.push(s.opmerking, '');
  }
  return `${out.join('\n').trimEnd()}\n`;
}
