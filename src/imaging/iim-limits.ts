/** What each IIM dataset holds at most, in octets (IIM 4.2; IPTC Photo Metadata Standard 2025.1). */
export const IIM_MAX_OCTETS: Record<string, number> = {
  title: 64,
  headline: 256,
  description: 2000,
  caption_writer: 32,
  keywords: 64,
  creator: 32,
  creator_title: 32,
  credit: 32,
  source: 32,
  copyright_notice: 128,
  instructions: 256,
  sublocation: 32,
  city: 32,
  state: 32,
  country: 64,
  job_id: 32,
};

/** A limit that falls inside a character of UTF-8 leaves up to three octets unused. */
const MAX_OCTETS_OF_A_CHARACTER = 4;

/** Whether an IIM text is only what the dataset's limit left of the whole text. Some writers count characters, not octets. */
export function isTruncationOf(field: string, iimText: string, whole: string): boolean {
  const limit = IIM_MAX_OCTETS[field];
  const start = iimText.replace(/\ufffd$/u, '').trimEnd();
  if (limit === undefined || start.length >= whole.length || !whole.startsWith(start)) return false;
  const octets = Buffer.byteLength(iimText);
  const endsAtLimit = octets > limit - MAX_OCTETS_OF_A_CHARACTER && octets <= limit;
  return endsAtLimit || iimText.length === limit;
}
