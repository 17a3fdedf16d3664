/** `wvp.status/1` (format.md §4). */
import { formatLocation } from '../../core/location.ts';
import type { Omdat } from '../../dossier/case.ts';
import type { Step } from '../../judge/step.ts';
import { wieVan } from '../../show/marks.ts';
import { bevinding, meldingVan } from '../../show/melding.ts';
import type { Report, ReportCase } from '../../show/report.ts';
import { Telling } from '../../show/tally.ts';
import { JsonStroom } from '../../show/visible.ts';
import type { GeldStand, MetGeld } from '../money/compute.ts';

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

function statusKop({ versie, peildatum, bekendOp }: Omit<Report, 'cases'>) {
  return { schema: 'wvp.status/1', versie, peildatum, ...(bekendOp ? { bekendOp } : {}) };
}

function statusDossier(c: ReportCase & MetGeld) {
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
    momenten: c.momenten.map(({ soort, sleutel, titel, datum, rollen }) => ({ soort, sleutel, titel, datum, rollen })),
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

  voeg(c: ReportCase & MetGeld): void {
    this.#telling.voeg(c.evaluation);
    this.#json.item(statusDossier(c));
  }

  einde(): void {
    this.#json.einde({ samenvatting: this.#telling.samenvatting });
  }
}
