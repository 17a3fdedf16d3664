/** The catalogue: every rule and signal, in the order in which a case meets them. */
import type { Rule } from './define.ts';
import adviesNietUitgevoerd from './riv/advies-niet-uitgevoerd.ts';
import arbeidstherapieTeLang from './riv/arbeidstherapie-te-lang.ts';
import baStil from './riv/ba-stil.ts';
import belastbaarheidVerouderd from './riv/belastbaarheid-verouderd.ts';
import type { SignalRule } from './riv/define.ts';
import geenMogelijkhedenNietOnderbouwd from './riv/geen-mogelijkheden-niet-onderbouwd.ts';
import pvaNietBijgesteld from './riv/pva-niet-bijgesteld.ts';
import pvaZonderDoel from './riv/pva-zonder-doel.ts';
import reIntegratiebedrijfNietGevolgd from './riv/re-integratiebedrijf-niet-gevolgd.ts';
import spoor1Onvoldoende from './riv/spoor1-onvoldoende.ts';
import spoor2NietOnderbouwdUitgesteld from './riv/spoor2-niet-onderbouwd-uitgesteld.ts';
import stagnatieZonderDeskundigenoordeel from './riv/stagnatie-zonder-deskundigenoordeel.ts';
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
];
