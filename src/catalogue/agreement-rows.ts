import type { AgencyModel, AgreementModel } from '../database/client/models.ts';
import type { Agreement } from '../rights/agreements/agreement.ts';
import type { Counting, Quota } from '../rights/agreements/quotas.ts';
import type { Action, Channel, Purpose } from '../vocabulary/uses.ts';
import { ALL, fromStored, shown, toStored } from './lists.ts';

/** What an agreement grants, and what it asks for it; everything but whom it is with. */
export interface AgreementTerms {
  title: string;
  territories: string[] | 'all';
  channels: Channel[] | 'all';
  purposes: Purpose[] | 'all';
  actions: Action[];
  /** Titles of ours. */
  titles: string[] | 'all';
  /** Collections of theirs. */
  collections: string[] | 'all';
  from: string | null;
  until: string | null;
  countsDayOf: 'use' | 'receipt';
  quota: Quota | null;
  counting: Counting;
  /** The price of a use, in words. */
  fee: string | null;
}

export interface AgreementView extends AgreementTerms {
  id: string;
  /** Slug of the agency; null where it is with a photographer. */
  supplier: string | null;
  photographer: string | null;
  version: number;
  updatedAt: string;
}

export type JoinedAgreement = AgreementModel & { agency: AgencyModel | null };

/** A list of names: none stored are all, as no name could stand for that. */
function shownNames(list: string[]): string[] | 'all' {
  return list.length === 0 ? ALL : list;
}

function quotaOf({ quotaUses, quotaPer }: AgreementModel): Quota | null {
  return quotaUses === null || quotaPer === null ? null : { uses: quotaUses, per: quotaPer as Quota['per'] };
}

export function agreementView(row: JoinedAgreement): AgreementView {
  return {
    id: row.id,
    supplier: row.agency?.slug ?? null,
    photographer: row.photographer,
    title: row.title,
    territories: shown(row.territories),
    channels: shown(row.channels) as AgreementTerms['channels'],
    purposes: shown(row.purposes) as AgreementTerms['purposes'],
    actions: row.actions as Action[],
    titles: shownNames(row.titles),
    collections: shownNames(row.collections),
    from: row.from,
    until: row.until,
    countsDayOf: row.countsDayOf as AgreementTerms['countsDayOf'],
    quota: quotaOf(row),
    counting: row.counting as Counting,
    fee: row.fee,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function agreementColumns(terms: AgreementTerms) {
  const { title, actions, titles, collections, from, until, countsDayOf, quota, counting, fee } = terms;
  return {
    title,
    territories: toStored(terms.territories),
    channels: toStored(terms.channels),
    purposes: toStored(terms.purposes),
    actions: toStored(actions),
    titles: titles === ALL ? [] : titles,
    collections: collections === ALL ? [] : collections,
    from,
    until,
    countsDayOf,
    quotaUses: quota?.uses ?? null,
    quotaPer: quota?.per ?? null,
    counting,
    fee,
  };
}

/** In the form rights are judged by. */
export function toAgreement(row: JoinedAgreement): Agreement {
  return {
    id: row.id,
    supplier: row.agency?.name ?? row.photographer ?? '',
    title: row.title,
    territories: fromStored(row.territories),
    channels: fromStored<Channel>(row.channels),
    purposes: fromStored<Purpose>(row.purposes),
    actions: row.actions as Action[],
    titles: row.titles.length === 0 ? null : row.titles,
    collections: row.collections.length === 0 ? null : row.collections,
    from: row.from,
    until: row.until,
    countsDayOf: row.countsDayOf as AgreementTerms['countsDayOf'],
    quota: quotaOf(row),
    counting: row.counting as Counting,
    fee: row.fee,
    version: row.version,
    zone: row.agency?.timeZone ?? null,
  };
}
