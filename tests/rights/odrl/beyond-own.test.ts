import { describe, expect, it } from '@jest/globals';
import { beyondOwn } from '../../../src/rights/odrl/beyond-own.ts';

const KILL = { action: ['use', 'transfer'], remedy: [{ action: 'delete' }] };
const NO_ARCHIVE = { action: ['archive'], 'imprimatur:words': 'NO ARCHIVES' };
const CREDIT = { action: 'attribute', 'imprimatur:credit': 'AFP' };
const AGREED = { assigner: 'urn:imprimatur:supplier:AFP', action: ['imprimatur:publish'] };
const RULE = { assigner: 'urn:imprimatur:house', action: ['modify'] };
const LICENCE = { 'imprimatur:licence': { '@type': '@json', '@value': { document: 'Letter' } } };
const WAIVER = { '@type': '@json', '@value': { id: 'w1' } };

const OWN = {
  '@context': ['http://www.w3.org/ns/odrl.jsonld', { imprimatur: 'urn:imprimatur:odrl:' }],
  uid: 'urn:imprimatur:photo:1:policy:1',
  target: 'urn:imprimatur:photo:1',
  permission: [AGREED, LICENCE, RULE],
  prohibition: [NO_ARCHIVE],
  obligation: [CREDIT],
  'imprimatur:waiver': [WAIVER],
};
const NOTHING = { ...OWN, permission: [LICENCE], prohibition: [], obligation: [] };

describe('what a policy says beyond the photo’s own', () => {
  it.each<[string, object, object]>([
    ['is nothing of its own as it stands, but the licences and waivers it knows of', {}, {}],
    ['is nothing where only its uid is another', { uid: 'urn:x:1' }, { uid: 'urn:x:1' }],
    ['is nothing where its lists are in another order', { permission: [RULE, AGREED, LICENCE] }, {}],
    ['is a rule more', { prohibition: [KILL, NO_ARCHIVE] }, { prohibition: [KILL] }],
    ['is a single rule that stands in no list', { obligation: KILL }, { obligation: [KILL] }],
    [
      'is a rule with other words',
      { prohibition: [{ ...NO_ARCHIVE, 'imprimatur:words': '' }] },
      { prohibition: [{ ...NO_ARCHIVE, 'imprimatur:words': '' }] },
    ],
    [
      'is nothing where it names the picture in other letters',
      { target: 'URN:Imprimatur:Photo:1' },
      { target: 'URN:Imprimatur:Photo:1' },
    ],
  ])('%s', (_, change, left) => {
    expect(beyondOwn({ ...OWN, ...change }, OWN)).toEqual({ ...NOTHING, ...left });
  });

  it.each<[string, object]>([
    ['lacks a waiver', { 'imprimatur:waiver': undefined }],
    ['has another waiver', { 'imprimatur:waiver': [{ '@type': '@json', '@value': { id: 'w2' } }] }],
    ['has a waiver more', { 'imprimatur:waiver': [WAIVER, { id: 'w2' }] }],
  ])('is every rule, and no limit by what it grants, where it %s', (_, change) => {
    const { 'imprimatur:waiver': waiver, ...rest } = { ...OWN, ...change };
    expect(beyondOwn({ ...rest, 'imprimatur:waiver': waiver }, OWN)).toEqual({
      ...{ ...rest, 'imprimatur:waiver': waiver },
      permission: [LICENCE],
    });
  });

  it.each<[string, unknown]>([
    ['grants less', { ...OWN, permission: [AGREED, LICENCE] }],
    ['grants more', { ...OWN, permission: [...OWN.permission, { action: 'modify' }] }],
    ['knows of no licence', { ...OWN, permission: [AGREED, RULE] }],
    ['grants nothing', { ...OWN, permission: undefined }],
    ['is about another picture', { ...OWN, target: 'urn:imprimatur:photo:2' }],
    ['is about no picture', { ...OWN, target: undefined }],
    ['says by no text which picture it is about', { ...OWN, target: ['urn:imprimatur:photo:1'] }],
    [
      'means other things by its names',
      { ...OWN, '@context': ['http://www.w3.org/ns/odrl.jsonld', { use: 'urn:x:' }] },
    ],
    ['spells its lists otherwise', { ...OWN, 'odrl:prohibition': [KILL] }],
    ['says something else', { ...OWN, 'imprimatur:timeZone': 'Asia/Seoul' }],
    ['is none', null],
    ['is a list', [OWN]],
    ['is a text', 'policy'],
  ])('is the policy itself where it %s', (_, policy) => {
    expect(beyondOwn(policy, OWN)).toBe(policy);
  });

  it('is nothing of a policy without rules where there are none', () => {
    const bare = { '@context': OWN['@context'], target: OWN.target };
    expect(beyondOwn({ ...bare, uid: 'urn:x:1' }, { ...bare, uid: 'urn:x:2' })).toEqual({
      ...bare,
      ...{ uid: 'urn:x:1', permission: [], prohibition: [], obligation: [] },
    });
  });
});
