import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import { codeOfWords } from './coded-words.ts';
import { asText } from './field-text.ts';
import { FIELD_BLOCKS, type FieldBlock, type FieldValue, type FileMetadata, type UnreadPart } from './file-metadata.ts';
import { eachCode, type Meaning } from './meaning.ts';
import { isNoDate, toIsoDate } from './metadata-dates.ts';
import { minorAge, modelAge, NOT_COMMERCIAL, release } from './release-clauses.ts';
import { rightsExpressions } from './rights-expression.ts';

/** A restriction that a coded field says: its value in words, and the field's name. */
export type MetadataClause = Restriction & { words: string; field: string; meant?: Meant };

export interface MetadataClauses {
  clauses: MetadataClause[];
  /** Codes that may restrict and are not understood. */
  unread: UnreadPart[];
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
  for (const clause of miningClauses(metadata)) clauses.set(JSON.stringify(clause), clause);
  return { clauses: [...clauses.values()], unread };
}

/** What Content Credentials refuse to machine learning, whether their signature holds or not. */
function miningClauses({ credentials }: FileMetadata): MetadataClause[] {
  const refused = credentials?.miningRefused ?? [];
  const words = `Content Credentials: not for ${refused.join(', ').replaceAll('_', ' ')}`;
  return refused.length === 0
    ? []
    : NO_AI_TRAINING.map((clause) => ({ ...clause, words, field: 'content_credentials' }));
}

interface Coded {
  name: string;
  block: FieldBlock;
  value: FieldValue;
}

/** Further values of a field stand under `name-2`: they restrict as well. */
function codedValues(metadata: FileMetadata): Coded[] {
  return Object.entries(metadata.fields).flatMap(([key, values]) =>
    FIELD_BLOCKS.flatMap((block) => {
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
  model_release_status: (value) => release('model_release_status', value),
  property_release_status: (value) => release('property_release_status', value),
  minor_model_age: (value, { metadata }) => minorAge(value, metadata),
  model_age: (value, { metadata }) => modelAge(value, metadata),
  licensee: () => ({ restrictions: [{ kind: 'other', value: null }] }),
  end_user: () => ({ restrictions: [{ kind: 'other', value: null }] }),
  media_summary_code: () => notRead('The PLUS media summary says what was licensed in a code that is not read here.'),
  embedded_rights_expression: rightsExpressions,
  linked_rights_expression: () => notRead('The file points to rights in a machine language that are not read here.'),
  cc_license: (_, { words }) => creativeCommons(words),
};

const NO_MODIFICATION: Restriction[] = [{ kind: 'no-modification', value: null }];
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
