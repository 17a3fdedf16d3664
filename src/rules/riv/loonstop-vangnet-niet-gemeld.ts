import { gebeurtenissen } from '../../dossier/case.ts';
import { laatsteVangnet } from '../../dossier/klokken/vangnet.ts';
import { plaats } from '../../dossier/stored.ts';
import { source, ZW } from '../bronnen.ts';
import { vertelt } from '../contact.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'loonstop-vangnet-niet-gemeld',
  titel: 'Loon stopgezet in een vangnetgeval, en niet aan UWV gemeld',
  waarom:
    'Heeft een werknemer met een vangnet geen recht op loon, dan meldt de werkgever dat aan UWV. Een boete van ten hoogste 455 euro is mogelijk. De wet noemt geen termijn.',
  doen: 'Meld het aan UWV en leg het vast: `informatie-verstrekt` met `aan: [uwv]` en `onderwerp: loonmaatregel`.',
  source: [source(ZW, '38a', '7'), source(ZW, '38a', '8')],
  checkedOn: '2026-11-30',
  find: (c) => {
    const meldingen = gebeurtenissen(c, 'informatie-verstrekt').filter(
      (e) => vertelt(e, 'loonmaatregel') && e.data.aan.includes('uwv'),
    );
    return gebeurtenissen(c, 'loonmaatregel')
      .filter((e) => e.data.stap === 'stopzetting' && laatsteVangnet(c, e.datum))
      .filter((e) => !meldingen.some((m) => m.datum >= e.datum))
      .map((e) => ({ sleutel: e.id, at: plaats(e, 'stap'), extra: ` (loonmaatregel van ${e.datum})` }));
  },
});
