import { gebeurtenissen } from '../../dossier/case.ts';
import { verteldAan } from '../contact.ts';
import { ALLE_EINDES, defineCasemanagement, naEvent } from './define.ts';

const ID = 'klachtenregeling';

export default defineCasemanagement({
  id: ID,
  titel: 'Gewezen op de klachtenregeling, of klacht afgehandeld',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Is een klacht besproken en niet afgehandeld, dan wijst de casemanager wie klaagt op de klachtenregeling (`informatie-verstrekt`, `onderwerp: klachtenregeling`). Ook na herstel. Waarover de klacht gaat, hoort niet in dit dossier.',
  gevolg: 'Wie klaagt, weet niet waar hij verder terecht kan.',
  paragrafen: ['6.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const klachten = gebeurtenissen(c, 'klacht');
    return klachten
      .filter((e) => e.data.stap === 'besproken')
      .map((e) => {
        const { van } = e.data;
        const klaar = klachten.find(
          (k) => k.data.stap === 'afgehandeld' && k.datum >= e.datum && (!van || !k.data.van || van === k.data.van),
        );
        const gewezen = verteldAan(c, 'klachtenregeling', van ? [van] : [], e.datum);
        const done = gewezen && (!klaar || gewezen.datum <= klaar.datum) ? gewezen : klaar;
        return { ...naEvent(ID, e, 'klacht besproken', termijnen[ID], done, 'stap'), houdtStandBij: ALLE_EINDES };
      });
  },
  notCovered: ['Of de klacht terecht is.'],
});
