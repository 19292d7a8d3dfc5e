import { LeaveIcon, PersonIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';

/** Who is signed in, and the way out. */
export function PersonMenu({ person, section }: Pick<Site, 'person' | 'section'>) {
  if (person === null) return null;
  return (
    <form class="person-menu" method="post" action="/sign-out">
      <a href="/account" title={person.email} aria-current={section === 'account' ? 'page' : undefined}>
        <PersonIcon />
        <span>
          <VisibleText text={person.name} />
        </span>
      </a>
      <button type="submit" title="Sign out">
        <LeaveIcon />
        <span class="unseen">Sign out</span>
      </button>
    </form>
  );
}
