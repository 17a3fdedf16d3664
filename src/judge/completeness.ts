/** The completeness of the re-integratieverslag as findings (`riv/*`), from the elements of rules/volledigheid. */
import type { Finding } from '../core/finding.ts';
import type { Case } from '../dossier/case.ts';
import { isEvent } from '../dossier/stored.ts';
import { VOLLEDIGHEID } from '../rules/volledigheid/codes.ts';
import { type Element, elementen, mist } from '../rules/volledigheid/elementen.ts';
import type { Step } from './step.ts';

/** The steps that ask for the verslag, and the statuses in which it is due or made. */
const VERSLAG_STAPPEN: ReadonlySet<string> = new Set(['re-integratieverslag', 'ziek-uit-dienst-riv']);
const AAN_DE_ORDE: ReadonlySet<Step['status']> = new Set(['open', 'betwist', 'gemist', 'te-laat', 'voldaan']);

/** The elements of the verslag, with what the steps of the case say is not asked. */
export function verslagElementen(c: Case, stappen: readonly Step[]): readonly Element[] {
  return elementen(c, (id) => {
    const stap = stappen.find((s) => s.id === id);
    return stap?.status === 'vervallen' ? stap.reden : null;
  });
}

/** Whether the verslag is due or made, so that what it lacks is worth saying; a young case is left alone. */
export function verslagAanDeOrde(stappen: readonly Step[]): boolean {
  return stappen.some((s) => VERSLAG_STAPPEN.has(s.id) && AAN_DE_ORDE.has(s.status));
}

/** Every element that is missing, undated or unsigned. */
export function volledigheidFindings(c: Case, stappen: readonly Step[]): Finding[] {
  return verslagElementen(c, stappen)
    .filter(mist)
    .map((e) => ({
      code: e.code,
      ernst: e.ernst,
      bericht: bericht(e),
      waarom: VOLLEDIGHEID[e.code].waarom,
      doen: VOLLEDIGHEID[e.code].doen,
      sleutel: sleutelVan(e),
      verantwoord: verklaard(c, [e.code, e.feit]),
      ...e.at,
    }));
}

function sleutelVan(e: Element): string {
  return e.letter === '' ? e.feit : `${e.letter}/${e.feit}`;
}

const STAND: Partial<Record<Element['stand'], string>> = {
  'zonder-datum': 'heeft geen leesbare datum',
  onleesbaar: 'is niet te lezen',
};

function bericht(e: Element): string {
  const deel = e.letter === '' ? '' : `, onderdeel ${e.letter}`;
  const stand = STAND[e.stand];
  return stand
    ? `Re-integratieverslag${deel}: ${e.stuk.toLowerCase()} ${stand} (${e.feit}).`
    : `Re-integratieverslag${deel}, ontbreekt: ${e.wat}${e.wat.endsWith(')') ? '' : ` (${e.feit})`}.`;
}

/** A verklaring names the code; for a document that is not there also its step, which is the name of the fact. */
function verklaard(c: Case, namen: readonly string[]): boolean {
  return c.events.some((e) => isEvent(e, 'verklaring') && namen.includes(e.data.stap));
}

/** Whether a verklaring may name this: a code of the completeness, which need not be missing on every peildatum. */
export function verklaarbaar(stap: string): boolean {
  return Object.hasOwn(VOLLEDIGHEID, stap);
}
