/** Class E: templates that somebody put in a repo to get at more than their document, or to keep the program busy. */

const PROTOTYPES = [
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__lookupGetter__',
  'toString',
  'hasOwnProperty',
  'valueOf',
];
const HELPERS = [
  'lookup',
  'log',
  'with',
  'eval',
  'include',
  'require',
  'helperMissing',
  'blockHelperMissing',
  'kanarie',
];

/** Each must be refused; no message may repeat the name that stands in them. */
export const IN_ELK = 'Zwartewaal';

/** Name and text. */
export const SJABLONEN: readonly (readonly [string, string])[] = [
  ...PROTOTYPES.flatMap((naam): [string, string][] => [
    [`${naam} als veld`, `Beste Zwartewaal {{${naam}}}`],
    [`${naam} onder een veld`, `Beste Zwartewaal {{kop.${naam}}}`],
    [`${naam} met haken`, `Beste Zwartewaal {{kop.[${naam}]}}`],
    [`${naam} als blok`, `Beste Zwartewaal {{#if ${naam}}}x{{/if}}`],
  ]),
  ...HELPERS.flatMap((naam): [string, string][] => [
    [`hulpje ${naam} met een argument`, `Beste Zwartewaal {{${naam} kop}}`],
    [`hulpje ${naam} als blok`, `Beste Zwartewaal {{#${naam} kop}}x{{/${naam}}}`],
    [`hulpje ${naam} in een argument`, `Beste Zwartewaal {{#if (${naam} kop)}}x{{/if}}`],
  ]),
  ['een partial die er niet is', 'Beste Zwartewaal {{> weg}}'],
  ['een partial met een pad', 'Beste Zwartewaal {{> ../../etc/passwd}}'],
  ['een partial waarvan de naam wordt berekend', 'Beste Zwartewaal {{> (lookup . "kop")}}'],
  ['een partial in het sjabloon', '{{#*inline "kanarie"}}x{{/inline}}{{> kanarie}}'],
  ['een partial met een blok', 'Beste Zwartewaal {{#> weg}}x{{/weg}}'],
  ['een decorator', 'Beste Zwartewaal {{* weg}}'],
  ['een blok dat niet sluit', 'Beste Zwartewaal {{#if kop}}'],
  ['een blok dat anders sluit', 'Beste Zwartewaal {{#if kop}}x{{/each}}'],
  ['een slot zonder begin', 'Beste Zwartewaal {{/if}}'],
  ['een halve expressie', 'Beste Zwartewaal {{kop'],
  ['drie om twee accolades', 'Beste Zwartewaal {{{kop}}'],
  ['een veld boven het document', 'Beste Zwartewaal {{../../../process}}'],
  ['een veld van de wortel', 'Beste Zwartewaal {{@root.process.env}}'],
  ['een veld van Node', 'Beste Zwartewaal {{process.mainModule.require}}'],
  ['een veld dat er niet is', 'Beste Zwartewaal {{onbekendVeld}}'],
  ['een lijst van een veld dat er niet is', 'Beste Zwartewaal {{#each onbekendVeld}}x{{/each}}'],
];
