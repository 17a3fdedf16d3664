/** The casemanager's work: contacts, interventions, stagnation, money. */
import {
  blokOf,
  datum,
  definitie,
  eventId,
  janee,
  keuze,
  lijst,
  minstens1,
  optioneel,
  veld,
  woorden,
} from '../define.ts';
import { afspraken, euro, handtekening, handtekeningVelden, metToelichting, naam, rol, tekst } from '../fields.ts';

const INTERVENTIE = woorden({
  voorgesteld: 'iemand stelde haar voor',
  afgestemd: 'partijen hebben haar afgestemd',
  toegezegd: 'de betaling is toegezegd',
  gestart: 'zij is begonnen',
  afgerond: 'zij is klaar',
  afgewezen: 'zij gaat niet door',
});

const FINANCIERING = woorden({
  werkgever: 'de werkgever',
  verzekeraar: 'de verzekeraar',
  gedeeld: 'werkgever en verzekeraar samen',
});

const OORDEEL = woorden({ aangevraagd: 'het oordeel is gevraagd', uitslag: 'UWV gaf de uitslag' });

const AANVRAGER = woorden({ werkgever: 'de werkgever', werknemer: 'de werknemer' });

export const ONDERWERP_OORDEEL = woorden({
  'eigen-werk': 'of de werknemer het eigen werk kan doen',
  'passend-werk': 'of het aangeboden werk passend is',
  'inspanningen-werkgever': 'de inspanningen van de werkgever',
  'inspanningen-werknemer': 'de inspanningen van de werknemer',
  'frequent-verzuim': 'frequent verzuim',
});

const UITSLAG = woorden({ positief: 'positief', negatief: 'negatief' });

/** What the werkgever does with the wages; the law gives opschorting and stopzetting different grounds and effects. */
export const LOONMAATREGEL = woorden({
  waarschuwing: ['waarschuwing over het loon', 'een waarschuwing vooraf'],
  opschorting: ['loon opgeschort', 'het loon wordt later betaald'],
  stopzetting: ['loon stopgezet', 'het loon wordt niet betaald'],
  hervat: ['loon weer betaald', 'het loon wordt weer betaald'],
});

export const STAGNATIE_BIJ = woorden({
  werkgever: 'bij de werkgever',
  werknemer: 'bij de werknemer',
  bedrijfsarts: 'bij de bedrijfsarts',
  proces: 'in het proces',
});

export const STAGNATIE = woorden({
  gesignaleerd: ['gesignaleerd', 'iemand zag het'],
  aangesproken: ['besproken met wie het aangaat', 'het is besproken met wie het aangaat'],
  geescaleerd: ['hogerop besproken', 'het is hogerop gelegd'],
  opgelost: ['opgelost', 'het is opgelost'],
});

export const CONFLICT = woorden({
  gesignaleerd: ['gesignaleerd', 'iemand zag het'],
  mediation: ['mediation ingezet', 'er is mediation'],
  opgelost: ['opgelost', 'het is opgelost'],
});

const KLACHT = woorden({
  besproken: 'de klacht is besproken',
  ingediend: 'de klacht is ingediend',
  afgehandeld: 'de klacht is afgehandeld',
});

const VIA = woorden({
  telefoon: 'met de telefoon',
  gesprek: 'in een gesprek',
  'e-mail': 'met e-mail',
  video: 'met een videogesprek',
  brief: 'met een brief',
});

const INFORMATIE = woorden({
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
});

const AFWEGING = woorden({ positief: 'de baten wegen op', negatief: 'de baten wegen niet op' });

const GENOMEN_DOOR = woorden({
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  verzekeraar: 'de verzekeraar',
  casemanager: 'de casemanager, op mandaat',
});

/** What an insurer may be told (AP, De zieke werknemer, par. 5.2.5). */
export const VERZEKERAAR_ONDERWERP = woorden({
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
});

export const begeleiding = {
  interventie: () =>
    definitie('Interventie', 'Een stap in een interventie, zoals coaching of een aanpassing van de werkplek.', {
      ...metToelichting('interventie'),
      // What it is, not what someone is called.
      naam: veld('welke interventie; bij een medische interventie nooit welke behandeling', naam('kort')),
      uitvoerder: optioneel(
        'wie haar uitvoert; bij een medische interventie nooit de behandelaar',
        naam('organisatie'),
      ),
      stap: veld('hoe ver de interventie is', keuze(INTERVENTIE)),
      medisch: veld('of de interventie medisch is; dan gaat zij via de bedrijfsarts', janee),
      kosten: optioneel('de kosten in euro', euro),
      baten: optioneel('de verwachte baten in euro', euro),
      financiering: optioneel('wie betaalt', keuze(FINANCIERING)),
      verwijzing: optioneel('de gebeurtenis waar deze interventie bij hoort', eventId),
    }),
  deskundigenoordeel: () =>
    definitie('Deskundigenoordeel', 'Een deskundigenoordeel is gevraagd aan UWV, of UWV gaf de uitslag.', {
      ...metToelichting('deskundigenoordeel'),
      stap: veld('of het is gevraagd, of de uitslag er is', keuze(OORDEEL)),
      aanvrager: optioneel('wie het vroeg', keuze(AANVRAGER)),
      onderwerp: optioneel('waar het oordeel over gaat', keuze(ONDERWERP_OORDEEL)),
      uitkomst: optioneel('de uitslag', keuze(UITSLAG)),
      peilmoment: optioneel('de dag waarop het oordeel betrekking heeft', datum),
    }),
  loonmaatregel: () =>
    definitie('Loonmaatregel', 'De werkgever waarschuwde, schortte het loon op, zette het stop of hervatte het.', {
      ...metToelichting('loonmaatregel'),
      stap: veld('welke maatregel', keuze(LOONMAATREGEL)),
      grond: veld('wat de werknemer niet deed, zonder medische gegevens', tekst('verslag')),
      ingang: optioneel('de eerste dag waarvoor de maatregel geldt; `datum` is de dag van de beslissing', datum),
      meegedeeldOp: optioneel('de dag waarop de werknemer het hoorde', datum),
    }),
  stagnatie: () =>
    definitie('Stagnatie', 'De re-integratie ligt stil, of dat is aangesproken of opgelost.', {
      ...metToelichting('stagnatie'),
      bij: veld('waar de re-integratie stilligt', keuze(STAGNATIE_BIJ)),
      stap: veld('hoe ver de aanpak is', keuze(STAGNATIE)),
      omschrijving: optioneel('wat er stilligt in het proces, nooit medisch', tekst('verslag')),
    }),
  conflict: () =>
    definitie('Conflict', 'Er is een conflict dat de re-integratie raakt, of het is opgelost.', {
      ...metToelichting('conflict'),
      tussen: optioneel('tussen wie het conflict is', lijst(rol)),
      stap: veld('hoe ver de aanpak is', keuze(CONFLICT)),
      omschrijving: optioneel('waar het conflict over gaat, feitelijk en nooit medisch', tekst('verslag')),
    }),
  klacht: () =>
    definitie('Klacht', 'Iemand heeft een klacht over de begeleiding.', {
      ...metToelichting('klacht'),
      van: optioneel('van wie de klacht is', rol),
      stap: veld('hoe ver de klacht is', keuze(KLACHT)),
    }),
  contact: () =>
    definitie('Contact', 'Er was contact over de re-integratie.', {
      ...metToelichting('contact'),
      met: veld('met wie er contact was', minstens1(rol)),
      via: optioneel('hoe het contact ging', keuze(VIA)),
      onderwerp: optioneel('waar het over ging, nooit medisch', tekst('kort')),
      afspraken: optioneel('wat is afgesproken', afspraken),
    }),
  'informatie-verstrekt': () =>
    definitie('Informatie verstrekt', 'Iemand heeft uitleg gekregen over rechten, plichten of het proces.', {
      ...metToelichting('informatie-verstrekt'),
      aan: veld('wie de informatie kreeg', minstens1(rol)),
      onderwerp: veld('waar de informatie over ging', keuze(INFORMATIE)),
    }),
  gegevensverstrekking: () =>
    definitie('Gegevensverstrekking', 'Er zijn gegevens uit het dossier aan iemand gegeven.', {
      ...metToelichting('gegevensverstrekking'),
      aan: veld('wie de gegevens kreeg', naam('persoon')),
      gegevens: veld('welke gegevens, als soort en niet de inhoud', minstens1(tekst('kort'))),
      grondslag: optioneel('de grond waarop het mag: wet, overeenkomst of toestemming', tekst('kort')),
    }),
  'kosten-baten': () =>
    definitie('Kosten en baten', 'De kosten en baten van een interventie zijn afgewogen.', {
      ...metToelichting('kosten-baten'),
      interventie: optioneel('de gebeurtenis met de interventie', eventId),
      kosten: veld('de kosten in euro', euro),
      baten: veld('de baten in euro', euro),
      uitkomst: veld('of de baten tegen de kosten opwegen', keuze(AFWEGING)),
    }),
  besluit: () =>
    definitie('Besluit', 'Er is een besluit genomen over de begeleiding of een uitgave.', {
      ...metToelichting('besluit'),
      onderwerp: veld('waar het besluit over gaat, nooit medisch', tekst('kort')),
      genomenDoor: veld('wie besloot', keuze(GENOMEN_DOOR)),
      opMandaat: optioneel('of het besluit op mandaat is genomen', janee),
      bedrag: optioneel('het bedrag in euro', euro),
    }),
  'verzekeraar-melding': () =>
    definitie('Melding aan de verzekeraar', 'Iets is gemeld aan de verzekeraar.', {
      ...metToelichting('verzekeraar-melding'),
      onderwerp: veld('wat is gemeld', keuze(VERZEKERAAR_ONDERWERP)),
    }),
  'oordeel-werknemer': () =>
    definitie('Oordeel van de werknemer', 'De werknemer gaf een oordeel over de re-integratie.', {
      ...metToelichting('oordeel-werknemer'),
      eens: optioneel('of de werknemer het eens is met wat in het verslag staat', janee),
      oordeel: optioneel('het oordeel in de woorden van de werknemer, zonder medische gegevens', tekst('verslag')),
      ondertekening: optioneel(
        'de handtekening van de werknemer',
        blokOf(handtekeningVelden, { werknemer: veld('de handtekening van de werknemer', handtekening) }),
      ),
    }),
};
