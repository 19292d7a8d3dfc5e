import { describe, expect, it } from '@jest/globals';
import {
  DOUBT_FORMS,
  type DoubtForm,
  type DoubtRemedy,
  doubtInWords,
  doubtRemedy,
  doubtSentence,
} from '../../src/rights/words/doubts.ts';
import { ENGLISH } from '../../src/rights/words/languages/english.ts';
import { KOREAN } from '../../src/rights/words/languages/korean.ts';

/** Terms and waivers on file name a doubt by its English sentence: one that is said otherwise is another doubt. */
const SENTENCES: Record<DoubtForm, [string, DoubtRemedy]> = {
  suppliers: ['The photo came from 1st, but its credit ends with 2nd: whose terms hold must be settled.', 'source'],
  ownership: ['The photo is said to be 1st, but its credit names 2nd: whose picture it is must be settled.', 'source'],
  credited: [
    'A text of the photo credits 1st, and its credit does not: whether 1st’s terms hold must be settled.',
    'source',
  ],
  released: [
    'A text of the photo says that it was released on 1st, and not on 2nd: which it was must be settled.',
    'source',
  ],
  'killed-alike': [
    'The same picture was killed as photo 1st, and whether that holds for this copy must be settled. Its kill says: 2nd',
    'killed-alike',
  ],
  'withheld-alike': [
    'The same picture is withheld as photo 1st, and whether that holds for this copy must be settled. Its withhold says: 2nd',
    'withheld-alike',
  ],
  'killed-alike-unseen': ['Somebody must look whether this picture may be used at all.', 'killed-alike'],
  'unread-block': ['The file’s 1st block is there and could not be read: 2nd', 'unread'],
  'unread-field': ['The field 1st of the file’s 2nd block is there and could not be read: 3rd', 'unread'],
  waiting: ['Waits to be confirmed: 1st', 'waiting'],
  'waiting-unseen': ['An edit waits to be confirmed.', 'waiting'],
  'not-understood': ['These words stand where restrictions stand and were not understood.', 'words'],
  'like-restriction': ['These words look like a restriction and were not understood.', 'words'],
  tangled: ['These words are too tangled to be read.', 'words'],
  'too-long': ['The text is longer than 1st characters; this part was not read.', 'words'],
  'too-many-keywords': ['There are more than 1st keywords; these were not read.', 'words'],
  'held-by-house': ['The house phrasebook holds these words for a person.', 'words'],
  'to-be-read': [
    'The house says something stricter of “1st” now, and this photo is still to be read again.',
    'to-be-read',
  ],
};

const REMEDIES: Record<DoubtRemedy, [string, string]> = {
  source: [
    'Somebody corrects what is wrong of it, or settles this doubt and says why it is right.',
    '잘못된 것을 바로잡거나, 왜 맞는지 밝히고 이 의문을 해결하십시오.',
  ],
  'killed-alike': [
    'A rights manager compares the two: kills this one as well, or agrees to settle the doubt, as the kill was not about the picture.',
    '권리 담당자가 두 사진을 비교하여 이 사진도 취소하거나, 취소 사유가 사진 자체에 대한 것이 아니면 이 의문의 해결에 동의하십시오.',
  ],
  'withheld-alike': [
    'Wait until that photo is withheld no more, or a rights manager compares the two and agrees to settle the doubt, as the withhold was not about the picture.',
    '그 사진의 보류가 풀릴 때까지 기다리거나, 권리 담당자가 두 사진을 비교하여 보류 사유가 사진 자체에 대한 것이 아니면 이 의문의 해결에 동의하십시오.',
  ],
  unread: [
    'Somebody looks at the file with another program and puts in what it says.',
    '다른 프로그램으로 파일을 확인하고 그 내용을 입력하십시오.',
  ],
  waiting: [
    'A rights manager who did not propose it confirms or refuses it.',
    '제안하지 않은 권리 담당자가 확인하거나 거절해야 합니다.',
  ],
  words: [
    'A rights manager reads the words and says what they mean.',
    '권리 담당자가 문구를 읽고 그 뜻을 밝혀야 합니다.',
  ],
  'to-be-read': [
    'It is read by itself, mostly within minutes; the jobs tell of photos that could not be read.',
    '대개 몇 분 안에 자동으로 다시 읽으며, 읽지 못한 사진은 작업 목록에 있습니다.',
  ],
};

describe('what the archive doubts', () => {
  it.each(DOUBT_FORMS)('%s: is said as it was ever stored, and what would settle it in every language', (form) => {
    const [sentence, remedy] = SENTENCES[form];
    expect(doubtSentence(form, '1st', '2nd', '3rd')).toBe(sentence);
    expect([doubtRemedy({ reason: sentence }), doubtRemedy({ reason: sentence }, KOREAN)]).toEqual(REMEDIES[remedy]);
  });

  it('may hold what stands in several lines', () => {
    const reason = doubtSentence('unread-block', 'XMP', 'line 1:\nno text');
    expect(doubtInWords({ reason }, KOREAN)).toBe(
      '파일에 있는 다음 블록을 읽을 수 없었습니다: XMP. 이유: line 1:\nno text',
    );
  });

  it('names in all its places whom it is about, or is somebody else’s doubt', () => {
    const reason = doubtSentence('credited', 'EPA').replace('EPA’s', 'AFP’s');
    expect([doubtInWords({ reason }, ENGLISH), doubtInWords({ reason }, KOREAN)]).toEqual([null, null]);
    expect(doubtRemedy({ reason, remedy: 'Call Ann.' }, KOREAN)).toBe('Call Ann.');
  });

  it('of the source in words of another day is settled as today, and no doubt that an editor put to words of the photo', () => {
    const reason = 'Who sent this is not known.';
    const [source] = REMEDIES.source;
    expect(doubtRemedy({ reason, field: 'editor', words: '', remedy: 'Call Ann.' })).toBe(source);
    expect(doubtRemedy({ reason, field: 'editor', words: 'NO SALES', remedy: 'Call Ann.' })).toBe('Call Ann.');
    expect(doubtRemedy({ reason, field: 'caption', words: '', remedy: 'Call Ann.' })).toBe('Call Ann.');
    expect(doubtRemedy({ reason })).toBe(REMEDIES.words[0]);
  });
});
