/** Names that a person can type after a command, for completion. */
import { basename } from 'node:path';
import { CODES, ELEMENTEN } from '../../../cli/codes.ts';
import { DOCUMENTEN } from '../../../documents/index.ts';
import { definitieVan, SOORTEN } from '../../../dossier/kinds/index.ts';
import { MIJLPAAL_NAMEN } from '../../../judge/milestones.ts';
import { findCases, findRoot } from '../../../read/find.ts';
import { readConfig } from '../../../read/settings.ts';
import { RULES, SIGNALS } from '../../../rules/index.ts';
import { codeVan } from '../../../rules/riv/define.ts';

interface Naam {
  readonly waarde: string;
  readonly uitleg?: string;
}

/** The folders of the dossiers in this repo by which a command finds them (read/find). */
export function dossierNamen(cwd: string): readonly Naam[] {
  return findCases(findRoot(cwd)).map((folder) => ({ waarde: basename(folder) }));
}

export function soortNamen(): readonly Naam[] {
  return SOORTEN.map((soort) => ({ waarde: soort, uitleg: definitieVan(soort).titel }));
}

export function documentNamen(): readonly Naam[] {
  return DOCUMENTEN.flatMap(({ id, alias, titel }) => [
    { waarde: id, uitleg: titel },
    ...(alias === id ? [] : [{ waarde: alias, uitleg: titel }]),
  ]);
}

/** The steps of the law, of UWV and of the house, and the milestones; once something is typed, also the codes. */
export async function stapNamen(cwd: string, typed: string): Promise<readonly Naam[]> {
  const eigen = (await readConfig(findRoot(cwd))).config.stappen ?? [];
  const codes = [...Object.keys(CODES), ...Object.keys(ELEMENTEN), ...SIGNALS.map(codeVan)];
  return [
    ...RULES.map((r) => ({ waarde: r.id, uitleg: r.titel })),
    ...eigen.map((stap) => ({ waarde: stap.id, uitleg: 'eigen stap' })),
    ...MIJLPAAL_NAMEN.map((naam) => ({ waarde: naam, uitleg: 'mijlpaal' })),
    ...(typed === '' ? [] : [...new Set(codes)].map((code) => ({ waarde: code, uitleg: CODES[code]?.titel ?? '' }))),
  ];
}
