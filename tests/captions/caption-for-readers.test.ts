import { describe, expect, it } from '@jest/globals';
import { captionForReaders } from '../../src/captions/caption-for-readers.ts';
import { readCaption } from '../../src/captions/read-caption.ts';

describe('the caption for readers', () => {
  const cases: [string, string, string][] = [
    [
      'leaves restrictions and a bracketed credit out',
      'A crane lifts a bridge into place in Busan on May 4, 2025. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
      'A crane lifts a bridge into place in Busan on May 4, 2025.',
    ],
    [
      'leaves a trailing credit line out',
      'Fans cheer in Lyon, France, May 4, 2025. REUTERS/Jane Roe/File Photo',
      'Fans cheer in Lyon, France, May 4, 2025.',
    ],
    ['leaves a caption without terms as it is', 'Fans cheer in Lyon.', 'Fans cheer in Lyon.'],
    [
      'keeps brackets that hold news',
      'Jane Roe (L) greets John Doe (R) in Lyon.',
      'Jane Roe (L) greets John Doe (R) in Lyon.',
    ],
    ['is empty for an empty caption', '', ''],
  ];

  it.each(cases)('%s', (_sentence, text, expected) => {
    expect(captionForReaders(text, readCaption(text, 'caption'))).toBe(expected);
  });
});
