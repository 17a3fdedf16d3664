/** Which form of the verslag a case asks for: the full one, or the short one of the Ziektewet (BWBR0015184, art. 2a). */
import { type Case, isZiektegeval } from '../../dossier/case.ts';
import { ziekUitDienst } from '../uit-dienst.ts';
import { alle, laatste } from './lezen.ts';

/** Days from the first sick day to the last day of employment from which the length alone asks the full report. */
const VOLLEDIG_VANAF = 70;

export interface Vorm {
  readonly soort: 'volledig' | 'verkort';
  /** Why the short form may be used; null when it may not. */
  readonly grond: 'tien-weken' | 'geen-dreigend-langdurig-verzuim' | null;
  /** The employment ends while sick: the verslag asks only what is reasonable (Regeling procesgang art. 6 lid 2). */
  readonly uitDienst: boolean;
}

/** The form that the event names; without one the short form where it is allowed, because it is an option ("kan"). */
export function vormVan(c: Case): Vorm {
  const einde = isZiektegeval(c) ? ziekUitDienst(c) : undefined;
  const stukken = laatste(c, 'probleemanalyse') ?? laatste(c, 'plan-van-aanpak');
  const grond = einde && !stukken ? grondVan(c, einde.dagen) : null;
  const gekozen = laatste(c, 're-integratieverslag')?.data.soortVerslag;
  return { soort: gekozen ?? (grond ? 'verkort' : 'volledig'), grond, uitDienst: einde !== undefined };
}

function grondVan(c: Case, dagen: number): Vorm['grond'] {
  if (dagen < VOLLEDIG_VANAF) return 'tien-weken';
  const verwacht = alle(c, 'spreekuur').findLast((e) => e.data.verwachtLangdurig !== undefined);
  return verwacht?.data.verwachtLangdurig === false ? 'geen-dreigend-langdurig-verzuim' : null;
}
