/** The rows of the casemanager's guide, in the order in which a case meets them: steps, then findings without a date. */
import type { Rule } from '../define.ts';
import type { SignalRule } from '../riv/define.ts';
import afspraakVerlopen from './afspraak-verlopen.ts';
import arbeidsdeskundigVervolg from './arbeidsdeskundig-vervolg.ts';
import besluitBuitenMandaat from './besluit-buiten-mandaat.ts';
import buitenMandaat from './buiten-mandaat.ts';
import casemanagerRegister from './casemanager-register.ts';
import conflictMediation from './conflict-mediation.ts';
import contactCasemanager from './contact-casemanager.ts';
import contactWerkgeverWerknemer from './contact-werkgever-werknemer.ts';
import deskundigenoordeelVervolg from './deskundigenoordeel-vervolg.ts';
import dubbelePet from './dubbele-pet.ts';
import evaluatieCasemanagement from './evaluatie-casemanagement.ts';
import informatieFinancieleGevolgen from './informatie-financiele-gevolgen.ts';
import informatiePrivacy from './informatie-privacy.ts';
import informatieRechtenWerknemer from './informatie-rechten-werknemer.ts';
import informatieRolverdeling from './informatie-rolverdeling.ts';
import informatieVervroegdeIva from './informatie-vervroegde-iva.ts';
import informatieWia from './informatie-wia.ts';
import inschakelingCasemanager from './inschakeling-casemanager.ts';
import interventieNietAfgestemd from './interventie-niet-afgestemd.ts';
import interventieZonderVerwijzing from './interventie-zonder-verwijzing.ts';
import klachtenregeling from './klachtenregeling.ts';
import kostenBatenOntbreekt from './kosten-baten-ontbreekt.ts';
import loonwaardeOntbreekt from './loonwaarde-ontbreekt.ts';
import negatieveKostenBaten from './negatieve-kosten-baten.ts';
import spoor2Belastbaarheid from './spoor-2-belastbaarheid.ts';
import spreekuurActueelOordeel from './spreekuur-actueel-oordeel.ts';
import spreekuurPlannen from './spreekuur-plannen.ts';
import stagnatieAanspreken from './stagnatie-aanspreken.ts';
import stagnatieEscalatie from './stagnatie-escalatie.ts';
import verslagProfessional from './verslag-professional.ts';
import verzekeraarLoonmaatregel from './verzekeraar-loonmaatregel.ts';
import verzekeraarLoonwaarde from './verzekeraar-loonwaarde.ts';
import verzekeraarRegres from './verzekeraar-regres.ts';
import verzekeraarStagnatie from './verzekeraar-stagnatie.ts';
import verzekeraarVangnet from './verzekeraar-vangnet.ts';
import visieConflict from './visie-conflict.ts';
import vraagOnbeantwoord from './vraag-onbeantwoord.ts';
import wiaUitslagBespreken from './wia-uitslag-bespreken.ts';

export const CASEMANAGEMENT: readonly Rule[] = [
  inschakelingCasemanager,
  spreekuurPlannen,
  informatieRechtenWerknemer,
  informatieRolverdeling,
  informatiePrivacy,
  contactWerkgeverWerknemer,
  contactCasemanager,
  afspraakVerlopen,
  vraagOnbeantwoord,
  verslagProfessional,
  interventieNietAfgestemd,
  interventieZonderVerwijzing,
  kostenBatenOntbreekt,
  buitenMandaat,
  negatieveKostenBaten,
  deskundigenoordeelVervolg,
  arbeidsdeskundigVervolg,
  stagnatieAanspreken,
  stagnatieEscalatie,
  conflictMediation,
  visieConflict,
  verzekeraarRegres,
  verzekeraarVangnet,
  verzekeraarLoonmaatregel,
  verzekeraarStagnatie,
  verzekeraarLoonwaarde,
  loonwaardeOntbreekt,
  spoor2Belastbaarheid,
  spreekuurActueelOordeel,
  informatieVervroegdeIva,
  informatieWia,
  informatieFinancieleGevolgen,
  wiaUitslagBespreken,
  klachtenregeling,
  evaluatieCasemanagement,
];

export const CASEMANAGEMENT_SIGNALS: readonly SignalRule[] = [besluitBuitenMandaat, dubbelePet, casemanagerRegister];
