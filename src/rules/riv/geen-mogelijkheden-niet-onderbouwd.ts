import { gebeurtenissen } from '../../dossier/case.ts';
import { isEvent, plaats } from '../../dossier/stored.ts';
import { mogelijkhedenOp } from '../../dossier/tellen.ts';
import { BBP, source, VHV } from '../bronnen.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'geen-mogelijkheden-niet-onderbouwd',
  titel: 'Geen mogelijkheden, zonder onderbouwing of herbeoordeling van de bedrijfsarts',
  waarom:
    'Dat iemand (tijdelijk) niet kan werken, moet de bedrijfsarts zorgvuldig onderbouwen, en geregeld opnieuw bekijken. Anders rusten de stappen op een oordeel dat UWV niet hoeft te volgen.',
  doen: 'Vraag de bedrijfsarts om een (bijgestelde) probleemanalyse met motivering, naam en datum, en spreek af wanneer hij opnieuw kijkt (`volgendSpreekuur`). Leg geen medische reden vast.',
  source: [source(BBP, 'bijlage par. 7.4'), source(VHV, '2', '6')],
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const laatst = mogelijkhedenOp(c, peildatum);
    if (!laatst || laatst.oordeel === 'ja') return [];
    const { event } = laatst;
    const stuk = isEvent(event, 'probleemanalyse') || isEvent(event, 'bijstelling-probleemanalyse');
    const herbeoordeling =
      ('volgendSpreekuur' in event.data && event.data.volgendSpreekuur !== undefined) ||
      gebeurtenissen(c, 'spreekuur').some((e) => e.datum > event.datum);
    const getekend = stuk && event.data.opgesteldDoor !== undefined;
    if (getekend && (herbeoordeling || laatst.oordeel === 'geen')) return [];
    return [{ sleutel: event.id, at: plaats(event, 'mogelijkheden'), extra: ` (oordeel van ${event.datum})` }];
  },
});
