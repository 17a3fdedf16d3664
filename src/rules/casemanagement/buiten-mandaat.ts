import { gebeurtenissen } from '../../dossier/case.ts';
import { overschrijdingen } from '../../dossier/kosten.ts';
import { source, VAKARTIKEL_2018 } from '../bronnen.ts';
import { ALLE_EINDES, defineCasemanagement, naEvent } from './define.ts';

const ID = 'buiten-mandaat';

export default defineCasemanagement({
  id: ID,
  titel: 'Kosten boven het mandaat gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Zijn de toegezegde interventies die de verzekeraar betaalt samen duurder dan `mandaatPerDossier`, dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: buiten-mandaat`). Elke gebeurtenis die de som verder boven het mandaat brengt, vraagt een melding; een melding sinds de eerste stap van die interventie telt. Van een gedeelde rekening kent het dossier de delen niet: die telt niet mee.',
  gevolg: 'Wat buiten het mandaat is toegezegd, wordt mogelijk niet vergoed.',
  paragrafen: ['5.2', '6.2'],
  ookUit: [source(VAKARTIKEL_2018, 'mandaat per dossier')],
  eigenTermijnen: [ID],
  verzekeraar: true,
  terms: (c, termijnen) =>
    overschrijdingen(c).map(({ event, traject }) => {
      const vanaf = traject.stappen[0]?.datum ?? event.datum;
      const melding = gebeurtenissen(c, 'verzekeraar-melding').find(
        (e) => e.data.onderwerp === 'buiten-mandaat' && e.datum >= vanaf,
      );
      return {
        ...naEvent(ID, event, 'som van de toezeggingen komt boven het mandaat', termijnen[ID], melding),
        houdtStandBij: ALLE_EINDES,
      };
    }),
  notCovered: [
    'Gedeelde rekeningen, en interventies zonder `kosten` of `financiering`.',
    'Of de verzekeraar akkoord is.',
  ],
});
