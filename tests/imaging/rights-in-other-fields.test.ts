import { describe, expect, it } from '@jest/globals';
import type { FieldValues, FileMetadata } from '../../src/imaging/file-metadata.ts';
import { metadataClauses } from '../../src/imaging/metadata-clauses.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { textsAsReceived } from '../../src/imaging/texts.ts';

const metadataWith = (fields: Record<string, FieldValues>): FileMetadata => ({
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
const saying = (fields: Record<string, FieldValues>) => metadataClauses(metadataWith(fields));
const kindsOf = (fields: Record<string, FieldValues>) => saying(fields).clauses.map(({ kind }) => kind);

const sidecar = (properties: string) =>
  readMetadata(
    Buffer.from(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${properties}/></rdf:RDF></x:xmpmeta>`,
    ),
  );

describe('a licence of Creative Commons', () => {
  const BY_NC_ND = 'https://creativecommons.org/licenses/by-nc-nd/4.0/';

  it.each(['web_statement', 'terms_and_conditions_url'])('narrows where %s alone names it', (field) => {
    const { clauses, unread } = saying({ [field]: { xmp: BY_NC_ND } });
    expect(clauses.map(({ kind }) => kind)).toEqual(['mandatory-credit', 'no-modification', 'purpose-except']);
    expect(unread).toMatchObject([{ field, reason: expect.stringContaining('commercial') }]);
  });

  it('narrows by each of two that differ', () => {
    const both = {
      cc_license: { xmp: 'https://creativecommons.org/licenses/by-nc/4.0/' },
      web_statement: { xmp: 'http://creativecommons.org/licenses/by-nd/2.5/kr/deed.ko' },
    };
    expect(new Set(kindsOf(both))).toEqual(new Set(['mandatory-credit', 'purpose-except', 'no-modification']));
  });

  it('narrows by each of several in one field', () => {
    const list = ['https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by-nd/4.0'];
    expect(kindsOf({ cc_license: { xmp: list } })).toEqual(['mandatory-credit', 'no-modification']);
  });

  it.each(['https://creativecommons.org/licenses/by-xy/4.0/', 'https://creativecommons.org/about/'])(
    'that is not known is held for a person: %s',
    (address) => {
      expect(saying({ web_statement: { xmp: address } })).toMatchObject({
        clauses: [],
        unread: [{ field: 'web_statement' }],
      });
    },
  );

  it.each(['https://www.yna.co.kr/copyright', 'www.epa.eu/terms'])(
    'is none where an agency has its page: %s',
    (page) => {
      expect(saying({ web_statement: { xmp: page } })).toEqual({ clauses: [], unread: [] });
    },
  );
});

describe('PRISM', () => {
  it.each([
    ['basic/2.0', 'embargoDate', 'embargo-until', 'prism_embargo_date'],
    ['basic/3.0', 'expirationDate', 'expires-on', 'prism_expiration_date'],
    ['1.2/basic', 'killDate', 'expires-on', 'prism_kill_date'],
    ['prismusagerights/2.1', 'embargoDate', 'embargo-until', 'pur_embargo_date'],
    ['prismusagerights/3.0', 'expirationDate', 'expires-on', 'pur_expiration_date'],
    ['prismusagerights/2.1', 'optionEndDate', 'expires-on', 'pur_option_end_date'],
  ])('of %s: %s becomes %s', async (vocabulary, property, kind, field) => {
    const address = `http://prismstandard.org/namespaces/${vocabulary}/`;
    const metadata = await sidecar(`xmlns:p="${address}" p:${property}="2026-12-31T09:00:00+09:00"`);
    expect(metadataClauses(metadata)).toMatchObject({
      clauses: [{ kind, value: '2026-12-31T09:00:00+09:00', field }],
      unread: [],
    });
  });

  it('gives an embargo for each of several dates, and holds one that is none', () => {
    const { clauses, unread } = saying({ pur_embargo_date: { xmp: ['2026:03:01', '2026:04:01', 'soon'] } });
    expect(clauses.map(({ value }) => value)).toEqual(['2026-03-01', '2026-04-01']);
    expect(unread).toMatchObject([{ field: 'pur_embargo_date', reason: expect.stringContaining('soon') }]);
  });

  it('prohibits reuse where its flag does, and holds a flag in other words', () => {
    expect(kindsOf({ pur_reuse_prohibited: { xmp: 'true' } })).toEqual(['one-time-use']);
    expect(saying({ pur_reuse_prohibited: { xmp: 'False' } })).toEqual({ clauses: [], unread: [] });
    expect(saying({ pur_reuse_prohibited: { xmp: 'see contract' } }).unread).toHaveLength(1);
  });

  it('has its words of rights read', async () => {
    const address = 'http://prismstandard.org/namespaces/prismusagerights/2.1/';
    const words = 'pur:restrictions="Not for Japan" pur:copyright="EPA" pur:rightsAgent="Yonhap News"';
    expect(textsAsReceived(await sidecar(`xmlns:pur="${address}" ${words}`))).toMatchObject([
      { field: 'copyrightNotice', text: 'EPA' },
      { field: 'copyrightNotice', text: 'Yonhap News' },
      { field: 'otherConstraints', text: 'Not for Japan' },
    ]);
  });
});

describe('a code or time that nobody can use', () => {
  it.each([
    ['a digital source type outside the list', { digital_source_type: { xmp: 'http://example.org/dst/dreamt' } }],
    ['a reuse outside the list', { reuse: { xmp: 'RE-XYZ' } }],
    ['a time of release without its date', { release_time: { iim: '09:00:00+09:00' } }],
    [
      'a time of expiration beside a date of zeros',
      { expiration_time: { iim: '18:00:00' }, expiration_date: { iim: '0000:00:00' } },
    ],
  ] as [string, Record<string, FieldValues>][])('is unread: %s', (_name, fields) => {
    expect(saying(fields)).toMatchObject({ clauses: [], unread: [{ field: Object.keys(fields)[0] }] });
  });

  it.each([
    [
      'a known source type',
      { digital_source_type: { xmp: 'http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm' } },
    ],
    ['a source type of AI, which is read apart', { digital_source_type: { xmp: 'trainedAlgorithmicMedia' } }],
    ['a time of zeros', { release_time: { iim: '00:00:00+00:00' } }],
    ['a reuse of the list', { reuse: { xmp: 'Repeat Use' } }],
  ] as [string, Record<string, FieldValues>][])('is none: %s', (_name, fields) => {
    expect(saying(fields)).toEqual({ clauses: [], unread: [] });
  });
});

describe('a text that stands in a field for something else', () => {
  it('is received under that field, keywords one a line', () => {
    const metadata = metadataWith({
      title: { iim: 'GERMANY OUT' },
      job_id: { xmp: 'UK OUT' },
      keywords: { iim: ['Kim, Jong Un', 'NO SALES'] },
      creator_contact: { iim: 'Call desk before use' },
      edit_status: { iim: 'Embargoed' },
    });
    expect(textsAsReceived(metadata).map(({ field, text }) => [field, text])).toEqual([
      ['title', 'GERMANY OUT'],
      ['keywords', 'Kim, Jong Un\nNO SALES'],
      ['jobId', 'UK OUT'],
      ['editStatus', 'Embargoed'],
      ['contact', 'Call desk before use'],
    ]);
  });

  it('is not received again where the headline or caption says the same', () => {
    const metadata = metadataWith({
      headline: { xmp: 'A parade' },
      title: { iim: 'A  parade' },
      description: { xmp: 'Troops march.' },
      alt_text: { xmp: 'Troops march.' },
    });
    expect(textsAsReceived(metadata).map(({ field }) => field)).toEqual(['caption', 'headline']);
  });
});
