import type { FieldBlock, FieldValue } from './file-metadata.ts';

/** A value as one line of text: lists are joined by commas; a value without a letter or digit is nothing. */
export function asText(value: FieldValue | undefined): string | null {
  if (value === undefined || typeof value === 'boolean') return null;
  if (Array.isArray(value)) {
    return (
      value
        .map(asText)
        .filter((part) => part !== null)
        .join(', ') || null
    );
  }
  if (typeof value === 'object') return asText(Object.values(value));
  const text = String(value).trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

/** Whether a text anywhere in a value, or the name of one of its parts, has this character. */
export function holdsCharacter(value: unknown, character: string): boolean {
  if (typeof value === 'string') return value.includes(character);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((part) => holdsCharacter(part, character));
  return Object.entries(value).some(([name, part]) => name.includes(character) || holdsCharacter(part, character));
}

/** Text as it is compared between blocks: spacing and invisible format characters do not count. */
export function withoutSpacing(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '');
}

const MADE_BY_CAMERAS = [
  /^[a-z][a-z ]{0,20}digital (still ?)?camera$/,
  /^digital (still ?)?camera$/,
  /^(sony|nikon|fuji|epson) dsc$/,
  /^samsung camera pictures$/,
  /^exif[ _]jpeg([ _]picture)?$/,
  /^dcf 1\.0$/,
  /^(dsc|img|dscf?|dcim|image|picture|photo|default|untitled|image description)$/,
  /^(bty|btf|cof|dav|dig|edf|edhdr|fbt|fhdr|hdr|hdrpl|mde|nfv|nor|oznor|oznorpl|ptr|qrf|rhdr|rptnr|rhdrpl|sdr|trhdr)$/,
  /^lead technologies inc\.? v\d\S*$/,
];

const MADE_BY_PROGRAMS = [
  /^created (with|by) (the )?gimp\b/,
  /^creator(_id)?: ?(gd-jpeg|\d)/,
  /^lav[cf]\d/,
  /^file (written|source) by adobe photoshop/,
  /^(applemark|optimized by jpegmini|compressed (by|with) )/,
  /^intel\(r\) (jpeg|ipp)/,
];

/** True for what cameras and programs write by themselves, into ImageDescription or a comment; by MWG's order it would hide the caption. */
export function isMadeByProgram(block: FieldBlock, text: string): boolean {
  const plain = text.trim().toLowerCase();
  const mayBe = block === 'exif' || block === 'file';
  return mayBe && [...MADE_BY_CAMERAS, ...MADE_BY_PROGRAMS].some((pattern) => pattern.test(plain));
}
