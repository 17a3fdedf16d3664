/**
 * The completeness of the re-integratieverslag: every fact that the texts ask for, one element each, there or not.
 * Regeling procesgang (BWBR0013540) art. 6 lid 1; form: BWBR0015184 art. 2; short form: art. 2a. Read on 2026-11-22.
 */
import type { Ernst } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Case } from '../../dossier/case.ts';
import { type Een, plaats, type Stored } from '../../dossier/stored.ts';
import type { Source } from '../bronnen.ts';
import type { VervalReden } from '../define.ts';
import { visieVerplicht } from '../visie.ts';
import { type Letter, type RivCode, VOLLEDIGHEID } from './codes.ts';
import {
  EINDEVALUATIE,
  type Feit,
  OORDEEL_BEDRIJFSARTS,
  OORDEEL_WERKNEMER,
  STUKKEN,
  type StukSoort,
  VASTE_FEITEN,
  type VastFeit,
} from './feiten.ts';
import { alle, gevuld, laatste } from './lezen.ts';
import { type Vorm, vormVan } from './vorm.ts';

type Stand = 'aanwezig' | 'ontbreekt' | 'zonder-datum' | 'onleesbaar' | 'niet-nodig';

/** One thing that the texts, or practice, want to see in the verslag. */
export interface Element {
  /** Part of art. 6 lid 1, or of art. 2a lid 3 for the short form; empty for what only the form rules name. */
  readonly letter: string;
  /** Parts of art. 6 lid 1 that are not complete without it. */
  readonly onderdelen: readonly Letter[];
  readonly code: RivCode;
  /** Path-like name of the fact, as the documents list it. */
  readonly feit: string;
  /** What to fill in, in words. */
  readonly wat: string;
  /** The same in a few words, beside the name of the document. */
  readonly kort: string;
  /** The document that it stands in. */
  readonly stuk: string;
  readonly stand: Stand;
  /** Why it is not asked, with stand `niet-nodig`. */
  readonly reden: VervalReden | null;
  /** Where it stands, or where it is missed. */
  readonly at: Location;
  readonly source: readonly Source[];
  /** `waarschuwing` for what a text asks, `info` for what only practice asks. */
  readonly ernst: Ernst;
}

/** Why a step of the case has lapsed; null while it is asked. */
export type Vervallen = (stap: string) => VervalReden | null;

/** Whether something has to be done for this element. */
export function mist(element: Element): boolean {
  return element.stand !== 'aanwezig' && element.stand !== 'niet-nodig';
}

/** Every element of the verslag of this case, in the order of the texts. */
export function elementen(c: Case, vervallen: Vervallen): readonly Element[] {
  const vorm = vormVan(c);
  return vorm.soort === 'verkort' ? verkort(c, vorm) : volledig(c, vorm, vervallen);
}

const DOSSIER: Location = { bestand: 'dossier.yaml', regel: 1, kolom: 1 };

/** Where a missing document is reported: at the verslag, else at the first sick day, else at the dossier. */
function plekZonderStuk(c: Case): Location {
  const verslag = laatste(c, 're-integratieverslag');
  return verslag ? plaats(verslag, 'datum') : (c.keten?.bron ?? DOSSIER);
}

type Deel = Pick<Element, 'letter' | 'onderdelen' | 'code' | 'feit' | 'wat' | 'stuk' | 'at'> & {
  readonly aanwezig: boolean;
  readonly kort?: string;
  readonly ernst?: Ernst;
};

function element({ aanwezig, ernst, kort, ...rest }: Deel): Element {
  const { source } = VOLLEDIGHEID[rest.code];
  return {
    ...rest,
    kort: kort ?? rest.wat,
    stand: aanwezig ? 'aanwezig' : 'ontbreekt',
    reden: null,
    source,
    ernst: ernst ?? 'waarschuwing',
  };
}

function volledig(c: Case, vorm: Vorm, vervallen: Vervallen): Element[] {
  return [
    ...vasteFeiten(c, false),
    ...opgesteld(c, 'probleemanalyse', 'f', uitDienst(vorm, vervallen('probleemanalyse'))),
    ...alle(c, 'bijstelling-probleemanalyse').map((e) => opsteller(e, 'f', e.id, e.data.opgesteldDoor, 'info')),
    ...plan(c, vorm, vervallen),
    ...evaluatie(c, vervallen),
    ...eindevaluatie(c, vervallen),
    ...opgesteld(c, 'actueel-oordeel', 'j', null, Object.values(OORDEEL_BEDRIJFSARTS)),
    ...oordeelWerknemer(c, 'l', 'riv/onderdeel-l'),
    medisch(c, '', 'riv/medische-informatie'),
  ];
}

/** With the end of the employment only that is asked for which its time had come (art. 6 lid 2). */
function uitDienst(vorm: Vorm, reden: VervalReden | null): VervalReden | null {
  return vorm.uitDienst && reden === 'einde-dienstverband' ? reden : null;
}

function vasteFeiten(c: Case, kort: boolean): Element[] {
  const { werknemer, werkgever, bedrijfsarts } = c.dossier;
  const eind = laatste(c, 'eindevaluatie');
  const waarden: Record<VastFeit, unknown> = {
    'werknemer.naam': werknemer.naam,
    'werknemer.geboortedatum': werknemer.geboortedatum,
    'werkgever.naam': werkgever?.naam,
    bedrijfsarts: [bedrijfsarts?.naam, bedrijfsarts?.arbodienst],
    'werkgever.aardBedrijf': [eind?.data.aardBedrijf, werkgever?.aardBedrijf],
    'werknemer.functie': werknemer.functie,
    'werknemer.bekwaamheden': werknemer.bekwaamheden,
    'ziekmelding.eersteZiektedag': c.keten?.eersteZiektedag,
  };
  return VASTE_FEITEN.map(({ veld, letter, wat }) => {
    const uitEind = veld === 'werkgever.aardBedrijf' && eind && gevuld(eind.data.aardBedrijf) ? eind : undefined;
    const at = letter === 'e' ? (c.keten?.bron ?? DOSSIER) : uitEind ? plaats(uitEind, 'aardBedrijf') : DOSSIER;
    return element({
      letter: kort ? 'a' : letter,
      onderdelen: [letter],
      code: kort ? 'riv/verkort-a' : `riv/onderdeel-${letter}`,
      feit: veld,
      wat,
      stuk: uitEind ? STUKKEN.eindevaluatie : letter === 'e' ? 'Ziekmelding' : 'Dossiergegevens',
      at,
      aanwezig: gevuld(waarden[veld]),
    });
  });
}

/** The document itself: there, missing, unreadable, or not asked. */
function stuk(
  c: Case,
  soort: StukSoort,
  event: Stored | undefined,
  letter: Letter,
  ook: readonly Letter[],
  reden: VervalReden | null,
): Element {
  const naam = STUKKEN[soort];
  const base = element({
    letter,
    onderdelen: [letter, ...ook],
    code: `riv/onderdeel-${letter}`,
    feit: soort,
    wat: `${naam.toLowerCase()}, met datum en met naam en functie van de opsteller`,
    kort: 'het stuk, met datum',
    stuk: naam,
    at: event ? plaats(event, 'datum') : plekZonderStuk(c),
    aanwezig: event !== undefined,
  });
  if (event) return base;
  const kapot = c.ongeldig.find((o) => o.soort === soort);
  if (kapot) {
    const at = { bestand: kapot.bestand, regel: kapot.regel, kolom: kapot.kolom };
    if (kapot.datum !== null) return { ...base, at, stand: 'onleesbaar' };
    return { ...base, at, stand: 'zonder-datum', code: 'riv/datum', source: VOLLEDIGHEID['riv/datum'].source };
  }
  return reden ? { ...base, stand: 'niet-nodig', reden } : base;
}

function inhoud(event: Stored, soort: StukSoort, feiten: readonly Feit[]): Element[] {
  return feiten.map(({ veld, letter, wat, praktijk }) =>
    element({
      letter,
      onderdelen: praktijk ? [] : [letter],
      code: `riv/onderdeel-${letter}`,
      feit: `${soort}.${veld}`,
      wat,
      stuk: STUKKEN[soort],
      at: plaats(event, veld),
      aanwezig: gevuld((event.data as Record<string, unknown>)[veld]),
      ernst: praktijk ? 'info' : 'waarschuwing',
    }),
  );
}

type Persoon = { readonly naam: string; readonly functie?: string | undefined };

/** A document of the bedrijfsarts, with its maker and what it must hold. */
function opgesteld(
  c: Case,
  soort: 'probleemanalyse' | 'actueel-oordeel',
  letter: Letter,
  reden: VervalReden | null,
  feiten: readonly Feit[] = [],
): Element[] {
  const event = laatste(c, soort);
  const zelf = stuk(c, soort, event, letter, letter === 'j' ? ['i', 'k'] : [], reden);
  if (!event) return [zelf];
  return [zelf, ...inhoud(event, soort, feiten), opsteller(event, letter, soort, event.data.opgesteldDoor)];
}

/** Name and function of who made it. The form rules name six documents; for another it is practice. */
function opsteller(
  event: Stored<'probleemanalyse' | 'bijstelling-probleemanalyse' | 'actueel-oordeel'>,
  letter: Letter,
  id: string,
  wie: Persoon | undefined,
  ernst: Ernst = 'waarschuwing',
): Element {
  const alleenFunctie = wie !== undefined && !gevuld(wie.functie);
  return element({
    letter,
    onderdelen: [],
    code: 'riv/naam-functie',
    feit: `${id}.opgesteldDoor${alleenFunctie ? '.functie' : ''}`,
    wat: `${alleenFunctie ? 'functie' : 'naam en functie'} van wie het stuk heeft opgesteld (${id})`,
    kort: 'naam, functie opsteller',
    stuk: STUKKEN[event.soort],
    at: plaats(event, 'opgesteldDoor'),
    aanwezig: wie !== undefined && !alleenFunctie,
    ernst,
  });
}

type Getekend = { readonly werkgever?: Persoon | undefined; readonly werknemer?: Persoon | undefined } | undefined;

/**
 * Who made or signed it, for both parties. Name and function are asked of makers or signers (art. 2 lid 3), so a missing
 * signature of the werknemer, whose name and function are in the dossier, is practice. Of the werkgever nothing else says
 * who made it.
 */
function ondertekening(
  c: Case,
  event: Stored<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak' | 'eerstejaarsevaluatie' | 'eindevaluatie'>,
  letter: Letter,
  id: string,
  vormeis: boolean,
): Element[] {
  const gezet: Getekend = event.data.ondertekening;
  return (['werkgever', 'werknemer'] as const).map((partij) => {
    const wie = gezet?.[partij];
    const functie = wie?.functie ?? (partij === 'werknemer' ? c.dossier.werknemer.functie : undefined);
    const alleenFunctie = wie !== undefined && !gevuld(functie);
    const tekst = vormeis && (alleenFunctie || partij === 'werkgever');
    return element({
      letter,
      onderdelen: [],
      code: tekst || alleenFunctie ? 'riv/naam-functie' : 'riv/ondertekening',
      feit: `${id}.ondertekening.${partij}${alleenFunctie ? '.functie' : ''}`,
      wat: `${alleenFunctie ? 'functie' : 'naam en functie'} van wie namens de ${partij} heeft ondertekend (${id})`,
      kort: `ondertekening ${partij}`,
      stuk: STUKKEN[event.soort],
      at: plaats(event, 'ondertekening'),
      aanwezig: wie !== undefined && !alleenFunctie,
      ernst: tekst ? 'waarschuwing' : 'info',
    });
  });
}

function plan(c: Case, vorm: Vorm, vervallen: Vervallen): Element[] {
  const event = laatste(c, 'plan-van-aanpak');
  const bijstellingen = alle(c, 'bijstelling-plan-van-aanpak');
  const stap = vervallen('plan-van-aanpak');
  const reden = stap === 'geen-mogelijkheden' ? stap : uitDienst(vorm, stap);
  return [
    stuk(c, 'plan-van-aanpak', event, 'g', [], reden),
    ...(event
      ? [...visies(c, [event, ...bijstellingen], 'g'), ...ondertekening(c, event, 'g', 'plan-van-aanpak', true)]
      : []),
    ...bijstellingen.flatMap((e) => ondertekening(c, e, 'g', e.id, false)),
  ];
}

function evaluatie(c: Case, vervallen: Vervallen): Element[] {
  const event = laatste(c, 'eerstejaarsevaluatie');
  const zelf = stuk(c, 'eerstejaarsevaluatie', event, 'h', [], vervallen('eerstejaarsevaluatie'));
  if (!event) return [zelf];
  return [zelf, ...visies(c, [event], 'h'), ...ondertekening(c, event, 'h', 'eerstejaarsevaluatie', false)];
}

/** Not asked when there were no possibilities from the first day on. */
function eindevaluatie(c: Case, vervallen: Vervallen): Element[] {
  const event = laatste(c, 'eindevaluatie');
  const rust = vervallen('eindevaluatie') === 'geen-mogelijkheden' ? ('geen-mogelijkheden' as const) : null;
  const zelf = stuk(c, 'eindevaluatie', event, 'h', ['i', 'k'], rust);
  if (!event) return [zelf];
  return [
    zelf,
    ...(rust ? [] : inhoud(event, 'eindevaluatie', Object.values(EINDEVALUATIE))),
    ...visies(c, [event], 'h'),
    ...ondertekening(c, event, 'h', 'eindevaluatie', true),
  ];
}

type MetVisie = Een<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak' | 'eerstejaarsevaluatie' | 'eindevaluatie'>;

/** The visies of a document; an adjustment of the plan may supply what the plan lacks. */
function visies(c: Case, stukken: readonly [MetVisie, ...MetVisie[]], letter: Letter): Element[] {
  const gevraagd = stukken.filter((e) => visieVerplicht(c.keten?.eersteZiektedag ?? e.datum, e.datum));
  if (gevraagd.length === 0) return [];
  const [eerste] = stukken;
  return (['werkgever', 'werknemer'] as const).map((partij) => {
    const veld = partij === 'werkgever' ? 'visieWerkgever' : 'visieWerknemer';
    const gevonden = gevraagd.findLast((e) => gevuld(e.data[veld]));
    return element({
      letter,
      onderdelen: [letter],
      code: 'riv/visie',
      feit: `${eerste.soort}.${veld}`,
      wat: `visie van de ${partij}, in eigen woorden (${eerste.soort})`,
      kort: `visie van de ${partij}`,
      stuk: STUKKEN[gevonden?.soort ?? eerste.soort],
      at: plaats(gevonden ?? eerste, veld),
      aanwezig: gevonden !== undefined,
    });
  });
}

/** The element under another part and code; a date that cannot be read keeps its own code. */
function als(e: Element, letter: string, code: RivCode): Element {
  return e.stand === 'zonder-datum' ? { ...e, letter } : { ...e, letter, code, source: VOLLEDIGHEID[code].source };
}

function oordeelWerknemer(c: Case, letter: 'l' | 'c', code: RivCode): Element[] {
  const event = laatste(c, 'oordeel-werknemer');
  const zelf = als(stuk(c, 'oordeel-werknemer', event, 'l', [], null), letter, code);
  if (!event) return [zelf];
  const gezet = event.data.ondertekening;
  const wie = gezet && 'werknemer' in gezet ? gezet.werknemer : gezet;
  const alleenFunctie = wie !== undefined && !gevuld(wie.functie ?? c.dossier.werknemer.functie);
  return [
    zelf,
    ...inhoud(event, 'oordeel-werknemer', Object.values(OORDEEL_WERKNEMER)).map((e) => als(e, letter, code)),
    element({
      letter,
      onderdelen: [],
      code: alleenFunctie ? 'riv/naam-functie' : 'riv/ondertekening',
      feit: `oordeel-werknemer.ondertekening.werknemer${alleenFunctie ? '.functie' : ''}`,
      wat: alleenFunctie
        ? 'functie van de werknemer bij de ondertekening'
        : 'datum van ondertekening door de werknemer',
      kort: 'ondertekening werknemer',
      stuk: STUKKEN['oordeel-werknemer'],
      at: plaats(event, 'ondertekening'),
      aanwezig: wie !== undefined && !alleenFunctie,
      ernst: alleenFunctie ? 'waarschuwing' : 'info',
    }),
  ];
}

/** Only that it was given: who made it stands in the document itself, which this dossier does not hold. */
function medisch(c: Case, letter: string, code: RivCode): Element {
  const event = laatste(c, 'medische-informatie');
  return {
    ...als(stuk(c, 'medische-informatie', event, 'l', [], null), letter, code),
    onderdelen: [],
    wat: 'datum waarop de bedrijfsarts de medische informatie aan de werknemer gaf',
    kort: 'datum van verstrekking',
  };
}

function verkort(c: Case, vorm: Vorm): Element[] {
  const verslag = laatste(c, 're-integratieverslag');
  const spreekuur = alle(c, 'spreekuur').findLast((e) => e.data.verwachtLangdurig !== undefined);
  const laatsteSpreekuur = spreekuur ?? laatste(c, 'spreekuur');
  return [
    ...(verslag
      ? [
          element({
            letter: '',
            onderdelen: [],
            code: 'riv/verkort',
            feit: 're-integratieverslag.soortVerslag',
            wat: 'een volledig verslag: het verkorte is hier niet toegestaan',
            stuk: 'Re-integratieverslag',
            at: plaats(verslag, 'soortVerslag'),
            aanwezig: vorm.grond !== null,
          }),
        ]
      : []),
    ...vasteFeiten(c, true),
    medisch(c, 'b', 'riv/verkort-b'),
    element({
      letter: 'b',
      onderdelen: [],
      code: 'riv/verkort-b',
      feit: 'spreekuur.verwachtLangdurig',
      wat: 'oordeel van de bedrijfsarts of langdurig verzuim dreigt',
      kort: 'dreigt langdurig verzuim',
      stuk: 'Spreekuur',
      at: laatsteSpreekuur ? plaats(laatsteSpreekuur, 'verwachtLangdurig') : plekZonderStuk(c),
      aanwezig: spreekuur !== undefined,
      // "Zo nodig": it has to be shown when it is the ground of the short form.
      ernst: vorm.grond === 'tien-weken' ? 'info' : 'waarschuwing',
    }),
    ...oordeelWerknemer(c, 'c', 'riv/verkort-c'),
  ];
}
