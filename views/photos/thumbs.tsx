import type { ReachedPhoto } from '../orders/order-view.ts';
import { visibleText } from '../parts/visible-text.tsx';

/** Photos side by side, small, each leading to its page. */
export function Thumbs({ photos }: { photos: readonly ReachedPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul class="reached">
      {photos.map(({ id, title, thumb }) => (
        <li>
          <a href={`/photos/${id}`} aria-label={visibleText(title)}>
            {thumb === null ? <span class="no-picture">Taken down</span> : <img {...thumb} alt="" loading="lazy" />}
          </a>
        </li>
      ))}
    </ul>
  );
}
