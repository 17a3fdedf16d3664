import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { W } from '../../dossier/tellen.ts';
import { source, WIA } from '../bronnen.ts';
import { defineSignal } from './define.ts';

/** The last day on which ten weeks still fit before the end of week 78. */
const LAATSTE_DAG = 475;

export default defineSignal({
  id: 'vervroegde-iva-aanvraag',
  ernst: 'info',
  titel: 'Aanvraag van een vervroegde IVA die UWV mag afwijzen',
  waarom:
    'Een verkorte wachttijd kan maar één keer worden aangevraagd (art. 66 lid 2). Zij eindigt ten vroegste tien weken na de aanvraag en ten laatste na 78 weken (art. 23 lid 6), dus na week 68 komt een aanvraag te laat.',
  doen: 'Overleg met UWV. De gewone WIA-aanvraag blijft mogelijk.',
  source: [source(WIA, '23', '6'), source(WIA, '66', '2')],
  checkedOn: '2026-11-30',
  find: (c) =>
    gebeurtenissen(c, 'vervroegde-iva')
      .filter((e) => e.data.stap === 'aangevraagd')
      .flatMap((e, index) => {
        const wat = [index > 0 ? 'al eerder aangevraagd' : '', e.datum > W(c, LAATSTE_DAG) ? 'na week 68' : ''].filter(
          (t) => t !== '',
        );
        return wat.length === 0 ? [] : [{ sleutel: e.id, at: plaats(e, 'datum'), extra: ` (${wat.join(', ')})` }];
      }),
});
