/**
 * The names of a policy. Members and terms of ODRL 2.2 are written bare, as its own JSON-LD context has them; ours carry
 * the prefix `imprimatur`. Nothing is ever fetched: a name is what this file says it is.
 */

export const ODRL = 'http://www.w3.org/ns/odrl/2/';
export const ODRL_CONTEXT = 'http://www.w3.org/ns/odrl.jsonld';
export const OUR_NAMES = 'urn:imprimatur:odrl:';
/** Says what our terms mean: docs/decisions/0014. */
export const PROFILE = `${OUR_NAMES}profile:1`;
/** IPTC's names for ISO 3166-1 alpha-3 codes, as RightsML uses them. */
export const COUNTRY_NAMES = 'http://cvx.iptc.org/iso3166-1a3/';
export const SUPPLIERS = 'urn:imprimatur:supplier:';
export const HOUSE = 'urn:imprimatur:house';
/** The house where it speaks of pictures made with AI beside their kind: both of its rules must hold. */
export const HOUSE_ON_AI = 'urn:imprimatur:house:ai-generated';
export const AGREEMENTS = 'urn:imprimatur:agreement:';
export const PHOTOS = 'urn:imprimatur:photo:';
export const LICENCES = 'urn:imprimatur:licence:';

/**
 * What only this house can say, each a JSON literal at the rule that it is about: a house order, whole; what words outside
 * every kind mean, by the phrasebook or for this photo; and of a licence its document and what it lifts. A waiver, whole, stands
 * at the policy: what it lets pass may be no rule.
 */
export const BY_HOUSE = {
  order: 'imprimatur:order',
  meant: 'imprimatur:meant',
  binding: 'imprimatur:binding',
  licence: 'imprimatur:licence',
  waiver: 'imprimatur:waiver',
} as const;

/** The state of a photo that is not active, and why the rule that forbids every use of it stands there: for that state alone. */
export const STATE = 'imprimatur:state';
export const BECAUSE = 'imprimatur:because';

/** Of a doubt that a supplier beside others has no agreement: who that is. */
export const LACKING = 'imprimatur:lacking';

/** When words came to the photo, where they did not come with it, and when they were away: licences lift what was there. */
export const SINCE = 'imprimatur:since';
export const GONE = 'imprimatur:gone';

/** What the days of a rule are counted from, where that is not the transmission. */
export const COUNTED_FROM = 'imprimatur:countedFrom';

/** What a rule that a notice is says of it: which, when it was issued (an instant), by whom, and by whose hand it came. */
export const NOTICE = {
  id: 'imprimatur:notice',
  at: 'imprimatur:issuedAt',
  by: 'imprimatur:issuedBy',
  through: 'imprimatur:issuedThrough',
} as const;

/** The type of a value that nobody here understood when the policy was written. */
export const UNREAD = 'imprimatur:unread';
/** Begins an action that nobody understood. */
export const UNREAD_ACTION = 'imprimatur:unread:';

/** Prefixes that stand without being declared, in ODRL's context or in ours, and may not be declared otherwise. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['odrl', ODRL],
  ['imprimatur', OUR_NAMES],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['cc', 'http://creativecommons.org/ns#'],
]);

/**
 * The one short name of a term however it is spelled: `use` for `odrl:use` and for its whole address, `imprimatur:credit`
 * for ours, the whole address for anything else. A bare name that the document declares for itself is no term of ODRL.
 */
export function shortName(spelled: string, declared: ReadonlyMap<string, string>): string {
  const whole = expanded(spelled, declared);
  if (whole.startsWith(ODRL)) return whole.slice(ODRL.length);
  for (const [prefix, address] of PREFIXES)
    if (whole.startsWith(address)) return `${prefix}:${whole.slice(address.length)}`;
  return whole;
}

/** A compact address written out; one that is not compact stays as it is. */
function expanded(spelled: string, declared: ReadonlyMap<string, string>): string {
  if (!spelled.includes(':')) return declared.get(spelled) ?? spelled;
  const colon = spelled.indexOf(':');
  const prefix = spelled.slice(0, colon);
  const address = PREFIXES.get(prefix) ?? declared.get(prefix);
  return address === undefined ? spelled : address + spelled.slice(colon + 1);
}
