/** What the milestones over a case are, and the law that each clock runs by. */
import { BW7, type Source, source, WIA } from './bronnen.ts';

export interface MijlpaalUitleg {
  readonly uitleg: string;
  readonly source: readonly Source[];
  readonly opmerking?: string;
}

export const MIJLPAAL_UITLEG = {
  laatsteDagWachttijd: {
    uitleg:
      'De laatste dag van 104 weken ziekte; dagen van herstel van minder dan vier weken en van zwangerschaps- en bevallingsverlof tellen niet mee. Een vervroegde IVA verkort de wachttijd; niets verlengt haar. Een brief noemt vaak de dag erna "einde wachttijd".',
    source: [source(WIA, '23', '1'), source(WIA, '23', '3'), source(WIA, '23', '5'), source(WIA, '23', '6')],
  },
  eersteDagWia: {
    uitleg:
      'De eerste dag waarop een WIA-uitkering kan ingaan: de dag na de wachttijd, of later als het loon doorloopt na een late aanvraag, een verlenging of een loonsanctie. Een ingang in een `wia-besluit` gaat voor.',
    source: [source(WIA, '43'), source(WIA, '47', '2'), source(WIA, '54', '2')],
  },
  einde1eZiektejaar: {
    uitleg:
      'De laatste dag van 52 weken ziekte, zonder de dagen die niet meetellen: dan is de eerstejaarsevaluatie er.',
    source: [source(BW7, '629', '1'), source(BW7, '629', '10')],
  },
  eindeLoondoorbetaling: {
    uitleg:
      'De laatste dag waarop de werkgever loon bij ziekte verschuldigd is: 104 weken, langer bij een late WIA-aanvraag, een verlenging of een loonsanctie, korter bij AOW, huishoudelijk personeel of het einde van het dienstverband. Een IVA verkort dit niet: de uitkering gaat van het loon af.',
    source: [
      source(BW7, '629', '1'),
      source(BW7, '629', '2'),
      source(BW7, '629', '5'),
      source(BW7, '629', '10'),
      source(BW7, '629', '11'),
      source(WIA, '24'),
      source(WIA, '25', '9'),
      source(WIA, '25', '14'),
    ],
    opmerking:
      'Is de 42e-weeksaangifte op tijd gedaan en staat er geen kennisgeving van UWV in het dossier, dan is een late aanvraag betwist; dan verschuift wvp niets.',
  },
  eindeOpzegverbod: {
    uitleg:
      'De dag waarop het opzegverbod bij ziekte vervalt: na twee kalenderjaren (dat is langer dan 104 weken), later in dezelfde gevallen als het loon; bij AOW na zes weken.',
    source: [source(BW7, '670', '1'), source(BW7, '670', '11')],
  },
  vervroegdeIvaVanaf: {
    uitleg: 'Vanaf deze dag neemt UWV een aanvraag voor een vervroegde IVA in behandeling: na drie weken ziekte.',
    source: [source(WIA, '23', '6'), source(WIA, '66', '1')],
    opmerking: 'De drie weken zijn praktijk van UWV.',
  },
  vervroegdeIvaTotEnMet: {
    uitleg:
      'De laatste dag van week 68: daarna passen de tien weken na de aanvraag niet meer voor het einde van week 78.',
    source: [source(WIA, '23', '6'), source(WIA, '66', '2')],
  },
} as const satisfies Readonly<Record<string, MijlpaalUitleg>>;
