import { Layout } from '../layout/layout.tsx';
import { Empty } from '../parts/empty.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { WaiverView } from './waiver-view.ts';
import { End, StateFlag } from './waiver-words.tsx';

export interface WaiversPageProps {
  site: Site;
  waiting: WaiverView[];
  inForce: WaiverView[];
  past: WaiverView[];
  /** Address of the older ones; null at the end. */
  older: string | null;
  /** Whether this is the first page: what waits and what is in force stands there. */
  isFirst: boolean;
}

/** Exceptions that two people make together: what waits for the second, what holds, and what held. */
export function WaiversPage({ site, waiting, inForce, past, older, isFirst }: WaiversPageProps) {
  const isEmpty = isFirst && waiting.length + inForce.length + past.length === 0;
  return (
    <Layout site={site} title="Waivers">
      <div id="waivers" class="page waivers-page">
        <header class="page-head">
          <h1>Waivers</h1>
        </header>
        {isEmpty ? (
          <Empty title="No waivers yet">
            Where something stands in the way of a photo, its page offers to request one. A rights manager decides.
          </Empty>
        ) : null}
        {isFirst && !isEmpty ? (
          <>
            <Group title="Waits for a decision" waivers={waiting} none="Nothing waits." />
            <Group title="In force" waivers={inForce} none="None is in force." />
          </>
        ) : null}
        {past.length > 0 ? <Group title="Past" waivers={past} none="" /> : null}
        {older === null ? null : (
          <p class="pages">
            <a class="button" href={older}>
              Older
            </a>
          </p>
        )}
      </div>
    </Layout>
  );
}

function Group({ title, waivers, none }: { title: string; waivers: WaiverView[]; none: string }) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {waivers.length === 0 ? <p class="hint">{none}</p> : null}
      <ul class="rows">
        {waivers.map((waiver) => (
          <WaiverRow waiver={waiver} />
        ))}
      </ul>
    </section>
  );
}

function WaiverRow({ waiver }: { waiver: WaiverView }) {
  const { id, photo, sentence, outlet, purpose, requested, reason } = waiver;
  return (
    <li class="waiver-row">
      <span class="waiver-thumb">
        {photo.thumb === null ? null : (
          <img src={photo.thumb.src} width={photo.thumb.width} height={photo.thumb.height} alt="" loading="lazy" />
        )}
      </span>
      <div class="waiver-words">
        <p class="waiver-title">
          <a href={`/waivers/${id}`} dir="auto">
            <VisibleText text={photo.title} />
          </a>
          <StateFlag state={waiver.state} />
        </p>
        <p>{sentence}</p>
        <p class="hint">
          <VisibleText text={outlet} /> · {purpose} · until <End waiver={waiver} />
        </p>
        <p class="hint">
          {requested.by}, <Moment at={requested.at} />: <VisibleText text={reason} />
        </p>
      </div>
    </li>
  );
}
