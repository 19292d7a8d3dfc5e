import { describe, expect, it } from '@jest/globals';
import type { FieldValues } from '../../src/imaging/file-metadata.ts';
import { metadataClauses } from '../../src/imaging/metadata-clauses.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { makePicture } from '../support/make-picture.ts';

const saying = (fields: Record<string, FieldValues>) =>
  metadataClauses({
    format: null,
    width: null,
    height: null,
    blocks: [],
    fields,
    conflicts: [],
    unread: [],
    iimCharset: null,
    isIimNewer: false,
    credentials: null,
    ai: null,
  });

/** Blocked for commercial use, and a question in news. */
const MINOR = [
  { kind: 'purpose-except', value: ['commercial'] },
  { kind: 'contact-required', value: 'whoever answers for the child', within: { purposes: ['editorial'] } },
];

const cases: [string, Record<string, FieldValues>, object[]][] = [
  [
    'a release date and time is an embargo',
    { release_date: { iim: '2026:03:01' }, release_time: { iim: '09:00:00+09:00' } },
    [
      {
        kind: 'embargo-until',
        value: '2026-03-01T09:00:00+09:00',
        words: '2026:03:01 09:00:00+09:00',
        field: 'release_date',
      },
    ],
  ],
  [
    'an expiration date is an expiry',
    { expiration_date: { iim: '2026:12:31' } },
    [{ kind: 'expires-on', value: '2026-12-31' }],
  ],
  ['a date of zeros is no date', { release_date: { iim: '00000000' }, expiration_date: { iim: '' } }, []],
  ['action advised 01 kills', { action_advised: { iim: 'Object Kill' } }, [{ kind: 'kill', value: null }]],
  ['action advised 02 and 04 restrict nothing', { action_advised: { iim: 'Object Replace' } }, []],
  [
    'prohibited data mining forbids AI training',
    { data_mining: { xmp: 'Prohibited for Generative AI/ML training' } },
    [{ kind: 'purpose-except', value: ['ai-training'], words: 'Prohibited for Generative AI/ML training' }],
  ],
  ['allowed data mining restricts nothing', { data_mining: { xmp: 'Allowed' } }, []],
  [
    'alteration constraints forbid modification',
    { image_alteration_constraints: { xmp: ['No Cropping', 'No Flipping'] } },
    [{ kind: 'no-modification', words: 'No Cropping, No Flipping' }],
  ],
  [
    'a required credit line demands the credit that the file gives',
    { credit_line_required: { xmp: 'Credit on Image' }, credit: { xmp: 'KCNA' } },
    [{ kind: 'mandatory-credit', value: 'KCNA' }],
  ],
  [
    'a picture without releases may not sell anything',
    { model_release_status: { xmp: 'Limited or Incomplete Model Releases' } },
    [{ kind: 'purpose-except', value: ['commercial'] }],
  ],
  ['a picture with all releases may', { model_release_status: { xmp: 'Unlimited Model Releases' } }, []],
  ['a minor without releases may not', { minor_model_age: { xmp: 'Age 16' } }, MINOR],
  ['a person of 15 years without releases may not', { model_age: { xmp: ['34', '15'] } }, MINOR],
  [
    'a minor with incomplete releases may not',
    {
      minor_model_age: { xmp: 'Age 14 or Under' },
      model_release_status: { xmp: 'Limited or Incomplete Model Releases' },
    },
    [...MINOR, { kind: 'purpose-except', field: 'model_release_status' }],
  ],
  [
    'a minor with releases in one of two packets may not',
    {
      minor_model_age: { xmp: 'Age 15' },
      model_release_status: { xmp: 'Unlimited Model Releases' },
      'model_release_status-2': { xmp: 'Not Applicable' },
    },
    MINOR,
  ],
  [
    'a minor with all releases may',
    { model_age: { xmp: ['15'] }, model_release_status: { xmp: 'Unlimited Model Releases' } },
    [],
  ],
  [
    'a licence for somebody named is held',
    { licensee: { xmp: [{ LicenseeName: 'Some Paper' }] } },
    [{ kind: 'other' }],
  ],
  [
    'a Creative Commons licence says its parts',
    { cc_license: { xmp: 'https://creativecommons.org/licenses/by-nd/4.0/' } },
    [{ kind: 'mandatory-credit' }, { kind: 'no-modification' }],
  ],
  ['public domain restricts nothing', { cc_license: { xmp: 'http://creativecommons.org/publicdomain/zero/1.0/' } }, []],
  [
    'what a second block says restricts as well, and once',
    {
      expiration_date: { iim: '2026:12:31' },
      'expiration_date-2': { iim: '2026:06:30' },
      'expiration_date-3': { iim: '2026:06:30' },
    },
    [{ value: '2026-12-31' }, { value: '2026-06-30', field: 'expiration_date' }],
  ],
];

describe('coded metadata', () => {
  it.each(cases)('%s', (_name, fields, clauses) => {
    expect(saying(fields)).toMatchObject({ clauses, unread: [] });
    expect(saying(fields).clauses).toHaveLength(clauses.length);
  });

  it.each([
    ['a date that no calendar has', { expiration_date: { iim: '2026:02:31' } }],
    ['a date in other words', { release_date: { iim: 'tomorrow' } }],
    ['a code outside the vocabulary', { data_mining: { xmp: 'DMI-SOMETHING' } }],
    ['an action that is not in the standard', { action_advised: { iim: '07' } }],
    ['a kill of another object', { action_advised: { iim: 'Object Kill' }, reference_number: { iim: '12345678' } }],
    ['rights in a machine language', { embedded_rights_expression: { xmp: [{ EncRightsExpr: '<o:Policy/>' }] } }],
    ['a licence that is not known', { cc_license: { xmp: 'https://example.org/licence' } }],
  ] as const)('that is not understood is held for a person: %s', (_name, fields) => {
    const { clauses, unread } = saying(fields as unknown as Record<string, FieldValues>);
    expect(clauses).toEqual([]);
    expect(unread).toMatchObject([{ field: Object.keys(fields)[0], reason: expect.any(String) }]);
  });

  it('forbids commercial use where a licence does, and asks whether news is such a use', () => {
    const { clauses, unread } = saying({ cc_license: { xmp: 'https://creativecommons.org/licenses/by-nc/4.0/' } });
    expect(clauses.map(({ kind }) => kind)).toEqual(['mandatory-credit', 'purpose-except']);
    expect(unread).toHaveLength(1);
  });

  it('is read from a real file', async () => {
    const file = await makePicture({
      kind: 'jpeg',
      width: 20,
      height: 20,
      seed: 1,
      metadata: {
        dataMining: 'DMI-PROHIBITED',
        iim: { expiration_date: '20261231', expiration_time: '235959+0900', action_advised: '01' },
      },
    });
    expect(metadataClauses(await readMetadata(file)).clauses).toMatchObject([
      { kind: 'expires-on', value: '2026-12-31T23:59:59+09:00' },
      { kind: 'kill', words: 'Object Kill', field: 'action_advised' },
      { kind: 'purpose-except', value: ['ai-training'] },
    ]);
  });
});
