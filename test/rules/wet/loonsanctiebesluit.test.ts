import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'loonsanctiebesluit';
const besluit = (dag: string) => `loonsanctie ${dag} stap=besluit`;

tabel(ID, { D: '2025-01-06' }, [
  ['dag voor het venster', 'ziek D', 'E-57', 'gepland uiterlijk=E-42 ruim=E-42'],
  ['venster', 'ziek D', 'E-56', 'open'],
  ['zes weken voor het einde', `ziek D; ${besluit('E-42')}`, 'E', 'voldaan versie=2005-12-29'],
  ['een dag later', `ziek D; ${besluit('E-41')}`, 'E', 'te-laat dagen=1'],
  ['laatste dag van de wachttijd', `ziek D; ${besluit('E')}`, 'E', 'te-laat dagen=42'],
  ['geen besluit, laatste dag', 'ziek D', 'E-42', 'open'],
  ['geen besluit, dag erna', 'ziek D', 'E-41', 'gemist dagen=1'],
  // format.md §3: none is possible any more
  ['geen besluit, einde wachttijd', 'ziek D', 'E', 'gemist dagen=42'],
  ['geen besluit, na de wachttijd', 'ziek D', 'E+1', 'vervallen reden=wachttijd-voorbij'],
  ['hersteld op de laatste dag', 'ziek D; hersteld E-42', 'E', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld E-41', 'E', 'gemist'],
]);

// WIA art. 25 lid 10: a late application moves the term with the delay.
tabel(ID, { D: '2025-01-06' }, [
  ['aanvraag op de ruime dag', 'ziek D; wia-aanvraag E-76', 'E-70', 'gepland uiterlijk=E-42'],
  ['aanvraag twee dagen te laat', 'ziek D; wia-aanvraag E-75', 'E-70', 'gepland uiterlijk=E-40'],
  [
    'aanvraag 30 dagen te laat, op tijd',
    `ziek D; wia-aanvraag E-47; ${besluit('E-12')}`,
    'E',
    'voldaan uiterlijk=E-12',
  ],
  ['aanvraag 30 dagen te laat, dag erna', `ziek D; wia-aanvraag E-47; ${besluit('E-11')}`, 'E', 'te-laat dagen=1'],
  [
    'aanvraag 30 dagen te laat, nog mogelijk na E',
    `ziek D; wia-aanvraag E-47; ${besluit('E+30')}`,
    'E+30',
    'te-laat dagen=42',
  ],
  ['verlengde wachttijd', 'ziek D; verlenging-wachttijd D+600 totEnMet=E+100', 'E', 'gepland uiterlijk=E+58'],
]);
tabel(ID, { D: plus('2005-12-29', -727) }, [
  ['eerste dag Wet WIA', 'ziek D', 'E', 'gemist versie=2005-12-29'],
  ['op tijd', `ziek D; ${besluit('E-42')}`, 'E', 'voldaan versie=2005-12-29'],
]);
tabel(ID, { D: plus('2005-12-28', -727) }, [
  ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
]);
