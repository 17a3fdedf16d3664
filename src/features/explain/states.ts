/** What the words mean that wvp uses for a step and for a case. */
import type { Toestand } from '../../judge/milestones.ts';
import type { Status } from '../../judge/status.ts';
import { STATUS, TOESTAND } from '../../judge/words.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { MERK } from '../../show/marks.ts';

const VAN_EEN_STAP: Readonly<Record<Status, string>> = {
  voldaan: 'De gebeurtenis die de stap vraagt, is er, op of voor de uiterste dag.',
  betwist:
    'Laat volgens de strikte lezing van de wet, en nog op tijd volgens een ruimere. Waar bronnen elkaar tegenspreken, toont wvp beide dagen. In een toets is dit een waarschuwing.',
  'te-laat': 'Gedaan, maar na de laatste dag die een lezing toelaat. Leg met een verklaring uit waarom.',
  gemist:
    'Niet gedaan, en de laatste dag die een lezing toelaat is voorbij. Doe het alsnog waar dat kan, en leg met een verklaring uit waarom het later is.',
  open: 'Nu te doen: de tijd loopt, en de uiterste dag is nog niet voorbij.',
  gepland: 'Later te doen: de tijd waarin de stap hoort, is nog niet begonnen.',
  afgeweken:
    'Werkgever en werknemer zijn samen en met een reden afgeweken van de termijn, zoals de Regeling procesgang (art. 5) toelaat.',
  vervallen:
    'Niet (meer) nodig, of rustend: erbij staat waarom. Rust de stap, dan komt zij terug als de reden vervalt.',
  onbepaald:
    'Niet te beoordelen: een bestand dat er iets over kan zeggen, is niet te lezen; of de stap is van voor de overname van het dossier.',
};

const VAN_EEN_DOSSIER: Readonly<Record<Toestand, string>> = {
  lopend: 'De werknemer is ziek en de wachttijd loopt.',
  hersteld:
    'Volledig hersteld, korter dan vier weken. Wordt de werknemer binnen vier weken weer ziek, dan telt het door.',
  gesloten: 'Vier weken of langer volledig hersteld. Een nieuwe ziekmelding begint een nieuwe periode.',
  'uit-dienst': 'Het dienstverband is geëindigd.',
  'wachttijd-voorbij': 'De wachttijd is voorbij, en er is geen verlenging die nog loopt.',
  loonsanctie: 'UWV heeft het tijdvak van loondoorbetaling verlengd, en dat loopt nu.',
  'zonder-ziekmelding': 'Er is geen ziekmelding in het dossier; zonder eerste ziektedag is er geen enkele termijn.',
  onbepaald: 'Een bestand dat niet te lezen is, kan veranderen hoe het dossier ervoor staat.',
};

/** Undefined for a word that is neither. Some words are both: then both are told. */
export function explainWoord(woord: string, columns: number): string | undefined {
  const width = breedte(columns);
  const delen: string[] = [];
  if (Object.hasOwn(VAN_EEN_STAP, woord)) {
    const status = woord as Status;
    delen.push(`${MERK[status]} ${status}: een stap, ${STATUS[status]}`, wrap(VAN_EEN_STAP[status], width));
  }
  if (Object.hasOwn(VAN_EEN_DOSSIER, woord)) {
    const toestand = woord as Toestand;
    delen.push(`${toestand}: een dossier, ${TOESTAND[toestand]}`, wrap(VAN_EEN_DOSSIER[toestand], width));
  }
  return delen.length === 0 ? undefined : `${delen.join('\n')}\n`;
}

export const WOORDEN: readonly string[] = [...new Set([...Object.keys(VAN_EEN_STAP), ...Object.keys(VAN_EEN_DOSSIER)])];
