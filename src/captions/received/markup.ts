import { type EditedText, replaced } from './edited-text.ts';

const HOLDS_MARKUP = /[<&]/;
/** Elements that texts of feeds and web forms hold; “<AP>” is none. Escaped once more they count as well. */
const TAGS =
  /(?:<|&lt;)(?:\/?(?<block>br|p|div|li|[uo]l|h[1-6]|t[rd]|table|blockquote|hr)|\/?(?:b|i|u|s|em|strong|span|font|small|su[bp]|mark|code)|\/a|a(?=\s+href))(?=[\s/>&])(?:[^<>]{0,300}?)(?:>|&gt;)/giu;
const ENTITIES = /&(?:amp;)?(?:#(?<decimal>\d{2,6})|#x(?<hex>[\da-f]{2,5})|(?<name>[a-z]{2,8}));/giu;

/** The words of a text that was written for a browser: `&nbsp;`, `<em>`, `<br/>`. */
export function withoutMarkup(edited: EditedText): EditedText {
  if (!HOLDS_MARKUP.test(edited.text)) return edited;
  const words = replaced(edited, TAGS, ({ groups }) => (groups?.block === undefined ? '' : '\n'));
  return replaced(words, ENTITIES, ({ groups }) => characterOf(groups ?? {}));
}

function characterOf({ decimal, hex, name }: Record<string, string | undefined>): string | null {
  if (name !== undefined) return NAMED[name] ?? accented(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code >= FIRST_WRITTEN && code <= LAST_CODE && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}

const FIRST_WRITTEN = 0x20;
const LAST_CODE = 0x10ffff;

// biome-ignore format: one line a family
const NAMED: Record<string, string> = {
  nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c',
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
  ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', times: '×', euro: '€', pound: '£',
  szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', thorn: 'þ', ordm: 'º', ordf: 'ª', deg: '°',
};

// biome-ignore format: one line a family
const ACCENTS: Record<string, string> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c',
};

/** `&eacute;`: a letter, and what stands on it. */
function accented(name: string): string | null {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? null : (name.charAt(0) + accent).normalize('NFC');
}
