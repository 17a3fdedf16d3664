/** The agenda for a mail or a page: a list for each role. */
import { plusDagen, weekdag } from '../../core/dates.ts';
import { ROLLEN } from '../../dossier/fields.ts';
import { markdownTekst } from '../../show/markdown-text.ts';
import { omschreven, titelVan, wieVan } from '../../show/marks.ts';
import type { Report } from '../../show/report.ts';
import type { AgendaItem, AgendaKeuze } from './compute.ts';

/** Roles in the order of the format; what is for somebody else last. An item of two roles stands with both. */
export function agendaMarkdown(
  report: Report,
  items: readonly AgendaItem[],
  keuze: AgendaKeuze,
  omschrijving: boolean,
): string {
  const { peildatum } = report;
  const kop = `# Agenda van ${peildatum} tot en met ${plusDagen(peildatum, keuze.dagen)}`;
  const wie = [...ROLLEN.filter((rol) => keuze.rol === undefined || rol === keuze.rol), 'anders'];
  const delen = wie.flatMap((rol) => {
    const eigen = items.filter(({ taak }) =>
      rol === 'anders' ? taak.rollen.length === 0 : (taak.rollen as readonly string[]).includes(rol),
    );
    if (eigen.length === 0) return [];
    const regels = eigen.map((item) => regel(item, peildatum, omschrijving));
    return [`## ${rol.charAt(0).toUpperCase()}${rol.slice(1)}\n\n${regels.join('\n')}`];
  });
  return `${[kop, ...(delen.length > 0 ? delen : ['Niets te doen.'])].join('\n\n')}\n`;
}

function regel({ c, datum, taak }: AgendaItem, peildatum: string, omschrijving: boolean): string {
  const titel = omschrijving ? omschreven(taak) : titelVan(taak);
  const samen = taak.rollen.length > 1 ? `, samen: ${wieVan(taak)}` : '';
  const voorbij = datum < peildatum ? ', al voorbij' : '';
  return `- [ ] ${weekdag(datum)} ${datum}${voorbij}: ${markdownTekst(titel)} (${markdownTekst(c.naam)}${samen})`;
}
