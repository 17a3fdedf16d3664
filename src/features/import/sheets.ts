/**
 * The sheets of an import: which columns are read, and what may stand in them. A cell that is not in this list is not looked at, so that
 * what a dossier may not hold cannot come out of it, not even in a message.
 */
import { isDatum } from '../../core/dates.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Kaart } from '../../dossier/kaart.ts';
import { SOORTEN } from '../../dossier/kinds/index.ts';
import { identificaties, isBsn } from '../../privacy/identification.ts';

/** Text, or why there is none to use. */
export type Cel = string | { readonly fout: string; readonly doen: string };

export interface Rij {
  /** From 1, as a spreadsheet counts. */
  readonly rij: number;
  readonly cellen: readonly Cel[];
}

export interface Tabel {
  /** The name that a message gives it. */
  readonly bestand: string;
  /** The name of the sheet, or of the file without its ending. */
  readonly naam: string;
  readonly rijen: readonly Rij[];
}

/** Rows and columns count from 1; of an XML file these are its lines and columns. */
export interface Plek {
  readonly bestand: string;
  readonly rij: number;
  readonly kolom: number;
}

/** Why something is not taken over, and what to do; never with what stood in the cell. */
export interface Weigering extends Plek {
  readonly bericht: string;
  readonly doen: string;
}

export const BLADEN = ['medewerkers', 'verloop', 'stappen'] as const;
export type Blad = (typeof BLADEN)[number];

type Aard = 'nummer' | 'datum' | 'percentage' | 'uren' | 'keuze' | 'tekst';

interface Spec {
  readonly aard: Aard;
  readonly verplicht?: true;
  readonly keuze?: readonly string[];
}

const CONTRACTEN = ['onbepaalde-tijd', 'bepaalde-tijd', 'oproep', 'uitzend', 'huishoudelijk'];
const verplicht = (aard: Aard): Spec => ({ aard, verplicht: true });
const mag = (aard: Aard): Spec => ({ aard });

export const KOLOMMEN = {
  medewerkers: {
    personeelsnummer: verplicht('nummer'),
    functie: verplicht('tekst'),
    uren_per_week: verplicht('uren'),
    naam: mag('tekst'),
    geboortedatum: mag('datum'),
    in_dienst: mag('datum'),
    uit_dienst: mag('datum'),
    contract: { aard: 'keuze', keuze: CONTRACTEN },
    werkgever: mag('tekst'),
    casemanager: mag('tekst'),
  },
  verloop: {
    personeelsnummer: verplicht('nummer'),
    eerste_ziektedag: verplicht('datum'),
    datum: verplicht('datum'),
    arbeidsongeschikt_percentage: verplicht('percentage'),
  },
  stappen: {
    personeelsnummer: verplicht('nummer'),
    eerste_ziektedag: verplicht('datum'),
    soort: { aard: 'keuze', verplicht: true, keuze: SOORTEN },
    datum: verplicht('datum'),
    bestand: mag('tekst'),
    waarden: mag('tekst'),
  },
} as const satisfies Record<Blad, Record<string, Spec>>;

type Namen = { [B in Blad]: keyof (typeof KOLOMMEN)[B] };
export type Kolom = Namen[Blad];

/** One row of a sheet, as far as it can be used. Days are `yyyy-mm-dd`; a percentage is what is sick. */
export interface Regel {
  readonly plek: Plek;
  readonly waarden: Readonly<Partial<Record<Kolom, string>>>;
  /** Where each column stands, for who finds more wrong with it. */
  readonly kolommen: ReadonlyMap<Kolom, number>;
  readonly fouten: readonly Weigering[];
}

export interface Gelezen {
  readonly blad: Blad;
  readonly bestand: string;
  readonly regels: readonly Regel[];
  /** What is told and changes nothing, as columns that are not read. */
  readonly meldingen: readonly string[];
}

export function plekVan(regel: Regel, kolom: Kolom): Plek {
  return { ...regel.plek, kolom: regel.kolommen.get(kolom) ?? 1 };
}

export function weiger(plek: Plek, bericht: string, doen: string): Weigering {
  return { ...plek, bericht, doen };
}

/** Columns that are never read, by their names in any order of words; they are told by what they are. */
const NOOIT: readonly (readonly [RegExp, string])[] = [
  [/(?:^|_)bsn(?:_|$)|burgerservice|sofi/, 'burgerservicenummer'],
  [
    /oorza|reden|diagnos|klacht|ziektebeeld|cas_?code|aandoening|beperking|medi[cs]|behandel/,
    'oorzaak of medisch gegeven',
  ],
  [/geslacht|gender|(?:^|_)sekse/, 'geslacht'],
  [/verpleeg|verblijf/, 'verpleegadres'],
];

const isBlad = (naam: string): naam is Blad => (BLADEN as readonly string[]).includes(naam);

/** `Uren per week` is `uren_per_week`. */
function sleutelVan(kop: string): string {
  return kop
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s\-.]+/g, '_')
    .replace(/\*$/, '');
}

const lijst = (een: string | readonly string[] | undefined): readonly string[] =>
  een === undefined ? [] : typeof een === 'string' ? [een] : een;

/** The names that a column may have, with the one of the map first. */
function namenVan(kaart: Kaart | undefined, blad: Blad, kolom: string): string[] {
  return [...lijst(kaart?.[blad]?.kolommen?.[kolom]), kolom].map(sleutelVan);
}

type Kop = { readonly rij: Rij; readonly namen: readonly string[] };

function kopVan(tabel: Tabel): Kop | undefined {
  const rij = tabel.rijen.find((r) => r.cellen.some((c) => typeof c !== 'string' || c.trim() !== ''));
  return rij && { rij, namen: rij.cellen.map((c) => (typeof c === 'string' ? sleutelVan(c) : '')) };
}

/** Which sheet a table is: by its name, else by the columns that only that sheet must have. Undefined for one that is none. */
function bladVan(tabel: Tabel, kop: Kop, kaart: Kaart | undefined): Blad | undefined {
  const naam = sleutelVan(tabel.naam);
  const genoemd = BLADEN.find((b) => lijst(kaart?.[b]?.naam).some((n) => sleutelVan(n) === naam));
  if (genoemd) return genoemd;
  const heel = naam.split('_').find(isBlad);
  if (heel) return heel;
  const past = (blad: Blad) => mist(blad, kop, kaart).length === 0;
  // The sheet with the most columns that must be there: one of stappen would pass for less.
  return (['stappen', 'verloop', 'medewerkers'] as const).find(past);
}

function mist(blad: Blad, kop: Kop, kaart: Kaart | undefined): string[] {
  return Object.entries<Spec>(KOLOMMEN[blad])
    .filter(([kolom, spec]) => spec.verplicht && !namenVan(kaart, blad, kolom).some((n) => kop.namen.includes(n)))
    .map(([kolom]) => kolom);
}

/** A table as a sheet; a list of what is wrong with it as a whole; undefined for a sheet of a workbook that is none of ours. */
export function leesBlad(tabel: Tabel, kaart: Kaart | undefined): Gelezen | readonly Weigering[] | undefined {
  const kop = kopVan(tabel);
  if (!kop) return undefined;
  const blad = bladVan(tabel, kop, kaart);
  if (!blad) return undefined;
  const opKop = (kolom: number) => ({ bestand: tabel.bestand, rij: kop.rij.rij, kolom });
  const ontbreekt = mist(blad, kop, kaart);
  if (ontbreekt.length > 0) return ontbreekt.map((k) => weiger(opKop(1), ...ontbrekend(k, blad, kaart)));
  const kolommen = new Map<Kolom, number>();
  const dubbel: Weigering[] = [];
  for (const kolom of Object.keys(KOLOMMEN[blad]) as Kolom[]) {
    const namen = namenVan(kaart, blad, kolom);
    const plaatsen = kop.namen.flatMap((n, i) => (namen.includes(n) ? [i + 1] : []));
    const [eerste, tweede] = plaatsen;
    if (eerste !== undefined) kolommen.set(kolom, eerste);
    if (tweede !== undefined)
      dubbel.push(weiger(opKop(tweede), `De kolom ${kolom} staat er twee keer.`, 'Haal er een weg.'));
  }
  if (dubbel.length > 0) return dubbel;
  const rijen = tabel.rijen.filter(
    (r) => r.rij > kop.rij.rij && r.cellen.some((c) => typeof c !== 'string' || c.trim() !== ''),
  );
  const lezer = {
    blad,
    bestand: tabel.bestand,
    kolommen,
    kaart,
    breedte: kop.namen.length,
    twijfel: maandEerst(rijen, blad, kolommen),
  };
  const bekend = new Set(kolommen.values());
  return {
    blad,
    bestand: tabel.bestand,
    regels: rijen.map((r) => leesRegel(r, lezer)),
    meldingen: kop.namen.flatMap((naam, i) =>
      bekend.has(i + 1) || naam === '' ? [] : [`${tabel.bestand}: ${nietGelezen(naam, i + 1)}`],
    ),
  };
}

function ontbrekend(kolom: string, blad: Blad, kaart: Kaart | undefined): [bericht: string, doen: string] {
  const anders = lijst(kaart?.[blad]?.kolommen?.[kolom]);
  const ook = anders.length === 0 ? '' : ` (in de kaart: ${anders.join(', ')})`;
  return [
    `In het blad ${blad} ontbreekt de kolom ${kolom}${ook}.`,
    anders.length === 0
      ? 'Geef de kolom deze naam, of gebruik een kaart: --kaart <bestand>.'
      : 'Zet de naam van de kolom zoals zij hier heet in een kopie van de kaart, en gebruik die met --kaart.',
  ];
}

/** A name of a column, unless it looks as data: then the first row was no header. */
const TOONBAAR = /^\p{L}[\p{L}\d _/()%-]{0,39}$/u;

function nietGelezen(naam: string, kolom: number): string {
  const nooit = NOOIT.find(([vorm]) => vorm.test(naam));
  if (nooit) return `kolom ${kolom} (${nooit[1]}) wordt nooit gelezen.`;
  const veilig = TOONBAAR.test(naam) && identificaties(naam).length === 0;
  return `kolom ${kolom}${veilig ? ` (${naam})` : ''} is onbekend en niet gelezen.`;
}

interface Lezer {
  readonly blad: Blad;
  readonly bestand: string;
  readonly kolommen: ReadonlyMap<Kolom, number>;
  readonly kaart: Kaart | undefined;
  readonly breedte: number;
  readonly twijfel: ReadonlyMap<Kolom, number>;
}

const specVan = (blad: Blad, kolom: Kolom): Spec => (KOLOMMEN[blad] as Record<string, Spec>)[kolom] ?? mag('tekst');

/** The columns with a day that only is one with the month first, and its row: every day in them may be meant so. */
function maandEerst(rijen: readonly Rij[], blad: Blad, kolommen: ReadonlyMap<Kolom, number>): Map<Kolom, number> {
  const found = new Map<Kolom, number>();
  for (const [kolom, nummer] of kolommen) {
    if (specVan(blad, kolom).aard !== 'datum') continue;
    const rij = rijen.find(({ cellen }) => {
      const cel = cellen[nummer - 1] ?? '';
      return typeof cel === 'string' && isMaandEerst(cel);
    });
    if (rij) found.set(kolom, rij.rij);
  }
  return found;
}

function leesRegel(rij: Rij, lezer: Lezer): Regel {
  const { blad, bestand, kolommen, kaart, breedte, twijfel } = lezer;
  const plek = { bestand, rij: rij.rij, kolom: 1 };
  const fouten: Weigering[] = [];
  const waarden: Partial<Record<Kolom, string>> = {};
  const buiten = rij.cellen.findIndex((c, i) => i >= breedte && (typeof c !== 'string' || c.trim() !== ''));
  if (buiten >= 0)
    fouten.push(
      weiger(
        { ...plek, kolom: buiten + 1 },
        'Deze rij heeft meer cellen dan de kop.',
        'Zet tekst met het scheidingsteken erin tussen aanhalingstekens.',
      ),
    );
  for (const [kolom, nummer] of kolommen) {
    const spec = specVan(blad, kolom);
    const hier = { ...plek, kolom: nummer };
    const cel = rij.cellen[nummer - 1] ?? '';
    if (typeof cel !== 'string') {
      fouten.push(weiger(hier, cel.fout, cel.doen));
      continue;
    }
    const codes = kaart?.[blad]?.waarden?.[kolom] ?? {};
    const kaal = cel.trim();
    const tekst = Object.entries(codes).find(([code]) => code.toLowerCase() === kaal.toLowerCase())?.[1] ?? kaal;
    if (tekst === '') {
      if (spec.verplicht) fouten.push(weiger(hier, `De kolom ${kolom} is leeg.`, 'Vul de cel in.'));
      continue;
    }
    const anders = twijfel.get(kolom);
    if (anders !== undefined && DAG_EERST.test(tekst)) {
      fouten.push(
        weiger(
          hier,
          `${kolom}: in deze kolom staan dagen op twee manieren; rij ${anders} heeft de maand vooraan.`,
          'Schrijf alle dagen van de kolom als jjjj-mm-dd.',
        ),
      );
      continue;
    }
    const gelezen = leesCel(tekst, spec, kaart?.[blad]?.omgekeerd?.includes(kolom) ?? false);
    if (typeof gelezen === 'string') waarden[kolom] = gelezen;
    else fouten.push(weiger(hier, `${kolom}: ${gelezen.fout}`, gelezen.doen));
  }
  return { plek, waarden, kolommen, fouten };
}

/** As a spreadsheet begins a formula. */
const FORMULE = /^[=+@\t\r]|^-(?![\d\s])/;
const STUURTEKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
const PERSONEELSNUMMER = /^[A-Za-z0-9_][\w.-]{0,79}$/;

/** The value of one field, from a source that is no table. */
export function leesWaarde(blad: Blad, kolom: Kolom, tekst: string): Cel {
  return leesCel(tekst.trim(), specVan(blad, kolom), false);
}

function leesCel(tekst: string, { aard, keuze = [] }: Spec, omgekeerd: boolean): Cel {
  const fout = (fout: string, doen: string): Cel => ({ fout, doen });
  if (STUURTEKEN.test(tekst))
    return fout('hier staan tekens die geen tekst zijn.', 'Sla het bestand op als CSV UTF-8 of als xlsx.');
  if (FORMULE.test(tekst)) return fout('dit begint als een formule.', 'Zet er de waarde zelf in.');
  switch (aard) {
    case 'nummer':
      if (isBsn(tekst.replace(/[ .-]/g, '')))
        return fout(
          'dit is een geldig burgerservicenummer, en dat hoort niet in een dossier.',
          'Gebruik het personeelsnummer.',
        );
      return PERSONEELSNUMMER.test(tekst) && !tekst.endsWith('.') && !tekst.includes('..')
        ? tekst
        : fout('dit kan geen naam van een map zijn.', 'Gebruik letters, cijfers, punten en streepjes.');
    case 'datum':
      return leesDag(tekst) ?? fout('dit is geen bestaande dag.', 'Schrijf haar als jjjj-mm-dd of als d-m-jjjj.');
    case 'percentage':
      return leesPercentage(tekst, omgekeerd);
    case 'uren': {
      const uren = getal(tekst);
      return uren !== undefined && uren > 0 && uren <= 168
        ? String(uren)
        : fout('dit is geen aantal uren per week.', 'Schrijf een getal, zoals 36 of 36,5.');
    }
    case 'keuze': {
      const kaal = tekst.toLowerCase();
      return keuze.includes(kaal)
        ? kaal
        : fout(
            `deze waarde kan hier niet.${didYouMean(kaal, keuze)}`,
            keuze.length <= CONTRACTEN.length
              ? `Mogelijk: ${keuze.join(', ')}; of zet in een kaart wat de code betekent.`
              : 'De soorten: wvp explain schema/onbekende-soort; of zet in een kaart wat de code betekent.',
          );
    }
    case 'tekst':
      return tekst;
  }
}

function leesPercentage(tekst: string, omgekeerd: boolean): Cel {
  const gegeven = getal(tekst.replace(/\s*%$/, ''));
  if (gegeven === undefined || gegeven < 0 || gegeven > 100)
    return { fout: 'dit is geen percentage.', doen: 'Schrijf een getal van 0 tot en met 100.' };
  if (gegeven > 0 && gegeven <= 1)
    return {
      fout: 'dit is als breuk en als percentage te lezen.',
      doen: 'Schrijf het percentage: 50 in plaats van 0,5.',
    };
  return String(omgekeerd ? 100 - gegeven : gegeven);
}

function getal(tekst: string): number | undefined {
  return /^-?\d{1,6}(?:[.,]\d{1,4})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : undefined;
}

const DAG_EERST = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

function leesDag(tekst: string): string | undefined {
  const [, dag = '', maand = '', jaar] = DAG_EERST.exec(tekst) ?? [];
  const datum = jaar === undefined ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDatum(datum) ? datum : undefined;
}

function isMaandEerst(tekst: string): boolean {
  const [, maand = '', dag = '', jaar] = DAG_EERST.exec(tekst.trim()) ?? [];
  return jaar !== undefined && Number(dag) > 12 && Number(maand) <= 12;
}
