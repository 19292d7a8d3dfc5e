import { ODRL_CONTEXT, PREFIXES, shortName } from './names.ts';
import { isMembers, type Members, type Reading, refuse } from './reading.ts';

/** Deeper than any policy; ours lie six levels deep. */
const MAX_DEPTH = 20;
/** Every country in a hundred constraints, with room to spare. */
const MAX_VALUES = 50_000;
const MAX_TEXT = 32_000;

const CONTEXTS: ReadonlySet<unknown> = new Set([
  ODRL_CONTEXT,
  'https://www.w3.org/ns/odrl.jsonld',
  'https://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld',
  'http://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld',
]);

/**
 * The policy with its members under their short names, or null where it cannot be opened at all. No processor of JSON-LD:
 * the form that ODRL's context gives, in which names may be compact or whole.
 */
export function openDocument(reading: Reading, document: unknown): Members | null {
  const problem = problemOf(document);
  if (problem !== null) refuse(reading, '', 'policy', problem);
  else if (!isMembers(document)) refuse(reading, '', document, 'A policy is one JSON object.');
  else {
    const { '@context': context, ...rest } = document;
    reading.declared = declaredIn(reading, context);
    return tidy(reading, rest, '') as Members;
  }
  return null;
}

/** Without recursion, before anything else is done: hostile input is as deep and as long as it can be. */
function problemOf(document: unknown): string | null {
  const waiting: [value: unknown, depth: number][] = [[document, 0]];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (depth > MAX_DEPTH) return `The policy is nested more than ${MAX_DEPTH} levels deep.`;
    if (typeof value === 'string' && value.length > MAX_TEXT)
      return `The policy holds a text of more than ${MAX_TEXT} characters.`;
    if (typeof value === 'string' && isBroken(value)) return 'The policy holds a character that no text may.';
    if (typeof value !== 'object' || value === null) continue;
    if (Object.keys(value).some(isBroken)) return 'The policy holds a character that no text may.';
    const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (values + waiting.length + inner.length > MAX_VALUES) return `The policy holds more than ${MAX_VALUES} values.`;
    for (const one of inner) waiting.push([one, depth + 1]);
  }
  return null;
}

/** PostgreSQL keeps neither U+0000 nor half a character. */
function isBroken(text: string): boolean {
  return text.includes('\u0000') || /\p{Surrogate}/u.test(text);
}

function declaredIn(reading: Reading, context: unknown): Map<string, string> {
  const declared = new Map<string, string>();
  const parts: unknown[] = Array.isArray(context) ? context : [context];
  if (!parts.some((part) => CONTEXTS.has(part)))
    refuse(reading, '@context', context, `A policy of ODRL 2.2 names the context ${ODRL_CONTEXT}.`);
  for (const part of parts) {
    if (typeof part === 'string' && !CONTEXTS.has(part))
      refuse(reading, '@context', part, 'This context is not known here, and none is ever fetched.');
    else if (isMembers(part)) for (const [name, address] of Object.entries(part)) declare(name, address);
    else if (typeof part !== 'string' && part !== undefined)
      refuse(reading, '@context', part, 'A context is an address or an object.');
  }
  return declared;

  function declare(name: string, address: unknown): void {
    const known = PREFIXES.get(name);
    if (typeof address !== 'string' || !/^[a-z][a-z0-9+.-]*:.*[:/#]$/i.test(address) || name.startsWith('@'))
      refuse(reading, `@context.${name}`, address, 'Only prefixes may be declared.');
    else if (known !== undefined && known !== address)
      refuse(reading, `@context.${name}`, address, `This prefix stands for ${known} and nothing else.`);
    else declared.set(name, address);
  }
}

function tidy(reading: Reading, value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((member, index) => tidy(reading, member, `${path}[${index}]`));
  if (!isMembers(value) || value['@type'] === '@json') return value;
  const members = Object.create(null) as Record<string, unknown>;
  for (const [spelled, inner] of Object.entries(value)) {
    const name = memberName(spelled, reading.declared);
    const place = path === '' ? name : `${path}.${name}`;
    if (name in members) refuse(reading, place, spelled, 'This member stands twice.');
    members[name] = tidy(reading, inner, place);
  }
  return members;
}

function memberName(spelled: string, declared: ReadonlyMap<string, string>): string {
  const name = shortName(spelled, declared);
  return name === 'uid' ? '@id' : name;
}
