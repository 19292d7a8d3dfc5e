import { describe, expect, it } from '@jest/globals';
import { photoPolicy } from '../../../src/rights/odrl/photo-policy.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import { photoWith } from '../photos.ts';

const FOR_14_DAYS: Restriction = { kind: 'expires-after-days', value: 14 };
const NOT_IN_JAPAN: Restriction = { kind: 'territory-except', value: ['JP'], within: { untilDays: 7 } };
const CREDIT_AT_FIRST: Restriction = { kind: 'mandatory-credit', value: null, within: { untilDays: 7 } };

/** The policy of a photo under one restriction read from these words, as it arrives elsewhere. */
function policy(words: string, restriction = FOR_14_DAYS) {
  const facts = { releasedAt: '2026-05-30', receivedAt: '2026-06-01T10:05:00Z' };
  const photo = photoWith({ restrictions: [restriction], words, facts });
  const written = writeOdrl({ ...photoPolicy(photo, '1', { forHouse: true }), uid: 'urn:example:1' });
  return JSON.parse(JSON.stringify(written));
}

const back = (document: unknown) => readOdrl(document, { zone: 'UTC', permissions: 'asGrants' });
const fromOutside = (document: unknown) => readOdrl(document, { zone: 'UTC', permissions: 'asLimits' });

describe('what days are counted from, in ODRL', () => {
  it.each([
    ['14 days after release', { 'imprimatur:releasedAt': '2026-05-30' }, 'imprimatur:release'],
    ['14 days from receipt', { 'imprimatur:receivedAt': '2026-06-01T10:05:00Z' }, 'imprimatur:receipt'],
    ['14 days after first publication', {}, 'imprimatur:elsewhere'],
    ['14 days from transmission', {}, undefined],
  ])('“%s” is written with its day, and read back', (words, day, countedFrom) => {
    const written = policy(words);
    expect(written).toMatchObject(day);
    expect(Object.keys(written).filter((name) => /(?:released|received)At$/.test(name))).toEqual(Object.keys(day));
    expect(written.prohibition[0]['imprimatur:countedFrom']).toBe(countedFrom);
    expect(back(written)).toMatchObject({ refused: [], clauses: [{ ...FOR_14_DAYS, words, origin: 'read' }] });
  });

  it.each([NOT_IN_JAPAN, CREDIT_AT_FIRST])('belongs to a part of all uses as well: $kind', (restriction) => {
    const written = policy('for 7 days after release', restriction);
    const [rule] = [...(written.prohibition ?? []), ...(written.obligation ?? [])];
    expect(rule['imprimatur:countedFrom']).toBe('imprimatur:release');
    expect(back(written)).toMatchObject({ refused: [], clauses: [restriction] });
  });

  it('is refused by name where the words of the rule say another day', () => {
    const written = policy('14 days after release');
    written.prohibition[0]['imprimatur:words'] = '14 days';
    expect(back(written).refused).toEqual([
      {
        path: 'prohibition[0].imprimatur:countedFrom',
        term: 'imprimatur:release',
        reason: 'The days of a rule are counted from what its words say.',
      },
    ]);
  });

  it('is refused by name in a policy from outside, which can count from the transmission alone', () => {
    const [refused] = fromOutside(policy('14 days after release')).refused;
    expect(refused).toEqual({
      path: 'prohibition[0].imprimatur:countedFrom',
      term: 'imprimatur:release',
      reason: 'Of a policy from outside only days after the transmission can be kept.',
    });
    expect(fromOutside(policy('14 days from transmission')).refused).toEqual([]);
    const unsaid = policy('14 days after release');
    delete unsaid.prohibition[0]['imprimatur:countedFrom'];
    expect(fromOutside(unsaid).refused).toMatchObject([
      { path: 'prohibition[0].imprimatur:countedFrom', term: 'release' },
    ]);
  });

  it('is the transmission where the house speaks for itself, whatever its words name', () => {
    const refusedOf = (anchor: string) => {
      const written = policy('14 days after release');
      Object.assign(written.prohibition[0], { 'imprimatur:origin': 'house', 'imprimatur:countedFrom': anchor });
      return back(written).refused;
    };
    expect(refusedOf('imprimatur:transmission')).toEqual([]);
    expect(refusedOf('imprimatur:release')).toMatchObject([{ path: 'prohibition[0].imprimatur:countedFrom' }]);
  });

  it('is no matter of a rule from outside that quotes nobody, whatever else it says', () => {
    const written = policy('14 days');
    const [rule] = written.prohibition;
    rule['imprimatur:field'] = '14 days after release';
    delete rule['imprimatur:words'];
    delete rule['imprimatur:origin'];
    expect(fromOutside(written).refused).toEqual([]);
  });

  it('may not stand at a rule that permits', () => {
    const written = policy('14 days');
    written.permission[0]['imprimatur:countedFrom'] = 'imprimatur:release';
    expect(fromOutside(written).refused).toMatchObject([{ path: 'permission[0].imprimatur:countedFrom' }]);
  });
});
