/** From the rows of a course to events, and from sick periods to the cases that they make. Nothing is filled in that no row says. */
import { type Datum, dagenTussen, laatste, plusDagen } from '../../core/dates.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import { ongebrugd, SAMENTELLEN_ONDER_DAGEN, type VerlofDagen } from '../../dossier/replay/chain.ts';
import { type Plek, plekVan, type Regel, type Weigering, weiger } from './sheets.ts';

/** An event that a row asks for. */
export interface Gewenst {
  readonly soort: Soort;
  readonly datum: Datum;
  /** Its own fields. */
  readonly waarden: Readonly<Record<string, unknown>>;
  /** The key of the row, for `herkomst`. */
  readonly kenmerk: string;
  readonly plek: Plek;
  /** The file that goes with it, and where the row names it. */
  readonly bestand?: { readonly pad: string; readonly plek: Plek };
  /** The row says what the one before it said: only written where an earlier import wrote something else. */
  readonly zonderGevolg?: true;
}

/** A row of the course in which nothing is wrong. */
interface Verlooprij {
  readonly plek: Plek;
  readonly eerste: Datum;
  readonly datum: Datum;
  /** What is sick, 0 to 100. */
  readonly ziek: number;
}

/** One sick period as the rows give it. */
export interface Periode {
  readonly eerste: Datum;
  /** Its first row. */
  readonly plek: Plek;
  readonly events: readonly Gewenst[];
  /** The first fit day; null while it runs. */
  readonly tot: Datum | null;
  readonly fouten: readonly Weigering[];
  readonly meldingen: readonly string[];
}

export function sleutelVanRij(nummer: string, eerste: Datum, datum: Datum, soort?: string): string {
  return [nummer, eerste, datum, ...(soort === undefined ? [] : [soort])].join('/');
}

/** `regels`: of one employee and one first sick day. */
export function periodeVan(nummer: string, eerste: Datum, regels: readonly Regel[]): Periode {
  const fouten = regels.flatMap((r) => r.fouten);
  const meldingen: string[] = [];
  const rijen: Verlooprij[] = [];
  const gesorteerd = regels
    .filter((r) => r.fouten.length === 0)
    .map((r) => ({ regel: r, datum: r.waarden.datum ?? '', ziek: Number(r.waarden.arbeidsongeschikt_percentage) }))
    .sort((a, b) => (a.datum === b.datum ? a.regel.plek.rij - b.regel.plek.rij : a.datum < b.datum ? -1 : 1));
  for (const { regel, datum, ziek } of gesorteerd) {
    const vorige = rijen.at(-1);
    if (vorige?.datum === datum) {
      if (vorige.ziek === ziek) meldingen.push(`${waar(regel.plek)} staat er twee keer; één keer overgenomen.`);
      else
        fouten.push(
          weiger(
            plekVan(regel, 'arbeidsongeschikt_percentage'),
            `Op deze dag staat in rij ${vorige.plek.rij} een ander percentage.`,
            'Laat voor elke dag één rij staan.',
          ),
        );
    } else rijen.push({ plek: plekVan(regel, 'datum'), eerste, datum, ziek });
  }
  const plek = rijen[0]?.plek ?? regels[0]?.plek ?? { bestand: '', rij: 1, kolom: 1 };
  return { eerste, plek, ...verloop(nummer, rijen, fouten), meldingen };
}

const waar = (plek: Plek): string => `${plek.bestand}:${plek.rij}`;

function verloop(
  nummer: string,
  rijen: readonly Verlooprij[],
  fouten: Weigering[],
): Pick<Periode, 'events' | 'tot' | 'fouten'> {
  const events: Gewenst[] = [];
  /** What was sick on the day before; null before the first report, and after a recovery. */
  let ziek: number | null = null;
  let tot: Datum | null = null;
  for (const rij of rijen) {
    const basis = { datum: rij.datum, plek: rij.plek };
    const kenmerk = sleutelVanRij(nummer, rij.eerste, rij.datum);
    const begin = events.length === 0;
    if (begin && !eersteRijKlopt(rij, fouten)) return { events, tot, fouten };
    if (ziek === null && rij.ziek === 0) {
      events.push({ ...basis, soort: 'hersteld', waarden: {}, kenmerk, zonderGevolg: true });
      continue;
    }
    if (ziek === null) {
      if (tot !== null && dagenTussen(tot, rij.datum) >= SAMENTELLEN_ONDER_DAGEN)
        fouten.push(
          weiger(
            rij.plek,
            'Dit is vier weken of langer na het herstel: een nieuwe ziekteperiode.',
            'Geef deze rij en die erna hun eigen eerste_ziektedag.',
          ),
        );
      const eersteZiektedag = begin ? rij.eerste : rij.datum;
      events.push({ ...basis, soort: 'ziekmelding', waarden: { eersteZiektedag }, kenmerk });
      tot = null;
      if (rij.ziek < 100)
        events.push({
          ...basis,
          soort: 'werkhervatting',
          waarden: { percentage: hervat(rij) },
          kenmerk: `${kenmerk}/werkhervatting`,
        });
    } else if (rij.ziek === 0) {
      events.push({ ...basis, soort: 'hersteld', waarden: {}, kenmerk });
      tot = rij.datum;
    } else {
      const zelfde = rij.ziek === ziek ? ({ zonderGevolg: true } as const) : {};
      events.push({ ...basis, soort: 'werkhervatting', waarden: { percentage: hervat(rij) }, kenmerk, ...zelfde });
    }
    ziek = rij.ziek === 0 ? null : rij.ziek;
  }
  return { events, tot, fouten };
}

/** Without the noise of binary fractions: 100 - 33.3. */
const hervat = ({ ziek }: Verlooprij): number => Math.round((100 - ziek) * 10_000) / 10_000;

function eersteRijKlopt(rij: Verlooprij, fouten: Weigering[]): boolean {
  const nee = (bericht: string, doen: string) => {
    fouten.push(weiger(rij.plek, bericht, doen));
    return false;
  };
  if (rij.datum < rij.eerste)
    return nee('Deze dag ligt voor de eerste ziektedag.', 'Controleer datum en eerste_ziektedag.');
  if (rij.ziek === 0)
    return nee(
      'De eerste rij van deze ziekteperiode is al een herstel.',
      'Voeg de rij van de eerste ziektedag toe, met het percentage van die dag.',
    );
  if (rij.ziek < 100 && rij.datum > rij.eerste)
    return nee(
      'De rij van de eerste ziektedag ontbreekt.',
      'Voeg haar toe, met het percentage van die dag (100 is geheel ziek).',
    );
  return true;
}

/** Periods that the law counts as one: less than four weeks between them. What follows a period that cannot be read goes with it. */
export function ketens(perioden: readonly Periode[], verloven: readonly VerlofDagen[]): Periode[][] {
  const found: Periode[][] = [];
  for (const periode of [...perioden].sort((a, b) => (a.eerste < b.eerste ? -1 : 1))) {
    const keten = found.at(-1);
    const vorige = keten?.at(-1);
    if (!keten || !vorige) found.push([periode]);
    else if (vorige.fouten.length > 0) keten.push(periode);
    else {
      const einde = eindeVan(vorige, periode.eerste, verloven);
      if (einde === null || einde > periode.eerste)
        keten.push({ ...periode, fouten: [...periode.fouten, nietAf(periode)] });
      else if (ongebrugd(einde, periode.eerste, verloven) < SAMENTELLEN_ONDER_DAGEN) keten.push(periode);
      else found.push([periode]);
    }
  }
  return found;
}

/** Who reports sick after a leave was not sick in between. */
function eindeVan({ eerste, tot }: Periode, volgende: Datum, verloven: readonly VerlofDagen[]): Datum | null {
  if (tot !== null) return tot;
  const terug = verloven.findLast((v) => v.van >= eerste && v.totEnMet < volgende);
  return terug ? laatste(eerste, plusDagen(terug.totEnMet, 1)) : null;
}

function nietAf({ plek }: Periode): Weigering {
  return weiger(
    plek,
    'De ziekteperiode hiervoor is op deze dag nog niet hersteld.',
    'Voeg aan de vorige periode de rij van het herstel toe: percentage 0, op de eerste dag die weer geheel gewerkt is.',
  );
}
