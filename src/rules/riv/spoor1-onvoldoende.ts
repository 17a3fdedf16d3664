import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, BW7, source } from '../bronnen.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'spoor1-onvoldoende',
  titel: 'Niet vastgelegd of er ander werk bij de eigen werkgever is',
  waarom:
    'Voor spoor 2 moet zijn onderzocht of de werknemer in aangepast of ander eigen werk past; alleen wijzen op vacatures is niet genoeg.',
  doen: 'Leg het onderzoek vast: een arbeidsdeskundig rapport, of het besproken andere werk in een bijstelling of `werkhervatting`.',
  source: [source(BBP, 'bijlage par. 9'), source(BW7, '658a', '1')],
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const start = gebeurtenissen(c, 'spoor-2').find((e) => e.data.stap === 'gestart');
    if (!start || peildatum < start.datum) return [];
    const onderzocht =
      gebeurtenissen(c, 'arbeidsdeskundig-onderzoek').some((e) => e.data.stap !== 'aangevraagd') ||
      gebeurtenissen(c, 'werkhervatting').some(
        (e) => e.data.soortWerk === 'aangepast' || e.data.soortWerk === 'ander-eigen-werkgever',
      ) ||
      [...gebeurtenissen(c, 'plan-van-aanpak'), ...gebeurtenissen(c, 'bijstelling-plan-van-aanpak')].some(
        (e) => e.data.einddoel === 'aangepast-eigen-werk' || e.data.einddoel === 'ander-werk-eigen-werkgever',
      );
    if (onderzocht) return [];
    return [{ sleutel: 'spoor-1', at: plaats(start, 'datum'), extra: ` (spoor 2 gestart ${start.datum})` }];
  },
});
