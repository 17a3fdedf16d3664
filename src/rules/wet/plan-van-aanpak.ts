import { laatste, plusDagen } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen, type Omdat, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { eersteZiektedag, rustperioden, telVanaf, termijnMetRust, W } from '../../dossier/tellen.ts';
import { BW7, RP, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { analysetermijn } from '../langdurig.ts';

const ID = 'plan-van-aanpak';
const NA_OORDEEL = 14;
const ZONDER_OORDEEL = 56;

type Dates = Pick<Term, 'strict' | 'lenient' | 'because' | 'vervallen' | 'advies'>;

/** Two weeks after the judgement that there are possibilities; it rests while there are none. */
function naOordeel(c: Ziektegeval, pa: Stored<'probleemanalyse'>): Dates {
  const begin = rustperioden(c).find((r) => r.van.datum <= pa.datum && (!r.tot || r.tot.datum > pa.datum));
  const anker = begin ? begin.tot?.event : pa;
  if (begin && !anker) {
    const { datum, omdat } = telVanaf(c, pa.datum, NA_OORDEEL);
    return {
      strict: datum,
      lenient: datum,
      because: [door(pa, 'oordeel van de bedrijfsarts'), ...omdat],
      vervallen: geen(begin.van.event),
    };
  }
  const { datum, omdat, rust } = termijnMetRust(c, anker?.datum ?? pa.datum, NA_OORDEEL);
  const because = [door(anker ?? pa, 'oordeel van de bedrijfsarts'), ...omdat];
  return { strict: datum, lenient: datum, because, vervallen: rust && geen(rust.event) };
}

/** While there is no judgement: the end of week 8, or two weeks after an analysis that is only asked later. */
function zonderOordeel(c: Ziektegeval): Dates {
  const analyse = analysetermijn(c);
  const week8 = termijnMetRust(c, c.keten.eersteZiektedag, ZONDER_OORDEEL, { opnieuw: NA_OORDEEL });
  const ontbreekt: Omdat = { tekst: 'er is nog geen probleemanalyse' };
  if ('geenDreiging' in analyse)
    return {
      strict: week8.datum,
      lenient: week8.datum,
      because: [eersteZiektedag(c), ...week8.omdat, ontbreekt],
      vervallen: {
        reden: 'geen-dreigend-langdurig-verzuim',
        because: [door(analyse.geenDreiging, 'bedrijfsarts verwacht geen langdurig verzuim')],
      },
    };
  if (analyse.later) {
    const strict = laatste(week8.datum, plusDagen(analyse.datum, NA_OORDEEL));
    const because = [...analyse.omdat, { tekst: `+ ${NA_OORDEEL} dagen` }, ontbreekt];
    return { strict, lenient: laatste(strict, plusDagen(analyse.lenient, NA_OORDEEL)), because };
  }
  return {
    strict: week8.datum,
    lenient: week8.datum,
    because: [eersteZiektedag(c), ...week8.omdat, ontbreekt],
    advies: { tekst: 'UWV: uiterlijk in week 8', datum: plusDagen(week8.datum, -1) },
    vervallen: week8.rust && geen(week8.rust.event),
  };
}

function geen(event: Stored): Term['vervallen'] {
  return {
    reden: 'geen-mogelijkheden',
    because: [door(event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
  };
}

export default defineRule({
  id: ID,
  titel: 'Plan van aanpak',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkgever en werknemer maken samen een schriftelijk plan binnen twee weken na het oordeel van de bedrijfsarts dat er mogelijkheden zijn. De termijn hangt aan de echte datum van dat oordeel, niet aan dag 56. Zolang er geen oordeel is, wijst wvp op het einde van week 8.',
  gevolg:
    'Het re-integratieverslag is onvolledig. Een te laat of dun plan weegt mee als er daardoor te weinig of het verkeerde is gedaan.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, ZONDER_OORDEEL),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '1'), source(RP, '5'), source(WIA, '25', '2'), source(BW7, '658a', '3')],
      terms: (c) => {
        const pa = eerste(c, 'probleemanalyse');
        const afwijking = gebeurtenissen(c, 'afwijking').findLast((e) => e.data.stap === ID);
        return [
          {
            key: ID,
            ...(pa ? naOordeel(c, pa) : zonderOordeel(c)),
            fulfilledBy: fulfilled(eerste(c, ID)),
            afwijking: afwijking && { tot: afwijking.data.tot ?? null, event: afwijking },
          },
        ];
      },
    },
  ],
  notCovered: ['Of het plan goed genoeg is.', 'Of beide partijen het eens zijn over elk onderdeel.'],
});
