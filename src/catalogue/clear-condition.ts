import { Prisma } from '../database/client/client.ts';
import type { Condition, Test } from '../rights/filter/condition.ts';
import type { ClearWhen } from '../rights/filter/terms-clear-for.ts';
import type { Anchor } from '../rights/moments/anchors.ts';
import { DAY } from '../rights/moments/instants.ts';
import { IS_UNUSED } from './uses.ts';

/** That the standing of the active photo `p` of a statement, and its own columns, leave it clear. `at`: milliseconds since 1970. */
export function clearCondition(answers: readonly ClearWhen[], at: number): Prisma.Sql {
  if (answers.length === 0) return Prisma.sql`false`;
  return oneOf(answers.map(({ condition, standings }) => allOf([isAmong(standings), ...demands(condition, at)])));
}

function isAmong(standings: readonly number[]): Prisma.Sql {
  return Prisma.sql`p.standing_id = ANY(${standings}::int[])`;
}

function demands(condition: Condition, at: number): Prisma.Sql[] {
  return condition.map((tests) => oneOf(tests.map((test) => passes(test, at))));
}

/** What is not known is null, and passes no test. */
function passes(test: Test, at: number): Prisma.Sql {
  if ('moment' in test) return compared(Prisma.sql`(p.moments ->> ${test.moment}::int)::float8`, test.is, at);
  if ('uses' in test) return test.uses === 'none' ? IS_UNUSED : Prisma.sql`true`;
  if ('received' in test) {
    const instant = Prisma.sql`to_timestamp(${test.instant / 1000}::float8)`;
    return test.received === 'from' ? Prisma.sql`p.received_at >= ${instant}` : Prisma.sql`p.received_at < ${instant}`;
  }
  if (test.is === 'known') return Prisma.sql`${COLUMNS[test.since].earliest} IS NOT NULL`;
  return compared(Prisma.sql`${COLUMNS[test.since][test.end]} + ${test.days * DAY}::float8`, test.is, at);
}

const RECEIVED = Prisma.sql`(extract(epoch FROM p.received_at) * 1000)::float8`;

/** What days are counted from, in milliseconds since 1970. */
const COLUMNS = {
  transmission: { earliest: Prisma.sql`p.transmitted_earliest`, latest: Prisma.sql`p.transmitted_latest` },
  release: { earliest: Prisma.sql`p.released_earliest`, latest: Prisma.sql`p.released_latest` },
  receipt: { earliest: RECEIVED, latest: RECEIVED },
} satisfies Record<Anchor, Record<'earliest' | 'latest', Prisma.Sql>>;

function compared(instant: Prisma.Sql, is: 'past' | 'ahead' | 'known', at: number): Prisma.Sql {
  if (is === 'known') return Prisma.sql`${instant} IS NOT NULL`;
  return is === 'past' ? Prisma.sql`${instant} <= ${at}::float8` : Prisma.sql`${instant} > ${at}::float8`;
}

function oneOf(parts: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...parts], ' OR ')})`;
}

function allOf(parts: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...parts], ' AND ')})`;
}
