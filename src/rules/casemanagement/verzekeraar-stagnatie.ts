import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { stagnaties } from '../verstoring.ts';
import { defineCasemanagement, naEvent, voorbij } from './define.ts';

const ID = 'verzekeraar-stagnatie';
const NA_ESCALATIE = 'verzekeraar-stagnatie-escalatie';

export default defineCasemanagement({
  id: ID,
  titel: 'Stagnatie gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Is een stagnatie opgeschaald, of na enkele weken nog niet opgelost, dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: stagnatie` of `geen-medewerking`). Is zij op tijd opgelost zonder op te schalen, dan hoeft dat niet.',
  gevolg: 'De verzekeraar kan niet meehelpen, en kan dekking weigeren omdat hij het niet wist.',
  paragrafen: ['5.1', '6.2'],
  eigenTermijnen: [ID, NA_ESCALATIE],
  verzekeraar: true,
  terms: (c, termijnen) =>
    stagnaties(c).flatMap((stappen) => {
      const [begin] = stappen;
      if (!begin) return [];
      const melding = gebeurtenissen(c, 'verzekeraar-melding').find(
        (e) => e.datum >= begin.datum && (e.data.onderwerp === 'stagnatie' || e.data.onderwerp === 'geen-medewerking'),
      );
      const opgelost = stappen.find((e) => e.data.stap === 'opgelost');
      const lang = naEvent(ID, begin, `stagnatie (${begin.data.bij})`, termijnen[ID], melding, 'stap');
      const opgeschaald = stappen.find((e) => e.data.stap === 'geescaleerd');
      if (
        opgeschaald &&
        (lang.strict === null || plusDagen(opgeschaald.datum, termijnen[NA_ESCALATIE]) < lang.strict)
      ) {
        const snel = naEvent(ID, opgeschaald, 'stagnatie opgeschaald', termijnen[NA_ESCALATIE], melding, 'stap');
        return [{ ...snel, key: lang.key }];
      }
      if (opgeschaald) return [lang];
      // Until the last day it may still be solved, so before it nothing is asked.
      return [voorbij({ ...lang, ...(lang.strict === null ? {} : { vanaf: lang.strict }) }, opgelost, 'opgelost')];
    }),
  notCovered: ['Of de stagnatie iemand te verwijten is.'],
});
