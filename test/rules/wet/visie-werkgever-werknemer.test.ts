import { expect, it } from 'vitest';
import { oordeel, stap } from '../../support/case.ts';
import { tabel } from '../../support/tabel.ts';

const VISIE = 'visieWerkgever=eens visieWerknemer=eens';

// RP art. 4 lid 2, Stcrt. 2023, 13931: first sick day on or after 1 July 2023.
tabel('visie-werkgever-werknemer', { D: '2023-07-01' }, [
  ['nog geen plan', 'ziek D', 'D+90', 'gepland uiterlijk=geen'],
  ['beide visies', `ziek D; plan-van-aanpak D+50 ${VISIE}`, 'D+90', 'voldaan uiterlijk=D+50 versie=2023-07-01'],
  ['geen visie, op de dag zelf', 'ziek D; plan-van-aanpak D+50', 'D+50', 'open'],
  ['geen visie, dag erna', 'ziek D; plan-van-aanpak D+50', 'D+51', 'gemist dagen=1'],
  ['een van beide', 'ziek D; plan-van-aanpak D+50 visieWerkgever=eens', 'D+51', 'gemist'],
  [
    'aangevuld met een bijstelling',
    `ziek D; plan-van-aanpak D+50; bijstelling-plan-van-aanpak D+60 ${VISIE}`,
    'D+90',
    'te-laat dagen=10 op=D+60',
  ],
]);

// Art. 7b: older cases are spared unless the document was made or changed after (not on) 1 July 2023.
tabel('visie-werkgever-werknemer', { D: '2023-06-30' }, [
  ['plan op 1 juli 2023', 'ziek D; plan-van-aanpak 2023-07-01', 'D+90', 'vervallen reden=geen-versie-van-kracht'],
  ['plan op 2 juli 2023', 'ziek D; plan-van-aanpak 2023-07-02', '2023-07-03', 'gemist dagen=1'],
  ['plan op 2 juli 2023, met visies', `ziek D; plan-van-aanpak 2023-07-02 ${VISIE}`, 'D+90', 'voldaan'],
  ['geen stuk', 'ziek D', 'D+90', 'vervallen reden=geen-versie-van-kracht'],
]);

tabel('visie-werkgever-werknemer', { D: '2023-07-01', sleutel: 'visie-werkgever-werknemer/eerstejaarsevaluatie' }, [
  ['beide visies', `ziek D; eerstejaarsevaluatie D+340 ${VISIE}`, 'D+400', 'voldaan uiterlijk=D+340'],
  ['geen visies', 'ziek D; eerstejaarsevaluatie D+340', 'D+341', 'gemist dagen=1'],
  ['nog geen evaluatie', 'ziek D', 'D+300', '-'],
]);
tabel('visie-werkgever-werknemer', { D: '2022-08-01', sleutel: 'visie-werkgever-werknemer/eerstejaarsevaluatie' }, [
  ['evaluatie op 1 juli 2023', 'ziek D; eerstejaarsevaluatie 2023-07-01', 'D+400', '-'],
  ['evaluatie op 2 juli 2023', 'ziek D; eerstejaarsevaluatie 2023-07-02', 'D+400', 'gemist'],
  ['evaluatie op 2 juli 2023, met visies', `ziek D; eerstejaarsevaluatie 2023-07-02 ${VISIE}`, 'D+400', 'voldaan'],
]);

it('zegt niet dat er geen plan is als er een plan is dat is uitgezonderd', () => {
  const result = oordeel('ziek 2022-08-01; plan-van-aanpak 2022-09-20; eerstejaarsevaluatie 2023-07-10', '2023-08-01');
  const teksten = stap(result, 'visie-werkgever-werknemer').omdat.map((o) => o.tekst);
  expect(teksten).not.toContain('er is nog geen plan van aanpak');
});
