import type { Restriction } from '../vocabulary/restrictions.ts';
import { codeOfWords } from './coded-words.ts';
import { asText } from './field-text.ts';
import type { FieldValue, FileMetadata, UnreadPart } from './file-metadata.ts';
import { isNoDate, toIsoDate } from './metadata-dates.ts';
import { rightsExpressions } from './rights-expression.ts';

/** A restriction that a coded field says: its value in words, and the field's name. */
export type MetadataClause = Restriction & { words: string; field: string };

export interface MetadataClauses {
  clauses: MetadataClause[];
  /** Codes that may restrict and are not understood. */
  unread: UnreadPart[];
}

/** What one value of a coded field means: restrictions, and why a person has to look, if so. */
export interface Meaning {
  restrictions: (Restriction & { words?: string })[];
  /** The words to quote where they are others than the field's own, and a restriction has none of its own. */
  words?: string;
  unread?: string;
}

const NOTHING: Meaning = { restrictions: [] };

/**
 * Reads the fields of a file that restrict use by code, date or name rather than in prose: IIM action advised, release and
 * expiration, PLUS constraints, data mining and releases, Creative Commons licences. Every block's value counts; nothing
 * here can widen a use.
 */
export function metadataClauses(metadata: FileMetadata): MetadataClauses {
  const clauses = new Map<string, MetadataClause>();
  const unread: UnreadPart[] = [];
  for (const { name, block, value } of codedValues(metadata)) {
    const words = asText(value);
    const meaningOf = MEANINGS[name];
    if (words === null || meaningOf === undefined) continue;
    const meaning = meaningOf(value, { metadata, words, block });
    for (const restriction of meaning.restrictions) {
      const clause = { ...restriction, words: restriction.words ?? meaning.words ?? words, field: name };
      clauses.set(JSON.stringify(clause), clause);
    }
    if (meaning.unread !== undefined) unread.push({ block, field: name, reason: meaning.unread });
  }
  return { clauses: [...clauses.values()], unread };
}

interface Coded {
  name: string;
  block: 'iim' | 'xmp' | 'exif';
  value: FieldValue;
}

/** Further values of a field stand under `name-2`: they restrict as well. */
function codedValues(metadata: FileMetadata): Coded[] {
  return Object.entries(metadata.fields).flatMap(([key, values]) =>
    (['iim', 'xmp', 'exif'] as const).flatMap((block) => {
      const value = values[block];
      return value === undefined ? [] : [{ name: key.split('-')[0] ?? key, block, value }];
    }),
  );
}

interface Context {
  metadata: FileMetadata;
  words: string;
  block: Coded['block'];
}

const MEANINGS: Record<string, (value: FieldValue, context: Context) => Meaning> = {
  action_advised: actionAdvised,
  release_date: (_, context) => dated('embargo-until', 'release_time', context),
  expiration_date: (_, context) => dated('expires-on', 'expiration_time', context),
  license_start_date: (_, context) => dated('embargo-until', null, context),
  license_end_date: (_, context) => dated('expires-on', null, context),
  data_mining: dataMining,
  image_alteration_constraints: (value) => eachCode('image_alteration_constraints', value, () => NO_MODIFICATION),
  image_duplication_constraints: (value) => eachCode('image_duplication_constraints', value, duplication),
  credit_line_required: creditLine,
  model_release_status: (value) => eachCode('model_release_status', value, release),
  property_release_status: (value) => eachCode('property_release_status', value, release),
  minor_model_age: minorAge,
  licensee: () => ({ restrictions: [{ kind: 'other', value: null }] }),
  end_user: () => ({ restrictions: [{ kind: 'other', value: null }] }),
  media_summary_code: () => notRead('The PLUS media summary says what was licensed in a code that is not read here.'),
  embedded_rights_expression: rightsExpressions,
  linked_rights_expression: () => notRead('The file points to rights in a machine language that are not read here.'),
  cc_license: (_, { words }) => creativeCommons(words),
};

const NO_MODIFICATION: Restriction[] = [{ kind: 'no-modification', value: null }];
const NOT_COMMERCIAL: Restriction[] = [{ kind: 'purpose-except', value: ['commercial'] }];
const NO_AI_TRAINING: Restriction[] = [{ kind: 'purpose-except', value: ['ai-training'] }];

function notRead(reason: string): Meaning {
  return { restrictions: [], unread: reason };
}

/** IIM 2:42 says what the object does to an earlier one, which the reference fields name; a kill that names none is its own. */
function actionAdvised(_value: FieldValue, { metadata, words }: Context): Meaning {
  const code = codeOfWords('action_advised', words);
  if (code === null) return notRead(`The action advised, “${words}”, is none that the standard knows.`);
  if (code !== '01') return NOTHING;
  const reference = asText(metadata.fields.reference_number?.iim);
  if (reference === null) return { restrictions: [{ kind: 'kill', value: null }] };
  return notRead(`The file advises to kill the object with the reference number ${reference}.`);
}

type DatedKind = 'embargo-until' | 'expires-on';

function dated(kind: DatedKind, timeField: string | null, { metadata, words, block }: Context): Meaning {
  if (isNoDate(words)) return NOTHING;
  const time = timeField === null ? '' : (asText(metadata.fields[timeField]?.[block]) ?? '');
  const whole = `${words} ${time}`.trim();
  const value = toIsoDate(whole);
  if (value === null) return notRead(`“${whole}” is no date and time that can be read.`);
  return { restrictions: [{ kind, value }], words: whole };
}

function dataMining(value: FieldValue): Meaning {
  return eachCode('data_mining', value, (code) => {
    if (code === 'DMI-ALLOWED' || code === 'DMI-UNSPECIFIED') return [];
    return NO_AI_TRAINING;
  });
}

/** What every code of a field means; one outside the vocabulary is unread. */
function eachCode(field: string, value: FieldValue, meaningOf: (code: string) => Restriction[]): Meaning {
  const found = [value].flat().map((part) => asText(part) ?? '');
  const codes = found.filter((words) => words !== '').map((words) => ({ words, code: codeOfWords(field, words) }));
  const unknown = codes.filter(({ code }) => code === null).map(({ words }) => words);
  const restrictions = codes.flatMap(({ code }) => (code === null ? [] : meaningOf(code)));
  if (unknown.length === 0) return { restrictions };
  return { restrictions, unread: `“${unknown.join(', ')}” is no code of the PLUS vocabulary.` };
}

function duplication(code: string): Restriction[] {
  return code === 'DP-NOD' ? [{ kind: 'other', value: null }] : [];
}

/** The credit that must stand there is what the file gives as its credit line. */
function creditLine(value: FieldValue, { metadata }: Context): Meaning {
  const credit = asText(metadata.fields.credit?.xmp ?? metadata.fields.credit?.iim);
  return eachCode('credit_line_required', value, (code) =>
    code === 'CR-NRQ' ? [] : [{ kind: 'mandatory-credit', value: credit }],
  );
}

/** Without every release, people and property may be shown in news but not sell anything. */
function release(code: string): Restriction[] {
  return ['MR-NON', 'MR-LMR', 'PR-NON', 'PR-LPR'].includes(code) ? NOT_COMMERCIAL : [];
}

function minorAge(value: FieldValue, { metadata }: Context): Meaning {
  const isReleased = metadata.fields.model_release_status?.xmp === 'Unlimited Model Releases';
  const minors = new Set(['AG-U14', 'AG-A15', 'AG-A16', 'AG-A17']);
  return eachCode('minor_model_age', value, (code) => (minors.has(code) && !isReleased ? NOT_COMMERCIAL : []));
}

/** Licences by their address: `…/licenses/by-nc-nd/4.0/`, `…/publicdomain/zero/1.0/`. */
function creativeCommons(address: string): Meaning {
  const licence = /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(?:zero|mark))\//i.exec(address);
  if (licence === null) return notRead(`The licence at ${address} is not known here.`);
  const parts = new Set((licence[1] ?? '').toLowerCase().split('-'));
  const restrictions: Restriction[] = [];
  if (parts.has('by')) restrictions.push({ kind: 'mandatory-credit', value: null });
  if (parts.has('nd')) restrictions.push(...NO_MODIFICATION);
  if (!parts.has('nc')) return { restrictions };
  const unread = 'The licence forbids commercial use: whether news in this house is such a use, a person must say.';
  return { restrictions: [...restrictions, ...NOT_COMMERCIAL], unread };
}
