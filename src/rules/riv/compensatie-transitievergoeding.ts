import { plusMaanden } from '../../core/dates.ts';
import { eindeDienstverband } from '../../dossier/klokken/dienstverband.ts';
import { tweeJaarZiek } from '../../dossier/klokken/opzegverbod.ts';
import { plaats } from '../../dossier/stored.ts';
import { BW7, source } from '../bronnen.ts';
import { defineSignal } from './define.ts';

/** How long after the last day the remark stands, in months: the request is due within six months after the payment, a day that the dossier does not hold. */
const MAANDEN = 6;

export default defineSignal({
  id: 'compensatie-transitievergoeding',
  ernst: 'info',
  titel: 'Ontslag na twee jaar ziekte: UWV kan de transitievergoeding vergoeden',
  waarom:
    'Eindigt het dienstverband na het opzegverbod omdat de werknemer nog ziek is, dan kan de werkgever UWV vragen de transitievergoeding te vergoeden.',
  doen: 'Vraag de vergoeding aan bij UWV zodra de transitievergoeding is betaald.',
  source: [source(BW7, '673e', '1')],
  opmerking:
    'De zes maanden na de betaling zijn uit een tweede bron; wvp kent de dag van betaling niet en toont dit tot zes maanden na de laatste dag. Een wetsvoorstel om de regeling te beperken is niet in de gelezen tekst (1 juli 2026) verwerkt.',
  checkedOn: '2026-11-30',
  find: (c, peildatum) => {
    const einde = eindeDienstverband(c);
    if (!einde?.event || einde.aard === 'overlijden' || einde.aard === 'overgang-van-onderneming') return [];
    if (c.keten.hersteldPer || einde.laatsteDag < tweeJaarZiek(c)) return [];
    if (peildatum <= einde.laatsteDag || peildatum > plusMaanden(einde.laatsteDag, MAANDEN)) return [];
    return [
      { sleutel: einde.event.id, at: plaats(einde.event, 'laatsteDag'), extra: ` (laatste dag ${einde.laatsteDag})` },
    ];
  },
});
