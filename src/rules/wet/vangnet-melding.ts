import { type Datum, metTermijnenwet, plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, type Melding, type Omdat, type Ziektegeval } from '../../dossier/case.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../../dossier/klokken/dienstverband.ts';
import { vangnetMeldingen, vangnetVan } from '../../dossier/klokken/vangnet.ts';
import type { Stored } from '../../dossier/stored.ts';
import { type Feit, telVanaf } from '../../dossier/tellen.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey, type Term } from '../define.ts';
import { HOUDT_STAND, perMelding } from '../per-melding.ts';

const ID = 'vangnet-melding';
/** The fourth day; the first day after six weeks; the fourth day after thirteen weeks of sickness. */
const DAGEN = { 'vierde-dag': 3, 'zes-weken': 42, 'dertien-weken': 94 } as const;
/** The fourth day after the day on which it was clear that a vangnet applies (art. 38b lid 2). */
const NA_BEKEND = 4;

interface Uiterlijk extends Feit {
  /** From when the term runs, for the Algemene termijnenwet; null where the law names a day and no term. */
  readonly loopt: Datum | null;
}

/** The day by which one report is due, counted in calendar days from its own first day: nothing is added up here. */
function uiterlijk(c: Ziektegeval, { event, eersteZiektedag }: Melding, soort: keyof typeof DAGEN): Uiterlijk {
  const { flexVanaf, vangnetBekendOp } = event.data;
  const begin = door(event, 'eerste ziektedag', 'eersteZiektedag', eersteZiektedag);
  const gewoon: Uiterlijk = { ...gewoneTermijn(c, eersteZiektedag, soort, begin), loopt: eersteZiektedag };
  const feit = flex(event, flexVanaf, soort, begin, gewoon);
  const dienst = eindeDienstverband(c);
  // With the undertaking the employment goes over, it does not end (BW 7:663).
  const overgang = dienst?.aard === 'overgang-van-onderneming';
  const eerder =
    soort === 'zes-weken' &&
    dienst &&
    !overgang &&
    dienst.laatsteDag >= eersteZiektedag &&
    dienst.laatsteDag < feit.datum;
  const tot: Uiterlijk = eerder
    ? {
        datum: dienst.laatsteDag,
        omdat: [...feit.omdat, { ...dienst.omdat, tekst: 'het dienstverband eindigt eerder (art. 38a lid 3)' }],
        loopt: null,
      }
    : feit;
  if (vangnetBekendOp === undefined) return tot;
  const datum = plusDagen(vangnetBekendOp, NA_BEKEND);
  if (datum <= tot.datum) return tot;
  const later = door(
    event,
    'pas later bleek dat een vangnet geldt: vierde dag daarna (art. 38b lid 2)',
    'vangnetBekendOp',
    datum,
  );
  return { datum, omdat: [...tot.omdat, later], loopt: vangnetBekendOp };
}

function gewoneTermijn(c: Ziektegeval, dag1: Datum, soort: keyof typeof DAGEN, begin: Omdat): Feit {
  const dagen = DAGEN[soort];
  if (soort !== 'dertien-weken')
    return { datum: plusDagen(dag1, dagen), omdat: [begin, { tekst: `+ ${dagen} dagen` }] };
  const { datum, omdat } = telVanaf(c, dag1, dagen);
  return { datum, omdat: [begin, ...omdat] };
}

/** Sick in the weeks in which the leave could have begun: the fourth day from the first of them (art. 38a lid 2 onder b). */
function flex(
  event: Stored,
  vanaf: Datum | undefined,
  soort: keyof typeof DAGEN,
  begin: Omdat,
  gewoon: Uiterlijk,
): Uiterlijk {
  if (vanaf === undefined) return gewoon;
  const datum = plusDagen(vanaf, DAGEN['vierde-dag']);
  if (soort !== 'vierde-dag' && datum >= gewoon.datum) return gewoon;
  const omdat = door(
    event,
    'vierde dag vanaf de dag waarop het verlof had kunnen ingaan (art. 38a lid 2 onder b)',
    'flexVanaf',
    datum,
  );
  return { datum, omdat: [begin, omdat], loopt: vanaf };
}

/** One term for each report that falls under a vangnet. */
function terms(c: Ziektegeval): Term[] {
  // After the employment the ex-employee reports to UWV himself (art. 38ab lid 1).
  const dienst = eindeDienstverband(c);
  const meldingen = vangnetMeldingen(c).filter(
    (m) => !dienst || m.eersteZiektedag <= dienst.laatsteDag || plichtenLopenDoor(c),
  );
  const gedaan = perMelding(
    meldingen.map((m) => m.eersteZiektedag),
    gebeurtenissen(c, ID),
  );
  return meldingen.flatMap((melding, index): Term[] => {
    const soort = vangnetVan(melding);
    if (!soort) return [];
    const { datum: strict, omdat, loopt } = uiterlijk(c, melding, soort);
    const { hersteld } = melding;
    // Six weeks are reported after an early recovery too, or nothing is paid; the other terms only while the sickness lasts.
    const dag = plusDagen(melding.eersteZiektedag, DAGEN[soort]);
    const weg = soort !== 'zes-weken' && hersteld && hersteld.datum <= dag ? hersteld : undefined;
    return [
      {
        key: instanceKey(ID, index),
        strict,
        lenient: loopt === null ? strict : metTermijnenwet(loopt, strict),
        because: [...omdat, door(melding.event, `vangnet: ${soort}`, 'vangnet')],
        fulfilledBy: fulfilled(gedaan[index]),
        vervallen: weg && { reden: 'hersteld', because: [door(weg, 'hersteld gemeld per')] },
        houdtStandBij: HOUDT_STAND,
      },
    ];
  });
}

export default defineRule({
  id: ID,
  titel: 'Ziekmelding bij UWV (vangnet)',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Geldt een vangnetbepaling, dan meldt de werkgever de werknemer ziek bij UWV: uiterlijk op de vierde dag, of bij de bepalingen met zes weken uiterlijk op de eerste dag na zes weken. Elke ziekmelding met een vangnet heeft haar eigen melding, ook een tweede na verlof of herstel. Bij zes weken blijft de melding nodig als de werknemer eerder herstelt: zonder melding betaalt UWV niet. Leg alleen de termijn vast, nooit welke bepaling geldt. Een gewone werknemer wordt niet op dag vier bij UWV gemeld.',
  gevolg: 'Een boete van ten hoogste 455 euro; UWV betaalt bij een late melding ten hoogste een jaar terug.',
  checkedOn: '2026-11-30',
  selectBy: (c) => c.keten.eersteZiektedag,
  conditional: true,
  versions: [
    {
      validFrom: '2011-01-01',
      source: [
        source(ZW, '38a', '2'),
        source(ZW, '38a', '3'),
        source(ZW, '38a', '8'),
        source(ZW, '38b', '2'),
        source(ZW, '38b', '3'),
      ],
      opmerking:
        'De tekst van voor 2011 is niet gelezen. Bij een weekend of feestdag schuift de termijn door de Algemene termijnenwet (art. 1 en 2); dat is de ruime datum.',
      terms,
    },
  ],
  notCovered: ['Welke bepaling geldt.'],
});
