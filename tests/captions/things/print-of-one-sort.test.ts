import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string): string[] => summariesOf(readCaption(text, 'instructions').restrictions);

describe('print of one sort', () => {
  it.each([
    ['Newspaper print use only', 'channel-only print-newspaper'],
    ['magazine print only', 'channel-only print-magazine'],
    ["For the newspaper's print edition only", 'channel-only print-newspaper'],
    ['print use in newspapers only', 'channel-only print-newspaper'],
    ['newspaper print and online use only', 'channel-only print-newspaper,online'],
  ])('is all that a limit leaves open: “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['For print and newspaper use only', 'channel-only print-newspaper,print-magazine'],
    ['print magazines and newspapers only', 'channel-only print-magazine,print-newspaper'],
  ])('is one of two where both are listed: “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['No newspaper print use', 'channel-except print-newspaper,print-magazine'],
    ['NO MAGAZINE PRINT TV', 'channel-except print-magazine,print-newspaper,tv'],
  ])('is all print in a ban, which may be a list without commas: “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
