/** The findings on the completeness of the re-integratieverslag: what each asks, by which text, and what to do. */
import { RP, type Source, source, VHV } from '../bronnen.ts';

/** The parts that art. 6 lid 1 of the Regeling procesgang names. */
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;
export type Letter = (typeof LETTERS)[number];

export interface Uitleg {
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
  readonly source: readonly Source[];
  readonly opmerking?: string;
}

const INHOUD =
  'Zonder dit onderdeel is het verslag niet compleet. UWV vraagt dan om aanvulling; blijft die uit, dan kan een loonsanctie volgen.';

function onderdeel(titel: string, doen: string, ...extra: readonly Source[]): Uitleg {
  return { titel, waarom: INHOUD, doen, source: [source(RP, '6', '1'), ...extra] };
}

const VASTLEGGEN = 'Vul het aan in dossier.yaml, of in wvp.yaml als het voor elk dossier geldt.';
const STUK = 'Leg het stuk vast als gebeurtenis, of vul het veld aan.';
const VERKORT = [source(VHV, '2a', '3'), source(RP, '6', '2')];

export const VOLLEDIGHEID = {
  'riv/onderdeel-a': onderdeel(
    'Onderdeel a: gegevens van werknemer, werkgever en bedrijfsarts of arbodienst',
    VASTLEGGEN,
    source(VHV, '2', '4'),
  ),
  'riv/onderdeel-b': onderdeel(
    'Onderdeel b: aard van het bedrijf',
    'Vul `aardBedrijf` aan in de eindevaluatie of bij de werkgever.',
    source(VHV, '2', '5'),
  ),
  'riv/onderdeel-c': onderdeel('Onderdeel c: functie van de werknemer', VASTLEGGEN, source(VHV, '2', '4')),
  'riv/onderdeel-d': onderdeel(
    'Onderdeel d: bekwaamheden van de werknemer',
    'Vul `werknemer.bekwaamheden` aan: opleiding, ervaring en andere bekwaamheden.',
    source(VHV, '2', '4'),
  ),
  'riv/onderdeel-e': onderdeel(
    'Onderdeel e: eerste dag van ongeschiktheid',
    'Leg de ziekmelding vast met `eersteZiektedag`.',
    source(VHV, '2', '4'),
  ),
  'riv/onderdeel-f': onderdeel(
    'Onderdeel f: probleemanalyse en bijstellingen',
    'Vraag de bedrijfsarts om de probleemanalyse en leg vast dat zij er is.',
    source(VHV, '2', '2'),
  ),
  'riv/onderdeel-g': onderdeel(
    'Onderdeel g: plan van aanpak en bijstellingen',
    'Leg het plan vast. Is er geen plan omdat er geen mogelijkheden zijn, dan staat de motivering in de probleemanalyse.',
    source(VHV, '2', '2'),
    source(VHV, '2', '6'),
  ),
  'riv/onderdeel-h': onderdeel(
    'Onderdeel h: eerstejaarsevaluatie en meest recente evaluatie',
    STUK,
    source(VHV, '2', '2'),
  ),
  'riv/onderdeel-i': onderdeel(
    'Onderdeel i: actueel oordeel van werkgever en bedrijfsarts over de arbeidsrelatie',
    'De werkgever geeft dit oordeel in de eindevaluatie, de bedrijfsarts in het actueel oordeel.',
    source(VHV, '2', '9'),
    source(VHV, '2', '10'),
  ),
  'riv/onderdeel-j': onderdeel(
    'Onderdeel j: actueel oordeel van de bedrijfsarts over verloop, beperkingen en mogelijkheden',
    'Vraag de bedrijfsarts om een actueel oordeel, in termen van werk en uren. Leg geen medische gegevens vast.',
    source(VHV, '2', '2'),
  ),
  'riv/onderdeel-k': onderdeel(
    'Onderdeel k: actueel oordeel van bedrijfsarts en werkgever over passend werk',
    'De werkgever geeft dit oordeel in de eindevaluatie, de bedrijfsarts in het actueel oordeel.',
    source(VHV, '2', '9'),
    source(VHV, '2', '10'),
  ),
  'riv/onderdeel-l': onderdeel(
    'Onderdeel l: oordeel van de werknemer over a tot en met k',
    'Vraag de werknemer om een eigen oordeel over het verslag en leg het vast.',
    source(VHV, '2', '2'),
  ),
  'riv/medische-informatie': {
    titel: 'Medische informatie van de bedrijfsarts, als los stuk',
    waarom: 'Het verslag bestaat uit zes losse stukken; dit is er een. Het gaat rechtstreeks naar de werknemer.',
    doen: 'Leg alleen vast wanneer de bedrijfsarts haar aan de werknemer gaf. De inhoud hoort niet in dit dossier.',
    source: [source(VHV, '2', '2')],
  },
  'riv/naam-functie': {
    titel: 'Naam en functie van wie een stuk heeft gemaakt of ondertekend',
    waarom: 'Elk los stuk draagt een datum en de naam en de functie van de opstellers of ondertekenaars.',
    doen: 'Vul `opgesteldDoor` of `ondertekening` aan met naam en functie.',
    source: [source(VHV, '2', '3')],
    opmerking:
      'De tekst noemt zes stukken. Voor een bijstelling en voor de eerstejaarsevaluatie vraagt alleen de praktijk dit; wvp meldt het daar als opmerking.',
  },
  'riv/ondertekening': {
    titel: 'Ondertekening',
    waarom:
      'Een handtekening laat zien dat werkgever en werknemer het stuk kennen. De tekst vraagt naam en functie van opstellers óf ondertekenaars; ondertekenen is praktijk.',
    doen: 'Laat het stuk ondertekenen en leg naam, functie en datum vast.',
    source: [source(VHV, '2', '3')],
    opmerking: 'Altijd een opmerking, nooit een waarschuwing.',
  },
  'riv/datum': {
    titel: 'Stuk zonder leesbare datum',
    waarom: 'Elk los stuk draagt een datum. Zonder datum telt het stuk hier niet mee.',
    doen: 'Vul `datum` aan: de dag waarop het stuk is gemaakt.',
    source: [source(VHV, '2', '3')],
  },
  'riv/visie': {
    titel: 'Visie van werkgever en werknemer',
    waarom: 'Sinds 1 juli 2023 staan beide visies in het plan van aanpak en in de eerstejaarsevaluatie.',
    doen: 'Ieder schrijft de eigen visie. Wat in het plan ontbreekt, kan met een bijstelling worden aangevuld.',
    source: [source(RP, '4', '2')],
    opmerking:
      'Art. 7b (vervallen per 1 juli 2025) zonderde gevallen van voor 1 juli 2023 uit zolang plan en evaluatie niet na die dag zijn gemaakt of bijgesteld. Een bijstelling hoeft een visie die in het plan staat niet te herhalen; zo leest wvp lid 5.',
  },
  'riv/verkort': {
    titel: 'Een verkort verslag is hier niet toegestaan',
    waarom:
      'Een verkort verslag mag alleen bij ziek uit dienst, als er geen probleemanalyse en geen plan van aanpak zijn gemaakt: omdat de bedrijfsarts geen langdurig verzuim verwachtte, of omdat de ziekte korter dan tien weken duurde.',
    doen: 'Maak een volledig verslag (`soortVerslag: volledig`).',
    source: [source(VHV, '2a', '1')],
  },
  'riv/verkort-a': {
    titel:
      'Verkort verslag, onderdeel a: actuele stand van zaken met de gegevens van art. 6 lid 1 onder a tot en met e',
    waarom: INHOUD,
    doen: VASTLEGGEN,
    source: VERKORT,
  },
  'riv/verkort-b': {
    titel: 'Verkort verslag, onderdeel b: medische informatie van de bedrijfsarts',
    waarom: INHOUD,
    doen: 'Leg vast wanneer de bedrijfsarts haar aan de werknemer gaf, en in het spreekuur of langdurig verzuim dreigt (`verwachtLangdurig`).',
    source: VERKORT,
    opmerking:
      'Dat geen langdurig verzuim dreigt, hoeft alleen te worden onderbouwd als dat de reden van het verkorte verslag is. Duurde de ziekte korter dan tien weken, dan is het een opmerking.',
  },
  'riv/verkort-c': {
    titel: 'Verkort verslag, onderdeel c: oordeel van de werknemer',
    waarom: INHOUD,
    doen: 'Vraag de werknemer om een eigen oordeel over het verslag en leg het vast.',
    source: VERKORT,
    opmerking: 'Bij een aanvraag om ziekengeld mag de werknemer het oordeel ook mondeling geven (art. 3 lid 5).',
  },
} as const satisfies Record<`riv/${string}`, Uitleg>;

export type RivCode = keyof typeof VOLLEDIGHEID;
