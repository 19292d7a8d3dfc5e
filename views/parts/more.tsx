import { NextIcon } from './icons.tsx';

/** The way to the next page of a list; nothing where this is the last. */
export function More({ to }: { to: string | null }) {
  if (to === null) return null;
  return (
    <div class="pager">
      <a class="button" href={to} rel="next">
        More
        <NextIcon />
      </a>
    </div>
  );
}
