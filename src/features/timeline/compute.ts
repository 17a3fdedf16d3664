/** The course of one case: what happened, what had to be done by when, what lies ahead. No names and no free text. */
import { type Datum, dagenTussen, laatste, plusDagen, weekdag } from '../../core/dates.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Status } from '../../judge/status.ts';
import { type Step, stapNaam } from '../../judge/step.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { isUwvStil, MERK, MIJLPAAL, statusWord } from '../../show/marks.ts';
import { colourOf, type TextOptions } from '../../show/paint.ts';
import { compare } from '../../show/urgency.ts';
import { visible } from '../../show/visible.ts';

/** One point in time. `groep` is what stands on one row of a picture: a kind of event, a step with all its instances, a milestone. */
export interface Punt {
  readonly datum: Datum;
  readonly soort: 'gebeurtenis' | 'stap' | 'mijlpaal';
  readonly groep: string;
  readonly tekst: string;
  /** Of a step. */
  readonly status?: Status;
  /** Of a step that was done: the day. */
  readonly gedaanOp?: Datum;
}

/** Days that do not count; both inclusive. */
interface Band {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly tekst: string;
}

export interface Tijdlijn {
  readonly dossier: string;
  readonly peildatum: Datum;
  /** First sick day of the latest sickness; null without one. */
  readonly begin: Datum | null;
  /** In order of day; on one day what happened first, then what had to be done. */
  readonly punten: readonly Punt[];
  readonly banden: readonly Band[];
  /** Earlier sick periods. */
  readonly eerder: readonly Band[];
  /** Steps that lapsed: they have no place in time any more. */
  readonly vervallen: number;
}

const ORDE: Record<Punt['soort'], number> = { gebeurtenis: 0, stap: 1, mijlpaal: 2 };

export function tijdlijn({ naam, case: zaak, evaluation: e }: JudgedCase, peildatum: Datum): Tijdlijn {
  const stappen = e.stappen.filter((s) => s.status !== 'vervallen');
  const mijlpalen = MIJLPAAL.flatMap(([key, titel]): Punt[] => {
    const datum = e.mijlpalen?.[key];
    return datum ? [{ datum, soort: 'mijlpaal', groep: titel, tekst: titel }] : [];
  });
  return {
    dossier: naam,
    peildatum,
    begin: e.eersteZiektedag,
    punten: [...zaak.events.map(gebeurtenis), ...stappen.flatMap(stap), ...mijlpalen].sort(
      (a, b) => compare(a.datum, b.datum) || ORDE[a.soort] - ORDE[b.soort],
    ),
    banden: e.onderbrekingen.map((o) => ({
      van: o.van,
      totEnMet: o.totEnMet,
      tekst: o.soort === 'hersteld' ? 'hersteld, telt niet mee' : 'verlof, telt niet mee',
    })),
    eerder: e.eerdereZiekteperioden.map((p) => ({
      van: p.eersteZiektedag,
      totEnMet: p.totEnMet,
      tekst: 'eerdere ziekteperiode',
    })),
    vervallen: e.stappen.length - stappen.length,
  };
}

const SLEUTEL = /^[a-z0-9-]{1,60}(\/[a-z0-9-]{1,60})?$/;

/** The kind of the event, with what its closed fields say about it. */
function gebeurtenis(e: Stored): Punt {
  const velden = e.data as { readonly stap?: unknown; readonly percentage?: unknown; readonly totEnMet?: unknown };
  // Mostly one of a fixed list; in a deviation or an explanation a step that somebody typed, which must look like one.
  const delen = [
    typeof velden.stap === 'string' && SLEUTEL.test(velden.stap) ? velden.stap : '',
    typeof velden.percentage === 'number' ? `${velden.percentage}%` : '',
    typeof velden.totEnMet === 'string' ? `t/m ${velden.totEnMet}` : '',
  ].filter((d) => d !== '');
  const tekst = delen.length > 0 ? `${e.soort}: ${delen.join(', ')}` : e.soort;
  return { datum: e.datum, soort: 'gebeurtenis', groep: e.soort, tekst };
}

function stap(s: Step): Punt[] {
  if (s.uiterlijk === null) return [];
  const naam = stapNaam(s);
  const nummer = ` (${s.sleutel.slice(s.id.length + 1)})`;
  const groep = s.regelset === 'eigen' ? s.id : naam.endsWith(nummer) ? naam.slice(0, -nummer.length) : naam;
  const gedaan = s.gedaanOp === null ? '' : `, gedaan op ${s.gedaanOp}`;
  const ruim = s.uiterlijkRuim !== null && s.uiterlijkRuim !== s.uiterlijk ? `, ruim ${s.uiterlijkRuim}` : '';
  const afgesproken = s.afgewekenTot === null ? '' : `, afgesproken ${s.afgewekenTot}`;
  return [
    {
      datum: s.uiterlijk,
      soort: 'stap',
      groep,
      tekst: `${naam}: ${statusWord(s)}${gedaan}${ruim}${afgesproken}`,
      status: isUwvStil(s) ? 'gepland' : s.status,
      ...(s.gedaanOp === null ? {} : { gedaanOp: s.gedaanOp }),
    },
  ];
}

const GEBEURD = '●';
const MIJLPAALMERK = '◆';
const BANDMERK = '▒';

interface Rij {
  readonly datum: Datum;
  readonly merk: string;
  readonly tekst: string;
  readonly status?: Status;
}

/** One line a point: day, mark, what. The peildatum stands between what was and what comes. */
export function timelineText(t: Tijdlijn, options: TextOptions): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const regel = ({ datum, merk, tekst, status }: Rij) => {
    const inspringen = ' '.repeat(datum.length + 7);
    const kleur = status ? colourOf(status, paint) : (s: string) => s;
    return kleur(`${datum} ${weekdag(datum)}  ${merk} ${wrap(visible(tekst), width - inspringen.length, inspringen)}`);
  };
  const rijen = rijenVan(t);
  const voor = rijen.filter((r) => r.datum <= t.peildatum);
  const na = rijen.filter((r) => r.datum > t.peildatum);
  const nu = paint.bold(`${t.peildatum} ${weekdag(t.peildatum)}  ${'─'.repeat(8)} peildatum ${'─'.repeat(8)}`);
  const uitleg = `${GEBEURD} gebeurd  ${MIJLPAALMERK} mijlpaal  ${BANDMERK} telt niet mee  ${Object.entries(MERK)
    .filter(([status]) => t.punten.some((p) => p.status === status))
    .map(([status, merk]) => `${merk} ${status}`)
    .join('  ')}`;
  const vervallen =
    t.vervallen === 0 ? '' : `\nNiet getoond: ${t.vervallen} vervallen ${t.vervallen === 1 ? 'stap' : 'stappen'}.`;
  return `${[
    paint.bold(`Tijdlijn van ${visible(t.dossier)}`),
    [...voor.map(regel), nu, ...na.map(regel)].join('\n'),
    `${paint.dim(wrap(uitleg, width))}${vervallen}`,
  ].join('\n\n')}\n`;
}

function rijenVan(t: Tijdlijn): readonly Rij[] {
  const banden = [...t.eerder, ...t.banden].map((b): Rij => {
    const n = dagenTussen(b.van, b.totEnMet) + 1;
    const duur = `${n} ${n === 1 ? 'dag' : 'dagen'}`;
    return { datum: b.van, merk: BANDMERK, tekst: `${b.tekst}, t/m ${b.totEnMet} (${duur})` };
  });
  const punten = t.punten.map(
    (p): Rij => ({
      datum: p.datum,
      merk: p.status ? MERK[p.status] : p.soort === 'mijlpaal' ? MIJLPAALMERK : GEBEURD,
      tekst: p.tekst,
      ...(p.status ? { status: p.status } : {}),
    }),
  );
  return [...banden, ...punten].sort((a, b) => compare(a.datum, b.datum));
}

/** The days that a picture shows: the latest sickness, or everything without one, with some room on both sides. */
export function venster(t: Tijdlijn): { readonly van: Datum; readonly totEnMet: Datum } {
  const vanaf = t.begin ?? t.punten[0]?.datum ?? t.peildatum;
  const dagen = [t.peildatum, vanaf, ...t.punten.map((p) => p.datum), ...t.banden.map((b) => b.totEnMet)];
  const einde = dagen.reduce(laatste);
  const ruimte = Math.max(7, Math.round(dagenTussen(vanaf, einde) / 50));
  return { van: plusDagen(vanaf, -ruimte), totEnMet: plusDagen(einde, ruimte) };
}
