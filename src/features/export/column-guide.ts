/** What the columns mean, for docs/export.md and for who builds on them. */
import type { KolomType } from './column.ts';
import { type KolomUitleg, TABELLEN } from './rows.ts';

const TYPE: Readonly<Record<KolomType, string>> = {
  tekst: 'tekst',
  datum: 'datum (jjjj-mm-dd)',
  geheel: 'geheel getal',
  getal: 'getal',
  bedrag: 'bedrag in euro',
  janee: 'true of false',
};

/** More words than these say less than their name. */
const MAX_WAARDEN = 12;

function betekenis({ uitleg, waarden = [] }: KolomUitleg): string {
  if (waarden.length === 0 || waarden.length > MAX_WAARDEN) return uitleg;
  return `${uitleg} (${waarden.map((w) => `\`${w}\``).join(', ')})`;
}

const cel = (tekst: string) => tekst.replaceAll('|', '\\|').replaceAll('<', '\\<');

export function kolommenMarkdown(): string {
  const delen = Object.entries(TABELLEN).map(([naam, { uitleg, sleutel, kolommen }]) => {
    const rijen = kolommen.map(
      (k) => `| \`${k.naam}\` | ${TYPE[k.type]}${k.leeg ? ', kan leeg zijn' : ''} | ${cel(betekenis(k))} |`,
    );
    return [
      `### ${naam}`,
      '',
      `Een rij is ${uitleg}. Uniek: ${sleutel.map((s) => `\`${s}\``).join(', ')}.`,
      '',
      '| kolom | type | betekenis |',
      '| --- | --- | --- |',
      ...rijen,
      '',
    ].join('\n');
  });
  return delen.join('\n');
}
