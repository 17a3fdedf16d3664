import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Context } from '../../src/cli/context.ts';
import { DOCUMENTEN } from '../../src/documents/index.ts';
import { OMSCHRIJVINGEN, omschrijvingVan } from '../../src/documents/parts/descriptions.ts';
import { templateFields } from '../../src/documents/parts/template-fields.ts';
import { generate } from '../../src/features/generate/command.ts';
import { VERSIE } from './cases.ts';

async function lijstVelden(document: string): Promise<string[]> {
  const out: string[] = [];
  const stream = (to: string[]) => ({ write: (text: string) => void to.push(text), isTTY: false, columns: 80 });
  const now = new Date('2026-11-22T12:00:00Z');
  const context: Context = { cwd: '/', stdout: stream(out), stderr: stream([]), env: {}, now, versie: VERSIE };
  expect(await generate(context, document, undefined, { lijstVelden: true })).toBe(0);
  return out.join('').trimEnd().split('\n');
}

describe.each(DOCUMENTEN)('the fields of $id', (definition) => {
  test('each have a description', () => {
    const without = templateFields(definition).filter((f) => f.uitleg === '');
    expect(without.map((f) => f.pad)).toEqual([]);
  });

  test('fit on a line of 80, each on a line of its own', async () => {
    const lines = await lijstVelden(definition.id);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(templateFields(definition).map((f) => f.pad));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the table of descriptions', () => {
  test('has no entry that describes nothing', () => {
    const used = new Set(
      DOCUMENTEN.flatMap((d) => templateFields(d).map((f) => omschrijvingVan(`${d.id}.${f.pad}`)?.naam)),
    );
    expect(Object.keys(OMSCHRIJVINGEN).filter((naam) => !used.has(naam))).toEqual([]);
  });

  test('is written in lower case, without a full stop', () => {
    const odd = Object.values(OMSCHRIJVINGEN).filter((tekst) => !/^[a-z].*[^.\s]$/.test(tekst));
    expect(odd).toEqual([]);
  });
});

describe('the description of a field', () => {
  test.each([
    ['plan-van-aanpak.einddoel.tekst', OMSCHRIJVINGEN['einddoel']],
    ['plan-van-aanpak.einddoel.bron', 'de gebeurtenis waaruit dit komt'],
    ['plan-van-aanpak.kop.ontbreekt[].tekst', OMSCHRIJVINGEN['kop.ontbreekt']],
    ['plan-van-aanpak.activiteiten.rijen', OMSCHRIJVINGEN['activiteiten']],
    ['plan-van-aanpak.oordeel.datum.tekst', OMSCHRIJVINGEN['oordeel.datum']],
    ['plan-van-aanpak.oordeel.later.datum.tekst', OMSCHRIJVINGEN['later.datum']],
    ['verzekeraar.melding.keuzes[]', OMSCHRIJVINGEN['keuzes']],
    ['overzicht.later', OMSCHRIJVINGEN['overzicht.later']],
    ['eerstejaarsevaluatie.redenNietBehaald.tekst', 'waarom het einddoel niet is behaald'],
    ['eerstejaarsevaluatie.diep.redenNietBehaald', undefined],
    ['eerstejaarsevaluatie.vastgelegd', undefined],
    ['overzicht.redenNietBehaald', undefined],
    ['overzicht.bestaatNiet', undefined],
  ])('%s', (pad, tekst) => expect(omschrijvingVan(pad)?.tekst).toBe(tekst));

  test('is that of the schema itself where it has one', () => {
    const schema = z.strictObject({ einddoel: z.string().describe('eigen woorden').nullable(), onbekend: z.number() });
    expect(templateFields({ id: 'stuk', schema })).toEqual([
      { pad: 'einddoel', type: 'tekst', optioneel: true, uitleg: 'eigen woorden' },
      { pad: 'onbekend', type: 'getal', optioneel: false, uitleg: '' },
    ]);
  });
});

test('--lijst-velden prints path and description, and the type of what is not text', async () => {
  const lines = await lijstVelden('plan');
  expect(lines).toEqual(
    expect.arrayContaining([
      'kop.peildatum                     de dag waarop de stand is bepaald',
      'einddoel.tekst                    het einddoel van het plan, in woorden',
      'einddoel.bron                     de gebeurtenis waaruit dit komt',
      'activiteiten.rijen                de activiteiten van het plan (lijst)',
    ]),
  );
  expect(lines.find((line) => line.startsWith('oordeel.later '))).toMatch(/ \(kan ontbreken\)$/);
});
