import { describe, expect, it } from '@jest/globals';
import type { FieldValues, FileMetadata } from '../../src/imaging/file-metadata.ts';
import { displayFields, textsAsReceived } from '../../src/imaging/texts.ts';

const saying = (fields: Record<string, FieldValues>, isIimNewer = false): FileMetadata => ({
  format: 'JPEG',
  width: 1,
  height: 1,
  blocks: [],
  fields,
  conflicts: [],
  unread: [],
  iimCharset: null,
  isIimNewer,
  credentials: null,
  ai: null,
});
const textsOf = (fields: Record<string, FieldValues>) =>
  textsAsReceived(saying(fields)).map(({ field, block, text }) => `${field} ${block}: ${text}`);

describe('the texts that rights are read from', () => {
  it('are each block’s own, for restrictions add up', () => {
    expect(
      textsOf({ instructions: { iim: 'JAPAN OUT', xmp: 'NO SALES' }, description: { exif: 'Fans cheer' } }),
    ).toEqual(['caption exif: Fans cheer', 'instructions xmp: NO SALES', 'instructions iim: JAPAN OUT']);
  });

  it('stand once when blocks agree but for spacing', () => {
    expect(textsOf({ instructions: { iim: 'NO  SALES\n', xmp: 'NO SALES' } })).toEqual(['instructions xmp: NO SALES']);
  });

  it('leave out what is only an IIM limit’s remainder, in octets or in letters', () => {
    const credit = '연합뉴스/조선중앙통신 (재배포 금지, 국내에서만 사용 가능)';
    const cut = Buffer.from(credit).subarray(0, 30).toString();
    expect(textsOf({ credit: { iim: cut, xmp: credit } })).toEqual([`credit xmp: ${credit}`]);
    const long = 'Kyodo News via AP, no use in Japan until May';
    expect(textsOf({ credit: { iim: long.slice(0, 32), xmp: long } })).toHaveLength(1);
  });

  it('keep a short IIM text that is no remainder: it may be stricter than the longer one', () => {
    const texts = textsOf({ instructions: { iim: 'UK OUT', xmp: 'UK OUT until Friday' } });
    expect(texts).toEqual(['instructions xmp: UK OUT until Friday', 'instructions iim: UK OUT']);
  });

  it.each([
    'OLYMPUS DIGITAL CAMERA         ',
    'SONY DSC',
    'KONICA MINOLTA DIGITAL CAMERA',
    'Exif_JPEG_PICTURE',
    'hdrpl',
    '   ',
  ])('leave out what a camera writes by itself: %s', (description) => {
    expect(textsOf({ description: { exif: description } })).toEqual([]);
  });

  it('keep a description that only starts as a camera’s does', () => {
    expect(textsOf({ description: { exif: 'Untitled - no use in UK' } })).toHaveLength(1);
  });

  it('come in every language, from further blocks, and from PLUS’s free texts', () => {
    expect(
      textsOf({
        usage_terms: { xmp: 'Japan only' },
        'usage_terms-de': { xmp: 'Nur in Japan' },
        'usage_terms-2': { xmp: 'No archives' },
        region_constraints: { xmp: 'Not in Quebec' },
        creator: { xmp: ['Jane Roe', 'John Doe'] },
      }),
    ).toEqual([
      'usageTerms xmp: Japan only',
      'usageTerms xmp: Nur in Japan',
      'usageTerms xmp: No archives',
      'byline xmp: Jane Roe, John Doe',
      'otherConstraints xmp: Not in Quebec',
    ]);
  });
});

describe('the values to show', () => {
  it('are EXIF’s for caption, creator, copyright and date, unless a camera wrote it', () => {
    const shown = displayFields(
      saying({
        description: { exif: 'SONY DSC', xmp: 'Fans cheer' },
        creator: { exif: 'Jane Roe', xmp: ['J. Roe'] },
        copyright_notice: { iim: '© Roe' },
        credit: { iim: 'KCNA' },
      }),
    );
    expect(shown).toMatchObject({
      caption: 'Fans cheer',
      byline: 'Jane Roe',
      copyrightNotice: '© Roe',
      credit: 'KCNA',
    });
  });

  it('are IIM’s where it was edited after XMP, but whole where it had to cut', () => {
    const long = 'An agency with a name of more than thirty-two letters';
    const fields = { headline: { iim: 'New', xmp: 'Old' }, credit: { iim: long.slice(0, 32), xmp: long } };
    expect(displayFields(saying(fields))).toMatchObject({ headline: 'Old', credit: long });
    expect(displayFields(saying(fields, true))).toMatchObject({ headline: 'New', credit: long });
  });

  it.each([
    [
      { date_created: { exif: '2024:07:09 13:05:00' }, date_created_offset: { exif: '+03:00' } },
      '2024-07-09T13:05:00+03:00',
    ],
    [{ date_created: { iim: '2024:07:09' }, time_created: { iim: '13:05:00+0900' } }, '2024-07-09T13:05:00+09:00'],
    [{ date_created: { iim: '2024:07:09' } }, '2024-07-09'],
    [{ date_created: { xmp: '2024:07' } }, '2024-07'],
    [{ date_created: { exif: '0000:00:00 00:00:00', xmp: '2024' } }, '2024'],
    [{ date_created: { iim: '2015-09-' } }, null],
  ])('are dates in ISO 8601, as precise as the file: %j', (fields, date) => {
    expect(displayFields(saying(fields as Record<string, FieldValues>)).dateCreated).toBe(date);
  });

  it('list keywords and people once each', () => {
    const shown = displayFields(
      saying({ keywords: { xmp: ['dance', 'stage', 'dance'] }, person_in_image: { xmp: ['A B'] } }),
    );
    expect([shown.keywords, shown.people, shown.city]).toEqual([['dance', 'stage'], ['A B'], null]);
  });
});
