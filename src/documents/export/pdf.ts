/** The draft as a PDF to hand over: A4, its own letters inside, bookmarks, and tags for a screen reader. */
import { inWoorden } from '../../core/dutch-dates.ts';
import { deelVan, GEWOON, type Maat } from './fit.ts';
import { regels } from './pdf-lines.ts';
import { BREEDTE, type Element, HOOGTE, KLEUR, type Letter, LINKS, Vel } from './pdf-sheet.ts';
import { zetTabel } from './pdf-table.ts';
import { type Blok, type Lijst, leesMarkdown, type Meta, type Run, schoon, tekstVan } from './tokens.ts';

/** Running text; the height of a line is a part of the size. */
const REGELHOOGTE = 1.38;
const KOPPEN = [
  { maat: 19, boven: 0, onder: 8 },
  { maat: 13.5, boven: 18, onder: 6 },
  { maat: 11.5, boven: 12, onder: 4 },
];
const LAGERE_KOP = { maat: 10.5, boven: 10, onder: 3 };
const INSPRINGEN = 15;
const CITAAT = { inspringen: 11, rand: 6, balk: 3 };
const ALINEA = 6;
const NA_TABEL = 12;
/** Room to sign. */
const HANDTEKENING = 52;

/** Where a block stands. */
interface Plaats {
  readonly x: number;
  readonly breedte: number;
}

/** A block that has been measured and can be drawn. */
interface Gezet {
  readonly boven: number;
  readonly onder: number;
  readonly hoogte: number;
  /** The least that must fit on a page to begin there. */
  readonly begin: number;
  readonly bijVolgende: boolean;
  /** Begins on a page of its own. */
  readonly nieuwePagina?: boolean;
  readonly teken: (ouder: Element) => void;
}

/** The bytes of the PDF, in this size. */
export async function toPdf(markdown: string, meta: Meta, maat: Maat = GEWOON): Promise<Uint8Array> {
  const dag = new Date(`${meta.peildatum}T00:00:00Z`);
  const vel = new Vel(
    {
      Title: schoon(`${meta.titel} – dossier ${meta.dossier}`),
      Author: schoon(`wvp ${meta.versie}`),
      Creator: 'wvp',
      Producer: 'wvp',
      CreationDate: dag,
      ModDate: dag,
    },
    maat,
  );
  stapel(vel, zet(vel, leesMarkdown(markdown, meta), { x: LINKS, breedte: BREEDTE }), vel.wortel);
  return vel.klaar(
    woord(meta.titel),
    woord(`Dossier ${meta.dossier} · stand op ${inWoorden(meta.peildatum)}`),
    (pagina, van) => woord(`pagina ${pagina} van ${van}`),
  );
}

/**
 * The widest size, of these from wide to tight, in which the draft takes no more than a part (0 to 1) of one page; undefined
 * when it takes more in all of them.
 */
export function ruimsteMaat(markdown: string, meta: Meta, maten: readonly Maat[], deel: number): Maat | undefined {
  const blokken = leesMarkdown(markdown, meta);
  const vel = new Vel({}, GEWOON);
  return maten.find((maat) => {
    vel.maat = maat;
    const gezet = zet(vel, blokken, { x: LINKS, breedte: BREEDTE });
    const hoogte = hoogteVan(gezet) - (gezet.at(-1)?.onder ?? 0);
    return hoogte <= HOOGTE * deel && !gezet.some((g, i) => i > 0 && g.nieuwePagina);
  });
}

function woord(tekst: string): Run {
  return { tekst: schoon(tekst), vet: false, cursief: false, code: false, invullen: false, link: undefined };
}

function zet(vel: Vel, blokken: readonly Blok[], plaats: Plaats): Gezet[] {
  return blokken.map((b) => zetBlok(vel, b, plaats));
}

/** Draws blocks under each other; what leads in something else goes with it to the next page. */
function stapel(vel: Vel, blokken: readonly Gezet[], ouder: Element): void {
  for (const [i, b] of blokken.entries()) {
    const boven = vel.bovenaan ? 0 : b.boven;
    if (!vel.bovenaan && (b.nieuwePagina || boven + nodig(blokken, i) > vel.ruimte)) vel.nieuwePagina();
    else vel.y += boven;
    b.teken(ouder);
    vel.y += b.onder;
  }
}

function nodig(blokken: readonly Gezet[], i: number): number {
  const b = blokken[i];
  const volgende = blokken[i + 1];
  if (!b) return 0;
  if (!b.bijVolgende || !volgende) return b.begin;
  const samen = b.hoogte + b.onder + volgende.boven + nodig(blokken, i + 1);
  return samen > HOOGTE ? b.begin : samen;
}

function hoogteVan(blokken: readonly Gezet[]): number {
  return blokken.reduce((som, b, i) => som + (i === 0 ? 0 : b.boven) + b.hoogte + b.onder, 0);
}

function zetBlok(vel: Vel, b: Blok, plaats: Plaats): Gezet {
  switch (b.soort) {
    case 'kop': {
      const kop = KOPPEN[b.niveau - 1] ?? LAGERE_KOP;
      const maat = kop.maat * deelVan(vel.maat);
      const boven = kop.boven * vel.maat.ruimte;
      const onder = kop.onder * vel.maat.ruimte;
      const letter: Letter = { maat, regelhoogte: maat * 1.25, kleur: KLEUR.kop, vet: true };
      const tekst = zetTekst(vel, b.inhoud, plaats, letter, `H${b.niveau}`);
      const teken = (ouder: Element) => {
        vel.bladwijzer(tekstVan(b.inhoud).replaceAll('\n', ' '), b.niveau);
        tekst.teken(ouder);
      };
      return { ...tekst, boven, onder, bijVolgende: true, nieuwePagina: b.nieuwePagina, teken };
    }
    case 'alinea': {
      const tekst = zetTekst(vel, b.inhoud, plaats, lopend(vel), 'P');
      const begin = tekst.begin + (b.handtekening ? HANDTEKENING : 0);
      return {
        ...tekst,
        begin,
        onder: b.handtekening ? HANDTEKENING : ALINEA * vel.maat.ruimte,
        bijVolgende: b.bijVolgende,
      };
    }
    case 'lijst':
      return zetLijst(vel, b, plaats);
    case 'citaat':
      return zetCitaat(vel, b.blokken, plaats);
    case 'lijn':
      return {
        ...{ boven: 4, onder: 10, hoogte: 1, begin: 1, bijVolgende: false },
        teken: () => vel.sier(() => vel.streep(plaats.x, vel.y, plaats.breedte, KLEUR.lijn)),
      };
    case 'tabel': {
      const tabel = zetTabel(vel, b, plaats.x, plaats.breedte);
      return { ...tabel, boven: 2, onder: NA_TABEL * vel.maat.ruimte, bijVolgende: false };
    }
  }
}

function lopend({ maat }: Vel): Letter {
  return { maat: maat.tekst, regelhoogte: maat.tekst * REGELHOOGTE * maat.regel, kleur: KLEUR.tekst };
}

/** Lines of text; at least two of a longer text stand together at the foot and at the head of a page. */
function zetTekst(vel: Vel, inhoud: readonly Run[], { x, breedte }: Plaats, letter: Letter, soort: string): Gezet {
  const lijnen = regels(inhoud, breedte, vel.meter(letter));
  const groepen =
    lijnen.length <= 3 ? [lijnen] : [lijnen.slice(0, 2), ...lijnen.slice(2, -2).map((l) => [l]), lijnen.slice(-2)];
  const teken = (ouder: Element) => {
    const element = vel.element(soort, ouder);
    for (const groep of groepen) {
      if (groep.length * letter.regelhoogte > vel.ruimte && !vel.bovenaan) vel.nieuwePagina();
      vel.inhoud(element, soort, () => {
        for (const regel of groep) {
          vel.regel(regel, x, vel.y, letter);
          vel.y += letter.regelhoogte;
        }
      });
    }
  };
  const hoogte = lijnen.length * letter.regelhoogte;
  const begin = (groepen[0]?.length ?? 0) * letter.regelhoogte;
  return { boven: 0, onder: ALINEA * vel.maat.ruimte, hoogte, begin, bijVolgende: false, teken };
}

function zetLijst(vel: Vel, lijst: Lijst, { x, breedte }: Plaats): Gezet {
  const letter = lopend(vel);
  const items = lijst.items.map((item, n): Gezet => {
    const teksten = zet(vel, item, { x: x + INSPRINGEN, breedte: breedte - INSPRINGEN }).map((g) => ({
      ...g,
      onder: 2,
    }));
    const [nummer = []] = regels(
      [woord(lijst.start === undefined ? '•' : `${lijst.start + n}.`)],
      breedte,
      vel.meter(letter),
    );
    const teken = (ouder: Element) => {
      const element = vel.element('LI', ouder);
      if (vel.ruimte < (teksten[0]?.begin ?? 0) && !vel.bovenaan) vel.nieuwePagina();
      vel.inhoud(vel.element('Lbl', element), 'Lbl', () => vel.regel(nummer, x + 3, vel.y, letter));
      stapel(vel, teksten, vel.element('LBody', element));
    };
    return { boven: 0, onder: 0, hoogte: hoogteVan(teksten), begin: teksten[0]?.begin ?? 0, bijVolgende: false, teken };
  });
  return {
    ...{
      boven: 0,
      onder: ALINEA * vel.maat.ruimte,
      hoogte: hoogteVan(items),
      begin: items[0]?.begin ?? 0,
      bijVolgende: false,
    },
    teken: (ouder) => stapel(vel, items, vel.element('L', ouder)),
  };
}

/** A remark on a tinted ground, on one page; without the ground if it is longer than a page. */
function zetCitaat(vel: Vel, blokken: readonly Blok[], { x, breedte }: Plaats): Gezet {
  const { inspringen, rand, balk } = CITAAT;
  const binnen = zet(vel, blokken, { x: x + inspringen, breedte: breedte - 2 * inspringen });
  const hoogte = hoogteVan(binnen) - (binnen.at(-1)?.onder ?? 0) + 2 * rand;
  const past = hoogte <= HOOGTE;
  const teken = (ouder: Element) => {
    const { y } = vel;
    if (past)
      vel.sier(() => {
        vel.vlak({ x, y, breedte, hoogte }, KLEUR.vlak);
        vel.vlak({ x, y, breedte: balk, hoogte }, KLEUR.kop);
      });
    vel.y += rand;
    stapel(vel, binnen, vel.element('BlockQuote', ouder));
    if (past) vel.y = y + hoogte;
  };
  return {
    boven: 2,
    onder: ALINEA * vel.maat.ruimte + 2,
    hoogte,
    begin: past ? hoogte : (binnen[0]?.begin ?? 0),
    bijVolgende: false,
    teken,
  };
}
