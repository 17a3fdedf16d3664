/** What can be wrong with a file before its content means anything: the `yaml/*` findings. */
export const YAML_UITLEG = {
  'yaml/onleesbaar': {
    titel: 'Het bestand kan niet worden gelezen',
    waarom: 'Wat niet gelezen is, kan niet worden beoordeeld; het dossier is daarom nergens groen op.',
    doen: 'Controleer de rechten op het bestand.',
  },
  'yaml/geen-bestand': {
    titel: 'Dit is geen gewoon bestand',
    waarom: 'wvp volgt geen koppelingen en leest geen apparaten: zo kan niets van buiten het dossier binnenkomen.',
    doen: 'Zet hier een gewoon bestand neer.',
  },
  'yaml/te-groot': {
    titel: 'Het bestand is groter dan 256 KB',
    waarom: 'Een gebeurtenis is een paar regels; een groot bestand is bijna zeker een vergissing.',
    doen: 'Zet stukken in `bijlagen/` en houd één gebeurtenis per bestand.',
  },
  'yaml/codering': {
    titel: 'Het bestand is geen UTF-8',
    waarom: 'Letters zouden verkeerd worden gelezen.',
    doen: 'Sla het bestand op als UTF-8.',
  },
  'yaml/teken': {
    titel: 'Teken dat hier niet mag',
    waarom: 'Besturingstekens en onzichtbare tekens kunnen een tekst anders laten lijken dan hij is.',
    doen: 'Haal het teken weg, of typ de regel opnieuw.',
  },
  'yaml/conflict': {
    titel: 'Er staat een conflict van git in dit bestand',
    waarom: 'Twee versies staan door elkaar; geen van beide is zeker.',
    doen: 'Los het conflict op en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  },
  'yaml/te-diep': {
    titel: 'Te diep genest of te veel tekens met betekenis',
    waarom: 'Een gebeurtenis is vlak; zo diep genest is een vergissing of een aanval.',
    doen: 'Maak het bestand eenvoudiger.',
  },
  'yaml/niet-toegestaan': {
    titel: 'YAML die wvp niet toestaat',
    waarom:
      'Ankers, verwijzingen, tags, aanwijzingen (%), samenvoegsleutels (<<) en sleutels met ? maken dat een bestand anders betekent dan het lijkt.',
    doen: 'Schrijf de waarde gewoon uit.',
  },
  'yaml/leeg': {
    titel: 'Het bestand is leeg',
    waarom: 'Een leeg bestand kan een mislukte opslag zijn.',
    doen: 'Vul het bestand in, of haal het weg.',
  },
  'yaml/geen-velden': {
    titel: 'Hier staan geen velden',
    waarom: 'Een bestand bestaat uit regels `veld: waarde`.',
    doen: 'Begin een gebeurtenis met `soort:` en `datum:`, dossier.yaml met `dossier:`, wvp.yaml met `versie: 1`. Let op de spatie na de dubbele punt.',
  },
  'yaml/dubbele-sleutel': {
    titel: 'Een veld staat er twee keer',
    waarom: 'Het is niet te zeggen welke waarde geldt.',
    doen: 'Haal een van de twee weg.',
  },
  'yaml/syntax': {
    titel: 'Dit is geen geldige YAML',
    waarom: 'Het bestand kan niet worden gelezen.',
    doen: 'Kijk naar het inspringen, de dubbele punt met spatie en de aanhalingstekens op en boven deze regel.',
  },
  'yaml/een-document': {
    titel: 'Meer dan één document in dit bestand',
    waarom: 'Hier hoort één document; een tweede zou ongelezen blijven.',
    doen: 'Haal de regel `---` en wat erna komt weg.',
  },
} as const;

export type YamlCode = keyof typeof YAML_UITLEG;

/** Mistakes in YAML that people make most, each with its own words; the code is `yaml/syntax`. */
export const SYNTAX_VORMEN = {
  tab: {
    bericht: 'Er staat een tab waar spaties moeten staan.',
    doen: 'Vervang de tab door twee spaties. De meeste editors kunnen dat instellen.',
  },
  'dubbele-punt': {
    bericht: 'In deze tekst staat een dubbele punt met een spatie erna.',
    doen: 'Zet de hele tekst tussen aanhalingstekens: veld: "eerst dit: dan dat".',
  },
  aanhaling: {
    bericht: 'Een aanhalingsteken gaat open of dicht, en het andere ontbreekt.',
    doen: 'Zet aan het begin en aan het eind hetzelfde teken. Staat er een \' in de tekst, gebruik dan " eromheen.',
  },
  haak: {
    bericht: 'Een haak gaat open en niet dicht, of er ontbreekt een komma.',
    doen: 'Zet een lijst tussen [ en ], een blok tussen { en }, met een komma tussen de delen.',
  },
  inspringen: {
    bericht: 'Deze regel springt anders in dan de regels waar zij bij hoort.',
    doen: 'Velden van hetzelfde blok beginnen even ver naar rechts; wat eronder hoort, twee spaties verder.',
  },
} as const;

export type SyntaxVorm = keyof typeof SYNTAX_VORMEN;
