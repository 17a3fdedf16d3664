/** The texts that rules cite, with their BWB ids, so that an id is written once. */
interface Regeling {
  readonly wet: string;
  readonly bwb: string;
}

export const WIA: Regeling = { wet: 'Wet werk en inkomen naar arbeidsvermogen', bwb: 'BWBR0019057' };
export const ZW: Regeling = { wet: 'Ziektewet', bwb: 'BWBR0001888' };
export const BW7: Regeling = { wet: 'Burgerlijk Wetboek Boek 7', bwb: 'BWBR0005290' };
export const RP: Regeling = { wet: 'Regeling procesgang eerste en tweede ziektejaar', bwb: 'BWBR0013540' };
export const BBP: Regeling = { wet: 'Beleidsregels beoordelingskader poortwachter', bwb: 'BWBR0014375' };
export const VHV: Regeling = {
  wet: 'Beleidsregels vorm- en herkenbaarheidsvereisten re-integratieverslagen',
  bwb: 'BWBR0015184',
};

/** One place in a text of law. */
export interface Source extends Regeling {
  readonly artikel: string;
  readonly lid?: string;
}

/** `source(WIA, '25', '3')`; for policy rules without articles `artikel` is `bijlage par. n`. */
export function source(regeling: Regeling, artikel: string, lid?: string): Source {
  return lid === undefined ? { ...regeling, artikel } : { ...regeling, artikel, lid };
}

/** `Wet WIA art. 25 lid 3`-style text. */
export function cite(s: Source): string {
  const plek = /^\d/.test(s.artikel) ? `art. ${s.artikel}` : s.artikel;
  return `${s.wet} (${s.bwb}), ${plek}${s.lid ? ` lid ${s.lid}` : ''}`;
}
