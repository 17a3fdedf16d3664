import { signalen } from '../../support/tabel.ts';

const ADVIES = 'ziek D; spreekuur D+60 advies=[opbouwen]';

signalen('advies-niet-uitgevoerd', { D: '2025-01-06' }, [
  ['zes weken', ADVIES, 'D+102', 0],
  ['een dag later', ADVIES, 'D+103', 1],
  ['geen advies', 'ziek D; spreekuur D+60', 'D+200', 0],
  ['leeg advies', 'ziek D; spreekuur D+60 advies=[]', 'D+200', 0],
  [
    'advies van de arbeidsdeskundige',
    'ziek D; arbeidsdeskundig-onderzoek D+60 stap=rapport advies=[aanpassen]',
    'D+103',
    1,
  ],
  ['wel iets gedaan', `${ADVIES}; voortgangsgesprek D+102`, 'D+200', 0],
  ['op de dag zelf gedaan', `${ADVIES}; interventie D+60 stap=gestart`, 'D+200', 0],
  ['eerder gedaan telt niet', `${ADVIES}; voortgangsgesprek D+59`, 'D+103', 1],
  ['hersteld op de grens', `${ADVIES}; hersteld D+102`, 'D+200', 0],
  ['hersteld na de grens', `${ADVIES}; hersteld D+103`, 'D+200', 1],
  ['onderbreking schuift', `${ADVIES}; hersteld D+70; ziek D+80`, 'D+112', 0],
  ['onderbreking schuift, dag erna', `${ADVIES}; hersteld D+70; ziek D+80`, 'D+113', 1],
  ['grens op de laatste dag van de wachttijd', 'ziek D; spreekuur E-42 advies=[opbouwen]', 'E+1', 1],
  ['grens na de wachttijd', 'ziek D; spreekuur E-41 advies=[opbouwen]', 'E+2', 0],
]);
