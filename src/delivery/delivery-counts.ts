import type { PrismaClient } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';

/** Stands for a country that is not known (ISO 3166-1 reserves ZZ for users). */
const UNKNOWN_COUNTRY = 'ZZ';

interface Count {
  clearanceId: string;
  country: string;
  outcome: string;
  day: string;
  count: number;
}

export interface DeliveryCounts {
  add(clearanceId: string, country: string | null, outcome: string, at: Date): void;
  /** Writes what was counted until now, also what another flush has begun to write. */
  flush(): Promise<void>;
  /** Flushes a last time and counts no more. */
  stop(): Promise<void>;
}

/** Public deliveries are too many for a row each: they are counted here and written each second. */
export function countDeliveries(prisma: PrismaClient, onError: (error: unknown) => void): DeliveryCounts {
  let waiting = new Map<string, Count>();
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const counts = [...waiting.values()];
    waiting = new Map();
    for (const count of counts) await store(prisma, count);
  }

  function flush(): Promise<void> {
    writing = writing.then(write, write);
    return writing;
  }

  const timer = setInterval(() => void flush().catch(onError), 1000);
  timer.unref();

  return {
    add(clearanceId, country, outcome, at) {
      const day = dayOf(at);
      const key = [clearanceId, country, outcome, day].join(' ');
      const count = waiting.get(key) ?? { clearanceId, country: country ?? UNKNOWN_COUNTRY, outcome, day, count: 0 };
      count.count += 1;
      waiting.set(key, count);
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** Notes in the caller's transaction that the picture was downloaded under a clearance: from then on that is a use, as a delivery is. */
export async function countDownload(db: Db, clearanceId: string, at: Date): Promise<void> {
  await store(db, { clearanceId, country: UNKNOWN_COUNTRY, outcome: 'downloaded', day: dayOf(at), count: 1 });
}

async function store(db: Db, { clearanceId, country, outcome, day, count }: Count): Promise<void> {
  await db.$executeRaw`
    INSERT INTO delivery_counts (clearance_id, country, outcome, day, count)
    VALUES (${clearanceId}, ${country}, ${outcome}, ${day}, ${count})
    ON CONFLICT (clearance_id, country, outcome, day) DO UPDATE SET count = delivery_counts.count + excluded.count`;
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
