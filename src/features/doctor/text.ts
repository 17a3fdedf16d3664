/** What `wvp doctor` shows: for people, and as JSON (wvp.doctor/1). */
import { breedte, wrap } from '../../show/layout.ts';
import type { TextOptions } from '../../show/paint.ts';
import { jsonDocument, visible } from '../../show/visible.ts';

/** `fout`: wvp cannot be trusted on this machine. `opmerking`: something to mend or to know. */
type Uitslag = 'goed' | 'opmerking' | 'fout' | 'overgeslagen';

export interface Controle {
  readonly id: string;
  readonly titel: string;
  readonly uitslag: Uitslag;
  readonly bericht: string;
  /** How to mend it. */
  readonly doen?: string;
  /** What it is about, relative to the repo root. */
  readonly paden?: readonly string[];
}

export interface DoctorReport {
  readonly versie: string;
  readonly controles: readonly Controle[];
}

const MERK: Record<Uitslag, string> = { goed: '✓', opmerking: '!', fout: '✗', overgeslagen: '–' };
/** A list is to see what is meant, not to be complete: JSON has all of it. */
const MAX_PADEN = 5;
const INSPRING = '    ';

export function oordeel({ controles }: DoctorReport): 'goed' | 'opmerkingen' | 'fout' {
  if (controles.some((c) => c.uitslag === 'fout')) return 'fout';
  return controles.some((c) => c.uitslag === 'opmerking') ? 'opmerkingen' : 'goed';
}

export function doctorText(report: DoctorReport, { columns, paint }: TextOptions): string {
  const width = breedte(columns);
  const kleur: Record<Uitslag, (text: string) => string> = {
    goed: paint.green,
    opmerking: paint.yellow,
    fout: paint.red,
    overgeslagen: paint.dim,
  };
  const regels = report.controles.flatMap(({ titel, uitslag, bericht, doen, paden = [] }) => [
    `${kleur[uitslag](MERK[uitslag])} ${wrap(`${titel}: ${visible(bericht)}`, width - 2, INSPRING)}`,
    ...paden.slice(0, MAX_PADEN).map((pad) => `${INSPRING}${kap(visible(pad), width - INSPRING.length)}`),
    ...(paden.length > MAX_PADEN ? [`${INSPRING}en nog ${paden.length - MAX_PADEN}`] : []),
    ...(doen === undefined ? [] : [`${INSPRING}${wrap(`→ ${doen}`, width - INSPRING.length, `${INSPRING}  `)}`]),
  ]);
  return `wvp ${report.versie}\n\n${regels.join('\n')}\n\n${slot(report)}\n`;
}

function kap(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}

function slot(report: DoctorReport): string {
  const aantal = report.controles.filter((c) => c.uitslag === 'opmerking').length;
  switch (oordeel(report)) {
    case 'fout':
      return 'wvp is op deze computer niet te vertrouwen; los eerst op wat met ✗ is gemerkt.';
    case 'opmerkingen':
      return `wvp werkt hier; ${aantal === 1 ? 'er is 1 opmerking' : `er zijn ${aantal} opmerkingen`}.`;
    default:
      return 'Alles in orde.';
  }
}

export function doctorJson(report: DoctorReport): string {
  return jsonDocument({
    schema: 'wvp.doctor/1',
    versie: report.versie,
    oordeel: oordeel(report),
    controles: report.controles.map(({ id, titel, uitslag, bericht, doen, paden }) => ({
      id,
      titel,
      uitslag,
      bericht,
      doen: doen ?? null,
      paden: paden ?? [],
    })),
  });
}
