/** The plan, its evaluations and what is agreed on the way. */
import { blok, datum, definitie, eventId, getal, janee, keuze, lijst, optioneel, veld, woorden } from '../define.ts';
import {
  afspraken,
  eistBron,
  geciteerd,
  INTERN_EXTERN,
  kort,
  metToelichting,
  naam,
  ondertekening,
  percentage,
  rol,
  sleutel,
  tekst,
  uitvoerder,
  visies,
} from '../fields.ts';

export const EINDDOEL = woorden({
  'eigen-werk': 'terugkeer in het eigen werk',
  'aangepast-eigen-werk': 'terugkeer in het eigen werk, met aanpassingen',
  'ander-werk-eigen-werkgever': 'ander werk bij de eigen werkgever',
  'werk-andere-werkgever': 'werk bij een andere werkgever',
});

export const SOORT_WERK = woorden({
  eigen: 'eigen werk',
  aangepast: 'aangepast eigen werk',
  'ander-eigen-werkgever': 'ander werk bij de eigen werkgever',
  'andere-werkgever': 'werk bij een andere werkgever',
});

const PERSPECTIEF = woorden({
  ja: 'er is concreet uitzicht op eigen of ander werk',
  nee: 'dat uitzicht is er niet',
});

export const SPOOR2_BESLUIT = woorden({
  starten: 'spoor 2 wordt gestart',
  'niet-nodig': 'spoor 2 is niet nodig',
  uitgesteld: 'de start van spoor 2 is uitgesteld',
});

export const SPOOR2_STAP = woorden({
  besloten: 'besloten tot spoor 2',
  aangemeld: 'aangemeld voor spoor 2',
  gestart: 'spoor 2 gestart',
  rapportage: 'rapportage spoor 2',
  afgesloten: 'spoor 2 afgesloten',
  'niet-gestart': 'spoor 2 niet gestart',
});

const ONDERZOEK = woorden({ aangevraagd: 'het onderzoek is gevraagd', rapport: 'het rapport is er' });

export const PASSEND = woorden({ ja: 'passend', nee: 'niet passend', 'aan-te-passen': 'passend na aanpassing' });

const EINDDOEL_WAT = 'het werk waar de re-integratie op is gericht';

const planVelden = () => ({
  doelstellingen: optioneel(
    'de tussendoelen',
    lijst(
      blok({
        doel: veld('wat is bereikt', tekst('verslag')),
        uiterlijk: optioneel('de dag waarop het is bereikt', datum),
      }),
    ),
  ),
  activiteiten: optioneel('wie wat doet, en wanneer', afspraken),
  ...visies,
  evaluatiemomenten: optioneel('de dagen waarop het plan wordt besproken', lijst(datum)),
  casemanager: optioneel('wie de casemanager is', uitvoerder('de casemanager')),
  ondertekening,
  afschriften: optioneel(
    'wie een afschrift kreeg',
    lijst(blok({ aan: veld('wie het afschrift kreeg', naam('persoon')), op: veld('de dag waarop', datum) })),
  ),
  ...geciteerd,
});

export const plan = {
  'plan-van-aanpak': () =>
    definitie(
      'Plan van aanpak',
      'Werkgever en werknemer hebben het plan van aanpak vastgesteld.',
      { ...metToelichting('plan-van-aanpak'), einddoel: veld(EINDDOEL_WAT, keuze(EINDDOEL)), ...planVelden() },
      eistBron,
    ),
  'bijstelling-plan-van-aanpak': () =>
    definitie(
      'Bijstelling van het plan van aanpak',
      'Werkgever en werknemer hebben het plan van aanpak veranderd.',
      {
        ...metToelichting('bijstelling-plan-van-aanpak'),
        aanleiding: veld('waarom het plan is bijgesteld, zonder medische gegevens', tekst('verslag')),
        wijziging: optioneel('wat er in het plan verandert', tekst('verslag')),
        einddoel: optioneel(EINDDOEL_WAT, keuze(EINDDOEL)),
        ...planVelden(),
      },
      eistBron,
    ),
  'casemanager-aangewezen': () =>
    definitie('Casemanager aangewezen', 'Werkgever en werknemer hebben een casemanager aangewezen.', {
      ...metToelichting('casemanager-aangewezen'),
      naam: veld('de naam van de casemanager', naam('persoon')),
      organisatie: optioneel('de organisatie van de casemanager', naam('organisatie')),
      rol: optioneel('of de casemanager van binnen of van buiten komt', keuze(INTERN_EXTERN)),
      register: optioneel('het register waarin de casemanager staat, met het nummer', naam('organisatie')),
    }),
  voortgangsgesprek: () =>
    definitie(
      'Voortgangsgesprek',
      'Werkgever en werknemer bespraken de voortgang van het plan van aanpak.',
      {
        ...metToelichting('voortgangsgesprek'),
        aanwezig: optioneel('wie erbij waren', lijst(rol)),
        besproken: optioneel('wat over werk en voortgang is besproken, nooit medisch', tekst('verslag')),
        afspraken: optioneel('wat is afgesproken', afspraken),
        volgendGesprek: optioneel('de dag van het volgende gesprek', datum),
        ...visies,
        ...geciteerd,
      },
      eistBron,
    ),
  eerstejaarsevaluatie: () =>
    definitie(
      'Eerstejaarsevaluatie',
      'Werkgever en werknemer keken terug op het eerste ziektejaar en kozen de aanpak voor het tweede.',
      {
        ...metToelichting('eerstejaarsevaluatie'),
        terugblik: optioneel('wat is gedaan en wat dat opleverde', tekst('verslag')),
        einddoelBehaald: optioneel('of het einddoel van het plan is behaald', janee),
        redenNietBehaald: optioneel('waarom het einddoel niet is behaald, zonder medische gegevens', tekst('verslag')),
        resultaatTweedeJaar: optioneel('wat partijen in het tweede jaar willen bereiken', tekst('verslag')),
        aanpakTweedeJaar: optioneel('hoe partijen dat willen bereiken', tekst('verslag')),
        spoor1Perspectief: optioneel(
          'of er een concreet uitzicht is op werk bij de eigen werkgever',
          keuze(PERSPECTIEF),
        ),
        perspectiefBinnenMaanden: optioneel('binnen hoeveel maanden dat werk er is (0 tot en met 24)', getal(0, 24)),
        spoor2: optioneel('wat is besloten over werk bij een andere werkgever', keuze(SPOOR2_BESLUIT)),
        spoor2Motivering: optioneel('waarom dat over spoor 2 is besloten, zonder medische gegevens', tekst('verslag')),
        ...visies,
        ondertekening,
        ...geciteerd,
      },
      eistBron,
    ),
  eindevaluatie: () =>
    definitie(
      'Eindevaluatie',
      'De laatste evaluatie van het plan van aanpak, voor het re-integratieverslag.',
      {
        ...metToelichting('eindevaluatie'),
        stand: optioneel('het werk op dit moment: uren, taken en loonwaarde', tekst('verslag')),
        uitgevoerd: optioneel('welke afspraken zijn uitgevoerd', tekst('verslag')),
        nietUitgevoerd: optioneel('welke afspraken niet zijn uitgevoerd, en waarom', tekst('verslag')),
        arbeidsrelatie: optioneel('hoe partijen de arbeidsrelatie zien', tekst('verslag')),
        passendeArbeid: optioneel('of er passend werk is, en welk', tekst('verslag')),
        spoor2Resultaat: optioneel('wat spoor 2 heeft opgeleverd', tekst('verslag')),
        aardBedrijf: optioneel('wat voor bedrijf het is', tekst('beroep')),
        ...visies,
        ondertekening,
        ...geciteerd,
      },
      eistBron,
    ),
  werkhervatting: () =>
    definitie('Werkhervatting', 'De werknemer werkt weer, voor een deel of in ander werk, of het deel is veranderd.', {
      ...metToelichting('werkhervatting'),
      percentage: veld('het deel van de contracturen, van 0 tot en met 100', percentage),
      urenPerWeek: optioneel('het aantal uren per week', getal(0, 168)),
      soortWerk: optioneel('in welk werk', keuze(SOORT_WERK)),
      loonwaarde: optioneel('wat het werk waard is, in procenten van het loon', percentage),
      arbeidstherapeutisch: optioneel('of het werk arbeidstherapeutisch is, zonder loonwaarde', janee),
    }),
  'arbeidsdeskundig-onderzoek': () =>
    definitie('Arbeidsdeskundig onderzoek', 'Een arbeidsdeskundige onderzoekt of onderzocht welk werk passend is.', {
      ...metToelichting('arbeidsdeskundig-onderzoek'),
      stap: optioneel('hoe ver het onderzoek is', keuze(ONDERZOEK)),
      opgesteldDoor: optioneel('wie het rapport heeft opgesteld', uitvoerder('de arbeidsdeskundige')),
      eigenWerkPassend: optioneel('of het eigen werk passend is', keuze(PASSEND)),
      anderWerkPassend: optioneel('of ander werk bij de eigen werkgever passend is', keuze(PASSEND)),
      advies: optioneel('de adviezen van de arbeidsdeskundige', lijst(tekst('bedrijfsarts'))),
    }),
  'spoor-2': () =>
    definitie('Spoor 2', 'Een stap in het zoeken naar werk bij een andere werkgever.', {
      ...metToelichting('spoor-2'),
      stap: veld('welke stap is gezet', keuze(SPOOR2_STAP)),
      bureau: optioneel('het re-integratiebedrijf', naam('organisatie')),
      resultaat: optioneel('wat het opleverde', tekst('verslag')),
      reden: optioneel('waarom deze stap is gezet of niet gezet, zonder medische gegevens', tekst('verslag')),
    }),
  afwijking: () =>
    definitie(
      'Afwijking van een termijn',
      'Werkgever en werknemer wijken samen en met redenen af van een termijn (Regeling procesgang, artikel 5).',
      {
        ...metToelichting('afwijking'),
        stap: veld(
          'de stap waarvan de termijn verandert: probleemanalyse, plan-van-aanpak of bijstelling-plan-van-aanpak',
          kort(null),
        ),
        tot: optioneel('de nieuwe uiterste dag', datum),
        reden: veld('waarom wordt afgeweken, zonder medische gegevens', tekst('verslag')),
        akkoord: veld(
          'wanneer beide partijen akkoord gingen',
          blok({
            werkgever: veld('de dag waarop de werkgever akkoord ging', datum),
            werknemer: veld('de dag waarop de werknemer akkoord ging', datum),
          }),
        ),
      },
    ),
  verklaring: () =>
    definitie('Verklaring', 'Legt uit waarom een stap te laat is of is gemist.', {
      ...metToelichting('verklaring'),
      stap: veld('de stap, of één keer van een stap: voortgangsgesprek/3', sleutel(null)),
      reden: veld('waarom het zo is gelopen, zonder medische gegevens', tekst('verslag')),
    }),
  intrekking: () =>
    definitie('Intrekking', 'De gebeurtenis die hiermee wordt vervangen, is nooit gebeurd.', {
      ...metToelichting('intrekking'),
      vervangt: veld('de gebeurtenis die nooit is gebeurd; zij blijft staan, maar telt niet meer', eventId),
    }),
};
