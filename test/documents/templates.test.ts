import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DOCUMENTEN, documentBy } from '../../src/documents/index.ts';
import { checkTemplate, render, unusedLeaves } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import { CASES, CONTEXT, judged } from './cases.ts';

const { templates, partials } = readTemplates();

describe.each(DOCUMENTEN.map((d) => [d.id, d] as const))('template of %s', (_id, document) => {
  const template = templates[document.template] ?? '';

  test('names only what the view-model has', () => {
    expect(template).not.toBe('');
    expect(checkTemplate(template, partials, document.schema)).toEqual([]);
  });

  test('shows or tests every leaf of the view-model', () => {
    expect(unusedLeaves(template, partials, document.schema)).toEqual([]);
  });

  test.each(CASES)('the view-model of %s is what the schema says', (naam) => {
    const { model } = document.build(judged(naam), CONTEXT);
    expect(document.schema.safeParse(model).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

test('every template and every partial is used', () => {
  expect(Object.keys(templates)).toEqual(DOCUMENTEN.map((d) => d.template).sort());
  const all = [...Object.values(templates), ...Object.values(partials)].join('\n');
  for (const name of Object.keys(partials)) expect(all).toMatch(new RegExp(`\\{\\{> ${name}[ }]`));
});

test('documents are found by id and by alias', () => {
  for (const d of DOCUMENTEN) {
    expect(documentBy(d.id)).toBe(d);
    expect(documentBy(d.alias)).toBe(d);
  }
  expect(documentBy('toString')).toBeUndefined();
});

test('loading handlebars leaves require alone', () => {
  expect(Object.keys(createRequire(import.meta.url).extensions)).not.toContain('.hbs');
});

const schema = z.strictObject({
  naam: z.string(),
  weg: z.strictObject({ op: z.string() }).nullable(),
  rijen: z.array(z.strictObject({ tekst: z.string(), delen: z.array(z.string()) })),
});
const model = { naam: 'n', weg: null, rijen: [{ tekst: 't', delen: ['a', 'b'] }] };
const check = (template: string, parts: Record<string, string> = {}) =>
  checkTemplate(template, parts, schema).map((p) => `${p.sjabloon}${p.regel}:${p.kolom}`);

describe('checkTemplate', () => {
  test.each([
    ['{{naam}}'],
    ['{{#each rijen}}{{tekst}}{{#each delen}}{{this}}{{../tekst}}{{../../naam}}{{/each}}{{/each}}'],
    ['{{#if weg}}{{weg.op}}{{else}}{{naam}}{{/if}}'],
    ['{{#if rijen}}x{{else if naam}}y{{/if}}'],
    ['{{! uitleg }}{{naam}}'],
  ])('accepts %s', (template) => {
    expect(check(template)).toEqual([]);
  });

  test.each([
    ['{{onbekend}}', ['1:1']],
    ['a\n  {{#if onbekend}}x{{/if}}', ['2:3']],
    ['{{#each onbekend}}x{{/each}}', ['1:1']],
    ['{{#each rijen}}{{naam}}{{/each}}', ['1:16']],
    ['{{#each rijen}}{{#if onbekend}}{{/if}}{{/each}}', ['1:16']],
    ['{{#each naam}}x{{/each}}', ['1:1']],
    ['{{rijen}}', ['1:1']],
    ['{{weg.op}}', ['1:1']],
    ['{{#if weg}}x{{else}}{{weg.op}}{{/if}}', ['1:21']],
    ['{{constructor}}', ['1:1']],
    ['{{naam.length}}', ['1:1']],
    ['{{rijen.0.tekst}}', ['1:1']],
    ['{{../naam}}', ['1:1']],
    ['{{@root.naam}}', ['1:1']],
    ['{{lookup naam "x"}}', ['1:1']],
    ['{{log naam}}', ['1:1']],
    ['{{naam x=naam}}', ['1:1']],
    ['{{#with weg}}x{{/with}}', ['1:1']],
    ['{{#unless naam}}x{{/unless}}', ['1:1']],
    ['{{#naam}}x{{/naam}}', ['1:1']],
    ['{{#each rijen as |r|}}x{{/each}}', ['1:1']],
    ['{{#if (lookup naam "x")}}x{{/if}}', ['1:1']],
    ['{{> nergens}}', ['1:1']],
    ['{{#> nergens}}x{{/nergens}}', ['1:1']],
    ['{{#*inline "x"}}y{{/inline}}', ['1:1']],
    ['{{#if naam}}', ['1:1']],
  ])('refuses %s', (template, places) => {
    expect(check(template)).toEqual(places);
  });

  test('looks into partials, with the context that they get', () => {
    expect(check('{{#each rijen}}{{> deel}}{{/each}}', { deel: '{{tekst}}' })).toEqual([]);
    expect(check('{{> deel}}', { deel: 'x\n{{tekst}}' })).toEqual(['deel2:1']);
    expect(check('{{#if weg}}{{> deel weg}}{{/if}}', { deel: '{{op}}' })).toEqual([]);
    expect(check('{{> deel weg}}', { deel: '{{op}}' })).not.toEqual([]);
    expect(check('{{> deel}}', { deel: '{{> deel}}' })).toEqual(['deel1:1']);
  });

  test('finds leaves that are not used', () => {
    expect(unusedLeaves('{{naam}}{{#each rijen}}{{tekst}}{{/each}}', {}, schema)).toEqual([
      'weg.op',
      'rijen[].delen[]',
    ]);
  });
});

describe('render', () => {
  test('fills names, lists and partials, and escapes nothing by itself', () => {
    const out = render(
      '{{naam}}\n{{#each rijen}}\n- {{tekst}} {{> d}}\n{{/each}}',
      { d: '{{#each delen}}{{this}}{{/each}}' },
      model,
    );
    expect(out).toEqual({ text: 'n\n- t ab\n' });
    expect(render('{{naam}}', {}, { naam: '<&>' })).toEqual({ text: '<&>\n' });
  });

  test.each([
    ['a missing name', '{{weg.op}}'],
    ['an unknown helper', '{{log naam}}'],
    ['lookup', '{{lookup naam "length"}}'],
    ['with', '{{#with naam}}x{{/with}}'],
    ['a missing partial', '{{> nergens}}'],
    ['a syntax error', '{{#if naam}}'],
    ['a prototype', '{{constructor.name}}'],
    ['a partial that holds itself', '{{> zelf}}'],
    ['a template that is too large', 'x'.repeat(70_000)],
  ])('%s is an error without text of the template', (_what, template) => {
    const out = render(template, { zelf: '{{> zelf}}' }, model);
    expect(out).toHaveProperty('errors');
    expect(JSON.stringify(out)).not.toMatch(/\{\{|naam/);
  });

  test('passes plain data only', () => {
    const out = render('{{naam}}', {}, { naam: 'x', toJSON: undefined, f: () => 'y' });
    expect(out).toEqual({ text: 'x\n' });
    expect(render('{{f}}', {}, { f: () => 'y' })).toHaveProperty('errors');
  });
});
