import { gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { conflicten, tussenWerkgeverEnWerknemer } from '../verstoring.ts';
import { defineCasemanagement, naEvent, voorbij } from './define.ts';

const ID = 'visie-conflict';

type Plan = Stored<'plan-van-aanpak'> | Stored<'bijstelling-plan-van-aanpak'>;

/** Plans and adjustments that hold both visies, oldest first. */
function metVisies(c: Ziektegeval): Plan[] {
  return gebeurtenissen(c, 'plan-van-aanpak', 'bijstelling-plan-van-aanpak').filter(
    (e) => e.data.visieWerkgever !== undefined && e.data.visieWerknemer !== undefined,
  );
}

/** Two texts that are not the same, letter case and spaces aside. Whether they mean the same, only a person can tell. */
function verschillen(e: Plan): boolean {
  const plat = (t = '') => t.toLowerCase().replace(/\s+/g, ' ').trim();
  return plat(e.data.visieWerkgever) !== plat(e.data.visieWerknemer);
}

export default defineCasemanagement({
  id: ID,
  titel: 'Deskundigenoordeel bij een verschil van visie',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Staan in het plan (of de laatste bijstelling met visies) twee verschillende visies, en is een conflict tussen werkgever en werknemer vastgelegd, dan kan een deskundigenoordeel van UWV helpen. Werkgever of werknemer vraagt het aan; de casemanager wijst op de mogelijkheid. wvp ziet alleen dat de teksten verschillen, niet wat er staat.',
  gevolg: 'Zonder onafhankelijk oordeel blijft het verschil van mening de re-integratie ophouden.',
  paragrafen: ['3.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const plannen = metVisies(c);
    return conflicten(c).flatMap((stappen) => {
      const [conflict] = stappen;
      if (!conflict || !tussenWerkgeverEnWerknemer(conflict)) return [];
      const opgelost = stappen.find((e) => e.data.stap === 'opgelost');
      const toen = plannen.findLast((e) => e.datum <= conflict.datum);
      const later = plannen.find(
        (e) => e.datum > conflict.datum && verschillen(e) && (!opgelost || e.datum <= opgelost.datum),
      );
      const begin = toen && verschillen(toen) ? conflict : later;
      if (!begin) return [];
      const oordeel = gebeurtenissen(c, 'deskundigenoordeel').find((e) => e.datum >= conflict.datum);
      const wat =
        begin === conflict ? 'conflict bij een plan met twee visies' : 'plan met twee visies bij een conflict';
      const term = naEvent(ID, begin, wat, termijnen[ID], oordeel);
      return [voorbij({ ...term, key: `${ID}/${conflict.id}` }, opgelost, 'conflict opgelost')];
    });
  },
  notCovered: ['Of de visies echt botsen.', 'Wie het oordeel aanvraagt.'],
});
