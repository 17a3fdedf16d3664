import { type Datum, plusDagen } from '../../core/dates.ts';
import { gebeurtenissen, type Omdat, type Ziektegeval } from '../../dossier/case.ts';
import { eindeDienstverband } from '../../dossier/klokken/dienstverband.ts';
import { SAMENTELLEN_ONDER_DAGEN } from '../../dossier/replay/chain.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import { fulfilled } from '../define.ts';
import { ALLE_EINDES, defineCasemanagement } from './define.ts';

const ID = 'evaluatie-casemanagement';

interface Sluiting {
  /** From when an evaluation can look back. */
  readonly vanaf: Datum;
  /** The day on which the case counts as closed. */
  readonly dicht: Datum;
  readonly because: readonly Omdat[];
}

/** Closed four weeks after the recovery, when no relapse can be added up any more, or with the end of employment. */
function sluiting(c: Ziektegeval): Sluiting | undefined {
  const dienst = eindeDienstverband(c);
  const herstel = c.keten.hersteldPer;
  if (herstel && (!dienst || herstel.datum <= dienst.laatsteDag))
    return {
      vanaf: herstel.datum,
      dicht: plusDagen(herstel.datum, SAMENTELLEN_ONDER_DAGEN),
      because: [
        { tekst: 'hersteld gemeld per', datum: herstel.datum, bron: herstel.bron },
        { tekst: `+ ${SAMENTELLEN_ONDER_DAGEN} dagen: het dossier is gesloten` },
      ],
    };
  if (!dienst || dienst.laatsteDag < c.keten.eersteZiektedag) return undefined;
  return { vanaf: dienst.laatsteDag, dicht: dienst.laatsteDag, because: [dienst.omdat] };
}

/** The word itself: an eerstejaarsevaluatie is something else. */
function overEvaluatie(e: Stored): boolean {
  const onderwerp = isEvent(e, 'contact') || isEvent(e, 'besluit') ? e.data.onderwerp : undefined;
  return onderwerp !== undefined && /\bevaluatie\b/i.test(onderwerp);
}

export default defineCasemanagement({
  id: ID,
  titel: 'Casemanagement geëvalueerd',
  verantwoordelijke: 'casemanager',
  ernst: 'info',
  uitleg:
    'Is het dossier gesloten (vier weken na herstel, of met het einde van het dienstverband), dan kijkt de casemanager terug met wie erbij waren: een `contact` of `besluit` met het woord evaluatie in `onderwerp`, vanaf de dag van herstel of einde.',
  gevolg: 'Van het verloop wordt niets geleerd voor een volgend dossier.',
  paragrafen: ['7.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const einde = sluiting(c);
    if (!einde) return [];
    const uiterlijk = plusDagen(einde.dicht, termijnen[ID]);
    return [
      {
        key: ID,
        vanaf: einde.dicht,
        strict: uiterlijk,
        lenient: uiterlijk,
        because: [...einde.because, { tekst: `+ ${termijnen[ID]} dagen` }],
        fulfilledBy: fulfilled(
          gebeurtenissen(c, 'contact', 'besluit').find((e) => e.datum >= einde.vanaf && overEvaluatie(e)),
        ),
        houdtStandBij: ALLE_EINDES,
      },
    ];
  },
  notCovered: ['Een dossier dat eindigt met de wachttijd: dat sluit niet vanzelf.', 'Wat er uit de evaluatie kwam.'],
});
