import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';

/** Policies as other programs write them, and what is read of them. */

export const ODRL = 'http://www.w3.org/ns/odrl.jsonld';
export const IN = (code: string) => ({ '@id': `http://cvx.iptc.org/iso3166-1a3/${code}` });

/** As RightsML writes it: a policy that permits to use, but for what is said. */
export function policy(members: object): object {
  return {
    '@context': ODRL,
    '@type': 'Set',
    uid: 'http://agency.example/policy/1',
    conflict: 'prohibit',
    target: 'http://agency.example/photo/1',
    permission: [{ action: ['use', 'transfer'] }],
    ...members,
  };
}

export function where(leftOperand: string, operator: string, rightOperand: unknown): object {
  return { leftOperand, operator, rightOperand };
}

export function refined(action: string, ...refinement: object[]): object {
  return { 'rdf:value': { '@id': action }, refinement };
}

export function read(document: unknown) {
  const { clauses, refused } = readOdrl(document, { zone: 'UTC', permissions: 'asLimits' });
  return {
    restrictions: clauses.map(({ kind, value, within }) => ({ kind, value, ...(within ? { within } : {}) })),
    refused,
  };
}
