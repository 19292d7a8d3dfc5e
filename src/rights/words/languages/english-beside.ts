import { labelDuty } from '../../../vocabulary/ai.ts';
import type { HouseOrder } from '../../clauses/orders.ts';
import { anchorInWords } from '../../moments/anchors.ts';
import type { NameSaid } from '../../places/house-titles.ts';
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
  refused: {
    clearing: 'This photo cannot be cleared for that use',
    downloading: 'This photo may not be downloaded for that use',
  },
  states: {
    killed: { sentence: 'This picture has been killed.', remedy: 'Nothing makes it pass: use another picture.' },
    withheld: {
      sentence: 'This picture is withheld.',
      remedy:
        'Wait until it is released: one person proposes to lift what withholds it, a rights manager who did not confirms. Or use another picture.',
    },
    deleted: { sentence: 'This picture has been deleted.', remedy: 'Use another picture.' },
  },
  tookDown({ id, source, by, at, reason }) {
    const date = dateInWords(at);
    if (source === 'words') return ` Its own words say so, which came on ${date}: “${reason}”.`;
    const how = id === null ? 'By a restriction added by hand on' : 'By notice of';
    const whose = by === null ? '' : `, ${source === 'program' ? 'sent by a program of ' : ''}${by}`;
    return ` ${how} ${date}${whose}: “${reason}”.`;
  },
  noAgreement: {
    sentence: 'No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.',
    remedy: 'Put the supplier’s agreement on file, or set a house rule for pictures of its kind.',
  },
  noRuleForKind: (kind) => ({
    sentence: `No agreement with its supplier is on file, and no house rule speaks for pictures of the kind “${kind}”, which it is as well.`,
    remedy: `Put the supplier’s agreement on file, or set a house rule for pictures of the kind “${kind}”.`,
  }),
  noAgreementWith: (supplier) => ({
    sentence: `No agreement with ${supplier} is on file, and the photo is ${supplier}’s as well.`,
    remedy: `Put the agreement with ${supplier} on file, or correct who supplied the photo.`,
  }),
  fee: (name, supplier, fee) => ({
    sentence: `${name ?? `The agreement with ${supplier}`} asks a price: ${fee}.`,
    remedy: 'Name the cost centre that pays it.',
  }),
  order: {
    field: 'House order',
    saying: (kind, sentence) => `${ORDERS[kind]}: ${sentence}`,
    forbidding: (kind) => ({
      sentence: `${ORDERS[kind]} forbids every use.`,
      remedy: 'Two rights managers end the order, one asking and the other agreeing, or use another picture.',
    }),
    asking: (kind, name) => ({
      sentence: `${ORDERS[kind]} is on “${name}”, whom a text names. Whether the picture shows them is not known.`,
      remedy: `A rights manager says on the page of the photo whether “${name}” is in the picture: once for this photo.`,
    }),
  },
  warned: (agencies) => `Terms of ${agencies.join(' and ')} only warn for now: say why it is used all the same.`,
  answerIt: 'Answer it and note the answer.',
  ofAi: { generated: labelDuty('generated').words, altered: labelDuty('altered').words },
  credit: (names) => `Credit “${names}”.`,
  forStory: (story) => ({
    sentence: `May be used for the story “${story}” only.`,
    remedy: `Clear it for the story “${story}”.`,
  }),
  openNames(names, said) {
    const [means, they] = names.length === 1 ? ['means', 'it'] : ['mean', 'they'];
    const neverSaid = names.filter((name) => !said.some((one) => one.name === name));
    return {
      sentence: nameNone(neverSaid) + said.map(saidOfOthers).join(''),
      remedy: `A rights manager says on the page of outlets whether ${they} ${means} one of ours: once, for the whole house.`,
    };
  },
  settledNames: (said) =>
    said
      .map(({ name, means, by, at }) => ` “${name}” means ${titles(means)} here, as ${by} said on ${dateInWords(at)}.`)
      .join(''),
  dayAlone: (anchor) => ` Of ${anchorInWords(anchor)} only the day is known, so the days are counted the stricter way.`,
  doubts: {
    suppliers: 'The photo came from {0}, but its credit ends with {1}: whose terms hold must be settled.',
    ownership: 'The photo is said to be {0}, but its credit names {1}: whose picture it is must be settled.',
    credited: 'A text of the photo credits {0}, and its credit does not: whether {0}’s terms hold must be settled.',
    released: 'A text of the photo says that it was released on {0}, and not on {1}: which it was must be settled.',
    'killed-alike':
      'The same picture was killed as photo {0}, and whether that holds for this copy must be settled. Its kill says: {1}',
    'withheld-alike':
      'The same picture is withheld as photo {0}, and whether that holds for this copy must be settled. Its withhold says: {1}',
    'killed-alike-unseen': 'Somebody must look whether this picture may be used at all.',
    'unread-block': 'The file’s {0} block is there and could not be read: {1}',
    'unread-field': 'The field {0} of the file’s {1} block is there and could not be read: {2}',
    waiting: 'Waits to be confirmed: {0}',
    'waiting-unseen': 'An edit waits to be confirmed.',
    'not-understood': 'These words stand where restrictions stand and were not understood.',
    'like-restriction': 'These words look like a restriction and were not understood.',
    tangled: 'These words are too tangled to be read.',
    'too-long': 'The text is longer than {0} characters; this part was not read.',
    'too-many-keywords': 'There are more than {0} keywords; these were not read.',
    'held-by-house': 'The house phrasebook holds these words for a person.',
    'to-be-read': 'The house says something stricter of “{0}” now, and this photo is still to be read again.',
  },
  doubtRemedies: {
    source: 'Somebody corrects what is wrong of it, or settles this doubt and says why it is right.',
    'killed-alike':
      'A rights manager compares the two: kills this one as well, or agrees to settle the doubt, as the kill was not about the picture.',
    'withheld-alike':
      'Wait until that photo is withheld no more, or a rights manager compares the two and agrees to settle the doubt, as the withhold was not about the picture.',
    unread: 'Somebody looks at the file with another program and puts in what it says.',
    waiting: 'A rights manager who did not propose it confirms or refuses it.',
    words: 'A rights manager reads the words and says what they mean.',
    'to-be-read': 'It is read by itself, mostly within minutes; the jobs tell of photos that could not be read.',
  },
  gap: null,
  quota: null,
  cameAfter: {
    licence: (document) => `the licence “${document}”`,
    waiver: (requestedBy) => `the waiver that ${requestedBy} asked for`,
    sentence: (since, { name, given }) =>
      ` It came on ${dateInWords(since)}, after ${name} was granted on ${dateInWords(given)}.`,
    remedy: (name, remedy) => `Have ${name} granted anew, so that somebody decides on this as well. ${remedy}`,
  },
};

function nameNone(names: readonly string[]): string {
  if (names.length === 0) return '';
  const quoted = names.map((name) => `“${name}”`);
  return ` ${listInWords(quoted, 'and')} ${names.length === 1 ? 'names' : 'name'} no title of ours that is known here.`;
}

function saidOfOthers({ name, means, title, by, at }: NameSaid): string {
  return ` ${by} said on ${dateInWords(at)} that “${name}” means ${titles(means)}; of ${title}, which was no title of ours then, nobody has said anything.`;
}

function titles(means: readonly string[]): string {
  return means.length === 0 ? 'none of our titles' : listInWords(means, 'and');
}
