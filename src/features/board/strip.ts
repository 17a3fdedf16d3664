/** The strip of a case: from its first sick day to the last day of wage, on an axis of its own. */
import { type Datum, laatste, plusDagen } from '../../core/dates.ts';
import { stapNaam } from '../../judge/step.ts';
import { as, merkOp, type Plek, type Teken } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';
import { isUwvStil, statusWord } from '../../show/marks.ts';
import type { ReportCase } from '../../show/report.ts';
import type { BordFeiten } from './board-facts.ts';

/** Weeks that get a number; the others only a line. */
const MET_NUMMER = new Set([52, 78, 104]);

export const STROOK_STIJL = `
.strook{width:100%;height:34px}.strook .baan{fill:var(--lijn)}.strook .weg{fill:var(--streep)}.strook .sanctie{fill:var(--gemist);opacity:.35}
.strook use{transform:translateY(12px)}.strook .wk{fill:var(--streep);width:1px;height:12px;y:6px}.strook .nu{stroke:var(--nadruk);stroke-width:2}.strook text{font-size:10px;fill:var(--grijs)}`;

/** Null without a sickness that has an end. What is done is left out where much is: the marks are for what asks for attention. */
export function strook(c: ReportCase, { weken, sanctie }: BordFeiten, peildatum: Datum): Html | null {
  const e = c.evaluation;
  const begin = e.eersteZiektedag;
  const wacht = e.mijlpalen?.laatsteDagWachttijd ?? weken.at(-1)?.datum;
  if (begin === null || wacht === undefined) return null;
  const einde = [e.mijlpalen?.eindeLoondoorbetaling ?? wacht, sanctie?.totEnMet ?? wacht, wacht].reduce(laatste);
  const plek = as(begin, einde);
  const stappen = e.stappen.filter((s) => s.uiterlijk !== null && s.status !== 'vervallen');
  const marks = stappen.map((s) => {
    const teken: Teken = isUwvStil(s) || s.status === 'vervallen' ? 'gepland' : s.status;
    // What went well and what lies ahead needs no words here: the page of the case has them.
    const stil = teken === 'voldaan' || teken === 'gepland';
    const x = plek(s.uiterlijk ?? begin);
    return merkOp(teken, x, stil ? undefined : `${stapNaam(s)}: ${statusWord(s)}, uiterlijk ${s.uiterlijk}`);
  });
  const nu = plek(peildatum);
  const dicht = e.onderbrekingen.map(
    (o) =>
      html`<rect x="${plek(o.van)}" width="${breed(plek, o.van, o.totEnMet)}" class="b" y="4" height="16"><title>${o.soort === 'hersteld' ? 'hersteld' : 'verlof'}, telt niet mee: ${o.van} t/m ${o.totEnMet}</title></rect>`,
  );
  const straf =
    sanctie &&
    html`<rect class="sanctie" x="${plek(sanctie.van)}" width="${breed(plek, sanctie.van, sanctie.totEnMet)}" y="7" height="10"><title>loonsanctie: ${sanctie.van} t/m ${sanctie.totEnMet}</title></rect>`;
  return html`<svg class="strook" role="img" aria-label="${beschrijving(c, begin, einde)}"><rect class="baan" width="100%" y="10" height="4"/><rect class="weg" width="${nu}" y="10" height="4"/>${straf}${dicht}${weken
    .filter((w) => w.datum <= plusDagen(einde, 1))
    .map((w) => week(w.week, plek(w.datum)))}<line class="nu" x1="${nu}" x2="${nu}" y1="1" y2="23"/>${marks}</svg>`;
}

function week(nummer: number, x: string): Html {
  const lijn = html`<rect x="${x}" class="wk"/>`;
  if (!MET_NUMMER.has(nummer)) return lijn;
  const eind = Number.parseFloat(x) > 96;
  return html`${lijn}<text x="${x}" y="32" text-anchor="${eind ? 'end' : 'middle'}">${nummer}</text>`;
}

function breed(plek: Plek, van: Datum, totEnMet: Datum): string {
  const n = Number.parseFloat(plek(plusDagen(totEnMet, 1))) - Number.parseFloat(plek(van));
  return `${Math.max(0.4, n).toFixed(1)}%`;
}

/** What somebody hears who does not see the strip. */
function beschrijving(c: ReportCase, begin: Datum, einde: Datum): string {
  const e = c.evaluation;
  const tel = (status: string) => e.stappen.filter((s) => s.status === status && !isUwvStil(s)).length;
  const delen = (['gemist', 'te-laat', 'betwist', 'open', 'gepland', 'voldaan'] as const)
    .map((s) => [s, tel(s)] as const)
    .filter(([, n]) => n > 0)
    .map(([s, n]) => `${n} ${s}`);
  return `Van ${begin} tot en met ${einde}: ${delen.join(', ') || 'geen stappen'}.`;
}
