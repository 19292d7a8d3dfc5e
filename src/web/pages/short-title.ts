/** In characters; lists show two lines of it at most. */
const MAX_TITLE = 140;

/** What a photo is called where it is one of many, cut between words. */
export function shortTitle(photo: { headline: string; captionForReaders: string; fileName: string }): string {
  const title = photo.headline || photo.captionForReaders || photo.fileName;
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')}…`;
}
