import { AppError } from '../../errors.ts';

export interface Freeing {
  /** Whether whoever acts may let photos go that are held because another of their picture is down. */
  mayFree: boolean;
}

/** `down`: of how many photos others are parted. Throws AppError `forbidden` where that is not for whoever acts. */
export function requireMayFree(down: number, mayFree: boolean): void {
  if (down === 0 || mayFree) return;
  throw new AppError(
    'forbidden',
    'photos: one of this picture is killed or withheld, which holds the others. To say that they are another picture is for whoever may issue notices: ask a rights manager, or propose to settle the doubt of the photo that is held. Nothing was changed.',
  );
}
