/** The JSON documents of the contract (format.md §4). One document, with a final newline. */
import { plusDagen } from '../core/dates.ts';
import { formatLocation } from '../core/location.ts';
import type { Omdat } from '../dossier/case.ts';
import type { Step } from '../evaluate/evaluate.ts';
import type { Rule } from '../rules/define.ts';
import { bestandVan, type Report, type ReportCase, vingerafdruk } from './types.ts';

/** One JSON document, with a final newline. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

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

function bevindingen(c: ReportCase) {
  return c.bevindingen.map((f) => ({
    code: f.code,
    ernst: f.ernst,
    bericht: f.bericht,
    waarom: f.waarom,
    doen: f.doen,
    dossier: c.naam,
    bestand: bestandVan(c, f),
    regel: f.regel,
    kolom: f.kolom,
    vingerafdruk: vingerafdruk(c, f),
    verantwoord: f.verantwoord,
  }));
}

function samenvatting(cases: readonly ReportCase[]) {
  const stappen = cases.flatMap((c) => c.evaluation.stappen);
  const count = (status: Step['status']) => stappen.filter((s) => s.status === status).length;
  return {
    dossiers: cases.length,
    stappen: stappen.length,
    gemist: count('gemist'),
    teLaat: count('te-laat'),
    open: count('open'),
    betwist: count('betwist'),
    onbepaald: count('onbepaald'),
  };
}

/** `wvp.status/1` */
export function statusJson(report: Report): string {
  return printJson({
    schema: 'wvp.status/1',
    versie: report.versie,
    peildatum: report.peildatum,
    dossiers: report.cases.map((c) => {
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
        stappen: e.stappen.map(stap),
        // Without their words: free text stays in the dossier.
        afspraken: c.afspraken.map((a) => ({
          id: a.id,
          wie: a.wie,
          uiterlijk: a.uiterlijk,
          status: a.status,
          afgerondOp: a.afgerondOp,
        })),
        bevindingen: bevindingen(c),
      };
    }),
    samenvatting: samenvatting(report.cases),
  });
}

/** `wvp.check/1` */
export function checkJson(report: Report): string {
  return printJson({
    schema: 'wvp.check/1',
    versie: report.versie,
    peildatum: report.peildatum,
    bevindingen: report.cases.flatMap(bevindingen),
    samenvatting: samenvatting(report.cases),
  });
}

/** `wvp.rules/1` */
export function rulesJson(rules: readonly Rule[]): string {
  return printJson({
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
      nietBeoordeeld: rule.notCovered,
      gecontroleerdOp: rule.checkedOn,
    })),
  });
}

function dayBefore(datum: string | undefined): string | null {
  return datum === undefined ? null : plusDagen(datum, -1);
}
