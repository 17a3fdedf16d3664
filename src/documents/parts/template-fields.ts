/** What a template may name: the leaves and lists of a view-model, read from its schema. */
import * as z from 'zod';
import { omschrijvingVan } from './descriptions.ts';

export interface TemplateField {
  /** As in a template, with `[]` after a list. */
  readonly pad: string;
  readonly type: string;
  /** May be absent: a template puts `#if` around it. */
  readonly optioneel: boolean;
  /** What it is: the words of the schema itself, or else of the table of descriptions. */
  readonly uitleg: string;
}

/** The fields of the view-model of a document, in the order of the schema. */
export function templateFields(document: { readonly id: string; readonly schema: z.ZodType }): TemplateField[] {
  return fieldsOf(document.schema, '').map((f) => ({
    ...f,
    uitleg: f.uitleg || (omschrijvingVan(`${document.id}.${f.pad}`)?.tekst ?? ''),
  }));
}

function fieldsOf(schema: z.ZodType, pad: string): TemplateField[] {
  let type = schema;
  let optioneel = false;
  let uitleg = schema.description ?? '';
  while (type instanceof z.ZodNullable || type instanceof z.ZodOptional) {
    type = type.unwrap() as z.ZodType;
    optioneel = true;
    uitleg ||= type.description ?? '';
  }
  if (type instanceof z.ZodObject) {
    const below = Object.entries(type.shape).flatMap(([key, sub]) =>
      fieldsOf(sub as z.ZodType, pad === '' ? key : `${pad}.${key}`),
    );
    return optioneel || uitleg !== '' ? [{ pad, type: 'groep', optioneel, uitleg }, ...below] : below;
  }
  if (type instanceof z.ZodArray)
    return [{ pad, type: 'lijst', optioneel, uitleg }, ...fieldsOf(type.element as z.ZodType, `${pad}[]`)];
  return [{ pad, type: nameOf(type), optioneel, uitleg }];
}

function nameOf(type: z.ZodType): string {
  if (type instanceof z.ZodString) return 'tekst';
  if (type instanceof z.ZodNumber) return 'getal';
  if (type instanceof z.ZodBoolean) return 'ja of nee';
  return 'waarde';
}
