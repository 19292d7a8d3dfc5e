import type { ComponentChildren } from 'preact';
import { NextIcon } from '../parts/icons.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { ChangedClearanceView, ChangedPhotoView, LaterChangeView, MoveView } from './what-if-view.ts';

/** The clearances whose verdict or address would be another. */
export function Clearances({ items }: { items: ChangedClearanceView[] }) {
  if (items.length === 0) return null;
  return (
    <Listed id="changed-clearances" title="Clearances">
      {items.map((item) => (
        <li class="changed">
          <p class="changed-what">
            <Cleared item={item} />
            <Address item={item} />
          </p>
          <Badges move={item} />
        </li>
      ))}
    </Listed>
  );
}

/** Which photo, for what. */
function Cleared({ item: { photo, title, outlet, story } }: { item: ChangedClearanceView | LaterChangeView }) {
  return (
    <>
      <a href={`/photos/${photo}`}>
        <VisibleText text={title} />
      </a>
      <span class="hint">
        {outlet}, <VisibleText text={story} />
      </span>
    </>
  );
}

function Address({ item: { isServed, isPublished } }: { item: ChangedClearanceView }) {
  if (isServed.from === isServed.to) return null;
  const whose = isPublished ? 'Published: its' : 'Its';
  return isServed.to ? (
    <span>{whose} address would answer again.</span>
  ) : (
    <span class="ending">{whose} address would end.</span>
  );
}

/** What a change does to ends and embargoes shows when they come. */
export function Later({ items }: { items: LaterChangeView[] }) {
  if (items.length === 0) return null;
  return (
    <Listed id="changed-later" title="Later">
      {items.map((item) => (
        <li class="changed">
          <p class="changed-what">
            <Cleared item={item} />
            <span>
              From {item.at}
              {item.isServed.from === item.isServed.to
                ? '.'
                : ` its ${item.isPublished ? 'published ' : ''}address would ${item.isServed.to ? 'answer where it would not' : 'not answer where it would'}.`}
            </span>
          </p>
          <Badges move={item} labels={['Without the change: ', 'with it: ']} />
        </li>
      ))}
    </Listed>
  );
}

/** The photos whose verdict would be another, in each outlet. */
export function Photos({ items }: { items: ChangedPhotoView[] }) {
  if (items.length === 0) return null;
  return (
    <Listed id="changed-photos" title="Photos">
      {items.map((item) => (
        <li class="changed">
          <p class="changed-photo">
            {item.thumb === null ? null : <img {...item.thumb} alt="" loading="lazy" />}
            <a href={`/photos/${item.id}`}>
              <VisibleText text={item.title} />
            </a>
          </p>
          <ul class="moves">
            {item.moves.map((move) => (
              <li>
                <span class="hint">{move.outlet}</span>
                <Badges move={move} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </Listed>
  );
}

function Listed({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}

interface BadgesProps {
  move: MoveView;
  /** Said before either badge to whoever does not see the arrow. */
  labels?: readonly [string, string];
}

/** What it is now, and what it would be. */
export function Badges({ move: { from, to }, labels = ['Now: ', 'then: '] }: BadgesProps) {
  return (
    <span class="move">
      <span class="unseen">{labels[0]}</span>
      <VerdictBadge outcome={from.outcome} wouldBe={from.wouldBe} />
      <NextIcon />
      <span class="unseen">{labels[1]}</span>
      <VerdictBadge outcome={to.outcome} wouldBe={to.wouldBe} />
    </span>
  );
}
