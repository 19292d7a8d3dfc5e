import { type HousePhrasebook, phraseKey } from './house-phrases.ts';
import { readCaption } from './read-caption.ts';
import type { CaptionReading } from './reading.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a status (IIM 2:07) that say where a picture is in the work of a desk, and nothing of its use. */
const HARMLESS = listed(`
  new update updated updates correct corrected correction corrective corrects lead leads urgent bulletin flash advance final ready add adds added refile resend resent repeat
  reissue replace replacement rewrite writethru writethrough revision revised version edited unedited raw original routine normal standard regular approved usable active live
  complete completed done selected select pick picked captioned archived none ok okay first second third st nd rd th sub top
  neu aktualisiert korrigiert fertig eilig nouveau corrige urgente nuevo nueva actualizado finale nuovo definitief bijgewerkt 최종 수정 신규 긴급 完成 更新 修正
`);
const KILLED = listed(
  'killed withdrawn retracted recalled eliminated killing kills recall retract retracting withdraw',
);
const WITHHELD = listed('withheld withold withholding');

/**
 * Reads the status that the sender gave a picture. The field holds a word or two of the sender's own list, so that every
 * value that is not known to be harmless restricts or is a doubt.
 */
export function readEditStatus(text: string, house?: HousePhrasebook): CaptionReading {
  const key = phraseKey(text);
  if (isHarmless(text, key)) return readCaption(text, 'headline', house);
  const reading = readCaption(text, 'instructions', house);
  const kind = KILLED.has(key) ? 'kill' : WITHHELD.has(key) ? 'withhold' : null;
  // What the house said of the word goes before what it says by itself.
  if (kind !== null && reading.settledByHouse === undefined)
    return {
      ...reading,
      restrictions: [...reading.restrictions, { kind, value: null, ...wholeOf(text) }],
      doubts: heldByHouse(reading),
    };
  const isRead = reading.restrictions.length + reading.doubts.length + reading.notices.length > 0;
  if (isRead || reading.settledByHouse !== undefined) return reading;
  const reason = 'This edit status is none that is known to leave the use of the picture alone.';
  return { ...reading, doubts: [{ ...wholeOf(text), reason }] };
}

function heldByHouse({ doubts }: CaptionReading): CaptionReading['doubts'] {
  return doubts.filter(({ phrase }) => phrase !== undefined);
}

function wholeOf(text: string): { start: number; end: number; text: string } {
  const words = text.trim();
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** "1st Lead-Writethru", "2": every word of it is, and a number says nothing. */
function isHarmless(text: string, key: string): boolean {
  if (!/\p{L}/u.test(text)) return true;
  return (
    HARMLESS.has(text.trim().toLowerCase()) || key.split(' ').every((word) => HARMLESS.has(word) || /^\d+$/.test(word))
  );
}
