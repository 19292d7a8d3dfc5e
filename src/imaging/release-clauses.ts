import type { Restriction } from '../vocabulary/restrictions.ts';
import { asText } from './field-text.ts';
import type { FieldValue, FileMetadata } from './file-metadata.ts';
import { eachCode, type Meaning } from './meaning.ts';

export const NOT_COMMERCIAL: Restriction[] = [{ kind: 'purpose-except', value: ['commercial'] }];

/** Without every release, people and property may be shown in news but not sell anything. */
export function release(field: string, value: FieldValue): Meaning {
  const isMissing = (code: string) => ['MR-NON', 'MR-LMR', 'PR-NON', 'PR-LPR'].includes(code);
  return eachCode(field, value, (code) => (isMissing(code) ? NOT_COMMERCIAL : []));
}

const MINORS: ReadonlySet<string> = new Set(['AG-U14', 'AG-A15', 'AG-A16', 'AG-A17']);
const OF_AGE = 18;

/** PLUS Minor Model Age Disclosure. */
export function minorAge(value: FieldValue, metadata: FileMetadata): Meaning {
  return eachCode('minor_model_age', value, (code) => (MINORS.has(code) ? minor(metadata) : []));
}

/** IPTC Model Age: the age of each person shown, in years. */
export function modelAge(value: FieldValue, metadata: FileMetadata): Meaning {
  const ages = [value].flat().map((age) => Number.parseInt(asText(age) ?? '', 10));
  return { restrictions: ages.some((age) => age < OF_AGE) ? minor(metadata) : [] };
}

/** Without a release of everybody shown, a minor may sell nothing, and in news somebody has to answer for it. */
function minor(metadata: FileMetadata): Meaning['restrictions'] {
  return isReleased(metadata) ? [] : [...NOT_COMMERCIAL, ASK_IN_NEWS];
}

const ASK_IN_NEWS: Restriction = {
  kind: 'contact-required',
  value: 'whoever answers for the child',
  within: { purposes: ['editorial'] },
};

/** Every block and further value has to say so: one that says less is the one to go by. */
function isReleased({ fields }: FileMetadata): boolean {
  const said = Object.entries(fields)
    .filter(([name]) => name.split('-')[0] === 'model_release_status')
    .flatMap(([, values]) => Object.values(values));
  return said.length > 0 && said.every((status) => asText(status) === 'Unlimited Model Releases');
}
