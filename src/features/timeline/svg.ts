/** The timeline as a picture: one row for each kind of event and each step, days from left to right. */

import { type Datum, dagenTussen, plusDagen, plusMaanden } from '../../core/dates.ts';
import type { Status } from '../../judge/status.ts';
import { xml } from '../../show/html.ts';
import { type Punt, type Tijdlijn, venster } from './compute.ts';

const BREED = 1120;
const LINKS = 270;
const RECHTS = 20;
const BOVEN = 86;
const RIJ = 20;
const KOP = 26;
const VOET = 66;
const INKT = '#1f2328';
const GRIJS = '#57606a';
const LETTER = 'font-family="Liberation Sans, Arial, Helvetica, sans-serif"';

/** Each status has a shape and a colour of its own, so that the picture also works in grey. */
const KLEUR: Record<Exclude<Status, 'vervallen'>, string> = {
  voldaan: '#1a7f37',
  open: '#9a6700',
  gepland: '#57606a',
  betwist: '#8250df',
  'te-laat': '#bc4c00',
  gemist: '#b3141f',
  afgeweken: '#0550ae',
  onbepaald: '#57606a',
};
const STATUSSEN = Object.keys(KLEUR) as readonly (keyof typeof KLEUR)[];

export const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export interface Rij {
  readonly naam: string;
  readonly kop: boolean;
  readonly punten: readonly Punt[];
}

export function timelineSvg(t: Tijdlijn): string {
  const beeld = venster(t);
  const dagen = dagenTussen(beeld.van, beeld.totEnMet);
  const x = (datum: Datum) => LINKS + ((BREED - LINKS - RECHTS) * dagenTussen(beeld.van, datum)) / dagen;
  const rijen = rijenVan(t.punten.filter((p) => p.datum >= beeld.van));
  let onder = BOVEN;
  const geplaatst = rijen.map((rij) => {
    const hoog = rij.kop ? KOP : RIJ;
    const y = onder + hoog / 2;
    onder += hoog;
    return { rij, y };
  });
  const hoogte = onder + VOET;
  const delen = [
    ...t.banden.map((b) => band(b.van, b.totEnMet, b.tekst, x, onder)),
    ...maanden(beeld.van, beeld.totEnMet, x, onder),
    ...weken(t, x, onder),
    ...geplaatst.map(({ rij, y }) => rijSvg(rij, y, x)),
    vandaag(t.peildatum, x(t.peildatum), onder),
    legenda(onder + 34, t.banden.length > 0),
  ];
  const titel = `Tijdlijn van dossier ${t.dossier}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${hoogte}" width="${BREED}" height="${hoogte}" role="img" aria-labelledby="wvp-titel wvp-beschrijving" ${LETTER} font-size="12" fill="${INKT}">
<title id="wvp-titel">${xml(titel)}</title>
<desc id="wvp-beschrijving">${xml(beschrijving(t))}</desc>
<defs><pattern id="wvp-arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#eaeef2"/><path d="M0 0V6" stroke="#afb8c1" stroke-width="2"/></pattern></defs>
<rect width="${BREED}" height="${hoogte}" fill="#ffffff"/>
<text x="16" y="28" font-size="18" font-weight="bold">${xml(kort(titel, 90))}</text>
<text x="16" y="48" fill="${GRIJS}">${xml(t.begin === null ? 'geen ziekmelding' : `eerste ziektedag ${t.begin}`)}, peildatum ${t.peildatum}</text>
${delen.join('\n')}
</svg>
`;
}

/** What somebody hears who does not see the picture. */
export function beschrijving(t: Tijdlijn): string {
  const stappen = t.punten.filter((p) => p.status !== undefined);
  const per = STATUSSEN.map((s) => [s, stappen.filter((p) => p.status === s).length] as const).filter(([, n]) => n > 0);
  const gemist = stappen.filter((p) => p.status === 'gemist' || p.status === 'open');
  return [
    `${t.punten.filter((p) => p.soort === 'gebeurtenis').length} gebeurtenissen en ${stappen.length} stappen op de peildatum ${t.peildatum}: ${per.map(([s, n]) => `${n} ${s}`).join(', ')}.`,
    ...gemist.map((p) => `${p.tekst}, uiterlijk ${p.datum}.`),
    ...t.banden.map((b) => `${b.tekst} van ${b.van} tot en met ${b.totEnMet}.`),
  ].join(' ');
}

export function rijenVan(punten: readonly Punt[]): Rij[] {
  const blok = (kop: string, soort: Punt['soort']): Rij[] => {
    const groepen = new Map<string, Punt[]>();
    for (const p of punten) {
      if (p.soort !== soort) continue;
      const groep = groepen.get(p.groep);
      if (groep) groep.push(p);
      else groepen.set(p.groep, [p]);
    }
    if (groepen.size === 0) return [];
    return [
      { naam: kop, kop: true, punten: [] },
      ...[...groepen].map(([naam, leden]) => ({ naam, kop: false, punten: leden })),
    ];
  };
  return [...blok('Gebeurtenissen', 'gebeurtenis'), ...blok('Stappen', 'stap'), ...blok('Mijlpalen', 'mijlpaal')];
}

type X = (datum: Datum) => number;
const px = (n: number) => n.toFixed(1);

function rijSvg(rij: Rij, y: number, x: X): string {
  const naam = `<text x="${rij.kop ? 16 : 26}" y="${px(y + 4)}"${rij.kop ? ' font-weight="bold"' : ''}>${xml(kort(rij.naam, 38))}</text>`;
  const lijn = `<path d="M${LINKS} ${px(y)}H${BREED - RECHTS}" stroke="#d0d7de" stroke-width="0.5"/>`;
  return [rij.kop ? '' : lijn, naam, ...rij.punten.map((p) => punt(p, y, x))].join('');
}

function punt(p: Punt, y: number, x: X): string {
  const cx = x(p.datum);
  const uitleg = `<title>${xml(`${p.datum} ${p.tekst}`)}</title>`;
  if (p.status === undefined || p.status === 'vervallen')
    return `<g>${uitleg}${p.soort === 'mijlpaal' ? mijlpaal(cx, y) : `<circle cx="${px(cx)}" cy="${px(y)}" r="4" fill="${INKT}"/>`}</g>`;
  const kleur = KLEUR[p.status];
  // From the day on which it was done to the last day: how much room there was, or how late it came.
  const marge =
    p.gedaanOp === undefined || p.gedaanOp === p.datum
      ? ''
      : `<path d="M${px(x(p.gedaanOp))} ${px(y - 4)}v8M${px(x(p.gedaanOp))} ${px(y)}H${px(cx)}" stroke="${kleur}" stroke-width="1.5" fill="none"/>`;
  return `<g>${uitleg}${marge}${vorm(p.status, cx, y)}</g>`;
}

function mijlpaal(cx: number, y: number): string {
  return `<path d="M${px(cx - 6)} ${px(y - 6)}h12l-6 11z" fill="${INKT}"/>`;
}

function vorm(status: keyof typeof KLEUR, cx: number, cy: number): string {
  const kleur = KLEUR[status];
  const [x, y] = [px(cx), px(cy)];
  const ruit = `M${x} ${px(cy - 7)}L${px(cx + 7)} ${y}L${x} ${px(cy + 7)}L${px(cx - 7)} ${y}z`;
  const vak = `x="${px(cx - 6)}" y="${px(cy - 6)}" width="12" height="12"`;
  const teken = (t: string, fill: string) =>
    `<text x="${x}" y="${px(cy + 4)}" text-anchor="middle" font-size="11" font-weight="bold" fill="${fill}">${t}</text>`;
  switch (status) {
    case 'voldaan':
      return `<circle cx="${x}" cy="${y}" r="6.5" fill="${kleur}"/><path d="M${px(cx - 3)} ${px(cy + 0.3)}l2.2 2.5l4 -5" stroke="#ffffff" stroke-width="1.7" fill="none"/>`;
    case 'open':
      return `<path d="M${px(cx - 6)} ${px(cy - 7)}l13 7l-13 7z" fill="${kleur}"/>`;
    case 'gepland':
      return `<circle cx="${x}" cy="${y}" r="5.5" fill="#ffffff" stroke="${kleur}" stroke-width="1.5"/>`;
    case 'betwist':
      return `<path d="${ruit}" fill="#ffffff" stroke="${kleur}" stroke-width="2"/>`;
    case 'afgeweken':
      return `<path d="${ruit}" fill="${kleur}"/>`;
    case 'te-laat':
      return `<rect ${vak} fill="${kleur}"/>${teken('!', '#ffffff')}`;
    case 'gemist':
      return `<path d="M${px(cx - 5.5)} ${px(cy - 5.5)}l11 11m0 -11l-11 11" stroke="${kleur}" stroke-width="3.2" fill="none"/>`;
    case 'onbepaald':
      return `<rect ${vak} fill="#ffffff" stroke="${kleur}" stroke-width="1.5"/>${teken('?', kleur)}`;
  }
}

function band(van: Datum, totEnMet: Datum, tekst: string, x: X, onder: number): string {
  const links = x(van);
  const breed = x(plusDagen(totEnMet, 1)) - links;
  return `<g><title>${xml(`${tekst}: ${van} t/m ${totEnMet}`)}</title><rect x="${px(links)}" y="${BOVEN - 4}" width="${px(Math.max(1, breed))}" height="${px(onder - BOVEN + 4)}" fill="url(#wvp-arcering)"/></g>`;
}

/** A line for each first of the month; names as far as there is room. */
function maanden(van: Datum, totEnMet: Datum, x: X, onder: number): string[] {
  const eerste = plusMaanden(`${van.slice(0, 7)}-01`, 1);
  const perMaand = (30.4 * (BREED - LINKS - RECHTS)) / dagenTussen(van, totEnMet);
  const elke = [1, 2, 3, 6, 12].find((n) => n * perMaand >= 30) ?? 24;
  const uit: string[] = [];
  for (let dag = eerste; dag <= totEnMet; dag = plusMaanden(dag, 1)) {
    const maand = Number(dag.slice(5, 7));
    const januari = maand === 1;
    uit.push(
      `<path d="M${px(x(dag))} ${BOVEN - (januari ? 28 : 4)}V${px(onder)}" stroke="${januari ? '#8c959f' : '#d0d7de'}" stroke-width="${januari ? 1 : 0.6}"/>`,
    );
    const label = (y: number, tekst: string) =>
      `<text x="${px(x(dag) + 2)}" y="${y}" font-size="10" fill="${GRIJS}">${tekst}</text>`;
    if ((maand - 1) % elke === 0) uit.push(label(BOVEN - 8, MAANDEN[maand - 1] ?? ''));
    if (januari) uit.push(label(BOVEN - 20, dag.slice(0, 4)));
  }
  return uit;
}

/** Sick weeks under the picture, in calendar weeks since the first sick day; a small line for each. */
function weken(t: Tijdlijn, x: X, onder: number): string[] {
  const { begin } = t;
  if (begin === null) return [];
  const { totEnMet } = venster(t);
  const uit: string[] = [];
  const perWeek = x(plusDagen(begin, 7)) - x(begin);
  const elke = [1, 2, 4, 13, 26, 52].find((n) => n * perWeek >= 44) ?? 104;
  for (let week = 0; plusDagen(begin, week * 7) <= totEnMet; week += 1) {
    const links = x(plusDagen(begin, week * 7));
    const lang = week % elke === 0;
    uit.push(`<path d="M${px(links)} ${px(onder)}v${lang ? 6 : 3}" stroke="#8c959f" stroke-width="0.8"/>`);
    if (lang && week > 0)
      uit.push(
        `<text x="${px(links)}" y="${px(onder + 16)}" text-anchor="middle" font-size="10" fill="${GRIJS}">${week} weken</text>`,
      );
  }
  return uit;
}

function vandaag(peildatum: Datum, x: number, onder: number): string {
  const rechts = x > BREED - 120;
  return `<g><title>peildatum ${peildatum}</title><path d="M${px(x)} ${BOVEN - 40}V${px(onder)}" stroke="#0550ae" stroke-width="1.5" stroke-dasharray="5 3"/><text x="${px(x + (rechts ? -4 : 4))}" y="${BOVEN - 34}" font-size="11" font-weight="bold" fill="#0550ae"${rechts ? ' text-anchor="end"' : ''}>${peildatum}</text></g>`;
}

function legenda(y: number, banden: boolean): string {
  let x = 26;
  const delen: string[] = [];
  const zet = (teken: (x: number) => string, woord: string) => {
    delen.push(`${teken(x)}<text x="${px(x + 13)}" y="${px(y + 4)}" font-size="11">${woord}</text>`);
    x += 32 + woord.length * 6.2;
  };
  zet((cx) => `<circle cx="${px(cx)}" cy="${px(y)}" r="4" fill="${INKT}"/>`, 'gebeurd');
  zet((cx) => mijlpaal(cx, y), 'mijlpaal');
  for (const status of STATUSSEN) zet((cx) => vorm(status, cx, y), status);
  if (banden)
    zet(
      (cx) => `<rect x="${px(cx - 8)}" y="${px(y - 6)}" width="16" height="12" fill="url(#wvp-arcering)"/>`,
      'telt niet mee',
    );
  const streep = `<path d="M18 ${px(y + 18)}h16m-16 -4v8" stroke="${INKT}" stroke-width="1.5" fill="none"/>`;
  const uitleg = `<text x="39" y="${px(y + 22)}" font-size="11">van de dag waarop een stap is gedaan naar de uiterste dag</text>`;
  return `<g>${delen.join('')}${streep}${uitleg}</g>`;
}

/** Cut by characters, with an ellipsis. */
function kort(tekst: string, max: number): string {
  const tekens = [...tekst];
  return tekens.length <= max ? tekst : `${tekens.slice(0, max - 1).join('')}…`;
}
