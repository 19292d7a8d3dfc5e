import { describe, expect, it } from '@jest/globals';
import { readXmp } from '../../src/imaging/read-xmp.ts';

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:xr="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"';
const rdf = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${NAMESPACES}>${inner}</rdf:RDF></x:xmpmeta>`;
const description = (inner: string, attributes = '') =>
  rdf(`<rdf:Description rdf:about="" ${attributes}>${inner}</rdf:Description>`);
const read = (xml: string) => readXmp(Buffer.from(xml));
const fieldsOf = (xml: string) => Object.fromEntries(read(xml).fields);

const spellings: [string, string, unknown][] = [
  ['an attribute', description('', 'ps:Credit="KCNA"'), { credit: 'KCNA' }],
  ['an element', description('<ps:Credit>KCNA &amp; Yonhap</ps:Credit>'), { credit: 'KCNA & Yonhap' }],
  ['character data', description('<ps:Credit><![CDATA[<b>]]></ps:Credit>'), { credit: '<b>' }],
  ['another letter case', description('', 'dc:Rights="© Roe"'), { copyright_notice: '© Roe' }],
  [
    'a list',
    description('<dc:subject><rdf:Bag><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag></dc:subject>'),
    { keywords: ['one', 'two'] },
  ],
  [
    'a structure in a list',
    description(
      '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Roe</plus:LicensorName><plus:LicensorURL>https://example.org</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>',
    ),
    { licensor: [{ LicensorName: 'Roe', LicensorURL: 'https://example.org' }] },
  ],
  [
    'a structure in attributes',
    description('<plus:Licensor><rdf:Seq><rdf:li plus:LicensorName="Roe"/></rdf:Seq></plus:Licensor>'),
    { licensor: [{ LicensorName: 'Roe' }] },
  ],
  [
    'a structure in an inner description',
    description(
      '<plus:Licensor><rdf:Description><plus:LicensorName>Roe</plus:LicensorName></rdf:Description></plus:Licensor>',
    ),
    { licensor: { LicensorName: 'Roe' } },
  ],
  [
    'a resource',
    description('<xr:WebStatement rdf:resource="https://example.org/terms"/>'),
    { web_statement: 'https://example.org/terms' },
  ],
  [
    'a qualified value',
    description('<ps:Credit rdf:parseType="Resource"><rdf:value>KCNA</rdf:value><ps:By>x</ps:By></ps:Credit>'),
    { credit: 'KCNA' },
  ],
  [
    'a node that stands elsewhere',
    rdf(
      '<rdf:Bag rdf:nodeID="a"><rdf:li>one</rdf:li></rdf:Bag><rdf:Description><dc:subject rdf:nodeID="a"/></rdf:Description>',
    ),
    { keywords: ['one'] },
  ],
  [
    'a text in several languages',
    description(
      '<xr:UsageTerms><rdf:Alt><rdf:li xml:lang="de">Nur in Japan</rdf:li><rdf:li xml:lang="x-default">Japan only</rdf:li></rdf:Alt></xr:UsageTerms>',
    ),
    { 'usage_terms-de': 'Nur in Japan', usage_terms: 'Japan only' },
  ],
  [
    'two descriptions',
    rdf('<rdf:Description ps:Instructions="A"/><rdf:Description ps:Instructions="B"/>'),
    { instructions: 'A', 'instructions-2': 'B' },
  ],
  [
    'an attribute and elements, of which one repeats it',
    description('<ps:Instructions>B</ps:Instructions><ps:Instructions>A</ps:Instructions>', 'ps:Instructions="A"'),
    { instructions: 'A', 'instructions-2': 'B' },
  ],
  [
    'a text in one language twice',
    description(
      '<xr:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">A</rdf:li><rdf:li xml:lang="de">B</rdf:li></rdf:Alt></xr:UsageTerms><xr:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">C</rdf:li><rdf:li xml:lang="de">D</rdf:li></rdf:Alt></xr:UsageTerms>',
    ),
    { usage_terms: 'A', 'usage_terms-de': 'B', 'usage_terms-2': 'C', 'usage_terms-de-2': 'D' },
  ],
  [
    'a part of a structure twice',
    description('<plus:Licensor plus:LicensorName="Roe"><plus:LicensorName>Doe</plus:LicensorName></plus:Licensor>'),
    { licensor: { LicensorName: ['Roe', 'Doe'] } },
  ],
  [
    'a prefix that was never bound',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description photoshop:Credit="KCNA"/></rdf:RDF>',
    { credit: 'KCNA' },
  ],
];

describe('XMP', () => {
  it.each(spellings)('is read from %s', (_name, xml, fields) => {
    expect(fieldsOf(xml)).toEqual(fields);
    expect(read(xml).unread).toEqual([]);
  });

  it('is read in UTF-16 either way round, and inside a packet that is padded', () => {
    const xml = `<?xpacket begin="\u001a" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${description('', 'ps:Credit="연합뉴스"')}\n   <?xpacket end="w"?>`;
    const little = Buffer.from(`\ufeff${xml}`, 'utf16le');
    for (const packet of [Buffer.from(xml), little, Buffer.from(little).swap16(), Buffer.from(`${xml}\0\0\0`)]) {
      const { fields, unread } = readXmp(packet);
      expect([fields.get('credit'), unread]).toEqual(['연합뉴스', []]);
    }
  });

  it('that is not well formed is read as far as it can be, and a doubt', () => {
    const { fields, unread } = read(description('<ps:Credit>KCNA</ps:Credit><ps:Source>x</ps:Wrong>'));
    expect(fields.get('credit')).toBe('KCNA');
    expect(unread).toMatchObject([{ block: 'xmp', reason: expect.stringMatching(/well formed/) }]);
  });

  it('never opens an entity: a bomb stays small and a doubt, a file on disk is not fetched', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${description('<ps:Credit>&b;&f;</ps:Credit>')}`;
    const { fields, unread } = read(bomb);
    expect(unread).toHaveLength(1);
    expect(String(fields.get('credit') ?? '').length).toBeLessThan(20);
  });

  it('that says a thing over and over is read in bounds, and a doubt', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `<ps:Instructions>Text ${at}</ps:Instructions>`);
    const { fields, unread } = read(description(texts.join('')));
    expect(fields.size).toBe(20);
    expect(unread).toMatchObject([{ field: 'instructions', reason: expect.stringMatching(/more than 20 times/) }]);
  });

  it('that nests without end is read in bounds', () => {
    const { unread } = read(rdf('<rdf:Description>'.repeat(5000)));
    expect(unread).toHaveLength(1);
  });
});
