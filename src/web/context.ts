import type { Request } from 'express';
import type { Auth } from '../accounts/auth.ts';
import { seesOnlyOf } from '../accounts/caller.ts';
import type { SendMail } from '../accounts/mail.ts';
import type { Standings } from '../catalogue/standings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import type { DeliveryCounts } from '../delivery/delivery-counts.ts';
import type { PicturesToSend } from '../delivery/picture-to-send.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';
import type { LimitNumbers } from './limits.ts';

/** What every route works with. */
export interface WebContext {
  prisma: PrismaClient;
  auth: Auth;
  sendMail: SendMail;
  /** What the operator connected this archive to; null for what is not set. */
  connected: { mailFrom: string | null; signInIssuer: string | null };
  store: ObjectStore;
  pictures: PicturesToSend;
  counts: DeliveryCounts;
  /** What photos have in common, remembered between searches. */
  standings: Standings;
  clock: () => Date;
  maxUploadBytes: number;
  /** Other numbers of requests than `LIMITS` allows. */
  limits: LimitNumbers;
  /** The visitor's country; null where it is not known. */
  countryOf: (req: Request) => Promise<CountryCode | null>;
  /** The address readers reach this server by, without a trailing slash. */
  publicUrl: (req: Request) => string;
}

/** Who acts, and under which rule, as the ledger keeps it. */
export function actorOf(
  { clock }: Pick<WebContext, 'clock'>,
  { caller, rule }: Pick<Request, 'caller' | 'rule'>,
): Actor {
  const at = clock();
  if (caller.kind === 'anonymous') return { actor: 'anonymous', at, account: null, rule };
  const actor = { actor: caller.email, at, account: caller.account, rule };
  return caller.kind === 'token' ? { ...actor, tokenMaker: caller.maker } : actor;
}

/** Which photos the caller sees: those an account uploaded, or (null) all. */
export function sightOf({ caller }: Pick<Request, 'caller'>): string | null {
  return seesOnlyOf(caller);
}
