import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Notice } from '../../../src/rights/notice.ts';
import { photoPolicy } from '../../../src/rights/odrl/photo-policy.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import { cases } from '../../support/proof.ts';
import { arbitraryNotices } from '../arbitrary-notices.ts';
import { photoWith } from '../photos.ts';
import { policy } from './policies.ts';

const KILL: Notice = {
  ...{ id: 'n1', kind: 'kill', source: 'program', by: 'ada@desk.example', at: '2026-06-10T08:30:00Z' },
  ...{ reason: 'Wrong person', field: null },
};

function written(notices: Notice[], forHouse: boolean, status: 'killed' | 'withheld' | 'active' = 'killed') {
  const subject = { ...photoWith({ facts: { status } }), notices };
  return JSON.parse(JSON.stringify(writeOdrl({ ...photoPolicy(subject, '1', { forHouse }), uid: 'urn:example:1' })));
}

const read = (document: unknown) => readOdrl(document, { zone: 'UTC', permissions: 'asGrants' });

describe('the policy of a photo that was taken down', () => {
  it('tells the notice: its kind, when and how it was issued, by whom, and why', () => {
    expect(written([KILL], true).prohibition).toEqual([
      {
        ...{ action: ['use', 'transfer'], remedy: [{ action: 'delete' }] },
        ...{ 'imprimatur:words': 'Wrong person', 'imprimatur:field': 'notice', 'imprimatur:origin': 'house' },
        ...{ 'imprimatur:notice': 'n1', 'imprimatur:issuedAt': '2026-06-10T08:30:00Z' },
        ...{ 'imprimatur:issuedThrough': 'imprimatur:program', 'imprimatur:issuedBy': 'ada@desk.example' },
      },
    ]);
  });

  it('says outside neither who issued it nor why', () => {
    const outside = JSON.stringify(written([KILL], false));
    expect(outside).not.toMatch(/ada|Wrong person/);
    expect(outside).toContain('2026-06-10T08:30:00Z');
    expect(outside).not.toContain('issuedBy');
    expect(written([KILL], false).prohibition).toMatchObject([{ 'imprimatur:words': 'Notice' }]);
  });

  it('leaves to its own terms what these say, and forbids every use where nobody knows why', () => {
    const own = written([{ ...KILL, id: null, source: 'words', by: null, field: 'caption' }], true);
    expect(own.prohibition).toHaveLength(1);
    expect(own.prohibition[0]).not.toHaveProperty(['imprimatur:notice']);
  });

  it('tells no notice once the photo is in use again', () => {
    expect(written([{ ...KILL, kind: 'withhold' }], true, 'active')).not.toHaveProperty('prohibition');
  });

  it('reads back as it was, with its state and no restriction beside', () => {
    const property = fc.property(arbitraryNotices, (notices) => {
      const onFile = notices.filter(({ id }) => id !== null);
      const { notices: found, clauses, state, refused } = read(written(notices, true));
      expect({ found, clauses, state, refused }).toEqual({ found: onFile, clauses: [], state: 'killed', refused: [] });
    });
    fc.assert(property, { numRuns: cases({ sample: 200 }), seed: 20261126 });
  });
});

describe('of a notice in a policy is refused by name', () => {
  const rule = written([KILL], true).prohibition[0] as Record<string, unknown>;
  const plain = { action: ['use', 'transfer'] };
  const issued = Object.fromEntries(Object.entries(rule).filter(([name]) => /notice|issued/.test(name)));

  it.each<[string, object, string, RegExp]>([
    ['an instant that is a day', { ...rule, 'imprimatur:issuedAt': '2026-06-10' }, 'issuedAt', /instant/],
    ['an instant without offset', { ...rule, 'imprimatur:issuedAt': '2026-06-10T08:30' }, 'issuedAt', /offset/],
    ['no instant at all', { ...rule, 'imprimatur:issuedAt': undefined }, 'issuedAt', /instant/],
    ['another way it came', { ...rule, 'imprimatur:issuedThrough': 'imprimatur:pigeon' }, 'issuedThrough', /by hand/],
    ['a person who is no text', { ...rule, 'imprimatur:issuedBy': { name: 'Ada' } }, 'issuedBy', /text/],
    ['the lack of an identifier', { ...rule, 'imprimatur:notice': undefined }, 'notice', /identifier/],
    ['an empty identifier', { ...rule, 'imprimatur:notice': '' }, 'notice', /identifier/],
    [
      'words behind the instant',
      { ...rule, 'imprimatur:issuedAt': '2026-06-10T08:30:00Z, or later' },
      'issuedAt',
      /instant/,
    ],
    ['a day that is none', { ...rule, 'imprimatur:issuedAt': '2026-02-40T08:30:00Z' }, 'issuedAt', /instant/],
    [
      'a kill for a part of all uses',
      { ...rule, constraint: [{ leftOperand: 'spatial', operator: 'isAnyOf', rightOperand: 'DEU' }] },
      'notice',
      /forbids every use/,
    ],
    [
      'one of another kind of rule',
      { ...plain, ...issued, constraint: [{ leftOperand: 'spatial', operator: 'isAnyOf', rightOperand: 'JPN' }] },
      'notice',
      /forbids every use/,
    ],
    ['one of a single act', { ...issued, action: 'archive' }, 'notice', /forbids every use/],
    ['one of an act that nobody knows', { ...issued, action: 'teleport' }, 'notice', /forbids every use/],
    [
      'one for some days',
      { ...plain, ...issued, constraint: [{ leftOperand: 'delayPeriod', operator: 'lt', rightOperand: 'P3D' }] },
      'notice',
      /forbids every use/,
    ],
    [
      'when a single act was forbidden',
      { action: 'archive', 'imprimatur:issuedAt': '2026-06-10T08:30:00Z' },
      'issuedAt',
      /forbids every use/,
    ],
    ['an instant that is an object', { ...rule, 'imprimatur:issuedAt': { day: 1 } }, 'issuedAt', /instant/],
  ])('%s', (_, prohibition, member, says) => {
    const document = JSON.parse(JSON.stringify(policy({ prohibition: [prohibition], permission: undefined })));
    const { refused, notices } = read(document);
    expect(refused).toContainEqual({
      ...{ path: `prohibition[0].imprimatur:${member}`, term: expect.any(String) },
      reason: expect.stringMatching(says),
    });
    expect(notices).toEqual([]);
  });

  it('whatever an obligation says of one', () => {
    const { refused } = read(policy({ obligation: [{ action: 'reviewPolicy', ...issued }] }));
    expect(refused.map(({ term }) => term)).toEqual(expect.arrayContaining(Object.keys(issued)));
  });
});
