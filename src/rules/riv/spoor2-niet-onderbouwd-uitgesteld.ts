import { eerste } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, source } from '../bronnen.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'spoor2-niet-onderbouwd-uitgesteld',
  titel: 'Spoor 2 is uitgesteld of niet nodig genoemd zonder onderbouwing',
  waarom:
    'Voorbereiding van spoor 2 mag alleen achterwege blijven zolang er concreet perspectief is bij de eigen werkgever.',
  doen: 'Leg vast welk werk, binnen welke termijn (`perspectiefBinnenMaanden`) en waarom (`spoor2Motivering`), of start spoor 2.',
  source: [source(BBP, 'bijlage par. 5'), source(BBP, 'bijlage par. 8')],
  opmerking:
    'De Beleidsregels eisen geen doel of datum bij het perspectief; dat komt uit de Werkwijzer Poortwachter (tweede bron).',
  checkedOn: '2026-11-22',
  find: (c) => {
    const eje = eerste(c, 'eerstejaarsevaluatie');
    if (!eje || eje.data.spoor2 === undefined || eje.data.spoor2 === 'starten') return [];
    const perspectief = eje.data.spoor1Perspectief === 'ja' && eje.data.perspectiefBinnenMaanden !== undefined;
    if (perspectief && eje.data.spoor2Motivering !== undefined) return [];
    return [{ sleutel: eje.id, at: plaats(eje, 'spoor2'), extra: ` (evaluatie van ${eje.datum})` }];
  },
});
