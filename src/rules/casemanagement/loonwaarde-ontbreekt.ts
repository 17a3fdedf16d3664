import { gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { defineCasemanagement, naEvent, voorbij } from './define.ts';

const ID = 'loonwaarde-ontbreekt';

type Hervatting = Stored<'werkhervatting'>;

/** Work that may be worth less or other than the own work, and is paid for what it is worth. */
function anderWerk(e: Hervatting): boolean {
  return (
    e.data.percentage > 0 &&
    e.data.soortWerk !== undefined &&
    e.data.soortWerk !== 'eigen' &&
    e.data.arbeidstherapeutisch !== true
  );
}

/** Stretches in one kind of such work: the events in it, and the one that ended it. */
function perioden(c: Ziektegeval): { readonly in: readonly Hervatting[]; readonly uit: Hervatting | undefined }[] {
  const found: { in: Hervatting[]; uit: Hervatting | undefined }[] = [];
  for (const e of gebeurtenissen(c, 'werkhervatting')) {
    const nu = found.at(-1);
    const loopt = nu && !nu.uit ? nu : undefined;
    if (loopt && anderWerk(e) && loopt.in[0]?.data.soortWerk === e.data.soortWerk) loopt.in.push(e);
    else {
      if (loopt) loopt.uit = e;
      if (anderWerk(e)) found.push({ in: [e], uit: undefined });
    }
  }
  return found;
}

export default defineCasemanagement({
  id: ID,
  titel: 'Loonwaarde vastgesteld',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkt de werknemer in aangepast of ander werk, en niet op arbeidstherapeutische basis, dan wordt vastgesteld wat dat werk waard is: `loonwaarde` op deze of een latere `werkhervatting` in hetzelfde soort werk. Gaat de werknemer eerder naar het eigen werk of ander werk, dan vervalt dit.',
  gevolg: 'Loon en uitkering zijn dan niet af te stemmen op het werk.',
  paragrafen: ['2.1', '2.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    perioden(c).flatMap((p) => {
      const [start] = p.in;
      if (!start) return [];
      const done = p.in.find((e) => e.data.loonwaarde !== undefined);
      const term = naEvent(ID, start, 'aangepast of ander werk', termijnen[ID], done, 'soortWerk');
      return [voorbij(term, p.uit, 'dit werk is geëindigd')];
    }),
  notCovered: ['Hoe de loonwaarde is vastgesteld, en door wie.', 'Een werkhervatting zonder `soortWerk`.'],
});
