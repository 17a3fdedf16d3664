/** How afspraken stand: open, past their day, done, or no longer asked. */
import { expect, it } from 'vitest';
import { oordeel } from '../support/case.ts';

const ZIEK = 'ziek 2026-06-01; contact 2026-07-01 met=[werkgever] id=c';
const een = (a: string, rest = '', peildatum = '2026-09-10') =>
  oordeel(`${ZIEK} afspraken=[${a}]; ${rest}`, peildatum).afspraken[0];

it.each([
  ['op de laatste dag nog open', '2026-09-10', 'open'],
  ['een dag later verlopen', '2026-09-11', 'verlopen'],
])('%s', (_, peildatum, status) => {
  expect(een('{wie: werkgever, wat: belt, uiterlijk: 2026-09-10}', '', peildatum)?.status).toBe(status);
});

it('zonder datum verloopt niets', () => {
  expect(een('{wie: werkgever, wat: belt}', '', '2027-09-11')).toMatchObject({ status: 'open', uiterlijk: null });
});

it('afgerond telt vanaf de dag waarop dat is vastgelegd', () => {
  const klaar = 'contact 2026-09-12 met=[werknemer] afgerond=[c/1]';
  const a = '{wie: werkgever, wat: belt, uiterlijk: 2026-09-10}';
  expect(een(a, klaar, '2026-09-11')?.status).toBe('verlopen');
  expect(een(a, klaar, '2026-09-12')).toMatchObject({ status: 'afgerond', afgerondOp: '2026-09-12' });
});

it.each([
  ['na herstel', 'hersteld 2026-09-01', '2026-09-10'],
  ['na het einde van het dienstverband', 'einde-dienstverband 2026-08-01 laatsteDag=2026-09-01', '2026-09-10'],
])('%s vraagt een afspraak niets meer', (_, rest, peildatum) => {
  expect(een('{wie: werkgever, wat: belt, uiterlijk: 2026-08-10}', rest, peildatum)?.status).toBe('vervallen');
});

it('van een eerdere ziekteperiode blijft er geen', () => {
  const later = 'hersteld 2026-08-01; ziek 2026-09-01';
  expect(een('{wie: werkgever, wat: belt}', later)).toBeUndefined();
});

it.each([
  ['werkgever', ['werkgever']],
  ['Werkgever', ['werkgever']],
  ['werkgever en werknemer', ['werkgever', 'werknemer']],
  ['werknemer, casemanager', ['werknemer', 'casemanager']],
  ['re-integratiebedrijf', ['re-integratiebedrijf']],
  ['C. Manager', ['casemanager']],
  ['de buurman', []],
  ['werkgeversvereniging', []],
])('%j staat voor %j', (wie, rollen) => {
  expect(een(`{wie: "${wie}", wat: belt}`, 'casemanager-aangewezen 2026-07-02')?.rollen).toEqual(rollen);
});
