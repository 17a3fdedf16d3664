/**
 * What every kind of event and every field is, in plain Dutch: for who writes a dossier (`wvp add`, `wvp new`) and for
 * editors (`wvp schema`). Apart from the schemas, because judging a dossier needs none of it.
 */
import type { Soort } from './kinds/index.ts';
import { EIGEN_TERMIJNEN, TERMIJN_NAMEN } from './termijnen.ts';

type Teksten = Readonly<Record<string, string>>;

export interface Beschrijving {
  readonly titel: string;
  /** One sentence on what it records. */
  readonly wat: string;
  /** By path: `ondertekening.werkgever.naam`; the fields of a list's items stand right under the list: `afspraken.wie`. */
  readonly velden: Teksten;
  /** What each value of a field with fixed values means, by the path of the field. */
  readonly waarden: Readonly<Record<string, Teksten>>;
}

const ROL: Teksten = {
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  bedrijfsarts: 'de bedrijfsarts',
  casemanager: 'de casemanager',
  arbeidsdeskundige: 'de arbeidsdeskundige',
  uwv: 'UWV',
  verzekeraar: 'de verzekeraar',
  're-integratiebedrijf': 'het re-integratiebedrijf',
  mediator: 'de mediator',
  arbodienst: 'de arbodienst',
};

const MOGELIJKHEDEN: Teksten = {
  ja: 'er zijn mogelijkheden om te werken',
  'tijdelijk-geen': 'er zijn nu geen mogelijkheden, later wel',
  geen: 'er zijn geen mogelijkheden en die worden niet verwacht',
};

const POSITIEF_NEGATIEF: Teksten = { positief: 'positief', negatief: 'negatief' };
const INTERN_EXTERN: Teksten = { intern: 'in dienst van de werkgever', extern: 'van een andere organisatie' };

/** The fields of a block or list, under its name. */
function onder(naam: string, wat: string, velden: Teksten): Teksten {
  return { [naam]: wat, ...Object.fromEntries(Object.entries(velden).map(([veld, t]) => [`${naam}.${veld}`, t])) };
}

const ZONDER_BIJLAGEN: Teksten = {
  soort: 'de soort gebeurtenis',
  datum: 'de dag waarop het gebeurde',
  vastgelegd: 'de dag waarop het is opgeschreven, als dat een andere dag is',
  ontvangen: 'de dag waarop de brief aankwam, als `datum` de dag is die erop staat',
  door: 'wie het deed',
  ...onder('herkomst', 'het systeem waar een overgenomen gebeurtenis vandaan komt', {
    systeem: 'de naam van het systeem',
    kenmerk: 'de sleutel van de regel in dat systeem',
  }),
  vervangt: 'de gebeurtenis die hiermee wordt verbeterd; die blijft staan, maar telt niet meer mee',
  afgerond: 'afspraken die zijn afgerond: de gebeurtenis en het nummer in haar lijst, zoals 2026-03-16-contact/1',
};
const BASIS: Teksten = {
  ...ZONDER_BIJLAGEN,
  ...onder('bijlagen', 'bestanden die bij de gebeurtenis horen', {
    bestand: 'het pad van het bestand, gezien vanuit de map van de gebeurtenis',
    sha256: 'de SHA-256 van het bestand, om te zien of het is veranderd',
    soort: 'wat voor stuk het is, zoals plan-van-aanpak',
    getekendOp: 'de dag waarop het is ondertekend',
  }),
};
const MET_TOELICHTING: Teksten = { ...BASIS, toelichting: 'een korte toelichting op het proces, nooit medisch' };

const DOOR = { door: ROL };

const HANDTEKENING: Teksten = {
  naam: 'de naam van wie ondertekent',
  functie: 'de functie van wie ondertekent',
  datum: 'de dag van de handtekening',
};
const AFSPRAAK: Teksten = {
  wie: 'wie het doet',
  wat: 'wat er wordt gedaan',
  uiterlijk: 'de dag waarop het klaar moet zijn',
};
const ONDERTEKENING: Teksten = {
  ...onder('ondertekening', 'wie heeft ondertekend', {
    ...onder('werkgever', 'de handtekening van de werkgever', HANDTEKENING),
    ...onder('werknemer', 'de handtekening van de werknemer', HANDTEKENING),
  }),
};
const OORDEEL_BEDRIJFSARTS: Teksten = {
  beperkingen: 'wat volgens de bedrijfsarts in het werk niet kan, in woorden van werk en nooit medisch',
  belastbaarheid: 'hoeveel uur en wat voor werk volgens de bedrijfsarts kan',
  prognose: 'wat de bedrijfsarts verwacht van het verloop, zonder medische gegevens',
};
const GECITEERD: Teksten = {
  ...OORDEEL_BEDRIJFSARTS,
  mogelijkheden: 'of er volgens de bedrijfsarts mogelijkheden zijn om te werken',
  bron: 'de gebeurtenis van de bedrijfsarts waaruit dit komt; verplicht bij wat de bedrijfsarts zei',
};
const PROBLEEMANALYSE: Teksten = {
  ...MET_TOELICHTING,
  mogelijkheden: 'of er volgens de bedrijfsarts mogelijkheden zijn om te werken',
  motivering: 'waarom er (tijdelijk) geen mogelijkheden zijn, zonder medische gegevens; verplicht als er geen zijn',
  ...onder('opgesteldDoor', 'wie de analyse heeft opgesteld', {
    naam: 'de naam van de opsteller',
    functie: 'de functie van de opsteller',
    organisatie: 'de organisatie van de opsteller',
  }),
  ...OORDEEL_BEDRIJFSARTS,
  werkgerelateerd: 'of het verzuim volgens de bedrijfsarts met het werk samenhangt',
  advies: 'de adviezen van de bedrijfsarts die de werkgever mag hebben',
  volgendSpreekuur: 'de dag van het volgende spreekuur',
};
const PLAN: Teksten = {
  ...MET_TOELICHTING,
  einddoel: 'het werk waar de re-integratie op is gericht',
  ...onder('doelstellingen', 'de tussendoelen', {
    doel: 'wat is bereikt',
    uiterlijk: 'de dag waarop het is bereikt',
  }),
  ...onder('activiteiten', 'wie wat doet, en wanneer', AFSPRAAK),
  visieWerkgever: 'hoe de werkgever de re-integratie ziet',
  visieWerknemer: 'hoe de werknemer de re-integratie ziet',
  evaluatiemomenten: 'de dagen waarop het plan wordt besproken',
  ...onder('casemanager', 'wie de casemanager is', {
    naam: 'de naam van de casemanager',
    organisatie: 'de organisatie van de casemanager',
  }),
  ...ONDERTEKENING,
  ...onder('afschriften', 'wie een afschrift kreeg', { aan: 'wie het afschrift kreeg', op: 'de dag waarop' }),
  ...GECITEERD,
};
const EINDDOEL: Teksten = {
  'eigen-werk': 'het eigen werk, zoals in het contract',
  'aangepast-eigen-werk': 'het eigen werk, aangepast',
  'ander-werk-eigen-werkgever': 'ander werk bij de eigen werkgever',
  'werk-andere-werkgever': 'werk bij een andere werkgever',
};
const KENMERK: Teksten = { ...MET_TOELICHTING, kenmerk: 'het kenmerk of de ontvangstbevestiging van UWV' };
const PLAN_WAARDEN = { ...DOOR, einddoel: EINDDOEL, mogelijkheden: MOGELIJKHEDEN };
const PASSEND: Teksten = {
  ja: 'ja, passend',
  nee: 'nee, niet passend',
  'aan-te-passen': 'passend te maken met een aanpassing',
};

/** Every kind of event. */
export const BESCHRIJVINGEN: Readonly<Record<Soort, Beschrijving>> = {
  ziekmelding: {
    titel: 'Ziekmelding',
    wat: 'De werknemer is ziek gemeld; hier begint de telling van alle termijnen.',
    velden: {
      ...BASIS,
      eersteZiektedag: 'de eerste dag waarop de werknemer door ziekte niet werkte',
      verwachtLangdurig: 'of langdurig verzuim wordt verwacht',
      verwachteDuur: 'hoe lang het verzuim naar verwachting duurt, zoals 6 weken',
      verwachteHervatting: 'de dag waarop de werknemer het werk verwacht te hervatten',
      vangnet: 'de termijn waarbinnen de werkgever bij UWV moet melden, nooit de reden ervan',
      vangnetBekendOp: 'de dag waarop bleek dat een vangnet geldt, als dat later was dan de ziekmelding',
      flexVanaf: 'bij ziekte kort voor zwangerschapsverlof: de eerste dag waarop dat verlof had kunnen ingaan',
      regres: 'of iemand anders mogelijk aansprakelijk is voor het verzuim',
      arbeidsongeval: 'of er een arbeidsongeval was',
    },
    waarden: {
      ...DOOR,
      vangnet: {
        geen: 'geen vangnet: geen melding bij UWV',
        'vierde-dag': 'uiterlijk op de vierde dag van ziekte melden',
        'zes-weken': 'uiterlijk op de eerste dag na zes weken melden',
        'dertien-weken': 'uiterlijk op de vierde dag na dertien weken melden',
      },
    },
  },
  'melding-arbodienst': {
    titel: 'Melding bij de arbodienst',
    wat: 'De werkgever heeft de ziekte gemeld bij de arbodienst of de bedrijfsarts.',
    velden: MET_TOELICHTING,
    waarden: DOOR,
  },
  spreekuur: {
    titel: 'Spreekuur',
    wat: 'De werknemer is bij de bedrijfsarts opgeroepen of geweest.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'hoe ver het spreekuur is',
      mogelijkheden: 'of er volgens de bedrijfsarts mogelijkheden zijn om te werken',
      verwachtLangdurig: 'of de bedrijfsarts langdurig verzuim verwacht',
      bijstellingNodig: 'of de bedrijfsarts vindt dat het plan van aanpak moet worden bijgesteld',
      ...OORDEEL_BEDRIJFSARTS,
      advies: 'de adviezen van de bedrijfsarts die de werkgever mag hebben',
      volgendSpreekuur: 'de dag van het volgende spreekuur',
    },
    waarden: {
      ...DOOR,
      stap: {
        opgeroepen: 'de werknemer is opgeroepen',
        gehouden: 'het spreekuur is geweest',
        'niet-verschenen': 'de werknemer is niet gekomen',
      },
      mogelijkheden: MOGELIJKHEDEN,
    },
  },
  'vraagstelling-bedrijfsarts': {
    titel: 'Vraagstelling aan de bedrijfsarts',
    wat: 'Er zijn vragen gesteld aan de bedrijfsarts, over het werk en nooit over de ziekte.',
    velden: {
      ...MET_TOELICHTING,
      vragen: 'de vragen, over wat kan en niet kan in het werk',
      beantwoordOp: 'de dag waarop de bedrijfsarts antwoordde',
    },
    waarden: DOOR,
  },
  probleemanalyse: {
    titel: 'Probleemanalyse',
    wat: 'De bedrijfsarts heeft de probleemanalyse gegeven; vastgelegd wordt het advies, niet het stuk zelf.',
    velden: PROBLEEMANALYSE,
    waarden: { ...DOOR, mogelijkheden: MOGELIJKHEDEN },
  },
  'bijstelling-probleemanalyse': {
    titel: 'Bijstelling van de probleemanalyse',
    wat: 'De bedrijfsarts heeft de probleemanalyse bijgesteld.',
    velden: { ...PROBLEEMANALYSE, aanleiding: 'waarom de analyse is bijgesteld, zonder medische gegevens' },
    waarden: { ...DOOR, mogelijkheden: MOGELIJKHEDEN },
  },
  'actueel-oordeel': {
    titel: 'Actueel oordeel',
    wat: 'De bedrijfsarts heeft het actueel oordeel voor het re-integratieverslag gegeven.',
    velden: {
      ...MET_TOELICHTING,
      ...onder('opgesteldDoor', 'wie het oordeel heeft opgesteld', {
        naam: 'de naam van de opsteller',
        functie: 'de functie van de opsteller',
        organisatie: 'de organisatie van de opsteller',
      }),
      ...OORDEEL_BEDRIJFSARTS,
      mogelijkheden: 'of er volgens de bedrijfsarts mogelijkheden zijn om te werken',
      arbeidsrelatie: 'hoe de bedrijfsarts de arbeidsrelatie ziet',
      passendeArbeid: 'wat de bedrijfsarts van passend werk vindt',
    },
    waarden: { ...DOOR, mogelijkheden: MOGELIJKHEDEN },
  },
  'medische-informatie': {
    titel: 'Medische informatie aan de werknemer',
    wat: 'De bedrijfsarts gaf de medische informatie aan de werknemer: alleen dat en wanneer, nooit wat erin staat.',
    velden: ZONDER_BIJLAGEN,
    waarden: DOOR,
  },
  'second-opinion': {
    titel: 'Second opinion',
    wat: 'De werknemer vroeg een tweede bedrijfsarts om een oordeel.',
    velden: { ...MET_TOELICHTING, stap: 'hoe ver de second opinion is' },
    waarden: {
      ...DOOR,
      stap: { aangevraagd: 'de second opinion is gevraagd', uitgevoerd: 'de second opinion is gedaan' },
    },
  },
  'plan-van-aanpak': {
    titel: 'Plan van aanpak',
    wat: 'Werkgever en werknemer hebben het plan van aanpak vastgesteld.',
    velden: PLAN,
    waarden: PLAN_WAARDEN,
  },
  'bijstelling-plan-van-aanpak': {
    titel: 'Bijstelling van het plan van aanpak',
    wat: 'Werkgever en werknemer hebben het plan van aanpak veranderd.',
    velden: {
      ...PLAN,
      aanleiding: 'waarom het plan is bijgesteld, zonder medische gegevens',
      wijziging: 'wat er in het plan verandert',
    },
    waarden: PLAN_WAARDEN,
  },
  'casemanager-aangewezen': {
    titel: 'Casemanager aangewezen',
    wat: 'Werkgever en werknemer hebben een casemanager aangewezen.',
    velden: {
      ...MET_TOELICHTING,
      naam: 'de naam van de casemanager',
      organisatie: 'de organisatie van de casemanager',
      rol: 'of de casemanager van binnen of van buiten komt',
      register: 'het register waarin de casemanager staat, met het nummer',
    },
    waarden: { ...DOOR, rol: INTERN_EXTERN },
  },
  voortgangsgesprek: {
    titel: 'Voortgangsgesprek',
    wat: 'Werkgever en werknemer bespraken de voortgang van het plan van aanpak.',
    velden: {
      ...MET_TOELICHTING,
      aanwezig: 'wie erbij waren',
      besproken: 'wat over werk en voortgang is besproken, nooit medisch',
      ...onder('afspraken', 'wat is afgesproken', AFSPRAAK),
      volgendGesprek: 'de dag van het volgende gesprek',
      visieWerkgever: 'hoe de werkgever de re-integratie ziet',
      visieWerknemer: 'hoe de werknemer de re-integratie ziet',
      ...GECITEERD,
    },
    waarden: { ...DOOR, aanwezig: ROL, mogelijkheden: MOGELIJKHEDEN },
  },
  eerstejaarsevaluatie: {
    titel: 'Eerstejaarsevaluatie',
    wat: 'Werkgever en werknemer keken terug op het eerste ziektejaar en kozen de aanpak voor het tweede.',
    velden: {
      ...MET_TOELICHTING,
      terugblik: 'wat is gedaan en wat dat opleverde',
      einddoelBehaald: 'of het einddoel van het plan is behaald',
      redenNietBehaald: 'waarom het einddoel niet is behaald, zonder medische gegevens',
      resultaatTweedeJaar: 'wat partijen in het tweede jaar willen bereiken',
      aanpakTweedeJaar: 'hoe partijen dat willen bereiken',
      spoor1Perspectief: 'of er een concreet uitzicht is op werk bij de eigen werkgever',
      perspectiefBinnenMaanden: 'binnen hoeveel maanden dat werk er is (0 tot en met 24)',
      spoor2: 'wat is besloten over werk bij een andere werkgever',
      spoor2Motivering: 'waarom dat over spoor 2 is besloten, zonder medische gegevens',
      visieWerkgever: 'hoe de werkgever de re-integratie ziet',
      visieWerknemer: 'hoe de werknemer de re-integratie ziet',
      ...ONDERTEKENING,
      ...GECITEERD,
    },
    waarden: {
      ...DOOR,
      spoor1Perspectief: { ja: 'er is concreet uitzicht op eigen of ander werk', nee: 'dat uitzicht is er niet' },
      spoor2: {
        starten: 'spoor 2 wordt gestart',
        'niet-nodig': 'spoor 2 is niet nodig',
        uitgesteld: 'spoor 2 wordt uitgesteld',
      },
      mogelijkheden: MOGELIJKHEDEN,
    },
  },
  eindevaluatie: {
    titel: 'Eindevaluatie',
    wat: 'De laatste evaluatie van het plan van aanpak, voor het re-integratieverslag.',
    velden: {
      ...MET_TOELICHTING,
      stand: 'het werk op dit moment: uren, taken en loonwaarde',
      uitgevoerd: 'welke afspraken zijn uitgevoerd',
      nietUitgevoerd: 'welke afspraken niet zijn uitgevoerd, en waarom',
      arbeidsrelatie: 'hoe partijen de arbeidsrelatie zien',
      passendeArbeid: 'of er passend werk is, en welk',
      spoor2Resultaat: 'wat spoor 2 heeft opgeleverd',
      aardBedrijf: 'wat voor bedrijf het is',
      visieWerkgever: 'hoe de werkgever de re-integratie ziet',
      visieWerknemer: 'hoe de werknemer de re-integratie ziet',
      ...ONDERTEKENING,
      ...GECITEERD,
    },
    waarden: { ...DOOR, mogelijkheden: MOGELIJKHEDEN },
  },
  werkhervatting: {
    titel: 'Werkhervatting',
    wat: 'De werknemer werkt weer, voor een deel of in ander werk, of het deel is veranderd.',
    velden: {
      ...MET_TOELICHTING,
      percentage: 'het deel van de contracturen, van 0 tot en met 100',
      urenPerWeek: 'het aantal uren per week',
      soortWerk: 'in welk werk',
      loonwaarde: 'wat het werk waard is, in procenten van het loon',
      arbeidstherapeutisch: 'of het werk arbeidstherapeutisch is, zonder loonwaarde',
    },
    waarden: {
      ...DOOR,
      soortWerk: {
        eigen: 'het eigen werk',
        aangepast: 'het eigen werk, aangepast',
        'ander-eigen-werkgever': 'ander werk bij de eigen werkgever',
        'andere-werkgever': 'werk bij een andere werkgever',
      },
    },
  },
  'arbeidsdeskundig-onderzoek': {
    titel: 'Arbeidsdeskundig onderzoek',
    wat: 'Een arbeidsdeskundige onderzoekt of onderzocht welk werk passend is.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'hoe ver het onderzoek is',
      ...onder('opgesteldDoor', 'wie het rapport heeft opgesteld', {
        naam: 'de naam van de arbeidsdeskundige',
        organisatie: 'de organisatie van de arbeidsdeskundige',
      }),
      eigenWerkPassend: 'of het eigen werk passend is',
      anderWerkPassend: 'of ander werk bij de eigen werkgever passend is',
      advies: 'de adviezen van de arbeidsdeskundige',
    },
    waarden: {
      ...DOOR,
      stap: { aangevraagd: 'het onderzoek is gevraagd', rapport: 'het rapport is er' },
      eigenWerkPassend: PASSEND,
      anderWerkPassend: PASSEND,
    },
  },
  'spoor-2': {
    titel: 'Spoor 2',
    wat: 'Een stap in het zoeken naar werk bij een andere werkgever.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'welke stap is gezet',
      bureau: 'het re-integratiebedrijf',
      resultaat: 'wat het opleverde',
      reden: 'waarom deze stap is gezet of niet gezet, zonder medische gegevens',
    },
    waarden: {
      ...DOOR,
      stap: {
        besloten: 'tot spoor 2 is besloten',
        aangemeld: 'de werknemer is aangemeld bij een bureau',
        gestart: 'spoor 2 is begonnen',
        rapportage: 'het bureau heeft gerapporteerd',
        afgesloten: 'spoor 2 is afgesloten',
        'niet-gestart': 'spoor 2 is niet begonnen',
      },
    },
  },
  afwijking: {
    titel: 'Afwijking van een termijn',
    wat: 'Werkgever en werknemer wijken samen en met redenen af van een termijn (Regeling procesgang, artikel 5).',
    velden: {
      ...MET_TOELICHTING,
      stap: 'de stap waarvan de termijn verandert: probleemanalyse, plan-van-aanpak of bijstelling-plan-van-aanpak',
      tot: 'de nieuwe uiterste dag',
      reden: 'waarom wordt afgeweken, zonder medische gegevens',
      ...onder('akkoord', 'wanneer beide partijen akkoord gingen', {
        werkgever: 'de dag waarop de werkgever akkoord ging',
        werknemer: 'de dag waarop de werknemer akkoord ging',
      }),
    },
    waarden: DOOR,
  },
  verklaring: {
    titel: 'Verklaring',
    wat: 'Legt uit waarom een stap te laat is of is gemist.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'de stap, of één keer van een stap: voortgangsgesprek/3',
      reden: 'waarom het zo is gelopen, zonder medische gegevens',
    },
    waarden: DOOR,
  },
  intrekking: {
    titel: 'Intrekking',
    wat: 'De gebeurtenis die hiermee wordt vervangen, is nooit gebeurd.',
    velden: {
      ...MET_TOELICHTING,
      vervangt: 'de gebeurtenis die nooit is gebeurd; zij blijft staan, maar telt niet meer',
    },
    waarden: DOOR,
  },
  interventie: {
    titel: 'Interventie',
    wat: 'Een stap in een interventie, zoals coaching of een aanpassing van de werkplek.',
    velden: {
      ...MET_TOELICHTING,
      naam: 'welke interventie; bij een medische interventie nooit welke behandeling',
      uitvoerder: 'wie haar uitvoert; bij een medische interventie nooit de behandelaar',
      stap: 'hoe ver de interventie is',
      medisch: 'of de interventie medisch is; dan gaat zij via de bedrijfsarts',
      kosten: 'de kosten in euro',
      baten: 'de verwachte baten in euro',
      financiering: 'wie betaalt',
      verwijzing: 'de gebeurtenis waar deze interventie bij hoort',
    },
    waarden: {
      ...DOOR,
      stap: {
        voorgesteld: 'iemand stelde haar voor',
        afgestemd: 'partijen hebben haar afgestemd',
        toegezegd: 'de betaling is toegezegd',
        gestart: 'zij is begonnen',
        afgerond: 'zij is klaar',
        afgewezen: 'zij gaat niet door',
      },
      financiering: {
        werkgever: 'de werkgever',
        verzekeraar: 'de verzekeraar',
        gedeeld: 'werkgever en verzekeraar samen',
      },
    },
  },
  deskundigenoordeel: {
    titel: 'Deskundigenoordeel',
    wat: 'Een deskundigenoordeel is gevraagd aan UWV, of UWV gaf de uitslag.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'of het is gevraagd, of de uitslag er is',
      aanvrager: 'wie het vroeg',
      onderwerp: 'waar het oordeel over gaat',
      uitkomst: 'de uitslag',
      peilmoment: 'de dag waarop het oordeel betrekking heeft',
    },
    waarden: {
      ...DOOR,
      stap: { aangevraagd: 'het oordeel is gevraagd', uitslag: 'UWV gaf de uitslag' },
      aanvrager: { werkgever: 'de werkgever', werknemer: 'de werknemer' },
      onderwerp: {
        'eigen-werk': 'of de werknemer het eigen werk kan doen',
        'passend-werk': 'of het aangeboden werk passend is',
        'inspanningen-werkgever': 'of de werkgever genoeg doet',
        'inspanningen-werknemer': 'of de werknemer genoeg doet',
        'frequent-verzuim': 'frequent verzuim',
      },
      uitkomst: POSITIEF_NEGATIEF,
    },
  },
  loonmaatregel: {
    titel: 'Loonmaatregel',
    wat: 'De werkgever waarschuwde, schortte het loon op, zette het stop of hervatte het.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'welke maatregel',
      grond: 'wat de werknemer niet deed, zonder medische gegevens',
      ingang: 'de eerste dag waarvoor de maatregel geldt; `datum` is de dag van de beslissing',
      meegedeeldOp: 'de dag waarop de werknemer het hoorde',
    },
    waarden: {
      ...DOOR,
      stap: {
        waarschuwing: 'een waarschuwing vooraf',
        opschorting: 'het loon wordt later betaald',
        stopzetting: 'het loon wordt niet betaald',
        hervat: 'het loon wordt weer betaald',
      },
    },
  },
  stagnatie: {
    titel: 'Stagnatie',
    wat: 'De re-integratie ligt stil, of dat is aangesproken of opgelost.',
    velden: {
      ...MET_TOELICHTING,
      bij: 'waar de re-integratie stilligt',
      stap: 'hoe ver de aanpak is',
      omschrijving: 'wat er stilligt in het proces, nooit medisch',
    },
    waarden: {
      ...DOOR,
      bij: {
        werkgever: 'bij de werkgever',
        werknemer: 'bij de werknemer',
        bedrijfsarts: 'bij de bedrijfsarts',
        proces: 'in het proces',
      },
      stap: {
        gesignaleerd: 'iemand zag het',
        aangesproken: 'het is besproken met wie het aangaat',
        geescaleerd: 'het is hogerop gelegd',
        opgelost: 'het is opgelost',
      },
    },
  },
  conflict: {
    titel: 'Conflict',
    wat: 'Er is een conflict dat de re-integratie raakt, of het is opgelost.',
    velden: {
      ...MET_TOELICHTING,
      tussen: 'tussen wie het conflict is',
      stap: 'hoe ver de aanpak is',
      omschrijving: 'waar het conflict over gaat, feitelijk en nooit medisch',
    },
    waarden: {
      ...DOOR,
      tussen: ROL,
      stap: { gesignaleerd: 'iemand zag het', mediation: 'er is mediation', opgelost: 'het is opgelost' },
    },
  },
  klacht: {
    titel: 'Klacht',
    wat: 'Iemand heeft een klacht over de begeleiding.',
    velden: { ...MET_TOELICHTING, van: 'van wie de klacht is', stap: 'hoe ver de klacht is' },
    waarden: {
      ...DOOR,
      van: ROL,
      stap: {
        besproken: 'de klacht is besproken',
        ingediend: 'de klacht is ingediend',
        afgehandeld: 'de klacht is afgehandeld',
      },
    },
  },
  contact: {
    titel: 'Contact',
    wat: 'Er was contact over de re-integratie.',
    velden: {
      ...MET_TOELICHTING,
      met: 'met wie er contact was',
      via: 'hoe het contact ging',
      onderwerp: 'waar het over ging, nooit medisch',
      ...onder('afspraken', 'wat is afgesproken', AFSPRAAK),
    },
    waarden: {
      ...DOOR,
      met: ROL,
      via: {
        telefoon: 'met de telefoon',
        gesprek: 'in een gesprek',
        'e-mail': 'met e-mail',
        video: 'met een videogesprek',
        brief: 'met een brief',
      },
    },
  },
  'informatie-verstrekt': {
    titel: 'Informatie verstrekt',
    wat: 'Iemand heeft uitleg gekregen over rechten, plichten of het proces.',
    velden: { ...MET_TOELICHTING, aan: 'wie de informatie kreeg', onderwerp: 'waar de informatie over ging' },
    waarden: {
      ...DOOR,
      aan: ROL,
      onderwerp: {
        'rechten-werknemer': 'de rechten van de werknemer',
        privacy: 'privacy',
        rolverdeling: 'wie wat doet',
        deskundigenoordeel: 'het deskundigenoordeel van UWV',
        'second-opinion': 'de second opinion',
        wia: 'de WIA',
        'vervroegde-iva': 'de vervroegde IVA',
        'financiele-gevolgen': 'de gevolgen voor het inkomen',
        loonmaatregel: 'een loonmaatregel',
        klachtenregeling: 'de klachtenregeling',
        overig: 'iets anders',
      },
    },
  },
  gegevensverstrekking: {
    titel: 'Gegevensverstrekking',
    wat: 'Er zijn gegevens uit het dossier aan iemand gegeven.',
    velden: {
      ...MET_TOELICHTING,
      aan: 'wie de gegevens kreeg',
      gegevens: 'welke gegevens, als soort en niet de inhoud',
      grondslag: 'de grond waarop het mag: wet, overeenkomst of toestemming',
    },
    waarden: DOOR,
  },
  'kosten-baten': {
    titel: 'Kosten en baten',
    wat: 'De kosten en baten van een interventie zijn afgewogen.',
    velden: {
      ...MET_TOELICHTING,
      interventie: 'de gebeurtenis met de interventie',
      kosten: 'de kosten in euro',
      baten: 'de baten in euro',
      uitkomst: 'of de baten tegen de kosten opwegen',
    },
    waarden: { ...DOOR, uitkomst: { positief: 'de baten wegen op', negatief: 'de baten wegen niet op' } },
  },
  besluit: {
    titel: 'Besluit',
    wat: 'Er is een besluit genomen over de begeleiding of een uitgave.',
    velden: {
      ...MET_TOELICHTING,
      onderwerp: 'waar het besluit over gaat, nooit medisch',
      genomenDoor: 'wie besloot',
      opMandaat: 'of het besluit op mandaat is genomen',
      bedrag: 'het bedrag in euro',
    },
    waarden: {
      ...DOOR,
      genomenDoor: {
        werkgever: 'de werkgever',
        werknemer: 'de werknemer',
        verzekeraar: 'de verzekeraar',
        casemanager: 'de casemanager, op mandaat',
      },
    },
  },
  'verzekeraar-melding': {
    titel: 'Melding aan de verzekeraar',
    wat: 'Iets is gemeld aan de verzekeraar.',
    velden: { ...MET_TOELICHTING, onderwerp: 'wat is gemeld' },
    waarden: {
      ...DOOR,
      onderwerp: {
        stagnatie: 'de re-integratie ligt stil',
        regres: 'iemand anders is mogelijk aansprakelijk',
        vangnet: 'er is mogelijk een uitkering uit het vangnet',
        loonmaatregel: 'de werkgever nam een loonmaatregel',
        'loonmaatregel-nagelaten': 'de werkgever nam geen loonmaatregel terwijl dat kon',
        'geen-medewerking': 'iemand werkt niet mee',
        loonwaarde: 'de loonwaarde van het werk',
        'buiten-mandaat': 'een uitgave boven het mandaat',
        'negatieve-kosten-baten': 'de baten wegen niet op tegen de kosten',
        overig: 'iets anders',
      },
    },
  },
  'oordeel-werknemer': {
    titel: 'Oordeel van de werknemer',
    wat: 'De werknemer gaf een oordeel over de re-integratie.',
    velden: {
      ...MET_TOELICHTING,
      eens: 'of de werknemer het eens is met wat in het verslag staat',
      oordeel: 'het oordeel in de woorden van de werknemer, zonder medische gegevens',
      ...onder('ondertekening', 'de handtekening van de werknemer', {
        ...HANDTEKENING,
        ...onder('werknemer', 'de handtekening van de werknemer', HANDTEKENING),
      }),
    },
    waarden: DOOR,
  },
  hersteld: {
    titel: 'Hersteld',
    wat: 'De werknemer kan het eigen werk weer geheel doen.',
    velden: { ...MET_TOELICHTING, datum: 'de eerste dag waarop de werknemer het eigen werk weer geheel kan doen' },
    waarden: DOOR,
  },
  'aangifte-42-weken': {
    titel: 'Aangifte na 42 weken',
    wat: 'De werkgever meldde de ziekte bij UWV in de 42e week.',
    velden: {
      ...MET_TOELICHTING,
      kanaal: 'hoe de melding is gedaan, zoals Digipoort of het werkgeversportaal',
      kenmerk: 'het kenmerk of de ontvangstbevestiging van UWV',
    },
    waarden: DOOR,
  },
  're-integratieverslag': {
    titel: 'Re-integratieverslag',
    wat: 'Het re-integratieverslag is opgemaakt.',
    velden: {
      ...MET_TOELICHTING,
      verstrektAanWerknemer: 'de dag waarop de werknemer het verslag kreeg',
      soortVerslag: 'welk verslag',
    },
    waarden: {
      ...DOOR,
      soortVerslag: { volledig: 'het volledige verslag', verkort: 'het verkorte verslag' },
    },
  },
  'uwv-kennisgeving-wia': {
    titel: 'Kennisgeving van UWV over de WIA',
    wat: 'UWV schreef de werknemer dat een WIA-uitkering kan worden gevraagd.',
    velden: MET_TOELICHTING,
    waarden: DOOR,
  },
  'wia-aanvraag': {
    titel: 'Aanvraag van de WIA',
    wat: 'De werknemer vroeg een WIA-uitkering aan.',
    velden: KENMERK,
    waarden: DOOR,
  },
  'riv-aanvulling': {
    titel: 'Aanvulling op het re-integratieverslag',
    wat: 'UWV vroeg om wat in het re-integratieverslag ontbrak, of het is ingediend.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'of het is gevraagd of ingediend',
      uiterlijk: 'de uiterste dag die in de brief van UWV staat',
    },
    waarden: {
      ...DOOR,
      stap: { gevraagd: 'UWV vroeg om een aanvulling', ingediend: 'de aanvulling is ingediend' },
    },
  },
  'wia-besluit': {
    titel: 'Besluit over de WIA',
    wat: 'UWV besloot over de WIA-uitkering.',
    velden: { ...MET_TOELICHTING, uitkomst: 'wat UWV besloot', ingang: 'de eerste dag van de uitkering' },
    waarden: {
      ...DOOR,
      uitkomst: { wga: 'een WGA-uitkering', iva: 'een IVA-uitkering', afgewezen: 'geen uitkering' },
    },
  },
  loonsanctie: {
    titel: 'Loonsanctie',
    wat: 'UWV verlengde de plicht om loon te betalen, of die verlenging is bekort of vervallen.',
    velden: {
      ...MET_TOELICHTING,
      stap: 'welke stap',
      totEnMet: 'de laatste dag van de verlengde periode',
      uitkomst: 'wat UWV over de bekorting besloot; zonder uitkomst geldt zij als toegewezen',
      soortTekortkoming: 'wat er volgens UWV tekortschoot',
    },
    waarden: {
      ...DOOR,
      stap: {
        besluit: 'UWV legde de loonsanctie op',
        bekortingsverzoek: 'de werkgever vroeg om bekorting',
        bekortingsbesluit: 'UWV besloot over de bekorting',
        gewijzigd: 'na bezwaar of beroep geldt een ander einde',
        vervallen: 'de loonsanctie is vervallen',
      },
      uitkomst: { toegewezen: 'de loonsanctie wordt korter', afgewezen: 'de loonsanctie blijft zoals zij was' },
      soortTekortkoming: {
        administratief: 'het verslag was niet volledig',
        inhoudelijk: 'er is te weinig gedaan aan re-integratie',
      },
    },
  },
  'verlenging-wachttijd': {
    titel: 'Verlenging van de loondoorbetaling',
    wat: 'Werkgever en werknemer vroegen UWV samen om na de wachttijd langer loon te betalen, of om een ander einde daarvan.',
    velden: { ...MET_TOELICHTING, totEnMet: 'de laatste dag van het verlengde tijdvak van loon' },
    waarden: DOOR,
  },
  'vervroegde-iva': {
    titel: 'Vervroegde IVA',
    wat: 'De werknemer vroeg een vervroegde IVA-uitkering, of UWV besloot daarover.',
    velden: { ...MET_TOELICHTING, stap: 'hoe ver de aanvraag is' },
    waarden: {
      ...DOOR,
      stap: {
        aangevraagd: 'de uitkering is gevraagd',
        toegekend: 'de uitkering is toegekend',
        afgewezen: 'de uitkering is afgewezen',
      },
    },
  },
  'wazo-verlof': {
    titel: 'Zwangerschaps- of bevallingsverlof',
    wat: 'De werknemer heeft verlof volgens de Wet arbeid en zorg; de datum is de eerste dag.',
    velden: {
      ...MET_TOELICHTING,
      datum: 'de eerste dag van het verlof',
      totEnMet: 'de laatste dag van het verlof',
      zelfdeOorzaak: 'of de ziekte voor en na het verlof dezelfde oorzaak heeft (ja of nee, nooit welke)',
    },
    waarden: DOOR,
  },
  'einde-dienstverband': {
    titel: 'Einde van het dienstverband',
    wat: 'Het dienstverband eindigt of is geëindigd.',
    velden: {
      ...MET_TOELICHTING,
      laatsteDag: 'de laatste dag van het dienstverband',
      aard: 'hoe het eindigt',
      reden: 'waarom het eindigt, zonder medische gegevens',
    },
    waarden: {
      ...DOOR,
      aard: {
        'van-rechtswege': 'een tijdelijk contract loopt af',
        opzegging: 'door opzegging',
        'wederzijds-goedvinden': 'werkgever en werknemer eindigen het samen',
        ontbinding: 'de rechter ontbindt het',
        overlijden: 'de werknemer is overleden',
        'overgang-van-onderneming': 'een andere werkgever nam de onderneming over',
      },
    },
  },
  'ziek-uit-dienst-aangifte': {
    titel: 'Aangifte ziek uit dienst',
    wat: 'De werkgever meldde bij UWV dat de werknemer ziek uit dienst gaat.',
    velden: KENMERK,
    waarden: DOOR,
  },
  'vangnet-melding': {
    titel: 'Vangnetmelding',
    wat: 'De werkgever meldde de ziekte bij UWV voor het vangnet.',
    velden: KENMERK,
    waarden: DOOR,
  },
  'vangnet-herstelmelding': {
    titel: 'Herstelmelding voor het vangnet',
    wat: 'De werkgever meldde bij UWV dat de werknemer is hersteld.',
    velden: KENMERK,
    waarden: DOOR,
  },
};

const GEDEELD: Teksten = {
  ...onder('werkgever', 'de werkgever', {
    naam: 'de naam van de werkgever',
    contactpersoon: 'wie voor de werkgever het aanspreekpunt is',
    loonheffingennummer: 'het loonheffingennummer, tussen aanhalingstekens',
    aardBedrijf: 'wat voor bedrijf het is',
    eigenrisicodragerZw: 'of de werkgever eigenrisicodrager is voor de Ziektewet',
  }),
  ...onder('bedrijfsarts', 'de bedrijfsarts', {
    naam: 'de naam van de bedrijfsarts',
    arbodienst: 'de arbodienst',
  }),
  ...onder('casemanager', 'de casemanager', {
    naam: 'de naam van de casemanager',
    organisatie: 'de organisatie van de casemanager',
    rol: 'of de casemanager van binnen of van buiten komt',
    register: 'het register waarin de casemanager staat, met het nummer',
  }),
  ...onder('verzekering', 'de verzuimverzekering', {
    verzekeraar: 'de naam van de verzekeraar',
    polis: 'het polisnummer, tussen aanhalingstekens',
    soort: 'de soort verzekering, zoals verzuim-ontzorg',
    mandaatPerDossier: 'hoeveel euro de casemanager per dossier mag besteden',
  }),
};

/** dossier.yaml */
export const DOSSIER_BESCHRIJVING: Beschrijving = {
  titel: 'Dossier',
  wat: 'De vaste gegevens van één dossier.',
  velden: {
    dossier: 'het nummer van het dossier, gelijk aan de naam van de map, tussen aanhalingstekens',
    ...onder('werknemer', 'de werknemer', {
      naam: 'de naam van de werknemer; een personeelsnummer alleen mag ook',
      personeelsnummer: 'het personeelsnummer, tussen aanhalingstekens; nooit het burgerservicenummer',
      geboortedatum: 'de geboortedatum',
      aowDatum: 'de dag waarop de werknemer de AOW-leeftijd bereikt',
      functie: 'de functie',
      urenPerWeek: 'het aantal uren per week volgens het contract',
      bekwaamheden: 'opleiding, ervaring en andere bekwaamheden',
    }),
    ...onder('dienstverband', 'het dienstverband', {
      aanvang: 'de eerste dag van het dienstverband',
      soort: 'de soort arbeidsovereenkomst',
      einddatum: 'de laatste dag van een tijdelijk contract, als die al vaststaat',
    }),
    overgenomenOp: 'de dag waarop dit dossier van een ander systeem of een andere casemanager is overgenomen',
    ...GEDEELD,
  },
  waarden: {
    'dienstverband.soort': {
      'onbepaalde-tijd': 'een vast contract',
      'bepaalde-tijd': 'een tijdelijk contract',
      oproep: 'een oproepcontract',
      uitzend: 'een uitzendcontract',
      huishoudelijk: 'huishoudelijk werk voor een particulier, op minder dan vier dagen per week',
    },
    'casemanager.rol': INTERN_EXTERN,
  },
};

/** wvp.yaml */
export const WVP_BESCHRIJVING: Beschrijving = {
  titel: 'Instellingen van de dossierrepo',
  wat: 'Wat voor alle dossiers geldt.',
  velden: {
    versie: 'de versie van dit formaat: 1',
    ...GEDEELD,
    regels: 'welke regels gelden; wet en uwv als dit veld ontbreekt',
    horizonDagen: 'zoveel dagen voor de uiterste dag is een stap open; 14 als dit veld ontbreekt',
    ...onder('stappen', 'eigen stappen, naast die van de wet', {
      id: 'de naam van de stap, in kleine letters, cijfers en streepjes',
      titel: 'wat de stap is',
      vanaf: 'waar de termijn begint: eersteZiektedag of een soort gebeurtenis',
      dagen: 'het aantal dagen van de termijn',
      voldaanDoor: 'de soort gebeurtenis die de stap vervult',
      verantwoordelijke: 'wie de stap zet',
      herhaal: 'om de hoeveel dagen de stap terugkomt',
      ernst: 'hoe zwaar het weegt als de stap te laat is',
    }),
    ...onder('casemanagement', 'hoe de regelset casemanagement rekent', {
      ...onder(
        'termijnen',
        'andere aantallen dagen dan die van wvp zelf',
        Object.fromEntries(
          TERMIJN_NAMEN.map((n) => [
            n,
            `dagen ${EIGEN_TERMIJNEN[n].wat}; ${EIGEN_TERMIJNEN[n].dagen} als dit veld ontbreekt`,
          ]),
        ),
      ),
    }),
    sjablonen: 'de map met eigen sjablonen',
    ...onder('privacy', 'wat er in teksten mag staan', {
      ...onder('toegestaneTermen', 'woorden die hier niet medisch zijn', {
        term: 'het woord',
        reden: 'wat het woord hier betekent',
      }),
      vrijeTekst: 'of vrije tekst mag',
      omgekeerdeToets: 'of een zin zonder enig woord van werk wordt gemeld; aan als dit veld ontbreekt',
      sector: 'de sector van de werkgever, als woorden uit de zorg daar gewone woorden van werk zijn',
    }),
  },
  waarden: {
    'casemanager.rol': INTERN_EXTERN,
    regels: {
      wet: 'wat de wet vraagt',
      uwv: 'wat UWV in de praktijk vraagt',
      casemanagement: 'wat het vak van casemanagers vraagt',
    },
    'stappen.verantwoordelijke': ROL,
    'stappen.ernst': {
      fout: 'check faalt',
      waarschuwing: 'check faalt alleen als daarom is gevraagd',
      info: 'check meldt het alleen',
    },
    'privacy.omgekeerdeToets': { aan: 'ook die zinnen melden', uit: 'alleen melden wat op de lijsten staat' },
    'privacy.sector': { zorg: 'zorg: behandelaar en behandeling geven een waarschuwing, geen fout' },
    'privacy.vrijeTekst': {
      toegestaan: 'vrije tekst mag',
      verboden: 'toelichting, besproken en omschrijving mogen niet',
    },
  },
};
