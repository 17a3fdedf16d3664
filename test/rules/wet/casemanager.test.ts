import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const D = '2025-01-06';
const PLAN = 'ziek D; plan-van-aanpak D+50';

tabel('casemanager', { D }, [
  ['nog geen plan', 'ziek D', 'D+90', 'gepland uiterlijk=geen'],
  ['in het plan', `${PLAN} casemanager={naam: j}`, 'D+90', 'voldaan uiterlijk=D+50 op=D+50 versie=2002-04-01'],
  ['eerder aangewezen', `${PLAN}; casemanager-aangewezen D+10`, 'D+90', 'voldaan op=D+10'],
  ['op de dag van het plan', `${PLAN}; casemanager-aangewezen D+50`, 'D+90', 'voldaan'],
  ['een dag na het plan', `${PLAN}; casemanager-aangewezen D+51`, 'D+90', 'te-laat dagen=1'],
  ['in een bijstelling', `${PLAN}; bijstelling-plan-van-aanpak D+60 casemanager={naam: j}`, 'D+90', 'te-laat dagen=10'],
  ['niemand, op de dag zelf', PLAN, 'D+50', 'open'],
  ['niemand, dag erna', PLAN, 'D+51', 'gemist dagen=1'],
  ['aangewezen zonder plan', 'ziek D; casemanager-aangewezen D+10', 'D+90', 'voldaan'],
  ['hersteld zonder plan', 'ziek D; hersteld D+20', 'D+90', 'vervallen reden=hersteld'],
]);

tabel('casemanager', { D: plus('2002-03-31', -56) }, [
  ['voor de regeling', 'ziek D', 'D+90', 'vervallen reden=geen-versie-van-kracht'],
]);
