/** What the fields of a kind are, and how to give them on the command line. */
import { type Definitie, uitlegVan, type Veld, type Vorm } from '../../../dossier/define.ts';
import { breedte, wrap } from '../../../show/layout.ts';

/** The kind, and every field with what it means and takes. */
export function veldenTekst({ titel, wat, velden }: Definitie, columns: number): string {
  const width = breedte(columns);
  const regels = velden.filter((v) => v.vorm.type !== 'vast').flatMap((v) => veldRegels(v, v.naam, width));
  return `${titel}\n${wrap(wat, width)}\n\n${regels.join('\n')}\n\n* verplicht\n`;
}

function veldRegels(veld: Veld, pad: string, width: number): string[] {
  const { vorm } = veld;
  const kern = vorm.type === 'lijst' ? vorm.element : vorm;
  const naam = `${pad}${vorm.type === 'lijst' ? '[]' : ''}${veld.verplicht ? '*' : ''}`;
  const tekst = `${naam}: ${veld.wat}${soortWaarde(vorm)}`;
  const eigen = `  ${wrap(tekst, width - 2, '      ')}`;
  if (vorm.type === 'blok') return [eigen, ...vorm.velden.flatMap((v) => veldRegels(v, `${pad}.${v.naam}`, width))];
  if (kern.type !== 'keuze') return [eigen];
  const regel = (w: string) => `      ${wrap(`${w}: ${uitlegVan(kern.woorden, w)}`, width - 6, '        ')}`;
  return [eigen, ...kern.waarden.map(regel)];
}

function soortWaarde(vorm: Vorm): string {
  switch (vorm.type) {
    case 'datum':
      return ' (jjjj-mm-dd)';
    case 'getal':
      return ' (getal)';
    case 'janee':
      return ' (ja of nee)';
    case 'lijst':
      return vorm.element.type === 'blok' ? ` ({${vorm.element.velden.map((v) => v.naam).join(', ')}})` : '';
    default:
      return '';
  }
}

/** One missing field on a line: its path, what it is, what it takes. */
export function ontbrekendeRegel(pad: string, veld: Veld | undefined): string {
  const kern = veld?.vorm.type === 'lijst' ? veld.vorm.element : veld?.vorm;
  const keuze = kern?.type === 'keuze' ? ` (${kern.waarden.join(', ')})` : veld ? soortWaarde(veld.vorm) : '';
  return `  ${pad}: ${veld?.wat ?? ''}${keuze}`;
}

/** A `--set` that fills the field, with a value to replace. */
export function voorbeeldSet(pad: string, veld: Veld | undefined, datum: string): string {
  const vorm = veld?.vorm;
  if (vorm?.type === 'blok') {
    const nodig = vorm.velden.filter((v) => v.verplicht);
    return (nodig.length > 0 ? nodig : vorm.velden.slice(0, 1))
      .map((v) => voorbeeldSet(`${pad}.${v.naam}`, v, datum))
      .join(' ');
  }
  if (vorm?.type === 'lijst') return `--set '${pad}[]=${voorbeeldWaarde(vorm.element, datum)}'`;
  const waarde = vorm ? voorbeeldWaarde(vorm, datum) : '...';
  return waarde === '...' ? `--set ${pad}='...'` : `--set ${pad}=${waarde}`;
}

function voorbeeldWaarde(vorm: Vorm, datum: string): string {
  switch (vorm.type) {
    case 'datum':
      return datum;
    case 'getal':
      return String(Math.min(vorm.max, Math.max(vorm.min, 50)));
    case 'janee':
      return 'ja';
    case 'keuze':
      return vorm.waarden[0] ?? '...';
    case 'blok':
      return `{${vorm.velden.map((v) => `${v.naam}: ${v.vorm.type === 'datum' ? datum : '...'}`).join(', ')}}`;
    default:
      return '...';
  }
}
