import { type OdrlReading, readOdrl } from '../rights/odrl/read-odrl.ts';
import type { Clause } from '../rights/verdict.ts';
import { faultInJson } from '../vocabulary/json-faults.ts';
import { asText } from './field-text.ts';
import type { FieldValue } from './file-metadata.ts';
import type { Meaning } from './meaning.ts';

/**
 * What IPTC's Embedded Encoded Rights Expressions restrict. One that is ODRL in JSON-LD is read; what of it cannot be kept,
 * and any other, is unread: a person has to look. Nothing in a file grants anything.
 */
export function rightsExpressions(value: FieldValue): Meaning {
  const readings = [value].flat().map(readExpression);
  const unread = readings.flatMap(problemsIn);
  return {
    restrictions: readings.flatMap((reading) => reading?.clauses.map(withWords) ?? []),
    ...(unread.length === 0 ? {} : { unread: unread.join(' ') }),
  };
}

function withWords({ kind, value, within, words }: Clause): Meaning['restrictions'][number] {
  const part = within === undefined ? {} : { within };
  return { kind, value, ...part, words } as Meaning['restrictions'][number];
}

/** Null for what is no ODRL in JSON. */
function readExpression(value: FieldValue): OdrlReading | null {
  const expression = typeof value === 'object' && !Array.isArray(value) ? value : { EncRightsExpr: value };
  const language = asText(expression.RightsExprLangId) ?? '';
  if (language !== '' && !LANGUAGES.test(language)) return null;
  const text = expression.EncRightsExpr;
  const policy = typeof text === 'string' ? parsed(text) : undefined;
  // The zone of the photo's agency is not known before the photo is.
  return policy === undefined ? null : readOdrl(policy, { zone: null, permissions: 'asLimits' });
}

const LANGUAGES = /odrl|rightsml/i;

function parsed(text: string): unknown {
  try {
    const policy: unknown = JSON.parse(text);
    return faultInJson(text) === null ? policy : undefined;
  } catch {
    // Turtle, XML or another language: as unread as what is damaged.
    return undefined;
  }
}

function problemsIn(reading: OdrlReading | null): string[] {
  if (reading === null) return ['The file holds rights in a machine language that is not read here.'];
  const { refused, doubts, clauses, orders, bindings, licences, waivers, state } = reading;
  const meant = clauses.filter((clause) => clause.meant !== undefined);
  const isSaidByHouse = state !== null || [orders, bindings, licences, waivers, meant].some((list) => list.length > 0);
  return [
    ...refused.map(
      ({ path, term, reason }) => `The file’s rights expression, ${path || 'policy'} (${term}): ${reason}`,
    ),
    ...doubts.map(({ reason }) => `The file’s rights expression asks that a person look: ${reason}`),
    // A file is from anybody, and no house speaks for another.
    ...(isSaidByHouse ? ['The file’s rights expression says what only a house can say of its own photos.'] : []),
  ];
}
