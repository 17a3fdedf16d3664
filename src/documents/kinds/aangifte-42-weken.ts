/**
 * Data sheet for the report to UWV after 42 weeks (Ziektewet, BWBR0001888, art. 38 lid 1): both last days, what the form
 * asks, and what was reported.
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case, Omdat } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { DIENSTVERBAND } from '../../dossier/dossier.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Step } from '../../judge/step.ts';
import { REDEN, STATUS } from '../../judge/words.ts';
import { idVan, laatste, stap } from '../parts/case-facts.ts';
import { inline } from '../parts/markdown.ts';
import { type Built, berekend, type DocumentContext, dag, Invullijst, uit, vast, veld } from '../parts/model.ts';
import { aantal, getal, hoofdletter } from '../parts/paper-words.ts';
import { eersteZiektedag, kop, maakKop, naamWerkgever, naamWerknemer } from '../parts/sections.ts';

const ID = 'aangifte-42-weken';

const rekenregel = () => z.strictObject({ tekst: z.string(), datum: z.string(), bron: z.string() });
const periode = () =>
  z.strictObject({ van: z.string(), totEnMet: z.string(), dagen: z.string(), reden: z.string(), bron: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  termijn: z.strictObject({
    wettelijk: z.string(),
    uwv: z.string(),
    stand: z.string(),
    berekening: z.array(rekenregel()),
  }),
  werkgever: z.strictObject({ naam: veld(), loonheffingennummer: veld(), contactpersoon: veld() }),
  werknemer: z.strictObject({ naam: veld(), geboortedatum: veld(), functie: veld(), uren: veld() }),
  dienstverband: z.strictObject({ soort: veld(), aanvang: veld(), einddatum: veld() }),
  ziekte: z.strictObject({ eersteZiektedag: veld(), tellend: veld(), onderbrekingen: z.array(periode()) }),
  gemeld: z.strictObject({ datum: veld(), kanaal: veld(), kenmerk: veld(), bijlagen: veld() }),
});
export type AangifteModel = z.infer<typeof schema>;

export function build(judged: JudgedCase, context: DocumentContext): Built<AangifteModel> {
  const c = judged.case;
  const o = new Invullijst();
  const term = stap(judged.evaluation, ID);
  const event = laatste(c, ID);
  const { werknemer, werkgever } = c.dossier;
  const { geboortedatum } = werknemer;
  // A duty that has lapsed asks no data; what is there is shown all the same.
  const nodig = term?.status !== 'vervallen';
  const model: Omit<AangifteModel, 'kop'> = {
    termijn: termijn(term),
    werkgever: {
      naam: naamWerkgever(c, o),
      loonheffingennummer: o.indien(
        nodig,
        'werkgever.loonheffingennummer',
        'loonheffingennummer van de werkgever',
        vast(werkgever?.loonheffingennummer),
      ),
      contactpersoon: o.optioneel(vast(werkgever?.contactpersoon)),
    },
    werknemer: {
      naam: naamWerknemer(c, o),
      geboortedatum: o.indien(
        nodig,
        'werknemer.geboortedatum',
        'geboortedatum van de werknemer',
        vast(geboortedatum && inWoorden(geboortedatum)),
      ),
      functie: o.optioneel(vast(werknemer.functie)),
      uren: o.optioneel(vast(werknemer.urenPerWeek > 0 ? getal(werknemer.urenPerWeek) : undefined)),
    },
    dienstverband: dienstverband(c, o),
    ziekte: {
      eersteZiektedag: eersteZiektedag(c, o),
      tellend: o.optioneel(tellend(judged), 'gelijk aan de eerste ziektedag'),
      onderbrekingen: onderbrekingen(judged),
    },
    gemeld: {
      datum: o.indien(nodig, ID, 'datum van de aangifte bij UWV', dag(event, event?.datum)),
      kanaal: o.optioneel(uit(event, event?.data.kanaal)),
      kenmerk: o.indien(
        event !== undefined,
        `${ID}.kenmerk`,
        'kenmerk van de ontvangstbevestiging van UWV',
        uit(event, event?.data.kenmerk),
      ),
      bijlagen: o.optioneel(uit(event, event?.data.bijlagen?.map((b) => b.bestand.replace(/^.*\//, '')).join('; '))),
    },
  };
  const meldingen = [
    event ? undefined : nietGedaan(term),
    term?.status === 'vervallen' && term.reden
      ? `De aangifte is niet (meer) nodig: ${REDEN[term.reden]}. Controleer dit voordat u de aangifte achterwege laat.`
      : undefined,
  ];
  return {
    model: { kop: maakKop('Aangifte bij UWV na 42 weken ziekte', judged, context, o, meldingen), ...model },
    ontbreekt: o.ontbreekt,
  };
}

function nietGedaan(term: Step | undefined): string | undefined {
  if (term?.status === 'vervallen') return undefined;
  const vroeg = term?.status === 'gepland' ? ' Het is nog niet zover.' : '';
  return `De aangifte is nog niet vastgelegd.${vroeg} De werkgever doet de aangifte zelf bij UWV; dit blad zet de gegevens klaar.`;
}

/** A line of the arithmetic as a sentence: dates in words, and without the id that stands in the column of sources. */
function leesbaar({ tekst, bron }: Omdat): string {
  const id = bron === undefined ? undefined : idVan(bron.bestand);
  const zonderId = id !== undefined && tekst.endsWith(`: ${id}`) ? tekst.slice(0, -id.length - 2) : tekst;
  return zonderId.replace(ISO, (d) => inWoorden(d));
}

/** A date inside a sentence of a rule; not the one that an event id begins with. */
const ISO = /\b\d{4}-\d{2}-\d{2}\b(?!-)/g;

/** The law does not move the day for a weekend (Algemene termijnenwet art. 4); UWV accepts its first working day. */
function termijn(term: Step | undefined): AangifteModel['termijn'] {
  const op = (datum: string | null | undefined) => (datum ? inWoorden(datum) : 'nog niet te bepalen');
  const laat =
    term && term.dagenTeLaat > 0 ? ` (${aantal(term.dagenTeLaat, 'dag', 'dagen')} na de wettelijke dag)` : '';
  return {
    wettelijk: op(term?.uiterlijk),
    uwv: op(term?.uiterlijkRuim),
    stand: term ? `${STATUS[term.status]}${laat}` : STATUS.onbepaald,
    berekening: (term?.omdat ?? []).map((reden) => ({
      tekst: inline(hoofdletter(leesbaar(reden))),
      datum: reden.datum === undefined ? '' : inWoorden(reden.datum),
      bron: reden.bron === undefined ? '' : inline(idVan(reden.bron.bestand)),
    })),
  };
}

function dienstverband(c: Case, o: Invullijst): AangifteModel['dienstverband'] {
  const d = c.dossier.dienstverband;
  const einde = laatste(c, 'einde-dienstverband');
  return {
    soort: o.optioneel(vast(d?.soort && woordVan(DIENSTVERBAND, d.soort))),
    aanvang: o.optioneel(vast(d?.aanvang && inWoorden(d.aanvang))),
    einddatum: o.optioneel(dag(einde, einde?.data.laatsteDag) ?? vast(d?.einddatum && inWoorden(d.einddatum))),
  };
}

function tellend(judged: JudgedCase): ReturnType<typeof berekend> {
  const { eersteZiektedag, tellendeEersteZiektedag } = judged.evaluation;
  if (tellendeEersteZiektedag === null || tellendeEersteZiektedag === eersteZiektedag) return undefined;
  return berekend(`${inWoorden(tellendeEersteZiektedag)} (dagen die niet meetellen, zijn overgeslagen)`);
}

function onderbrekingen(judged: JudgedCase): AangifteModel['ziekte']['onderbrekingen'] {
  return judged.evaluation.onderbrekingen.map((g) => ({
    van: inWoorden(g.van),
    totEnMet: inWoorden(g.totEnMet),
    dagen: String(g.dagen),
    reden: g.soort === 'hersteld' ? 'hersteld' : 'verlof dat niet meetelt',
    bron: inline(idVan(g.bron.bestand)),
  }));
}
