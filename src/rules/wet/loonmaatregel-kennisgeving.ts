import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import { BBP, BW7, source } from '../bronnen.ts';
import { vertelt } from '../contact.ts';
import { defineRule, type Fulfilment, instanceKey } from '../define.ts';
import { ONVERWIJLD, ONVERWIJLD_OPMERKING } from '../onverwijld.ts';

const ID = 'loonmaatregel-kennisgeving';

/** What told the werknemer that a measure may come: a warning, or information about it. The measure itself tells nobody. */
function kennisgevingen(c: Ziektegeval): Fulfilment[] {
  const found: Fulfilment[] = [];
  for (const e of gebeurtenissen(c, 'loonmaatregel', 'informatie-verstrekt')) {
    if (e.soort === 'informatie-verstrekt') {
      if (vertelt(e, 'loonmaatregel') && e.data.aan.includes('werknemer'))
        found.push({ datum: e.datum, event: e, veld: 'datum' });
    } else if (e.data.stap === 'waarschuwing')
      found.push({
        datum: e.data.meegedeeldOp ?? e.datum,
        event: e,
        veld: e.data.meegedeeldOp ? 'meegedeeldOp' : 'datum',
      });
  }
  return found.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

export default defineRule({
  id: ID,
  titel: 'Kennisgeving van de loonmaatregel aan de werknemer',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Wil de werkgever loon opschorten of stopzetten, dan laat hij dat de werknemer weten zodra hij vermoedt dat er een grond voor is: onverwijld, met de grond en de datum. wvp rekent vanaf de stagnatie bij de werknemer die nog niet was opgelost, of anders vanaf de maatregel zelf. De kennisgeving is een eigen feit: `meegedeeldOp` bij de maatregel, een waarschuwing, of `informatie-verstrekt` aan de werknemer over de loonmaatregel.',
  gevolg: 'De werkgever kan zich niet meer op de grond beroepen.',
  checkedOn: '2026-11-30',
  selectBy: (c) => gebeurtenissen(c, 'loonmaatregel')[0]?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(BW7, '629', '7'), source(BW7, '629', '6'), source(BBP, 'bijlage par. 9')],
      opmerking: `${ONVERWIJLD_OPMERKING} Gelezen in de tekst vanaf 2011.`,
      terms: (c) => {
        const maatregelen = gebeurtenissen(c, 'loonmaatregel');
        const berichten = kennisgevingen(c);
        return maatregelen
          .filter((e) => e.data.stap === 'opschorting' || e.data.stap === 'stopzetting')
          .map((maatregel, index) => {
            const voor = maatregelen.slice(0, maatregelen.indexOf(maatregel));
            const na = voor.findLast((e) => e.data.stap === 'hervat')?.datum ?? c.keten.eersteZiektedag;
            const stagnaties = gebeurtenissen(c, 'stagnatie').filter(
              (e) => e.data.bij === 'werknemer' && e.datum <= maatregel.datum,
            );
            const opgelost = stagnaties.filter((e) => e.data.stap === 'opgelost').at(-1)?.datum ?? '';
            const signaal = stagnaties.find(
              (e) => e.data.stap === 'gesignaleerd' && e.datum >= na && e.datum > opgelost,
            );
            const anker = signaal ?? maatregel;
            // A notice is of one measure: what told of an earlier one says nothing of the next (lid 7: the ground itself).
            const vorige = voor.findLast((e) => e.data.stap === 'opschorting' || e.data.stap === 'stopzetting');
            const eigen = maatregel.data.meegedeeldOp;
            const bericht = berichten.find(
              (k) => k.datum >= (signaal?.datum ?? na) && (vorige === undefined || k.datum > vorige.datum),
            );
            return {
              key: instanceKey(ID, index),
              strict: plusDagen(anker.datum, ONVERWIJLD.strict),
              lenient: plusDagen(anker.datum, ONVERWIJLD.lenient),
              because: [
                door(anker, signaal ? 'stagnatie bij de werknemer gesignaleerd' : 'loonmaatregel'),
                { tekst: `+ ${ONVERWIJLD.strict} dagen` },
              ],
              fulfilledBy:
                eigen !== undefined && (bericht === undefined || eigen <= bericht.datum)
                  ? { datum: eigen, event: maatregel, veld: 'meegedeeldOp' }
                  : bericht,
            };
          });
      },
    },
  ],
  notCovered: [
    'Of er een grond voor de maatregel is: de werkgever beslist.',
    'Wanneer het vermoeden ontstond als dat niet is vastgelegd.',
  ],
});
