import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { SourceKind } from '../../vocabulary/uses.ts';

/**
 * What a row's words do.
 * - `forbid`, `limit`: the things in the slot are forbidden, or are all that is allowed.
 * - `all-but`: the things are forbidden, and a time that follows ends what is allowed.
 * - `permit`: says what is allowed without narrowing anything; `isLimitUntil`: and where an end follows, that nothing else is.
 * - `say`: fixed restrictions; `{moment}`, `{days}`, `{credit}` and `{whom}` fill in their values.
 * - `limit-all`: as `limit`, and the row says as well that all else is closed; `isAsked`: or is to be asked for.
 * - `limit-until`: as `limit`, and where a day follows, until then.
 * - `forbid-after`: the things are forbidden once the `{moment}` or the `{days}` are over.
 * - `forbid-until`: the things are forbidden before the `{moment}`.
 * - `forbid-till`: the things are forbidden up to the `{moment}`, the day included.
 * - `forbid-from`: the things are forbidden from the `{moment}` on, its day included.
 * - `limit-place-of-part`: a medium or an end may be used in the places alone. `limit-part-of-place`: in the places the medium or end alone may be used.
 * - `forbid-for`: the things are forbidden while the `{days}` last.
 * - `embargo`: the things are under embargo until the `{moment}`.
 * - `end-from`: use ends before the day of the `{moment}` begins.
 * - `limit-for`: as `limit`, while the `{days}` last.
 * - `last`: use begins and ends as the time behind the words says, without which they say nothing.
 * - `lapse`: the things end with the `{days}`; where they name a medium, in it alone.
 * - `ask`: for the things somebody is to be asked, `{whom}` if said; nothing else is said of them.
 * - `forbid-unless-asked`: the things are forbidden until somebody was asked.
 * - `take-down`: a kill or a withhold, of the part of all uses or for the time that follows, if one does. `inPart`: nothing where none does.
 * - `close-rest`: what no limit before it allows is closed; `isRoutine`: words that stand under pictures without any limit as well, and then say nothing.
 * - `notice`: known words that narrow nothing. `label`: words that announce directives.
 */
export type Meaning =
  | {
      does:
        | 'forbid'
        | 'limit'
        | 'all-but'
        | 'ask'
        | 'forbid-unless-asked'
        | 'forbid-after'
        | 'forbid-until'
        | 'forbid-till'
        | 'forbid-from'
        | 'limit-place-of-part'
        | 'limit-part-of-place'
        | 'forbid-for'
        | 'embargo'
        | 'end-from'
        | 'lapse'
        | 'last'
        | 'limit-for'
        | 'limit-until'
        | 'notice'
        | 'label';
    }
  | { does: 'limit-all'; isAsked?: true }
  | { does: 'permit'; isLimitUntil?: true }
  | { does: 'close-rest'; isRoutine?: true }
  | { does: 'say'; restrictions: readonly Restriction[] }
  | { does: 'take-down'; kind: 'kill' | 'withhold'; inPart?: true }
  | { does: 'kind'; sourceKind: SourceKind };

/**
 * Where a row counts: `anywhere`, for words that are never news; `directives`, only where the text gives directives; `alone`, as a whole clause
 * in a field of terms or behind the credit of a caption, for words that mean nothing of the sort with any other beside them.
 */
export type Reach = 'anywhere' | 'directives' | 'alone';

/** A row of the phrasebook. Its examples are tests: what each must be read as, in `summary` form; a counter-example must be read as nothing in a caption. */
export interface PhraseRow {
  patterns: readonly string[];
  meaning: Meaning;
  reach: Reach;
  examples: readonly (readonly [text: string, ...expected: string[]])[];
  counterExamples?: readonly string[];
}
