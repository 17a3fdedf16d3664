import { gebeurtenissen } from '../../dossier/case.ts';
import { isEvent, plaats, type Stored } from '../../dossier/stored.ts';
import { casemanager, zelfdeNaam } from '../casemanager.ts';
import { defineSignal } from '../riv/define.ts';
import { paragrafen } from './define.ts';

/** The person or bureau that did the work, with the field that says so; of an onderzoek by the casemanager `door` says enough. */
function uitvoerder(e: Stored): { readonly veld: string; readonly naam: string | undefined } | undefined {
  if (isEvent(e, 'arbeidsdeskundig-onderzoek')) return { veld: 'opgesteldDoor', naam: e.data.opgesteldDoor?.naam };
  if (isEvent(e, 'interventie')) return { veld: 'uitvoerder', naam: e.data.uitvoerder };
  if (isEvent(e, 'spoor-2')) return { veld: 'bureau', naam: e.data.bureau };
  return undefined;
}

export default defineSignal({
  id: 'dubbele-pet',
  regelset: 'casemanagement',
  titel: 'De casemanager voert ook zelf het onderzoek of de interventie uit',
  waarom:
    'De casemanager is onafhankelijk: wie het proces bewaakt, is niet ook arbeidsdeskundige, loonwaarde-expert of uitvoerder van een interventie in hetzelfde dossier.',
  doen: 'Laat een ander het onderzoek of de interventie doen, of wijs een andere casemanager aan. Klopt de naam niet, verbeter dan de gebeurtenis met `vervangt`.',
  source: paragrafen('4.2'),
  opmerking:
    'wvp vergelijkt namen, en bij een arbeidsdeskundig onderzoek ook `door`. Wie de loonwaarde vaststelde heeft geen eigen veld: dat ziet wvp alleen als het een onderzoek of interventie is.',
  checkedOn: '2026-11-22',
  find: (c) => {
    const naam = casemanager(c)?.naam;
    return gebeurtenissen(c, 'arbeidsdeskundig-onderzoek', 'interventie', 'spoor-2').flatMap((e) => {
      const wie = uitvoerder(e);
      if (!wie) return [];
      const zelf =
        isEvent(e, 'arbeidsdeskundig-onderzoek') && e.data.stap !== 'aangevraagd' && e.data.door === 'casemanager';
      if (!zelf && !zelfdeNaam(naam, wie.naam)) return [];
      return [{ sleutel: e.id, at: plaats(e, zelf ? 'door' : wie.veld), extra: ` (${e.soort} van ${e.datum})` }];
    });
  },
});
