/** Days ahead that no step is about: a talk that was planned, and the last day to ask for something. */
import type { Datum } from '../core/dates.ts';
import { type Case, isZiektegeval } from '../dossier/case.ts';
import type { Rol } from '../dossier/fields.ts';
import type { Stored } from '../dossier/stored.ts';
import { isLopend, type Mijlpalen } from './milestones.ts';

export interface Moment {
  readonly soort: 'gesprek' | 'mijlpaal';
  /** One of its kind in a dossier: the event that names the day, or the name of the milestone. */
  readonly sleutel: string;
  readonly titel: string;
  readonly datum: Datum;
  readonly rollen: readonly Rol[];
}

const MET_WERKNEMER: readonly Rol[] = ['werkgever', 'werknemer'];

/** From the peildatum on (inclusive), in order of day. The last event that names a next talk counts: each replaces the one before. */
export function momenten(c: Case, mijlpalen: Mijlpalen | null): readonly Moment[] {
  if (!isZiektegeval(c) || !isLopend(c)) return [];
  const dag1 = c.keten.eersteZiektedag;
  const nu = <E extends Stored>(events: readonly E[]) => events.filter((e) => e.datum >= dag1);
  const gesprek = nu(c.van('voortgangsgesprek')).at(-1);
  const spreekuur = nu(c.van('spreekuur', 'probleemanalyse', 'bijstelling-probleemanalyse')).at(-1);
  const plan = nu(c.van('plan-van-aanpak', 'bijstelling-plan-van-aanpak')).findLast(
    (e) => e.data.evaluatiemomenten !== undefined,
  );
  const moment = (e: Stored, datum: Datum, titel: string, rollen: readonly Rol[]): Moment => ({
    soort: 'gesprek',
    sleutel: `${e.id}/${datum}`,
    titel,
    datum,
    rollen,
  });
  const { volgendGesprek } = gesprek?.data ?? {};
  const { volgendSpreekuur } = spreekuur?.data ?? {};
  const iva = mijlpalen?.vervroegdeIvaTotEnMet;
  const gevonden: Moment[] = [
    ...(gesprek && volgendGesprek ? [moment(gesprek, volgendGesprek, 'Voortgangsgesprek gepland', MET_WERKNEMER)] : []),
    ...(spreekuur && volgendSpreekuur
      ? [moment(spreekuur, volgendSpreekuur, 'Spreekuur gepland', ['werknemer', 'bedrijfsarts'])]
      : []),
    ...(plan?.data.evaluatiemomenten ?? []).flatMap((dag) =>
      plan ? [moment(plan, dag, 'Plan bespreken', MET_WERKNEMER)] : [],
    ),
    ...(iva && c.van('vervroegde-iva').length === 0
      ? [
          {
            soort: 'mijlpaal' as const,
            sleutel: 'vervroegdeIvaTotEnMet',
            titel: 'Laatste dag om een vervroegde IVA aan te vragen',
            datum: iva,
            rollen: ['werknemer'] as const,
          },
        ]
      : []),
  ];
  return gevonden.filter((m) => m.datum >= c.peildatum).sort((a, b) => (a.datum < b.datum ? -1 : 1));
}
