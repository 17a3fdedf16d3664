/**
 * Notice to the insurer. An insurer may have a closed list (AP, De zieke werknemer, BWBR0037896, par. 5.2.5; Besluit SUWI
 * art. 5.18a), so the schema is an allow-list: every leaf is a date, a number, a word of a list of this file or one of the
 * four texts that the list names (names of werknemer, werkgever and verzekeraar, the number of the policy), beside the name
 * of the dossier. Nothing else has a place to stand in: no file name, no reason, no name of an intervention, no advice.
 * Wage is on the list of the AP and not in a dossier.
 */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import { alsofLeesbaar, type Case, ziekmelding } from '../../dossier/case.ts';
import { waardenVan } from '../../dossier/define.ts';
import { VERZEKERAAR_ONDERWERP } from '../../dossier/kinds/begeleiding.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Step } from '../../judge/step.ts';
import { afspraken, alle, laatste, plannen, stap } from '../parts/case-facts.ts';
import { kies } from '../parts/letter.ts';
import { inline } from '../parts/markdown.ts';
import { type Built, type DocumentContext, Invullijst, NIET_VASTGELEGD, type Veld, vast } from '../parts/model.ts';
import { getal } from '../parts/paper-words.ts';
import { maakKop } from '../parts/sections.ts';

export const ONDERWERPEN = waardenVan(VERZEKERAAR_ONDERWERP);
type Onderwerp = keyof typeof VERZEKERAAR_ONDERWERP;

/** What the notice says. Never why, who or how much. */
const MELDING: Record<Onderwerp, string> = {
  stagnatie: 'De re-integratie verloopt niet volgens de afspraken.',
  regres: 'Er is misschien verhaal op een derde mogelijk.',
  vangnet: 'Er is misschien recht op een uitkering van UWV (vangnet).',
  loonmaatregel: 'De werkgever heeft een loonmaatregel genomen of beëindigd.',
  'loonmaatregel-nagelaten': 'De werkgever heeft geen loonmaatregel genomen.',
  'geen-medewerking': 'Afspraken over de re-integratie worden niet of niet op tijd uitgevoerd.',
  loonwaarde: 'De loonwaarde is vastgesteld of veranderd.',
  'buiten-mandaat': 'Voor een interventie is een besluit van de verzekeraar nodig: zij valt buiten het mandaat.',
  'negatieve-kosten-baten': 'De kosten van een interventie wegen volgens de berekening niet op tegen de baten.',
  overig: 'Melding over de stand van de re-integratie.',
};

const BLOKKEN = ['vangnet', 'regres', 'loonmaatregel', 'interventie', 'uitvoering'] as const;
type Blok = (typeof BLOKKEN)[number];

/** No more than the notice needs (AVG art. 5 lid 1 onder c), beside who it is about and the stand of the work. */
const NODIG: Record<Onderwerp, readonly Blok[]> = {
  stagnatie: ['uitvoering'],
  regres: ['regres'],
  vangnet: ['vangnet'],
  loonmaatregel: ['loonmaatregel'],
  'loonmaatregel-nagelaten': ['loonmaatregel', 'uitvoering'],
  'geen-medewerking': ['loonmaatregel', 'uitvoering'],
  loonwaarde: [],
  'buiten-mandaat': ['interventie'],
  'negatieve-kosten-baten': ['interventie'],
  overig: BLOKKEN,
};

/** The facts that can be missing, in words of this file. */
const WAT = {
  'verzekeraar-melding.onderwerp': 'onderwerp van de melding',
  'verzekeraar-melding': 'datum van de melding',
  'verzekering.verzekeraar': 'naam van de verzekeraar',
  'verzekering.polis': 'nummer van de polis',
  'werkgever.naam': 'naam van de werkgever',
  'werknemer.naam': 'naam van de werknemer',
  'ziekmelding.eersteZiektedag': 'eerste ziektedag',
  'ziekmelding.verwachteDuur': 'vermoedelijke duur, in dagen, weken of maanden',
  'werkhervatting.loonwaarde': 'loonwaarde in procenten, met de datum',
  'vangnet.ontvangen': 'of er een uitkering (vangnet) is ontvangen: ja of nee',
  'regres.ontvangen': 'of er een bedrag op een derde is verhaald: ja of nee',
  loonmaatregel: 'datum van de opschorting of de stopzetting',
  bestanden: 'een leesbare versie van elk bestand van het dossier',
} as const;
type Ontbrekend = keyof typeof WAT;

const ONVOLLEDIG =
  'Een of meer bestanden van dit dossier kunnen niet worden gelezen. Deze melding kan onvolledig zijn.';
const GEEN_VERZEKERING = 'In dit dossier staat geen verzekering. Ga na of er een melding nodig is.';
const GEEN_MELDING = 'Deze melding is nog niet vastgelegd. Dit concept bereidt haar voor.';
const ALLES =
  'Dit concept bevat alles wat de verzekeraar mag hebben. Haal weg wat hij voor deze melding niet nodig heeft.';
const ONBEKEND = `Het gevraagde onderwerp bestaat niet. Kies uit: ${ONDERWERPEN.join(', ')}.`;
const TITEL = 'Melding aan de verzekeraar';
const VOLLEDIG = 'Er ontbreken geen verplichte gegevens.';

const DATUM = String.raw`\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}`;
const EEN_DATUM = new RegExp(`^${DATUM}$`);
const GETAL = /^\d{1,3}(?:,\d{1,6})?$/;
const PROCENT = /^\d{1,3}(?:,\d{1,6})?%$/;
const DUUR =
  /^(?:(?:ongeveer|circa|ten hoogste|minstens) )?\d{1,3}(?: (?:à|tot) \d{1,3})? (?:dag|dagen|week|weken|maand|maanden|jaar)$/;
const DUUR_WOORDEN = ['onbekend', 'niet bekend', 'nog niet bekend', 'enkele dagen', 'enkele weken', 'enkele maanden'];
const JA_NEE = ['ja', 'nee'];
const WERK = { eigen: 'eigen werk', passend: 'passend werk', hersteld: 'hersteld voor het eigen werk' } as const;
const MAATREGEL = { opschorting: 'opgeschort', stopzetting: 'stopgezet', hervat: 'weer betaald' } as const;
const STAPPEN = {
  probleemanalyse: 'Probleemanalyse',
  'plan-van-aanpak': 'Plan van aanpak',
  'aangifte-42-weken': 'Aangifte bij UWV na 42 weken',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie',
  're-integratieverslag': 'Re-integratieverslag',
} as const;
const TIJDIG: Record<Step['status'], string> = {
  voldaan: 'op tijd',
  betwist: 'niet zeker op tijd',
  'te-laat': 'gedaan na de termijn',
  gemist: 'niet vastgelegd, termijn voorbij',
  open: 'termijn loopt',
  gepland: 'nog niet nodig',
  afgeweken: 'in overleg later',
  vervallen: 'niet (meer) nodig',
  onbepaald: 'niet te beoordelen',
};
/** Kinds of events that this notice may name as a source, by the day and the kind and nothing more. */
const BRON =
  /^(?:|dossiergegevens|\d{4}-\d{2}-\d{2}-(?:ziekmelding|hersteld|werkhervatting|loonmaatregel|interventie|plan-van-aanpak|bijstelling-plan-van-aanpak|verzekeraar-melding)(?:-\d{1,3})?(?:#\d{1,3})?)$/;

const invulling = (naam: Ontbrekend) => `[INVULLEN: ${WAT[naam]}]`;
const INVULLINGEN = (Object.keys(WAT) as Ontbrekend[]).map(invulling);

/** Text of a closed form: a pattern or a word of a list. */
const gesloten = (...vormen: readonly (RegExp | readonly string[])[]) =>
  z.string().refine((t) => vormen.some((v) => (v instanceof RegExp ? v.test(t) : v.includes(t))));
/** A fact of a closed form, or the mark that it is missing. */
const feit = (...vormen: readonly (RegExp | readonly string[])[]) =>
  z.strictObject({ tekst: gesloten(...vormen, INVULLINGEN, [NIET_VASTGELEGD]), bron: gesloten(BRON) });
/** One of the texts that the closed list names. */
const genoemd = () => z.strictObject({ tekst: z.string(), bron: gesloten(BRON) });
const telling = () => gesloten(/^\d{1,4}$/);

const hervatting = () =>
  z.strictObject({
    datum: gesloten(EEN_DATUM),
    deel: gesloten(PROCENT),
    uren: gesloten(GETAL, [NIET_VASTGELEGD, '']),
    werk: gesloten(Object.values(WERK), [NIET_VASTGELEGD]),
    loonwaarde: gesloten(PROCENT, [NIET_VASTGELEGD, '']),
    bron: gesloten(BRON),
  });
const maatregel = () =>
  z.strictObject({ datum: gesloten(EEN_DATUM), stap: gesloten(Object.values(MAATREGEL)), bron: gesloten(BRON) });
const gestart = () =>
  z.strictObject({ datum: gesloten(new RegExp(`^(?:uiterlijk op )?${DATUM}$`)), bron: gesloten(BRON) });

export const schema = z.strictObject({
  kop: z.strictObject({
    titel: gesloten([TITEL]),
    dossier: z.string(),
    peildatum: gesloten(EEN_DATUM),
    versie: z.string(),
    stand: gesloten([VOLLEDIG], /^Er (?:ontbreekt|ontbreken) nog \d{1,2} gegevens?; de lijst staat aan het einde\.$/),
    meldingen: z.array(
      z.strictObject({
        tekst: gesloten([ONVOLLEDIG, GEEN_VERZEKERING, GEEN_MELDING, ALLES, ONBEKEND]),
      }),
    ),
    ontbreekt: z.array(
      z.strictObject({ tekst: gesloten(Object.entries(WAT).map(([naam, wat]) => `${wat} (\`${naam}\`)`)) }),
    ),
  }),
  melding: z.strictObject({
    tekst: feit(Object.values(MELDING)),
    datum: feit(EEN_DATUM),
    door: gesloten(['werkgever', 'casemanager', NIET_VASTGELEGD]),
    keuzes: z.array(gesloten(ONDERWERPEN)),
  }),
  verzekeraar: genoemd(),
  polis: genoemd(),
  werkgever: genoemd(),
  werknemer: genoemd(),
  eersteZiektedag: feit(EEN_DATUM),
  hersteld: feit(EEN_DATUM, ['nog niet']),
  duur: feit(DUUR, DUUR_WOORDEN),
  loonwaarde: feit(new RegExp(String.raw`^\d{1,3}(?:,\d{1,6})?% per ${DATUM}$`)),
  hervattingen: z.array(hervatting()),
  vangnet: z.strictObject({ ontvangen: feit(JA_NEE) }).nullable(),
  regres: z.strictObject({ ontvangen: feit(JA_NEE) }).nullable(),
  loonmaatregel: z.strictObject({ genomen: feit(JA_NEE), rijen: z.array(maatregel()) }).nullable(),
  interventie: z.strictObject({ gestart: feit(JA_NEE), rijen: z.array(gestart()) }).nullable(),
  uitvoering: z
    .strictObject({
      plan: feit(JA_NEE),
      verlopen: telling(),
      afgerond: telling(),
      open: telling(),
      stappen: z.array(
        z.strictObject({ stap: gesloten(Object.values(STAPPEN)), stand: gesloten(Object.values(TIJDIG)) }),
      ),
    })
    .nullable(),
});
export type VerzekeraarModel = z.infer<typeof schema>;

export function build(judged: JudgedCase, context: DocumentContext): Built<VerzekeraarModel> {
  const c = judged.case;
  const o = new Invullijst();
  const events = alle(c, 'verzekeraar-melding');
  const keus = kies(ONDERWERPEN, context, events.at(-1)?.data.onderwerp);
  const onderwerp = keus.gekozen;
  const event = onderwerp && events.findLast((e) => e.data.onderwerp === onderwerp);
  const { verzekering, werkgever } = c.dossier;
  const nodig = (blok: Blok) => onderwerp !== undefined && NODIG[onderwerp].includes(blok);
  const melding = ziekmeldingVan(c);
  const blokken = {
    vangnet: nodig('vangnet') ? { ontvangen: ontvangen('vangnet', onderwerp, melding, o) } : null,
    regres: nodig('regres') ? { ontvangen: ontvangen('regres', onderwerp, melding, o) } : null,
    loonmaatregel: nodig('loonmaatregel') ? loonmaatregel(c, onderwerp, o) : null,
    interventie: nodig('interventie') ? interventie(c) : null,
    uitvoering: nodig('uitvoering') ? uitvoering(judged, context) : null,
  };
  const model: Omit<VerzekeraarModel, 'kop'> = {
    melding: {
      tekst: gegeven(o, 'verzekeraar-melding.onderwerp', onderwerp && feitVan(event, MELDING[onderwerp])),
      datum: gegeven(o, 'verzekeraar-melding', event && dagVan(event, event.datum)),
      door: event?.data.door === 'werkgever' || event?.data.door === 'casemanager' ? event.data.door : NIET_VASTGELEGD,
      keuzes: onderwerp ? [] : [...ONDERWERPEN],
    },
    verzekeraar: gegeven(o, 'verzekering.verzekeraar', vast(verzekering?.verzekeraar)),
    polis: gegeven(o, 'verzekering.polis', vast(verzekering?.polis)),
    werkgever: gegeven(o, 'werkgever.naam', vast(werkgever?.naam)),
    werknemer: gegeven(o, 'werknemer.naam', vast(c.dossier.werknemer.naam)),
    eersteZiektedag: gegeven(
      o,
      'ziekmelding.eersteZiektedag',
      melding && c.keten ? dagVan(melding, c.keten.eersteZiektedag) : undefined,
    ),
    hersteld: hersteld(c, context),
    duur: gegeven(o, 'ziekmelding.verwachteDuur', duur(melding)),
    loonwaarde: loonwaarde(c, onderwerp, o),
    hervattingen: hervattingen(c),
    ...blokken,
  };
  if (c.ongeldig.length > 0) o.meld('bestanden', WAT.bestanden);
  const meldingen = [
    c.ongeldig.length > 0 ? ONVOLLEDIG : undefined,
    keus.melding && ONBEKEND,
    verzekering ? undefined : GEEN_VERZEKERING,
    onderwerp && !event ? GEEN_MELDING : undefined,
    onderwerp === 'overig' ? ALLES : undefined,
  ];
  // Without the names of the files that could not be read: a person chose those names.
  const leesbaar = { ...judged, case: alsofLeesbaar(c) };
  const kop = maakKop(TITEL, leesbaar, context, o, meldingen);
  return { model: schema.parse({ kop, ...model }), ontbreekt: o.ontbreekt };
}

function gegeven(o: Invullijst, naam: Ontbrekend, waarde: Veld | undefined): Veld {
  return o.verplicht(naam, WAT[naam], waarde);
}

/** The event as a source: its day and kind. A person may have put more into the name of the file. */
function bronVan(e: Stored | undefined): string {
  if (!e) return '';
  const vast = `${e.datum}-${e.soort}`;
  const achter = e.id.startsWith(vast) ? e.id.slice(vast.length) : undefined;
  return inline(achter !== undefined && /^(?:-\d{1,3})?(?:#\d{1,3})?$/.test(achter) ? e.id : vast);
}

function feitVan(e: Stored | undefined, tekst: string): Veld {
  return { tekst, bron: bronVan(e) };
}

function dagVan(e: Stored | undefined, datum: Datum): Veld {
  return feitVan(e, inWoorden(datum));
}

function ziekmeldingVan(c: Case): Stored<'ziekmelding'> | undefined {
  return c.keten ? (ziekmelding({ ...c, keten: c.keten }) ?? undefined) : undefined;
}

function hersteld(c: Case, context: DocumentContext): Veld {
  const per = c.keten?.hersteldPer?.datum;
  const event = laatste(c, 'hersteld');
  return per !== undefined && per <= context.peildatum ? dagVan(event, per) : feitVan(undefined, 'nog niet');
}

/** As written with the report, when that is a term and nothing more. */
function duur(melding: Stored<'ziekmelding'> | undefined): Veld | undefined {
  const tekst = melding?.data.verwachteDuur?.trim().toLowerCase();
  if (tekst === undefined) return undefined;
  return DUUR.test(tekst) || DUUR_WOORDEN.includes(tekst) ? feitVan(melding, tekst) : undefined;
}

function loonwaarde(c: Case, onderwerp: Onderwerp | undefined, o: Invullijst): Veld {
  const event = alle(c, 'werkhervatting').findLast((e) => e.data.loonwaarde !== undefined);
  const waarde =
    event?.data.loonwaarde === undefined
      ? undefined
      : feitVan(event, `${getal(afgerond(event.data.loonwaarde))}% per ${inWoorden(event.datum)}`);
  return o.indien(onderwerp === 'loonwaarde', 'werkhervatting.loonwaarde', WAT['werkhervatting.loonwaarde'], waarde);
}

/** At most two decimals: more is noise. */
function afgerond(n: number): number {
  return Math.round(n * 100) / 100;
}

function hervattingen(c: Case): VerzekeraarModel['hervattingen'] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  return c.events.flatMap((e) => {
    if (e.datum < vanaf) return [];
    const rij = { datum: inWoorden(e.datum), bron: bronVan(e) };
    if (isEvent(e, 'hersteld')) return [{ ...rij, deel: '100%', uren: '', werk: WERK.hersteld, loonwaarde: '' }];
    if (!isEvent(e, 'werkhervatting')) return [];
    const { percentage, urenPerWeek, soortWerk, loonwaarde: waarde } = e.data;
    return [
      {
        ...rij,
        deel: `${getal(afgerond(percentage))}%`,
        uren: urenPerWeek === undefined ? NIET_VASTGELEGD : getal(afgerond(urenPerWeek)),
        werk: soortWerk === undefined ? NIET_VASTGELEGD : soortWerk === 'eigen' ? WERK.eigen : WERK.passend,
        loonwaarde: waarde === undefined ? NIET_VASTGELEGD : `${getal(afgerond(waarde))}%`,
      },
    ];
  });
}

/** No where the report says that it does not apply; else only the werkgever knows. */
function ontvangen(
  blok: 'vangnet' | 'regres',
  onderwerp: Onderwerp | undefined,
  melding: Stored<'ziekmelding'> | undefined,
  o: Invullijst,
): Veld {
  const { vangnet, regres } = melding?.data ?? {};
  const geldt = blok === 'regres' ? regres : vangnet === undefined ? undefined : vangnet !== 'geen';
  const naam = `${blok}.ontvangen` as const;
  return o.indien(
    geldt === true || onderwerp === blok,
    naam,
    WAT[naam],
    geldt === false ? feitVan(melding, 'nee') : undefined,
  );
}

/** Suspension and stop only: a warning is no measure yet. */
function loonmaatregel(
  c: Case,
  onderwerp: Onderwerp | undefined,
  o: Invullijst,
): NonNullable<VerzekeraarModel['loonmaatregel']> {
  const rijen = alle(c, 'loonmaatregel').flatMap((e) => {
    const { stap: gezet } = e.data;
    return gezet === 'waarschuwing' ? [] : [{ datum: inWoorden(e.datum), stap: MAATREGEL[gezet], bron: bronVan(e) }];
  });
  if (rijen.length === 0 && onderwerp === 'loonmaatregel')
    return { genomen: gegeven(o, 'loonmaatregel', undefined), rijen };
  return { genomen: feitVan(undefined, rijen.length > 0 ? 'ja' : 'nee'), rijen };
}

/** Whether and when, never which: of each intervention its start, or the first day on which it must have begun. */
function interventie(c: Case): NonNullable<VerzekeraarModel['interventie']> {
  const perNaam = new Map<string, Stored<'interventie'>>();
  for (const e of alle(c, 'interventie')) {
    const bezig = e.data.stap === 'gestart' || e.data.stap === 'afgerond';
    if (bezig && !perNaam.has(e.data.naam)) perNaam.set(e.data.naam, e);
  }
  const rijen = [...perNaam.values()].map((e) => ({
    datum: e.data.stap === 'gestart' ? inWoorden(e.datum) : `uiterlijk op ${inWoorden(e.datum)}`,
    bron: bronVan(e),
  }));
  return { gestart: feitVan(undefined, rijen.length > 0 ? 'ja' : 'nee'), rijen };
}

/** Whether there is a plan and whether things were done in time: counts, never what they are. */
function uitvoering(judged: JudgedCase, context: DocumentContext): NonNullable<VerzekeraarModel['uitvoering']> {
  const c = judged.case;
  const plan = plannen(c).at(-1);
  const verlopen = afspraken(c).filter((a) => a.uiterlijk !== undefined && a.uiterlijk < context.peildatum);
  // The day on which it was done is not recorded, only that of the event that says so: no count of what was in time.
  const gedaan = verlopen.filter((a) => a.afgerond);
  return {
    plan: feitVan(plan, plan ? 'ja' : 'nee'),
    verlopen: String(verlopen.length),
    afgerond: String(gedaan.length),
    open: String(verlopen.length - gedaan.length),
    stappen: (Object.keys(STAPPEN) as (keyof typeof STAPPEN)[]).flatMap((id) => {
      const found = stap(judged.evaluation, id);
      return found ? [{ stap: STAPPEN[id], stand: TIJDIG[found.status] }] : [];
    }),
  };
}
