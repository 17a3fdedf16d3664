import { describe, expect, it } from 'vitest';
import { oordeel, stap } from '../../support/case.ts';
import { AAN } from '../../support/casemanagement.ts';
import { reken } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'afspraak-verlopen';
const D = '2025-01-06';
const GESPREK = (uiterlijk: string, wie = 'werkgever') =>
  `ziek D; voortgangsgesprek D+50 id=g afspraken=[{wie: ${wie}, wat: a, uiterlijk: ${uiterlijk}}, {wie: x, wat: b}]`;
const AF = (dag: string) => `contact ${dag} id=c met=[werkgever] afgerond=[g/1]`;

tabel(ID, { D, sleutel: `${ID}/g/1`, config: AAN }, [
  ['voor haar dag', GESPREK('D+60'), 'D+59', 'gepland uiterlijk=D+60 ruim=D+60 versie=2019-07-15'],
  ['op haar dag', GESPREK('D+60'), 'D+60', 'open'],
  ['dag erna', GESPREK('D+60'), 'D+61', 'gemist dagen=1'],
  ['afgerond op haar dag', `${GESPREK('D+60')}; ${AF('D+60')}`, 'D+99', 'voldaan op=D+60'],
  ['afgerond een dag later', `${GESPREK('D+60')}; ${AF('D+61')}`, 'D+99', 'te-laat dagen=1'],
  ['hersteld', `${GESPREK('D+60')}; hersteld D+60`, 'D+99', 'vervallen reden=hersteld'],
  ['van een vorige ziekteperiode', `${GESPREK('D+60')}; hersteld D+55; ziek D+200`, 'D+300', '-'],
]);
tabel(ID, { D, sleutel: `${ID}/g/2`, config: AAN }, [['zonder datum', GESPREK('D+60'), 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/p/1`, config: AAN }, [
  [
    'activiteit in het plan',
    'ziek D; plan-van-aanpak D+50 id=p activiteiten=[{wie: werkgever, wat: x, uiterlijk: D+60}]',
    'D+61',
    'gemist',
  ],
  [
    'in een bijstelling',
    'ziek D; bijstelling-plan-van-aanpak D+50 id=p activiteiten=[{wie: werkgever, wat: x, uiterlijk: D+60}]',
    'D+61',
    'gemist',
  ],
  [
    'in een contact',
    'ziek D; contact D+50 id=p met=[werknemer] afspraken=[{wie: werkgever, wat: x, uiterlijk: D+60}]',
    'D+61',
    'gemist',
  ],
]);

describe('wie de afspraak nakomt', () => {
  it.each([
    ['werknemer', 'werknemer'],
    ['Bedrijfsarts', 'bedrijfsarts'],
    ['de chef', 'casemanager'],
  ])('%s: %s', (wie, rol) => {
    const regel = reken(GESPREK('D+60', wie), D);
    expect(stap(oordeel(regel, '2025-03-01', AAN), `${ID}/g/1`).verantwoordelijke).toBe(rol);
  });
});
