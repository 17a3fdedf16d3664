/** A table in the PDF: cells wrap, rows stay whole where they can, and the header comes back on every page. */
import { gelijkeRijen, kolombreedtes } from './columns.ts';
import type { Maat } from './fit.ts';
import { type Regel, regels } from './pdf-lines.ts';
import { type Element, HOOGTE, KLEUR, type Letter, type Vel } from './pdf-sheet.ts';
import type { Run, Tabel } from './tokens.ts';

/** Space beside the text of a cell. */
const NAAST = 4.5;
/** Where a fact comes from is set in one size, smaller than the fact. */
const BRON = 7.6;
/** Room to sign. */
const HANDTEKENING = 52;
/** A higher header is not repeated: it would leave no room for rows. */
const HOOGSTE_KOP = HOOGTE / 3;
/** Fewer lines of a row are not begun at the foot of a page. */
const MINSTE_REGELS = 3;

/** The letters of the four kinds of cells. */
function letters({ tabel, regel }: Maat) {
  const letter = (maat: number, kleur: string, vet = false): Letter => ({
    ...{ maat, kleur, vet },
    regelhoogte: maat * 1.3 * regel,
  });
  return {
    tekst: letter(tabel, KLEUR.tekst),
    rijkop: letter(tabel, KLEUR.tekst, true),
    bron: letter(BRON, KLEUR.zacht),
    kop: letter(tabel, KLEUR.kop, true),
  };
}

interface Cel {
  readonly x: number;
  readonly breedte: number;
  readonly letter: Letter;
  readonly regels: readonly Regel[];
  readonly element: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
}
interface Rij {
  readonly cellen: readonly Cel[];
  readonly minimaal: number;
  /** Space above and below the text. */
  readonly rand: number;
  readonly vlak: string | undefined;
}

export interface GezetteTabel {
  readonly hoogte: number;
  /** The header with two rows, or all of a short table: never less at the foot of a page. */
  readonly begin: number;
  readonly teken: (ouder: Element) => void;
}

export function zetTabel(vel: Vel, tabel: Tabel, links: number, breedte: number): GezetteTabel {
  const stijlen = letters(vel.maat);
  const breedtes = kolombreedtes(tabel).map((deel) => deel * breedte);
  const rij = (cellen: readonly (readonly Run[])[], kop: boolean): Rij => {
    let x = links;
    return {
      minimaal: tabel.handtekening && !kop ? HANDTEKENING : 0,
      rand: vel.maat.cel,
      vlak: kop ? KLEUR.kopvlak : undefined,
      cellen: cellen.map((inhoud, i) => {
        const rijkop = tabel.rijkop && i === 0;
        const stijl = kop ? stijlen.kop : tabel.bron[i] ? stijlen.bron : rijkop ? stijlen.rijkop : stijlen.tekst;
        const cel: Cel = {
          x,
          breedte: breedtes[i] ?? 0,
          letter: stijl,
          regels: regels(inhoud, (breedtes[i] ?? 0) - 2 * NAAST, vel.meter(stijl)),
          element: kop || rijkop ? 'TH' : 'TD',
          ...(kop ? { scope: 'Column' as const } : rijkop ? { scope: 'Row' as const } : {}),
        };
        x += cel.breedte;
        return cel;
      }),
    };
  };
  const kop = rij(tabel.kop, true);
  const rijen = gelijkeRijen(tabel).map((cellen) => rij(cellen, false));
  const hoogte = [kop, ...rijen].reduce((som, r) => som + hoogteVan(r), 0);
  const eerste = rijen.slice(0, 2).reduce((som, r) => som + hoogteVan(r), hoogteVan(kop));
  return {
    hoogte,
    begin: Math.min(tabel.bijeen ? hoogte : eerste, HOOGTE),
    teken: (ouder) => teken(vel, kop, rijen, vel.element('Table', ouder)),
  };
}

function hoogteVan(rij: Rij, vanaf: readonly number[] = []): number {
  const tekst = Math.max(...rij.cellen.map((c, i) => (c.regels.length - (vanaf[i] ?? 0)) * c.letter.regelhoogte), 0);
  return Math.max(tekst + 2 * rij.rand, rij.minimaal);
}

function teken(vel: Vel, kop: Rij, rijen: readonly Rij[], tabel: Element): void {
  const herhaal = () => {
    vel.nieuwePagina();
    if (hoogteVan(kop) > HOOGSTE_KOP) return;
    vel.sier(() => tekenDeel(vel, kop, [], alles(kop), undefined));
  };
  tekenRij(vel, kop, vel.element('TR', vel.element('THead', tabel)), () => vel.nieuwePagina());
  const lijf = vel.element('TBody', tabel);
  for (const [i, rij] of rijen.entries()) {
    // The last row does not stand alone on a page.
    const laatste = i === rijen.length - 2 ? rijen[i + 1] : undefined;
    const samen = hoogteVan(rij) + (laatste ? hoogteVan(laatste) : 0);
    if (laatste && i > 0 && samen > vel.ruimte && samen <= HOOGTE - HOOGSTE_KOP) herhaal();
    tekenRij(vel, rij, vel.element('TR', lijf), herhaal);
  }
}

const alles = (rij: Rij) => rij.cellen.map((c) => c.regels.length);

/** A row goes whole to the next page when it fits there; a row longer than a page goes on where the page ends. */
function tekenRij(vel: Vel, rij: Rij, element: Element, nieuwePagina: () => void): void {
  const cellen = rij.cellen.map((c) => vel.element(c.element, element, c.scope ? { scope: c.scope } : {}));
  const vanaf = rij.cellen.map(() => 0);
  const klaar = () => rij.cellen.every((c, i) => (vanaf[i] ?? 0) >= c.regels.length);
  do {
    const rest = hoogteVan(rij, vanaf);
    if (
      rest > vel.ruimte &&
      !vel.bovenaan &&
      (rest <= HOOGTE - HOOGSTE_KOP || vel.ruimte < MINSTE_REGELS * letters(vel.maat).tekst.regelhoogte)
    )
      nieuwePagina();
    const ruimte = vel.ruimte - 2 * rij.rand;
    const tot = rij.cellen.map((c, i) => {
      const past = Math.max(1, Math.floor(ruimte / c.letter.regelhoogte));
      return Math.min(c.regels.length, (vanaf[i] ?? 0) + past);
    });
    tekenDeel(vel, rij, vanaf, tot, cellen);
    vanaf.splice(0, vanaf.length, ...tot);
    if (!klaar()) nieuwePagina();
  } while (!klaar());
}

/** The lines of each cell from one number to another, with the frame around them. */
function tekenDeel(
  vel: Vel,
  rij: Rij,
  vanaf: readonly number[],
  tot: readonly number[],
  elementen: readonly Element[] | undefined,
): void {
  const lijnen = rij.cellen.map((c, i) => c.regels.slice(vanaf[i] ?? 0, tot[i]));
  const tekst = Math.max(...lijnen.map((l, i) => l.length * (rij.cellen[i]?.letter.regelhoogte ?? 0)), 0);
  const hoogte = Math.max(tekst + 2 * rij.rand, rij.minimaal);
  const { y } = vel;
  const kader = () => {
    for (const { x, breedte } of rij.cellen) {
      if (rij.vlak) vel.vlak({ x, y, breedte, hoogte }, rij.vlak);
      vel.kader({ x, y, breedte, hoogte });
    }
  };
  const schrijf = (cel: Cel, i: number) => {
    for (const [n, regel] of (lijnen[i] ?? []).entries())
      vel.regel(regel, cel.x + NAAST, y + rij.rand + n * cel.letter.regelhoogte, cel.letter);
  };
  if (elementen) vel.sier(kader);
  else kader();
  for (const [i, cel] of rij.cellen.entries()) {
    const element = elementen?.[i];
    if (element) vel.inhoud(element, cel.element, () => schrijf(cel, i));
    else schrijf(cel, i);
  }
  vel.y += hoogte;
}
