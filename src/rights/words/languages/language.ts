/** The languages that rights are said in, as BCP 47 tags. What has no sentence in another is said in English, the first. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];
