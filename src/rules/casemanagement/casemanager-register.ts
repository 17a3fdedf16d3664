import { plaats } from '../../dossier/stored.ts';
import { casemanager } from '../casemanager.ts';
import { defineSignal } from '../riv/define.ts';
import { paragrafen } from './define.ts';

export default defineSignal({
  id: 'casemanager-register',
  regelset: 'casemanagement',
  ernst: 'info',
  titel: 'Van de casemanager is geen register en geen organisatie vastgelegd',
  waarom:
    'Een casemanager staat in een register, of werkt bij een organisatie met een certificaat; zo is na te gaan of hij vakbekwaam is.',
  doen: 'Vul `register` in, of `organisatie`, bij de casemanager: in dossier.yaml, wvp.yaml of `casemanager-aangewezen`.',
  source: paragrafen('7.1'),
  opmerking: 'Of een organisatie een certificaat heeft, staat niet in het dossier: elke `organisatie` telt.',
  checkedOn: '2026-11-22',
  find: (c) => {
    const wie = casemanager(c);
    if (!wie || wie.register !== undefined || wie.organisatie !== undefined) return [];
    const at = wie.event ? plaats(wie.event, 'naam') : { bestand: 'dossier.yaml', regel: 1, kolom: 1 };
    return [{ sleutel: 'casemanager', at, extra: '' }];
  },
});
