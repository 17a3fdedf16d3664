/** The course of a case for the re-integratieverslag (Regeling procesgang, BWBR0013540, art. 3): one line per event. */

import { woordVan } from '../../dossier/define.ts';
import {
  CONFLICT,
  LOONMAATREGEL,
  ONDERWERP_OORDEEL,
  STAGNATIE,
  STAGNATIE_BIJ,
} from '../../dossier/kinds/begeleiding.ts';
import { EINDDOEL, PASSEND, SPOOR2_STAP } from '../../dossier/kinds/plan.ts';
import type { Stored } from '../../dossier/stored.ts';
import { isEvent } from '../../dossier/stored.ts';
import { getal, hoofdletter, mogelijkheid, rolNaam, werk } from './paper-words.ts';

/**
 * What happened, in plain words; undefined for what is no part of the course of the re-integration or is not for UWV:
 * contact with the insurer, costs, mandates, complaints, a second opinion. Not escaped.
 */
export function beschrijf(e: Stored): string | undefined {
  if (isEvent(e, 'ziekmelding')) return 'Ziekmelding.';
  if (isEvent(e, 'melding-arbodienst')) return 'Ziekte gemeld bij de arbodienst.';
  if (isEvent(e, 'spreekuur')) return spreekuur(e);
  if (isEvent(e, 'vraagstelling-bedrijfsarts')) return 'Vragen gesteld aan de bedrijfsarts.';
  if (isEvent(e, 'probleemanalyse')) return zin('Probleemanalyse.', mogelijkheid(e.data.mogelijkheden));
  if (isEvent(e, 'bijstelling-probleemanalyse'))
    return zin('Bijstelling van de probleemanalyse.', e.data.aanleiding, mogelijkheid(e.data.mogelijkheden));
  if (isEvent(e, 'casemanager-aangewezen')) return 'Casemanager aangewezen.';
  if (isEvent(e, 'plan-van-aanpak')) return `Plan van aanpak. Einddoel: ${woordVan(EINDDOEL, e.data.einddoel)}.`;
  if (isEvent(e, 'bijstelling-plan-van-aanpak'))
    return zin('Bijstelling van het plan van aanpak.', e.data.wijziging ?? e.data.aanleiding);
  if (isEvent(e, 'voortgangsgesprek')) return zin('Voortgangsgesprek.', e.data.besproken);
  if (isEvent(e, 'werkhervatting')) return werkhervatting(e);
  if (isEvent(e, 'hersteld')) return 'Hersteld gemeld.';
  if (isEvent(e, 'aangifte-42-weken')) return 'Ziekte aangegeven bij UWV (42e week).';
  if (isEvent(e, 'eerstejaarsevaluatie')) return 'Eerstejaarsevaluatie.';
  if (isEvent(e, 'arbeidsdeskundig-onderzoek')) return onderzoek(e);
  if (isEvent(e, 'spoor-2'))
    return zin(
      `${hoofdletter(woordVan(SPOOR2_STAP, e.data.stap))}${e.data.bureau ? ` (${e.data.bureau})` : ''}.`,
      e.data.resultaat,
      e.data.reden,
    );
  if (isEvent(e, 'interventie'))
    // The kind of a medical intervention is not for the employer's file (AP, De zieke werknemer, par. 5.2.1).
    return e.data.medisch ? `Interventie ${e.data.stap}.` : `Interventie ${e.data.stap}: ${e.data.naam}.`;
  if (isEvent(e, 'deskundigenoordeel')) {
    const over = e.data.onderwerp ? ` over ${woordVan(ONDERWERP_OORDEEL, e.data.onderwerp)}` : '';
    return e.data.stap === 'aangevraagd'
      ? `Deskundigenoordeel gevraagd aan UWV${over}.`
      : `Uitslag deskundigenoordeel van UWV${over}${e.data.uitkomst ? `: ${e.data.uitkomst}` : ''}.`;
  }
  if (isEvent(e, 'loonmaatregel'))
    return `${hoofdletter(woordVan(LOONMAATREGEL, e.data.stap))}. Grond: ${e.data.grond}`;
  if (isEvent(e, 'stagnatie'))
    return `Stagnatie ${woordVan(STAGNATIE_BIJ, e.data.bij)}: ${woordVan(STAGNATIE, e.data.stap)}.`;
  if (isEvent(e, 'conflict')) return `Verschil van inzicht in de samenwerking: ${woordVan(CONFLICT, e.data.stap)}.`;
  if (isEvent(e, 'actueel-oordeel')) return 'Actueel oordeel van de bedrijfsarts.';
  if (isEvent(e, 'eindevaluatie')) return 'Eindevaluatie.';
  if (isEvent(e, 'medische-informatie')) return 'Medische informatie door de bedrijfsarts aan de werknemer gegeven.';
  if (isEvent(e, 'oordeel-werknemer')) return 'Oordeel van de werknemer.';
  if (isEvent(e, 're-integratieverslag')) return 'Re-integratieverslag.';
  if (isEvent(e, 'uwv-kennisgeving-wia')) return 'Brief van UWV over de WIA.';
  if (isEvent(e, 'wia-aanvraag')) return 'WIA aangevraagd door de werknemer.';
  if (isEvent(e, 'wazo-verlof')) return 'Begin van verlof dat niet meetelt voor de termijnen.';
  if (isEvent(e, 'verlenging-wachttijd')) return 'Verlenging van de wachttijd.';
  if (isEvent(e, 'einde-dienstverband')) return 'Einde van het dienstverband gemeld.';
  if (isEvent(e, 'afwijking')) return `In overleg afgeweken van een termijn. Reden: ${e.data.reden}`;
  if (isEvent(e, 'riv-aanvulling'))
    return e.data.stap === 'gevraagd'
      ? 'UWV vraagt om aanvulling van het verslag.'
      : 'Aanvulling van het verslag ingediend.';
  return undefined;
}

function zin(...delen: readonly (string | undefined)[]): string {
  return delen.filter((t) => t !== undefined).join(' ');
}

function spreekuur(e: Stored<'spreekuur'>): string {
  if (e.data.stap === 'opgeroepen') return 'Opgeroepen voor het spreekuur van de bedrijfsarts.';
  if (e.data.stap === 'niet-verschenen') return 'Spreekuur van de bedrijfsarts ging niet door: niet verschenen.';
  return zin('Spreekuur bij de bedrijfsarts.', e.data.belastbaarheid);
}

function werkhervatting(e: Stored<'werkhervatting'>): string {
  const { loonwaarde, arbeidstherapeutisch } = e.data;
  const delen = [
    ...werk(e.data),
    ...(loonwaarde === undefined ? [] : [`loonwaarde ${getal(loonwaarde)}%`]),
    ...(arbeidstherapeutisch ? ['arbeidstherapeutisch'] : []),
  ];
  return `Werkhervatting: ${delen.join(', ')}.`;
}

function onderzoek(e: Stored<'arbeidsdeskundig-onderzoek'>): string {
  if (e.data.stap === 'aangevraagd') return 'Arbeidsdeskundig onderzoek aangevraagd.';
  const { eigenWerkPassend, anderWerkPassend } = e.data;
  const delen = [
    eigenWerkPassend && `Eigen werk: ${woordVan(PASSEND, eigenWerkPassend)}.`,
    anderWerkPassend && `Ander werk bij de eigen werkgever: ${woordVan(PASSEND, anderWerkPassend)}.`,
  ];
  return zin('Rapport van het arbeidsdeskundig onderzoek.', ...delen);
}

/** Who recorded it, for the course of the case. */
export function doorWie(e: Stored): string {
  return e.data.door === undefined ? '' : rolNaam(e.data.door);
}
