import { afspraken } from '../../dossier/afspraken.ts';
import { door } from '../../dossier/case.ts';
import { ROLLEN, type Rol } from '../../dossier/fields.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'afspraak-verlopen';

/** `wie` is a role or a name; only a role can be shown. */
function rol(wie: string): Rol | undefined {
  return ROLLEN.find((r) => r === wie.trim().toLowerCase());
}

export default defineCasemanagement({
  id: ID,
  titel: 'Afspraak nagekomen',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Elke afspraak met een datum (`uiterlijk`) uit een plan, bijstelling, voortgangsgesprek of contact wordt nagekomen of opnieuw afgesproken. Meld haar af met `afgerond: [<gebeurtenis>/<nummer>]` in een latere gebeurtenis. Wie de afspraak moet nakomen, staat erbij als `wie` een rol is; anders volgt de casemanager haar op. Voor haar dag vraagt een afspraak hier niets.',
  gevolg: 'Afspraken die ongemerkt verlopen, houden de re-integratie op.',
  paragrafen: ['2.2', '3.2'],
  terms: (c) =>
    afspraken(c).flatMap((a) => {
      if (a.uiterlijk === undefined || a.event.datum < c.keten.eersteZiektedag) return [];
      return [
        {
          key: `${ID}/${a.id}`,
          vanaf: a.uiterlijk,
          strict: a.uiterlijk,
          lenient: a.uiterlijk,
          because: [door(a.event, `afspraak ${a.nummer}, uiterlijk`, a.veld, a.uiterlijk)],
          fulfilledBy: fulfilled(a.afgerond?.event, 'afgerond'),
          verantwoordelijke: rol(a.wie),
        },
      ];
    }),
  notCovered: ['Afspraken zonder `uiterlijk`.', 'Of de afspraak goed is nagekomen.'],
});
