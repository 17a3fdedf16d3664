/** Looks for what a dossier of the werkgever may not hold (AP, De zieke werknemer, BWBR0037896). Pure: texts in, places out. */
import type { Ernst } from '../core/finding.ts';
import { type Bereik, identificaties } from './identificatie.ts';

export type PrivacyCode = `privacy/${string}`;

/** A place in a text. Never holds the text itself: that may be health data. */
export interface Treffer extends Bereik {
  readonly code: PrivacyCode;
  readonly ernst: Ernst;
}

/** As `Treffer`, in a field of an event or of dossier.yaml; the offsets count in the value of that field. */
export interface VeldTreffer extends Treffer {
  readonly pad: readonly (string | number)[];
}

export interface LintOpties {
  /** `privacy.toegestaneTermen` of wvp.yaml. */
  readonly toegestaneTermen?: readonly { readonly term: string }[] | undefined;
  /** `privacy.omgekeerdeToets` of wvp.yaml. */
  readonly omgekeerdeToets?: 'aan' | 'uit' | undefined;
}

/** What is wrong with one text, in order of place. */
export function lintText(text: string, _opties: LintOpties = {}): Treffer[] {
  return identificaties(text).map((at) => ({ code: 'privacy/identificatie', ernst: 'waarschuwing', ...at }));
}

/** What is wrong with the free text of one event (with `soort`) or of dossier.yaml (without), as read from YAML. */
export function lintEvent(data: Readonly<Record<string, unknown>>, opties: LintOpties = {}): VeldTreffer[] {
  const toelichting = data['toelichting'];
  return typeof toelichting === 'string'
    ? lintText(toelichting, opties).map((t) => ({ ...t, pad: ['toelichting'] }))
    : [];
}
