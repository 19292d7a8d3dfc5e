import { RESTRICTION_KINDS, type RestrictionKind } from '../../src/vocabulary/restrictions.ts';
import { CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { Because, Choice, Field } from '../parts/form.tsx';
import { CHANNEL_WORDS, PURPOSE_WORDS, RESTRICTION_WORDS } from '../words.ts';

interface ValueField {
  label: string;
  hint: string;
}

const COUNTRIES = { label: 'Countries', hint: 'By name or code, separated by commas: South Korea, JP' };
const CHANNEL_LIST = { label: 'Channels', hint: `Of: ${Object.values(CHANNEL_WORDS).join(', ')}` };
const PURPOSE_LIST = { label: 'Purposes', hint: `Of: ${Object.values(PURPOSE_WORDS).join(', ')}` };
const TITLES = { label: 'Titles', hint: 'Separated by commas' };
const INSTANT = { label: 'Date', hint: '2025-06-30, or with a time and zone: 2025-06-30T18:00+09:00' };

const COUNTED_FROM =
  'Counted from its transmission, or from its release or receipt where the words below say so: “14 days after release”.';

/** What the value of a kind is called on screen; null where it has none. The script hides the field then. */
const VALUE_FIELDS = {
  'territory-only': COUNTRIES,
  'territory-except': COUNTRIES,
  'channel-only': CHANNEL_LIST,
  'channel-except': CHANNEL_LIST,
  'purpose-only': PURPOSE_LIST,
  'purpose-except': PURPOSE_LIST,
  'publication-only': TITLES,
  'publication-except': TITLES,
  'no-resale': null,
  'no-redistribution': null,
  'no-archive': null,
  'no-modification': null,
  'mandatory-credit': { label: 'Credit demanded', hint: 'May be empty' },
  'embargo-until': INSTANT,
  'expires-on': INSTANT,
  'expires-after-days': { label: 'Days', hint: `Whole days. ${COUNTED_FROM}` },
  'one-time-use': null,
  'third-party-unverified': null,
  kill: null,
  withhold: null,
  correction: null,
  'contact-required': { label: 'Whom to ask', hint: 'May be empty' },
  other: null,
} satisfies Record<RestrictionKind, ValueField | null>;

/** Kill and withhold are notices, with a form of their own. */
const BY_HAND = RESTRICTION_KINDS.filter((kind) => !['kill', 'withhold', 'correction'].includes(kind));
/** Of words that only a person can judge nobody could say what an order, or a phrase, means. */
const BY_ORDER = BY_HAND.filter((kind) => kind !== 'other');

interface RestrictionFieldsProps {
  /** The kind to start from, where one is corrected. */
  kind?: RestrictionKind;
}

interface RestrictionChoiceProps extends RestrictionFieldsProps {
  label?: string;
  /** Text of a first choice that means none. */
  none?: string;
  /** Those a house order or a phrase can hold, rather than all that an editor can add. */
  kinds?: 'orders';
}

/** The kind of a restriction, and its value where it has one. */
export function RestrictionChoice({ kind, label = 'Restriction', none, kinds }: RestrictionChoiceProps) {
  return (
    <>
      <Field label={label}>
        <select name="kind" data-value-of-kind>
          {none === undefined ? null : <option value="">{none}</option>}
          {(kinds === 'orders' ? BY_ORDER : BY_HAND).map((option) => (
            <option
              value={option}
              selected={option === kind}
              data-value-label={VALUE_FIELDS[option]?.label}
              data-value-hint={VALUE_FIELDS[option]?.hint}
            >
              {RESTRICTION_WORDS[option]}
            </option>
          ))}
        </select>
      </Field>
      <div data-value>
        <Field
          label="Value"
          hint="What the kind of restriction names: countries, channels, purposes, titles, a date or days."
        >
          <input name="value" maxLength={2000} />
        </Field>
      </div>
    </>
  );
}

/** The fields that state one restriction; they stand in the form that adds one and in the form that corrects one. */
export function RestrictionFields({ kind }: RestrictionFieldsProps) {
  return (
    <>
      <RestrictionChoice {...(kind === undefined ? {} : { kind })} />
      <details class="edit quiet-disclosure">
        <summary>Only within a part of all uses</summary>
        <Within />
      </details>
      <Because hint="The agency’s words, or who said it and when. It is quoted beside the verdict." />
    </>
  );
}

/** A member that is left empty does not limit the restriction. */
export function Within() {
  return (
    <div class="stack">
      <Field label="Countries" hint="By name or code, separated by commas">
        <input name="withinTerritories" maxLength={2000} />
      </Field>
      <div class="two-columns">
        <Field label="Channel">
          <Choice name="withinChannel" words={CHANNEL_WORDS} options={['all-digital', ...CHANNELS]} none="Any" />
        </Field>
        <Field label="Purpose">
          <Choice name="withinPurpose" words={PURPOSE_WORDS} options={PURPOSES} none="Any" />
        </Field>
        <Field label="From">
          <input name="withinFrom" type="date" />
        </Field>
        <Field label="Until">
          <input name="withinUntil" type="date" />
        </Field>
        <Field label="From so many days after it was sent">
          <input name="withinFromDays" type="number" min={0} max={36_500} />
        </Field>
        <Field label="For the first days after it was sent">
          <input name="withinUntilDays" type="number" min={0} max={36_500} />
        </Field>
      </div>
      <p class="hint">Days are whole. {COUNTED_FROM}</p>
    </div>
  );
}
