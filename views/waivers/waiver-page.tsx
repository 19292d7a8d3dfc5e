import type { ComponentChildren } from 'preact';
import { Layout } from '../layout/layout.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import { Quotation } from '../photo/quotation.tsx';
import type { Thumb } from '../photos/photo-card.tsx';
import type { Site } from '../site.ts';
import { Effects } from './effects.tsx';
import { WaiverActs } from './waiver-acts.tsx';
import type { EffectView, WaiverRights, WaiverView } from './waiver-view.ts';
import { End, StateFlag } from './waiver-words.tsx';

export interface WaiverPageProps {
  site: Site;
  waiver: WaiverView;
  /** Null where the picture must not be seen. */
  picture: Thumb | null;
  effects: EffectView[];
  rights: WaiverRights;
}

/** One waiver on one page: what is asked, what it changes, and the decision. Made for a thumb on a phone. */
export function WaiverPage({ site, waiver, picture, effects, rights }: WaiverPageProps) {
  const { photo } = waiver;
  return (
    <Layout site={site} title={`Waiver: ${photo.title}`}>
      <article id="waiver" class="page waiver-page">
        <header class="page-head waiver-head">
          <a class="back" href="/waivers" aria-label="Back to the waivers">
            <BackIcon />
          </a>
          <h1 dir="auto">
            <VisibleText text={photo.title} />
          </h1>
          <StateFlag state={waiver.state} />
        </header>
        <div class="waiver-columns">
          <Picture photo={photo} picture={picture} />
          <div class="waiver-side">
            <Asked waiver={waiver} />
            <Effects effects={effects} state={waiver.state} />
            <Decided waiver={waiver} />
            <WaiverActs waiver={waiver} rights={rights} />
          </div>
        </div>
      </article>
    </Layout>
  );
}

function Picture({ photo, picture }: Pick<WaiverPageProps, 'picture'> & { photo: WaiverView['photo'] }) {
  return (
    <a class="picture waiver-picture" href={`/photos/${photo.id}`}>
      {picture === null ? (
        <span class="no-picture">The picture was taken down and is not shown.</span>
      ) : (
        <img src={picture.src} width={picture.width} height={picture.height} alt={visibleText(photo.title)} />
      )}
    </a>
  );
}

function Asked({ waiver }: { waiver: WaiverView }) {
  const { sentence, words, outlet, purpose, reason, requested } = waiver;
  return (
    <section class="panel" aria-labelledby="asked">
      <h2 id="asked">What may pass</h2>
      <p class="waiver-obstacle">{sentence}</p>
      {words ? <Quotation words={words} field={null} start={null} /> : null}
      <dl class="waiver-facts">
        <Fact name="Where">
          <VisibleText text={outlet} />
        </Fact>
        <Fact name="For">{purpose}</Fact>
        <Fact name="Until">
          <End waiver={waiver} />
        </Fact>
        <Fact name="Why">
          <VisibleText text={reason} />
        </Fact>
        <Fact name="Asked by">
          {requested.by}, <Moment at={requested.at} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Decided({ waiver: { state, decided, ended } }: { waiver: WaiverView }) {
  const verb = state === 'refused' ? 'Refused' : 'Approved';
  const deeds = [
    ...(decided === null ? [] : [{ ...decided, verb }]),
    ...(ended === null ? [] : [{ ...ended, verb: 'Ended' }]),
  ];
  if (deeds.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="decided">
      <h2 id="decided">What was decided</h2>
      <ul class="rows">
        {deeds.map(({ verb, by, at, reason }) => (
          <li>
            <strong>{verb}</strong> by {by}, <Moment at={at} />: <VisibleText text={reason ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}
