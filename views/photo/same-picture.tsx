import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { MirrorIcon } from '../parts/icons.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { PhotoView } from './photo-view.ts';
import { SameActs, SameChanges } from './same-acts.tsx';
import type { SameCardView, SamePictureView } from './same-view.ts';

/** Who else delivered this picture, and what each of them may be used for. */
export function SamePicture({ photo, site }: { photo: PhotoView; site: Site }) {
  const { same } = photo;
  const outlet = site.outlets.find(({ slug }) => slug === site.outlet)?.name;
  return (
    <section class="panel same" aria-labelledby="same">
      <h2 id="same">{headingOf(same.count)}</h2>
      {same.count === 0 ? (
        <p class="hint">{NOTHING_WORDS[same.state]}</p>
      ) : (
        <Strip cards={same.photos} outlet={outlet} />
      )}
      {same.count > 0 ? (
        <p class="hint">
          <a href={`/photos?q=same:${photo.id}`}>See all {same.count + 1} in the grid</a>. Each has rights of its own.
        </p>
      ) : null}
      <NearPhotos photo={photo} site={site} outlet={outlet} />
      {site.may('edit-same-pictures') ? <SameActs photo={photo} /> : null}
      <SameChanges photo={photo} site={site} />
    </section>
  );
}

function headingOf(count: number): string {
  if (count === 0) return 'Same picture';
  return count === 1 ? 'Same picture in 1 other photo' : `Same picture in ${count} other photos`;
}

const NOTHING_WORDS = {
  compared: 'No other photo shows this picture.',
  plain: 'There is too little in this picture to find others like it.',
  waiting: 'This picture has not been compared with the others yet. That is done beside other work.',
} satisfies Record<SamePictureView['state'], string>;

interface StripProps {
  cards: readonly SameCardView[];
  /** Name of the outlet the badges are judged for. */
  outlet: string | undefined;
  /** The photo that each may be merged with, where they are offered for it. */
  mergeWith?: string;
}

function Strip({ cards, outlet, mergeWith }: StripProps) {
  return (
    <ul class="same-strip">
      {cards.map((card) => (
        <li data-card>
          <SameCard card={card} outlet={outlet} />
          {mergeWith === undefined ? null : <MergeNear photo={mergeWith} other={card.id} />}
        </li>
      ))}
    </ul>
  );
}

const STATUS_WORDS = {
  active: null,
  withheld: 'Withheld',
  killed: 'Killed',
  deleted: 'Deleted',
} satisfies Record<SameCardView['status'], string | null>;

function SameCard({ card, outlet }: { card: SameCardView; outlet: string | undefined }) {
  const status = STATUS_WORDS[card.status];
  return (
    <>
      <a class="same-picture" href={`/photos/${card.id}`} aria-label={spoken(card)} data-open>
        {card.thumb === null ? (
          <span class="no-picture">{status ?? 'Not shown'}</span>
        ) : (
          <img {...card.thumb} alt="" loading="lazy" decoding="async" />
        )}
      </a>
      <p class="same-agency">
        <VisibleText text={card.agency ?? 'No agency'} />
      </p>
      <p class="same-marks">
        {card.outcome === null ? null : <VerdictBadge outcome={card.outcome} wouldBe={card.wouldBe} outlet={outlet} />}
        {card.mirrored ? (
          <span class="same-mark">
            <MirrorIcon />
            Mirrored
          </span>
        ) : null}
        {card.byHand ? <span class="same-mark">By hand</span> : null}
      </p>
    </>
  );
}

function spoken({ agency, title, mirrored, status }: SameCardView): string {
  return [STATUS_WORDS[status], agency ?? 'No agency', mirrored ? 'mirrored' : null, visibleText(title)]
    .filter((part) => part !== null)
    .join(': ');
}

function NearPhotos({ photo, site, outlet }: { photo: PhotoView; site: Site; outlet: string | undefined }) {
  const { near } = photo.same;
  if (near.length === 0) return null;
  return (
    <div class="same-near">
      <h3>May be the same picture</h3>
      <Strip cards={near} outlet={outlet} {...(site.may('edit-same-pictures') ? { mergeWith: photo.id } : {})} />
    </div>
  );
}

function MergeNear({ photo, other }: { photo: string; other: string }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="It is the same">
      <Act action={`/photos/${photo}/same/merges`}>
        <input type="hidden" name="other" value={other} />
        <Because />
        <button type="submit">Merge the two</button>
      </Act>
    </Disclosure>
  );
}
