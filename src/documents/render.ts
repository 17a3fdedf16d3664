/**
 * Fills a logic-less template: names, `#each`, `#if` and partials, nothing else. Handlebars does not notice a missing
 * name inside `{{#if}}`, so `checkTemplate` holds every name against the schema of the view-model.
 */
import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import * as z from 'zod';
import { tidy } from './parts/markdown.ts';

/** Largest template that is compiled, in characters: compiling time grows fast with nesting. */
const MAX_SJABLOON = 64 * 1024;

/** A mistake in a template. Never quotes the template: it may hold text of a dossier. */
export interface TemplateProblem {
  /** Name of the partial, or empty for the template itself. */
  readonly sjabloon: string;
  readonly regel: number;
  readonly kolom: number;
  readonly bericht: string;
}

export type Rendered = { readonly text: string } | { readonly errors: readonly string[] };
type Partials = Readonly<Record<string, string>>;

/** Handlebars' own helpers; only `each` and `if` may be used. */
const HELPERS = { each: true, if: true, unless: false, with: false, log: false, lookup: false } as const;

/** The text of the filled template, or why there is none. Same input, same text. */
export function render(template: string, partials: Partials, model: unknown): Rendered {
  const tooLarge = [template, ...Object.values(partials)].some((t) => t.length > MAX_SJABLOON);
  if (tooLarge) return { errors: ['Een sjabloon is groter dan 64 KB.'] };
  try {
    const env = Handlebars.create();
    for (const [name, used] of Object.entries(HELPERS)) if (!used) env.unregisterHelper(name);
    for (const [name, text] of Object.entries(partials)) env.registerPartial(name, text);
    const filled = env.compile(template, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { ...HELPERS, helperMissing: false, blockHelperMissing: false },
    });
    // Plain JSON only: nothing with a prototype or a method reaches the template.
    const text = filled(JSON.parse(JSON.stringify(model)), {
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
    return { text: tidy(text) };
  } catch (error) {
    return { errors: [`Het sjabloon kan niet worden ingevuld${lineOf(error)}.`] };
  }
}

function lineOf(error: unknown): string {
  const line = error instanceof Handlebars.Exception ? (error.lineNumber ?? parseLine(error.message)) : undefined;
  return typeof line === 'number' ? ` (regel ${line})` : '';
}

function parseLine(message: string): number | undefined {
  const match = /^Parse error on line (\d+)/.exec(message);
  return match ? Number(match[1]) : undefined;
}

/** Every name in the template, and in the partials it uses, that the schema does not know; and all that is not logic-less. */
export function checkTemplate(template: string, partials: Partials, schema: z.ZodType): TemplateProblem[] {
  return walk(template, partials, schema).problems;
}

/** Leaves of the schema that neither the template nor a partial shows or tests: facts that would be lost. */
export function unusedLeaves(template: string, partials: Partials, schema: z.ZodType): string[] {
  const { used } = walk(template, partials, schema);
  return leaves(schema, '').filter((leaf) => !used.has(leaf));
}

function leaves(schema: z.ZodType, path: string): string[] {
  const { type } = unwrap(schema);
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape).flatMap(([key, sub]) =>
      leaves(sub as z.ZodType, path === '' ? key : `${path}.${key}`),
    );
  if (type instanceof z.ZodArray) return leaves(type.element as z.ZodType, `${path}[]`);
  return [path];
}

function unwrap(schema: z.ZodType): { type: z.ZodType; absent: boolean } {
  let type = schema;
  let absent = false;
  while (type instanceof z.ZodNullable || type instanceof z.ZodOptional) {
    type = type.unwrap() as z.ZodType;
    absent = true;
  }
  return { type, absent };
}

/** A place in the view-model: its schema and its path from the top. */
interface Place {
  readonly schema: z.ZodType;
  readonly path: string;
}

interface Scope {
  readonly sjabloon: string;
  /** The contexts from the outside in; `../` goes one back. */
  readonly stack: readonly Place[];
  /** Paths that an `#if` around this place has shown to be there. */
  readonly present: ReadonlySet<string>;
  /** Partials on the way here, against partials that hold themselves. */
  readonly via: readonly string[];
}

interface Walk {
  readonly partials: Partials;
  readonly problems: TemplateProblem[];
  readonly used: Set<string>;
}

function walk(template: string, partials: Partials, schema: z.ZodType): Walk {
  const state: Walk = { partials, problems: [], used: new Set() };
  visitSource(state, template, {
    sjabloon: '',
    stack: [{ schema, path: '' }],
    present: new Set(),
    via: [],
  });
  const seen = new Set<string>();
  // One partial is visited from many places; the same mistake is reported once.
  const problems = state.problems.filter((p) => {
    const key = JSON.stringify(p);
    return !seen.has(key) && seen.add(key);
  });
  return { ...state, problems };
}

function visitSource(state: Walk, source: string, scope: Scope): void {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const regel = parseLine(error instanceof Error ? error.message : '') ?? 1;
    state.problems.push({ sjabloon: scope.sjabloon, regel, kolom: 1, bericht: 'Dit is geen geldig sjabloon.' });
    return;
  }
  visitProgram(state, program, scope);
}

function visitProgram(state: Walk, program: hbs.AST.Program | undefined, scope: Scope): void {
  for (const node of program?.body ?? []) visitStatement(state, node, scope);
}

function visitStatement(state: Walk, node: hbs.AST.Statement, scope: Scope): void {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      visitMustache(state, node as hbs.AST.MustacheStatement, scope);
      return;
    case 'BlockStatement':
      visitBlock(state, node as hbs.AST.BlockStatement, scope);
      return;
    case 'PartialStatement':
      visitPartial(state, node as hbs.AST.PartialStatement, scope);
      return;
    default:
      report(state, scope, node, 'Alleen namen, #each, #if en deelsjablonen zijn toegestaan.');
  }
}

function visitMustache(state: Walk, node: hbs.AST.MustacheStatement, scope: Scope): void {
  if (node.params.length > 0 || node.hash !== undefined) {
    report(state, scope, node, 'Een naam krijgt geen argumenten; alleen #each en #if zijn toegestaan.');
    return;
  }
  const place = resolve(state, scope, node.path, node);
  if (!place) return;
  const { type, absent } = unwrap(place.schema);
  if (absent && !scope.present.has(place.path))
    report(state, scope, node, `"${place.path}" kan ontbreken; zet er #if omheen.`);
  if (type instanceof z.ZodString || type instanceof z.ZodNumber) state.used.add(place.path);
  else report(state, scope, node, `"${place.path}" is geen tekst.`);
}

function visitBlock(state: Walk, node: hbs.AST.BlockStatement, scope: Scope): void {
  const helper = node.path.original;
  const [param, second] = node.params;
  const named = (node.program?.blockParams ?? []).length > 0;
  if ((helper !== 'each' && helper !== 'if') || !param || second || node.hash !== undefined || named) {
    report(state, scope, node, 'Alleen #each en #if, met één naam, zijn toegestaan.');
    return;
  }
  const place = resolve(state, scope, param, node);
  if (!place) return;
  const { type, absent } = unwrap(place.schema);
  if (helper === 'if') {
    if (!(type instanceof z.ZodObject) && !(type instanceof z.ZodArray)) state.used.add(place.path);
    visitProgram(state, node.program, { ...scope, present: new Set([...scope.present, place.path]) });
    visitProgram(state, node.inverse, scope);
    return;
  }
  if (absent && !scope.present.has(place.path))
    report(state, scope, node, `"${place.path}" kan ontbreken; zet er #if omheen.`);
  if (type instanceof z.ZodArray) {
    const item: Place = { schema: type.element as z.ZodType, path: `${place.path}[]` };
    visitProgram(state, node.program, { ...scope, stack: [...scope.stack, item] });
  } else report(state, scope, node, `"${place.path}" is geen lijst.`);
  visitProgram(state, node.inverse, scope);
}

function visitPartial(state: Walk, node: hbs.AST.PartialStatement, scope: Scope): void {
  const name = node.name.type === 'PathExpression' ? (node.name as hbs.AST.PathExpression).original : '';
  const source = Object.hasOwn(state.partials, name) ? state.partials[name] : undefined;
  const [param, second] = node.params;
  if (second || node.hash !== undefined) {
    report(state, scope, node, 'Een deelsjabloon krijgt ten hoogste één naam mee.');
    return;
  }
  if (source === undefined) {
    report(state, scope, node, `Er is geen deelsjabloon "${name}".`);
    return;
  }
  if (scope.via.includes(name)) {
    report(state, scope, node, 'Een deelsjabloon kan zichzelf niet bevatten.');
    return;
  }
  const here = scope.stack.at(-1);
  const place = param ? resolve(state, scope, param, node) : here;
  if (!place) return;
  if (unwrap(place.schema).absent && !scope.present.has(place.path))
    report(state, scope, node, `"${place.path}" kan ontbreken; zet er #if omheen.`);
  visitSource(state, source, { ...scope, sjabloon: name, stack: [place], via: [...scope.via, name] });
}

/** Where a name points in the schema; a problem and undefined when nowhere. */
function resolve(state: Walk, scope: Scope, path: hbs.AST.Expression, node: hbs.AST.Node): Place | undefined {
  if (path.type !== 'PathExpression') {
    report(state, scope, node, 'Hier hoort een naam uit het document.');
    return undefined;
  }
  const { data, depth, parts } = path as hbs.AST.PathExpression;
  let place = scope.stack.at(-1 - depth);
  if (data || !place) {
    report(state, scope, node, data ? '@-namen zijn niet toegestaan.' : 'Deze naam gaat buiten het sjabloon.');
    return undefined;
  }
  for (const part of parts) {
    const { type, absent } = unwrap(place.schema);
    if (absent && !scope.present.has(place.path))
      report(state, scope, node, `"${place.path}" kan ontbreken; zet er #if omheen.`);
    const next: unknown = type instanceof z.ZodObject && Object.hasOwn(type.shape, part) ? type.shape[part] : undefined;
    if (!(next instanceof z.ZodType)) {
      report(state, scope, node, `De naam "${part}" bestaat hier niet.`);
      return undefined;
    }
    place = { schema: next, path: place.path === '' ? part : `${place.path}.${part}` };
  }
  return place;
}

function report(state: Walk, scope: Scope, node: hbs.AST.Node, bericht: string): void {
  const { line, column } = node.loc.start;
  state.problems.push({ sjabloon: scope.sjabloon, regel: line, kolom: column + 1, bericht });
}
