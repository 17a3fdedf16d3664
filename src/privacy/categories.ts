/** What each code of the linter means: why it may not be there, and what to write instead. */
import type { Ernst } from '../core/finding.ts';

const AP = 'AP, De zieke werknemer (BWBR0037896)';
const TWIJFEL = 'Het woord kan ook iets anders betekenen; kijk het na.';
const TOEGESTAAN = 'Is het onschuldig: zet de term met de reden bij `privacy.toegestaneTermen` in wvp.yaml.';

interface Categorie {
  readonly ernst: Ernst;
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
}

/** By the last part of the code: `diagnose` is `privacy/diagnose`. */
export const CATEGORIEEN = {
  diagnose: {
    ernst: 'fout',
    titel: 'Diagnose, of naam van een ziekte of aandoening',
    waarom: `De werkgever mag geen diagnose of naam van een ziekte vastleggen, ook niet als de werknemer die zelf vertelt of als er "geen" voor staat: ${AP}, par. 5.2.1, 5.2.2 en 4.7.`,
    doen: 'Laat het weg. Schrijf alleen wat de bedrijfsarts aan mogelijkheden en beperkingen heeft doorgegeven.',
  },
  diagnosecode: {
    ernst: 'fout',
    titel: 'Code van een diagnose (ICD, DSM, CAS, DBC, ICPC)',
    waarom: `Een code zegt hetzelfde als de naam van de ziekte: ${AP}, par. 5.2.1. CAS-codes zijn voor bedrijfs- en verzekeringsartsen.`,
    doen: 'Laat de code weg.',
  },
  'code-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Losse code die op een diagnosecode lijkt',
    waarom: `Een letter, twee cijfers, punt, cijfer is de vorm van ICD-10: ${AP}, par. 5.2.1. Het kan ook een zaal of een artikel zijn.`,
    doen: `Laat een diagnosecode weg. ${TOEGESTAAN}`,
  },
  klacht: {
    ernst: 'fout',
    titel: 'Klacht, symptoom of pijn',
    waarom: `Specifieke klachten en pijnaanduidingen mogen niet in het dossier van de werkgever: ${AP}, par. 5.2.1 en 5.2.2.`,
    doen: 'Schrijf wat iemand in het werk wel en niet kan ("beperkt in tillen en bukken"), en alleen zoals de bedrijfsarts dat heeft doorgegeven.',
  },
  'klacht-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Woord dat vaak op een klacht of op gezondheid duidt',
    waarom: `Klachten en gezondheidstoestand horen bij de bedrijfsarts: ${AP}, par. 5.2.1 en 4.7. ${TWIJFEL}`,
    doen: `Kies een woord dat alleen over werk en afspraken gaat. ${TOEGESTAAN}`,
  },
  'lichaam-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Lichaamsdeel, lichaamsfunctie of hulpmiddel',
    waarom: `De werkgever vraagt niet naar het lichaam en oordeelt er niet over: ${AP}, par. 4 en 5.2.1. ${TWIJFEL}`,
    doen: `Noem de handeling (tillen, zitten, reizen) in plaats van het lichaamsdeel, met de bedrijfsarts als bron. ${TOEGESTAAN}`,
  },
  waarneming: {
    ernst: 'fout',
    titel: 'Eigen indruk van hoe het met iemand gaat',
    waarom: `Eigen waarnemingen over de lichamelijke of geestelijke toestand mogen niet worden vastgelegd: ${AP}, par. 5.2.1 en 5.2.2.`,
    doen: 'Schrijf wat is afgesproken, niet hoe iemand eruitzag of overkwam.',
  },
  'waarneming-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Woord dat vaak een indruk van iemand geeft',
    waarom: `Eigen waarnemingen over de lichamelijke of geestelijke toestand mogen niet worden vastgelegd: ${AP}, par. 5.2.1 en 5.2.2. ${TWIJFEL}`,
    doen: `Schrijf wat is afgesproken, niet hoe iemand eruitzag of overkwam. ${TOEGESTAAN}`,
  },
  behandeling: {
    ernst: 'fout',
    titel: 'Soort behandeling, therapie, onderzoek of opname',
    waarom: `Gegevens over therapieën en behandelingen mogen niet worden vastgelegd: ${AP}, par. 5.2.1; ook de verzekeraar krijgt de soort niet (par. 5.2.5).`,
    doen: 'Schrijf hooguit dat en wanneer een interventie is ingezet, zonder de soort en zonder de behandelaar.',
  },
  'behandeling-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Woord dat vaak op een behandeling of een middel duidt',
    waarom: `Gegevens over therapieën en behandelingen mogen niet worden vastgelegd: ${AP}, par. 5.2.1. ${TWIJFEL}`,
    doen: `Laat een behandeling of middel van de werknemer weg. ${TOEGESTAAN}`,
  },
  medicatie: {
    ernst: 'fout',
    titel: 'Geneesmiddel of gebruik van medicijnen',
    waarom: `Wat iemand slikt, zegt welke ziekte hij heeft; het valt onder gegevens over therapieën: ${AP}, par. 5.2.1.`,
    doen: 'Laat het weg. Een gevolg voor het werk (niet rijden) komt van de bedrijfsarts.',
  },
  behandelaar: {
    ernst: 'fout',
    titel: 'Behandelaar of zorginstelling',
    waarom: `Afspraken met artsen, fysiotherapeuten en psychologen mogen niet worden vastgelegd, en van een instelling niet de soort: ${AP}, par. 5.2.1 en 4.1.`,
    doen: 'Schrijf "afwezig wegens afspraak" of "verblijft in een zorginstelling". Is de werkgever zelf een zorginstelling: zet `privacy.sector: zorg` in wvp.yaml.',
  },
  'behandelaar-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Woord uit de zorg',
    waarom: `Mag als het over de bedrijfsarts of UWV gaat, niet als het een behandelaar van de werknemer is: ${AP}, par. 5.2.1. ${TWIJFEL}`,
    doen: `Noem de bedrijfsarts bij zijn functie, en laat een behandeling weg. ${TOEGESTAAN}`,
  },
  prive: {
    ernst: 'fout',
    titel: 'Privésituatie: relatie, gezin, overlijden, schulden',
    waarom: `Overige problemen (relatie, verleden, verhuizing, overlijden, scheiding) mogen niet worden vastgelegd: ${AP}, par. 5.2.1 en 5.2.2.`,
    doen: 'Laat het weg. Bij onenigheid op het werk: "verstoorde arbeidsverhouding". "Niet werkgerelateerd" alleen als de bedrijfsarts dat zo heeft doorgegeven.',
  },
  'prive-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Iets over thuis of familie',
    waarom: `Overige problemen (relatie, verleden, verhuizing, overlijden, scheiding) mogen niet worden vastgelegd: ${AP}, par. 5.2.1 en 5.2.2. ${TWIJFEL}`,
    doen: `Laat weg wat niet over het werk gaat. ${TOEGESTAAN}`,
  },
  oorzaak: {
    ernst: 'fout',
    titel: 'Aard of oorzaak van de ziekte',
    waarom: `De werkgever vraagt niet naar de aard en de oorzaak en legt die niet vast: ${AP}, par. 4, 4.5, 4.6 en 4.7.`,
    doen: 'Gebruik in de ziekmelding de velden `arbeidsongeval` en `regres` (ja of nee); laat de rest weg.',
  },
  'oorzaak-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Lijkt de oorzaak van de ziekte, of een ongeval',
    waarom: `De werkgever vraagt niet naar de aard en de oorzaak en legt die niet vast: ${AP}, par. 4, 4.5, 4.6 en 4.7. ${TWIJFEL}`,
    doen: `Gebruik de velden \`arbeidsongeval\` en \`regres\` (ja of nee); laat de rest weg. ${TOEGESTAAN}`,
  },
  'vangnet-soort': {
    ernst: 'fout',
    titel: 'Welke vangnetbepaling geldt',
    waarom: `Of een vangnet geldt mag worden vastgelegd, niet welk (zwangerschap, orgaandonatie, arbeidshandicap): ${AP}, par. 4.4.`,
    doen: 'Gebruik het veld `vangnet` van de ziekmelding. Zwangerschaps- en bevallingsverlof als soort verlof mag.',
  },
  'bijzonder-overig': {
    ernst: 'waarschuwing',
    titel: 'Ander bijzonder of strafrechtelijk gegeven',
    waarom:
      'Geloof, afkomst, seksuele gerichtheid, lidmaatschap van een vakbond en strafrechtelijke gegevens zijn verboden: AVG art. 9 en 10, UAVG art. 22 en 31.',
    doen: `Laat het weg. ${TOEGESTAAN}`,
  },
  identificatie: {
    ernst: 'waarschuwing',
    titel: 'Burgerservicenummer, e-mailadres of telefoonnummer',
    waarom:
      'Een BSN mag alleen worden gebruikt waar een wet dat zegt (UAVG art. 46); adressen en nummers horen niet in lopende tekst (AVG art. 5: niet meer dan nodig).',
    doen: 'Laat het weg; een BSN komt pas op het formulier dat naar UWV of de arbodienst gaat. Gebruik een eigen dossiernummer.',
  },
  'toestand-twijfel': {
    ernst: 'waarschuwing',
    titel: 'Zin over iemand, zonder een woord over werk of proces',
    waarom: `Een lijst met verboden woorden mist omschrijvingen. Een zin over een persoon waarin niets over werk, afspraken of proces staat, gaat vaak over de gezondheid of over thuis: ${AP}, par. 5.2.1 en 5.4. ${TWIJFEL}`,
    doen: 'Lees de zin na; noem het werk of de afspraak, of laat hem weg. Uitzetten: `privacy.omgekeerdeToets: uit` in wvp.yaml.',
  },
  'zonder-werkwoord': {
    ernst: 'info',
    titel: 'Zin zonder een woord over werk of proces',
    waarom: `Een lijst met verboden woorden mist omschrijvingen. Een zin waarin geen woord over werk, afspraken of proces staat, gaat vaak over de gezondheid: ${AP}, par. 5.4.`,
    doen: 'Lees de zin na. Uitzetten: `privacy.omgekeerdeToets: uit` in wvp.yaml.',
  },
} as const satisfies Record<string, Categorie>;

export type CategorieId = keyof typeof CATEGORIEEN;

/** Categories of words that may as easily mean something else. */
type Twijfel = Extract<CategorieId, `${string}-twijfel`>;
const TWIJFELS: Readonly<Record<Twijfel, true>> = {
  'code-twijfel': true,
  'klacht-twijfel': true,
  'lichaam-twijfel': true,
  'waarneming-twijfel': true,
  'behandeling-twijfel': true,
  'behandelaar-twijfel': true,
  'prive-twijfel': true,
  'oorzaak-twijfel': true,
  'toestand-twijfel': true,
};

export function isTwijfel(id: CategorieId): boolean {
  return Object.hasOwn(TWIJFELS, id);
}

export type PrivacyCode = `privacy/${CategorieId}`;

/** What a list says of its words: the category, and the one it is in a sentence about a person and not about work. */
export interface Soort {
  readonly id: CategorieId;
  readonly overIemand?: CategorieId | undefined;
}

/** By code, for `wvp explain`. */
export const LINT_UITLEG: Readonly<Record<string, Categorie>> = Object.fromEntries(
  Object.entries(CATEGORIEEN).map(([id, categorie]) => [`privacy/${id}`, categorie]),
);
