import type { ComponentChildren } from 'preact';
import { Layout } from '../layout/layout.tsx';
import { Because, Disclosure, Field } from '../parts/form.tsx';
import { BackIcon, DownloadIcon } from '../parts/icons.tsx';
import { Day, Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { Thumbs } from '../photos/thumbs.tsx';
import type { Site } from '../site.ts';
import type { OrderRights, OrderStart, OrderView, ReachedPhoto } from './order-view.ts';
import { ORDER_KIND_WORDS, OrderFlag, reachWords, timeWords } from './order-words.tsx';

interface Photos {
  count: number;
  newest: ReachedPhoto[];
}

export interface OrderPageProps {
  site: Site;
  order: OrderView;
  /** How many photos it reaches now, the newest of them, and every name of the people it names. */
  reached: Photos & { names: string[]; inQuestion: Photos };
  rights: OrderRights;
  start: OrderStart;
}

/** One order: what it says, whom it reaches, and what may be done about it. */
export function OrderPage({ site, order, reached, rights, start }: OrderPageProps) {
  return (
    <Layout site={site} title={order.says.slice(0, 80)}>
      <article id="order" class="page order-page">
        <header class="page-head order-head">
          <a class="back" href="/orders" aria-label="Back to the house orders">
            <BackIcon />
          </a>
          <h1 dir="auto">
            <VisibleText text={order.says} />
          </h1>
          <OrderFlag order={order} />
        </header>
        <div class="order-columns">
          <Reached reached={reached} />
          <div class="order-side">
            <About order={order} names={reached.names} />
            <EndAsked order={order} rights={rights} />
            <Acts order={order} rights={rights} start={start} />
          </div>
        </div>
      </article>
    </Layout>
  );
}

function About({ order, names }: { order: OrderView; names: string[] }) {
  const { id, kind, reach, unsought, reason, document, file, reviewOn, by, createdAt, state, ended } = order;
  const otherNames = names.filter((name) => reach.kind !== 'person' || !reach.names.includes(name));
  return (
    <section class="panel" aria-labelledby="about">
      <h2 id="about">{ORDER_KIND_WORDS[kind]}</h2>
      <dl class="waiver-facts">
        <Fact name="Holds for">
          <VisibleText text={reachWords(reach)} />
        </Fact>
        {otherNames.length === 0 ? null : (
          <Fact name="Also called">
            <VisibleText text={otherNames.join(', ')} />
          </Fact>
        )}
        {unsought.length === 0 ? null : (
          <Fact name="Not looked for in texts">
            <VisibleText text={unsought.join(', ')} />: too short, or too much like other words. Photos are reached
            where a person was read to be called so. Give the full name as well.
          </Fact>
        )}
        <Fact name="When">{timeWords(order)}</Fact>
        <Fact name="Why">
          <VisibleText text={reason} />
        </Fact>
        {document === null ? null : (
          <Fact name="Rests on">
            <VisibleText text={document} />
          </Fact>
        )}
        {file === null ? null : (
          <Fact name="Paper">
            <Paper address={`/orders/${id}/document`} fileName={file.fileName} />
          </Fact>
        )}
        <Fact name="Put by">
          {by}, <Moment at={createdAt} />
        </Fact>
        {state === 'ended' ? null : (
          <Fact name="Review">
            <Day date={reviewOn} />
          </Fact>
        )}
        {ended === null ? null : (
          <Fact name="Ended by">
            {ended.by}, <Moment at={ended.at} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

export function Paper({ address, fileName }: { address: string; fileName: string }) {
  return (
    <a class="paper" href={address} download>
      <DownloadIcon />
      <VisibleText text={fileName} />
    </a>
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

function Reached({ reached }: Pick<OrderPageProps, 'reached'>) {
  const { count, inQuestion } = reached;
  return (
    <div class="stack">
      {inQuestion.count === 0 ? null : (
        <section class="panel panel-review" aria-labelledby="in-question">
          <h2 id="in-question">{inQuestion.count === 1 ? 'One photo asks' : `${inQuestion.count} photos ask`}</h2>
          <p class="hint">
            A text names them and may only mention them, or somebody of a longer name. Held until a rights manager says
            on the page of the photo whether they are in the picture.
          </p>
          <Newest photos={inQuestion} />
        </section>
      )}
      <section class="panel" aria-labelledby="reached">
        <h2 id="reached">{count === 1 ? 'One photo is reached now' : `${count} photos are reached now`}</h2>
        {count === 0 ? <p class="hint">None yet. What comes later and fits is reached as well.</p> : null}
        <Newest photos={reached} />
      </section>
    </div>
  );
}

function Newest({ photos: { count, newest } }: { photos: Photos }) {
  const left = count - newest.length;
  return (
    <>
      <Thumbs photos={newest} />
      {left > 0 ? <p class="hint">and {left} older ones.</p> : null}
    </>
  );
}

/** Somebody asked to end it: whoever did may withdraw, another rights manager decides. */
function EndAsked({ order, rights }: { order: OrderView; rights: OrderRights }) {
  const { id, endAsked, state } = order;
  if (endAsked === null || state === 'ended') return null;
  return (
    <section class="panel panel-review" aria-labelledby="end-asked">
      <h2 id="end-asked">Shall it end?</h2>
      <p>
        {endAsked.by}, <Moment at={endAsked.at} />: <VisibleText text={endAsked.reason} />
      </p>
      {rights.isOwn && !rights.withdraw ? (
        <p class="hint">You made the token that asked for it, so somebody else has to decide.</p>
      ) : null}
      {rights.withdraw ? (
        <form class="apart" method="post" action={`/orders/${id}/end-request/withdrawal`}>
          <p class="hint">You asked for it, so somebody else has to decide.</p>
          <button type="submit">Withdraw the request</button>
        </form>
      ) : null}
      {rights.decide ? <Decision id={id} /> : null}
      {rights.isOwn || rights.decide ? null : <p class="hint">A rights manager who did not ask for it decides.</p>}
    </section>
  );
}

function Decision({ id }: { id: string }) {
  return (
    <form class="stack apart" method="post" action={`/orders/${id}/end`}>
      <Because hint="Kept in the ledger, with your name." />
      <div class="button-row">
        <button type="submit" class="danger">
          End the order
        </button>
        <button type="submit" formAction={`/orders/${id}/end-request/refusal`}>
          Leave it standing
        </button>
      </div>
    </form>
  );
}

function Acts({ order: { id }, rights, start }: Pick<OrderPageProps, 'order' | 'rights' | 'start'>) {
  if (!rights.review) return null;
  return (
    <section class="panel" aria-labelledby="acts">
      <h2 id="acts">Is it still needed?</h2>
      <Disclosure class="edit act-disclosure" summary="Keep it">
        <form class="stack" method="post" action={`/orders/${id}/reviews`}>
          <Field label="Look at it again on">
            <input name="reviewOn" type="date" required min={start.firstReview} value={start.review} />
          </Field>
          <Because />
          <button type="submit" class="primary">
            Keep it until then
          </button>
        </form>
      </Disclosure>
      {rights.askToEnd ? <AskToEnd id={id} /> : null}
    </section>
  );
}

function AskToEnd({ id }: { id: string }) {
  return (
    <Disclosure class="edit act-disclosure" summary="Ask to end it">
      <form class="stack" method="post" action={`/orders/${id}/end-request`}>
        <p class="hint">It stands until another rights manager agrees. To narrow it, put the narrower order first.</p>
        <Because />
        <button type="submit" class="danger">
          Ask to end it
        </button>
      </form>
    </Disclosure>
  );
}
