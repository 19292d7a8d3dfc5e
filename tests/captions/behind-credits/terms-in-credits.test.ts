import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

describe('terms behind a name in a credit or a copyright line', () => {
  it.each<[TextField, string, string]>([
    ['copyrightNotice', '© Jane Roe, no archiving', 'no-archive'],
    ['copyrightNotice', '© Estate of Jane Roe, all advertising uses excluded', 'purpose-except advertising'],
    ['copyrightNotice', '© Nachlass Roe, Abdruck genehmigungspflichtig', 'contact-required'],
    ['credit', 'AFP - CHINA MAINLAND EXCLUDED', 'territory-except CN'],
    ['credit', 'EPA-Yonhap 국내용', 'territory-only KR'],
    ['credit', 'Freigabe fehlt', 'other'],
    ['credit', 'Kun Abonnenter', 'other'],
    ['credit', 'Photo: J Roe; online: ask', 'contact-required @ channels online'],
  ])('are read: %s, %s', (field, text, expected) => {
    expect(summariesOf(readCaption(text, field).restrictions)).toEqual([expected]);
  });

  it.each<[TextField, string, string]>([
    ['credit', 'IMAGO via Getty Images / ex-Japan', 'ex-Japan'],
    ['credit', 'AFP (ex Korea)', 'ex Korea'],
    ['credit', 'Legal Warning', 'Legal Warning'],
    ['credit', 'Court Ruling', 'Court Ruling'],
    ['byline', 'Honorar Strittig', 'Honorar Strittig'],
    ['copyrightNotice', 'Rights Disputed', 'Rights Disputed'],
    ['copyrightNotice', '© ADAGP 2026 - tarif à demander', 'tarif à demander'],
  ])('are held where nobody reads them, and are no name: %s, %s', (field, text, held) => {
    const { doubts, credit } = readCaption(text, field);
    expect(doubts.map((doubt) => doubt.text).join(' ')).toContain(held);
    expect(credit?.photographer ?? '').not.toBe(held);
    expect(credit?.chain ?? []).not.toContain(held);
  });

  it.each<[TextField, string]>([
    ['credit', 'Carl Court/Getty Images'],
    ['credit', 'Legal Aid Society/Handout via REUTERS'],
    ['credit', 'Supreme Court of India / AFP'],
    ['credit', 'Ministry of Internal Affairs of Georgia/Handout'],
    ['byline', 'Anna Kunder'],
    ['credit', 'Tarif Khan/AFP'],
    ['byline', 'Lupa Images'],
    ['copyrightNotice', '© 2026 The Associated Press. All rights reserved.'],
    ['copyrightNotice', '© No 10 Downing Street'],
    ['caption', 'Roberto Baggio (ex Italy) in Rome. (Photo by Jane Roe/AFP)'],
    ['caption', 'Ex-France coach Laurent Blanc in Lyon. AFP'],
    ['caption', 'The court order was read to the fee-paying pupils. AFP'],
  ])('are not seen in names: %s, %s', (field, text) => {
    const { doubts, restrictions } = readCaption(text, field);
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
