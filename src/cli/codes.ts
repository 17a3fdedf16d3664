/** What every code of a finding means, with its source. */
import { groepVan, uitkomstVan } from '../core/finding.ts';
import { ANOMALIES } from '../dossier/anomalies.ts';
import { BASISLIJN_UITLEG } from '../dossier/basislijn.ts';
import { SCHEMA_UITLEG } from '../dossier/issues.ts';
import type { Regel } from '../features/check/sarif.ts';
import type { CodeUitleg } from '../features/explain/text.ts';
import { AFSPRAAK_UITLEG } from '../judge/agreements.ts';
import { UITKOMSTEN } from '../judge/words.ts';
import { LINT_UITLEG } from '../privacy/categories.ts';
import { PRIVACY_UITLEG } from '../privacy/free-text.ts';
import { YAML_UITLEG } from '../read/problems.ts';
import { RULES, SIGNALS } from '../rules/index.ts';
import { codeVan } from '../rules/riv/define.ts';
import { type Uitleg, VOLLEDIGHEID } from '../rules/volledigheid/codes.ts';

/** Codes that come from no text of law. */
export const CODES: Readonly<Record<string, CodeUitleg>> = {
  ...ANOMALIES,
  ...SCHEMA_UITLEG,
  ...YAML_UITLEG,
  ...PRIVACY_UITLEG,
  ...LINT_UITLEG,
  ...BASISLIJN_UITLEG,
  ...AFSPRAAK_UITLEG,
};

/** Codes about the content of the re-integratieverslag. */
export const ELEMENTEN: Readonly<Record<string, Uitleg>> = VOLLEDIGHEID;

/** For the rules of SARIF; undefined for a step of the house itself. */
export function regelVan(code: string): Regel | undefined {
  const uitleg = CODES[code];
  if (uitleg) return { titel: uitleg.titel, waarom: uitleg.waarom, doen: uitleg.doen, bron: [] };
  const signaal = ELEMENTEN[code] ?? SIGNALS.find((s) => code === codeVan(s));
  if (signaal) return { titel: signaal.titel, waarom: signaal.waarom, doen: signaal.doen, bron: signaal.source };
  const uitkomst = uitkomstVan(code);
  const rule = RULES.find((r) => r.id === groepVan(code));
  if (!rule) return undefined;
  return {
    titel: `${rule.titel}: ${UITKOMSTEN[uitkomst] ?? uitkomst}`,
    waarom: rule.gevolg,
    doen: rule.uitleg,
    bron: rule.versions.at(-1)?.source ?? [],
  };
}
