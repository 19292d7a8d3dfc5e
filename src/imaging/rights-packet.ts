import { codeOfWords, PLUS_VOCABULARY } from './coded-words.ts';

/** What a picture that leaves the house says about itself. Absent and empty parts are not written. */
export interface EmbeddedRights {
  creator?: string | null;
  creatorTitle?: string | null;
  credit?: string | null;
  source?: string | null;
  copyright?: string | null;
  usageTerms?: string | null;
  instructions?: string | null;
  webStatement?: string | null;
  headline?: string | null;
  caption?: string | null;
  /** A whole PLUS URI, its code (`DMI-PROHIBITED`), or the words for it. */
  dataMining?: string | null;
  digitalSourceType?: string | null;
  /** An ODRL policy in JSON-LD, as text. */
  rightsExpression?: string | null;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

type Form = 'text' | 'localised' | 'ordered' | 'expression';

/** Property and form of each part (IPTC Photo Metadata Standard 2025.1). */
const PROPERTIES = {
  creator: ['dc:creator', 'ordered'],
  creatorTitle: ['photoshop:AuthorsPosition', 'text'],
  credit: ['photoshop:Credit', 'text'],
  source: ['photoshop:Source', 'text'],
  copyright: ['dc:rights', 'localised'],
  usageTerms: ['xmpRights:UsageTerms', 'localised'],
  instructions: ['photoshop:Instructions', 'text'],
  webStatement: ['xmpRights:WebStatement', 'text'],
  headline: ['photoshop:Headline', 'text'],
  caption: ['dc:description', 'localised'],
  dataMining: ['plus:DataMining', 'text'],
  digitalSourceType: ['Iptc4xmpExt:DigitalSourceType', 'text'],
  rightsExpression: ['Iptc4xmpExt:EmbdEncRightsExpr', 'expression'],
} as const satisfies Record<keyof EmbeddedRights, readonly [string, Form]>;

/** An XMP packet with exactly these parts; text is escaped, characters that XML cannot hold become U+FFFD. */
export function rightsPacket(rights: EmbeddedRights): string {
  const parts = { ...rights, dataMining: plusUri(rights.dataMining) };
  const properties = (Object.keys(PROPERTIES) as (keyof EmbeddedRights)[])
    .filter((part) => (parts[part] ?? '') !== '')
    .map((part) => property(PROPERTIES[part], String(parts[part])));
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${namespaces.join('')}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('\n');
}

function property([name, form]: readonly [string, Form], text: string): string {
  const value = {
    text: escapeXml(text),
    localised: `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`,
    ordered: `<rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq>`,
    expression: [
      '<rdf:Bag><rdf:li rdf:parseType="Resource">',
      `<Iptc4xmpExt:EncRightsExpr>${escapeXml(text)}</Iptc4xmpExt:EncRightsExpr>`,
      '<Iptc4xmpExt:RightsExprEncType>application/ld+json</Iptc4xmpExt:RightsExprEncType>',
      '<Iptc4xmpExt:RightsExprLangId>http://www.w3.org/ns/odrl/2/</Iptc4xmpExt:RightsExprLangId>',
      '</rdf:li></rdf:Bag>',
    ].join(''),
  }[form];
  return `<${name}>${value}</${name}>`;
}

function plusUri(code: string | null | undefined): string | null | undefined {
  if (!code || code.startsWith('http')) return code;
  return `${PLUS_VOCABULARY}${codeOfWords('data_mining', code) ?? code}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
