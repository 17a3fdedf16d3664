/** What UWV looks for in the re-integratieverslag, in the order in which it is listed. */
import adviesNietUitgevoerd from './advies-niet-uitgevoerd.ts';
import arbeidstherapieTeLang from './arbeidstherapie-te-lang.ts';
import baStil from './ba-stil.ts';
import belastbaarheidVerouderd from './belastbaarheid-verouderd.ts';
import compensatieTransitievergoeding from './compensatie-transitievergoeding.ts';
import type { SignalRule } from './define.ts';
import deskundigenoordeelTegen from './deskundigenoordeel-tegen-geen-mogelijkheden.ts';
import geenMogelijkhedenNietOnderbouwd from './geen-mogelijkheden-niet-onderbouwd.ts';
import loonstopVangnet from './loonstop-vangnet-niet-gemeld.ts';
import pvaNietBijgesteld from './pva-niet-bijgesteld.ts';
import pvaZonderDoel from './pva-zonder-doel.ts';
import reIntegratiebedrijfNietGevolgd from './re-integratiebedrijf-niet-gevolgd.ts';
import spoor1Onvoldoende from './spoor1-onvoldoende.ts';
import spoor2NietOnderbouwdUitgesteld from './spoor2-niet-onderbouwd-uitgesteld.ts';
import stagnatieZonderDeskundigenoordeel from './stagnatie-zonder-deskundigenoordeel.ts';
import vervroegdeIvaAanvraag from './vervroegde-iva-aanvraag.ts';
import werknemerWeigertZonderMaatregel from './werknemer-weigert-zonder-maatregel.ts';

export const RIV: readonly SignalRule[] = [
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
];
