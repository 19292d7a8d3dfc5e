import { type AiDeclaration, type AiOrigin, labelDuty, strongestOrigin } from '../vocabulary/ai.ts';
import { AI_KIND } from './kind-said.ts';
import { type MetadataClause, metadataOf, type PhotoRow } from './photo-rows.ts';

/** What is known of AI in a photo, whatever else it is. */
export type AiFacts = Pick<PhotoRow, 'sourceKind'> & { ai: string | null };

/** Whether AI had a part in the picture: by what was read of it or said of it, or by its kind. */
export function aiOf({ ai, sourceKind }: AiFacts): AiOrigin | null {
  return (ai as AiOrigin | null) ?? (sourceKind === AI_KIND ? 'generated' : null);
}

/** Whether it is made with AI beside being of a kind of its own: then what the house says of either holds. */
export function isAlsoAi(photo: AiFacts): boolean {
  return photo.sourceKind !== AI_KIND && aiOf(photo) !== null;
}

/** The same with what the file says, also of a photo from before that was kept apart from its kind. */
export function knownAi(photo: Pick<PhotoRow, 'metadata'> & AiFacts): AiOrigin | null {
  return strongestOrigin([metadataOf(photo).ai?.origin ?? null, aiOf(photo)]);
}

/**
 * The duty to tell readers of AI: by what the file itself says, else by what is known of the photo. It follows from what the
 * photo is, so dropping a restriction does not take it away.
 */
export function labelClauses(photo: Pick<PhotoRow, 'metadata'> & AiFacts): MetadataClause[] {
  const declared = metadataOf(photo).ai ?? null;
  const origin = knownAi(photo);
  if (origin === null) return [];
  if (declared?.origin === origin) return [clause(declared)];
  return [clause({ origin, field: 'source kind', words: WORDS[origin] })];
}

const WORDS = { generated: 'AI-generated', altered: 'AI-altered' } satisfies Record<AiOrigin, string>;

function clause({ origin, field, words }: AiDeclaration): MetadataClause {
  return { kind: 'other', value: null, words, field, meant: labelDuty(origin) };
}
