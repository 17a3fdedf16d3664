/** UWV's own steps, each with the step of the law that it follows in a case; `null` before all of them. */
import type { Rule } from '../define.ts';
import meldingArbodienst from './melding-arbodienst.ts';
import voortgangsgesprek from './voortgangsgesprek.ts';

export const UWV: readonly { readonly na: string | null; readonly regel: Rule }[] = [
  { na: null, regel: meldingArbodienst },
  { na: 'visie-werkgever-werknemer', regel: voortgangsgesprek },
];
