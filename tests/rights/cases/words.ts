import type { Restriction } from '../../../src/vocabulary/restrictions.ts';

/** What a restriction tells people: what it says, what would make it pass, and what it asks of whoever publishes. */
export interface Words {
  restriction: Restriction & { words?: string };
  sentence: string;
  remedy: string;
  /** As a remedy where a part of the audience is not concerned. */
  remedyOfPart?: string;
  duty?: string;
}

export const WORDS: readonly Words[] = [
  {
    restriction: { kind: 'territory-only', value: ['KR', 'JP'] },
    sentence: 'May be used only in Japan and South Korea.',
    remedy: 'Use an outlet whose audience is in Japan or South Korea only.',
    remedyOfPart: 'Use an outlet whose audience is in Japan or South Korea only, or geofence it.',
  },
  {
    restriction: { kind: 'territory-except', value: ['KR', 'JP'] },
    sentence: 'May not be used in Japan or South Korea.',
    remedy: 'Use an outlet without an audience in Japan or South Korea.',
    remedyOfPart: 'Use an outlet without an audience in Japan or South Korea, or geofence it.',
  },
  {
    restriction: { kind: 'channel-only', value: ['tv', 'print-newspaper', 'book'] },
    sentence: 'May be used only on television, in newspapers and in books.',
    remedy: 'Use an outlet that appears only on television, in newspapers or in books.',
  },
  {
    restriction: { kind: 'channel-except', value: ['print-magazine', 'mobile', 'social', 'online', 'all-digital'] },
    sentence: 'May not be used in magazines, on mobile, on social media, online or in anything digital.',
    remedy:
      'Use an outlet that does not appear in magazines, on mobile, on social media, online or in anything digital.',
  },
  {
    restriction: { kind: 'purpose-only', value: ['editorial', 'games', 'calendars'] },
    sentence: 'May be used only for editorial use, games and calendars.',
    remedy: 'Use it for editorial use, games or calendars alone.',
  },
  {
    restriction: {
      kind: 'purpose-except',
      value: ['commercial', 'advertising', 'marketing', 'merchandising', 'betting', 'ai-training'],
    },
    sentence: 'May not be used for commercial use, advertising, marketing, merchandising, betting or AI training.',
    remedy:
      'Use it only for a purpose that has nothing to do with commercial use, advertising, marketing, merchandising, betting or AI training.',
  },
  {
    restriction: { kind: 'publication-only', value: ['Le Monde', 'The Daily'] },
    sentence: 'May be used only by Le Monde and The Daily.',
    remedy: 'Use it in Le Monde or The Daily.',
  },
  {
    restriction: { kind: 'publication-except', value: ['Le Monde', 'The Daily'] },
    sentence: 'May not be used by Le Monde or The Daily.',
    remedy: 'Use it in another title than Le Monde or The Daily.',
  },
  {
    restriction: { kind: 'no-resale', value: null },
    sentence: 'May not be sold or licensed on.',
    remedy: 'Buy the right to resell it from the supplier.',
    duty: 'Do not sell or license it on.',
  },
  {
    restriction: { kind: 'no-redistribution', value: null },
    sentence: 'May not be passed on to anybody else.',
    remedy: 'Let the other party get it from the supplier, or obtain the right to pass it on.',
    duty: 'Do not pass it on to anybody else.',
  },
  {
    restriction: { kind: 'no-archive', value: null },
    sentence: 'May not be kept in an archive.',
    remedy: 'Obtain the right to archive it from the supplier.',
    duty: 'Do not keep it in an archive.',
  },
  {
    restriction: {
      kind: 'no-archive',
      value: null,
      within: { fromDays: 30 },
      words: 'NO ARCHIVES AFTER 30 DAYS FROM RELEASE',
    },
    sentence: 'May not be kept in an archive from 30 days after its release on.',
    remedy: 'Ask the supplier for the right to keep it in an archive from 30 days after its release on.',
    duty: 'Do not keep it in an archive from 30 days after its release on.',
  },
  {
    restriction: { kind: 'no-modification', value: null },
    sentence: 'May not be cropped, retouched or altered in any other way.',
    remedy: 'Use it whole and unaltered.',
    duty: 'Print it whole and unaltered, with no text over it.',
  },
  {
    restriction: { kind: 'no-modification', value: null, words: 'NO CROPPING, TONING OR MONTAGES' },
    sentence: 'May not be cropped, have its colours changed or be combined with other pictures.',
    remedy: 'Use it whole and unaltered.',
    duty: 'Do not crop it, change its colours or combine it with other pictures.',
  },
  {
    restriction: { kind: 'mandatory-credit', value: 'KCNA/Yonhap' },
    sentence: 'The credit must read “KCNA/Yonhap”.',
    remedy: 'Print the credit beside it.',
    duty: 'The credit must read “KCNA/Yonhap”.',
  },
  {
    restriction: { kind: 'mandatory-credit', value: '' },
    sentence: 'The credit must be printed.',
    remedy: 'Print the credit beside it.',
    duty: 'The credit must be printed.',
  },
  {
    restriction: { kind: 'embargo-until', value: '2026-01-02' },
    sentence: 'Embargoed until 2 January 2026.',
    remedy: 'Wait until 2 January 2026.',
  },
  {
    restriction: { kind: 'embargo-until', value: null },
    sentence: 'Embargoed.',
    remedy: 'Find out when the embargo lifts and put the date in its place.',
  },
  {
    restriction: { kind: 'expires-on', value: '2026-12-31T18:30:05.5Z' },
    sentence: 'May be used until 31 December 2026 at 18:30 (UTC).',
    remedy: 'Ask the supplier for more time, or use another picture.',
  },
  {
    restriction: { kind: 'expires-on', value: null },
    sentence: 'May be used for a time only.',
    remedy: 'Find out when its use ends and put the date in its place.',
  },
  {
    restriction: { kind: 'expires-after-days', value: 30 },
    sentence: 'May be used only for 30 days after its transmission.',
    remedy: 'Ask the supplier for more than 30 days after its transmission, or use another picture.',
  },
  {
    restriction: { kind: 'expires-after-days', value: -1 },
    sentence: 'May be used only for some days after its transmission.',
    remedy: 'Ask the supplier for more than some days after its transmission, or use another picture.',
  },
  {
    restriction: { kind: 'one-time-use', value: null },
    sentence: 'May be used once only.',
    remedy: 'Buy another use from the supplier, or use another picture.',
  },
  {
    restriction: { kind: 'third-party-unverified', value: null },
    sentence: 'A third party supplied it, and nobody has verified it.',
    remedy: 'Read the advisory and note that you accept it.',
    duty: 'Tell readers that it comes from a third party and is not verified.',
  },
  {
    restriction: { kind: 'kill', value: null },
    sentence: 'A kill: this picture is never to be used.',
    remedy: 'Nothing makes it pass: use another picture.',
  },
  {
    restriction: { kind: 'withhold', value: null },
    sentence: 'This picture is to be held back.',
    remedy: 'Wait until it is released and two people let go of these words, or use another picture.',
  },
  {
    restriction: { kind: 'correction', value: null },
    sentence: 'The agency has corrected this picture or its caption.',
    remedy: 'Use the corrected picture and caption.',
    duty: 'The agency has corrected it: use the corrected picture and caption.',
  },
  {
    restriction: { kind: 'contact-required', value: 'the photo desk' },
    sentence: 'Use depends on asking the photo desk first.',
    remedy: 'Ask the photo desk and note the answer.',
  },
  {
    restriction: { kind: 'contact-required', value: '' },
    sentence: 'Use depends on asking the supplier first.',
    remedy: 'Ask the supplier and note the answer.',
  },
  {
    restriction: { kind: 'other', value: null },
    sentence: 'The words narrow its use in a way only a person can judge.',
    remedy: 'A rights manager reads the words and says what they mean for this use.',
  },
];
