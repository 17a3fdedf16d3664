/** The parts that the documents share: heading, parties, the judgement of the bedrijfsarts, visies, signatures. */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import { type Case, isZiektegeval, ziekmelding } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { DIENSTVERBAND } from '../../dossier/dossier.ts';
import type { EventData } from '../../dossier/kinds/index.ts';
import { SOORT_WERK } from '../../dossier/kinds/plan.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Step } from '../../judge/step.ts';
import { REDEN } from '../../judge/words.ts';
import { alle, type Oordeel } from './case-facts.ts';
import { inline } from './markdown.ts';
import {
  berekend,
  type DocumentContext,
  dag,
  type Invullijst,
  NIET_VASTGELEGD,
  opsomming,
  uit,
  type Veld,
  vast,
  veld,
} from './model.ts';
import { aantal, getal, mogelijkheid } from './paper-words.ts';

/** Rows of a table, and what stands there when there are none. */
export const lijst = <T extends z.ZodType>(rij: T) => z.strictObject({ rijen: z.array(rij), leeg: z.string() });
export const regel = () => z.strictObject({ tekst: z.string() });

export const kop = () =>
  z.strictObject({
    titel: z.string(),
    dossier: z.string(),
    peildatum: z.string(),
    versie: z.string(),
    stand: z.string(),
    meldingen: z.array(regel()),
    /** What is still missing, for the list at the end. */
    ontbreekt: z.array(regel()),
  });
export type Kop = z.infer<ReturnType<typeof kop>>;

/** Made last: it counts what the rest of the document lacks. */
export function maakKop(
  titel: string,
  judged: JudgedCase,
  context: DocumentContext,
  lijstje: Invullijst,
  meldingen: readonly (string | undefined)[],
): Kop {
  for (const o of judged.case.ongeldig)
    lijstje.meld(`bestand.${o.bestand}:${o.regel}`, `een leesbare versie van ${inline(o.bestand)}`);
  const { ontbreekt } = lijstje;
  const n = aantal(ontbreekt.length, 'gegeven', 'gegevens');
  return {
    titel,
    dossier: inline(judged.naam),
    peildatum: inWoorden(context.peildatum),
    versie: context.versie,
    stand:
      ontbreekt.length === 0
        ? 'Er ontbreken geen verplichte gegevens.'
        : `Er ${ontbreekt.length === 1 ? 'ontbreekt' : 'ontbreken'} nog ${n}; de lijst staat aan het einde.`,
    meldingen: [
      ...(judged.case.ongeldig.length > 0
        ? ['Een of meer bestanden van dit dossier kunnen niet worden gelezen. Wat daarin staat, ontbreekt hier.']
        : []),
      ...meldingen.filter((m) => m !== undefined),
    ].map((tekst) => ({ tekst })),
    ontbreekt: ontbreekt.map((o) => ({ tekst: `${o.wat} (\`${o.veld.replace(/[`\s]+/g, ' ')}\`)` })),
  };
}

export const partijen = () =>
  z.strictObject({
    naam: veld(),
    geboortedatum: veld(),
    personeelsnummer: veld(),
    functie: veld(),
    uren: veld(),
    bekwaamheden: veld(),
    dienstverband: veld(),
    werkgever: veld(),
    contactpersoon: veld(),
    arbodienst: veld(),
    eersteZiektedag: veld(),
  });

/** Who it is about. `volledig` asks for all that Regeling procesgang art. 6 lid 1 a, c, d and e names. */
export function maakPartijen(c: Case, lijstje: Invullijst, volledig = false): z.infer<ReturnType<typeof partijen>> {
  const { werknemer, werkgever } = c.dossier;
  const { geboortedatum } = werknemer;
  return {
    naam: naamWerknemer(c, lijstje),
    geboortedatum: lijstje.indien(
      volledig,
      'werknemer.geboortedatum',
      'geboortedatum van de werknemer',
      vast(geboortedatum && inWoorden(geboortedatum)),
    ),
    personeelsnummer: lijstje.optioneel(vast(werknemer.personeelsnummer)),
    functie: functieWerknemer(c, lijstje),
    uren: contracturen(c, lijstje),
    bekwaamheden: lijstje.indien(
      volledig,
      'werknemer.bekwaamheden',
      'opleiding, ervaring en andere bekwaamheden van de werknemer',
      vast(werknemer.bekwaamheden),
    ),
    dienstverband: lijstje.optioneel(vast(dienstverband(c))),
    werkgever: naamWerkgever(c, lijstje),
    contactpersoon: lijstje.optioneel(vast(werkgever?.contactpersoon)),
    arbodienst: naamBedrijfsarts(c, lijstje),
    eersteZiektedag: eersteZiektedag(c, lijstje),
  };
}

export function naamWerknemer(c: Case, lijstje: Invullijst): Veld {
  return lijstje.verplicht('werknemer.naam', 'naam van de werknemer', vast(c.dossier.werknemer.naam));
}

export function functieWerknemer(c: Case, lijstje: Invullijst): Veld {
  return lijstje.verplicht('werknemer.functie', 'functie van de werknemer', vast(c.dossier.werknemer.functie));
}

export function contracturen(c: Case, lijstje: Invullijst): Veld {
  const { urenPerWeek } = c.dossier.werknemer;
  const uren = vast(urenPerWeek > 0 ? getal(urenPerWeek) : undefined);
  return lijstje.verplicht('werknemer.urenPerWeek', 'uren per week volgens het contract', uren);
}

export function naamWerkgever(c: Case, lijstje: Invullijst): Veld {
  return lijstje.verplicht('werkgever.naam', 'naam van de werkgever', vast(c.dossier.werkgever?.naam));
}

/** The name of the bedrijfsarts and the arbodienst, as far as they are known. */
export function naamBedrijfsarts(c: Case, lijstje: Invullijst): Veld {
  const { bedrijfsarts } = c.dossier;
  const namen = [bedrijfsarts?.naam, bedrijfsarts?.arbodienst].filter((t) => t !== undefined).join(', ');
  return lijstje.verplicht('bedrijfsarts', 'naam van de bedrijfsarts of de arbodienst', vast(namen));
}

export function eersteZiektedag(c: Case, lijstje: Invullijst): Veld {
  const gegeven = isZiektegeval(c) ? dag(ziekmelding(c), c.keten.eersteZiektedag) : undefined;
  return lijstje.verplicht('ziekmelding.eersteZiektedag', 'eerste ziektedag', gegeven);
}

function dienstverband(c: Case): string | undefined {
  const d = c.dossier.dienstverband;
  const delen = [
    d?.soort && woordVan(DIENSTVERBAND, d.soort),
    d?.aanvang && `sinds ${inWoorden(d.aanvang)}`,
    d?.einddatum && `tot en met ${inWoorden(d.einddatum)}`,
  ].filter((t) => t !== undefined);
  return delen.length > 0 ? delen.join(', ') : undefined;
}

export const oordeel = () =>
  z.strictObject({
    datum: veld(),
    opsteller: veld(),
    mogelijkheden: veld(),
    belastbaarheid: veld(),
    beperkingen: veld(),
    prognose: veld(),
    advies: veld(),
    volgend: veld(),
    /** The last spreekuur after it, if one gave something new. */
    later: z.strictObject({ datum: veld(), belastbaarheid: veld(), advies: veld() }).nullable(),
  });

/** What the bedrijfsarts told the werkgever: work and hours, never the cause (AP, De zieke werknemer, par. 5.2.1). */
export function maakOordeel(
  gegeven: Oordeel | undefined,
  spreekuur: Stored<'spreekuur'> | undefined,
  lijstje: Invullijst,
  verplicht: boolean,
): z.infer<ReturnType<typeof oordeel>> {
  const d = gegeven?.data;
  const optioneel = (v: Veld | undefined) => lijstje.optioneel(v);
  const mogelijkheden = d && [mogelijkheid(d.mogelijkheden), d.motivering].filter((t) => t !== undefined).join(' ');
  const nieuw = spreekuur && (!gegeven || spreekuur.datum > gegeven.datum) ? spreekuur : undefined;
  return {
    datum: lijstje.indien(
      verplicht,
      'probleemanalyse',
      'datum van het oordeel van de bedrijfsarts',
      dag(gegeven, gegeven?.datum),
    ),
    opsteller: optioneel(uit(gegeven, d?.opgesteldDoor && wie(d.opgesteldDoor))),
    mogelijkheden: optioneel(uit(gegeven, mogelijkheden)),
    belastbaarheid: optioneel(uit(gegeven, d?.belastbaarheid)),
    beperkingen: optioneel(opsomming(gegeven, d?.beperkingen)),
    prognose: optioneel(uit(gegeven, d?.prognose)),
    advies: optioneel(opsomming(gegeven, d?.advies)),
    volgend: optioneel(dag(nieuw ?? gegeven, (nieuw ?? gegeven)?.data.volgendSpreekuur)),
    later: nieuw
      ? {
          datum: optioneel(dag(nieuw, nieuw.datum)),
          belastbaarheid: optioneel(uit(nieuw, nieuw.data.belastbaarheid)),
          advies: optioneel(opsomming(nieuw, nieuw.data.advies)),
        }
      : null,
  };
}

/** The last spreekuur that was held and that gave a judgement on work. */
export function laatsteSpreekuur(c: Case, tot: string): Stored<'spreekuur'> | undefined {
  return alle(c, 'spreekuur')
    .filter((e) => e.datum <= tot && (e.data.belastbaarheid !== undefined || e.data.advies !== undefined))
    .at(-1);
}

export function wie(persoon: { naam: string; functie?: string | undefined; organisatie?: string | undefined }): string {
  return [persoon.naam, persoon.functie, persoon.organisatie].filter((t) => t !== undefined).join(', ');
}

export const visies = () => z.strictObject({ werkgever: veld(), werknemer: veld() });

/** Each writes the own visie; wvp never writes one. */
export function maakVisies(
  document: string,
  nodig: boolean,
  werkgever: Veld | undefined,
  werknemer: Veld | undefined,
  lijstje: Invullijst,
): z.infer<ReturnType<typeof visies>> {
  const visie = (partij: 'Werkgever' | 'Werknemer', waarde: Veld | undefined) =>
    lijstje.indien(
      nodig,
      `${document}.visie${partij}`,
      `visie van de ${partij.toLowerCase()}, in eigen woorden`,
      waarde,
    );
  return { werkgever: visie('Werkgever', werkgever), werknemer: visie('Werknemer', werknemer) };
}

type Handtekeningen = NonNullable<EventData<'plan-van-aanpak'>['ondertekening']>;
export type Handtekening = NonNullable<Handtekeningen['werkgever']>;

export const tekenaar = () =>
  z.strictObject({ partij: z.string(), naam: z.string(), functie: z.string(), datum: z.string(), bron: z.string() });
export type Tekenaar = z.infer<ReturnType<typeof tekenaar>>;

/** Both parties sign: date, name and function (Beleidsregels vorm- en herkenbaarheidsvereisten, BWBR0015184, art. 2 lid 3). */
export function maakOndertekening(
  c: Case,
  document: string,
  event: Stored | undefined,
  gezet: Handtekeningen | undefined,
  lijstje: Invullijst,
): Tekenaar[] {
  return [
    handtekening(c, document, 'werkgever', event, gezet?.werkgever, lijstje),
    handtekening(c, document, 'werknemer', event, gezet?.werknemer, lijstje),
  ];
}

export function handtekening(
  c: Case,
  document: string,
  partij: 'werkgever' | 'werknemer',
  event: Stored | undefined,
  gezet: Handtekening | undefined,
  lijstje: Invullijst,
): Tekenaar {
  const { werknemer } = c.dossier;
  const eigen = partij === 'werknemer' ? { naam: werknemer.naam, functie: werknemer.functie } : undefined;
  const naam = `${document}.ondertekening.${partij}`;
  const functie = gezet?.functie ?? eigen?.functie;
  const wat = partij === 'werkgever' ? 'naam, functie en datum van ondertekening' : 'datum van ondertekening';
  return {
    partij,
    naam: inline(gezet?.naam ?? eigen?.naam ?? ''),
    functie:
      inline(functie ?? '') ||
      (gezet ? lijstje.invullen(`${naam}.functie`, `functie van wie namens de ${partij} ondertekent`) : ''),
    datum: gezet ? inWoorden(gezet.datum) : lijstje.invullen(naam, `${wat} door de ${partij}`),
    bron: gezet && event ? inline(event.id) : '',
  };
}

export const hervatting = () =>
  z.strictObject({
    datum: z.string(),
    percentage: z.string(),
    uren: z.string(),
    werk: z.string(),
    loonwaarde: z.string(),
    bron: z.string(),
  });

/** Every resumption of work in this sickness until a day, and a recovery at the end. */
export function maakHervattingen(c: Case, tot: Datum): z.infer<ReturnType<typeof hervatting>>[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  return c.events.flatMap((e) => {
    if (e.datum < vanaf || e.datum > tot) return [];
    const rij = { datum: inWoorden(e.datum), bron: inline(e.id) };
    if (isEvent(e, 'hersteld'))
      return [{ ...rij, percentage: '100%', uren: '', werk: 'hersteld voor het eigen werk', loonwaarde: '' }];
    if (!isEvent(e, 'werkhervatting')) return [];
    const { data } = e;
    return [
      {
        ...rij,
        percentage: `${getal(data.percentage)}%`,
        uren: data.urenPerWeek === undefined ? NIET_VASTGELEGD : getal(data.urenPerWeek),
        werk: data.soortWerk === undefined ? NIET_VASTGELEGD : woordVan(SOORT_WERK, data.soortWerk),
        loonwaarde:
          data.loonwaarde !== undefined
            ? `${getal(data.loonwaarde)}%`
            : data.arbeidstherapeutisch
              ? 'geen: arbeidstherapeutisch'
              : NIET_VASTGELEGD,
      },
    ];
  });
}

/** A fact of wvp.yaml or dossier.yaml about the casemanager, or of the event that appointed one. */
export function casemanagerVan(c: Case): Veld | undefined {
  const aangewezen = c.events.filter((e): e is Stored<'casemanager-aangewezen'> =>
    isEvent(e, 'casemanager-aangewezen'),
  );
  const laatst = aangewezen.at(-1);
  if (laatst) return uit(laatst, wie({ naam: laatst.data.naam, organisatie: laatst.data.organisatie }));
  const { casemanager } = c.dossier;
  return casemanager?.naam === undefined
    ? undefined
    : vast(wie({ naam: casemanager.naam, organisatie: casemanager.organisatie }));
}

/** A term of a step as a sentence, or nothing while it has none. */
/** The term of a step, or why there is none any more. */
export function termijnVanStap(step: Step | undefined): Veld | undefined {
  if (step?.status === 'vervallen' && step.reden) return berekend(`niet aan de orde: ${REDEN[step.reden]}`);
  return termijnVan(step?.uiterlijk, step?.vanaf);
}

export function termijnVan(
  uiterlijk: string | null | undefined,
  vanaf: string | null | undefined = undefined,
): Veld | undefined {
  if (uiterlijk === null || uiterlijk === undefined) return undefined;
  const tot = `uiterlijk ${inWoorden(uiterlijk)}`;
  return berekend(vanaf ? `van ${inWoorden(vanaf)} tot en met ${inWoorden(uiterlijk)}` : tot);
}
