import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { ODRL, refined, where } from './policies.ts';

/** Every member a policy may have, and every form a value may. */
const WHOLE = {
  '@context': [ODRL, { imprimatur: 'urn:imprimatur:odrl:' }],
  '@type': 'Set',
  uid: 'urn:example:1',
  profile: 'urn:imprimatur:odrl:profile:1',
  conflict: 'prohibit',
  target: 'urn:imprimatur:photo:1',
  assigner: 'urn:imprimatur:supplier:AFP',
  'imprimatur:timeZone': 'Asia/Seoul',
  'imprimatur:transmittedAt': '2026-05-01',
  permission: [
    {
      uid: 'urn:imprimatur:agreement:1',
      assigner: 'urn:imprimatur:supplier:AFP',
      action: ['imprimatur:publish'],
      constraint: [
        where('spatial', 'isAnyOf', [{ '@id': 'KR' }]),
        where('dateTime', 'gteq', typed('xsd:date', '2026-05-01')),
      ],
      'imprimatur:conditions': typed('@json', { title: 'Print', titles: ['Le Monde'], zone: 'Asia/Seoul' }),
      duty: [{ action: 'attribute', attributedParty: 'AFP', 'imprimatur:reason': 'x', 'imprimatur:remedy': 'x' }],
    },
  ],
  prohibition: [
    {
      action: [refined('odrl:use', where('media', 'eq', 'tv'))],
      constraint: [
        where('elapsedTime', 'gteq', 'P3D'),
        where('count', 'gt', 1),
        where('purpose', 'eq', 'games'),
        where('recipient', 'eq', 'Le Monde'),
        { and: [where('dateTime', 'lt', typed('imprimatur:unread', 'soon'))] },
        where('delayPeriod', 'lt', typed('imprimatur:unread', 'long')),
      ],
      remedy: [{ action: 'delete' }],
      'imprimatur:words': 'NOT ON TV',
      'imprimatur:start': 3,
      'imprimatur:origin': 'read',
    },
  ],
  obligation: [{ action: 'obtainConsent', 'imprimatur:whom': 'the desk' }],
};

function typed(type: string, value: unknown): object {
  return { '@type': type, '@value': value };
}

const HOSTILE: readonly unknown[] = [
  null,
  7,
  {},
  { toString: 1, valueOf: 1 },
  typed('imprimatur:unread', { toString: 1 }),
  typed('imprimatur:unread', [{}]),
  [typed('@json', { toString: 1 })],
];

type Step = string | number;

function placesIn(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => placesIn(value[step as never], [...path, step]))];
}

function withValue(value: unknown, [step, ...rest]: Step[], other: unknown): unknown {
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  copy[step as never] = withValue(copy[step as never], rest, other) as never;
  return copy;
}

function readInstead(path: Step[], value: unknown): string | null {
  try {
    readOdrl(withValue(WHOLE, path, value), { zone: 'UTC', permissions: 'asLimits' });
    return null;
  } catch (error) {
    return `${path.join('.')} ${JSON.stringify(value)}: ${String(error)}`;
  }
}

describe('whatever stands in any place of a policy', () => {
  it('is read or refused, and nothing is thrown', () => {
    const thrown = placesIn(WHOLE).flatMap((path) => HOSTILE.map((value) => readInstead(path, value)));
    expect(thrown.filter((message) => message !== null)).toEqual([]);
  });

  it('the policy itself is read to its end', () => {
    expect(readOdrl(WHOLE, { zone: 'Asia/Seoul', permissions: 'asGrants' })).toMatchObject({
      doubts: [{ reason: 'x' }],
    });
  });
});
