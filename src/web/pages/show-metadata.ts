import type { MetadataView } from '../../../views/photo/photo-view.ts';
import type { FileMetadata } from '../../imaging/file-metadata.ts';
import { blockTaken } from '../../imaging/texts.ts';
import { valueInWords } from './metadata-words.ts';
import { showCredentials } from './show-credentials.ts';

/** What editors look for first, in the order of a caption sheet; the other fields follow by name. */
const FIRST = [
  'headline',
  'description',
  'instructions',
  'usage_terms',
  'other_constraints',
  'creator',
  'creator_title',
  'credit',
  'source',
  'copyright_notice',
  'date_created',
  'city',
  'state',
  'country',
  'keywords',
];

/** The table of a file's metadata: a row a field, a column a block that holds any. */
export function showMetadata(metadata: FileMetadata): MetadataView {
  const { blocks, fields, conflicts, unread } = metadata;
  const rows = Object.keys(fields)
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((field) => ({
      field,
      values: Object.fromEntries(
        Object.entries(fields[field] ?? {}).map(([block, value]) => [block, valueInWords(value, field)]),
      ),
      isConflict: conflicts.includes(field),
      taken: conflicts.includes(field) ? blockTaken(metadata, field) : null,
    }));
  return {
    blocks: blocks.filter((block) => rows.some(({ values }) => Object.hasOwn(values, block))),
    rows,
    unread,
    // Photos from before it was read have none.
    credentials: showCredentials(metadata.credentials ?? null),
  };
}

function rank(field: string): number {
  const place = FIRST.indexOf(field);
  return place < 0 ? FIRST.length : place;
}
