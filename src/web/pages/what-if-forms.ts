import type { WhatIfView } from '../../../views/what-if/what-if-view.ts';
import { getAgency } from '../../catalogue/agencies.ts';
import { getAgreement } from '../../catalogue/agreements.ts';
import { getOutlet } from '../../catalogue/outlets.ts';
import { meaningBefore } from '../../catalogue/phrases/change-phrase.ts';
import { meaningInWords } from '../../catalogue/phrases/meaning.ts';
import { getPhrase, meaningOf, waitingVersion } from '../../catalogue/phrases/phrase-rows.ts';
import { getStandingRule } from '../../catalogue/standing-rules.ts';
import { titleNameRow } from '../../catalogue/title-names/title-names.ts';
import type { Db } from '../../database/ledger.ts';
import { change as seenChange } from '../agreements.ts';
import { parseInput } from '../inputs.ts';
import { meaningInput } from '../phrases.ts';
import type { ChangeKind } from '../what-if.ts';
import { agreementIn, boxIn, changeIn } from './agreement-views.ts';
import { type Form, orAll, phraseIn, restrictionIn, ticked } from './form-values.ts';
import { changeIn as outletChangeIn } from './outlets.ts';
import { text } from './site.ts';
import { settingsIn } from './strictness.ts';
import { meaningIn as titleMeaningIn } from './title-names.ts';

/** The change that a form says, and where it is saved. */
type Asked = Pick<WhatIfView, 'title' | 'action' | 'part' | 'back' | 'says'> & { change: Record<string, unknown> };

/** Each form that can be asked about; `of` is the short name or id of what is changed, or of whose it is. */
export const FORMS = {
  'agency-settings': async (db, form, of) => {
    const { slug, name } = await getAgency(db, of);
    const path = `/agencies/${encodeURIComponent(slug)}/settings`;
    const change = { agency: slug, ...settingsIn(form) };
    return { title: `how strictly ${name}’s terms hold`, action: path, part: 'strictness', back: path, change };
  },
  agreement: async (db, form, of) => {
    if (of === '') {
      const change = { ...agreementIn(form), photographer: form.photographer };
      return { title: text(form.title), action: '/agreements', part: 'agencies', back: '/agencies', change };
    }
    const { slug } = await getAgency(db, of);
    const back = `/agencies/${encodeURIComponent(slug)}`;
    const change = { ...agreementIn(form), supplier: slug };
    return { title: text(form.title), action: `${back}/agreements`, part: 'agency', back, change };
  },
  'agreement-change': async (db, form, of) => {
    const { id, title } = await getAgreement(db, of);
    const path = `/agreements/${id}`;
    return {
      title,
      action: path,
      part: 'agreement',
      back: path,
      change: { ...agreementIn(form), ...changeIn(form), id },
    };
  },
  'agreement-end': async (db, form, of) => {
    const { id, title } = await getAgreement(db, of);
    const back = `/agreements/${id}`;
    return {
      title: `the end of ${title}`,
      action: `${back}/end`,
      part: 'agreement',
      back,
      change: { ...changeIn(form), id },
    };
  },
  'standing-rule': async (db, form, of) => {
    const agency = of === '' ? null : await getAgency(db, of);
    const { part, back } = placeOfRule(agency?.slug ?? null);
    return {
      title: `a standing rule of ${agency?.name ?? 'the house'}`,
      action: `${back}/standing-rules`,
      part,
      back,
      change: {
        agency: agency?.slug ?? null,
        sourceKinds: orAll(ticked(form.sourceKinds)),
        restriction: restrictionIn(form),
        words: form.reason,
      },
    };
  },
  'standing-rule-change': async (db, form, of) => {
    const { id, agency, restriction } = await getStandingRule(db, of);
    const sourceKinds = orAll(ticked(form.sourceKinds));
    return {
      ...{ title: 'a standing rule', action: `/standing-rules/${id}` },
      ...placeOfRule(agency),
      change: { restriction, sourceKinds, words: form.words, ...changeIn(form), id },
    };
  },
  'standing-rule-end': async (db, form, of) => {
    const { id, agency } = await getStandingRule(db, of);
    return {
      ...{ title: 'the end of a standing rule', action: `/standing-rules/${id}/end` },
      ...placeOfRule(agency),
      change: { ...changeIn(form), id },
    };
  },
  'house-rule': async (_db, form) => ({
    ...{ title: `the house rule for ${text(form.sourceKind)}`, action: '/house-rules' },
    ...{ part: 'house-rules', back: '/house-rules' },
    change: { sourceKind: form.sourceKind, reason: form.reason, ...boxIn(form) },
  }),
  'house-rule-end': async (_db, form, of) => ({
    ...{ title: `the end of the house rule for ${of}`, action: `/house-rules/${encodeURIComponent(of)}/end` },
    ...{ part: 'house-rules', back: '/house-rules' },
    change: { sourceKind: of, reason: form.reason },
  }),
  'outlet-change': async (db, form, of) => {
    const { slug, name } = await getOutlet(db, of);
    return {
      ...{ title: `the outlet ${name}`, action: `/outlets/${encodeURIComponent(slug)}/changes` },
      ...{ part: 'outlets', back: '/outlets' },
      change: { outlet: slug, ...outletChangeIn(form) },
    };
  },
  'title-name': async (_db, form) => ({
    ...{ title: `what “${text(form.name)}” means among titles`, action: '/title-names' },
    ...{ part: 'outlets', back: '/outlets#title-names' },
    change: titleMeaningIn(form),
  }),
  'title-name-undo': async (db, form, of) => {
    const { id, name } = await titleNameRow(db, of);
    return {
      ...{ title: `nobody having said what “${name}” means among titles`, action: `/title-names/${id}/undo` },
      ...{ part: 'outlets', back: '/outlets#title-names' },
      change: { id, reason: form.reason },
    };
  },
  phrase: async (_db, form) => ({
    ...{ title: `what “${text(form.text)}” means`, action: '/phrases', part: 'phrases', back: '/phrases' },
    ...saidIn(form),
    change: phraseIn(form),
  }),
  'phrase-confirmation': async (db, form, of) => {
    const row = await getPhrase(db, of);
    const { id, text: phrase } = row;
    const back = text(form.back) === '/phrases' ? '/phrases' : `/phrases/${id}`;
    const waiting = waitingVersion(row);
    return {
      ...(waiting === null ? {} : { says: `${meaningInWords(meaningOf(waiting))} (${waiting.by}: ${waiting.reason})` }),
      ...{ title: `what “${phrase}” means`, action: `/phrases/${id}/confirmation` },
      ...{ part: back === '/phrases' ? 'phrases' : 'phrase', back },
      change: { ...changeIn(form), id },
    };
  },
  'phrase-undo': async (db, form, of) => {
    const row = await getPhrase(db, of);
    const path = `/phrases/${row.id}`;
    const seen = parseInput(seenChange, changeIn(form));
    return {
      ...{ title: `what “${row.text}” means`, action: `${path}/undo`, part: 'phrase', back: path },
      says: meaningInWords(meaningBefore(row, seen)),
      change: { ...seen, id: row.id },
    };
  },
} satisfies Record<ChangeKind, (db: Db, form: Form, of: string) => Promise<Asked>>;

/** What the phrase is to mean; what the form does not say is told when it is asked about. */
function saidIn(form: Form): Pick<Asked, 'says'> {
  const { success, data } = meaningInput.safeParse(phraseIn(form));
  return success ? { says: meaningInWords(data.meaning) } : {};
}

function placeOfRule(agency: string | null): Pick<Asked, 'part' | 'back'> {
  return agency === null
    ? { part: 'house-rules', back: '/house-rules' }
    : { part: 'agency', back: `/agencies/${encodeURIComponent(agency)}` };
}

export function isFormKind(kind: string): kind is keyof typeof FORMS {
  return Object.hasOwn(FORMS, kind);
}
