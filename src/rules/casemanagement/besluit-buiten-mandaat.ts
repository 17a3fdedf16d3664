import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { source, VAKARTIKEL_2018 } from '../bronnen.ts';
import { defineSignal } from '../riv/define.ts';
import { paragrafen } from './define.ts';

export default defineSignal({
  id: 'besluit-buiten-mandaat',
  regelset: 'casemanagement',
  titel: 'Besluit van de casemanager zonder vastgelegd mandaat',
  waarom:
    'De werkgever neemt het besluit. Een casemanager beslist alleen binnen een mandaat, en dat mandaat staat in het dossier.',
  doen: 'Was er een mandaat, leg dan `opMandaat: true` vast. Zo niet: laat de werkgever beslissen en leg dat besluit vast.',
  source: [...paragrafen('4.1'), source(VAKARTIKEL_2018, 'beslissen op mandaat')],
  checkedOn: '2026-11-22',
  find: (c) =>
    gebeurtenissen(c, 'besluit')
      .filter((e) => e.data.genomenDoor === 'casemanager' && e.data.opMandaat !== true)
      .map((e) => ({ sleutel: e.id, at: plaats(e, 'genomenDoor'), extra: ` (besluit van ${e.datum})` })),
});
