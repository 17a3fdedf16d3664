import { signalen } from '../../support/tabel.ts';

const GEEN = 'ziek D; probleemanalyse D+35 mogelijkheden=geen';
const oordeel = (wat: string) => `${GEEN}; deskundigenoordeel D+100 stap=uitslag ${wat}`;
const POSITIEF = oordeel('onderwerp=passend-werk uitkomst=positief');

// BW 7:658a lid 2: "zo tijdig mogelijk"; six weeks is wvp's own number.
signalen('deskundigenoordeel-tegen-geen-mogelijkheden', { D: '2025-01-06' }, [
  ['zes weken', POSITIEF, 'D+142', 0],
  ['een dag later', POSITIEF, 'D+143', 1],
  ['eigen werk kan', oordeel('onderwerp=eigen-werk uitkomst=positief'), 'D+143', 1],
  ['UWV is het eens', oordeel('onderwerp=passend-werk uitkomst=negatief'), 'D+143', 0],
  ['werkgever deed te weinig', oordeel('onderwerp=inspanningen-werkgever uitkomst=negatief'), 'D+143', 1],
  ['werkgever deed genoeg', oordeel('onderwerp=inspanningen-werkgever uitkomst=positief'), 'D+143', 0],
  ['de bedrijfsarts ziet ze weer', `${POSITIEF}; spreekuur D+120 mogelijkheden=ja`, 'D+143', 0],
  ['spoor 2', `${POSITIEF}; spoor-2 D+120 stap=besloten`, 'D+143', 0],
  ['er waren mogelijkheden', POSITIEF.replace('mogelijkheden=geen', 'mogelijkheden=ja'), 'D+143', 0],
  ['hersteld', `${POSITIEF}; hersteld D+130`, 'D+143', 0],
]);
