import type { TextField } from '../vocabulary/texts.ts';
import type { HousePhrasebook } from './house-phrases.ts';
import { inReceived, plainText } from './plain-text.ts';
import { MAX_READ_LENGTH, readCaption } from './read-caption.ts';
import { readEditStatus } from './read-edit-status.ts';
import { readKeywords } from './read-keywords.ts';
import type { CaptionReading } from './reading.ts';

/** Fields that are meant for other things: what stands there is read as it would be in the field it is most like. */
const READ_AS: Partial<Record<TextField, TextField>> = {
  title: 'headline',
  jobId: 'headline',
  contact: 'headline',
  altText: 'caption',
};

/** As far as letters in their parts are put together: a Korean syllable may come in three. */
const LONGEST_IN_PARTS = 3 * MAX_READ_LENGTH;

/** Reads a text of any field; see readCaption. */
export function readText(text: string, field: TextField, house?: HousePhrasebook): CaptionReading {
  const plain = plainText(text, LONGEST_IN_PARTS);
  return plain === null ? readPlain(text, field, house) : inReceived(readPlain(plain.text, field, house), plain, text);
}

function readPlain(text: string, field: TextField, house?: HousePhrasebook): CaptionReading {
  if (field === 'editStatus') return readEditStatus(text, house);
  return field === 'keywords' ? readKeywords(text, house) : readCaption(text, READ_AS[field] ?? field, house);
}
