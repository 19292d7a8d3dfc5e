import { canonicalAgency } from '../captions/facts/agency-names.ts';
import type { AgencyRequestModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';

/** The part of a change of an agency that a second person decides on. */
export interface WaitingChange {
  /** Counts the changes that were asked for of this agency. */
  version: number;
  /** Names that are to be its names no more. */
  dropped: string[];
  /** Whether it is to have another time zone, and which; null is UTC. */
  moves: boolean;
  timeZone: string | null;
  reason: string;
  by: string;
  at: string;
}

/** `asked` counts what was ever asked for of the agency: what waits is the newest of it. */
export function waitingChange(
  { dropped, moves, timeZone, reason, by, createdAt }: AgencyRequestModel,
  asked: number,
): WaitingChange {
  return { version: asked, dropped, moves, timeZone, reason, by, at: createdAt.toISOString() };
}

interface Named {
  name: string;
  aliases: string[];
  timeZone: string | null;
}

type Rest = Pick<WaitingChange, 'dropped' | 'moves' | 'timeZone'>;

/**
 * What of the change could make a verdict clearer; null where nothing of it could. A name brings the agency's standing
 * rules to the photos whose credits carry it: chains keep its own name for every other, so that any name of an agency with
 * photos may be one of theirs. Its time zone says when embargoes lift and agreements end.
 */
export async function whatWaits(
  db: Db,
  before: Named & { id: string; photos: number; agreements: number },
  after: Named,
): Promise<Rest | null> {
  const kept = [after.name, ...after.aliases].map((name) => name.toLowerCase());
  const gone = before.aliases.filter((alias) => !kept.includes(alias.toLowerCase()));
  const hasPhotos =
    before.photos > 0 ||
    (gone.length > 0 && (await isInChains(db, [before.name, ...before.aliases].flatMap(namesInWorld))));
  const dropped = hasPhotos ? gone : [];
  const isOther = (before.timeZone ?? 'UTC') !== (after.timeZone ?? 'UTC');
  const moves = isOther && before.photos + before.agreements > 0;
  return dropped.length === 0 && !moves ? null : { dropped, moves, timeZone: after.timeZone };
}

/** The name, and the one by which readings call the agency that the world knows by it. */
function namesInWorld(name: string): string[] {
  return [name, canonicalAgency(name) ?? name];
}

/** Standings, of which there are few, hold the credits of all photos but those that wait for theirs. */
async function isInChains(db: Db, names: readonly string[]): Promise<boolean> {
  const [found] = await db.$queryRaw<{ found: boolean }[]>`
    WITH named AS (SELECT lower(name) AS name FROM unnest(${[...names]}::text[]) name),
      chains AS (
        SELECT chain || also_credited || ARRAY[photographer] AS chain FROM standings
        UNION ALL SELECT chain || ARRAY[photographer] || ARRAY(SELECT jsonb_path_query(readings, '$[*].reading.credit.chain[*]') #>> '{}')
        FROM photos WHERE standing_id IS NULL)
    SELECT EXISTS (SELECT 1 FROM chains, unnest(chain) link WHERE lower(link) IN (SELECT name FROM named)) AS found`;
  return found?.found === true;
}

/** Throws AppError `conflict` where another change waits. */
export async function askForRest(
  db: Db,
  { id, slug, reason, dropped, moves, timeZone }: Rest & { id: string; slug: string; reason: string },
  actor: Actor,
): Promise<void> {
  const waiting = await db.agencyRequest.findFirst({ where: { agencyId: id, status: 'waiting' } });
  if (waiting !== null)
    throw new AppError(
      'conflict',
      `A change that ${waiting.by} asked for waits to be decided on. Decide on it first, or have it withdrawn.`,
    );
  const asked = { dropped, moves, timeZone: moves ? timeZone : null, reason };
  await db.agencyRequest.create({
    data: { ...asked, agencyId: id, by: actor.actor, account: actor.account, createdAt: actor.at },
  });
  await record(db, actor, { act: 'agency-request', detail: { id, slug, ...asked } });
}
