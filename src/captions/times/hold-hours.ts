import type { Restriction } from '../../vocabulary/restrictions.ts';
import { ZONES } from '../words/calendar-words.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { isHourAt } from './hours-ahead.ts';
import { namesZone } from './read-zone.ts';

/** How far behind an embargo its hour may stand. */
const REACH = 6;

/**
 * An embargo whose day was read and not its hour would lift too early. Where an hour or a zone stands behind what was read, the embargo has
 * no end until somebody gives it one.
 */
export function heldForHour(
  words: TextInWords,
  to: number,
  restrictions: readonly Restriction[],
): readonly Restriction[] {
  if (!restrictions.some(({ kind, value }) => kind === 'embargo-until' && value !== null)) return restrictions;
  const isDayOnly = restrictions.some(({ kind, value }) => kind === 'embargo-until' && !String(value).includes('T'));
  if (!isHourBehind(words, to, isDayOnly)) return restrictions;
  return restrictions.map((restriction) =>
    restriction.kind === 'embargo-until' ? { ...restriction, value: null } : restriction,
  );
}

function isHourBehind(words: TextInWords, from: number, isDayOnly: boolean): boolean {
  const { tokens } = words;
  let isNear = true;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || beginsSentence(words, at, from)) return false;
    if (isDayOnly && isHourAt(tokens, at)) return true;
    // "18:45 ET", "(CET)": a zone right behind the day or hour.
    if (isNear && (isZone(words, at) || namesZone(tokens, at))) return true;
    if (isNear && at === from && isOffset(words, at)) return true;
    isNear &&= token.kind === 'mark';
  }
  return false;
}

function isZone({ tokens }: TextInWords, at: number): boolean {
  const token = tokens[at];
  return token?.isCaps === true && token.text.length > 1 && ZONES.has(token.text);
}

/** "+0200", "-05:00". */
function isOffset({ tokens }: TextInWords, at: number): boolean {
  const [sign, hours] = [tokens[at], tokens[at + 1]];
  const isMinus = sign?.text === '-' && (sign.gap === 'none' || hours?.text.length === 4);
  const isSign = sign?.text === '+' || isMinus;
  return isSign && hours?.kind === 'number' && hours.gap === 'none';
}

/** A word with a capital behind a full stop. */
function beginsSentence({ tokens }: TextInWords, at: number, from: number): boolean {
  return at > from && tokens[at - 1]?.text === '.' && tokens[at]?.kind === 'word' && tokens[at]?.isTitle === true;
}
