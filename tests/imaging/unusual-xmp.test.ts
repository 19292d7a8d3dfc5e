import { describe, expect, it } from '@jest/globals';
import { readMetadata } from '../../src/imaging/read-metadata.ts';

/** Each value as ExifTool 12.57 gives it, but where a comment says why not. */

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:xr="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"';
const rdf = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES}>${inner}</rdf:RDF></x:xmpmeta>`;
const saying = (inner: string, attributes = '') =>
  rdf(`<rdf:Description rdf:about="" ${attributes}>${inner}</rdf:Description>`);
const alt = (...items: string[]) => `<rdf:Alt>${items.join('')}</rdf:Alt>`;
const item = (text: string, language?: string) =>
  `<rdf:li${language === undefined ? '' : ` xml:lang="${language}"`}>${text}</rdf:li>`;

async function fieldsOf(packet: string | Buffer): Promise<Record<string, unknown>> {
  const { fields, unread } = await readMetadata(Buffer.from(packet as string));
  expect(unread).toEqual([]);
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.xmp]));
}

const AP = { credit: 'AP', copyright_notice: '© AP' };

const spellings: [string, string, object][] = [
  [
    'prefixes of its own for everything',
    `<q:xmpmeta xmlns:q="adobe:ns:meta/"><R:RDF xmlns:R="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:b="http://ns.adobe.com/photoshop/1.0/"><R:Description R:about="" b:Credit="AP"><a:rights><R:Alt><R:li xml:lang="x-default">© AP</R:li></R:Alt></a:rights></R:Description></R:RDF></q:xmpmeta>`,
    AP,
  ],
  [
    'the usual prefixes for each other',
    rdf(
      `<rdf:Description xmlns:dc="http://ns.adobe.com/photoshop/1.0/" xmlns:ps="http://purl.org/dc/elements/1.1/" dc:Credit="AP"><ps:rights>${alt(item('© AP', 'x-default'))}</ps:rights></rdf:Description>`,
    ),
    AP,
  ],
  ['no prefix', saying(`<rights xmlns="http://purl.org/dc/elements/1.1/">© AP</rights>`, 'ps:Credit="AP"'), AP],
  [
    'a prefix bound where it is used',
    saying('<z:Credit xmlns:z="http://ns.adobe.com/photoshop/1.0/">AP</z:Credit>'),
    { credit: 'AP' },
  ],
  [
    'the frame of the first writers',
    `<x:xapmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES}><rdf:Description ps:Credit="AP"/></rdf:RDF></x:xapmeta>`,
    { credit: 'AP' },
  ],
  ['no frame', `<rdf:RDF ${NAMESPACES}><rdf:Description ps:Credit="AP"/></rdf:RDF>`, { credit: 'AP' }],
  [
    'a node with a type of its own',
    rdf('<ps:Thing rdf:about=""><ps:Credit>AP</ps:Credit></ps:Thing>'),
    { credit: 'AP' },
  ],
];

const containers: [string, string, object][] = [
  ['a plain text for languages', '<dc:rights>© AP</dc:rights>', { copyright_notice: '© AP' }],
  // ExifTool keeps the last alone.
  [
    'a sequence for languages',
    '<dc:description><rdf:Seq><rdf:li>One</rdf:li><rdf:li>Two</rdf:li></rdf:Seq></dc:description>',
    { description: ['One', 'Two'] },
  ],
  ['a plain text for a list', '<dc:subject>war, peace</dc:subject>', { keywords: 'war, peace' }],
  [
    'a sequence for a bag',
    '<dc:subject><rdf:Seq><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Seq></dc:subject>',
    { keywords: ['a', 'b'] },
  ],
  ['alternatives for a bag', `<dc:subject>${alt(item('a'), item('b'))}</dc:subject>`, { keywords: ['a', 'b'] }],
  [
    'alternatives for a sequence',
    `<dc:creator>${alt(item('Roe'), item('Doe'))}</dc:creator>`,
    { creator: ['Roe', 'Doe'] },
  ],
  [
    'a bag for a sequence',
    '<dc:creator><rdf:Bag><rdf:li>Roe</rdf:li><rdf:li>Doe</rdf:li></rdf:Bag></dc:creator>',
    { creator: ['Roe', 'Doe'] },
  ],
  // ExifTool takes each for a property of its own.
  [
    'a numbered bag',
    '<dc:subject><rdf:Bag><rdf:_1>a</rdf:_1><rdf:_2>b</rdf:_2></rdf:Bag></dc:subject>',
    { keywords: ['a', 'b'] },
  ],
  // ExifTool keeps the last alone.
  [
    'alternatives without a language',
    `<xr:UsageTerms>${alt(item('No sales'), item('No archive'))}</xr:UsageTerms>`,
    { usage_terms: ['No sales', 'No archive'] },
  ],
  [
    'the default behind another language',
    `<xr:UsageTerms>${alt(item('Nur Korea', 'de'), item('Korea only', 'x-default'))}</xr:UsageTerms>`,
    { usage_terms: 'Korea only', 'usage_terms-de': 'Nur Korea' },
  ],
  [
    'the default in other letters',
    `<xr:UsageTerms>${alt(item('E', 'en'), item('D', 'X-Default'))}</xr:UsageTerms>`,
    { usage_terms: 'D', 'usage_terms-en': 'E' },
  ],
  ['alternatives that are none', '<xr:UsageTerms><rdf:Alt/></xr:UsageTerms>', { usage_terms: '' }],
  [
    'a list for a text',
    '<ps:Instructions><rdf:Bag><rdf:li>No sales</rdf:li><rdf:li>Japan out</rdf:li></rdf:Bag></ps:Instructions>',
    { instructions: ['No sales', 'Japan out'] },
  ],
  [
    'a structure without its list',
    '<plus:Licensor rdf:parseType="Resource"><plus:LicensorName>Roe</plus:LicensorName></plus:Licensor>',
    { licensor: { LicensorName: 'Roe' } },
  ],
  [
    'a structure in attributes of its property',
    '<plus:Licensor plus:LicensorName="Roe"/>',
    { licensor: { LicensorName: 'Roe' } },
  ],
  [
    'an inner description with attributes',
    '<plus:Licensor><rdf:Bag><rdf:li><rdf:Description plus:LicensorName="Roe"/></rdf:li></rdf:Bag></plus:Licensor>',
    { licensor: [{ LicensorName: 'Roe' }] },
  ],
  [
    'a resource in a list',
    '<ext:RegistryId><rdf:Bag><rdf:li rdf:resource="urn:x"/></rdf:Bag></ext:RegistryId>',
    { registry_id: ['urn:x'] },
  ],
  [
    'a qualified alternative',
    `<dc:rights>${alt('<rdf:li xml:lang="x-default" rdf:parseType="Resource"><rdf:value>© AP</rdf:value></rdf:li>')}</dc:rights>`,
    { copyright_notice: '© AP' },
  ],
  // ExifTool loses the words around a tag.
  [
    'words with tags among them',
    '<ps:Instructions rdf:parseType="Literal">No <b>sales</b></ps:Instructions>',
    { instructions: 'No sales' },
  ],
  ['tags that nobody announced', '<ps:Instructions>No <b>sales</b></ps:Instructions>', { instructions: 'No sales' }],
];

const KOREAN = '한국 외 사용 금지';
const packet = saying(`<ps:Instructions>${KOREAN}</ps:Instructions>`);
const wide = (text: string) => Buffer.from(text, 'utf16le');
function widest(text: string, isLittle: boolean): Buffer {
  return Buffer.concat(
    [...text].map((character) => {
      const octets = Buffer.alloc(4);
      const code = character.codePointAt(0) ?? 0;
      if (isLittle) octets.writeUInt32LE(code);
      else octets.writeUInt32BE(code);
      return octets;
    }),
  );
}

const encodings: [string, Buffer][] = [
  ['UTF-8 behind its mark', Buffer.from(`\ufeff${packet}`)],
  ['UTF-16, the least octet first', wide(`\ufeff${packet}`)],
  ['UTF-16, the least octet last', wide(`\ufeff${packet}`).swap16()],
  ['UTF-16 without a mark, the least octet first', wide(packet)],
  ['UTF-16 without a mark, the least octet last', wide(packet).swap16()],
  ['UTF-16 that is only declared', wide(`<?xml version="1.0" encoding="UTF-16"?>${packet}`)],
  ['UTF-16 with half a character too many', Buffer.concat([wide(`\ufeff${packet}`), Buffer.from(' ')])],
  ['UTF-16 in a packet', wide(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="w"?>`)],
  ['UTF-32, the least octet first', widest(`\ufeff${packet}`, true)],
  ['UTF-32, the least octet last', widest(`\ufeff${packet}`, false)],
  ['UTF-32 without a mark', widest(packet, false)],
  ['NULs behind it', Buffer.concat([Buffer.from(packet), Buffer.alloc(40)])],
];

const words: [string, string, string][] = [
  ['character references', '&#x4E2D;&#20013; &lt;b&gt; &quot;x&apos;', '中中 <b> "x\''],
  ['an escaped escape', 'AT&amp;amp;T', 'AT&amp;T'],
  ['character data', 'No <![CDATA[sales & ]]>archive', 'No sales & archive'],
  ['a bare ampersand', 'Roe & Doe', 'Roe & Doe'],
  ['a bare ampersand beside character data', 'A & B <![CDATA[& C]]> & D', 'A & B & C & D'],
  // To ExifTool a comment is text.
  ['a comment', 'No<!-- not --> sales', 'No sales'],
  ['lines', 'No sales&#xA;Japan out', 'No sales\nJapan out'],
];

describe('XMP', () => {
  it.each([...spellings])('is read with %s', async (_what, xmp, fields) => {
    expect(await fieldsOf(xmp)).toEqual(fields);
  });

  it.each(containers)('is read with %s', async (_what, inner, fields) => {
    expect(await fieldsOf(saying(inner))).toEqual(fields);
  });

  it.each(encodings)('is read in %s', async (_what, bytes) => {
    expect(await fieldsOf(bytes)).toEqual({ instructions: KOREAN });
  });

  it.each(words)('keeps the words of %s', async (_what, inner, text) => {
    expect(await fieldsOf(saying(`<ps:Instructions>${inner}</ps:Instructions>`))).toEqual({ instructions: text });
  });

  it('is read in the Latin letters that it declares, which ExifTool does not', async () => {
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${saying('<ps:Instructions>Nicht für Österreich</ps:Instructions>')}`;
    expect(await fieldsOf(Buffer.from(latin, 'latin1'))).toEqual({ instructions: 'Nicht für Österreich' });
  });

  it.each([
    ['2026-05', '2026:05'],
    ['2026-05-03T10:20+09:00', '2026:05:03 10:20+09:00'],
    ['2026-05-03T10:20:30.123Z', '2026:05:03 10:20:30.123Z'],
    ['2026:05:03 10:20:30', '2026:05:03 10:20:30'],
  ])('shows the date %s as %s', async (date, shown) => {
    expect(await fieldsOf(saying(`<ps:DateCreated>${date}</ps:DateCreated>`))).toEqual({ date_created: shown });
  });
});

const unreadOf = async (bytes: string | Buffer) => (await readMetadata(Buffer.from(bytes as string))).unread;

describe('XMP that cannot be read whole is unread', () => {
  it.each([
    [
      'that ends in a value',
      saying('<ps:Credit>AP</ps:Credit><ps:Instructions>No sales</ps:Instructions>').slice(0, -60),
    ],
    ['that ends in a tag', saying('<ps:Credit>AP</ps:Credit>').slice(0, -20)],
    [
      'with an entity of its own',
      `<!DOCTYPE x [<!ENTITY a "No sales">]>${saying('<ps:Instructions>&a;</ps:Instructions>')}`,
    ],
    ['with a bare angle bracket', saying('<ps:Instructions>a < b</ps:Instructions>')],
    ['with a control character', saying('<ps:Instructions>No\u0001 sales</ps:Instructions>')],
    ['in a draft of RDF', packet.replaceAll('22-rdf-syntax-ns#', '22-rdf-syntax-ns')],
  ])('%s', async (_what, xmp) => {
    expect(await unreadOf(xmp)).toMatchObject([{ block: 'xmp', field: null }]);
  });

  it('in letters that are not Unicode, by the field', async () => {
    const latin = Buffer.from(
      saying('<ps:Instructions>Nicht f\xfcr</ps:Instructions><ps:Credit>AP</ps:Credit>'),
      'latin1',
    );
    expect(await unreadOf(latin)).toEqual([
      { block: 'xmp', field: 'instructions', reason: 'Some of its letters are not in UTF-8.' },
    ]);
  });
});
