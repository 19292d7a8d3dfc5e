import type { Request } from 'express';
import { permitted } from '../accounts/caller.ts';
import { allOutlets, type OutletView } from '../catalogue/outlets.ts';
import type { UsableOn } from '../catalogue/usable-photos.ts';
import { AppError } from '../errors.ts';
import type { WebContext } from './context.ts';

type Asking = Pick<WebContext, 'prisma' | 'clock' | 'standings'>;

/** Editorial publishing in the outlet, now or in its next edition. */
export function usableNow({ clock, standings }: Asking, outlet: OutletView): UsableOn {
  return { outlet, purpose: 'editorial', now: clock(), standings };
}

/**
 * The same for the outlet of that short name. Throws AppError `invalid` for one that is none, naming those there are, and
 * `forbidden` for whoever may not see outlets.
 */
export async function usableIn(context: Asking, req: Pick<Request, 'caller'>, slug: string): Promise<UsableOn> {
  mustSeeOutlets(req);
  const outlets = await allOutlets(context.prisma);
  const outlet = outlets.find((one) => one.slug === slug);
  if (outlet !== undefined) return usableNow(context, outlet);
  const names = outlets.map((one) => one.slug).join(', ') || 'none yet';
  throw new AppError('invalid', `usable: there is no outlet “${slug}”. The outlets are: ${names}.`);
}

/** Throws AppError `forbidden` for whoever may not see outlets, before it is looked whether there is one of that name. */
export function mustSeeOutlets({ caller }: Pick<Request, 'caller'>): void {
  if (permitted(caller, 'see-sources') === null)
    throw new AppError('forbidden', 'You see no outlets, so you cannot ask what may be used in one.');
}
