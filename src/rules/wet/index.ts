/** The steps of the law, in the order in which a case meets them. */
import type { Rule } from '../define.ts';
import aangifte42Weken from './aangifte-42-weken.ts';
import actueelOordeel from './actueel-oordeel.ts';
import afschriftPlanVanAanpak from './afschrift-plan-van-aanpak.ts';
import bekortingsbesluit from './bekortingsbesluit.ts';
import bijstellingPlanVanAanpak from './bijstelling-plan-van-aanpak.ts';
import casemanager from './casemanager.ts';
import eerstejaarsevaluatie from './eerstejaarsevaluatie.ts';
import eindevaluatie from './eindevaluatie.ts';
import loonmaatregelKennisgeving from './loonmaatregel-kennisgeving.ts';
import loonsanctiebesluit from './loonsanctiebesluit.ts';
import medischeInformatie from './medische-informatie.ts';
import oordeelWerknemer from './oordeel-werknemer.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import probleemanalyse from './probleemanalyse.ts';
import reIntegratieverslag from './re-integratieverslag.ts';
import rivAanvulling from './riv-aanvulling.ts';
import spoor2 from './spoor-2.ts';
import uwvKennisgevingWia from './uwv-kennisgeving-wia.ts';
import vangnetHerstelmelding from './vangnet-herstelmelding.ts';
import vangnetMelding from './vangnet-melding.ts';
import visieWerkgeverWerknemer from './visie-werkgever-werknemer.ts';
import wiaAanvraag from './wia-aanvraag.ts';
import ziekUitDienstAangifte from './ziek-uit-dienst-aangifte.ts';
import ziekUitDienstRiv from './ziek-uit-dienst-riv.ts';

export const WET: readonly Rule[] = [
  probleemanalyse,
  planVanAanpak,
  afschriftPlanVanAanpak,
  casemanager,
  visieWerkgeverWerknemer,
  bijstellingPlanVanAanpak,
  aangifte42Weken,
  eerstejaarsevaluatie,
  spoor2,
  uwvKennisgevingWia,
  actueelOordeel,
  eindevaluatie,
  medischeInformatie,
  oordeelWerknemer,
  reIntegratieverslag,
  wiaAanvraag,
  rivAanvulling,
  loonsanctiebesluit,
  bekortingsbesluit,
  loonmaatregelKennisgeving,
  vangnetMelding,
  vangnetHerstelmelding,
  ziekUitDienstAangifte,
  ziekUitDienstRiv,
];
