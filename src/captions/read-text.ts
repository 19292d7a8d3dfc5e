import type { TextField } from '../vocabulary/texts.ts';
import type { HousePhrasebook } from './house-phrases.ts';
import { readCaption } from './read-caption.ts';
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

/** Reads a text of any field; see readCaption. */
export function readText(text: string, field: TextField, house?: HousePhrasebook): CaptionReading {
  if (field === 'editStatus') return readEditStatus(text, house);
  return field === 'keywords' ? readKeywords(text, house) : readCaption(text, READ_AS[field] ?? field, house);
}
