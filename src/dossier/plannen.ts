/** The plan of a case and what was changed in it. */
import { laatsteVan, type Ziektegeval } from './case.ts';
import type { Stored } from './stored.ts';

/** The plan in force or its last adjustment, whichever is later. */
export function laatstePlan(
  c: Ziektegeval,
): Stored<'plan-van-aanpak'> | Stored<'bijstelling-plan-van-aanpak'> | undefined {
  return laatsteVan(c, 'plan-van-aanpak', 'bijstelling-plan-van-aanpak');
}
