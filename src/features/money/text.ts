/** The money of one case, in words: what interventions cost and bring, the mandate, and who decided what. */
import { formatLocation, type Location } from '../../core/location.ts';
import { FINANCIERS } from '../../dossier/partijen.ts';
import { breedte, type Column, table, wrap } from '../../show/layout.ts';
import { plural } from '../../show/marks.ts';
import { bedrag } from '../../show/numbers.ts';
import type { TextOptions } from '../../show/paint.ts';
import { bestandVan, type ReportCase } from '../../show/report.ts';
import { visible } from '../../show/visible.ts';
import type { BesluitStand, GeldStand, InterventieStand } from './compute.ts';

/** Below this width the days of the steps give their room to the amounts. */
const SMAL = 78;

const ONBEKEND = 'onbekend';

/** The blocks for `wvp status` of one case; none where there is nothing to show. */
export function geldText(c: ReportCase, geld: GeldStand, options: TextOptions): readonly string[] {
  const width = breedte(options.columns);
  const { paint } = options;
  const plek = (at: Location) => visible(formatLocation({ ...at, bestand: bestandVan(c, at) }));
  const mandaat = mandaatRegels(geld);
  const blokken: (readonly [string, readonly string[]])[] = [];
  if (geld.interventies.length > 0 || geld.losseRamingen.length > 0 || geld.besluiten.length === 0)
    blokken.push([
      'Kosten en baten',
      [...interventies(geld, width, plek), ...regels([...mandaat, ...opmerkingen(geld), ...los(geld, plek)], width)],
    ]);
  if (geld.besluiten.length > 0) {
    const alleen = blokken.length === 0 ? mandaat : [];
    blokken.push(['Besluiten', [...besluiten(geld, width, plek), ...regels([...samen(geld), ...alleen], width)]]);
  }
  const eerder = regels([...eerdere(geld), ...onleesbaar(geld)], width);
  return blokken.map(([kop, lijst], i) =>
    [paint.bold(kop), ...lijst, ...(i === blokken.length - 1 ? eerder : [])].join('\n'),
  );
}

function regels(zinnen: readonly string[], width: number): string[] {
  return zinnen.map((zin) => `  ${wrap(zin, width - 2, '    ')}`);
}

/** Rows with amounts under each other; below each row what it is about and where its amounts stand. */
function metBewijs(
  columns: readonly Column[],
  rows: readonly { readonly cellen: readonly string[]; readonly onder?: string }[],
  width: number,
): string[] {
  const [kop = '', ...lijnen] = table(
    columns,
    rows.map((r) => r.cellen),
    width,
  ).split('\n');
  return [
    kop,
    ...lijnen.flatMap((lijn, i) => {
      const onder = rows[i]?.onder;
      return onder === undefined ? [lijn] : [lijn, `      ${wrap(onder, width - 6, '      ')}`];
    }),
  ];
}

function interventies(geld: GeldStand, width: number, plek: (at: Location) => string): string[] {
  const { interventies: lijst, toegezegd, perFinancier, mandaat } = geld;
  if (lijst.length === 0) return [];
  const smal = width < SMAL;
  const cijfers = (kosten: string, baten: string) => [kosten.padStart(BEDRAG), baten.padStart(BEDRAG)];
  const rij = (naam: string, datum: string, kosten: string, baten: string, betaalt: string, telt: string) => [
    naam,
    ...(smal ? [] : [datum]),
    ...cijfers(kosten, baten),
    betaalt,
    ...(mandaat === null ? [] : [telt]),
  ];
  const nummers = String(lijst.length).length;
  const rijen = lijst.map((i, index) => ({
    cellen: rij(
      `  ${String(index + 1).padStart(nummers)} ${i.stap}`,
      i.datum,
      euro(i.kosten),
      euro(i.baten),
      i.financier,
      telt(i),
    ),
    onder: [i.naam === null ? [] : [visible(i.naam)], `[${bewijs(i).map(plek).join(', ')}]`].flat().join(' '),
  }));
  const som = (naam: string, b: GeldStand['toegezegd'], betaalt = '') => ({
    cellen: rij(
      `${naam} ${b.aantal}`,
      '',
      euro(b.zonderKosten === b.aantal ? null : b.kosten),
      euro(b.zonderBaten === b.aantal ? null : b.baten),
      betaalt,
      '',
    ),
  });
  const betalers = FINANCIERS.filter((f) => perFinancier[f].aantal > 0);
  const kop = rij('  interventie', 'stand van', 'kosten', 'baten', 'betaalt', 'mandaat');
  return metBewijs(
    kop.map((k, i) => ({ kop: k, rek: i === 0 })),
    [
      ...rijen,
      ...(lijst.length > 1 && toegezegd.aantal > 0 ? [som('  toegezegd', toegezegd)] : []),
      ...(betalers.length > 1 ? betalers.map((f) => som('    waarvan', perFinancier[f], f)) : []),
    ],
    width,
  );
}

/** Room for 999.999,99; a longer amount widens its column. */
const BEDRAG = 10;

function euro(n: number | null): string {
  return n === null ? ONBEKEND : bedrag(n);
}

function telt({ toegezegd, stap, teltVoorMandaat }: InterventieStand): string {
  if (!toegezegd) return stap === 'afgewezen' ? 'telt niet' : 'nog niet';
  return teltVoorMandaat === null ? ONBEKEND : teltVoorMandaat ? 'telt mee' : 'telt niet';
}

/** Where the amounts stand, and the step where there are none. */
function bewijs({ bewijs: b }: InterventieStand): readonly Location[] {
  const bedragen = [b.kosten, b.baten].filter((at) => at !== null);
  return bedragen.length > 0 ? bedragen : [b.stap];
}

function mandaatRegels({ mandaat, perFinancier, opMandaat }: GeldStand): string[] {
  if (mandaat === null)
    return perFinancier.verzekeraar.aantal > 0 || opMandaat.aantal > 0
      ? ['Mandaat per dossier: niet ingevuld (verzekering.mandaatPerDossier).']
      : [];
  const rest =
    mandaat.over > 0 ? `${bedrag(mandaat.over)} boven het mandaat` : `nog ${bedrag(mandaat.vrij)} binnen het mandaat`;
  return [`Mandaat per dossier: ${bedrag(mandaat.bedrag)} euro; gebruikt ${bedrag(mandaat.gebruikt)}; ${rest}.`];
}

/** What makes the sums other than they look. */
function opmerkingen({ interventies: lijst, toegezegd, perFinancier: per, mandaat }: GeldStand): string[] {
  const delen = (paren: readonly (readonly [string, number])[]) =>
    paren.flatMap(([tekst, n]) => (n > 0 ? [`${tekst} (${n})`] : []));
  const onbekend = delen([
    ['kosten', toegezegd.zonderKosten],
    ['baten', toegezegd.zonderBaten],
  ]);
  const meer = delen([
    ['kosten niet bekend', per.verzekeraar.zonderKosten],
    ['gedeelde rekening', per.gedeeld.aantal],
    ['betaler niet bekend', per.onbekend.aantal],
  ]);
  const teruggetrokken = lijst.filter((i) => i.toegezegd && i.stap === 'afgewezen').length;
  return [
    ...(onbekend.length > 0 ? [`Toegezegd en niet bekend, in de som geteld als nul: ${onbekend.join(', ')}.`] : []),
    ...(mandaat !== null && meer.length > 0 ? [`Het gebruik kan hoger zijn: ${meer.join(', ')}.`] : []),
    ...(teruggetrokken > 0 ? ['Afgewezen na de start: de kosten blijven toegezegd.'] : []),
  ];
}

function los({ losseRamingen: lijst }: GeldStand, plek: (at: Location) => string): string[] {
  if (lijst.length === 0) return [];
  return [
    `Kosten-baten zonder interventie van deze ziekteperiode, telt niet mee: ${lijst.length} [${lijst.map(plek).join(', ')}].`,
  ];
}

function besluiten({ besluiten: lijst, mandaat }: GeldStand, width: number, plek: (at: Location) => string): string[] {
  return metBewijs(
    [{ kop: '  datum' }, { kop: 'genomen door' }, { kop: 'mandaat', rek: true }, { kop: 'bedrag'.padStart(BEDRAG) }],
    lijst.map((b) => ({
      cellen: [`  ${b.datum}`, b.genomenDoor, mandaatVan(b, mandaat), euro(b.bedrag).padStart(BEDRAG)],
      onder: `${visible(b.onderwerp)} [${plek(b.bewijs)}]`,
    })),
    width,
  );
}

/** A casemanager decides on a mandate that is recorded (WW 4.1); of anyone else nothing has to be. */
function mandaatVan({ opMandaat, genomenDoor, samenOpMandaat }: BesluitStand, mandaat: GeldStand['mandaat']): string {
  if (opMandaat === true)
    return mandaat !== null && (samenOpMandaat ?? 0) > mandaat.bedrag ? 'op mandaat, erboven' : 'op mandaat';
  if (opMandaat === false) return 'niet op mandaat';
  return genomenDoor === 'casemanager' ? 'niet vastgelegd' : '–';
}

function samen({ opMandaat: o, mandaat }: GeldStand): string[] {
  if (o.aantal === 0) return [];
  const zonder = o.zonderBedrag > 0 ? ` (${o.zonderBedrag} zonder bedrag)` : '';
  const tegen =
    mandaat === null || o.over === null
      ? ''
      : o.over > 0
        ? `; ${bedrag(o.over)} boven het mandaat van ${bedrag(mandaat.bedrag)}`
        : `; binnen het mandaat van ${bedrag(mandaat.bedrag)}`;
  return [`Op mandaat besloten: ${o.aantal} keer, samen ${bedrag(o.bedrag)} euro${zonder}${tegen}.`];
}

function eerdere({ eerder }: GeldStand): string[] {
  const delen = [
    ...(eerder.interventies > 0 ? [plural(eerder.interventies, 'interventie', 'interventies')] : []),
    ...(eerder.besluiten > 0 ? [plural(eerder.besluiten, 'besluit', 'besluiten')] : []),
  ];
  return delen.length === 0 ? [] : [`Van voor deze ziekteperiode, hier niet geteld: ${delen.join(' en ')}.`];
}

function onleesbaar({ onleesbaar: n }: GeldStand): string[] {
  if (n === 0) return [];
  return [`${plural(n, 'gebeurtenis is', 'gebeurtenissen zijn')} niet te lezen: de bedragen kunnen anders zijn.`];
}
