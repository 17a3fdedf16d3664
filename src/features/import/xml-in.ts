/** XML without anything that could be more than it says: no document type, no entities of its own, no deep nesting. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type Element = { readonly [naam: string]: unknown };

const NAAM = /^&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * The document as nested objects: names without prefix, every element a list, text as it stands (entities of XML itself resolved, nothing
 * made a number). Undefined where it is no XML that we read: not well-formed, or with a document type.
 */
export function leesXml(tekst: string): Element | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(tekst)) return undefined;
  try {
    if (XMLValidator.validate(tekst) !== true) return undefined;
    return parser.parse(tekst) as Element;
  } catch {
    return undefined;
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  alwaysCreateTextNode: true,
  isArray: (_naam, _pad, _blad, isAttribuut) => !isAttribuut,
  captureMetaData: true,
});

const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

/** Where an element begins in the text, as an offset. */
export function beginVan(element: Element): number {
  const meta = (element as { readonly [sleutel: symbol]: { readonly startIndex?: number } | undefined })[META];
  return meta?.startIndex ?? 0;
}

/** The elements of a name in another. */
export function kinderen(element: Element | undefined, naam: string): readonly Element[] {
  const lijst = element?.[naam];
  return Array.isArray(lijst) ? lijst.filter((k): k is Element => typeof k === 'object' && k !== null) : [];
}

export function attribuut(element: Element, naam: string): string | undefined {
  const waarde = element[`@${naam}`];
  return typeof waarde === 'string' ? zonderEntiteiten(waarde) : undefined;
}

/** The text in an element, without that of elements in it. */
export function tekstIn(element: Element | undefined): string {
  const tekst = element?.['#text'];
  return typeof tekst === 'string' ? zonderEntiteiten(tekst) : '';
}

const VAST: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function zonderEntiteiten(tekst: string): string {
  if (!tekst.includes('&')) return tekst;
  return tekst.replace(/&[^;&]{1,9};/g, (heel) => {
    if (!NAAM.test(heel)) return heel;
    const wat = heel.slice(1, -1).toLowerCase();
    if (!wat.startsWith('#')) return VAST[wat] ?? heel;
    const code = wat.startsWith('#x') ? Number.parseInt(wat.slice(2), 16) : Number(wat.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : heel;
  });
}
