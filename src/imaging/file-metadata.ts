import type { AiDeclaration } from '../vocabulary/ai.ts';
import type { ContentCredentials } from './credentials/content-credentials.ts';

/** The blocks of a file that can say the same thing differently; `file` are the texts its format itself has room for. */
export const FIELD_BLOCKS = ['iim', 'xmp', 'exif', 'file'] as const;
export type FieldBlock = (typeof FIELD_BLOCKS)[number];

/** Everything that can be embedded: those above, colour profile, and content credentials. */
export type BlockName = FieldBlock | 'icc' | 'jumbf';

/** A value as found: text, the number or truth it stands for, a list, or a structure such as a licensor. */
export type FieldValue = string | number | boolean | FieldValue[] | { [part: string]: FieldValue };

/** One field as each block that holds it gives it. */
export type FieldValues = Partial<Record<FieldBlock, FieldValue>>;

/** A block or field that is there and could not be decoded: it may hold a restriction, so a person has to look. */
export interface UnreadPart {
  block: string;
  field: string | null;
  /** A sentence for people. */
  reason: string;
}

/** Raised whenever more is read of a file than before: files that an earlier edition read are then read again. */
export const FILE_EDITION = 3;

/** What a file says about itself. Field names are snake_case (`usage_terms`, `date_created`), dates `YYYY:MM:DD HH:MM:SS`. */
export interface FileMetadata {
  /** ExifTool's name of the format (`JPEG`, `Extended WEBP`), or null when unknown. */
  format: string | null;
  /** Pixels as stored, orientation not applied; null where the container does not say. */
  width: number | null;
  height: number | null;
  blocks: BlockName[];
  fields: Record<string, FieldValues>;
  /** Fields whose blocks disagree, spacing ignored. */
  conflicts: string[];
  unread: UnreadPart[];
  /** The character set that IIM 1:90 declares, or that its bytes fit, or null without IIM. */
  iimCharset: string | null;
  /** The digest Photoshop keeps shows that IIM was edited after XMP was last written (MWG 2.0): IIM is the newer one. */
  isIimNewer: boolean;
  /** Its signed history (C2PA), or null where it has none. */
  credentials: ContentCredentials | null;
  /** What of it says that AI had a part in the picture; null where nothing does. */
  ai: AiDeclaration | null;
}
