/** Settings for the rules of the set casemanagement, which is off unless wvp.yaml names it. */
import type { Config } from '../../src/dossier/config.ts';

/** The set alone: what the other sets say of the same events is not the matter here. */
export const AAN: Config = { versie: 1, regels: ['casemanagement'] };
export const VERZEKERD: Config = { ...AAN, verzekering: { verzekeraar: 'Verzekeraar Noord', mandaatPerDossier: 5000 } };
export const MET_CASEMANAGER: Config = { ...AAN, casemanager: { naam: 'R. Hoekzema' } };

/** With other numbers than wvp's own. */
export function anders(
  termijnen: NonNullable<NonNullable<Config['casemanagement']>['termijnen']>,
  basis: Config = AAN,
): Config {
  return { ...basis, casemanagement: { termijnen } };
}
