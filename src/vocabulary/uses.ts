/** The dimensions a use has beside territory and time: what is done, where it runs, what for. */

export const CHANNELS = ['print-newspaper', 'print-magazine', 'online', 'mobile', 'social', 'tv', 'book'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What `all-digital` stands for, in clauses and in uses alike. */
export const ALL_DIGITAL = ['online', 'mobile', 'social'] as const satisfies readonly Channel[];

export const PURPOSES = [
  'editorial',
  'commercial',
  'advertising',
  'marketing',
  'merchandising',
  'betting',
  'games',
  'calendars',
  'ai-training',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `commercial` stands for itself and for these, in clauses and in uses alike. */
export const COMMERCIAL_FAMILY = [
  'commercial',
  'advertising',
  'marketing',
  'merchandising',
  'betting',
  'games',
  'calendars',
] as const satisfies readonly Purpose[];

export const ACTIONS = ['publish', 'modify', 'archive', 'redistribute', 'resell'] as const;
export type Action = (typeof ACTIONS)[number];

export const SOURCE_KINDS = [
  'wire',
  'stock',
  'handout',
  'staff',
  'commissioned',
  'freelance',
  'reader',
  'social',
  'screengrab',
  'archive',
  'open-licence',
  'public-domain',
  'ai-generated',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
