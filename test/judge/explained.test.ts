/** A `verklaring` accounts for steps, for signals and for missing parts; naming anything else is a finding. */
import { describe, expect, it } from 'vitest';
import { oordeel } from '../support/case.ts';

const CASE = 'ziek 2025-01-06; probleemanalyse 2025-02-10 mogelijkheden=ja; plan-van-aanpak 2025-02-20';
const codes = (extra: string) => {
  const result = oordeel(`${CASE}; ${extra}`, '2025-06-01');
  return result.bevindingen.map((f) => `${f.code}${f.verantwoord ? ' verantwoord' : ''}`);
};

describe('verklaring', () => {
  it.each([
    ['een stap', 'voortgangsgesprek/1', 'voortgangsgesprek/gemist verantwoord'],
    ['een stap bij zijn id', 'voortgangsgesprek', 'voortgangsgesprek/gemist verantwoord'],
    ['een signaal', 'riv/ba-stil', 'riv/ba-stil verantwoord'],
    ['een signaal bij zijn id', 'ba-stil', 'riv/ba-stil verantwoord'],
  ])('%s', (_, stap, code) => {
    const found = codes(`verklaring 2025-05-30 stap=${stap} reden=x`);
    expect(found).toContain(code);
    expect(found).not.toContain('dossier/verklaring-onbekend');
  });

  it('iets anders', () => {
    expect(codes('verklaring 2025-05-30 stap=voortgangsgesprk reden=x')).toContain('dossier/verklaring-onbekend');
  });
});
