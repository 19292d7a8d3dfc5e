import type { Db } from '../../database/ledger.ts';
import type { Terms } from '../../rights/verdict.ts';
import { doubtSentence } from '../../rights/words/doubts.ts';

/** Of these photos those that were read by less than the house says of a phrase now, each with the phrase. */
export async function phrasesStillToRead(db: Db, photoIds: string[]): Promise<Map<string, string>> {
  const rows = await db.rereading.findMany({
    where: { photoId: { in: photoIds }, tightens: true },
    select: { photoId: true, phraseId: true },
  });
  const phraseOf = rows.flatMap(({ photoId, phraseId }) => (phraseId === null ? [] : [[photoId, phraseId] as const]));
  const phrases = await db.housePhrase.findMany({
    where: { id: { in: [...new Set(phraseOf.map(([, phraseId]) => phraseId))] } },
    select: { id: true, text: true },
  });
  const texts = new Map(phrases.map(({ id, text }) => [id, text]));
  return new Map(phraseOf.map(([photoId, phraseId]) => [photoId, texts.get(phraseId) ?? '–']));
}

/** What the house says holds at once: until the photo is read by it, nobody can tell whether it may still be used. */
export function withStillToRead(terms: Terms, phrase: string | undefined): Terms {
  if (phrase === undefined) return terms;
  const doubt = { words: '', field: 'editor', start: null, end: null, reason: doubtSentence('to-be-read', phrase) };
  return { ...terms, doubts: [...terms.doubts, doubt] };
}
