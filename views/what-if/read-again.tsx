import type { WhatIfView } from './what-if-view.ts';

/** What reading photos again comes to, beside their verdicts: that none is read otherwise, and kills that end or begin. */
export function ReadAgain({ read }: Pick<WhatIfView, 'read'>) {
  if (read === null) return null;
  const { changed, leavingKill, killed } = read;
  return (
    <>
      {changed > 0 ? null : (
        <p class="ending">
          No photo is read otherwise: a phrase counts where it holds all of the words that were read together. Say it of
          these, as the page of a photo quotes them.
        </p>
      )}
      {leavingKill === 0 ? null : <p class="ending">{counted(leavingKill)} would be killed no more.</p>}
      {killed === 0 ? null : <p class="ending">{counted(killed)} would be killed, for good.</p>}
    </>
  );
}

function counted(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'photo' : 'photos'}`;
}
