/** Lists in other orders, and of one role, casemanager or werkgever: what filters and sorts where no script runs. */
import { html } from '../../show/html.ts';
import { plural } from '../../show/marks.ts';
import { type BordZaak, type Groep, opDatum, opNaam, opUrgentie, opWeek } from './compute.ts';
import { bladeren } from './index-page.ts';
import { type Bord, naar, pagina, ZOEK_SCRIPT, ZOEKVELD } from './page.ts';
import { type Kolommen, takenTabel, zakenTabel } from './parts.ts';
import { LIJST_STIJL, stijl } from './style.ts';

const PER_PAGINA = 500;
const STIJL = stijl(LIJST_STIJL);

const VOLGORDES = {
  dossier: { naam: 'op-dossier', titel: 'Dossiers', sorteer: opNaam, richting: 'ascending' },
  week: { naam: 'op-week', titel: 'Dossiers op ziekteweek', sorteer: opWeek, richting: 'descending' },
  uiterlijk: { naam: 'op-datum', titel: 'Dossiers op datum', sorteer: opDatum, richting: 'ascending' },
} as const;

export function* lijstPaginas(
  bord: Bord,
  zaken: readonly BordZaak[],
  kolommen: Kolommen,
): Generator<readonly [string, string]> {
  const aantal = Math.max(1, Math.ceil(zaken.length / PER_PAGINA));
  for (const [sleutel, { naam, titel, sorteer }] of Object.entries(VOLGORDES)) {
    const rij = [...zaken].sort(sorteer);
    const bestand = (n: number) => `lijst/${naam}${n === 1 ? '' : `-${n}`}.html`;
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      const pad = bestand(nummer);
      const deel = rij.slice((nummer - 1) * PER_PAGINA, nummer * PER_PAGINA);
      const kop = (kolom: keyof typeof VOLGORDES) =>
        kolom === sleutel
          ? html`<th aria-sort="${VOLGORDES[kolom].richting}">${kolom} ${kolom === 'week' ? '↓' : '↑'}</th>`
          : html`<th><a href="${VOLGORDES[kolom].naam}.html">${kolom}</a></th>`;
      yield [
        pad,
        pagina(bord, {
          pad,
          titel,
          stijl: STIJL,
          script: ZOEK_SCRIPT,
          plaats: 'dossiers',
          inhoud: html`<h1>${titel}</h1><p class="stil">${plural(zaken.length, 'dossier', 'dossiers')}, peildatum ${bord.peildatum}. Een kop is een andere volgorde.</p>${bladeren((n) => naar(pad, bestand(n)), nummer, aantal)}${ZOEKVELD}${zakenTabel(deel, bord.peildatum, pad, kolommen, kop)}`,
        }),
      ];
    }
  }
}

const SOORT = { rol: 'Rol', casemanager: 'Casemanager', werkgever: 'Werkgever' } as const;

/** A role: what it has to do, by day. A casemanager or werkgever: its cases, by urgency. */
export function groepPagina(bord: Bord, g: Groep, kolommen: Kolommen): string {
  const k = { ...kolommen, ...(g.soort === 'rol' ? {} : { [g.soort]: false }) };
  const inhoud =
    g.soort === 'rol'
      ? takenTabel(g.regels, bord.peildatum, g.bestand, k)
      : zakenTabel([...g.zaken].sort(opUrgentie), bord.peildatum, g.bestand, k);
  return pagina(bord, {
    pad: g.bestand,
    titel: `${SOORT[g.soort]}: ${g.naam}`,
    stijl: STIJL,
    script: ZOEK_SCRIPT,
    inhoud: html`<h1>${g.naam}</h1><p class="stil">${SOORT[g.soort]}, ${plural(g.zaken.length, 'dossier', 'dossiers')}, peildatum ${bord.peildatum}.</p>${ZOEKVELD}${inhoud}`,
  });
}
