/**
 * `judge` with full reasons on 1,000 photos × 20 uses, against the same policies in Cedar (one pre-parsed set for each
 * distinct terms) and in casbin (one enforcer that holds all photos' rules, and one that holds a single photo's). Every
 * answer that is measured is compared: the engines must agree on what is allowed.
 * `npm run bench -- judge-policies [PHOTOS]`
 */

import type { Agreement } from '../src/rights/agreements/agreement.ts';
import { judge } from '../src/rights/judge.ts';
import type { Clause, Subject, Use } from '../src/rights/verdict.ts';
import { ACTIONS } from '../src/vocabulary/uses.ts';
import { randomRestrictions } from './random-restrictions.ts';
import { askCasbin, contextsOf, prepareForCasbin } from './rivals/casbin.ts';
import { askCedar, prepareForCedar } from './rivals/cedar.ts';

const photos = Number(process.argv[2] ?? 1000);
/** Casbin walks through every rule of every photo: some hundred questions tell its rate. */
const askedOfCasbin = 400;

const agreement: Agreement = {
  id: 'yonhap',
  supplier: 'Yonhap',
  territories: null,
  channels: null,
  purposes: ['editorial', 'marketing'],
  actions: [...ACTIONS],
  from: null,
  until: null,
};

function subjectOf(clauses: Clause[]): Subject {
  return {
    terms: { clauses, doubts: [] },
    facts: {
      status: 'active',
      sourceKind: 'wire',
      chain: ['KCNA', 'Yonhap'],
      photographer: null,
      releasedAt: null,
      transmittedAt: '2026-06-01T10:00:00Z',
      receivedAt: '2026-06-01T10:05:00Z',
      uses: 0,
    },
    agreements: [agreement],
    houseRule: null,
  };
}

const OUTLETS: Pick<Use, 'channels' | 'territories' | 'publication'>[] = [
  { channels: ['online'], territories: 'all', publication: 'The Daily' },
  { channels: ['print-newspaper'], territories: ['KR'], publication: 'Title 7' },
  { channels: ['mobile', 'social'], territories: ['JP', 'KR'], publication: 'Title 12' },
  { channels: ['tv'], territories: ['DE', 'AT', 'CH'], publication: 'Der Abend' },
  { channels: ['print-magazine', 'online'], territories: ['US', 'CA', 'GB'], publication: 'Title 3' },
];
const ASKED: Pick<Use, 'action' | 'purpose' | 'at'>[] = [
  { action: 'publish', purpose: 'editorial', at: '2026-06-05T12:00:00Z' },
  { action: 'publish', purpose: 'editorial', at: '2026-06-20T12:00:00Z' },
  { action: 'archive', purpose: 'editorial', at: '2026-06-10T12:00:00Z' },
  { action: 'resell', purpose: 'marketing', at: '2026-06-28T12:00:00Z' },
];
const uses: Use[] = OUTLETS.flatMap((outlet) => ASKED.map((asked) => ({ ...outlet, ...asked, geofenced: false })));
const subjects = randomRestrictions(photos).map(subjectOf);
const pairs = subjects.flatMap((_, photo) => uses.map((__, use) => [photo, use] as const));

/** Long enough that everybody is warm, and that a pause of the machine counts little. */
const secondsEach = 3;

/** Answers a second, the best of the rounds that fit into the time, and what was answered. */
function rate(ask: (photo: number, use: number) => boolean, asked: readonly (readonly [number, number])[]) {
  let answers: boolean[] = [];
  let best = 0;
  const ends = performance.now() + 1000 * secondsEach;
  do {
    const began = performance.now();
    answers = asked.map(([photo, use]) => ask(photo, use));
    best = Math.max(best, asked.length / ((performance.now() - began) / 1000));
  } while (performance.now() < ends);
  return { answers, perSecond: best };
}

const ours = rate((photo, use) => judge(subjects[photo] as Subject, uses[use] as Use).outcome === 'clear', pairs);

const contexts = contextsOf(uses);
const prepared = subjects.map((subject, index) => prepareForCedar(subject, `photo ${index}`));
const cedar = rate((photo, use) => askCedar(prepared[photo] as never, contexts[use] as never).isAllowed, pairs);

const sample = Array.from(
  { length: askedOfCasbin },
  (_, index) => pairs[(index * 7919) % pairs.length] as (typeof pairs)[0],
);
const all = await prepareForCasbin(subjects);
const casbin = rate((photo, use) => askCasbin(all, photo, contexts[use] as never), sample);
const one = await prepareForCasbin(subjects.slice(0, 1));
const alone = rate((_, use) => askCasbin(one, 0, contexts[use] as never), pairs.slice(0, uses.length));

function requireSame(name: string, answers: readonly boolean[], asked: readonly (readonly [number, number])[]): void {
  const differ = asked.filter(([photo, use], index) => ours.answers[photo * uses.length + use] !== answers[index]);
  if (differ.length > 0)
    throw new Error(`${name} answers ${differ.length} of ${asked.length} otherwise, the first ${differ[0]}.`);
}

requireSame('Cedar', cedar.answers, pairs);
requireSame('casbin', casbin.answers, sample);
requireSame('casbin for one photo', alone.answers, pairs.slice(0, uses.length));

const allowed = ours.answers.filter(Boolean).length;
const shown = (perSecond: number) => Math.round(perSecond).toLocaleString('en');
process.stdout.write(
  [
    `${photos} photos × ${uses.length} uses, ${allowed} of ${pairs.length} allowed; all engines agree on every answer`,
    `judge, with all reasons, duties and the next change: ${shown(ours.perSecond)} a second`,
    `Cedar, pre-parsed: ${shown(cedar.perSecond)} a second; ratio ${(ours.perSecond / cedar.perSecond).toFixed(0)} (target 50)`,
    `casbin, all photos in one enforcer: ${shown(casbin.perSecond)} a second; ratio ${(ours.perSecond / casbin.perSecond).toFixed(0)} (target 100)`,
    `casbin, one photo in its enforcer: ${shown(alone.perSecond)} a second; ratio ${(ours.perSecond / alone.perSecond).toFixed(0)} (beside it)`,
    '',
  ].join('\n'),
);
