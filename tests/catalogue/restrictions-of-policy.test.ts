import { describe, expect, it } from '@jest/globals';
import { restrictionsOfPolicy, type Take } from '../../src/catalogue/restrictions-of-policy.ts';
import { AppError } from '../../src/errors.ts';
import { type OdrlReading, readOdrl } from '../../src/rights/odrl/read-odrl.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { policy, where } from '../rights/odrl/policies.ts';

const OURS = 'urn:imprimatur:odrl:profile:1';
const PHOTO = '01ab';
const NAME = `urn:imprimatur:photo:${PHOTO}`;

const read = (members: object): OdrlReading =>
  readOdrl(policy({ target: NAME, ...members }), { zone: 'UTC', permissions: 'asLimits' });

/** Takes all but what is for games, which nobody here knows. */
const take: Take = ({ kind, value, within }) =>
  [value].flat().includes('games')
    ? { path: 'value.0', fault: 'nobody plays here' }
    : { restriction: { kind, value, ...(within === undefined ? {} : { within }) } as Restriction };

/** What a policy puts on the photo, beside the policy that stands on file for it. */
const put = (members: object, standing: object = {}) =>
  restrictionsOfPolicy(read(members), { photo: PHOTO, standing: read(standing), take });

function errorOf(members: object, standing?: object): AppError {
  try {
    put(members, standing);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The policy was taken.');
}

/** All that was refused of it. */
const refusedOf = (members: object, standing?: object) => errorOf(members, standing).details.refused;

/** All that a policy of ours can grant. */
const GRANTED = {
  action: ['imprimatur:publish', 'modify', 'archive', 'distribute', 'sell'],
};

const literal = (value: unknown) => ({ '@type': '@json', '@value': value });

describe('what a policy puts on a photo', () => {
  it('is each restriction as it is taken, and of a doubt that a person looks, once', () => {
    const doubt = (reason: string) => ({ action: 'reviewPolicy', 'imprimatur:reason': reason });
    const members = {
      prohibition: [{ action: 'sell' }, { action: 'archive', constraint: where('spatial', 'eq', 'KR') }],
      obligation: [doubt('Ask the desk'), doubt('Ask the agency')],
    };
    const restrictions = [
      { kind: 'no-resale', value: null },
      { kind: 'no-archive', value: null, within: { territories: ['KR'] } },
    ];
    const looked = [...restrictions, { kind: 'other', value: null }];
    expect(put(members)).toStrictEqual(looked);
    expect(put(members, { obligation: members.obligation })).toStrictEqual(restrictions);
    expect(put(members, { obligation: [doubt('Ask the desk')] })).toStrictEqual(looked);
  });

  it('is nothing of one that says nothing', () => {
    expect(put({})).toEqual([]);
  });

  it('is refused where it names another picture, however long its name', () => {
    const reason = `The policy is about another photo. If it is meant for this one, name it ${NAME}, or leave the target out.`;
    expect(put({ target: NAME.toUpperCase() })).toEqual([]);
    expect(put({ target: undefined })).toEqual([]);
    expect(refusedOf({ target: `${NAME}c` })).toEqual([{ path: 'target', term: `${NAME}c`, reason }]);
    const long = `http://agency.example/${'x'.repeat(120)}`;
    expect(refusedOf({ target: long })).toEqual([{ path: 'target', term: `${long.slice(0, 120)}…`, reason }]);
  });

  it('may permit nothing where it is this photo’s own as it leaves the house, and then names it', () => {
    const bare = { profile: OURS, permission: [], prohibition: { action: 'sell' } };
    expect(put(bare)).toEqual([{ kind: 'no-resale', value: null }]);
    expect(put({ profile: OURS, target: undefined, permission: GRANTED })).toEqual([]);
    expect(refusedOf({ ...bare, target: undefined })).toEqual([
      {
        path: 'permission',
        term: 'permission',
        reason: `The policy permits nothing, so nothing may be done under it. Say what it permits or, if it is this photo’s own without what was bought, name ${NAME} as its target.`,
      },
    ]);
    expect(refusedOf({ ...bare, target: undefined, prohibition: { action: 'teleport' } })).toMatchObject([
      { term: 'teleport' },
    ]);
  });

  it('is refused whole for one restriction that cannot be kept', () => {
    const words = 'NOT FOR GAMES';
    const games = { action: 'use', constraint: where('purpose', 'eq', 'games'), 'imprimatur:words': words };
    expect(refusedOf({ prohibition: [{ action: 'sell' }, games] })).toEqual([
      { path: 'value.0', term: words, reason: 'This part of it cannot be kept: nobody plays here.' },
    ]);
  });
});

describe('what only the house says of a photo', () => {
  const notOnFile = (what: string) =>
    `No such ${what} is on file for this photo. Put it on file first, or send the policy without it.`;
  const ask = { action: 'reviewPolicy', 'imprimatur:words': 'ONLY WITH THE STORY' };
  const order = (id: string, action = 'archive') => ({ action, 'imprimatur:order': literal({ id }) });
  const bound = (words: string) => ({ ...ask, 'imprimatur:binding': literal({ to: 'duty', words }) });
  const meant = (to: string, words = 'ONLY WITH THE STORY') => ({
    ...{ ...ask, 'imprimatur:words': words },
    'imprimatur:meant': literal({ to }),
  });
  const licence = (id: string) => ({
    ...{ ...GRANTED, uid: `urn:imprimatur:licence:${id}` },
    'imprimatur:licence': literal({ kind: 'invoice', document: 'Invoice 118', lifts: [] }),
  });
  const waiver = (id: string) =>
    literal({
      ...{ id, obstacle: 'x', from: '2026-01-01', until: '2026-02-01', given: '2026-01-01', reason: 'x' },
      ...{ requestedBy: 'Rita', approvedBy: 'Kim', scope: { outlet: null, purpose: null } },
    });
  it.each<[string, object, object, object]>([
    [
      'order',
      { prohibition: order('o1') },
      { prohibition: order('o2') },
      { path: 'imprimatur:order', term: 'o2', reason: notOnFile('order') },
    ],
    [
      'binding',
      { obligation: bound('Say so') },
      { obligation: bound('Say it') },
      { path: 'imprimatur:binding', term: 'Say it', reason: notOnFile('binding') },
    ],
    [
      'licence',
      { profile: OURS, permission: [GRANTED, licence('l1')] },
      { profile: OURS, permission: [GRANTED, licence('l2')] },
      { path: 'imprimatur:licence', term: 'l2', reason: notOnFile('licence') },
    ],
    [
      'waiver',
      { 'imprimatur:waiver': [waiver('w1')] },
      { 'imprimatur:waiver': [waiver('w2')] },
      { path: 'imprimatur:waiver', term: 'w2', reason: notOnFile('waiver') },
    ],
    [
      'meaning of words',
      { obligation: meant('duty') },
      { obligation: meant('nothing') },
      { path: 'imprimatur:meant', term: 'ONLY WITH THE STORY', reason: notOnFile('meaning of these words') },
    ],
    [
      'meaning of other words',
      { obligation: meant('duty') },
      { obligation: meant('duty', 'ONLY WITH THIS STORY') },
      { path: 'imprimatur:meant', term: 'ONLY WITH THIS STORY', reason: notOnFile('meaning of these words') },
    ],
    [
      'state',
      { 'imprimatur:state': 'imprimatur:withheld' },
      { 'imprimatur:state': 'imprimatur:killed' },
      {
        path: 'imprimatur:state',
        term: 'killed',
        reason: 'This photo is not in that state. Issue a notice, or send the policy without it.',
      },
    ],
  ])('is nothing new where it stands on file, and refused where another does: %s', (name, own, other, refused) => {
    const binding = name === 'binding' ? [{ kind: 'other', value: null }] : [];
    expect(put(own, own)).toEqual(binding);
    expect(put({}, own)).toEqual([]);
    expect(refusedOf(other, own)).toEqual([refused]);
    expect(refusedOf(other)).toEqual([refused]);
  });

  it('is refused of a notice that is not on file, whose words a restriction would lose', () => {
    const notice = (id: string) => ({
      ...{ action: 'use', remedy: { action: 'delete' }, 'imprimatur:notice': id },
      ...{ 'imprimatur:issuedAt': '2026-05-01T10:00:00Z', 'imprimatur:issuedThrough': 'imprimatur:hand' },
    });
    expect(put({ prohibition: notice('n1') }, { prohibition: notice('n1') })).toEqual([{ kind: 'kill', value: null }]);
    expect(put({ prohibition: notice('n1') }, { prohibition: [notice('n0'), notice('n1')] })).toHaveLength(1);
    expect(refusedOf({ prohibition: [notice('n1'), notice('n2')] }, { prohibition: notice('n1') })).toEqual([
      {
        path: 'imprimatur:notice',
        term: 'n2',
        reason: 'No such notice is on file for this photo. Issue it as one, or send the rule without it.',
      },
    ]);
  });

  it('is refused of a rule that says something else than its order', () => {
    const reason =
      'The rule says something else than this order. Change the order, or send the rule without “imprimatur:order”.';
    const standing = { prohibition: [order('o1'), order('o1', 'sell')] };
    expect(put({ prohibition: order('o1', 'sell') }, standing)).toEqual([]);
    expect(refusedOf({ prohibition: [order('o1'), order('o1', 'modify')] }, standing)).toEqual([
      { path: 'imprimatur:order', term: 'o1', reason },
    ]);
  });
});

describe('what is told of a policy that is refused', () => {
  const INTRO = 'Nothing of the policy was taken, because the archive cannot keep all of it.';
  const unknown = (count: number) => ({
    prohibition: Array.from({ length: count }, (_, index) => ({ action: `teleport${index}` })),
  });
  const told = (index: number) =>
    `prohibition[${index}].action (teleport${index}): The archive has no way to forbid this action.`;

  it('is each thing refused, five of them in words and the number of the others', () => {
    const { code, message } = errorOf(unknown(5));
    expect([code, message]).toEqual(['invalid', `${INTRO} ${[0, 1, 2, 3, 4].map(told).join(' ')}`]);
    const more = errorOf(unknown(7));
    expect(more.message).toBe(`${message} And 2 more.`);
    expect(more.details.refused).toHaveLength(7);
  });

  it('is the policy itself where it is none', () => {
    const reading = readOdrl(null, { zone: 'UTC', permissions: 'asLimits' });
    const refuse = () => restrictionsOfPolicy(reading, { photo: PHOTO, standing: read({}), take });
    expect(refuse).toThrow(`${INTRO} policy (null): A policy is one JSON object.`);
  });
});
