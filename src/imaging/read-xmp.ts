import { fieldsBy, XMP_NAMESPACES } from './field-table.ts';
import { holdsCharacter } from './field-text.ts';
import type { FieldValue, UnreadPart } from './file-metadata.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';
import { textOfMarkup, withEscapedAmpersands } from './xmp-text.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
const CONTAINERS = new Set(['Alt', 'Bag', 'Seq']);

/**
 * XMP fields; a text that is given in further languages has a field for each, `description-fr`, and what a packet says a second
 * time and differently stands beside the first as `instructions-2`.
 */
export interface XmpReading {
  fields: Map<string, FieldValue>;
  unread: UnreadPart[];
}

/** The fields of each namespace by their properties. What a file forgot to bind stands under the prefix itself. */
const FIELDS_OF_NAMESPACE = new Map(
  Object.entries(XMP_NAMESPACES).flatMap(([namespace, prefix]) => {
    const fields = fieldsOfPrefix(prefix);
    return [
      [namespace, fields],
      [prefix, fields],
    ] as const;
  }),
);

/** Real files spell `dc:Rights` and `plus:ImageSupplierImageId`: case does not count. */
function fieldsOfPrefix(prefix: string): Map<string, string> {
  const properties = [...fieldsBy('xmp')].map(([property, name]) => [...property.split(':'), name] as const);
  const own = properties.filter(([owner]) => owner === prefix);
  return new Map(own.map(([, local = '', name = '']) => [local.toLowerCase(), name]));
}

/** Reads an XMP packet or sidecar (ISO 16684-1: RDF/XML in any of its spellings) in UTF-8, UTF-16 or UTF-32. */
export function readXmp(packet: Buffer): XmpReading {
  const { root, problem } = parseXml(markupOf(packet));
  const documents = elementsIn(root, 'RDF');
  const taken: Taken = { fields: new Map(), said: new Map(), unread: [] };
  for (const rdf of documents) resolveNodes(rdf);
  for (const rdf of documents) for (const description of rdf.children) takeProperties(description, taken);
  const { fields, unread } = taken;
  unread.push(...garbledIn(fields));
  if (documents.length === 0 && isInUnknownRdf(root)) unread.push(UNKNOWN_RDF);
  if (problem !== null) unread.push({ block: 'xmp', field: null, reason: `The XMP is not well formed: ${problem}.` });
  return { fields, unread };
}

const UNKNOWN_RDF: UnreadPart = {
  block: 'xmp',
  field: null,
  reason: 'The XMP is in a kind of RDF that is not known here.',
};

/** Drafts of RDF had namespaces of their own. */
function isInUnknownRdf(root: XmlElement): boolean {
  return anyIn(root, ({ local }) => local.toLowerCase() === 'rdf');
}

function anyIn(node: XmlElement, isSuch: (node: XmlElement) => boolean): boolean {
  return isSuch(node) || node.children.some((child) => anyIn(child, isSuch));
}

/** Octets that are no UTF-8: whichever letters they were, a restriction may hang on them. */
function garbledIn(fields: ReadonlyMap<string, FieldValue>): UnreadPart[] {
  const reason = 'Some of its letters are not in UTF-8.';
  const garbled = [...fields].filter(([, value]) => holdsCharacter(value, '\ufffd'));
  return garbled.map(([field]) => ({ block: 'xmp', field, reason }));
}

/** The text between the first and the last angle bracket, without the packet's wrapper: some writers put a bare octet into it. */
function markupOf(packet: Buffer): string {
  const text = textOfMarkup(packet);
  const packetMarks = /<\?xpacket[^>]{0,200}\?>/g;
  const markup = text.replace(packetMarks, '');
  return withEscapedAmpersands(markup.slice(Math.max(markup.indexOf('<'), 0), markup.lastIndexOf('>') + 1));
}

/** All elements of a name that do not lie in one another: sidecars and SVG wrap rdf:RDF differently. */
function elementsIn(node: XmlElement, local: string): XmlElement[] {
  return is(node, local) ? [node] : node.children.flatMap((child) => elementsIn(child, local));
}

/** Puts what stands elsewhere under a node's name in the place of the property that refers to it. */
function resolveNodes(rdf: XmlElement): void {
  const named = new Map(rdf.children.map((child) => [attribute(child, RDF, 'nodeID'), child] as const));
  named.delete(null);
  if (named.size === 0) return;
  for (const property of rdf.children.flatMap(({ children }) => children)) {
    const node = named.get(attribute(property, RDF, 'nodeID'));
    if (node !== undefined && property.children.length === 0 && node !== property) property.children.push(node);
  }
}

/** What was read of a packet so far. */
interface Taken extends XmpReading {
  /** The different values of each field, as JSON. */
  said: Map<string, Set<string>>;
}

/** The standard has each property once (ISO 16684-1 6.1); writers that add to a packet do not look. */
const MAX_VALUES = 20;

function takeProperties(description: XmlElement, taken: Taken): void {
  for (const { namespace, local, value } of description.attributes)
    take(fieldOf(namespace, local), [['', value]], taken);
  for (const property of description.children) {
    const name = fieldOf(property.namespace, property.local);
    if (name !== null) take(name, languagesOf(property), taken);
  }
}

function fieldOf(namespace: string, local: string): string | null {
  return FIELDS_OF_NAMESPACE.get(namespace)?.get(local.toLowerCase()) ?? null;
}

/** The default value under '', others under their language. */
type Languages = (readonly [language: string, value: FieldValue])[];

function take(name: string | null, values: Languages, taken: Taken): void {
  if (name === null) return;
  for (const [language, value] of values) add(language === '' ? name : `${name}-${language}`, value, taken);
}

function add(name: string, value: FieldValue, { fields, said, unread }: Taken): void {
  const known = said.get(name) ?? new Set();
  const words = JSON.stringify(value);
  if (known.has(words) || known.size > MAX_VALUES || (value === '' && known.size > 0)) return;
  said.set(name, known.add(words));
  if (known.size <= MAX_VALUES) fields.set(freeName(name, known.size, fields), value);
  else unread.push({ block: 'xmp', field: name, reason: `The XMP says this more than ${MAX_VALUES} times.` });
}

/** A language may be called “2” as well. */
function freeName(name: string, number: number, fields: Map<string, FieldValue>): string {
  let key = number === 1 ? name : `${name}-${number}`;
  for (let next = number + 1; fields.has(key); next += 1) key = `${name}-${next}`;
  return key;
}

/** A language alternative has its default, or else its first, as the value; every other text keeps its language. */
function languagesOf(property: XmlElement): Languages {
  const alternatives = property.children.filter((child) => is(child, 'Alt')).flatMap(itemsOf);
  if (alternatives.length === 0) return [['', valueIn(property)]];
  // Who takes an Alt for a list names no languages.
  const isList = alternatives.length > 1 && alternatives.every((item) => attribute(item, XML, 'lang') === null);
  if (isList) return [['', alternatives.map(valueIn)]];
  const byLanguage = alternatives.map((item) => [attribute(item, XML, 'lang') ?? 'x-default', valueIn(item)] as const);
  const chosen = byLanguage.find(([language]) => language.toLowerCase() === 'x-default') ?? byLanguage[0];
  const others = byLanguage.filter(([, value]) => value !== chosen?.[1]);
  return [['', chosen?.[1] ?? ''], ...others];
}

/** The value of a property or list item: text, list, structure, or the resource it points to. */
function valueIn(node: XmlElement): FieldValue {
  const container = node.children.find((child) => child.namespace === RDF && CONTAINERS.has(child.local));
  if (container !== undefined) return listOf(container);
  if (isMarkup(node)) return textIn(node);
  const inner = node.children.find((child) => is(child, 'Description'));
  if (inner !== undefined) return structureOf(inner);
  if (node.children.length > 0 || partAttributes(node).length > 0) return structureOf(node);
  return attribute(node, RDF, 'resource') ?? node.text;
}

/** Words with tags among them are words: what they mean as markup nobody asks. */
function isMarkup(node: XmlElement): boolean {
  const isLiteral = attribute(node, RDF, 'parseType') === 'Literal';
  return node.children.length > 0 && (isLiteral || node.text.trim() !== '');
}

function textIn({ text, children }: XmlElement): string {
  return [text, ...children.map(textIn)].join(' ').replace(/\s+/g, ' ').trim();
}

function listOf(container: XmlElement): FieldValue {
  const items = itemsOf(container).map(valueIn);
  return container.local === 'Alt' && items.length < 2 ? (items[0] ?? '') : items;
}

/** RDF may also number them: `rdf:_1`. */
function itemsOf(container: XmlElement): XmlElement[] {
  return container.children.filter(
    ({ namespace, local }) => namespace === RDF && (local === 'li' || /^_\d+$/.test(local)),
  );
}

/** A qualified value (`rdf:value` beside its qualifiers) is its value. */
function structureOf(node: XmlElement): FieldValue {
  const value = node.children.find((child) => is(child, 'value'));
  if (value !== undefined) return valueIn(value);
  const attributes = partAttributes(node).map(({ local, value: text }) => [local, text] as const);
  const children = node.children.map((child) => [child.local, languagesOf(child)[0]?.[1] ?? ''] as const);
  return withEach([...attributes, ...children]);
}

/** A part that is given twice, and differently, is a list. */
function withEach(given: (readonly [part: string, value: FieldValue])[]): FieldValue {
  const parts = new Map<string, FieldValue[]>();
  for (const [part, value] of given) {
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [value]);
    else if (known.at(-1) !== value) known.push(value);
  }
  const rows = [...parts].map(([part, [first = '', ...more]]) => [part, more.length === 0 ? first : [first, ...more]]);
  return Object.fromEntries(rows);
}

function partAttributes(node: XmlElement): XmlElement['attributes'] {
  return node.attributes.filter(({ namespace }) => namespace in XMP_NAMESPACES);
}

function is(node: XmlElement, local: string): boolean {
  return node.namespace === RDF && node.local === local;
}

function attribute(node: XmlElement, namespace: string, local: string): string | null {
  return (
    node.attributes.find((candidate) => candidate.namespace === namespace && candidate.local === local)?.value ?? null
  );
}
