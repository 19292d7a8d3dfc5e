import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/rights/judge.ts';
import type { Notice } from '../../src/rights/notice.ts';
import type { Reason, Subject } from '../../src/rights/verdict.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { cases } from '../support/proof.ts';
import { subject, use } from './arbitraries.ts';
import { arbitraryNotices } from './arbitrary-notices.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

const KILL: Notice = {
  ...{ id: 'n1', kind: 'kill', source: 'hand', by: 'ada@desk.example', at: '2026-06-10T08:30:00Z' },
  ...{ reason: 'Wrong person', field: null },
};
const FEED: Notice = { ...KILL, id: 'n2', source: 'program', by: 'feed@desk.example', reason: 'PHOTO KILL' };
const BY_HAND: Notice = { ...KILL, id: null, field: 'editor' };
const NOBODY: Notice = { ...KILL, by: null };
const WORDS: Notice = { ...KILL, id: null, source: 'words', by: null, reason: 'KILL', field: 'instructions' };

function down(status: 'killed' | 'withheld', ...notices: Notice[]): Subject {
  return { ...photoWith({ facts: { status } }), notices };
}

function asKept({ notices: _, sentence: __, ...rest }: Reason) {
  return rest;
}

describe('a verdict on a photo that was taken down', () => {
  it.each([
    ['a notice', KILL, ' By notice of 10 June 2026 at 08:30 (UTC), ada@desk.example: “Wrong person”.'],
    [
      'a notice by a program',
      FEED,
      ' By notice of 10 June 2026 at 08:30 (UTC), sent by a program of feed@desk.example: “PHOTO KILL”.',
    ],
    [
      'a restriction by hand',
      BY_HAND,
      ' By a restriction added by hand on 10 June 2026 at 08:30 (UTC), ada@desk.example: “Wrong person”.',
    ],
    ['words of its own', WORDS, ' Its own words say so, which came on 10 June 2026 at 08:30 (UTC): “KILL”.'],
    ['a notice of nobody', NOBODY, ' By notice of 10 June 2026 at 08:30 (UTC): “Wrong person”.'],
  ])('tells of %s who says so, when and why', (_, notice, told) => {
    const { reasons } = judge(down('killed', notice), WORLD_WEB);
    expect(reasons).toMatchObject([
      { clause: 'killed', sentence: `This picture has been killed.${told}`, notices: [notice] },
    ]);
  });

  it.each([
    ['a notice', KILL, ' 통지(2026년 6월 10일 08:30(UTC), ada@desk.example): “Wrong person”.'],
    [
      'a notice by a program',
      FEED,
      ' 프로그램이 보낸 통지(2026년 6월 10일 08:30(UTC), feed@desk.example): “PHOTO KILL”.',
    ],
    [
      'a restriction by hand',
      BY_HAND,
      ' 직접 추가한 제한(2026년 6월 10일 08:30(UTC), ada@desk.example): “Wrong person”.',
    ],
    ['words of its own', WORDS, ' 사진과 함께 온 문구(2026년 6월 10일 08:30(UTC)): “KILL”.'],
    ['a notice of nobody', NOBODY, ' 통지(2026년 6월 10일 08:30(UTC)): “Wrong person”.'],
  ])('says in Korean as well of %s who says so, when and why', (_, notice, told) => {
    const photo = down('killed', notice);
    expect(saidIn('ko', photo, judge(photo, WORLD_WEB)).reasons).toMatchObject([
      { sentence: `이 사진은 사용이 전면 취소되었습니다.${told}`, language: 'ko' },
    ]);
  });

  it('tells last of a killed one what withholds it as well', () => {
    const withhold: Notice = { ...NOBODY, id: 'n3', kind: 'withhold', reason: 'A complaint' };
    const sentence = (...notices: Notice[]) => judge(down('killed', ...notices), WORLD_WEB).reasons[0]?.sentence;
    const killed = 'This picture has been killed.';
    const held = ' This picture is withheld. By notice of 10 June 2026 at 08:30 (UTC): “A complaint”.';
    const words = ' Its own words say so, which came on 10 June 2026 at 08:30 (UTC): “KILL”.';
    expect(sentence(withhold, WORDS)).toBe(killed + words + held);
    expect(sentence(withhold)).toBe(killed + held);
    expect(judge(down('withheld', withhold), WORLD_WEB).reasons).toMatchObject([{ sentence: held.trimStart() }]);
  });

  it('tells of all that withhold it, and says them in Korean as well', () => {
    const photo = down('withheld', { ...KILL, kind: 'withhold' }, { ...FEED, kind: 'withhold' });
    const verdict = judge(photo, WORLD_WEB);
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]?.sentence).toMatch(/^This picture is withheld\..*“Wrong person”.*“PHOTO KILL”/);
    const [korean] = saidIn('ko', photo, verdict).reasons;
    expect(korean?.sentence).toMatch(
      /^이 사진은 사용이 보류되어 있습니다\. 통지\(2026년.*ada@desk\.example\): “Wrong person”\. 프로그램이 보낸 통지\(.*“PHOTO KILL”\.$/,
    );
    expect(korean).toMatchObject({ language: 'ko', notices: photo.notices });
    expect(korean?.remedy).toMatch(/^보류가/);
  });

  it('is what it is whoever took it down: notices change nothing but what is told', () => {
    const property = fc.property(subject, arbitraryNotices, use, (photo, notices, asked) => {
      const told = judge({ ...photo, notices }, asked);
      expect(told).toEqual({ ...judge(photo, asked), reasons: told.reasons });
      expect(told.reasons.map(asKept)).toEqual(judge(photo, asked).reasons.map(asKept));
      expect(told.reasons.some((reason) => reason.notices !== undefined)).toBe(
        notices.length > 0 && ['killed', 'withheld', 'deleted'].includes(photo.facts.status),
      );
    });
    fc.assert(property, { numRuns: cases({ sample: 500 }), seed: 20261126 });
  });
});

describe('a duty', () => {
  it('says where its words stand, who says them and who confirmed them', () => {
    const photo = photoWith({ restrictions: [{ kind: 'correction', value: null }], words: 'CORRECTS DATE' });
    const confirmed = { by: 'Rita', at: '2026-06-02T09:00:00Z' };
    const [clause] = photo.terms.clauses;
    const said = { words: 'CORRECTS DATE', field: 'caption', start: 0, end: 13, origin: 'read' };
    expect(judge(photo, WORLD_WEB).duties.at(-1)).toStrictEqual({
      ...{ clause: 'correction', ...said },
      sentence: expect.any(String),
    });
    const terms = { clauses: clause === undefined ? [] : [{ ...clause, confirmed }], doubts: [] };
    expect(judge({ ...photo, terms }, WORLD_WEB).duties.at(-1)).toMatchObject({ ...said, confirmed });
  });

  it('of a third party’s picture says whose words ask for it, as its obstacle does', () => {
    const photo = photoWith({ restrictions: [{ kind: 'third-party-unverified', value: null }] });
    const { reasons, duties } = judge(photo, WORLD_WEB);
    const said = { clause: 'third-party-unverified', field: 'caption', origin: 'read' };
    expect([reasons[0], duties.at(-1)]).toMatchObject([said, said]);
  });

  it('of a house order is the house’s', () => {
    const order = {
      id: 'o1',
      kind: 'house',
      restriction: null,
      duty: 'Pixelate the face',
      reason: 'A promise',
    } as const;
    const photo = photoWith({ orders: [{ ...order, by: 'Kim', from: null, until: null }] });
    expect(judge(photo, WORLD_WEB).duties.at(-1)).toMatchObject({ words: 'A promise', origin: 'house' });
  });
});
