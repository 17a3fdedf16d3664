/** What has to be done when, over all cases: by day, then by who has to do it. */
import { type Datum, plusDagen, weekdag } from '../../core/dates.ts';
import { ROLLEN, type Rol } from '../../dossier/fields.ts';
import { breedte, type Column, table, wrap } from '../../show/layout.ts';
import { countdown, merkVan, omschreven, plural, wieVan } from '../../show/marks.ts';
import { colourOf, type TextOptions } from '../../show/paint.ts';
import type { Report, ReportCase } from '../../show/report.ts';
import { type Keuze, past, vanKeuze } from '../../show/select.ts';
import { compare, type Taak, taken } from '../../show/urgency.ts';
import { jsonDocument, visible } from '../../show/visible.ts';

export interface AgendaItem {
  readonly c: ReportCase;
  readonly datum: Datum;
  readonly taak: Taak;
}

export interface AgendaKeuze extends Pick<Keuze, 'rol' | 'werkgever' | 'casemanager'> {
  /** Days after the peildatum, inclusive. */
  readonly dagen: number;
}

/**
 * Everything with a day up to and including `dagen` after the peildatum that is still to be done, also what should have been done
 * before it. A case that is closed after a recovery asks only what outlives a recovery, such as its evaluation.
 */
export function agendaItems(report: Report, keuze: AgendaKeuze): AgendaItem[] {
  const { rol, dagen } = keuze;
  const gezocht: Keuze = { binnen: dagen, ...(rol === undefined ? {} : { rol }) };
  return vanKeuze(report.cases, keuze)
    .flatMap((c) =>
      taken(c)
        .filter((taak) => past(taak, gezocht, report.peildatum))
        .flatMap((taak) => (taak.datum === null ? [] : [{ c, datum: taak.datum, taak }])),
    )
    .sort(byDag);
}

function byDag(a: AgendaItem, b: AgendaItem): number {
  return (
    compare(a.datum, b.datum) ||
    plek(a.taak.rollen[0]) - plek(b.taak.rollen[0]) ||
    compare(a.c.naam, b.c.naam) ||
    compare(a.c.pad, b.c.pad) ||
    compare(a.taak.sleutel, b.taak.sleutel)
  );
}

function plek(rol: Rol | undefined): number {
  return rol === undefined ? ROLLEN.length : ROLLEN.indexOf(rol);
}

/** `wvp.agenda/1` of the contract (format.md §4). With `omschrijving` an afspraak has its words as title: free text. */
export function agendaJson(report: Report, items: readonly AgendaItem[], omschrijving: boolean): string {
  return jsonDocument({
    schema: 'wvp.agenda/1',
    versie: report.versie,
    peildatum: report.peildatum,
    items: items.map(({ c, datum, taak }) => ({
      datum,
      dossier: c.naam,
      soort: taak.soort,
      sleutel: taak.sleutel,
      titel: omschrijving && taak.wat !== null ? `${taak.titel}: ${taak.wat}` : taak.titel,
      rol: wieVan(taak),
      status: taak.status,
    })),
  });
}

const KOLOMMEN: readonly Column[] = [
  { kop: '  datum' },
  { kop: 'nog' },
  { kop: 'wie', krimp: true },
  { kop: 'dossier' },
  { kop: 'wat', rek: true },
];

/** What is past its day first, then day by day. */
export function agendaText(
  report: Report,
  items: readonly AgendaItem[],
  keuze: AgendaKeuze,
  options: TextOptions,
): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const { peildatum } = report;
  const tot = plusDagen(peildatum, keuze.dagen);
  const kop = paint.bold(
    `Agenda van ${peildatum} tot en met ${tot}, ${plural(report.cases.length, 'dossier', 'dossiers')}`,
  );
  if (items.length === 0)
    return `${kop}\n\nNiets te doen${keuze.rol || keuze.werkgever || keuze.casemanager ? ' bij deze keuze' : ''}.\n`;
  const voorbij = items.filter((i) => i.datum < peildatum);
  const komend = items.filter((i) => i.datum >= peildatum);
  const blok = (titel: string, deel: readonly AgendaItem[]) => {
    const rows = deel.map(({ c, datum, taak }) => [
      `${merkVan(taak.status)} ${weekdag(datum)} ${datum}`,
      countdown(peildatum, datum),
      `${wieVan(taak)}${taak.verantwoord ? ' *' : ''}`,
      visible(c.naam),
      omschreven(taak),
    ]);
    const kleur = (line: string, row: number) => {
      const status = deel[row]?.taak.status;
      return status ? colourOf(status, paint)(line) : line;
    };
    return `${paint.bold(titel)}\n${table(KOLOMMEN, rows, width, kleur)}`;
  };
  const blokken = [
    ...(voorbij.length > 0 ? [blok('Al voorbij', voorbij)] : []),
    ...(komend.length > 0 ? [blok('Komt', komend)] : []),
  ];
  const verklaard = items.some((i) => i.taak.verantwoord) ? '\n* met verklaring' : '';
  return `${[kop, ...blokken].join('\n\n')}${verklaard}\n\n${wrap(telling(items, voorbij.length), width)}\n`;
}

/** How much, and for whom. */
function telling(items: readonly AgendaItem[], voorbij: number): string {
  const perRol = new Map<string, number>();
  for (const { taak } of items) {
    const wie = wieVan(taak);
    perRol.set(wie, (perRol.get(wie) ?? 0) + 1);
  }
  const delen = [...perRol].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([wie, n]) => `${wie} ${n}`);
  return `${items.length} te doen, waarvan ${voorbij} al voorbij: ${delen.join(', ')}.`;
}
