/** The scan as charts: each with its table, and what it counts. */
import { type Html, html } from '../../show/html.ts';
import { plural } from '../../show/marks.ts';
import { bedrag, nederlands } from '../../show/numbers.ts';
import type { Scan } from '../scan/compute.ts';
import { kolommen, type Staaf, staven } from './charts.ts';
import type { Klasse, Maand } from './figures.ts';
import { type Bord, pagina } from './page.ts';
import { CIJFER_STIJL, stijl } from './style.ts';

/** A table of figures, as the scan makes them. */
interface Tafel {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly kolommen: readonly { readonly kop: string; readonly vorm: 'tekst' | 'aantal' | 'euro' | 'procent' }[];
  readonly rijen: readonly (readonly (string | number | null)[])[];
}

export interface Cijfers {
  readonly scan: Scan;
  readonly tafels: readonly Tafel[];
  /** What holds for all of them. */
  readonly algemeen: readonly string[];
  /** Left out of a board for a reader outside: a month is about few people. */
  readonly maanden: readonly Maand[];
  readonly klassen: readonly Klasse[];
}

const STIJL = stijl(CIJFER_STIJL);
const PAD = 'cijfers.html';
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export function cijferPagina(bord: Bord, cijfers: Cijfers): string {
  const { tafels, scan, algemeen, maanden, klassen } = cijfers;
  const delen = tafels.map((t) => deel(t, grafiek(t.id, scan), scan.extern));
  // What changes over time stands after how long it takes.
  const na = tafels.findIndex((t) => t.id === 'duur') + 1;
  const tijd = [
    ...(klassen.some((k) => k.lopend + k.afgelopen > 0) ? [perKlasse(klassen)] : []),
    ...(maanden.some((m) => m.erbij + m.eraf + m.lopend > 0) ? [inEnUit(maanden)] : []),
  ];
  return pagina(bord, {
    pad: PAD,
    titel: 'Cijfers',
    stijl: STIJL,
    plaats: 'cijfers',
    inhoud: html`<h1>Cijfers</h1><p class="stil">Peildatum ${bord.peildatum}. ${algemeen.join(' ')}</p>${delen.slice(0, na)}${tijd}${delen.slice(na)}`,
  });
}

/** What wvp scan leaves out has its own mark, so that nobody takes it for nothing. */
function toon(
  cel: string | number | null,
  vorm: Tafel['kolommen'][number]['vorm'] | undefined,
  extern: boolean,
): string {
  if (cel === null) return extern ? 'n.g.' : '–';
  if (typeof cel === 'string') return cel;
  if (vorm === 'euro') return bedrag(cel);
  return `${nederlands(cel, Number.isInteger(cel) ? 0 : 1)}${vorm === 'procent' ? '%' : ''}`;
}

function deel(t: Tafel, tekening: Html | null, extern: boolean): Html {
  const getal = t.kolommen.map((k) => k.vorm !== 'tekst');
  return html`<section><h2 id="${t.id}">${t.titel}</h2>${tekening}<div class="tab" tabindex="0" role="group" aria-labelledby="${t.id}"><table><thead><tr>${t.kolommen.map(
    (k, i) => html`<th${getal[i] && N}>${k.kop}</th>`,
  )}</tr></thead><tbody>${t.rijen.map(
    (rij) =>
      html`<tr>${rij.map((cel, i) => html`<td${getal[i] ? N : typeof cel === 'string' && cel.startsWith('  ') && INSPRING}>${toon(cel, t.kolommen[i]?.vorm, extern)}</td>`)}</tr>`,
  )}</tbody></table></div>${t.uitleg.map((u) => html`<p class="formule">${u}</p>`)}</section>
`;
}

const N = html` class="n"`;
const INSPRING = html` class="in"`;

function grafiek(id: string, scan: Scan): Html | null {
  switch (id) {
    case 'stappen':
      return opTijd(scan);
    case 'duur':
      return duren(scan);
    case 'caseload':
      return caseload(scan);
    case 'geld':
      return geld(scan);
    default:
      return null;
  }
}

/** Outside the organisation only the shares are known. */
function opTijd(scan: Scan): Html | null {
  const rijen = [...scan.stappen, { ...scan.alleStappen, titel: 'alle soorten samen' }].flatMap((s): Staaf[] => {
    if (s.aandeel === null) return [];
    const tekst = `${nederlands(s.aandeel, Number.isInteger(s.aandeel) ? 0 : 1)}% op tijd`;
    const label = s.titel;
    if (s.beoordeeld === null)
      return [
        {
          label,
          tekst,
          delen: [
            { naam: 'op tijd', kleur: 'voldaan', n: s.aandeel },
            { naam: 'niet op tijd', kleur: 'te-laat', n: 100 - s.aandeel },
          ],
        },
      ];
    return [
      {
        label,
        tekst,
        delen: [
          { naam: 'op tijd', kleur: 'voldaan', n: s.opTijd ?? 0 },
          { naam: 'betwist', kleur: 'betwist', n: s.betwist ?? 0 },
          { naam: 'te laat', kleur: 'te-laat', n: s.teLaat ?? 0 },
          { naam: 'gemist', kleur: 'gemist', n: s.gemist ?? 0 },
        ],
      },
    ];
  });
  return rijen.length === 0 ? null : staven(rijen, { vol: true });
}

function duren({ duur }: Scan): Html | null {
  const rijen = (['afgelopen', 'lopend'] as const).flatMap((naam) =>
    (['gemiddeld', 'mediaan'] as const).flatMap((maat): Staaf[] => {
      const n = duur[naam][maat];
      return n === null
        ? []
        : [
            {
              label: `${naam}, ${maat}`,
              tekst: `${nederlands(n, 0)} dagen`,
              delen: [{ naam: maat, kleur: maat === 'mediaan' ? 'b' : 'a', n }],
            },
          ];
    }),
  );
  return rijen.length === 0 ? null : staven(rijen);
}

function caseload({ casemanagers }: Scan): Html {
  return staven(
    casemanagers.map((c) => ({
      label: c.naam ?? '(niet ingevuld)',
      tekst: `${c.lopend}, ${c.metGemist} met gemiste stap`,
      delen: [
        { naam: 'zonder gemiste stap', kleur: 'a', n: c.lopend - c.metGemist },
        { naam: 'met gemiste stap', kleur: 'gemist', n: c.metGemist },
      ],
    })),
  );
}

function geld({ geld: g }: Scan): Html | null {
  if (!g.kosten && !g.baten) return null;
  const rij = (label: string, n: number | null, kleur: string): Staaf[] =>
    n === null ? [] : [{ label, tekst: `€ ${bedrag(n)}`, delen: [{ naam: label, kleur, n }] }];
  return staven([...rij('kosten', g.kosten, 'b'), ...rij('baten', g.baten, 'voldaan')]);
}

function inEnUit(maanden: readonly Maand[]): Html {
  const tafel: Tafel = {
    id: 'verloop',
    titel: 'Erbij en eraf per maand',
    uitleg: [
      'Erbij: verzuimperioden waarvan de eerste ziektedag in de maand valt. Eraf: perioden waarvan de laatste dag in de maand valt (hersteld, uit dienst, of het einde van de wachttijd of loonsanctie). Lopend: perioden die op de laatste dag van de maand, of op de peildatum, liepen. Een periode die door een onleesbaar bestand anders kan zijn, telt niet mee. De laatste maand loopt tot en met de peildatum.',
    ],
    kolommen: [
      { kop: 'maand', vorm: 'tekst' },
      { kop: 'erbij', vorm: 'aantal' },
      { kop: 'eraf', vorm: 'aantal' },
      { kop: 'lopend', vorm: 'aantal' },
    ],
    rijen: maanden.map((m) => [m.maand, m.erbij, m.eraf, m.lopend]),
  };
  const tekening = kolommen(
    maanden.map((m) => ({ label: MAANDEN[Number(m.maand.slice(5)) - 1] ?? '', waarden: [m.erbij, m.eraf] })),
    [
      ['erbij', 'a'],
      ['eraf', 'b'],
    ],
  );
  return deel(tafel, tekening, false);
}

function perKlasse(klassen: readonly Klasse[]): Html {
  const tafel: Tafel = {
    id: 'klassen',
    titel: 'Verzuim naar duur',
    uitleg: [
      'Duur = laatste dag (of peildatum) − eerste ziektedag + 1, in kalenderdagen; een klasse begint waar de vorige eindigt. Een periode die door een onleesbaar bestand anders kan zijn, telt niet mee.',
    ],
    kolommen: [
      { kop: 'duur', vorm: 'tekst' },
      { kop: 'lopend', vorm: 'aantal' },
      { kop: 'afgelopen', vorm: 'aantal' },
    ],
    rijen: klassen.map((k) => [k.naam, k.lopend, k.afgelopen]),
  };
  const tekening = staven(
    klassen.map((k) => ({
      label: k.naam,
      tekst: plural(k.lopend + k.afgelopen, 'periode', 'perioden'),
      delen: [
        { naam: 'lopend', kleur: 'a', n: k.lopend },
        { naam: 'afgelopen', kleur: 'b', n: k.afgelopen },
      ],
    })),
  );
  return deel(tafel, tekening, false);
}
