import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { type ModelAnswer, modelAnswer } from './model.ts';
import { actionsOf } from './model-uses.ts';
import { byPaper } from './model-waivers.ts';
import { first, last, spelled, type World, when } from './model-words.ts';

/**
 * Licences in the second model: each point of the use may go the way of the terms, or that of any licence that holds it,
 * and goes the clearest. A licence's way is the photo under that licence alone, its clauses let pass.
 */
export function licensedOutcome(subject: Subject, use: Use, world: World): ModelAnswer['outcome'] {
  const countries = use.territories === 'all' ? world.countries : use.territories;
  const lost = new Set<string>();
  const seen = new Set<ModelAnswer['outcome']>();
  for (const country of countries) {
    for (const channel of use.channels) {
      const point = { ...use, territories: [country], channels: [channel], geofenced: false };
      const answers = waysOf(subject, point, world).map((way) => modelAnswer(way, point, world));
      const { outcome, obstacles } = clearest(answers);
      if (outcome === 'blocked') lost.add(country);
      else seen.add(outcome);
      if (isInDoubt({ obstacles })) seen.add('review');
    }
  }
  const isFenced = use.geofenced && lost.size > 0 && countries.some((country) => !lost.has(country));
  if (lost.size > 0 && !isFenced) return 'blocked';
  if (seen.has('review')) return 'review';
  return lost.size > 0 || seen.has('conditional') ? 'conditional' : 'clear';
}

/** Of two that are blocked, the one without a doubt beside. */
function clearest(answers: ModelAnswer[]): ModelAnswer {
  const order = ['clear', 'conditional', 'review', 'blocked'];
  const rank = (answer: ModelAnswer) => 2 * order.indexOf(answer.outcome) + Number(isInDoubt(answer));
  return answers.reduce((best, answer) => (rank(answer) < rank(best) ? answer : best));
}

function isInDoubt({ obstacles }: Pick<ModelAnswer, 'obstacles'>): boolean {
  return obstacles.some((obstacle) => obstacle.endsWith(': review'));
}

function waysOf(subject: Subject, point: Use, world: World): Subject[] {
  const { licences = [], ...terms } = subject;
  return [
    terms,
    ...licences.filter((one) => holds(one, { subject, use: point, world })).map((one) => under(terms, one)),
  ];
}

function holds(licence: Licence, context: { subject: Subject; use: Use; world: World }): boolean {
  const { use } = context;
  const at = Date.parse(use.at);
  const isIn = (list: readonly string[] | null, asked: readonly string[]) =>
    list === null || asked.every((one) => list.includes(one));
  return (
    when(first(licence.from, context), (opens) => at < opens) !== 'yes' &&
    when(last(licence.until, context), (ends) => at >= ends) !== 'yes' &&
    actionsOf(use).every((action) => licence.actions.includes(action)) &&
    isIn(licence.territories, use.territories as string[]) &&
    isIn(licence.channels, use.channels) &&
    isIn(licence.purposes && spelled(licence.purposes), [use.purpose])
  );
}

function under(subject: Subject, { id, lifts, given }: Licence): Subject {
  const agreement: Agreement = {
    id,
    supplier: 'the licence',
    territories: null,
    channels: null,
    purposes: null,
    actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'],
    from: null,
    until: null,
  };
  const always = { from: '2000-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z', requestedBy: '', approvedBy: '' };
  const waivers = lifts.map((obstacle) => ({
    ...always,
    given,
    id,
    obstacle: byPaper(obstacle),
    reason: '',
    scope: { outlet: null, purpose: null },
  }));
  return { ...subject, suppliers: ['the licence'], agreements: [agreement], houseRule: null, waivers };
}
