import { plusDagen } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen, type Omdat, type Ziektegeval } from '../../dossier/case.ts';
import { telVanaf, termijn, W } from '../../dossier/timeline.ts';
import { BW7, RP, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'plan-van-aanpak';
const NA_OORDEEL = 14;
const ZONDER_OORDEEL = 56;

/** The first judgement of the bedrijfsarts that there are possibilities. */
function oordeelMetMogelijkheden(c: Ziektegeval) {
  const pa = eerste(c, 'probleemanalyse');
  if (!pa || pa.data.mogelijkheden === 'ja') return pa;
  return (
    c.events.find(
      (e) =>
        e.datum >= pa.datum &&
        (e.soort === 'bijstelling-probleemanalyse' || e.soort === 'spreekuur') &&
        'mogelijkheden' in e.data &&
        e.data.mogelijkheden === 'ja',
    ) ?? pa
  );
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
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, ZONDER_OORDEEL),
  dependsOn: ['plan-van-aanpak', 'probleemanalyse', 'bijstelling-probleemanalyse', 'spreekuur', 'afwijking'],
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '1'), source(RP, '5'), source(WIA, '25', '2'), source(BW7, '658a', '3')],
      terms: (c) => {
        const done = eerste(c, 'plan-van-aanpak');
        const oordeel = oordeelMetMogelijkheden(c);
        const afwijking = gebeurtenissen(c, 'afwijking')
          .filter((e) => e.data.stap === ID)
          .at(-1);
        const term: Omit<Term, 'strict' | 'lenient' | 'because'> = {
          key: ID,
          fulfilledBy: fulfilled(done),
          afwijking: afwijking && { tot: afwijking.data.tot ?? null, event: afwijking },
        };
        if (!oordeel) {
          const { datum, omdat } = termijn(c, ZONDER_OORDEEL);
          const because: Omdat[] = [...omdat, { tekst: 'er is nog geen probleemanalyse' }];
          const advies = { tekst: 'UWV: uiterlijk in week 8', datum: plusDagen(datum, -1) };
          return [{ ...term, strict: datum, lenient: datum, because, advies }];
        }
        const { datum, omdat } = telVanaf(c, oordeel.datum, NA_OORDEEL);
        const mogelijk = 'mogelijkheden' in oordeel.data && oordeel.data.mogelijkheden === 'ja';
        const because = [door(oordeel, 'oordeel van de bedrijfsarts'), ...omdat];
        const rust = mogelijk
          ? undefined
          : {
              reden: 'geen-mogelijkheden' as const,
              because: [door(oordeel, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
            };
        return [{ ...term, strict: datum, lenient: datum, because, vervallen: rust }];
      },
    },
  ],
  notCovered: ['Of het plan goed genoeg is.', 'Of beide partijen het eens zijn over elk onderdeel.'],
});
