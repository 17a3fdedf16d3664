import { describe, expect, it } from 'vitest';
import { afspraken } from '../../src/dossier/afspraken.ts';
import { oordeel } from '../support/case.ts';

const lees = (regel: string, peildatum = '2025-12-31') => afspraken(oordeel(regel, peildatum).case);

const GESPREK =
  'ziek 2025-01-06; voortgangsgesprek 2025-04-01 id=g afspraken=[{wie: werkgever, wat: rooster, uiterlijk: 2025-04-15}, {wie: werknemer, wat: bellen}]';

describe('afspraken', () => {
  it('geeft elke afspraak met haar id, van vier soorten', () => {
    const all = lees(
      `${GESPREK}; contact 2025-05-01 id=c met=[werknemer] afspraken=[{wie: werkgever, wat: x}]; plan-van-aanpak 2025-03-01 id=p activiteiten=[{wie: werkgever, wat: x}]; bijstelling-plan-van-aanpak 2025-06-01 id=b activiteiten=[{wie: werkgever, wat: x}]; spreekuur 2025-06-02`,
    );
    expect(all.map((a) => a.id)).toEqual(['p/1', 'g/1', 'g/2', 'c/1', 'b/1']);
    expect(all.map((a) => a.veld)).toEqual(['activiteiten', 'afspraken', 'afspraken', 'afspraken', 'activiteiten']);
    expect(all[1]).toMatchObject({ wie: 'werkgever', wat: 'rooster', uiterlijk: '2025-04-15', nummer: 1 });
    expect(all[2]).not.toHaveProperty('uiterlijk');
    expect(all.every((a) => a.afgerond === undefined)).toBe(true);
  });

  it('neemt de eerste melding dat zij klaar is', () => {
    const [een, twee] = lees(
      `${GESPREK}; contact 2025-04-10 id=c1 met=[werknemer] afgerond=[g/1]; contact 2025-04-20 id=c2 met=[werknemer] afgerond=[g/1]`,
    );
    expect(een?.afgerond).toMatchObject({ op: '2025-04-10', door: 'c1' });
    expect(twee?.afgerond).toBeUndefined();
  });

  it('ziet niets van na de peildatum, en niets dat is vervangen', () => {
    const later = `${GESPREK}; contact 2025-04-10 id=c1 met=[werknemer] afgerond=[g/1]`;
    expect(lees(later, '2025-04-09')[0]?.afgerond).toBeUndefined();
    expect(lees(`${later}; intrekking 2025-04-11 vervangt=c1`)[0]?.afgerond).toBeUndefined();
    expect(lees(GESPREK, '2025-03-31')).toEqual([]);
  });

  it('meldt een id in `afgerond` dat er niet is, met plaats', () => {
    const codes = (afgerond: string) =>
      oordeel(`${GESPREK}; contact 2025-04-10 id=c1 met=[werknemer] afgerond=[${afgerond}]`, '2025-12-31')
        .bevindingen.filter((f) => f.code === 'dossier/afgerond-onbekend')
        .map((f) => f.sleutel);
    expect(codes('g/2')).toEqual([]);
    // By its number in the list: what was typed there may be a name.
    expect(codes('g/3')).toEqual(['c1:1']);
    expect(codes('h/1')).toEqual(['c1:1']);
  });

  it.each([
    ['een dag eerder', 'contact 2025-03-31 id=c1 met=[werknemer] afgerond=[g/1]', false],
    ['een andere gebeurtenis van dezelfde dag', 'contact 2025-04-01 id=c1 met=[werknemer] afgerond=[g/1]', true],
    ['een dag later', 'contact 2025-04-02 id=c1 met=[werknemer] afgerond=[g/1]', true],
  ])('%s meldt haar af: %s %s', (_, melding, telt) => {
    const { case: zaak, bevindingen } = oordeel(`${GESPREK}; ${melding}`, '2025-12-31');
    expect(afspraken(zaak)[0]?.afgerond !== undefined).toBe(telt);
    const vroeg = bevindingen.filter((f) => f.code === 'dossier/afgerond-te-vroeg').map((f) => f.sleutel);
    expect(vroeg).toEqual(telt ? [] : ['c1:1']);
  });

  it('wordt niet afgemeld door de gebeurtenis waarin zij is gemaakt, wel door een latere', () => {
    const zelf =
      'ziek 2025-01-06; contact 2025-04-01 id=c met=[werknemer] afspraken=[{wie: werkgever, wat: x}] afgerond=[c/1]';
    const { case: zaak, bevindingen } = oordeel(zelf, '2025-12-31');
    expect(afspraken(zaak)[0]?.afgerond).toBeUndefined();
    expect(bevindingen.map((f) => f.code)).toContain('dossier/afgerond-te-vroeg');
    expect(lees(`${zelf}; contact 2025-04-09 id=d met=[werknemer] afgerond=[c/1]`)[0]?.afgerond?.door).toBe('d');
  });
});
