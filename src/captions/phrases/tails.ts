import type { CountryCode } from '../../vocabulary/restrictions.ts';
import type { Thing } from '../things/things.ts';
import type { TimeTail } from '../times/read-time-tail.ts';

/** What follows a clause: where, when, with whose leave, for what. */
export interface Tails {
  end: number;
  place: Thing | null;
  /** More things of another sort in the list that names the place: "in Germany and online". */
  others: readonly Thing[];
  /** Left out again: "Europe except the UK". */
  exceptions: readonly CountryCode[];
  /** “Except in”: behind a limit it may be where the limit does not hold. */
  isExceptIn: boolean;
  time: TimeTail | null;
  ask: { whom: string | null } | null;
  isTied: boolean;
  isEditorial: boolean;
  /** Titles that are left out again: “except in Le Monde”. */
  exempt: readonly string[] | null;
  /** What stays open beside what is forbidden, other than places: “except for news”, “outside print”. */
  excepted: Thing | null;
  /** A place or a time follows what is left out: it may be said of that alone. */
  isMoreBehind: boolean;
}

export const noTails = (end: number): Tails => ({
  end,
  place: null,
  others: [],
  exceptions: [],
  isExceptIn: false,
  time: null,
  ask: null,
  isTied: false,
  isEditorial: false,
  exempt: null,
  excepted: null,
  isMoreBehind: false,
});

/** The tails with some of them changed. Named one by one, for the same reason as in `thingWith`. */
export function tailsWith(tails: Tails, change: Partial<Tails>): Tails {
  return {
    end: change.end ?? tails.end,
    place: change.place === undefined ? tails.place : change.place,
    others: change.others ?? tails.others,
    exceptions: change.exceptions ?? tails.exceptions,
    isExceptIn: change.isExceptIn ?? tails.isExceptIn,
    time: change.time === undefined ? tails.time : change.time,
    ask: change.ask === undefined ? tails.ask : change.ask,
    isTied: change.isTied ?? tails.isTied,
    isEditorial: change.isEditorial ?? tails.isEditorial,
    exempt: change.exempt === undefined ? tails.exempt : change.exempt,
    excepted: change.excepted === undefined ? tails.excepted : change.excepted,
    isMoreBehind: change.isMoreBehind ?? tails.isMoreBehind,
  };
}
