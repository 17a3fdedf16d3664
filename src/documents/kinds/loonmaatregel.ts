/**
 * Letter to the werknemer about the wage (BW 7:629, BWBR0005290, lid 3, 6 and 7): a warning, a suspension, a stop, or payment
 * again. The werkgever decides and signs; this is only the preparation.
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { waardenVan, woordVan } from '../../dossier/define.ts';
import { LOONMAATREGEL, STAGNATIE } from '../../dossier/kinds/begeleiding.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { afspraken, alle, laatste, oordelen } from '../parts/case-facts.ts';
import { betrokkenen, kies, maakBetrokkenen, maakStuk, type Stuk, stuk } from '../parts/letter.ts';
import { inline } from '../parts/markdown.ts';
import {
  type Built,
  type DocumentContext,
  dag,
  Invullijst,
  uit,
  type Veld,
  vast,
  veld,
  verhaal,
} from '../parts/model.ts';
import { hoofdletter, termijn } from '../parts/paper-words.ts';
import { kop, maakKop, regel, termijnVan } from '../parts/sections.ts';

const ID = 'loonmaatregel';
export const ONDERWERPEN = waardenVan(LOONMAATREGEL);
type Stap = keyof typeof LOONMAATREGEL;
type LoonEvent = Stored<'loonmaatregel'>;

const tekst = () => z.string();

export const schema = z.strictObject({
  kop: kop(),
  stap: z.strictObject({ naam: z.string(), datum: veld(), grond: veld(), kennisgeving: veld() }),
  controle: z.array(regel()),
  afspraken: z.array(z.strictObject({ wat: z.string(), uiterlijk: z.string(), bron: z.string() })),
  vooraf: z.array(stuk()),
  betrokkenen: betrokkenen(),
  brief: z.strictObject({
    werkgever: tekst(),
    werknemer: tekst(),
    datum: tekst(),
    betreft: tekst(),
    eersteZiektedag: tekst(),
    grond: tekst(),
    waarschuwing: z.strictObject({ gevraagd: tekst(), uiterlijk: tekst() }).nullable(),
    opschorting: z.strictObject({ vanaf: tekst(), gevraagd: tekst() }).nullable(),
    stopzetting: z.strictObject({ vanaf: tekst(), gevraagd: tekst() }).nullable(),
    hervat: z.strictObject({ vanaf: tekst(), tussentijd: tekst() }).nullable(),
    contact: tekst(),
    ondertekenaar: tekst(),
  }),
});
export type LoonmaatregelModel = z.infer<typeof schema>;

const BETREFT: Record<Stap, string> = {
  waarschuwing: 'waarschuwing over uw loon',
  opschorting: 'wij betalen uw loon tijdelijk niet',
  stopzetting: 'wij stoppen met de betaling van uw loon',
  hervat: 'wij betalen uw loon weer',
};

const WAT_DATUM: Record<Stap, string> = {
  waarschuwing: 'datum van de waarschuwing',
  opschorting: 'dag waarop de opschorting ingaat',
  stopzetting: 'dag waarop de stopzetting ingaat',
  hervat: 'dag vanaf wanneer het loon weer wordt betaald',
};
const WAT_GROND: Record<Stap, string> = {
  waarschuwing: 'reden van de brief: wat is afgesproken en wat is niet gebeurd, zonder medische gegevens',
  opschorting: 'reden van de opschorting: welk voorschrift is niet gevolgd, zonder medische gegevens',
  stopzetting: 'reden van de stopzetting: wat is gevraagd en wat is niet gebeurd, zonder medische gegevens',
  hervat: 'reden waarom het loon weer wordt betaald',
};

export function build(judged: JudgedCase, context: DocumentContext): Built<LoonmaatregelModel> {
  const c = judged.case;
  const o = new Invullijst();
  const events = alle(c, ID);
  const keus = kies(ONDERWERPEN, context, events.at(-1)?.data.stap);
  // Without a choice the mildest letter is prepared: a warning comes before a measure.
  const stap = keus.gekozen ?? 'waarschuwing';
  const event = keus.melding === undefined ? eventVan(events, stap) : undefined;
  const partijen = maakBetrokkenen(c, o);
  const datum = o.verplicht(ID, WAT_DATUM[stap], dag(event, event?.datum));
  const grond = o.verplicht(`${ID}.grond`, WAT_GROND[stap], verhaal(event, event?.data.grond));
  const model: Omit<LoonmaatregelModel, 'kop'> = {
    stap: {
      naam: hoofdletter(woordVan(LOONMAATREGEL, stap)),
      datum,
      grond: event ? (uit(event, event.data.grond) ?? grond) : grond,
      kennisgeving: o.optioneel(
        stap === 'hervat' ? undefined : kennisgeving(judged),
        stap === 'hervat' ? 'niet van toepassing' : 'onverwijld: zodra de werkgever vermoedt dat er een reden is',
      ),
    },
    controle: controle(stap).map((t) => ({ tekst: t })),
    afspraken: stap === 'hervat' ? [] : openAfspraken(c),
    vooraf: vooraf(c, event),
    betrokkenen: partijen,
    brief: {
      werkgever: partijen.werkgever.tekst,
      werknemer: partijen.naam.tekst,
      datum: stap === 'waarschuwing' && event ? datum.tekst : o.invullen(`${ID}.briefdatum`, 'datum van deze brief'),
      betreft: BETREFT[stap],
      eersteZiektedag: partijen.eersteZiektedag.tekst,
      grond: grond.tekst,
      waarschuwing:
        stap === 'waarschuwing'
          ? { gevraagd: gevraagd(o), uiterlijk: o.invullen(`${ID}.uiterlijk`, 'dag waarop dat gedaan moet zijn') }
          : null,
      opschorting: stap === 'opschorting' ? { vanaf: datum.tekst, gevraagd: gevraagd(o) } : null,
      stopzetting: stap === 'stopzetting' ? { vanaf: datum.tekst, gevraagd: gevraagd(o) } : null,
      hervat: stap === 'hervat' ? { vanaf: datum.tekst, tussentijd: tussentijd(events, event, o) } : null,
      contact: o.verplicht(
        'werkgever.contactpersoon',
        'bij wie de werknemer terechtkan',
        vast(c.dossier.werkgever?.contactpersoon),
      ).tekst,
      ondertekenaar: o.invullen(`${ID}.ondertekening`, 'naam en functie van wie namens de werkgever ondertekent'),
    },
  };
  const meldingen = [
    keus.melding,
    event
      ? undefined
      : `Hiervoor is nog geen loonmaatregel vastgelegd. Dit concept bereidt de brief voor (${stap}); de werkgever beslist of en welke maatregel er komt.`,
  ];
  return {
    model: { kop: maakKop(`Brief over het loon: ${stap}`, judged, context, o, meldingen), ...model },
    ontbreekt: o.ontbreekt,
  };
}

/** The event of this step in the measure that runs now: payment again closes what came before it. */
function eventVan(events: readonly LoonEvent[], stap: Stap): LoonEvent | undefined {
  const laatst = events.findLast((e) => e.data.stap === stap);
  const gesloten = laatst && events.slice(events.indexOf(laatst) + 1).some((e) => e.data.stap === 'hervat');
  return gesloten ? undefined : laatst;
}

/** What the werknemer is asked stands in no event: the werkgever writes it. */
function gevraagd(o: Invullijst): string {
  return o.invullen(`${ID}.gevraagd`, 'wat de werkgever van de werknemer vraagt, zo concreet mogelijk');
}

/** A suspension is made good afterwards where there was a right to wage; a stop is not (BW 7:629 lid 3 and 6). */
function tussentijd(events: readonly LoonEvent[], hervat: LoonEvent | undefined, o: Invullijst): string {
  const tot = hervat ? events.slice(0, events.indexOf(hervat)) : events;
  const maatregel = tot.findLast((e) => e.data.stap === 'opschorting' || e.data.stap === 'stopzetting');
  if (!maatregel) return o.invullen(`${ID}.tussentijd`, 'of het loon over de tussentijd alsnog wordt betaald');
  return maatregel.data.stap === 'opschorting'
    ? `Vanaf ${inWoorden(maatregel.datum)} hadden wij uw loon opgeschort. Had u over die tijd recht op loon, dan betalen wij dat alsnog.`
    : `Vanaf ${inWoorden(maatregel.datum)} hadden wij uw loon stopgezet. Over die tijd betalen wij geen loon.`;
}

function kennisgeving(judged: JudgedCase): Veld | undefined {
  const term = judged.evaluation.stappen.findLast((s) => s.id === 'loonmaatregel-kennisgeving');
  return termijnVan(term?.uiterlijk);
}

/** The grounds of BW 7:629 lid 3 in plain words. */
const GRONDEN_LID_3 =
  'De reden past bij een grond van lid 3: (a) de ziekte is met opzet veroorzaakt of bij een aanstellingskeuring is onjuiste informatie gegeven; (b) de werknemer belemmert of vertraagt het herstel; (c) passend werk wordt niet gedaan terwijl dat kan; (d) er is geen medewerking aan redelijke voorschriften of maatregelen om passend werk te kunnen doen; (e) er is geen medewerking aan het plan van aanpak; (f) de WIA wordt te laat aangevraagd. Bij c tot en met f geldt dat alleen zonder goede reden.';

const CONTROLE_MAATREGEL = [
  'De werknemer is van tevoren gehoord, en de reactie is meegewogen.',
  'Er is een actueel advies van de bedrijfsarts over wat de werknemer kan. De werkgever oordeelt niet zelf over de gezondheid.',
  'Het bericht gaat onverwijld. Na te lang wachten kan de werkgever zich niet meer op de reden beroepen (lid 7).',
];

/** What the werkgever has to weigh himself: no event can tell. */
function controle(stap: Stap): readonly string[] {
  switch (stap) {
    case 'waarschuwing':
      return [
        'Er is eerst met de werknemer gesproken over wat niet goed gaat.',
        'De brief noemt precies wat wordt gevraagd en geeft daar redelijk de tijd voor.',
        'Het bericht gaat onverwijld: zodra de werkgever vermoedt dat er een reden is (lid 7).',
      ];
    case 'opschorting':
      return [
        'De reden past bij lid 6: de werknemer houdt zich niet aan redelijke, schriftelijke voorschriften over de inlichtingen die nodig zijn om te weten of er recht op loon is.',
        'De voorschriften zijn schriftelijk en waren bij de werknemer bekend.',
        ...CONTROLE_MAATREGEL,
      ];
    case 'stopzetting':
      return [GRONDEN_LID_3, ...CONTROLE_MAATREGEL];
    case 'hervat':
      return [
        'De werknemer doet weer wat was gevraagd, of de reden is om iets anders vervallen.',
        'Na een opschorting: is vastgesteld of er over die tijd recht op loon was?',
      ];
  }
}

/** What was agreed with the werknemer and is not recorded as done: it may also not have been written down. */
function openAfspraken(c: Case): LoonmaatregelModel['afspraken'] {
  return afspraken(c)
    .filter((a) => !a.afgerond && /werknemer/i.test(a.wie))
    .map((a) => ({
      wat: inline(a.wat),
      uiterlijk: termijn(a.uiterlijk),
      bron: inline(`${a.event.id}/${a.nummer}`),
    }));
}

/** What came before this letter, as far as it bears on the wage. */
function vooraf(c: Case, event: LoonEvent | undefined): Stuk[] {
  const oordeel = oordelen(c).at(-1);
  const spreekuur = laatste(c, 'spreekuur');
  const gevonden: [naam: string, event: Stored][] = [];
  if (oordeel) gevonden.push(['Laatste oordeel van de bedrijfsarts', oordeel]);
  if (spreekuur) gevonden.push(['Laatste spreekuur', spreekuur]);
  for (const e of alle(c, 'stagnatie'))
    if (e.data.bij === 'werknemer')
      gevonden.push([`Stagnatie bij de werknemer: ${woordVan(STAGNATIE, e.data.stap)}`, e]);
  for (const e of alle(c, 'informatie-verstrekt'))
    if (e.data.onderwerp === 'loonmaatregel' || e.data.onderwerp === 'deskundigenoordeel')
      gevonden.push([`Informatie gegeven over ${e.data.onderwerp}`, e]);
  for (const e of alle(c, ID)) if (e !== event) gevonden.push([hoofdletter(woordVan(LOONMAATREGEL, e.data.stap)), e]);
  for (const e of alle(c, 'deskundigenoordeel'))
    gevonden.push([e.data.stap === 'uitslag' ? 'Uitslag deskundigenoordeel' : 'Deskundigenoordeel gevraagd', e]);
  return gevonden
    .sort(([, a], [, b]) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map(([naam, e]) => maakStuk(naam, e));
}
