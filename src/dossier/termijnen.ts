/**
 * The numbers of days in the rule set casemanagement that no guide gives: the project's own choice, all in this one table.
 * wvp.yaml may change them (`casemanagement: {termijnen: {<naam>: <dagen>}}`).
 */
interface EigenTermijn {
  readonly dagen: number;
  /** What the days are counted from: an event (calendar days), or the first sick day (sick days, as W(n) of the law's terms). */
  readonly vanaf: 'gebeurtenis' | 'eerste-ziektedag';
  /** After "n dagen". */
  readonly wat: string;
}

const na = (dagen: number, wat: string): EigenTermijn => ({ dagen, vanaf: 'gebeurtenis', wat });
const week = (dagen: number, wat: string): EigenTermijn => ({ dagen, vanaf: 'eerste-ziektedag', wat });

/** Named after the rule; a rule with a second number has a second name. */
export const EIGEN_TERMIJNEN = {
  'inschakeling-casemanager': na(7, 'na het bericht dat langdurig verzuim dreigt'),
  'spreekuur-plannen': na(14, 'na het bericht dat langdurig verzuim dreigt'),
  'spreekuur-plannen-uiterste': week(35, 'na de eerste ziektedag, op zijn laatst'),
  'informatie-rechten-werknemer': week(56, 'na de eerste ziektedag'),
  'informatie-rolverdeling': na(14, 'na de aanwijzing van de casemanager'),
  'informatie-privacy': na(14, 'na de aanwijzing van de casemanager'),
  'contact-casemanager': na(42, 'na het vorige contact van de casemanager'),
  'vraag-onbeantwoord': na(14, 'na de vraag aan de bedrijfsarts'),
  'verslag-professional': na(42, 'na de start of de aanvraag'),
  'buiten-mandaat': na(14, 'nadat de som boven het mandaat kwam'),
  'negatieve-kosten-baten': na(14, 'na de afweging'),
  'deskundigenoordeel-vervolg': na(14, 'na de uitslag'),
  'arbeidsdeskundig-vervolg': na(14, 'na het rapport'),
  'stagnatie-aanspreken': na(14, 'na het signaal'),
  'stagnatie-escalatie': na(28, 'na het aanspreken'),
  'conflict-mediation': na(14, 'na het signaal'),
  'visie-conflict': na(42, 'nadat conflict en verschil van visie samen vastlagen'),
  'verzekeraar-regres': na(14, 'na de ziekmelding'),
  'verzekeraar-vangnet': na(14, 'na de ziekmelding'),
  'verzekeraar-loonmaatregel': na(14, 'na de loonmaatregel'),
  'verzekeraar-stagnatie': na(28, 'na het signaal, als het dan niet is opgelost'),
  'verzekeraar-stagnatie-escalatie': na(14, 'na de escalatie'),
  'verzekeraar-loonwaarde': na(14, 'na de werkhervatting met loonwaarde'),
  'loonwaarde-ontbreekt': na(42, 'na de start in ander of aangepast werk'),
  'spoor-2-belastbaarheid': na(91, 'na de start van spoor 2, en na elk spreekuur'),
  'spreekuur-actueel-oordeel': week(602, 'na de eerste ziektedag'),
  'informatie-vervroegde-iva': na(42, 'na het oordeel dat er geen mogelijkheden zijn'),
  'informatie-wia': week(609, 'na de eerste ziektedag'),
  'informatie-financiele-gevolgen': week(364, 'na de eerste ziektedag'),
  'wia-uitslag-bespreken': na(14, 'na het besluit van UWV'),
  klachtenregeling: na(14, 'na het gesprek over de klacht'),
  'evaluatie-casemanagement': na(42, 'na het sluiten van het dossier'),
} as const satisfies Readonly<Record<string, EigenTermijn>>;

export type TermijnNaam = keyof typeof EIGEN_TERMIJNEN;
export const TERMIJN_NAMEN = Object.keys(EIGEN_TERMIJNEN) as readonly TermijnNaam[];

/** The numbers in force: days by name. */
export type Termijnen = Readonly<Record<TermijnNaam, number>>;

/** Days that wvp.yaml may give: a year after an event; after the first sick day any day of the wachttijd but its last. */
export function bereik(naam: TermijnNaam): { readonly min: number; readonly max: number } {
  return EIGEN_TERMIJNEN[naam].vanaf === 'gebeurtenis' ? { min: 1, max: 365 } : { min: 1, max: 726 };
}

/** The defaults, with what wvp.yaml gives instead. */
export function termijnenMet(eigen: Readonly<Partial<Record<TermijnNaam, number | undefined>>> = {}): Termijnen {
  const entries = TERMIJN_NAMEN.map((naam) => [naam, eigen[naam] ?? EIGEN_TERMIJNEN[naam].dagen] as const);
  return Object.fromEntries(entries) as Termijnen;
}
