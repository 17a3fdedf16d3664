/** The catalogue: every rule and signal, in the order in which a case meets them. */
import afspraakVerlopen from './casemanagement/afspraak-verlopen.ts';
import arbeidsdeskundigVervolg from './casemanagement/arbeidsdeskundig-vervolg.ts';
import besluitBuitenMandaat from './casemanagement/besluit-buiten-mandaat.ts';
import buitenMandaat from './casemanagement/buiten-mandaat.ts';
import casemanagerRegister from './casemanagement/casemanager-register.ts';
import conflictMediation from './casemanagement/conflict-mediation.ts';
import contactCasemanager from './casemanagement/contact-casemanager.ts';
import contactWerkgeverWerknemer from './casemanagement/contact-werkgever-werknemer.ts';
import deskundigenoordeelVervolg from './casemanagement/deskundigenoordeel-vervolg.ts';
import dubbelePet from './casemanagement/dubbele-pet.ts';
import evaluatieCasemanagement from './casemanagement/evaluatie-casemanagement.ts';
import informatieFinancieleGevolgen from './casemanagement/informatie-financiele-gevolgen.ts';
import informatiePrivacy from './casemanagement/informatie-privacy.ts';
import informatieRechtenWerknemer from './casemanagement/informatie-rechten-werknemer.ts';
import informatieRolverdeling from './casemanagement/informatie-rolverdeling.ts';
import informatieVervroegdeIva from './casemanagement/informatie-vervroegde-iva.ts';
import informatieWia from './casemanagement/informatie-wia.ts';
import inschakelingCasemanager from './casemanagement/inschakeling-casemanager.ts';
import interventieNietAfgestemd from './casemanagement/interventie-niet-afgestemd.ts';
import interventieZonderVerwijzing from './casemanagement/interventie-zonder-verwijzing.ts';
import klachtenregeling from './casemanagement/klachtenregeling.ts';
import kostenBatenOntbreekt from './casemanagement/kosten-baten-ontbreekt.ts';
import loonwaardeOntbreekt from './casemanagement/loonwaarde-ontbreekt.ts';
import negatieveKostenBaten from './casemanagement/negatieve-kosten-baten.ts';
import spoor2Belastbaarheid from './casemanagement/spoor-2-belastbaarheid.ts';
import spreekuurActueelOordeel from './casemanagement/spreekuur-actueel-oordeel.ts';
import spreekuurPlannen from './casemanagement/spreekuur-plannen.ts';
import stagnatieAanspreken from './casemanagement/stagnatie-aanspreken.ts';
import stagnatieEscalatie from './casemanagement/stagnatie-escalatie.ts';
import verslagProfessional from './casemanagement/verslag-professional.ts';
import verzekeraarLoonmaatregel from './casemanagement/verzekeraar-loonmaatregel.ts';
import verzekeraarLoonwaarde from './casemanagement/verzekeraar-loonwaarde.ts';
import verzekeraarRegres from './casemanagement/verzekeraar-regres.ts';
import verzekeraarStagnatie from './casemanagement/verzekeraar-stagnatie.ts';
import verzekeraarVangnet from './casemanagement/verzekeraar-vangnet.ts';
import visieConflict from './casemanagement/visie-conflict.ts';
import vraagOnbeantwoord from './casemanagement/vraag-onbeantwoord.ts';
import wiaUitslagBespreken from './casemanagement/wia-uitslag-bespreken.ts';
import type { Rule } from './define.ts';
import adviesNietUitgevoerd from './riv/advies-niet-uitgevoerd.ts';
import arbeidstherapieTeLang from './riv/arbeidstherapie-te-lang.ts';
import baStil from './riv/ba-stil.ts';
import belastbaarheidVerouderd from './riv/belastbaarheid-verouderd.ts';
import compensatieTransitievergoeding from './riv/compensatie-transitievergoeding.ts';
import type { SignalRule } from './riv/define.ts';
import deskundigenoordeelTegen from './riv/deskundigenoordeel-tegen-geen-mogelijkheden.ts';
import geenMogelijkhedenNietOnderbouwd from './riv/geen-mogelijkheden-niet-onderbouwd.ts';
import loonstopVangnet from './riv/loonstop-vangnet-niet-gemeld.ts';
import pvaNietBijgesteld from './riv/pva-niet-bijgesteld.ts';
import pvaZonderDoel from './riv/pva-zonder-doel.ts';
import reIntegratiebedrijfNietGevolgd from './riv/re-integratiebedrijf-niet-gevolgd.ts';
import spoor1Onvoldoende from './riv/spoor1-onvoldoende.ts';
import spoor2NietOnderbouwdUitgesteld from './riv/spoor2-niet-onderbouwd-uitgesteld.ts';
import stagnatieZonderDeskundigenoordeel from './riv/stagnatie-zonder-deskundigenoordeel.ts';
import vervroegdeIvaAanvraag from './riv/vervroegde-iva-aanvraag.ts';
import werknemerWeigertZonderMaatregel from './riv/werknemer-weigert-zonder-maatregel.ts';
import meldingArbodienst from './uwv/melding-arbodienst.ts';
import voortgangsgesprek from './uwv/voortgangsgesprek.ts';
import aangifte42Weken from './wet/aangifte-42-weken.ts';
import actueelOordeel from './wet/actueel-oordeel.ts';
import afschriftPlanVanAanpak from './wet/afschrift-plan-van-aanpak.ts';
import bekortingsbesluit from './wet/bekortingsbesluit.ts';
import bijstellingPlanVanAanpak from './wet/bijstelling-plan-van-aanpak.ts';
import casemanager from './wet/casemanager.ts';
import eerstejaarsevaluatie from './wet/eerstejaarsevaluatie.ts';
import eindevaluatie from './wet/eindevaluatie.ts';
import loonmaatregelKennisgeving from './wet/loonmaatregel-kennisgeving.ts';
import loonsanctiebesluit from './wet/loonsanctiebesluit.ts';
import medischeInformatie from './wet/medische-informatie.ts';
import oordeelWerknemer from './wet/oordeel-werknemer.ts';
import planVanAanpak from './wet/plan-van-aanpak.ts';
import probleemanalyse from './wet/probleemanalyse.ts';
import reIntegratieverslag from './wet/re-integratieverslag.ts';
import rivAanvulling from './wet/riv-aanvulling.ts';
import spoor2 from './wet/spoor-2.ts';
import uwvKennisgevingWia from './wet/uwv-kennisgeving-wia.ts';
import vangnetHerstelmelding from './wet/vangnet-herstelmelding.ts';
import vangnetMelding from './wet/vangnet-melding.ts';
import visieWerkgeverWerknemer from './wet/visie-werkgever-werknemer.ts';
import wiaAanvraag from './wet/wia-aanvraag.ts';
import ziekUitDienstAangifte from './wet/ziek-uit-dienst-aangifte.ts';
import ziekUitDienstRiv from './wet/ziek-uit-dienst-riv.ts';

export const RULES: readonly Rule[] = [
  meldingArbodienst,
  probleemanalyse,
  planVanAanpak,
  afschriftPlanVanAanpak,
  casemanager,
  visieWerkgeverWerknemer,
  voortgangsgesprek,
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

export const SIGNALS: readonly SignalRule[] = [
  adviesNietUitgevoerd,
  arbeidstherapieTeLang,
  baStil,
  belastbaarheidVerouderd,
  geenMogelijkhedenNietOnderbouwd,
  pvaNietBijgesteld,
  pvaZonderDoel,
  reIntegratiebedrijfNietGevolgd,
  spoor1Onvoldoende,
  spoor2NietOnderbouwdUitgesteld,
  stagnatieZonderDeskundigenoordeel,
  werknemerWeigertZonderMaatregel,
  compensatieTransitievergoeding,
  deskundigenoordeelTegen,
  loonstopVangnet,
  vervroegdeIvaAanvraag,
  besluitBuitenMandaat,
  dubbelePet,
  casemanagerRegister,
];
