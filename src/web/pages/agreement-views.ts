import type { AgreementView, Box, StandingRuleView } from '../../../views/agreements/agreement-view.ts';
import { getAgency } from '../../catalogue/agencies.ts';
import { titlesOfNobody } from '../../catalogue/agreed-titles.ts';
import type { AgreementView as ApiAgreement } from '../../catalogue/agreements.ts';
import { type StandingRuleView as ApiRule, listStandingRules } from '../../catalogue/standing-rules.ts';
import type { Db } from '../../database/ledger.ts';
import { isInForce } from '../../rights/agreements/grants.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { countriesIn, type Form, linesIn, orAll, ticked } from './form-values.ts';
import { text } from './site.ts';

interface Party {
  name: string;
  timeZone: string | null;
}

/** `ours`: the titles that outlets have. */
export function agreementToShow(
  agreement: ApiAgreement,
  party: Party,
  { at, ours }: { at: Date; ours: readonly string[] },
): AgreementView {
  const { from, until, countsDayOf } = agreement;
  const box = boxToShow(agreement);
  const times = { at: at.getTime(), receivedAt: at.toISOString(), zone: party.timeZone ?? 'UTC' };
  return {
    ...agreement,
    ...box,
    party: party.name,
    titles: orNull(agreement.titles),
    titlesOfNobody: titlesOfNobody(orNull(agreement.titles) ?? [], ours),
    collections: orNull(agreement.collections),
    isInForce: isInForce({ ...box, from, until, countsDayOf }, times),
  };
}

/** Whom it is with. */
export async function partyOf(db: Db, { supplier, photographer }: ApiAgreement): Promise<Party> {
  return supplier === null ? { name: photographer ?? '', timeZone: null } : getAgency(db, supplier);
}

export function boxToShow(grant: Pick<ApiAgreement, 'territories' | 'channels' | 'purposes' | 'actions'>): Box {
  const { territories, channels, purposes, actions } = grant;
  return { territories: orNull(territories), channels: orNull(channels), purposes: orNull(purposes), actions };
}

/** An agency asks a handful of things of all its pictures. */
const MAX_RULES = 200;

/** The rules in force of an agency (its slug) or, null, of the house; and the ids of all, ended ones too. */
export async function rulesToShow(
  db: Db,
  agency: string | null,
): Promise<{ rules: StandingRuleView[]; ids: string[] }> {
  const { items } = await listStandingRules(db, { agency, cursor: null, limit: MAX_RULES });
  return {
    rules: items.filter(({ endedAt }) => endedAt === null).map((rule) => ruleToShow(rule, agency)),
    ids: items.map(({ id }) => id),
  };
}

function ruleToShow(rule: ApiRule, agency: string | null): StandingRuleView {
  const { id, sourceKinds, restriction, words, version } = rule;
  const sentence = sentenceOf({ ...restriction, words, origin: agency === null ? 'house' : 'agency' });
  return { id, sourceKinds: orNull(sourceKinds), restriction, sentence, words, version };
}

function orNull<T>(list: T[] | 'all'): T[] | null {
  return list === 'all' ? null : list;
}

/** What the fields of an agreement say, for the schema of the API to check. */
export function agreementIn(form: Form): Record<string, unknown> {
  const uses = text(form.quotaUses).trim();
  return {
    title: form.title,
    ...boxIn(form),
    titles: orAll(linesIn(form.titles)),
    collections: orAll(linesIn(form.collections)),
    from: text(form.from).trim() || null,
    until: text(form.until).trim() || null,
    countsDayOf: form.countsDayOf,
    quota: uses === '' ? null : { uses: Number(uses), per: form.quotaPer },
    counting: form.counting,
    fee: text(form.fee).trim() || null,
  };
}

export function boxIn(form: Form): Record<string, unknown> {
  return {
    territories: orAll(countriesIn(form.territories)),
    channels: orAll(ticked(form.channels)),
    purposes: orAll(ticked(form.purposes)),
    actions: ticked(form.actions),
  };
}

/** What a change says beside the change. */
export function changeIn({ version, reason }: Form): Record<string, unknown> {
  return { version: Number(text(version)), reason };
}
