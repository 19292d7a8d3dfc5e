import { describe, expect, it } from '@jest/globals';
import { IN, policy, read, where } from './policies.ts';

const ACTIONS = ['imprimatur:publish', 'modify', 'archive', 'distribute', 'sell'];
const JAPAN = where('spatial', 'isAnyOf', [IN('JPN')]);

/** A policy of ours that is about no photo in particular: what it grants are limits. */
const limitsOf = (...permission: object[]) =>
  read(policy({ profile: 'urn:imprimatur:odrl:profile:1', target: undefined, permission }));

const agreedBy = (party: string, ...countries: string[]) => ({
  ...{ assigner: `urn:imprimatur:supplier:${party}`, action: ACTIONS },
  constraint: where('spatial', 'isAnyOf', countries.map(IN)),
});

const licence = (more: object = {}) => ({
  ...{ uid: 'urn:imprimatur:licence:l1', assigner: 'urn:imprimatur:house', action: ACTIONS, constraint: JAPAN },
  'imprimatur:licence': { '@type': '@json', '@value': { kind: 'invoice', document: 'Invoice 118', lifts: [] } },
  ...more,
});

const within = (...countries: string[]) => ({ kind: 'territory-only', value: countries });

describe('what was bought for one photo, in a policy that limits', () => {
  it('is allowed beside what was agreed', () => {
    expect(limitsOf(agreedBy('AFP', 'KOR'), licence())).toEqual({ restrictions: [within('KR', 'JP')], refused: [] });
  });

  it('is allowed whatever each of several parties agreed', () => {
    expect(limitsOf(agreedBy('AFP', 'KOR'), licence(), agreedBy('EPA', 'KOR', 'DEU'))).toEqual({
      restrictions: [within('KR', 'JP'), within('KR', 'DE', 'JP')],
      refused: [],
    });
  });

  it('adds nothing where all was agreed, and no other action than it names', () => {
    const all = { assigner: 'urn:imprimatur:supplier:AFP', action: ACTIONS };
    expect(limitsOf(all, licence()).restrictions).toEqual([]);
    const { restrictions } = limitsOf(agreedBy('AFP', 'KOR'), licence({ action: ACTIONS.slice(0, 1) }));
    expect(restrictions).toContainEqual(within('KR', 'JP'));
    expect(restrictions.map(({ kind }) => kind)).toEqual([
      ...['territory-only', 'no-modification', 'no-archive', 'no-redistribution', 'no-resale'],
    ]);
  });

  it('is allowed in every title where none are named', () => {
    const conditions = { '@type': '@json', '@value': { titles: null, zone: null } };
    expect(limitsOf(agreedBy('AFP', 'KOR'), licence({ 'imprimatur:conditions': conditions }))).toEqual({
      restrictions: [within('KR', 'JP')],
      refused: [],
    });
  });

  it('is refused by name for what the archive has no word for', () => {
    expect(limitsOf(agreedBy('AFP', 'KOR'), licence({ action: 'use' })).refused).toContainEqual({
      ...{ path: 'permission[1].action', term: 'use' },
      reason: 'The archive cannot tell what this permission allows.',
    });
  });
});
