import { signalen } from '../../support/tabel.ts';

const aanvraag = (dag: string) => `vervroegde-iva ${dag} stap=aangevraagd`;

// WIA art. 23 lid 6, 66 lid 2.
signalen('vervroegde-iva-aanvraag', { D: '2025-01-06' }, [
  ['laatste dag van week 68', `ziek D; ${aanvraag('D+475')}`, 'D+500', 0],
  ['dag erna', `ziek D; ${aanvraag('D+476')}`, 'D+500', 1],
  [
    'tweede keer',
    `ziek D; ${aanvraag('D+100')}; vervroegde-iva D+150 stap=afgewezen; ${aanvraag('D+300')}`,
    'D+500',
    1,
  ],
  ['tweede keer en te laat is één opmerking', `ziek D; ${aanvraag('D+100')}; ${aanvraag('D+480')}`, 'D+500', 1],
  ['onderbreking schuift', `ziek D; hersteld D+50; ziek D+60; ${aanvraag('D+485')}`, 'D+500', 0],
]);
