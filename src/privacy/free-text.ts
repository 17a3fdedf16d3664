/** Free text where a repo forbids it (`privacy.vrijeTekst: verboden`; AP, De zieke werknemer, par. 5.4: preferably none). */
import type { Finding } from '../core/finding.ts';
import { plaats, type Stored } from '../dossier/stored.ts';

/** Fields that no text of law asks for; a visie or a motivation is not among them. */
const VRIJE_TEKST = ['toelichting', 'besproken', 'omschrijving'] as const;

export const PRIVACY_UITLEG = {
  'privacy/vrije-tekst': {
    titel: 'Vrije tekst terwijl deze repo die verbiedt',
    waarom:
      'In open velden komen ongemerkt gegevens die er niet horen; de AP raadt open velden af (De zieke werknemer, BWBR0037896, par. 5.4). In wvp.yaml staat `vrijeTekst: verboden`.',
    doen: 'Haal het veld weg, of leg het feit vast in een veld dat ervoor is.',
  },
} as const;

export function freeTextFindings(events: readonly Stored[]): Finding[] {
  const { titel, waarom, doen } = PRIVACY_UITLEG['privacy/vrije-tekst'];
  return events.flatMap((event) =>
    VRIJE_TEKST.filter((veld) => veld in event.data).map((veld) => ({
      code: 'privacy/vrije-tekst',
      ernst: 'fout' as const,
      bericht: `${titel} ("${veld}").`,
      waarom,
      doen,
      sleutel: `${event.id}:${veld}`,
      verantwoord: false,
      ...plaats(event, veld),
    })),
  );
}
