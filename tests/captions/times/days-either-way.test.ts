import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

/** What allows less: a ban begins with the earlier day and ends with the later one, what is allowed the other way round. */
const TERMS: readonly [terms: string, read: string][] = [
  ['Germany out until 03/04/2026', 'territory-except DE @ until 2026-04-03'],
  ['Not for use in Germany until 03/04/2026', 'territory-except DE @ until 2026-04-03'],
  ['Exclusive to The Times until 03/04/2026', 'publication-only The Times @ until 2026-04-03'],
  ['UK out 03/04/2026 to 05/06/2026', 'territory-except GB @ until 2026-06-05 from 2026-03-04'],
  ['No web before 03/04/2026', 'channel-except online @ until 2026-04-02'],
  ['No web after 03/04/2026', 'channel-except online @ from 2026-03-05'],
  ['Not to be used after 03/04/2026', 'expires-on 2026-03-04'],
  ['Expires 03-04-2026', 'expires-on 2026-03-04'],
  ['Embargo: 03-04-2026', 'embargo-until 2026-04-03'],
  ['Expires: 03.04.2026', 'expires-on 2026-04-03'],
  ['Expires 04-13-2026', 'expires-on 2026-04-13'],
  ['Fino al 03/04/2026 non utilizzabile da quotidiani', 'channel-except print-newspaper @ until 2026-04-03'],
  ['Nicht in Deutschland bis 04/03/2026', 'territory-except DE @ until 2026-03-04'],
];

describe('a day whose month could come first', () => {
  it.each(TERMS)('“%s” allows what both ways allow', (terms, read) => {
    expect(summariesOf(readCaption(terms, 'instructions').restrictions)).toEqual([read]);
  });
});
