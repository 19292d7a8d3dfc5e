import { type AiDeclaration, labelDuty } from '../vocabulary/ai.ts';
import { type MetadataClause, metadataOf, type PhotoRow } from './photo-rows.ts';

/**
 * The duty to tell readers of AI: by what the file itself says, else by the kind of source. It follows from what the photo is,
 * so dropping a restriction does not take it away.
 */
export function labelClauses(photo: Pick<PhotoRow, 'metadata' | 'sourceKind'>): MetadataClause[] {
  const declared = metadataOf(photo).ai ?? null;
  if (declared !== null) return [clause(declared)];
  if (photo.sourceKind !== 'ai-generated') return [];
  return [clause({ origin: 'generated', field: 'source kind', words: 'AI-generated' })];
}

function clause({ origin, field, words }: AiDeclaration): MetadataClause {
  return { kind: 'other', value: null, words, field, meant: labelDuty(origin) };
}
