import type { Request } from 'express';
import type { Actor } from '../catalogue/agencies.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { DeliveryCounts } from '../delivery/delivery-counts.ts';
import type { PicturesToSend } from '../delivery/picture-to-send.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';

/** What every route works with. */
export interface WebContext {
  prisma: PrismaClient;
  store: ObjectStore;
  pictures: PicturesToSend;
  counts: DeliveryCounts;
  clock: () => Date;
  maxUploadBytes: number;
  /** The visitor's country; null where it is not known. */
  countryOf: (req: Request) => Promise<CountryCode | null>;
  /** The address readers reach this server by, without a trailing slash. */
  publicUrl: (req: Request) => string;
}

/** Who acts. Until people can sign in everybody at this machine is the desk. */
export function actorOf({ clock }: WebContext): Actor {
  return { actor: 'desk', at: clock() };
}
