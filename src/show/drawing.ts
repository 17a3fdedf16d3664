/**
 * Marks in a drawing on a page: a shape and a colour for each status, so that it also works in grey. A page holds the shapes once; a mark
 * then is a reference to one. Places are in percents of the width, so a drawing is as wide as there is room and its marks keep their size.
 */
import { type Datum, dagenTussen } from '../core/dates.ts';
import type { Status } from '../judge/status.ts';
import { type Html, html } from './html.ts';

/** What a mark stands for. */
export type Teken = Exclude<Status, 'vervallen'> | 'gebeurd' | 'mijlpaal';

/** The id of each shape on a page: short, because a page refers to it often. */
const LETTER: Readonly<Record<Teken, string>> = {
  voldaan: 'mv',
  open: 'mo',
  gepland: 'mg',
  betwist: 'mb',
  afgeweken: 'ma',
  'te-laat': 'mt',
  gemist: 'mx',
  onbepaald: 'mq',
  gebeurd: 'me',
  mijlpaal: 'mm',
};

const ruit = 'M0-6.5L6.5 0L0 6.5L-6.5 0z';
const VORM: Readonly<Record<Teken, Html>> = {
  voldaan: html`<circle r="5.5" class="f"/><path d="M-2.6.2l1.9 2.2l3.4-4.3" class="h"/>`,
  open: html`<path d="M-5-6l11 6l-11 6z" class="f"/>`,
  gepland: html`<circle r="4.5" class="o"/>`,
  betwist: html`<path d="${ruit}" class="o"/>`,
  afgeweken: html`<path d="${ruit}" class="f"/>`,
  'te-laat': html`<path d="M-5.5-5.5h11v11h-11z" class="f"/><path d="M0-3.5v4m0 1.6v1.4" class="h"/>`,
  gemist: html`<path d="M-5-5l10 10m0-10l-10 10" class="k"/>`,
  onbepaald: html`<path d="M-5.5-5.5h11v11h-11z" class="o"/><path d="M-2-1.5a2 2 0 1 1 2.6 1.9q-.6.2-.6 1.1m0 1.6v1" class="q"/>`,
  gebeurd: html`<circle r="3.5" class="f"/>`,
  mijlpaal: html`<path d="M-5.5-5h11l-5.5 9.5z" class="f"/>`,
};

/** Colours by theme; paper is always light. */
export const KLEUREN = `
:root{color-scheme:light dark;--bg:#fff;--kaart:#f6f8fa;--inkt:#1f2328;--grijs:#57606a;--lijn:#d0d7de;--streep:#8c959f;--nadruk:#0550ae;
--voldaan:#1a7f37;--open:#8a5a00;--betwist:#6f42c1;--te-laat:#b04600;--gemist:#b3141f}
@media screen and (prefers-color-scheme:dark){:root{--bg:#0d1117;--kaart:#161b22;--inkt:#e6edf3;--grijs:#9da7b3;--lijn:#30363d;--streep:#6e7681;--nadruk:#79c0ff;
--voldaan:#56d364;--open:#e3b341;--betwist:#c8a1ff;--te-laat:#ffa657;--gemist:#ff8b84}}
@media print{:root{color-scheme:light}}`;

/** The marks of each variable of `KLEUREN`. */
const KLEUR: Readonly<Record<string, readonly Teken[]>> = {
  voldaan: ['voldaan'],
  open: ['open'],
  betwist: ['betwist'],
  'te-laat': ['te-laat'],
  gemist: ['gemist'],
  nadruk: ['afgeweken'],
  grijs: ['gepland', 'onbepaald'],
};

/** How the shapes look: filled, outlined, in the ground of a filled one, thick. */
export const VORM_STIJL = `
.vormen{position:absolute}
svg{display:block;overflow:visible}.los{display:inline-block;vertical-align:-2px;width:14px;height:14px}.los use{transform:translate(7px,7px)}
.f{fill:currentColor}.o{fill:var(--bg);stroke:currentColor;stroke-width:1.6}.h{fill:none;stroke:var(--bg);stroke-width:1.6}.k{fill:none;stroke:currentColor;stroke-width:3}.q{fill:none;stroke:currentColor;stroke-width:1.4}
.b{fill:url(#arcering)}.arc{stroke:var(--streep);stroke-width:2}
${Object.entries(KLEUR)
  .map(([kleur, tekens]) => `${tekens.map((t) => `.${LETTER[t]}`).join()}{color:var(--${kleur})}`)
  .join('')}
@media print{*{-webkit-print-color-adjust:exact}}`;

/** The shapes that a piece of a page refers to, once on that page; the hatching where something has class `b`: days that do not count. */
export function vormenVoor(inhoud: Html): Html {
  const nodig = Object.entries(VORM)
    .map(([naam, vorm]) => ({ id: kleurVan(naam as Teken), vorm }))
    .filter(({ id }) => inhoud.tekst.includes(`"#${id}"`));
  const arcering =
    inhoud.tekst.includes('class="b"') &&
    html`<pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1.5 0V6" class="arc"/></pattern>`;
  return html`<svg class="vormen" width="0" height="0" aria-hidden="true"><defs>${nodig.map(
    ({ id, vorm }) => html`<g id="${id}" class="${id}">${vorm}</g>`,
  )}${arcering}</defs></svg>`;
}

/** A mark at a place on an axis; `uitleg` are words for who points at it. */
export function merkOp(teken: Teken, x: string, uitleg?: string): Html {
  if (uitleg === undefined) return html`<use href="#${LETTER[teken]}" x="${x}"/>`;
  return html`<use href="#${LETTER[teken]}" x="${x}"><title>${uitleg}</title></use>`;
}

/** The class that gives what it stands on the colour of a mark. */
export function kleurVan(teken: Teken): string {
  return LETTER[teken];
}

/** One mark by itself, for a line of text or a legend. */
export function los(teken: Teken): Html {
  return html`<svg class="los"><use href="#${LETTER[teken]}"/></svg>`;
}

/** From a day to its place on an axis, in percents with one decimal. */
export type Plek = (datum: Datum) => string;

/** An axis over days, first and last inclusive. Days outside it stand at its ends. */
export function as(van: Datum, totEnMet: Datum): Plek {
  const dagen = Math.max(1, dagenTussen(van, totEnMet));
  return (datum) => procent(Math.min(1, Math.max(0, dagenTussen(van, datum) / dagen)));
}

/** A share of 0 to 1, as CSS and SVG write it. */
export function procent(deel: number): string {
  return `${Math.round(deel * 1000) / 10}%`;
}

/** Spaces and line ends between rules are for people. */
export function dicht(css: string): string {
  return css.replace(/\s*\n\s*/g, '');
}
