/** The JSON documents of the contract (format.md §4). One document, with a final newline. */
import { plusDagen } from '../core/dates.ts';
import { formatLocation } from '../core/location.ts';
import type { Omdat } from '../dossier/case.ts';
import { EIGEN_TERMIJNEN } from '../dossier/termijnen.ts';
import type { Step } from '../evaluate/evaluate.ts';
import type { GeldStand } from '../evaluate/geld.ts';
import type { Rule } from '../rules/define.ts';
import { codeVan, type SignalRule } from '../rules/riv/define.ts';
import { type CheckReport, type CheckStap, type Excerpt, type Melding, meldingen, meldingVan } from './check.ts';
import { wieVan } from './text.ts';
import type { Report, ReportCase } from './types.ts';
import { JsonStroom, jsonDocument } from './visible.ts';

function omdat(line: Omdat) {
  return { tekst: line.tekst, datum: line.datum ?? null, bron: line.bron ? formatLocation(line.bron) : null };
}

function stap(step: Step) {
  return {
    id: step.id,
    sleutel: step.sleutel,
    titel: step.titel,
    regelset: step.regelset,
    verantwoordelijke: step.verantwoordelijke,
    vanaf: step.vanaf,
    uiterlijk: step.uiterlijk,
    uiterlijkRuim: step.uiterlijkRuim,
    status: step.status,
    gedaanOp: step.gedaanOp,
    dagenTeLaat: step.dagenTeLaat,
    reden: step.reden,
    afgewekenTot: step.afgewekenTot,
    advies: step.advies,
    grondslag: step.grondslag,
    regelVersieVanaf: step.regelVersieVanaf,
    verantwoord: step.verantwoord,
    bewijs: step.bewijs,
    omdat: step.omdat.map(omdat),
  };
}

function bevinding(m: Melding) {
  return {
    code: m.code,
    ernst: m.ernst,
    bericht: m.bericht,
    waarom: m.waarom,
    doen: m.doen,
    dossier: m.dossier,
    bestand: m.bestand,
    regel: m.regel,
    kolom: m.kolom,
    vingerafdruk: m.vingerafdruk,
    verantwoord: m.verantwoord,
    ...(m.basislijn === undefined ? {} : { basislijn: m.basislijn }),
  };
}

/** Amounts in euro. Without what an intervention or a decision is about: free text stays in the dossier. */
function kosten(g: GeldStand) {
  return {
    interventies: g.interventies.map((i) => ({
      id: i.id,
      stap: i.stap,
      datum: i.datum,
      toegezegd: i.toegezegd,
      kosten: i.kosten,
      baten: i.baten,
      financiering: i.financier,
      teltVoorMandaat: i.teltVoorMandaat,
      bewijs: {
        stap: formatLocation(i.bewijs.stap),
        kosten: i.bewijs.kosten && formatLocation(i.bewijs.kosten),
        baten: i.bewijs.baten && formatLocation(i.bewijs.baten),
        financiering: i.bewijs.financier && formatLocation(i.bewijs.financier),
      },
    })),
    toegezegd: g.toegezegd,
    perFinanciering: g.perFinancier,
    mandaat: g.mandaat,
    besluiten: g.besluiten.map((b) => ({
      id: b.id,
      datum: b.datum,
      genomenDoor: b.genomenDoor,
      opMandaat: b.opMandaat,
      bedrag: b.bedrag,
      samenOpMandaat: b.samenOpMandaat,
      bewijs: formatLocation(b.bewijs),
    })),
    opMandaat: g.opMandaat,
    losseKostenBaten: g.losseRamingen.map(formatLocation),
    eerder: g.eerder,
    nietTeLezen: g.onleesbaar,
  };
}

const GETELD = ['gemist', 'te-laat', 'open', 'betwist', 'onbepaald'] as const;

/** Counts cases and steps as they come. */
class Telling {
  #dossiers = 0;
  #stappen = 0;
  readonly #per = new Map<Step['status'], number>();

  voeg({ stappen }: { readonly stappen: readonly Pick<Step, 'status'>[] }): void {
    this.#dossiers += 1;
    this.#stappen += stappen.length;
    for (const { status } of stappen) this.#per.set(status, (this.#per.get(status) ?? 0) + 1);
  }

  get samenvatting() {
    const [gemist, teLaat, open, betwist, onbepaald] = GETELD.map((status) => this.#per.get(status) ?? 0);
    return { dossiers: this.#dossiers, stappen: this.#stappen, gemist, teLaat, open, betwist, onbepaald };
  }
}

function samenvatting(cases: readonly { readonly stappen: readonly Pick<Step, 'status'>[] }[]) {
  const telling = new Telling();
  for (const c of cases) telling.voeg(c);
  return telling.samenvatting;
}

function statusKop({ versie, peildatum, bekendOp }: Omit<Report, 'cases'>) {
  return { schema: 'wvp.status/1', versie, peildatum, ...(bekendOp ? { bekendOp } : {}) };
}

function statusDossier(c: ReportCase) {
  const e = c.evaluation;
  return {
    dossier: c.naam,
    pad: c.pad,
    toestand: e.toestand,
    eersteZiektedag: e.eersteZiektedag,
    tellendeEersteZiektedag: e.tellendeEersteZiektedag,
    ziektedag: e.ziektedag,
    ziekteweek: e.ziekteweek,
    percentageHervat: e.percentageHervat,
    onderbrekingen: e.onderbrekingen.map((o) => ({
      van: o.van,
      totEnMet: o.totEnMet,
      dagen: o.dagen,
      soort: o.soort,
    })),
    eerdereZiekteperioden: e.eerdereZiekteperioden,
    mijlpalen: e.mijlpalen,
    mijlpalenOnbekend: e.klokken.flatMap(({ naam, reden }) => (reden === null ? [] : [{ naam, reden }])),
    stappen: e.stappen.map(stap),
    // Without their words, and who by role: free text stays in the dossier.
    afspraken: c.afspraken.map((a) => ({
      id: a.id,
      wie: wieVan(a),
      uiterlijk: a.uiterlijk,
      status: a.status,
      afgerondOp: a.afgerondOp,
    })),
    kosten: c.geld ? kosten(c.geld) : null,
    bevindingen: c.bevindingen.map((f) => bevinding(meldingVan(c, f))),
  };
}

/** `wvp.status/1`, case by case: of many cases none is kept. */
export class StatusStroom {
  readonly #json: JsonStroom;
  readonly #telling = new Telling();

  constructor(schrijf: (text: string) => void, report: Omit<Report, 'cases'>) {
    this.#json = new JsonStroom(schrijf, statusKop(report), 'dossiers');
  }

  voeg(c: ReportCase): void {
    this.#telling.voeg(c.evaluation);
    this.#json.item(statusDossier(c));
  }

  einde(): void {
    this.#json.einde({ samenvatting: this.#telling.samenvatting });
  }
}

/** Which part of the cases a run looked at, and what the parts need to be put together again. */
export interface Deel {
  /** From 1 up to and including `aantal`. */
  readonly nummer: number;
  readonly aantal: number;
  /** Number of cases of all parts together. */
  readonly totaal: number;
  readonly excerpt: (m: Melding) => Excerpt | undefined;
}

/** `wvp.check/1`; with `deel` also the steps, and the lines that the findings point at. */
export function checkJson(report: CheckReport, deel?: Deel): string {
  const delen: string[] = [];
  schrijfCheckJson((text) => delen.push(text), report, deel);
  return delen.join('');
}

/** The same document, written as it is made. */
export function schrijfCheckJson(schrijf: (text: string) => void, report: CheckReport, deel?: Deel): void {
  const kop = {
    schema: 'wvp.check/1',
    versie: report.versie,
    peildatum: report.peildatum,
    ...(report.bekendOp ? { bekendOp: report.bekendOp } : {}),
  };
  const json = new JsonStroom(schrijf, kop, 'bevindingen');
  for (const m of meldingen(report)) json.item(deel ? { ...bevinding(m), ...metRegel(deel.excerpt(m)) } : bevinding(m));
  json.einde({ samenvatting: samenvatting(report.dossiers), ...(deel ? { deel: deelVan(report, deel) } : {}) });
}

function metRegel(excerpt: Excerpt | undefined) {
  return excerpt ? { fragment: { tekst: excerpt.tekst, kolom: excerpt.kolom } } : {};
}

function deelVan(report: CheckReport, deel: Deel) {
  return {
    nummer: deel.nummer,
    aantal: deel.aantal,
    totaal: deel.totaal,
    map: report.map,
    dossiers: report.dossiers.map((d) => ({
      dossier: d.naam,
      pad: d.pad,
      bevindingen: d.bevindingen.length,
      stappen: d.stappen.map(deelStap),
    })),
  };
}

function deelStap(s: CheckStap) {
  return {
    id: s.id,
    sleutel: s.sleutel,
    titel: s.titel,
    status: s.status,
    uiterlijk: s.uiterlijk,
    gedaanOp: s.gedaanOp,
    reden: s.reden,
  };
}

/** `wvp.rules/1` */
export function rulesJson(rules: readonly Rule[], signals: readonly SignalRule[]): string {
  return jsonDocument({
    schema: 'wvp.rules/1',
    regels: rules.map((rule) => ({
      id: rule.id,
      titel: rule.titel,
      regelset: rule.regelset,
      verantwoordelijke: rule.verantwoordelijke,
      uitleg: rule.uitleg,
      gevolg: rule.gevolg,
      versies: rule.versions.map((v, i) => ({
        vanaf: v.validFrom,
        totEnMet: v.validTo ?? dayBefore(rule.versions[i + 1]?.validFrom),
        grondslag: v.source,
        opmerking: v.opmerking ?? null,
      })),
      eigenTermijnen: (rule.eigenTermijnen ?? []).map((naam) => ({ naam, dagen: EIGEN_TERMIJNEN[naam].dagen })),
      nietBeoordeeld: rule.notCovered,
      gecontroleerdOp: rule.checkedOn,
    })),
    signalen: signals.map((s) => ({
      code: codeVan(s),
      id: s.id,
      titel: s.titel,
      regelset: s.regelset ?? 'uwv',
      waarom: s.waarom,
      doen: s.doen,
      grondslag: s.source,
      opmerking: s.opmerking ?? null,
      gecontroleerdOp: s.checkedOn,
    })),
  });
}

function dayBefore(datum: string | undefined): string | null {
  return datum === undefined ? null : plusDagen(datum, -1);
}
