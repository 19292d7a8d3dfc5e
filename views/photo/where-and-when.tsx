import type { Outcome } from '../../src/rights/verdict.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/restrictions.ts';
import { type EditionView, editionWords } from '../parts/edition.tsx';
import { foreign } from '../parts/foreign.ts';
import { Disclosure } from '../parts/form.tsx';
import { instantWords, Moment } from '../parts/moment.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { OUTCOME_WORDS } from '../words.ts';
import { WorldMap } from './world-map.tsx';

/** Where the use that the page judges would be what, and how that changes with time, in one outlet. */
export interface WhereAndWhenView {
  /** Its name. */
  outlet: string;
  /** The story it is asked for, and when it was cleared for that; null: for none, not cleared. */
  story: string | null;
  clearedAt: string | null;
  /** Its countries; null: all. */
  audience: CountryCode[] | null;
  countries: Record<Outcome, CountryCode[]>;
  /** Those where it would be graver, were the terms not only observed. */
  observed: CountryCode[];
  /** The edition it begins with; null: it begins now. */
  edition: EditionView | null;
  /** From then on; the last one has no end that is told. */
  stretches: StretchView[];
  /** Whether more changes come after them. */
  goesOn: boolean;
  /** In which verdicts are said. */
  language: Language;
}

export interface StretchView {
  /** ISO instants. */
  from: string;
  until: string | null;
  /** From when on its outcome is the same for other reasons, or asks other duties; null: it is the same throughout. */
  alikeFrom: string | null;
  outcome: Outcome;
  wouldBe: Outcome | null;
  /** The gravest reason, in a sentence, and the language of that; absent: English. */
  why: string | null;
  language?: Language | undefined;
}

const OUTCOMES = ['clear', 'conditional', 'review', 'blocked'] as const satisfies readonly Outcome[];

export function WhereAndWhen({ shown }: { shown: WhereAndWhenView }) {
  return (
    <section class="panel" aria-labelledby="where-and-when">
      <h2 id="where-and-when">Where and when on {shown.outlet}</h2>
      <ForStory shown={shown} />
      <WorldMap shown={shown} />
      <Legend shown={shown} />
      <Disclosure class="edit quiet-disclosure" summary="Countries as a list">
        <dl class="country-list">
          {OUTCOMES.filter((outcome) => shown.countries[outcome].length > 0).map((outcome) => (
            <div>
              <dt>{OUTCOME_WORDS[outcome]}</dt>
              <dd>{namesOf(shown.countries[outcome])}</dd>
            </div>
          ))}
          {shown.observed.length === 0 ? null : (
            <div>
              <dt>Only observed, would be graver</dt>
              <dd>{namesOf(shown.observed)}</dd>
            </div>
          )}
        </dl>
      </Disclosure>
      <Timeline shown={shown} />
    </section>
  );
}

/** Which story the map and the timeline are about: what was cleared in time may stay longer than what is new. */
function ForStory({ shown: { story, clearedAt } }: { shown: WhereAndWhenView }) {
  if (story === null) return null;
  return (
    <p class="hint for-story">
      For the story “
      <VisibleText text={story} />”
      {clearedAt === null ? (
        ', as a new use.'
      ) : (
        <>
          , as it was cleared on <Moment at={clearedAt} />.
        </>
      )}
    </p>
  );
}

function Legend({ shown: { countries, observed, audience } }: { shown: WhereAndWhenView }) {
  return (
    <ul class="map-legend">
      {OUTCOMES.filter((outcome) => countries[outcome].length > 0).map((outcome) => (
        <li>
          <span class={`swatch tile-${outcome}`} aria-hidden="true" />
          {OUTCOME_WORDS[outcome]}: {placesOf(countries[outcome])}
        </li>
      ))}
      {observed.length === 0 ? null : (
        <li>
          <span class="swatch is-observed" aria-hidden="true" />
          Only observed, would be graver: {placesOf(observed)}
        </li>
      )}
      {audience === null ? null : <li class="hint">Faint: outside its audience</li>}
    </ul>
  );
}

/** Few by name, many by number. */
function placesOf(codes: CountryCode[]): string {
  return codes.length <= 3 ? namesOf(codes) : `${codes.length} countries`;
}

function namesOf(codes: CountryCode[]): string {
  return codes
    .map(countryName)
    .sort((one, other) => one.localeCompare(other, 'en'))
    .join(', ');
}

/** Each stretch as wide as the others: what matters is what comes after what, and when. */
function Timeline({ shown: { stretches, goesOn, edition, language: said } }: { shown: WhereAndWhenView }) {
  const begin = edition === null ? 'Now' : editionWords(edition);
  return (
    <>
      <h3 class="timeline-head">{edition === null ? 'From now on' : 'From its next edition on'}</h3>
      <ol class="timeline">
        {stretches.map(({ from, alikeFrom, outcome, wouldBe, why, language }, index) => (
          <li class={`stretch stretch-${outcome}`}>
            <span class="stretch-from">{index === 0 ? begin : <Moment at={from} />}</span>
            <VerdictBadge outcome={outcome} wouldBe={wouldBe} language={said} />
            {why === null ? null : (
              <span class="hint" lang={foreign(language)}>
                {why}
              </span>
            )}
            {alikeFrom === null || index === stretches.length - 1 ? null : (
              <span class="hint">
                Other reasons or duties from <Moment at={alikeFrom} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="hint">{endOf(stretches, goesOn)}</p>
    </>
  );
}

function endOf(stretches: StretchView[], goesOn: boolean): string {
  if (goesOn) return 'More changes come later.';
  const last = stretches.at(-1);
  if (last === undefined) return '';
  const alike = last.alikeFrom === null ? '' : `Its reasons or duties change on ${instantWords(last.alikeFrom)}. `;
  const what = last.alikeFrom === null ? 'it' : 'the outcome';
  return stretches.length < 2
    ? `${alike}Time alone does not change ${what}.`
    : `${alike}After ${instantWords(last.from)} time alone does not change ${what} any more.`;
}
