import type { PrismaClient } from '../database/client/client.ts';

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
  /** Writes what was counted since the last flush. */
  flush(): Promise<void>;
  /** Flushes a last time and counts no more. */
  stop(): Promise<void>;
}

/** Public deliveries are too many for a row each: they are counted here and written each second. */
export function countDeliveries(prisma: PrismaClient, onError: (error: unknown) => void): DeliveryCounts {
  let waiting = new Map<string, Count>();

  async function flush(): Promise<void> {
    const counts = [...waiting.values()];
    waiting = new Map();
    for (const row of counts) {
      await prisma.$executeRaw`
        INSERT INTO delivery_counts (clearance_id, country, outcome, day, count)
        VALUES (${row.clearanceId}, ${row.country}, ${row.outcome}, ${row.day}, ${row.count})
        ON CONFLICT (clearance_id, country, outcome, day) DO UPDATE SET count = delivery_counts.count + excluded.count`;
    }
  }

  const timer = setInterval(() => void flush().catch(onError), 1000);
  timer.unref();

  return {
    add(clearanceId, country, outcome, at) {
      const day = at.toISOString().slice(0, 10);
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
