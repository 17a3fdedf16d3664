import { gebeurtenissen } from '../../dossier/case.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import { eersteZiektedag } from '../../dossier/tellen.ts';
import { beidenAanwezig, CONTACTEN } from '../contact.ts';
import { defineCasemanagement, herhaald } from './define.ts';

const ID = 'contact-werkgever-werknemer';
/** Six weeks, the rule of thumb of the guide. */
const DAGEN = 42;
/** What werkgever and werknemer make or hold together. */
const SAMEN = ['plan-van-aanpak', 'bijstelling-plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie'] as const;

export default defineCasemanagement({
  id: ID,
  titel: 'Contact tussen werkgever en werknemer',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkgever en werknemer spreken elkaar zelf, ten minste eens in de zes weken. Contact met de casemanager komt daar niet voor in de plaats. Mee telt een `contact` of `voortgangsgesprek` waarin beiden erbij waren (`met`, `aanwezig`, `door`), en wat beiden samen maken: het plan van aanpak, een bijstelling daarvan, de eerstejaarsevaluatie en de eindevaluatie. Een voortgangsgesprek zonder `aanwezig` geldt als gesprek van beiden. Elk contact telt vanaf het vorige, het eerste vanaf de eerste ziektedag.',
  gevolg:
    'Zonder eigen contact raakt de werknemer verder van het werk, en kan de casemanager tussen beiden in komen te staan.',
  paragrafen: ['2.2', '2.3'],
  opmerking: 'De Werkwijzer noemt zes weken als vuistregel.',
  altijd: true,
  terms: (c) => {
    const start = { ...eersteZiektedag(c), datum: c.keten.eersteZiektedag };
    const momenten = gebeurtenissen(c, ...CONTACTEN, ...SAMEN).filter(
      (e) => beidenAanwezig(e) || (SAMEN as readonly Soort[]).includes(e.soort),
    );
    return herhaald(ID, DAGEN, start, momenten);
  },
  notCovered: ['Contact dat niet is vastgelegd.', 'Waar het gesprek over ging.'],
});
