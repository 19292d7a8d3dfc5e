import type { PhraseRow } from './row.ts';

const forbid = (patterns: string[], examples: PhraseRow['examples'], counterExamples: string[] = []): PhraseRow => ({
  patterns,
  meaning: { does: 'forbid' },
  reach: 'directives',
  examples,
  counterExamples,
});
const limit = (patterns: string[], examples: PhraseRow['examples'], counterExamples: string[] = []): PhraseRow => ({
  patterns,
  meaning: { does: 'limit' },
  reach: 'directives',
  examples,
  counterExamples,
});

/** English: what is forbidden and what is left. */
export const ENGLISH_FRAMES: readonly PhraseRow[] = [
  {
    patterns: [
      '{things} only (with|by|after|upon|subject to) {prior} {consent} {by}',
      '{things} (requires|require|needs|need|subject to|is subject to|are subject to) {prior} {consent} {by}',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      [
        'Commercial use only with prior written consent of the FA',
        'purpose-except commercial',
        'contact-required the FA',
      ],
    ],
  },
  forbid(
    [
      'no {things}',
      'no {things} (permitted|allowed|granted|available|authorized|authorised)',
      'strictly no {things}',
      'absolutely no {things}',
      '{things} : no {things}',
      '{things} : no {things} and no {things}',
      'not (permit|permitting) {things}',
    ],
    [
      ['NO SALES', 'no-resale'],
      ['NO ARCHIVES NO INTERNET', 'no-archive', 'channel-except online'],
      ['No internet use in Japan', 'channel-except online @ JP'],
      ['NO COMMERCIAL OR EDITORIAL SALES IN JAPAN', 'territory-except JP'],
      ['no marketing, advertising or merchandising', 'purpose-except marketing,advertising,merchandising'],
      ['No archiving after 31 December 2026', 'no-archive @ from 2027-01-01'],
    ],
    ['Oregon voters welcomed no sales tax.', 'There is no internet in the village.'],
  ),
  forbid(
    [
      'not for {things}',
      '(not|never) (to be|be) {things}',
      'not (available|cleared|licensed|released|intended|permitted|authorized|authorised) (for|to|in) {things}',
      '(may|must|can|should|shall|is|are) (not|never) (be|to be|) {things}',
      'cannot be {things}',
      '(can not|can t|cannot) {things}',
      '(do not|don t|please do not|never) {things}',
      `[this] {image} (must|may|can|should|shall|is|are|to) [be] not [be] {things}`,
      `[this|the|these] {image} (may|must|can|should|shall|is|are) (not|never) (be|to be|) [for] {things}`,
      `[this|the|these] {image} (cannot|can not) be {things}`,
      'not (in|on) {things}',
      'except {things}',
    ],
    [
      ['Not for use in the UK until 3 May 2026.', 'territory-except GB @ until 2026-05-03'],
      ['This picture may not be cropped or altered.', 'no-modification'],
      ['Not for use outside Italy', 'territory-only IT'],
      ['Do not archive.', 'no-archive'],
    ],
    ['The painting is not for sale, the curator said.'],
  ),
  forbid(
    [
      '{things} out',
      '{things} rights out',
      '{market} out',
      '{things} [is|are] (excluded|prohibited|forbidden|banned|barred|not permitted|not allowed|not authorized|not authorised|not available|not cleared|not granted|excepted|embargoed)',
      '{things} [is|are] strictly (prohibited|forbidden)',
      '(excluding|excludes|excl|exclude|excluded [:]) {things}',
      '(prohibited|forbidden|banned) [:] {things}',
      '(prohibits|prohibit|forbids) [any] {things}',
    ],
    [
      ['JAPAN OUT', 'territory-except JP'],
      ['NETHERLANDS OUT - BELGIUM OUT', 'territory-except NL', 'territory-except BE'],
      ['MAGS OUT', 'channel-except print-magazine'],
      ['N.Y. POST OUT', 'publication-except New York Post'],
      ['SEATTLE OUT', 'publication-except SEATTLE'],
      ['UK OUT until 3 May 2026', 'territory-except GB @ until 2026-05-03'],
      ['Italian print media out', 'channel-except print-newspaper,print-magazine @ IT'],
      ['Redistribution prohibited', 'no-redistribution'],
    ],
    [
      'Fans walk out in Japan.',
      'Germany out, France in: supporters celebrate.',
      "Protesters hold a sign reading 'RUSSIA OUT!'",
    ],
  ),
  forbid(
    [
      '(world|worldwide|world wide|all|global|international) [{things}] (except|excluding|excl|ex|other than|apart from|but not|without|with the exception of) [for|in] {things}',
      '(all|worldwide|world) rights (except|excluding|excl|ex|but not) [for|in] {things}',
      '(available|cleared|for use) (worldwide|everywhere|in all territories) (except|excluding|other than|apart from) [for|in] {things}',
    ],
    [
      ['World rights except Italy', 'territory-except IT'],
      ['Available worldwide excluding Germany, Austria and Switzerland', 'territory-except DE,AT,CH'],
    ],
  ),
  limit(
    [
      '(all|any) {things} (other than|except|excepting|apart from|excluding) [for|in] {things} [is|are] (prohibited|forbidden|not permitted|not allowed|excluded)',
      '(all|any) {things} (other than|except|excepting|apart from|excluding) [for|in] {things} (require|requires|need|needs) {prior} {consent} {by}',
    ],
    [
      ['All uses other than editorial are prohibited', 'purpose-only editorial'],
      ['Any use except editorial requires permission', 'purpose-only editorial'],
    ],
  ),
  limit(
    [
      '{things} only',
      'for {things} only',
      '[strictly] (for|to) {things} (only|exclusively|solely)',
      'only for {things}',
      'only {things}',
      '(solely|exclusively|strictly|purely) (for|in|to) {things}',
      'for {things} only in {things}',
      '{things} only in {things}',
      '(restricted|limited|confined) (to|for) {things} [only]',
      '(only|solely|exclusively) (available|licensed|cleared|released|intended|permitted|authorised|authorized) (for|in|to) {things}',
      '(may|must|can|should|shall|is|are|to) (only|solely|exclusively) be {things}',
      '[to] be {things} (only|solely|exclusively)',
      'only to be {things}',
      '(may|must|can|should|shall|is|are|to) be (only|solely|exclusively|) {things} only',
      '(available|licensed|licenced|cleared|released|intended|permitted|authorised|authorized) (for|in|to) {things} only',
      'use {things} only',
      '(licensed|licenced) for {things} only',
      'exclusive to {things}',
      '(territory|territories|regions|countries|media|channels) : {things}',
      '(licensed|licenced) for {things}',
      'exclusively {things}',
    ],
    [
      ['For Use Only in the Republic of Korea', 'territory-only KR'],
      ['EDITORIAL USE ONLY', 'purpose-only editorial'],
      ['RESTRICTED TO EDITORIAL USE', 'purpose-only editorial'],
      [
        'For print and online use only in France and Monaco',
        'territory-only FR,MC',
        'channel-only print-newspaper,print-magazine,online',
      ],
      ['One time use only', 'one-time-use'],
      ['For publication in Le Monde only', 'publication-only Le Monde'],
    ],
    ['The only survivor was taken to hospital.', 'The street has been open to residents only since Sunday.'],
  ),
  limit(
    [
      `[this|the|these] {image} [is|are] (intended|provided|supplied|available|licensed|cleared|released) (only|solely|exclusively) (for|in) {things}`,
      `[this|the|these] {image} [is|are] (intended|provided|supplied|available|licensed|cleared|released|for) [for] {things} only`,
      `[this|the|these] {image} (may|must|can|is|are) (only|solely) [to] be {things}`,
      `[this|the|these] {image} (may|must|can) be {things} only`,
      '(may|must) only be {things} [in] for {things}',
      `[this|the|these] [handout] {image} (may|must|can) only be used [in] for {things}`,
      `{things} only`,
    ],
    [
      ['This content is intended for editorial use only.', 'purpose-only editorial'],
      ['This handout photo may only be used for editorial reporting purposes', 'purpose-only editorial'],
    ],
  ),
  limit(
    [
      'for {name} use only',
      'for use [only] (in|by) {name} [only|exclusively]',
      '{name} use only',
      'for {name} only',
      'for (publication|use) in {name} only',
      '[use] only (in|by) {name}',
      'exclusive to {name}',
      'exclusively for {name}',
      'for use (in|by) {quote} only',
    ],
    [['COMMISSIONED: BERGEN TIDENDE USE ONLY', 'publication-only BERGEN TIDENDE']],
    ['For children only, the pool opens at noon.'],
  ),
  {
    patterns: [
      '(free|cleared|ok|okay|available) [for|in|to] {things}',
      '{things} (is|are|) (permitted|allowed|unrestricted|free|ok|cleared)',
      '{things} rights (granted|available|cleared)',
      '(free|ok) to {things}',
      'for {things} use',
      'other media [:] free to {things}',
      '[usage|rights|available] (worldwide|world wide)',
      '[the] right to {things}',
    ],
    meaning: { does: 'permit' },
    reach: 'directives',
    examples: [['Online use permitted worldwide.'], ['Free for press use']],
  },
];
