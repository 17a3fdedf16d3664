import { gebeurtenissen } from '../../dossier/case.ts';
import { trajecten } from '../../dossier/kosten.ts';
import type { Stored } from '../../dossier/stored.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'verslag-professional';

/** The first `start` of each stretch, with the report after it: a next start counts once there was a report. */
function stukken<E extends Stored>(
  events: readonly E[],
  start: (e: E) => boolean,
  verslag: (e: E) => boolean,
): [E, E | undefined][] {
  const found: [E, E | undefined][] = [];
  for (const [index, e] of events.entries()) {
    const vorige = found.at(-1);
    if (!start(e) || (vorige && (vorige[1] === undefined || events.indexOf(vorige[1]) > index))) continue;
    found.push([e, events.slice(index + 1).find(verslag)]);
  }
  return found;
}

export default defineCasemanagement({
  id: ID,
  titel: 'Verslag van een deskundige ontvangen',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Loopt er een interventie, een arbeidsdeskundig onderzoek of spoor 2, dan vraagt de casemanager om een verslag als dat uitblijft. Mee telt een latere gebeurtenis van dezelfde soort: `afgerond` bij een interventie, `rapport` bij een arbeidsdeskundig onderzoek, `rapportage` of `afgesloten` bij spoor 2. Over een medische interventie vraagt de casemanager geen verslag: daarover gaat de bedrijfsarts.',
  gevolg: 'Zonder verslag is niet te zien of de inzet werkt en of het plan moet veranderen.',
  paragrafen: ['4.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const interventies = trajecten(gebeurtenissen(c, 'interventie', 'kosten-baten')).flatMap(({ stappen }) =>
      stukken(
        stappen.filter((e) => !e.data.medisch),
        (e) => e.data.stap === 'gestart',
        (e) => e.data.stap === 'afgerond',
      ),
    );
    const onderzoeken = stukken(
      gebeurtenissen(c, 'arbeidsdeskundig-onderzoek'),
      (e) => e.data.stap === 'aangevraagd',
      (e) => e.data.stap !== 'aangevraagd',
    );
    const spoor2 = stukken(
      gebeurtenissen(c, 'spoor-2'),
      (e) => e.data.stap === 'gestart',
      (e) => e.data.stap === 'rapportage' || e.data.stap === 'afgesloten',
    );
    return [...interventies, ...onderzoeken, ...spoor2].map(([start, verslag]) =>
      naEvent(ID, start, `${start.soort}: ${start.data.stap}`, termijnen[ID], verslag, 'stap'),
    );
  },
  notCovered: [
    'De inhoud van het verslag.',
    'Medische interventies.',
    'Verdere verslagen van spoor 2: zie het signaal re-integratiebedrijf-niet-gevolgd.',
  ],
});
