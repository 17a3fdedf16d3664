/** `wvp.check/1` (format.md §4). One document, with a final newline. */
import { bevinding, type Melding } from '../../show/melding.ts';
import { samenvatting } from '../../show/tally.ts';
import { JsonStroom } from '../../show/visible.ts';
import { type CheckReport, type CheckStap, type Excerpt, meldingen } from './compute.ts';

/** Which part of the cases a run looked at, and what the parts need to be put together again. */
export interface Deel {
  /** From 1 up to and including `aantal`. */
  readonly nummer: number;
  readonly aantal: number;
  /** Number of cases of all parts together. */
  readonly totaal: number;
  /** The name of the repo, where that was asked for. */
  readonly repo?: string | undefined;
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
    ...(deel.repo === undefined ? {} : { repo: deel.repo }),
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
