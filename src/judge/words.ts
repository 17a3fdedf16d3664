/** What a judgement says, in words: one table for each kind of code, for screen and paper alike. */

import type { Status } from './status.ts';
import type { Evaluation, Step } from './step.ts';

export const TOESTAND: Record<Evaluation['toestand'], string> = {
  lopend: 'lopend',
  hersteld: 'hersteld, nog geen vier weken',
  gesloten: 'gesloten',
  'uit-dienst': 'uit dienst',
  'wachttijd-voorbij': 'wachttijd voorbij',
  loonsanctie: 'loonsanctie',
  'zonder-ziekmelding': 'geen ziekmelding',
  onbepaald: 'onbepaald: een bestand is niet te lezen',
};

/** Why a step asks nothing (any more). */
export const REDEN: Record<NonNullable<Step['reden']>, string> = {
  hersteld: 'de werknemer is hersteld',
  overleden: 'de werknemer is overleden',
  'overgang-van-onderneming': 'overgang van onderneming: het loopt door bij de nieuwe werkgever',
  zwangerschapsverlof: 'verlof met een andere oorzaak dan de ziekte',
  'besluit-genomen': 'UWV heeft al besloten',
  'voor-overname': 'van voor de overname: het bewijs kan in het vorige systeem staan',
  'einde-dienstverband': 'einde van het dienstverband',
  aow: 'de AOW-leeftijd is bereikt',
  'vervroegde-iva': 'een vervroegde IVA is toegekend',
  'huishoudelijk-personeel': 'geldt niet voor huishoudelijk personeel',
  'geen-mogelijkheden': 'de bedrijfsarts ziet (nog) geen mogelijkheden',
  'geen-dreigend-langdurig-verzuim': 'de bedrijfsarts verwacht geen langdurig verzuim',
  'concreet-perspectief': 'er is concreet perspectief bij de eigen werkgever',
  vangnet: 'vangnet: eigen melding aan UWV',
  vervangen: 'een andere aanvraag geldt ook hiervoor',
  eigenrisicodrager: 'de werkgever is eigenrisicodrager voor de Ziektewet',
  'wachttijd-voorbij': 'de wachttijd eindigt eerder',
  'ziekte-korter-dan-zes-weken': 'minder dan zes weken ziek',
  'aanleiding-voorbij': 'de aanleiding is voorbij',
  'geen-versie-van-kracht': 'geen regel gevonden die toen gold',
};

/** How a step stands. */
export const STATUS: Record<Status, string> = {
  voldaan: 'op tijd gedaan',
  betwist: 'laat volgens de strikte lezing',
  'te-laat': 'te laat gedaan',
  gemist: 'niet gedaan, termijn voorbij',
  open: 'nu te doen',
  gepland: 'later te doen',
  afgeweken: 'in overleg afgeweken',
  vervallen: 'niet (meer) nodig',
  onbepaald: 'niet te beoordelen',
};

/** How the code of a finding on a step ends. */
export const UITKOMSTEN: Readonly<Record<string, string>> = {
  gemist: 'niet gedaan',
  'te-laat': 'te laat gedaan',
  betwist: 'te laat volgens de strenge lezing',
  open: 'te doen',
};
