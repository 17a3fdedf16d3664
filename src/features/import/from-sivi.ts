/**
 * SIVI Verzuimmeldingen (Verzuimstandaard werkgevers and arbodiensten, editions 2017 to 2022) as rows of the sheets. Elements are known by
 * their local name, so that the year in the namespace does not matter. Only these fields are read: never SofiNr, GslchtCd, OorzkVrzmCd,
 * WAZOCd, BijzRdnStartVrzmCd, addresses, means of contact, bank, partner or free text.
 */
import { type Datum, isDatum, plusDagen } from '../../core/dates.ts';
import { type Blad, type Kolom, leesWaarde, type Plek, type Regel, type Weigering, weiger } from './sheets.ts';
import { beginVan, type Element, kinderen, leesXml, tekstIn } from './xml-in.ts';

/** What the day in DatHrstld is: the standard does not say it in a text that we could read, and systems differ. */
export const HERSTELDATUM = ['eerste-fitte-dag', 'laatste-ziektedag'] as const;
export type Hersteldatum = (typeof HERSTELDATUM)[number];

/** What codes mean, as the user's own table gives it: by field and code. */
export type Codes = ReadonlyMap<string, string>;

export const codeSleutel = (veld: string, code: string): string => `${veld} ${code}`;

interface SiviKeuzes {
  readonly hersteldatum: Hersteldatum | undefined;
  readonly metNamen: boolean;
  readonly codes: Codes;
}

export interface SiviRegels {
  readonly medewerkers: readonly Regel[];
  readonly verloop: readonly Regel[];
  readonly meldingen: readonly string[];
}

export interface SiviBestand {
  readonly bestand: string;
  readonly tekst: string;
}

/** The rows of all files together, or what is wrong with a file as a whole. */
export function regelsUitSivi(
  bestanden: readonly SiviBestand[],
  keuzes: SiviKeuzes,
): SiviRegels | readonly Weigering[] {
  const fouten: Weigering[] = [];
  const meldingen: string[] = [];
  const medewerkers: Regel[] = [];
  const berichten: Bericht[] = [];
  const werkgeverVan = new Map<string, string>();
  for (const { bestand, tekst } of bestanden) {
    const hier: Plek = { bestand, rij: 1, kolom: 1 };
    const xml = leesXml(tekst);
    const bericht = kinderen(xml, 'Verzuimmeldingen')[0];
    const fout = (wat: string, doen: string) => fouten.push(weiger(hier, wat, doen));
    if (!xml)
      fout('Dit is geen XML die gelezen wordt: zij klopt niet, of zij heeft een DOCTYPE of eigen entiteiten.', OPNIEUW);
    else if (!bericht) fout('Dit is geen SIVI-bericht Verzuimmeldingen.', 'Vraag de berichten met code 00100.');
    else if (veld(kinderen(bericht, 'BrAlg')[0], 'TestJN') === 'J')
      fout('Dit is een testbericht (TestJN = J).', 'Vraag het echte bericht.');
    else {
      const plaatsen = regelnummers(tekst);
      const algemeen = kinderen(bericht, 'BrAlg')[0];
      const gemaakt = `${veld(algemeen, 'AandatBr')}T${veld(algemeen, 'AantijdBr')}`;
      for (const werkgever of kinderen(bericht, 'Wrkgvr')) {
        const wie = veld(werkgever, 'IdWrkgvrArbdnst') || veld(werkgever, 'HndlsnmOrg');
        for (const werknemer of kinderen(werkgever, 'Wrknmr'))
          for (const dienstverband of kinderen(werknemer, 'Dnstvbnd')) {
            const plek = (e: Element): Plek => ({ bestand, ...plaatsen(beginVan(e)) });
            const nummer = veld(dienstverband, 'PersNr') || veld(werknemer, 'IdWrknmr');
            const ander = (werkgeverVan.get(nummer) ?? wie) !== wie;
            werkgeverVan.set(nummer, wie);
            medewerkers.push(medewerker(werkgever, werknemer, dienstverband, plek(dienstverband), keuzes, ander));
            for (const verzuim of kinderen(dienstverband, 'Vrzm'))
              berichten.push({ nummer, gemaakt, plek: plek(verzuim), verzuim });
          }
      }
    }
  }
  if (fouten.length > 0) return fouten;
  const gelden = laatste(berichten);
  if (gelden.length < berichten.length)
    meldingen.push(
      `${berichten.length - gelden.length} meldingen zijn door een latere met hetzelfde volgnummer vervangen.`,
    );
  const weg = (b: Bericht) => soortBericht(b.verzuim, keuzes.codes) === 'verwijderd';
  if (gelden.some(weg))
    meldingen.push(`${gelden.filter(weg).length} meldingen zijn in het andere systeem verwijderd en niet overgenomen.`);
  return {
    medewerkers: laatsteMedewerkers(medewerkers),
    verloop: gelden.filter((b) => !weg(b)).map((b) => verlooprij(b, keuzes)),
    meldingen: [...meldingen, ...nietTeZeggen(gelden)],
  };
}

const OPNIEUW = 'Vraag het bestand opnieuw op, zonder DOCTYPE.';

interface Bericht {
  readonly nummer: string;
  readonly gemaakt: string;
  readonly plek: Plek;
  readonly verzuim: Element;
}

const veld = (element: Element | undefined, naam: string): string => tekstIn(kinderen(element, naam)[0]).trim();

/** Of each number within a case of absence the last message. */
function laatste(berichten: readonly Bericht[]): Bericht[] {
  const perMelding = new Map<string, Bericht>();
  for (const b of berichten) {
    const sleutel = JSON.stringify([b.nummer, veld(b.verzuim, 'VrzmgvlId'), veld(b.verzuim, 'VrzmgvlVnrMld')]);
    const al = perMelding.get(sleutel);
    if (!al || al.gemaakt <= b.gemaakt) perMelding.set(sleutel, b);
  }
  return [...perMelding.values()];
}

/** 01 to 03 are the beginning, change and end of an absence; what the others do to an earlier message the table must say. */
function soortBericht(verzuim: Element, codes: Codes): 'melding' | 'correctie' | 'verwijderd' | undefined {
  const code = veld(verzuim, 'VrwrkCd');
  const gezegd = codes.get(codeSleutel('VrwrkCd', code));
  if (gezegd === 'melding' || gezegd === 'correctie' || gezegd === 'verwijderd') return gezegd;
  return ['', '01', '02', '03'].includes(code) ? 'melding' : undefined;
}

/** Reads fields of one row; what is wrong with one is told at its element. */
class RijLezer {
  readonly fouten: Weigering[] = [];
  readonly waarden: Partial<Record<Kolom, string>> = {};
  readonly plek: Plek;
  readonly #blad: Blad;

  constructor(blad: Blad, plek: Plek) {
    this.#blad = blad;
    this.plek = plek;
  }

  neem(kolom: Kolom, tekst: string): void {
    if (tekst === '') return;
    const gelezen = leesWaarde(this.#blad, kolom, tekst);
    if (typeof gelezen === 'string') this.waarden[kolom] = gelezen;
    else this.fouten.push(weiger(this.plek, `${kolom}: ${gelezen.fout}`, gelezen.doen));
  }

  fout(bericht: string, doen: string): void {
    this.fouten.push(weiger(this.plek, bericht, doen));
  }

  regel(): Regel {
    return { plek: this.plek, waarden: this.waarden, kolommen: new Map(), fouten: this.fouten };
  }
}

function medewerker(
  werkgever: Element,
  werknemer: Element,
  dienstverband: Element,
  plek: Plek,
  { metNamen, codes }: SiviKeuzes,
  ander: boolean,
): Regel {
  const rij = new RijLezer('medewerkers', plek);
  rij.neem('personeelsnummer', veld(dienstverband, 'PersNr') || veld(werknemer, 'IdWrknmr'));
  rij.neem('functie', veld(dienstverband, 'NmFnct'));
  rij.neem('uren_per_week', veld(dienstverband, 'AantCtrcturenPWk'));
  rij.neem('geboortedatum', veld(werknemer, 'Gebdat'));
  rij.neem('in_dienst', veld(dienstverband, 'Ingdat'));
  rij.neem('uit_dienst', veld(dienstverband, 'Enddat'));
  rij.neem('werkgever', veld(werkgever, 'HndlsnmOrg'));
  if (metNamen)
    rij.neem(
      'naam',
      [veld(werknemer, 'Voorl'), veld(werknemer, 'Voorv'), veld(werknemer, 'SignNm')].filter(Boolean).join(' '),
    );
  const soort = veld(dienstverband, 'SrtDnstvbndCd');
  const duur = { B: 'bepaalde-tijd', O: 'onbepaalde-tijd' }[veld(dienstverband, 'CdBepTd')] ?? '';
  rij.neem('contract', codes.get(codeSleutel('SrtDnstvbndCd', soort)) ?? duur);
  if (ander)
    rij.fout('Dit personeelsnummer komt bij twee werkgevers voor.', 'Neem elke werkgever over in een eigen repo.');
  return rij.regel();
}

/** The employment is told again in each message; the last one says how it is now. */
function laatsteMedewerkers(regels: readonly Regel[]): Regel[] {
  return [...new Map(regels.map((r) => [r.waarden.personeelsnummer ?? JSON.stringify(r.plek), r])).values()];
}

function verlooprij({ nummer, plek, verzuim }: Bericht, { hersteldatum, codes }: SiviKeuzes): Regel {
  const rij = new RijLezer('verloop', plek);
  rij.neem('personeelsnummer', nummer);
  rij.neem('eerste_ziektedag', veld(verzuim, 'DatEerstVrzmdg'));
  const code = veld(verzuim, 'VrwrkCd');
  if (soortBericht(verzuim, codes) === undefined)
    rij.fout(
      `Wat VrwrkCd ${kort(code)} met een eerdere melding doet, is niet te zeggen.`,
      `Zet in de tabel van --codes: VrwrkCd;${kort(code)};melding, correctie of verwijderd.`,
    );
  const oud = veld(verzuim, 'DatEerstVrzmdgOud');
  if (oud !== '' && oud !== veld(verzuim, 'DatEerstVrzmdg'))
    rij.fout(
      'De eerste ziektedag is in het andere systeem verschoven.',
      'Leg dit verzuim zelf vast met wvp new en wvp add.',
    );
  if (veld(verzuim, 'EndVrzmJN') === 'J') einde(rij, verzuim, hersteldatum, codes);
  else {
    rij.neem('datum', veld(verzuim, 'IngdatMutVrzm'));
    rij.neem('arbeidsongeschikt_percentage', veld(verzuim, 'PrcVrzm'));
    if (rij.waarden.arbeidsongeschikt_percentage === '0')
      rij.fout('Percentage 0 zonder einde van het verzuim.', 'Vraag of dit een herstel is, en leg het zelf vast.');
  }
  if (rij.fouten.length === 0)
    for (const kolom of ['personeelsnummer', 'eerste_ziektedag', 'datum', 'arbeidsongeschikt_percentage'] as const)
      if (rij.waarden[kolom] === undefined) rij.fout(`In deze melding ontbreekt ${VELD[kolom]}.`, OPNIEUW);
  return rij.regel();
}

const VELD = {
  personeelsnummer: 'PersNr en IdWrknmr',
  eerste_ziektedag: 'DatEerstVrzmdg',
  datum: 'IngdatMutVrzm',
  arbeidsongeschikt_percentage: 'PrcVrzm',
};

/** Only a code, never what else may stand there. */
const kort = (code: string): string => (/^\d{1,2}$/.test(code) ? code : '(geen code)');

function einde(rij: RijLezer, verzuim: Element, hersteldatum: Hersteldatum | undefined, codes: Codes): void {
  const reden = veld(verzuim, 'RdnEndVrzmCd');
  if (reden !== '' && codes.get(codeSleutel('RdnEndVrzmCd', reden)) !== 'hersteld')
    rij.fout(
      `Waarom dit verzuim eindigde (RdnEndVrzmCd ${kort(reden)}), is niet bekend.`,
      'Betekent de code herstel, zet dat dan in de tabel van --codes: RdnEndVrzmCd;<code>;hersteld. Anders: leg het zelf vast.',
    );
  const dag: Datum = veld(verzuim, 'DatHrstld');
  if (dag === '') rij.fout('Het einde van dit verzuim heeft geen DatHrstld.', 'Vraag de datum van het herstel.');
  else if (hersteldatum === undefined)
    rij.fout(
      'Of DatHrstld de eerste dag weer aan het werk is of de laatste ziektedag, is niet te zeggen.',
      `Vraag het na en geef het mee: --hersteldatum ${HERSTELDATUM.join(' of ')}.`,
    );
  else rij.neem('datum', hersteldatum === 'laatste-ziektedag' && isDatum(dag) ? plusDagen(dag, 1) : dag);
  rij.neem('arbeidsongeschikt_percentage', '0');
}

/** What these messages do say, and what an event asks more for than they give. */
function nietTeZeggen(berichten: readonly Bericht[]): string[] {
  const aantal = (test: (v: Element) => boolean) => berichten.filter((b) => test(b.verzuim)).length;
  const vangnet = aantal((v) => veld(v, 'VngntJN') === 'J');
  const therapie = aantal((v) => Number(veld(v, 'PrcArbther')) > 0);
  return [
    ...(vangnet > 0
      ? [
          `${vangnet} meldingen zeggen dat een vangnet geldt; welke termijn, legt u zelf vast (vangnet in de ziekmelding).`,
        ]
      : []),
    ...(therapie > 0
      ? [
          `${therapie} meldingen hebben arbeidstherapie; dat is niet overgenomen. Leg het zelf vast bij de werkhervatting.`,
        ]
      : []),
  ];
}

/** From an offset to a line and column, for one text. */
function regelnummers(tekst: string): (offset: number) => { rij: number; kolom: number } {
  const begin = [0];
  for (let at = tekst.indexOf('\n'); at !== -1; at = tekst.indexOf('\n', at + 1)) begin.push(at + 1);
  return (offset) => {
    let laag = 0;
    let hoog = begin.length - 1;
    while (laag < hoog) {
      const midden = Math.ceil((laag + hoog) / 2);
      if ((begin[midden] ?? 0) <= offset) laag = midden;
      else hoog = midden - 1;
    }
    return { rij: laag + 1, kolom: offset - (begin[laag] ?? 0) + 1 };
  };
}
