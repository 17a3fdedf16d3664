/** Text for people on what an event changes in a case. */
import type { Datum } from '../../core/dates.ts';
import { formatLocation } from '../../core/location.ts';
import { REDEN, TOESTAND } from '../../judge/words.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { MERK, statusWord } from '../../show/marks.ts';
import { visible } from '../../show/visible.ts';
import type { StapVerschil, Verschil } from './compute.ts';

/** More lines than this say less. */
const MAX_STAPPEN = 12;

/** What changes in the judgement on `peildatum`, one line each; paths are relative to the case folder. */
export function verschilText(v: Verschil, peildatum: Datum, columns: number): string {
  const width = breedte(columns) - 2;
  const soon = [...v.stappen].sort(byDate);
  const lines = soon.slice(0, MAX_STAPPEN).map((s) => `${MERK[s.nu.status]} ${stapLine(s)}`);
  if (soon.length > MAX_STAPPEN) lines.push(`  en nog ${soon.length - MAX_STAPPEN} stappen: wvp status`);
  if (v.toestand) lines.unshift(`  toestand: ${TOESTAND[v.toestand[0]]} → ${TOESTAND[v.toestand[1]]}`);
  for (const s of v.weg) lines.push(`  ${s.sleutel}: vervalt`);
  for (const f of v.nieuw)
    lines.push(`  ${f.ernst} ${formatLocation(f)} ${f.code}: ${f.bericht}${f.ernst === 'info' ? '' : ` ${f.doen}`}`);
  for (const f of v.opgelost) lines.push(`  opgelost: ${f.code} (${f.sleutel})`);
  if (lines.length === 0) return `Dit verandert niets aan de stappen (peildatum ${peildatum}).\n`;
  return `Wat dit verandert (peildatum ${peildatum}):\n${lines.map((l) => `  ${indentOf(l)}${wrap(visible(l), width - indentOf(l).length, '    ')}`).join('\n')}\n`;
}

/** `wrap` drops leading spaces; they line the words up under those of the steps. */
function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}

function stapLine({ was, nu }: StapVerschil): string {
  const reden = nu.status === 'vervallen' && nu.reden ? ` (${REDEN[nu.reden]})` : '';
  const parts: string[] = [];
  if (was === null) parts.push(`${statusWord(nu)}${reden}`);
  else if (was.status !== nu.status) parts.push(`${was.status} → ${statusWord(nu)}${reden}`);
  if (nu.uiterlijk !== null && was?.uiterlijk !== nu.uiterlijk)
    parts.push(`uiterlijk ${nu.uiterlijk}${was?.uiterlijk ? ` (was ${was.uiterlijk})` : ''}`);
  if (was?.verantwoord !== nu.verantwoord && (was !== null || nu.verantwoord))
    parts.push(nu.verantwoord ? 'nu met verklaring' : 'zonder verklaring');
  if (parts.length === 0) parts.push('geen uiterste dag meer');
  return `${nu.sleutel}: ${parts.join(', ')}`;
}

function byDate(a: StapVerschil, b: StapVerschil): number {
  const [x, y] = [a.nu.uiterlijk ?? '9999', b.nu.uiterlijk ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
