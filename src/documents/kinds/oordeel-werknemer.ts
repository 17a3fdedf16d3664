/**
 * Oordeel van de werknemer over the parts a to k of the re-integratieverslag (Regeling procesgang, BWBR0013540, art. 6 lid 1 l).
 * The werknemer fills it in; wvp only sets out what it is about, and never suggests an answer.
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { alle, laatste, plannen, stap } from '../parts/case-facts.ts';
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
import { jaNee } from '../parts/paper-words.ts';
import { handtekening, kop, maakKop, maakPartijen, partijen, tekenaar, termijnVanStap } from '../parts/sections.ts';

const ID = 'oordeel-werknemer';

const onderdeel = () =>
  z.strictObject({ letter: z.string(), onderdeel: z.string(), dossier: z.string(), bron: z.string() });
/** A part with its question, to be answered by hand. */
const vraag = () => onderdeel().extend({ vraag: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  termijn: veld(),
  datum: veld(),
  mondeling: z.string(),
  /** The questions, while the judgement is not recorded. */
  formulier: z
    .strictObject({ onderdelen: z.array(vraag()), vragen: z.array(z.strictObject({ vraag: z.string() })) })
    .nullable(),
  /** What the recorded judgement is about. */
  onderdelen: z.array(onderdeel()),
  eens: veld(),
  oordeel: veld(),
  ondertekening: z.array(tekenaar()),
});
export type OordeelWerknemerModel = z.infer<typeof schema>;

/** Questions on the course of the re-integration as a whole, as the form of UWV asks them in outline. */
const VRAGEN = [
  'Klopt het verloop zoals het in het verslag staat? Wat mist u?',
  'Wat hebt u zelf gedaan om weer aan het werk te komen? Was dat volgens u genoeg?',
  'Wat heeft uw werkgever gedaan om u te helpen? Was dat volgens u genoeg?',
  'Is er werk dat u volgens u kunt doen, en dat nog niet is geprobeerd?',
  'Wilt u nog iets anders aan UWV vertellen?',
] as const;

/** The judgement as recorded, or the form to fill in. */
export function build(judged: JudgedCase, context: DocumentContext): Built<OordeelWerknemerModel> {
  const c = judged.case;
  const o = new Invullijst();
  const event = laatste(c, ID);
  const d = event?.data;
  const term = stap(judged.evaluation, ID);
  const uitDienst = stap(judged.evaluation, 'ziek-uit-dienst-riv');
  const wanneer = uitDienst ?? term;
  const gegevens = maakPartijen(c, o);
  const rijen = onderdelen(judged, c.keten ? gegevens.eersteZiektedag : undefined);
  const gezet = d?.ondertekening;
  const model: Omit<OordeelWerknemerModel, 'kop'> = {
    partijen: gegevens,
    termijn: o.optioneel(termijnVanStap(wanneer && { ...wanneer, vanaf: null }), 'nog niet te zeggen'),
    datum: o.verplicht(ID, 'datum van uw oordeel', dag(event, event?.datum)),
    mondeling: uitDienst
      ? 'Vraagt u een Ziektewet-uitkering aan? Dan mag u uw oordeel ook mondeling aan UWV geven.'
      : '',
    formulier: event
      ? null
      : {
          onderdelen: rijen.map((r) => ({ ...r.rij, vraag: r.vraag })),
          vragen: VRAGEN.map((v) => ({ vraag: v })),
        },
    onderdelen: event ? rijen.map((r) => r.rij) : [],
    eens: o.indien(
      event === undefined,
      `${ID}.eens`,
      'bent u het eens met het verslag: ja of nee',
      uit(event, jaNee(d?.eens)),
    ),
    oordeel: o.verplicht(`${ID}.oordeel`, 'uw oordeel, in uw eigen woorden', verhaal(event, d?.oordeel)),
    ondertekening: [
      handtekening(c, ID, 'werknemer', event, gezet && 'werknemer' in gezet ? gezet.werknemer : gezet, o),
    ],
  };
  const meldingen = [
    event
      ? undefined
      : 'Dit oordeel is nog niet vastgelegd. U vult dit stuk zelf in. Niemand anders doet dat voor u; u mag wel hulp vragen.',
    !event && rijen.some((r) => r.mist)
      ? 'Het verslag is nog niet compleet. Vraag uw werkgever om de onderdelen die nog volgen, en vul dit stuk daarna in.'
      : undefined,
  ];
  const titel = event ? `Oordeel van de werknemer van ${inWoorden(event.datum)}` : 'Oordeel van de werknemer';
  return { model: { kop: maakKop(titel, judged, context, o, meldingen), ...model }, ontbreekt: o.ontbreekt };
}

const ONTBREEKT = 'nog niet in het dossier';

/** A part, and whether the dossier lacks it, or half of it. */
interface Onderdeel {
  readonly rij: z.infer<ReturnType<typeof onderdeel>>;
  readonly vraag: string;
  readonly mist: boolean;
}

/** The parts a to k, in plain words, each with what the dossier holds of it. */
function onderdelen(judged: JudgedCase, eersteZiektedag: Veld | undefined): Onderdeel[] {
  const c = judged.case;
  const { werknemer, werkgever, bedrijfsarts } = c.dossier;
  const eind = laatste(c, 'eindevaluatie');
  const actueel = laatste(c, 'actueel-oordeel');
  const rij = (
    letter: string,
    naam: string,
    vraagTekst: string,
    feit: Veld | undefined,
    volgt: readonly string[] = [],
  ): Onderdeel => ({
    rij: {
      letter,
      onderdeel: naam,
      dossier: feit ? [feit.tekst, ...volgt].join('; ') : ONTBREEKT,
      bron: feit?.bron ?? '',
    },
    vraag: vraagTekst,
    mist: !feit || volgt.length > 0,
  });
  const volgt = (zin: string, aanwezig: unknown) => (aanwezig === undefined ? [zin] : []);
  const namen = [werknemer.naam, werkgever?.naam, bedrijfsarts?.naam ?? bedrijfsarts?.arbodienst].filter(
    (t) => t !== undefined,
  );
  return [
    rij(
      'a',
      'Uw gegevens, en die van uw werkgever en de bedrijfsarts',
      'Kloppen deze gegevens?',
      vast(namen.join('; ')),
    ),
    rij(
      'b',
      'Wat voor bedrijf het is',
      'Klopt dit?',
      uit(eind, eind?.data.aardBedrijf) ?? vast(werkgever?.aardBedrijf),
    ),
    rij('c', 'Uw functie', 'Klopt dit?', vast(werknemer.functie)),
    rij('d', 'Uw opleiding en ervaring', 'Klopt dit? Mist er iets?', vast(werknemer.bekwaamheden)),
    rij('e', 'Uw eerste ziektedag', 'Klopt deze dag?', eersteZiektedag),
    rij(
      'f',
      'Het oordeel van de bedrijfsarts aan het begin, en wat daarna veranderde',
      'Bent u het hiermee eens?',
      stukken([...alle(c, 'probleemanalyse'), ...alle(c, 'bijstelling-probleemanalyse')]),
    ),
    rij(
      'g',
      'Het plan van aanpak, en wat daarna veranderde',
      'Klopt dit met wat u hebt afgesproken?',
      stukken(plannen(c)),
    ),
    rij(
      'h',
      'De evaluatie na een jaar en de laatste evaluatie',
      'Klopt dit met wat er is gebeurd?',
      stukken([...alle(c, 'eerstejaarsevaluatie').slice(-1), ...(eind ? [eind] : [])]),
      volgt('de eindevaluatie volgt nog', eind),
    ),
    rij(
      'i',
      'Hoe u en uw werkgever met elkaar omgaan, volgens uw werkgever en de bedrijfsarts',
      'Bent u het hiermee eens?',
      stukken([
        ...(eind?.data.arbeidsrelatie === undefined ? [] : [eind]),
        ...(actueel?.data.arbeidsrelatie === undefined ? [] : [actueel]),
      ]),
      [
        ...volgt('van de werkgever nog niet', eind?.data.arbeidsrelatie),
        ...volgt('van de bedrijfsarts nog niet', actueel?.data.arbeidsrelatie),
      ],
    ),
    rij(
      'j',
      'Wat u nu wel en niet kunt in het werk, volgens de bedrijfsarts',
      'Bent u het hiermee eens?',
      stukken(actueel ? [actueel] : []),
    ),
    rij(
      'k',
      'Of er werk is dat bij u past, volgens de bedrijfsarts en uw werkgever',
      'Bent u het hiermee eens?',
      stukken([
        ...(actueel?.data.passendeArbeid === undefined ? [] : [actueel]),
        ...(eind?.data.passendeArbeid === undefined ? [] : [eind]),
      ]),
      [
        ...volgt('van de bedrijfsarts nog niet', actueel?.data.passendeArbeid),
        ...volgt('van de werkgever nog niet', eind?.data.passendeArbeid),
      ],
    ),
  ];
}

/** The dates of documents, and their ids. */
function stukken(events: readonly Stored[]): Veld | undefined {
  if (events.length === 0) return undefined;
  const opDatum = [...events].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  return {
    tekst: `${events.length === 1 ? 'stuk' : 'stukken'} van ${opDatum.map((e) => inWoorden(e.datum)).join(', ')}`,
    bron: opDatum.map((e) => inline(e.id)).join(', '),
  };
}
