import type { HouseOrder } from '../../clauses/orders.ts';
import { dateInWords, listInWords } from '../wording.ts';
import type { BesideRestrictions } from './beside.ts';

const OUTCOMES = { clear: 'Clear', conditional: 'Conditional', review: 'Review', blocked: 'Blocked' } as const;

const ORDERS = {
  house: 'A house order',
  'court-order': 'A court order',
  'consent-withdrawn': 'A withdrawal of consent',
} satisfies Record<HouseOrder['kind'], string>;

export const ENGLISH_BESIDE: BesideRestrictions = {
  outcomes: OUTCOMES,
  wouldBe: (outcome) => `, would be ${OUTCOMES[outcome].toLowerCase()}`,
  states: {
    killed: { sentence: 'This picture has been killed.', remedy: 'Nothing makes it pass: use another picture.' },
    withheld: { sentence: 'This picture is withheld.', remedy: 'Wait until it is released, or use another picture.' },
    deleted: { sentence: 'This picture has been deleted.', remedy: 'Use another picture.' },
  },
  noAgreement: {
    sentence: 'No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.',
    remedy: 'Put the supplier’s agreement on file, or set a house rule for pictures of its kind.',
  },
  noAgreementWith: (supplier) => ({
    sentence: `No agreement with ${supplier} is on file, and the photo is ${supplier}’s as well.`,
    remedy: `Put the agreement with ${supplier} on file, or correct who supplied the photo.`,
  }),
  fee: (name, supplier, fee) => ({
    sentence: `${name ?? `The agreement with ${supplier}`} asks a price: ${fee}.`,
    remedy: 'Name the cost centre that pays it.',
  }),
  order: {
    saying: (kind, sentence) => `${ORDERS[kind]}: ${sentence}`,
    forbidding: (kind) => ({
      sentence: `${ORDERS[kind]} forbids every use.`,
      remedy: 'A rights manager ends the order, or use another picture.',
    }),
  },
  credit: (names) => `Credit “${names}”.`,
  forStory: (story) => ({
    sentence: `May be used for the story “${story}” only.`,
    remedy: `Clear it for the story “${story}”.`,
  }),
  openNames(names) {
    const quoted = listInWords(
      names.map((name) => `“${name}”`),
      'and',
    );
    const [verb, means, they] = names.length === 1 ? ['names', 'means', 'it'] : ['name', 'mean', 'they'];
    return {
      sentence: ` ${quoted} ${verb} no title of ours that is known here.`,
      remedy: `A rights manager says on the page of outlets whether ${they} ${means} one of ours: once, for the whole house.`,
    };
  },
  cameAfter: {
    licence: (document) => `the licence “${document}”`,
    waiver: (requestedBy) => `the waiver that ${requestedBy} asked for`,
    sentence: (since, { name, given }) =>
      ` It came on ${dateInWords(since)}, after ${name} was granted on ${dateInWords(given)}.`,
    remedy: (name, remedy) => `Have ${name} granted anew, so that somebody decides on this as well. ${remedy}`,
  },
};
