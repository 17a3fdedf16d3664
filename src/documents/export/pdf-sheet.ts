/** The sheets of a PDF: where the next thing stands, how text is drawn, and what a screen reader is told about it. */
import PDFDocument from 'pdfkit';
import type { Maat } from './fit.ts';
import { fonts } from './fonts.ts';
import { type Meet, type Regel, regels } from './pdf-lines.ts';
import type { Run } from './tokens.ts';

/** All sizes in points; A4. */
const PAGINA = { breedte: 595.28, hoogte: 841.89 };
const MARGE = { links: 51, rechts: 51, boven: 62, onder: 52 };
export const LINKS = MARGE.links;
export const BREEDTE = PAGINA.breedte - MARGE.links - MARGE.rechts;
const ONDERKANT = PAGINA.hoogte - MARGE.onder;
/** What one page holds. */
export const HOOGTE = ONDERKANT - MARGE.boven;

export const KLEUR = {
  tekst: '#1a1a1a',
  kop: '#16324f',
  zacht: '#505050',
  lijn: '#c3ccd5',
  kopvlak: '#e4eaf0',
  vlak: '#eef2f6',
  invullen: '#fff1a8',
};
/** Where the feet of the letters stand in a line, and how far the letters reach, as parts of the size of the text. */
const VOET = 0.86;
const LETTER = { boven: 0.8, onder: 0.25 };
const SCHUIN = 12;
const KLEIN = 8;

/**
 * Widths of texts at one point, by face. To shape letters is most of the work of a PDF, and the same words come back in
 * every size, on every page and in every case of a run.
 */
const BREEDTES = { gewoon: new Map<string, number>(), vet: new Map<string, number>() };
const MAX_BREEDTES = 50_000;
const EENHEID = 1000;

export type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/** How a line of text looks. */
export interface Letter {
  readonly maat: number;
  readonly regelhoogte: number;
  readonly kleur: string;
  readonly vet?: boolean;
}

export interface Vlak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

export class Vel {
  /** Where the next thing stands. */
  y = MARGE.boven;
  /** The top of the tree that a screen reader follows. */
  readonly wortel: Element;
  /** How large the letters and the spaces are of what is set from here on. */
  maat: Maat;
  readonly #doc: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  readonly #bladwijzers: PDFKit.PDFOutline[];

  constructor(info: PDFKit.DocumentInfo, maat: Maat) {
    this.maat = maat;
    const { gewoon, vet } = fonts();
    const options = { size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, pdfVersion: '1.7' as const };
    // No font yet: pdfkit would begin with Helvetica, whose measures the bundle does not carry.
    this.#doc = new PDFDocument({ ...options, lang: 'nl-NL', displayTitle: true, tagged: true, info, font: '' });
    this.#doc.registerFont('gewoon', Buffer.from(gewoon)).registerFont('vet', Buffer.from(vet));
    this.#bytes = verzamel(this.#doc);
    this.wortel = this.#doc.struct('Document');
    this.#doc.addStructure(this.wortel);
    this.#bladwijzers = [this.#doc.outline];
    this.#doc.addPage();
  }

  get ruimte(): number {
    return ONDERKANT - this.y;
  }

  get bovenaan(): boolean {
    return this.y === MARGE.boven;
  }

  nieuwePagina(): void {
    this.#doc.addPage();
    this.y = MARGE.boven;
  }

  /** How wide text is in this letter. */
  meter(letter: Letter): Meet {
    return (tekst, run) => {
      const vet = letter.vet || run.vet;
      const breedtes = vet ? BREEDTES.vet : BREEDTES.gewoon;
      let breedte = breedtes.get(tekst);
      if (breedte === undefined) {
        if (breedtes.size >= MAX_BREEDTES) breedtes.clear();
        breedte = this.#doc.font(vet ? 'vet' : 'gewoon', EENHEID).widthOfString(tekst) / EENHEID;
        breedtes.set(tekst, breedte);
      }
      return breedte * letter.maat;
    };
  }

  element(soort: string, ouder: Element, opties: { scope?: 'Column' | 'Row' } = {}): Element {
    const element = this.#doc.struct(soort, opties as object);
    ouder.add(element);
    return element;
  }

  /** What is drawn here belongs to this element. */
  inhoud(element: Element, soort: string, teken: () => void): void {
    const inhoud = this.#doc.markStructureContent(soort);
    teken();
    this.#doc.endMarkedContent();
    element.add(inhoud);
  }

  /** What is drawn here is no part of the text: lines, fills, what is repeated on every page. */
  sier(teken: () => void): void {
    this.#doc.markContent('Artifact');
    teken();
    this.#doc.endMarkedContent();
  }

  /** One line of text; `y` is its top. */
  regel(regel: Regel, x: number, y: number, letter: Letter): void {
    let links = x;
    const voet = y + (letter.regelhoogte - letter.maat) / 2 + letter.maat * VOET;
    for (const { tekst, run, breedte } of regel) {
      if (run.invullen) {
        const hoogte = letter.maat * (LETTER.boven + LETTER.onder);
        this.#doc.rect(links, voet - letter.maat * LETTER.boven, breedte, hoogte).fill(KLEUR.invullen);
      }
      this.#kies(letter, run)
        .fillColor(run.code ? KLEUR.zacht : letter.kleur)
        .text(tekst, links, voet, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(run.cursief ? { oblique: SCHUIN } : {}),
        });
      links += breedte;
    }
  }

  vlak({ x, y, breedte, hoogte }: Vlak, kleur: string): void {
    this.#doc.rect(x, y, breedte, hoogte).fill(kleur);
  }

  kader({ x, y, breedte, hoogte }: Vlak): void {
    this.#doc.lineWidth(0.6).rect(x, y, breedte, hoogte).stroke(KLEUR.lijn);
  }

  streep(x: number, y: number, breedte: number, kleur: string): void {
    this.#doc
      .lineWidth(0.6)
      .moveTo(x, y)
      .lineTo(x + breedte, y)
      .stroke(kleur);
  }

  /** A bookmark to this place, under the last one of a higher level. */
  bladwijzer(tekst: string, niveau: number): void {
    const ouder = this.#bladwijzers[Math.max(0, niveau - 2)] ?? this.#doc.outline;
    this.#bladwijzers.splice(Math.max(1, niveau - 1));
    if (niveau > 1) this.#bladwijzers.push(ouder.addItem(tekst));
  }

  /** Head and foot on every page, and the bytes. */
  async klaar(links: Run, rechts: Run, voet: (pagina: number, van: number) => Run): Promise<Uint8Array> {
    const letter: Letter = { maat: KLEIN, regelhoogte: KLEIN * 1.3, kleur: KLEUR.zacht };
    const meet = this.meter(letter);
    const { start, count } = this.#doc.bufferedPageRange();
    const [eerste = []] = regels([rechts], BREEDTE * 0.6, meet);
    const [titel = []] = regels([links], BREEDTE - breedteVan(eerste) - 12, meet);
    for (let n = 0; n < count; n++) {
      this.#doc.switchToPage(start + n);
      const [nummer = []] = regels([voet(n + 1, count)], BREEDTE, meet);
      this.sier(() => {
        this.regel(titel, LINKS, 36, letter);
        this.regel(eerste, LINKS + BREEDTE - breedteVan(eerste), 36, letter);
        this.streep(LINKS, 50, BREEDTE, KLEUR.lijn);
        this.regel(nummer, LINKS + BREEDTE - breedteVan(nummer), PAGINA.hoogte - 40, letter);
      });
    }
    this.wortel.end();
    this.#doc.end();
    return this.#bytes;
  }

  #kies(letter: Letter, run: Run): PDFKit.PDFDocument {
    return this.#doc.font(letter.vet || run.vet ? 'vet' : 'gewoon', letter.maat);
  }
}

function breedteVan(regel: Regel): number {
  return regel.reduce((som, deel) => som + deel.breedte, 0);
}

function verzamel(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const delen: Uint8Array[] = [];
  return new Promise((klaar, mislukt) => {
    doc.on('data', (deel: Uint8Array) => delen.push(deel));
    doc.on('end', () => klaar(new Uint8Array(Buffer.concat(delen))));
    doc.on('error', mislukt);
  });
}
