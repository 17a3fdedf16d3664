/** Comments are looked at once each, however many `#` a line holds, and at their own place. */
import { describe, expect, it } from 'vitest';
import { lintFindings } from '../../src/cli/load/lint.ts';
import type { Bronbestand } from '../../src/dossier/stored.ts';
import { isMeerduidig } from '../../src/privacy/lint-case.ts';

const bron = (tekst: string): Bronbestand => ({ bestand: 'events/x.yaml', tekst, documenten: [] });
const vindt = async (tekst: string) =>
  (await lintFindings({ map: 'd', bronnen: [bron(tekst)], overige: [] }, { versie: 1 })).map(
    (f) => `${f.regel}:${f.kolom} ${f.code}`,
  );

describe('commentaar', () => {
  it.each([
    ['een hekje', 'soort: contact # zij heeft diabetes\n', ['1:28 privacy/diagnose']],
    ['hekjes in het commentaar', '# a # b # zij heeft diabetes\n', ['1:21 privacy/diagnose']],
    ['een hekje in een tekst ervoor', 'tekst: "zij heeft # x" # diabetes\n', ['1:26 privacy/diagnose']],
    ['alleen in een tekst', 'tekst: "zij # heeft # diabetes"\n', []],
    ['in een blok', 'tekst: |\n  zij # heeft # diabetes\n', []],
    ['met een teken voor de volgorde van bytes', '\ufeffsoort: x # a # diabetes\n', ['1:16 privacy/diagnose']],
    ['op twee regels', '# a # diabetes\n# b # diabetes\n', ['1:7 privacy/diagnose', '2:7 privacy/diagnose']],
  ])('%s', async (_wat, tekst, verwacht) => expect(await vindt(tekst)).toEqual(verwacht));

  it('een regel van 200 KB vol hekjes is één commentaar', async () => {
    expect(await vindt(`# ${'a #'.repeat(68_000)} zij heeft diabetes\n`)).toEqual(['1:204014 privacy/diagnose']);
  });

  it.each([
    ['# yaml-language-server: $schema=x#y\nsoort: x\n', false],
    ['# a\n# b\n', false],
    ['x: y # a\tb # c\n', true],
    ['# # \n', true],
  ])('%j heeft meer dan één mogelijk begin: %s', (tekst, verwacht) => expect(isMeerduidig(tekst)).toBe(verwacht));
});
