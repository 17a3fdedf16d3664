import { gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { fulfilled } from '../define.ts';
import { stagnaties } from '../verstoring.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'stagnatie-escalatie';

/**
 * When the escalation counts. Where the stagnation is with the werknemer, the werkgever first takes a step of his own: a measure,
 * information, or a conflict that is taken up. When that came later, the day on which both are there.
 */
function metTussenstap(c: Ziektegeval, eerste: Stored<'stagnatie'>, opgeschaald: Stored): Stored | undefined {
  if (eerste.data.bij !== 'werknemer') return opgeschaald;
  const stap = gebeurtenissen(c, 'loonmaatregel', 'conflict', 'informatie-verstrekt').find(
    (e) => e.datum >= eerste.datum && (e.soort !== 'informatie-verstrekt' || e.data.aan.includes('werknemer')),
  );
  return stap && (stap.datum > opgeschaald.datum ? stap : opgeschaald);
}

function vroegste(a: Stored | undefined, b: Stored | undefined): Stored | undefined {
  return a && b ? (b.datum < a.datum ? b : a) : (a ?? b);
}

export default defineCasemanagement({
  id: ID,
  titel: 'Stagnatie opgelost of opgeschaald',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Helpt bespreken niet, dan schaalt de casemanager op (`stap: geescaleerd`) of is de stagnatie `opgelost`. Ligt zij bij de werknemer, dan gaat aan opschalen een stap van de werkgever vooraf: een `loonmaatregel`, `informatie-verstrekt` aan de werknemer, of een `conflict` dat is vastgelegd. De werkgever beslist of hij een maatregel neemt.',
  gevolg: 'De re-integratie blijft stilstaan; UWV kan dat de werkgever aanrekenen.',
  paragrafen: ['6.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    stagnaties(c).flatMap((stappen) => {
      const [eerste] = stappen;
      const aangesproken = stappen.find((e) => e.data.stap === 'aangesproken');
      if (!eerste || !aangesproken) return [];
      const opgelost = stappen.find((e) => e.data.stap === 'opgelost' && e.datum >= aangesproken.datum);
      const opgeschaald = stappen.find((e) => e.data.stap === 'geescaleerd' && e.datum >= aangesproken.datum);
      return [
        {
          ...naEvent(ID, aangesproken, `stagnatie (${eerste.data.bij}) besproken`, termijnen[ID], undefined, 'stap'),
          fulfilledBy: fulfilled(vroegste(opgelost, opgeschaald && metTussenstap(c, eerste, opgeschaald))),
        },
      ];
    }),
  notCovered: ['Bij wie is opgeschaald.', 'Of een maatregel terecht is: de werkgever beslist.'],
});
