/** The frame of every page of the board: nothing from elsewhere, and nothing that runs but what is named by its hash. */

import { vormenVoor } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';

/** What all pages of one board share. */
export interface Bord {
  readonly versie: string;
  readonly peildatum: string;
  /** For a reader outside the organisation: no names, no dossiers. */
  readonly extern: boolean;
  readonly metNamen: boolean;
  /** SHA-256 in base64, for the policy of a page: this room has no crypto. */
  readonly hash: (tekst: string) => string;
}

type Plaats = 'bord' | 'cijfers' | 'agenda' | 'dossiers';

export interface Pagina {
  /** From the root of the board. */
  readonly pad: string;
  readonly titel: string;
  readonly stijl: string;
  readonly script?: string;
  /** Which link of the menu is this page, or stands for it. */
  readonly plaats?: Plaats;
  readonly inhoud: Html;
}

const MENU: readonly (readonly [Plaats, string, string])[] = [
  ['bord', 'Bord', 'index.html'],
  ['dossiers', 'Dossiers', 'lijst/op-dossier.html'],
  ['agenda', 'Agenda', 'agenda.html'],
  ['cijfers', 'Cijfers', 'cijfers.html'],
];
/** There is no list of dossiers and no agenda for a reader outside. */
const EXTERN: ReadonlySet<Plaats> = new Set(['bord', 'cijfers']);

/** From a page to another, both from the root of the board. */
export function naar(van: string, tot: string): string {
  return `${'../'.repeat(van.split('/').length - 1)}${tot}`;
}

export function pagina(bord: Bord, p: Pagina): string {
  const menu = MENU.filter(([plaats]) => !bord.extern || EXTERN.has(plaats)).map(
    ([plaats, naam, pad]) =>
      html`<li><a href="${naar(p.pad, pad)}"${plaats === p.plaats && (pad === p.pad ? HUIDIG : ERBOVEN)}>${naam}</a></li>`,
  );
  const lichaam = html`<body><a class="over" href="#inhoud">Naar de inhoud</a><header class="kop"><nav aria-label="Bord"><ul>${menu}</ul></nav></header>
<main id="inhoud">${vormenVoor(p.inhoud)}${p.inhoud}</main>
<footer class="voet">Peildatum ${bord.peildatum}, wvp ${bord.versie}. ${
    bord.extern
      ? 'Zonder namen en dossiers; groepen onder de vijf zijn weggelaten.'
      : 'Alleen voor wie deze dossiers mag zien (LEESMIJ.txt).'
  }</footer>`;
  const script = p.script === undefined ? '' : `<script>${p.script}</script>`;
  const beleid = [
    "default-src 'none'",
    `style-src 'sha256-${bord.hash(p.stijl)}'`,
    ...(p.script === undefined ? [] : [`script-src 'sha256-${bord.hash(p.script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${beleid}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex,nofollow"><meta name="referrer" content="no-referrer">
<title>${html`${p.titel}`.tekst}</title><style>${p.stijl}</style></head>
${lichaam.tekst}${script}</body></html>
`;
}

const HUIDIG: Html = html` aria-current="page"`;
const ERBOVEN: Html = html` aria-current="true"`;

/** Narrows what is shown to what holds some letters. Without a script the field is not there, and all is shown. */
export const ZOEK_SCRIPT = `(()=>{const f=document.querySelector('.zoek');if(!f)return;f.hidden=false;const i=f.querySelector('input'),o=f.querySelector('output'),v=s=>s.normalize('NFD').replace(/\\p{M}/gu,'').toLowerCase(),r=[...document.querySelectorAll('.kaart,.zt>tbody>tr')].map(e=>[e,v((e.querySelector('.t')||e).textContent)]);i.addEventListener('input',()=>{const q=v(i.value.trim());let n=0;for(const[e,t]of r){const h=t.includes(q);e.hidden=!h;n+=h}o.textContent=q?n+' gevonden':''})})()`;

export const ZOEKVELD = html`<p class="zoek" hidden="hidden"><label>Zoek op deze pagina <input type="search" autocomplete="off"/></label> <output></output></p>`;
