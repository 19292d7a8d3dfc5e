import { type Credited, creditedElsewhere, spelling } from './credited-elsewhere.ts';
import { type HeldSource, type PhotoRow, readingsOf, type TextReading } from './photo-rows.ts';

/** What an earlier reading of one text said of the photo's source; `text` counts the photo's texts from 0. */
export interface LostSource {
  text: number;
  source: HeldSource;
}

/**
 * Agencies that only a text credits bring their standing rules, and another day of release a doubt: what the photo's
 * readings say of either, and no text says in the new ones.
 */
export function lostSources(
  photo: Credited & Pick<PhotoRow, 'releasedOn'>,
  texts: readonly TextReading[],
): LostSource[] {
  const named = new Set(texts.flatMap(({ reading }) => reading.credit?.chain ?? []).map(spelling));
  const days = new Set(texts.map(({ reading }) => reading.releasedOn));
  const credits = creditedElsewhere(photo).filter(({ name }) => !named.has(spelling(name)));
  return readingsOf(photo).flatMap(({ reading, held }, text) => {
    const credited = credits.filter((one) => one.text === text).map(({ name }) => name);
    const released = [reading.releasedOn, ...(held?.released ?? [])].filter(
      (day) => day !== null && day !== photo.releasedOn && !days.has(day),
    ) as string[];
    const source = { credited: [...new Set(credited)], released: [...new Set(released)] };
    return isNothingSaid(source) ? [] : [{ text, source }];
  });
}

export function isNothingSaid({ credited, released }: HeldSource = { credited: [], released: [] }): boolean {
  return credited.length + released.length === 0;
}

/** The text with what an earlier reading of it said. */
export function withSource(text: TextReading, source: HeldSource | undefined): TextReading {
  return source === undefined ? text : { ...text, held: source };
}

/** The text without exactly that. */
export function withoutSource(text: TextReading, source: HeldSource | undefined): TextReading {
  const { held, ...rest } = text;
  if (held === undefined) return text;
  const left = {
    credited: held.credited.filter((name) => !source?.credited.includes(name)),
    released: held.released.filter((day) => !source?.released.includes(day)),
  };
  return isNothingSaid(left) ? rest : { ...text, held: left };
}
