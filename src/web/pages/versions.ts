import type { VersionView } from '../../../views/agreements/agreement-view.ts';
import { territoryWords } from '../../../views/parts/territories.tsx';
import { COUNTING_WORDS, DAY_OF_WORDS, quotaWords, SOURCE_KIND_WORDS } from '../../../views/words.ts';
import { versionsOf } from '../../catalogue/house-acts.ts';
import type { Db, HistoryEntry } from '../../database/ledger.ts';
import type { Counting, Quota } from '../../rights/agreements/quotas.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { SourceKind } from '../../vocabulary/uses.ts';
import { text } from './site.ts';

type Detail = Record<string, unknown>;

const ACTS: Record<string, string> = {
  'house-rule': 'House rule set',
  'house-rule-end': 'House rule removed',
  agency: 'Agency added',
  'agency-change': 'Agency changed',
  'agency-setting': 'How strictly changed',
  'agency-request': 'Change asked for',
  'agency-request-refusal': 'Change refused',
  'agency-request-withdrawal': 'Change withdrawn',
  agreement: 'Agreement added',
  'agreement-change': 'Agreement changed',
  'agreement-end': 'Agreement ended',
  'standing-rule': 'Standing rule added',
  'standing-rule-change': 'Standing rule changed',
  'standing-rule-end': 'Standing rule ended',
};

/** What was done to each of these, the newest first. */
export async function versionsToShow(db: Db, ids: readonly string[]): Promise<VersionView[]> {
  const all = await Promise.all(ids.map((id) => versionsOf(db, id)));
  return all
    .flat()
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(versionOf);
}

function versionOf({ at, actor, act, detail }: HistoryEntry): VersionView {
  const { before, after } = detail as { before?: Detail; after?: Detail };
  return {
    at: at.toISOString(),
    actor,
    act: `${ACTS[act] ?? act}${whichOf(act, detail)}`,
    reason: text(detail.reason) || null,
    changes: before && after ? changes(before, after) : [],
  };
}

/** Where several stand in one history: which of them it was. */
function whichOf(act: string, detail: Detail): string {
  if (act.startsWith('house-rule')) return `: ${SOURCE_KIND_WORDS[text(detail.id) as SourceKind] ?? text(detail.id)}`;
  if (!act.startsWith('standing-rule')) return '';
  const before = (detail.before ?? detail) as Detail;
  return `: “${text(before.words)}”`;
}

const FIELDS: Record<string, string> = {
  name: 'Name',
  aliases: 'Other names',
  timeZone: 'Time zone',
  title: 'Title',
  territories: 'Territories',
  channels: 'Channels',
  purposes: 'Purposes',
  actions: 'Actions',
  titles: 'Our titles',
  collections: 'Their collections',
  from: 'From',
  until: 'Until',
  countsDayOf: 'The day that counts',
  quota: 'Quota',
  counting: 'One use is',
  fee: 'Price of a use',
  sourceKinds: 'Source kinds',
  restriction: 'Restriction',
  words: 'Words',
};

function changes(before: Detail, after: Detail): VersionView['changes'] {
  return Object.entries(FIELDS)
    .filter(([field]) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map(([field, what]) => ({ what, before: inWords(field, before[field]), after: inWords(field, after[field]) }));
}

function inWords(field: string, value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (value === 'all') return 'all';
  switch (field) {
    case 'territories':
      return territoryWords(value as string[]);
    case 'quota':
      return quotaWords(value as Quota);
    case 'counting':
      return COUNTING_WORDS[value as Counting];
    case 'countsDayOf':
      return DAY_OF_WORDS[value as 'use' | 'receipt'];
    case 'restriction':
      return sentenceOf(value as Restriction);
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}
