import { AppError } from '../errors.ts';
import { canonical } from '../rights/clauses/canonical.ts';
import { clauseObstacle, doubtObstacle } from '../rights/exceptions/obstacles.ts';
import type { Notice } from '../rights/notice.ts';
import { BY_HOUSE, NOTICE, PHOTOS, STATE } from '../rights/odrl/names.ts';
import { type OdrlReading, PERMITS_NOTHING } from '../rights/odrl/read-odrl.ts';
import { cut, type OdrlRefusal, textOf } from '../rights/odrl/reading.ts';
import type { Clause } from '../rights/verdict.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';

/** A restriction as it may be put on a photo, or what is wrong with it, and where in it. */
export type Take = (
  read: Pick<Clause, 'kind' | 'value' | 'within'>,
) => { restriction: Restriction; fault?: undefined } | { path: string; fault: string };

interface Asked {
  /** Id of the photo. */
  photo: string;
  /** What the photo's own policy says already. */
  standing: OdrlReading;
  take: Take;
}

/**
 * The restrictions that a policy puts on a photo. Throws AppError `invalid` naming all that cannot be kept: a policy is taken
 * whole or not at all.
 */
export function restrictionsOfPolicy(reading: OdrlReading, { photo, standing, take }: Asked): Restriction[] {
  const { clauses, doubts, notices, target, refused } = reading;
  const name = PHOTOS + photo;
  // What words outside every kind mean is said of those on file or, below, refused.
  const parsed = clauses
    .filter(({ meant }) => meant === undefined)
    .map((clause) => ({ words: clause.words, ...take(clause) }));
  const beyond = [
    ...refused,
    // URNs and our ids are the same in any case.
    ...(target === null || target.toLowerCase() === name ? [] : [elsewhere(target, name)]),
    ...(target === null && reading.isWithoutPermission && refused.length === 0 ? [permitsNothing(name)] : []),
    ...notices.filter((one) => !standing.notices.some((own) => own.id === one.id)).map(foreignNotice),
    ...(reading.state === null || reading.state === standing.state ? [] : [otherState(reading.state)]),
    ...notSaidHere(reading, standing),
    ...parsed.flatMap((one) => (one.fault === undefined ? [] : [unusable(one)])),
  ];
  if (beyond.length > 0) throw cannotExpress(beyond);
  // What somebody elsewhere has yet to look at, a person looks at here.
  const known = new Set(standing.doubts.map(doubtObstacle));
  const isSettled = doubts.every((doubt) => known.has(doubtObstacle(doubt)));
  const unsettled: Restriction[] = isSettled ? [] : [{ kind: 'other', value: null }];
  return [...parsed.flatMap((one) => (one.fault === undefined ? one.restriction : [])), ...unsettled];
}

/** What somebody says of another picture is nothing they said of this one. */
function elsewhere(target: string, name: string): OdrlRefusal {
  const reason = `The policy is about another photo. If it is meant for this one, name it ${name}, or leave the target out.`;
  return { path: 'target', term: cut(target, MOST_OF_TERM), reason };
}

/** What leaves a house says nothing of what it bought; whether the policy is such a one only its target tells. */
function permitsNothing(name: string): OdrlRefusal {
  const reason = `${PERMITS_NOTHING} Say what it permits or, if it is this photo’s own without what was bought, name ${name} as its target.`;
  return { path: 'permission', term: 'permission', reason };
}

const MOST_OF_TERM = 120;

/** What only the house says of a photo, where it does not stand on file for this one: a policy is no way to say it. */
function notSaidHere(reading: OdrlReading, standing: OdrlReading): OdrlRefusal[] {
  const isNew = (list: readonly unknown[]) => {
    const known = new Set(list.map(canonical));
    return (one: unknown) => !known.has(canonical(one));
  };
  const meant = ({ clauses }: OdrlReading) => clauses.filter((clause) => clause.meant !== undefined);
  const meaning = (clause: Clause) => canonical([clauseObstacle(clause), clause.meant]);
  const meanings = new Set(meant(standing).map(meaning));
  return [
    ...reading.orders.filter(isNew(standing.orders)).map(({ id }) => notOnFile(BY_HOUSE.order, id, 'order')),
    ...reading.ordered
      .filter(isNew(standing.ordered))
      .filter(({ order }) => standing.orders.some(({ id }) => id === order))
      .map(({ order }) => otherThanOrder(order)),
    ...reading.bindings
      .filter(isNew(standing.bindings))
      .map(({ words }) => notOnFile(BY_HOUSE.binding, words, 'binding')),
    ...reading.licences.filter(isNew(standing.licences)).map(({ id }) => notOnFile(BY_HOUSE.licence, id, 'licence')),
    ...reading.waivers.filter(isNew(standing.waivers)).map(({ id }) => notOnFile(BY_HOUSE.waiver, id, 'waiver')),
    ...meant(reading)
      .filter((clause) => !meanings.has(meaning(clause)))
      .map(({ words }) => notOnFile(BY_HOUSE.meant, words, 'meaning of these words')),
  ];
}

function otherState(state: string): OdrlRefusal {
  const reason = 'This photo is not in that state. Issue a notice, or send the policy without it.';
  return { path: STATE, term: state, reason };
}

function otherThanOrder(order: string): OdrlRefusal {
  const reason = `The rule says something else than this order. Change the order, or send the rule without “${BY_HOUSE.order}”.`;
  return { path: BY_HOUSE.order, term: textOf(order), reason };
}

function notOnFile(path: string, term: unknown, what: string): OdrlRefusal {
  const reason = `No such ${what} is on file for this photo. Put it on file first, or send the policy without it.`;
  return { path, term: textOf(term), reason };
}

/** Who issued it and when would be lost: a restriction says neither. */
function foreignNotice({ id }: Notice): OdrlRefusal {
  const reason = 'No such notice is on file for this photo. Issue it as one, or send the rule without it.';
  return { path: NOTICE.id, term: String(id), reason };
}

function unusable({ words, path, fault }: { words: string; path: string; fault: string }): OdrlRefusal {
  return { path, term: words, reason: `This part of it cannot be kept: ${fault}.` };
}

const MOST_SHOWN = 5;

function cannotExpress(refused: OdrlRefusal[]): AppError {
  const shown = refused
    .slice(0, MOST_SHOWN)
    .map(({ path, term, reason }) => `${path || 'policy'} (${term}): ${reason}`);
  const more = refused.length > MOST_SHOWN ? ` And ${refused.length - MOST_SHOWN} more.` : '';
  const message = `Nothing of the policy was taken, because the archive cannot keep all of it. ${shown.join(' ')}${more}`;
  return new AppError('invalid', message, { refused });
}
