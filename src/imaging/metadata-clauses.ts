import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import { codeOfWords } from './coded-words.ts';
import { creativeCommons, webStatement } from './creative-commons.ts';
import { dated, timeAlone } from './dated-rights.ts';
import { asText } from './field-text.ts';
import { FIELD_BLOCKS, type FieldBlock, type FieldValue, type FileMetadata, type UnreadPart } from './file-metadata.ts';
import { eachCode, type Meaning } from './meaning.ts';
import { minorAge, modelAge, release } from './release-clauses.ts';
import { rightsExpressions } from './rights-expression.ts';
import { sourceType } from './source-type.ts';

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
  release_date: (value, place) => dated('embargo-until', value, { ...place, timeField: 'release_time' }),
  release_time: (_, { words, ...place }) => timeAlone('release_date', words, place),
  expiration_date: (value, place) => dated('expires-on', value, { ...place, timeField: 'expiration_time' }),
  expiration_time: (_, { words, ...place }) => timeAlone('expiration_date', words, place),
  license_start_date: (value) => dated('embargo-until', value),
  license_end_date: (value) => dated('expires-on', value),
  prism_embargo_date: (value) => dated('embargo-until', value),
  prism_expiration_date: (value) => dated('expires-on', value),
  prism_kill_date: (value) => dated('expires-on', value),
  pur_embargo_date: (value) => dated('embargo-until', value),
  pur_expiration_date: (value) => dated('expires-on', value),
  pur_option_end_date: (value) => dated('expires-on', value),
  pur_exclusivity_end_date: () => ({ restrictions: [{ kind: 'other', value: null }] }),
  pur_reuse_prohibited: reuseProhibited,
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
  web_statement: (_, { words }) => webStatement(words),
  terms_and_conditions_url: (_, { words }) => webStatement(words),
  digital_source_type: sourceType,
  reuse: (value) => eachCode('reuse', value, () => []),
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

function dataMining(value: FieldValue): Meaning {
  return eachCode('data_mining', value, (code) => {
    if (code === 'DMI-ALLOWED' || code === 'DMI-UNSPECIFIED') return [];
    return NO_AI_TRAINING;
  });
}

function duplication(code: string): Restriction[] {
  return code === 'DP-NOD' ? [{ kind: 'other', value: null }] : [];
}

/** PRISM's flag; whatever else a writer put there may mean it. */
function reuseProhibited(_value: FieldValue, { words }: Context): Meaning {
  if (/^(false|no|0)$/i.test(words)) return NOTHING;
  if (/^(true|yes|1)$/i.test(words)) return { restrictions: [{ kind: 'one-time-use', value: null }] };
  return notRead(`Whether “${words}” prohibits that the picture is used again, nobody can tell.`);
}

/** The credit that must stand there is what the file gives as its credit line. */
function creditLine(value: FieldValue, { metadata }: Context): Meaning {
  const credit = asText(metadata.fields.credit?.xmp ?? metadata.fields.credit?.iim);
  return eachCode('credit_line_required', value, (code) =>
    code === 'CR-NRQ' ? [] : [{ kind: 'mandatory-credit', value: credit }],
  );
}
