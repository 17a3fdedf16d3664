/** What cannot be, or can hardly be, in a dossier: the `dossier/*` findings with their explanation. */
import type { Ernst, Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';

interface Kind {
  readonly ernst: Ernst;
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
}

const kind = (ernst: Ernst, titel: string, waarom: string, doen: string): Kind => ({ ernst, titel, waarom, doen });

export const ANOMALIES = {
  'dossier/geen-ziekmelding': kind(
    'waarschuwing',
    'Er is geen ziekmelding op of voor de peildatum',
    'Zonder eerste ziektedag is geen enkele termijn te berekenen.',
    'Leg de ziekmelding vast met `eersteZiektedag`.',
  ),
  'dossier/na-vandaag': kind(
    'info',
    'Deze gebeurtenis moet nog gebeuren: de datum ligt na vandaag',
    'Wat nog moet gebeuren, is een plan en geen feit; op die dag telt het mee alsof het is gebeurd.',
    'Controleer `datum`; vaak is het een tikfout in het jaar. Een plan hoort in een afspraak.',
  ),
  'dossier/ziekmelding-dubbel': kind(
    'waarschuwing',
    'Tweede ziekmelding terwijl de werknemer nog ziek gemeld is',
    'Alle termijnen hangen aan één eerste ziektedag; deze tweede melding telt niet mee.',
    'Leg eerst `hersteld` vast, of verbeter de eerste ziekmelding met `vervangt`.',
  ),
  'dossier/herstel-zonder-ziekte': kind(
    'waarschuwing',
    'Herstelmelding terwijl de werknemer niet ziek gemeld is',
    'Een herstel zonder ziekte, of van voor de eerste ziektedag, kan geen periode afsluiten en telt niet mee.',
    'Controleer `datum` (de eerste dag volledig hersteld) of leg de ziekmelding vast.',
  ),
  'dossier/ziektedag-na-melding': kind(
    'waarschuwing',
    'De eerste ziektedag ligt na de datum van de ziekmelding',
    'Iemand kan zich niet ziek melden voor een dag die nog moet komen.',
    'Controleer `datum` en `eersteZiektedag`.',
  ),
  'dossier/ziektedag-geen-werkdag': kind(
    'info',
    'De eerste ziektedag is een zaterdag, zondag of feestdag',
    'De eerste ziektedag is de eerste werkdag waarop niet is gewerkt (Wet WIA art. 23 lid 2; Regeling bepaling eerste werkdag, BWBR0019301, art. 2).',
    'Klopt dit met het rooster, dan is er niets te doen. Zo niet: verbeter de ziekmelding met `vervangt`.',
  ),
  'dossier/verlof-overlapt': kind(
    'waarschuwing',
    'Twee perioden van zwangerschaps- of bevallingsverlof overlappen elkaar',
    'De dagen van het verlof tellen niet mee; bij overlap is niet te zeggen hoeveel dagen dat zijn. De latere telt niet mee.',
    'Verbeter de gegevens van het verlof met `vervangt`.',
  ),
  'dossier/verlof-verkeerd-om': kind(
    'waarschuwing',
    'Het verlof eindigt voordat het begint',
    'Zo is het verlof niet te verwerken; het telt niet mee.',
    'Controleer `datum` (eerste dag) en `totEnMet` (laatste dag).',
  ),
  'dossier/dubbel': kind(
    'waarschuwing',
    'Dit stuk is in deze ziekteperiode al eerder vastgelegd',
    'Er is één eerste versie; de vroegste telt voor de termijn.',
    'Gebruik de bijstelling voor een latere versie, of `vervangt` als dit een verbetering is.',
  ),
  'dossier/evaluatie-voor-plan': kind(
    'waarschuwing',
    'Evaluatie of bijstelling van voor het plan van aanpak',
    'Een evaluatie gaat over de afspraken in het plan (Regeling procesgang art. 4 lid 2); dat was er nog niet.',
    'Controleer de datum, of leg het plan van aanpak vast.',
  ),
  'dossier/bijstelling-voor-probleemanalyse': kind(
    'waarschuwing',
    'Bijstelling van een probleemanalyse die er nog niet was',
    'Een bijstelling verandert een eerder oordeel.',
    'Controleer de datum, of leg de probleemanalyse vast.',
  ),
  'dossier/voor-eerste-ziektedag': kind(
    'info',
    'Gebeurtenis van voor de eerste ziektedag',
    'Wat voor de ziekteperiode gebeurde, telt niet mee voor de stappen.',
    'Klopt de datum, dan is er niets te doen.',
  ),
  'dossier/na-einde-dienstverband': kind(
    'waarschuwing',
    'Gebeurtenis van na het einde van het dienstverband',
    'Na de laatste dag heeft de werkgever geen taken in de re-integratie meer: UWV neemt het over. Alleen een eigenrisicodrager voor de Ziektewet houdt ze (Wet WIA art. 26 lid 2; BW 7:658a lid 6).',
    'Controleer `datum`, of `laatsteDag` van het einde van het dienstverband.',
  ),
  'dossier/einddatum-verstreken': kind(
    'waarschuwing',
    'De bekende einddatum van het contract is voorbij',
    'Met het contract eindigen de taken van de werkgever, behalve de aangifte ziek uit dienst en het verslag daarbij.',
    'Leg `einde-dienstverband` vast, of pas `dienstverband.einddatum` aan als het contract is verlengd.',
  ),
  'dossier/besluit-na-wachttijd': kind(
    'waarschuwing',
    'Besluit over een loonsanctie, of verzoek om verlenging, van na de laatste dag',
    'Een loonsanctie kan na de laatste dag van de wachttijd of van het verlengde tijdvak niet meer worden opgelegd (Wet WIA art. 25 lid 11; CRvB 12-12-2012, ECLI:NL:CRVB:2012:BY6453). Een tijdvak dat voorbij is, is niet meer te verlengen of te verkorten (art. 24 lid 2). Er is niets mee gerekend.',
    'Controleer de datum. Laat bij twijfel een jurist kijken: de termijn voor bezwaar tegen een besluit is zes weken.',
  ),
  'dossier/einddatum-onmogelijk': kind(
    'fout',
    'Deze datum kan niet',
    'Het einde ligt voor wat ermee eindigt, of verder weg dan de wet toelaat. Er is gerekend alsof het veld leeg is, dus de datums die ervan afhangen zijn onzeker.',
    'Vergelijk met de brief; vaak is het een tikfout in het jaar. Verbeter de gebeurtenis met `vervangt`.',
  ),
  'dossier/einde-voor-aanvang': kind(
    'fout',
    'Het dienstverband eindigt voordat het begint',
    'Er is gerekend alsof dit einde er niet is.',
    'Controleer `laatsteDag` of `dienstverband.einddatum`, en `dienstverband.aanvang`.',
  ),
  'dossier/verlof-te-lang': kind(
    'waarschuwing',
    'Zwangerschaps- en bevallingsverlof van meer dan 210 dagen',
    'Het verlof duurt ten minste zestien weken, bij een meerling twintig, en wordt alleen bij ziekenhuisopname langer (Wet arbeid en zorg art. 3:1). Elke dag ervan schuift alle termijnen op.',
    'Controleer `datum` (eerste dag) en `totEnMet` (laatste dag).',
  ),
  'dossier/zonder-gevolg': kind(
    'info',
    'Deze gebeurtenis verandert hier niets',
    'Wat er staat kan hier geen termijn, datum of stap veranderen.',
    'Klopt het, dan is er niets te doen. Zo niet: verbeter de gebeurtenis met `vervangt`.',
  ),
  'dossier/ziekte-voor-2004': kind(
    'info',
    'Ziekte van voor 1 januari 2004',
    'Toen gold een ander recht, met 52 weken loon; daarvan zegt wvp niets. Stappen en mijlpalen worden niet gegeven.',
    'Controleer `eersteZiektedag` als dit een tikfout kan zijn.',
  ),
  'dossier/sanctie-zonder-besluit': kind(
    'waarschuwing',
    'Vervolg op een loonsanctie zonder besluit',
    'Een verzoek of besluit tot bekorting hoort bij een loonsanctie die is opgelegd.',
    'Leg het besluit vast met `stap: besluit`.',
  ),
  'dossier/spoor-2-volgorde': kind(
    'waarschuwing',
    'Vervolg van spoor 2 dat nog niet was gestart',
    'Een rapportage of afsluiting hoort bij een traject dat is gestart; zonder start geldt de stap als niet gedaan.',
    'Leg het begin vast met `stap: gestart`.',
  ),
  'dossier/volledig-hervat': kind(
    'info',
    'Volledig aan het werk in het eigen werk, zonder herstelmelding',
    'De termijnen lopen door zolang de werknemer niet hersteld is voor het bedongen werk.',
    'Is de werknemer hersteld? Leg dan `hersteld` vast.',
  ),
  'dossier/vastgelegd-voor-datum': kind(
    'waarschuwing',
    'De gebeurtenis is eerder vastgelegd dan zij gebeurde',
    'Wat nog moet gebeuren, is een plan en geen feit.',
    'Controleer `datum` en `vastgelegd`.',
  ),
  'dossier/vervangt-onbekend': kind(
    'waarschuwing',
    '`vervangt` wijst naar een gebeurtenis die er niet is',
    'De verbetering of intrekking heeft nu geen gevolg voor een andere gebeurtenis.',
    'Gebruik de bestandsnaam zonder `.yaml` van de gebeurtenis die u verbetert.',
  ),
  'dossier/vervangt-kring': kind(
    'waarschuwing',
    'Gebeurtenissen vervangen elkaar over en weer',
    'Zo telt geen van beide mee.',
    'Laat alleen de nieuwste gebeurtenis `vervangt` dragen.',
  ),
  'dossier/verwijzing-onbekend': kind(
    'waarschuwing',
    'Verwijzing naar een gebeurtenis die er niet is',
    'De herkomst van dit gegeven is zo niet na te gaan.',
    'Gebruik de bestandsnaam zonder `.yaml` van de gebeurtenis die u bedoelt.',
  ),
  'dossier/afgerond-onbekend': kind(
    'waarschuwing',
    '`afgerond` noemt een afspraak die er niet is',
    'De afspraak blijft open staan.',
    'Schrijf de gebeurtenis en het nummer in haar lijst, bijvoorbeeld `2026-03-16-voortgangsgesprek/1`.',
  ),
  'dossier/afgerond-te-vroeg': kind(
    'waarschuwing',
    '`afgerond` noemt een afspraak die toen nog niet was gemaakt',
    'Alleen een latere gebeurtenis, of een andere van dezelfde dag, meldt een afspraak af. De afspraak blijft open staan.',
    'Controleer `datum`, of meld de afspraak af in een latere gebeurtenis.',
  ),
  'dossier/afwijking-ongeldig': kind(
    'waarschuwing',
    'Van deze stap kan niet in overleg worden afgeweken',
    'Afwijken mag van de termijnen van de probleemanalyse, het plan van aanpak en de bijstelling daarvan (Regeling procesgang, BWBR0013540, art. 5 met art. 2 en 4); andere termijnen staan in een wet.',
    'Leg voor een andere stap een `verklaring` vast.',
  ),
  'dossier/verklaring-onbekend': kind(
    'waarschuwing',
    'De verklaring noemt een stap die er niet is',
    'De verklaring heeft nu geen gevolg.',
    'Noem de stap of de sleutel zoals `wvp status` die toont.',
  ),
  'dossier/map-wijkt-af': kind(
    'waarschuwing',
    'De naam van het dossier is niet gelijk aan de naam van de map',
    'Zo is een dossier moeilijk terug te vinden, en verwijzingen kunnen verkeerd lopen.',
    'Geef de map en `dossier` dezelfde naam.',
  ),
  'dossier/bestandsdatum-wijkt-af': kind(
    'waarschuwing',
    'De datum in de bestandsnaam is een andere dan `datum`',
    'Een van beide is waarschijnlijk een vergissing; `datum` geldt.',
    'Verbeter `datum`, of hernoem het bestand.',
  ),
  'dossier/id-dubbel': kind(
    'waarschuwing',
    'Twee bestanden hebben dezelfde naam',
    'De bestandsnaam is de naam van de gebeurtenis; verwijzingen zijn nu dubbelzinnig.',
    'Geef een van de bestanden een andere naam.',
  ),
  'dossier/niet-gelezen': kind(
    'fout',
    'Dit lijkt op een dossier of een gebeurtenis, en is niet gelezen',
    'wvp leest `dossier.yaml` en, in `events/` daarnaast, gewone bestanden waarvan de naam op `.yaml` eindigt en niet met een punt begint, tot vier mappen diep. Wat ernaast ligt, kan een stap tonen die nu ontbreekt: wat niet is gedaan, is daarom onbepaald.',
    'Geef het bestand of de map de naam en de plaats die wvp leest. Hoort het niet in een dossier, zet het dan ergens anders.',
  ),
  'dossier/herkomst-dubbel': kind(
    'fout',
    'Twee gebeurtenissen hebben dezelfde herkomst',
    'Een regel uit een ander systeem is één feit. Nu telt het twee keer, of hoort het bij twee dossiers.',
    'Haal een van de twee weg met `intrekking`, of verbeter `herkomst` met `vervangt`.',
  ),
  'dossier/bijlage-ontbreekt': kind(
    'waarschuwing',
    'Een bijlage is er niet',
    'Zonder het stuk zelf is niet aan te tonen wat er is vastgelegd of ondertekend.',
    'Zet het bestand terug, of verbeter `bijlagen` met `vervangt`.',
  ),
  'dossier/bijlage-gewijzigd': kind(
    'fout',
    'Een bijlage is veranderd nadat zij is vastgelegd',
    'Het bestand heeft een andere SHA-256 dan bij de gebeurtenis staat: het is niet meer het stuk van toen.',
    'Zet het oude bestand terug. Is er een nieuwe versie, leg die dan vast als bijlage van een nieuwe gebeurtenis.',
  ),
  'dossier/bijlage-uwv': kind(
    'info',
    'UWV neemt deze bijlage zo niet aan',
    'De gebeurtenis is een deel van het re-integratieverslag. UWV neemt daarbij jpg, docx en pdf aan, tot 10 MB per bestand.',
    'Bewaar het stuk ook als pdf, of kleiner, en leg dat vast als bijlage.',
  ),
  'dossier/meer-bevindingen': kind(
    'fout',
    'In dit bestand staan meer bevindingen dan hier zijn te tonen',
    'Van elk bestand zijn de honderd zwaarste genoemd.',
    'Herstel die eerst; de volgende toets noemt de rest.',
  ),
  'dossier/verdwenen': kind(
    'fout',
    'Dit dossier staat niet meer in de repo',
    'Een dossier dat weg is, wordt niet meer getoetst: een gemiste stap erin zou niemand meer zien.',
    'Zet het terug met git. Mocht het weg, noem het dan in `gewist.yaml` in de hoofdmap, met `dossier`, `op` en `grond`.',
  ),
} as const satisfies Record<`dossier/${string}`, Kind>;

export type AnomalyCode = keyof typeof ANOMALIES;

/** A `dossier/*` finding. `sleutel` is the id of the event that it is about; `extra` is added to the message. */
export function anomaly(code: AnomalyCode, sleutel: string, at: Location, extra = ''): Finding {
  const { ernst, titel, waarom, doen } = ANOMALIES[code];
  const punt = extra.endsWith('?') ? '' : '.';
  return { code, ernst, bericht: `${titel}${extra}${punt}`, waarom, doen, sleutel, verantwoord: false, ...at };
}

/** What `begrens` left out of each file. */
export function meerBevindingen(
  meer: ReadonlyMap<string, { readonly aantal: number; readonly ernst: Ernst }>,
): Finding[] {
  return [...meer].map(([bestand, { aantal, ernst }]) => ({
    ...anomaly('dossier/meer-bevindingen', bestand, { bestand, regel: 1, kolom: 1 }, `: nog ${aantal}`),
    ernst,
  }));
}
