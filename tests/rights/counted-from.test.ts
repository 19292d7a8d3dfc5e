import { describe, expect, it } from '@jest/globals';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import { isCountedFromElsewhere } from '../../src/rights/counted-from.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import { widens } from '../../src/rights/widens.ts';
import { photoWith } from './photos.ts';

const FOR_14_DAYS = { kind: 'expires-after-days', value: 14 } as const;

function reading(words: string, change: Partial<Clause> = {}): Clause {
  return { ...FOR_14_DAYS, words, field: 'caption', start: 0, end: words.length, origin: 'read', ...change } as Clause;
}

describe('words that count days', () => {
  it.each([
    'FOR EDITORIAL USE FOR 14 DAYS AFTER RELEASE',
    'within 14 days of the date of release',
    'use within 14 days from first publication',
    '14 days after being issued',
    'fourteen days from receipt',
    'expires 14 days after the picture was received',
    'for 14 days post-release',
    'once published, for 14 days',
    '14 days from release date',
    '14 Tage nach Veröffentlichung',
    '14 jours après parution',
    '14 días desde su publicación',
    '배포 후 14일 이내',
    '게재일로부터 14일',
    '公開日から14日間',
    '发布后14天',
    '14 дней с даты публикации',
  ])('“%s” count them from elsewhere than the transmission', (words) => {
    expect(isCountedFromElsewhere(reading(words))).toBe(true);
  });

  it.each([
    'MUST BE USED WITHIN 14 DAYS FROM TRANSMISSION',
    'within 30 days from delivery',
    'valida por 14 dias a contar da entrega',
    'For publication within 14 days',
    'HANDOUT PHOTO FOR EDITORIAL USE ONLY WITHIN 14 DAYS',
    '14일 이내 사용',
  ])('“%s” do not', (words) => {
    expect(isCountedFromElsewhere(reading(words))).toBe(false);
  });

  it('say nothing of a clause that counts none, nor of a code in the file', () => {
    const words = 'JAPAN OUT AFTER RELEASE';
    expect(isCountedFromElsewhere(reading(words, { kind: 'territory-except', value: ['JP'] }))).toBe(false);
    expect(isCountedFromElsewhere(reading(words, { origin: 'metadata' }))).toBe(false);
    const part = { kind: 'territory-except', value: ['JP'], within: { fromDays: 7 } } as Partial<Clause>;
    expect(isCountedFromElsewhere(reading(words, part))).toBe(true);
  });

  it('from elsewhere never vanish in the same number of days from the transmission', () => {
    const of = (text: string) => ({ ...FOR_14_DAYS, text, start: 0, end: text.length });
    const restrictions = [of('14 DAYS AFTER RELEASE'), of('MUST BE USED WITHIN 14 DAYS FROM TRANSMISSION')];
    const readings = [{ field: 'caption', restrictions, doubts: [] }];
    expect(compileTerms({ readings, metadata: [], byHand: [], unread: [], pending: [] }).clauses).toHaveLength(2);
  });

  it('from elsewhere are not stood in for by days from the transmission', () => {
    const released = photoWith({ restrictions: [FOR_14_DAYS], words: '14 days after release' });
    const sent = photoWith({ restrictions: [FOR_14_DAYS], words: '14 days from transmission' });
    expect(widens(released, sent)).toBe(true);
    expect(widens(sent, released)).toBe(false);
  });
});
