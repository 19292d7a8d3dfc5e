import { foldName } from '../words/fold-name.ts';
import { saidOnce } from '../words/said-once.ts';

/**
 * A title as titles are compared: folded, letters and digits alone (`N.Y. Post` and `NY POST` are one). The same few are
 * compared at every request.
 */
export const publicationKey = saidOnce((name) => foldName(name, (plain) => plain.replace(/[^\p{L}\p{N}]/gu, '')));
