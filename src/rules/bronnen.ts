/** The texts that rules cite, with their BWB ids, so that an id is written once. */
interface Regeling {
  /** Title of the law, regulation or, where there is none, of the guide. */
  readonly wet: string;
  /** Null for what is no regulation and stands in no database of laws. */
  readonly bwb: string | null;
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

/** The field's own guide: no law, no checklist. */
export const WERKWIJZER: Regeling = {
  wet: 'Werkwijzer Casemanagement MKB verzuim-ontzorgverzekering (15 juli 2019)',
  bwb: null,
};
export const VAKARTIKEL_2018: Regeling = { wet: 'Vakartikel over casemanagement (2018)', bwb: null };
export const VAKARTIKEL_2021: Regeling = { wet: 'Vakartikel over casemanagement (2021)', bwb: null };

/** One place in a text. */
export interface Source extends Regeling {
  readonly artikel: string;
  readonly lid?: string;
}

/** `source(WIA, '25', '3')`; for policy rules and guides without articles `artikel` is `bijlage par. n` or `par. n`. */
export function source(regeling: Regeling, artikel: string, lid?: string): Source {
  return lid === undefined ? { ...regeling, artikel } : { ...regeling, artikel, lid };
}

/** `Wet WIA (BWBR0019057), art. 25 lid 3`-style text. */
export function cite(s: Source): string {
  const plek = /^\d/.test(s.artikel) ? `art. ${s.artikel}` : s.artikel;
  return `${s.wet}${s.bwb === null ? '' : ` (${s.bwb})`}, ${plek}${s.lid ? ` lid ${s.lid}` : ''}`;
}
