/** Rows of all sheets in, cases out: which events each is to hold, why it may not be written, and what is missing. */
import { type Datum, isDatum } from '../../core/dates.ts';
import { isSoort, type Soort } from '../../dossier/kinds/index.ts';
import type { VerlofDagen } from '../../dossier/replay/chain.ts';
import { type Gewenst, ketens, type Periode, periodeVan, sleutelVanRij } from './periods.ts';
import { type Kolom, type Plek, plekVan, type Regel, type Weigering, weiger } from './sheets.ts';

export interface Invoer {
  readonly medewerkers: readonly Regel[];
  readonly verloop: readonly Regel[];
  readonly stappen: readonly Regel[];
}

/** The fields in a cell `waarden`, or what is wrong with each part of it and what to do. */
export type LeesWaarden = (
  soort: Soort,
  tekst: string,
) => { readonly waarden: Readonly<Record<string, unknown>>; readonly fouten: readonly (readonly [string, string])[] };

export interface Zaak {
  readonly nummer: string;
  /** The first sick day of the chain; of the one period that is known where there is no course. */
  readonly eerste: Datum;
  /** Every first sick day in it: by these an earlier import is found again. */
  readonly eersteDagen: readonly Datum[];
  readonly events: readonly Gewenst[];
  /** The row of the employee; undefined where there is none. */
  readonly medewerker: Regel | undefined;
  /** Whether the rows say when the sickness began. */
  readonly metVerloop: boolean;
  readonly plek: Plek;
  readonly fouten: readonly Weigering[];
  readonly meldingen: readonly string[];
}

export interface Plan {
  readonly zaken: readonly Zaak[];
  /** Rows that belong to no case that can be named. */
  readonly los: readonly Weigering[];
  readonly meldingen: readonly string[];
}

/** Kinds that the course gives; a step of one of them only adds fields to it. */
const UIT_VERLOOP: ReadonlySet<Soort> = new Set(['ziekmelding', 'werkhervatting', 'hersteld']);

export function plan(invoer: Invoer, leesWaarden: LeesWaarden): Plan {
  const los: Weigering[] = [];
  const meldingen: string[] = [];
  const nummerVan = (r: Regel) => r.waarden.personeelsnummer;
  const medewerkers = perSleutel(invoer.medewerkers, nummerVan, los);
  const verloop = perSleutel(invoer.verloop, nummerVan, los);
  const stappen = perSleutel(invoer.stappen, nummerVan, los);
  const nummers = [...new Set([...verloop.keys(), ...stappen.keys()])].sort();
  const zaken = nummers.flatMap((nummer) => {
    const stap = (stappen.get(nummer) ?? []).map((r) => stapVan(nummer, r, leesWaarden));
    const wie = eenMedewerker(medewerkers.get(nummer) ?? []);
    return zakenVan(nummer, verloop.get(nummer) ?? [], stap).map(
      (zaak): Zaak => ({ ...zaak, medewerker: wie.regel, fouten: [...wie.fouten, ...zaak.fouten] }),
    );
  });
  const zonder = [...medewerkers.keys()].filter((n) => !verloop.has(n) && !stappen.has(n)).length;
  if (zonder > 0)
    meldingen.push(
      `${zonder} ${zonder === 1 ? 'medewerker heeft' : 'medewerkers hebben'} geen verzuim in deze bestanden: geen dossier.`,
    );
  return { zaken, los, meldingen };
}

function perSleutel(
  regels: readonly Regel[],
  sleutel: (r: Regel) => string | undefined,
  los: Weigering[],
): Map<string, Regel[]> {
  const found = new Map<string, Regel[]>();
  for (const regel of regels) {
    const bij = sleutel(regel);
    if (bij === undefined) los.push(...regel.fouten);
    else {
      const al = found.get(bij);
      if (al) al.push(regel);
      else found.set(bij, [regel]);
    }
  }
  return found;
}

function eenMedewerker(regels: readonly Regel[]): { regel: Regel | undefined; fouten: readonly Weigering[] } {
  const [regel, ...meer] = regels;
  const anders = meer.find((r) => JSON.stringify(r.waarden) !== JSON.stringify(regel?.waarden));
  const fouten = regels.flatMap((r) => r.fouten);
  if (anders)
    fouten.push(
      weiger(
        plekVan(anders, 'personeelsnummer'),
        `Deze medewerker staat ook in rij ${regel?.plek.rij ?? 0}, met andere gegevens.`,
        'Laat één rij staan.',
      ),
    );
  return { regel, fouten };
}

interface Stap {
  readonly eerste: Datum | undefined;
  readonly plek: Plek;
  /** Undefined where something is wrong with the row. */
  readonly event: Gewenst | undefined;
  readonly fouten: readonly Weigering[];
}

/** Fields that the row itself gives, or that come of it. */
const VAN_DE_RIJ: ReadonlySet<string> = new Set(['soort', 'datum', 'herkomst', 'vervangt']);

function stapVan(nummer: string, regel: Regel, leesWaarden: LeesWaarden): Stap {
  const { eerste_ziektedag: eerste, soort = '', datum = '', bestand, waarden: tekst = '' } = regel.waarden;
  const fouten = [...regel.fouten];
  const basis = { eerste, plek: regel.plek };
  if (!isSoort(soort) || eerste === undefined || datum === '') return { ...basis, event: undefined, fouten };
  const bij = plekVan(regel, 'waarden');
  const gelezen = leesWaarden(soort, tekst);
  fouten.push(...gelezen.fouten.map(([bericht, doen]) => weiger(bij, bericht, doen)));
  for (const veld of Object.keys(gelezen.waarden).filter((v) => VAN_DE_RIJ.has(v)))
    fouten.push(weiger(bij, `Het veld "${veld}" komt van de rij zelf.`, 'Haal het weg uit de kolom waarden.'));
  const event: Gewenst = {
    soort,
    datum,
    waarden: gelezen.waarden,
    kenmerk: sleutelVanRij(nummer, eerste, datum, soort),
    plek: plekVan(regel, tekst === '' ? 'soort' : 'waarden'),
    ...(bestand === undefined ? {} : { bestand: { pad: bestand, plek: plekVan(regel, 'bestand') } }),
  };
  return { ...basis, event: fouten.length > 0 ? undefined : event, fouten };
}

type ZonderWie = Omit<Zaak, 'medewerker'>;

function zakenVan(nummer: string, verloop: readonly Regel[], stappen: readonly Stap[]): ZonderWie[] {
  const eersteVan = (r: Regel) => r.waarden.eerste_ziektedag;
  const zonderDag = verloop.filter((r) => eersteVan(r) === undefined).flatMap((r) => r.fouten);
  const dagen = perSleutel(verloop, eersteVan, []);
  const perioden = [...dagen].map(([eerste, regels]) => periodeVan(nummer, eerste, regels));
  const zaken = ketens(perioden, verlovenIn(stappen)).map((keten) => zaakVan(nummer, keten));
  const bekend = new Set(dagen.keys());
  // A case of which only steps came: the course is there from before, or missing.
  const elders = [...new Set(stappen.flatMap((s) => (s.eerste && !bekend.has(s.eerste) ? [s.eerste] : [])))].sort();
  for (const eerste of elders) zaken.push(zonderVerloop(nummer, eerste, stappen));
  const zwevend = stappen.filter((s) => s.eerste === undefined).flatMap((s) => s.fouten);
  // What may belong to any of them holds all of them up.
  const allen = [...zonderDag, ...zwevend];
  if (zaken.length === 0 && allen.length > 0) {
    const plek = allen[0] ?? { bestand: '', rij: 1, kolom: 1 };
    return [{ nummer, eerste: '', eersteDagen: [], events: [], metVerloop: false, plek, fouten: allen, meldingen: [] }];
  }
  return zaken.map((zaak) => metStappen({ ...zaak, fouten: [...allen, ...zaak.fouten] }, stappen));
}

function zaakVan(nummer: string, keten: readonly Periode[]): ZonderWie {
  const [begin] = keten;
  return {
    nummer,
    eerste: begin?.eerste ?? '',
    eersteDagen: keten.map((p) => p.eerste),
    events: keten.flatMap((p) => p.events),
    metVerloop: true,
    plek: begin?.plek ?? { bestand: '', rij: 1, kolom: 1 },
    fouten: keten.flatMap((p) => p.fouten),
    meldingen: keten.flatMap((p) => p.meldingen),
  };
}

function zonderVerloop(nummer: string, eerste: Datum, stappen: readonly Stap[]): ZonderWie {
  const plek = stappen.find((s) => s.eerste === eerste)?.plek ?? { bestand: '', rij: 1, kolom: 1 };
  return { nummer, eerste, eersteDagen: [eerste], events: [], metVerloop: false, plek, fouten: [], meldingen: [] };
}

function verlovenIn(stappen: readonly Stap[]): VerlofDagen[] {
  return stappen
    .flatMap(({ event }): VerlofDagen[] => {
      const { totEnMet, zelfdeOorzaak } = event?.waarden ?? {};
      if (event?.soort !== 'wazo-verlof' || typeof totEnMet !== 'string' || !isDatum(totEnMet)) return [];
      return [{ van: event.datum, totEnMet, zelfdeOorzaak: zelfdeOorzaak === true }];
    })
    .sort((a, b) => (a.van < b.van ? -1 : 1));
}

function metStappen(zaak: ZonderWie, stappen: readonly Stap[]): ZonderWie {
  const events = [...zaak.events];
  const fouten = [...zaak.fouten];
  const meldingen = [...zaak.meldingen];
  for (const stap of stappen) {
    if (stap.eerste === undefined || !zaak.eersteDagen.includes(stap.eerste)) continue;
    fouten.push(...stap.fouten);
    const { event } = stap;
    if (!event) continue;
    if (UIT_VERLOOP.has(event.soort)) vulAan(events, event, fouten);
    else {
      const zelfde = events.find((e) => e.kenmerk === event.kenmerk);
      if (!zelfde) events.push(event);
      else if (inhoud(zelfde) === inhoud(event))
        meldingen.push(`${event.plek.bestand}:${event.plek.rij} staat er twee keer; één keer overgenomen.`);
      else
        fouten.push(
          weiger(
            event.plek,
            `Rij ${zelfde.plek.rij} heeft dezelfde soort en datum, met andere gegevens.`,
            'Laat één rij staan, en leg de andere na de overname vast met wvp add.',
          ),
        );
    }
  }
  return { ...zaak, events, fouten, meldingen };
}

const inhoud = (e: Gewenst): string => JSON.stringify([e.waarden, e.bestand?.pad]);

/** A step of a kind that the course gives: its fields go with that event. */
function vulAan(events: Gewenst[], stap: Gewenst, fouten: Weigering[]): void {
  const at = events.findIndex((e) => e.soort === stap.soort && e.datum === stap.datum && !e.zonderGevolg);
  const event = events[at];
  if (!event) {
    fouten.push(
      weiger(
        stap.plek,
        `Het blad verloop geeft geen ${stap.soort} op deze dag.`,
        'Ziekmelding, werkhervatting en herstel komen uit verloop; deze rij vult ze alleen aan.',
      ),
    );
    return;
  }
  const strijdig = Object.entries(stap.waarden).find(
    ([veld, waarde]) => event.waarden[veld] !== undefined && event.waarden[veld] !== waarde,
  );
  if (strijdig || (stap.bestand && event.bestand))
    fouten.push(
      weiger(
        stap.plek,
        strijdig
          ? `Het veld "${strijdig[0]}" is hier anders dan in verloop.`
          : 'Deze gebeurtenis heeft al een bestand.',
        'Laat één van de twee staan.',
      ),
    );
  events[at] = {
    ...event,
    waarden: { ...event.waarden, ...stap.waarden },
    ...(stap.bestand ? { bestand: stap.bestand } : {}),
  };
}

export interface DossierExtra {
  readonly overgenomenOp: Datum | undefined;
  /** What wvp.yaml says for all cases is not said again. */
  readonly werkgever: string | undefined;
  readonly casemanager: string | undefined;
}

/** What dossier.yaml is to hold; `naam` is that of its folder. */
export function dossierUit(naam: string, regel: Regel, extra: DossierExtra): Record<string, unknown> {
  const w = regel.waarden;
  const blok = (velden: Record<string, unknown>) => {
    const gevuld = Object.entries(velden).filter(([, waarde]) => waarde !== undefined);
    return gevuld.length > 0 ? Object.fromEntries(gevuld) : undefined;
  };
  const anders = (waarde: string | undefined, gedeeld: string | undefined) => (waarde === gedeeld ? undefined : waarde);
  return {
    ...blok({
      dossier: naam,
      werknemer: blok({
        naam: w.naam,
        personeelsnummer: w.personeelsnummer,
        geboortedatum: w.geboortedatum,
        functie: w.functie,
        urenPerWeek: w.uren_per_week === undefined ? undefined : Number(w.uren_per_week),
      }),
      dienstverband: blok({ aanvang: w.in_dienst, soort: w.contract, einddatum: w.uit_dienst }),
      overgenomenOp: extra.overgenomenOp,
      werkgever: blok({ naam: anders(w.werkgever, extra.werkgever) }),
      casemanager: blok({ naam: anders(w.casemanager, extra.casemanager) }),
    }),
  };
}

/** Columns that are asked for nowhere, and without which something cannot be judged or sent. */
const NUTTIG: readonly Kolom[] = ['geboortedatum', 'in_dienst', 'contract'];

export function leegGebleven(regel: Regel): readonly Kolom[] {
  return NUTTIG.filter((kolom) => regel.waarden[kolom] === undefined);
}
