/** What the re-integratieverslag is made of: its documents, and the facts in them that art. 6 lid 1 asks for. */
import type { Soort } from '../../dossier/kinds/index.ts';
import type { Letter } from './codes.ts';

export const STUKKEN = {
  probleemanalyse: 'Probleemanalyse',
  'bijstelling-probleemanalyse': 'Bijstelling van de probleemanalyse',
  'plan-van-aanpak': 'Plan van aanpak',
  'bijstelling-plan-van-aanpak': 'Bijstelling van het plan van aanpak',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie',
  'actueel-oordeel': 'Actueel oordeel',
  eindevaluatie: 'Eindevaluatie',
  'medische-informatie': 'Medische informatie',
  'oordeel-werknemer': 'Oordeel van de werknemer',
} as const satisfies Partial<Record<Soort, string>>;

export type StukSoort = keyof typeof STUKKEN;

/** One fact in a document. */
export interface Feit {
  readonly veld: string;
  readonly letter: Letter;
  /** What to fill in, in words. */
  readonly wat: string;
  /** The field is wvp's place for something that the text asks in other words. */
  readonly praktijk?: boolean;
}

export const OORDEEL_BEDRIJFSARTS = {
  arbeidsrelatie: {
    veld: 'arbeidsrelatie',
    letter: 'i',
    wat: 'oordeel van de bedrijfsarts over de arbeidsrelatie',
  },
  mogelijkheden: {
    veld: 'mogelijkheden',
    letter: 'j',
    wat: 'mogelijkheden van de werknemer volgens de bedrijfsarts',
  },
  belastbaarheid: {
    veld: 'belastbaarheid',
    letter: 'j',
    wat: 'belastbaarheid in uren en soort werk volgens de bedrijfsarts',
  },
  beperkingen: { veld: 'beperkingen', letter: 'j', wat: 'beperkingen in het werk volgens de bedrijfsarts' },
  // The text asks the course of the unfitness; a prognosis is how the bedrijfsarts may give it to the werkgever.
  prognose: { veld: 'prognose', letter: 'j', wat: 'verloop en prognose volgens de bedrijfsarts', praktijk: true },
  passendeArbeid: { veld: 'passendeArbeid', letter: 'k', wat: 'oordeel van de bedrijfsarts over passend werk' },
} as const satisfies Record<string, Feit>;

export const EINDEVALUATIE = {
  arbeidsrelatie: { veld: 'arbeidsrelatie', letter: 'i', wat: 'oordeel van de werkgever over de arbeidsrelatie' },
  passendeArbeid: { veld: 'passendeArbeid', letter: 'k', wat: 'oordeel van de werkgever over passend werk' },
  stand: { veld: 'stand', letter: 'h', wat: 'stand van het werk op dit moment' },
  uitgevoerd: { veld: 'uitgevoerd', letter: 'h', wat: 'welke afspraken zijn uitgevoerd' },
} as const satisfies Record<string, Feit>;

export const OORDEEL_WERKNEMER = {
  oordeel: { veld: 'oordeel', letter: 'l', wat: 'oordeel van de werknemer over het verslag, in eigen woorden' },
} as const satisfies Record<string, Feit>;

/** Facts of dossier.yaml and wvp.yaml, by their name in every document. */
export const VASTE_FEITEN = [
  { veld: 'werknemer.naam', letter: 'a', wat: 'naam van de werknemer' },
  { veld: 'werknemer.geboortedatum', letter: 'a', wat: 'geboortedatum van de werknemer' },
  { veld: 'werkgever.naam', letter: 'a', wat: 'naam van de werkgever' },
  { veld: 'bedrijfsarts', letter: 'a', wat: 'naam van de bedrijfsarts of de arbodienst' },
  { veld: 'werkgever.aardBedrijf', letter: 'b', wat: 'aard van het bedrijf' },
  { veld: 'werknemer.functie', letter: 'c', wat: 'functie van de werknemer' },
  { veld: 'werknemer.bekwaamheden', letter: 'd', wat: 'opleiding, ervaring en andere bekwaamheden van de werknemer' },
  { veld: 'ziekmelding.eersteZiektedag', letter: 'e', wat: 'eerste ziektedag' },
] as const satisfies readonly Feit[];

export type VastFeit = (typeof VASTE_FEITEN)[number]['veld'];
