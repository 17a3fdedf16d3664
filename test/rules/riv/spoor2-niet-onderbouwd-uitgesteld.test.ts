import { signalen } from '../../support/tabel.ts';

const eje = (velden: string) => `ziek D; eerstejaarsevaluatie D+350 ${velden}`;
const PERSPECTIEF = 'spoor1Perspectief=ja perspectiefBinnenMaanden=3';

// BBP bijlage par. 5 and 8: only with a concrete prospect.
signalen('spoor2-niet-onderbouwd-uitgesteld', { D: '2025-01-06' }, [
  ['geen evaluatie', 'ziek D', 'D+400', 0],
  ['niets gezegd', eje(''), 'D+400', 0],
  ['starten', eje('spoor2=starten'), 'D+400', 0],
  ['uitgesteld zonder reden', eje('spoor2=uitgesteld'), 'D+350', 1],
  ['uitgesteld zonder reden, dag ervoor', eje('spoor2=uitgesteld'), 'D+349', 0],
  ['niet nodig zonder reden', eje('spoor2=niet-nodig'), 'D+400', 1],
  ['perspectief zonder motivering', eje(`spoor2=uitgesteld ${PERSPECTIEF}`), 'D+400', 1],
  ['motivering zonder termijn', eje('spoor2=uitgesteld spoor1Perspectief=ja spoor2Motivering=ok'), 'D+400', 1],
  ['onderbouwd', eje(`spoor2=uitgesteld ${PERSPECTIEF} spoor2Motivering=ok`), 'D+400', 0],
]);
