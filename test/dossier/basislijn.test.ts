import { describe, expect, it } from 'vitest';
import { leesVingerafdruk, magInBasislijn } from '../../src/dossier/basislijn.ts';

describe('vingerafdruk', () => {
  it.each([
    ['2026-001:spoor-2/gemist:spoor-2', '2026-001', 'spoor-2/gemist'],
    ['a:b:riv/onderdeel-h:h/eindevaluatie', 'a:b', 'riv/onderdeel-h'],
    ['x:dossier/dubbel:2026-01-01-x:1', 'x', 'dossier/dubbel'],
  ])('%s', (text, dossier, code) => {
    expect(leesVingerafdruk(text)).toEqual({ dossier, code });
  });
  it.each(['', 'x', 'x:y:z', 'riv/ba-stil:x', 'x:riv/ba-stil'])('%j is er geen', (text) => {
    expect(leesVingerafdruk(text)).toBeUndefined();
  });
  it.each([
    ['spoor-2/gemist', true],
    ['spoor-2/te-laat', true],
    ['spoor-2/betwist', true],
    ['spoor-2/open', false],
    ['riv/ba-stil', true],
    ['dossier/dubbel', true],
    ['yaml/gemist', false],
    ['schema/verplicht', false],
    ['privacy/vrije-tekst', false],
    ['basislijn/vervallen', false],
  ])('%s mag in de basislijn: %s', (code, mag) => {
    expect(magInBasislijn(code)).toBe(mag);
  });
});
