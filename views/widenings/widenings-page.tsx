import { Layout } from '../layout/layout.tsx';
import { Empty } from '../parts/empty.tsx';
import { More } from '../parts/more.tsx';
import type { Site } from '../site.ts';
import { DecisionBar } from './decision-forms.tsx';
import { WideningRow } from './widening-row.tsx';
import { STATUS_TABS, type WideningStatus, type WideningsView } from './widening-view.ts';

export interface WideningsPageProps {
  site: Site;
  /** The list that was asked for; null: what waits, and then what was confirmed. */
  chosen: WideningStatus | null;
  lists: WideningsView[];
}

/** Edits that make verdicts clearer: what waits for a second person, and what two people did. */
export function WideningsPage({ site, chosen, lists }: WideningsPageProps) {
  return (
    <Layout site={site} title="Widenings">
      <div class="page widenings" id="widenings">
        <div class="page-head">
          <h1>Widenings</h1>
          <Tabs chosen={chosen} />
        </div>
        <p class="hint widenings-lead">
          Edits that could make a verdict clearer. Each waits until a rights manager who did not propose it confirms it;
          the photo is as strict as before, and in review, meanwhile.
        </p>
        {lists.map((list) => (
          <List site={site} list={list} isOnly={lists.length === 1} />
        ))}
        {site.may('decide-widening') ? <DecisionBar /> : null}
      </div>
    </Layout>
  );
}

function Tabs({ chosen }: { chosen: WideningStatus | null }) {
  return (
    <nav class="tabs" aria-label="Which widenings">
      <a href="/widenings" aria-current={chosen === null ? 'page' : undefined}>
        Overview
      </a>
      {Object.entries(STATUS_TABS).map(([status, label]) => (
        <a href={`/widenings?status=${status}`} aria-current={status === chosen ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

const NONE = {
  waiting: ['Nothing waits', 'Every edit that could make a verdict clearer has been decided on.'],
  confirmed: ['Nothing was widened', 'No edit that makes a verdict clearer was confirmed yet.'],
  refused: ['Nothing was refused', 'No edit that could make a verdict clearer was refused yet.'],
  withdrawn: ['Nothing was withdrawn', 'Nobody took an edit back before it was decided on.'],
  closed: ['Nothing closed by itself', 'Every edit that could make a verdict clearer could still change something.'],
  undone: ['Nothing was undone', 'No confirmed widening was taken back yet.'],
} as const satisfies Record<WideningStatus, readonly [string, string]>;

function List({ site, list, isOnly }: { site: Site; list: WideningsView; isOnly: boolean }) {
  const { status, items, more } = list;
  const [title, sentence] = NONE[status];
  if (items.length === 0 && isOnly) return <Empty title={title}>{sentence}</Empty>;
  return (
    <section class="panel widening-list" aria-labelledby={`widenings-${status}`}>
      <h2 id={`widenings-${status}`}>{STATUS_TABS[status]}</h2>
      {items.length === 0 ? <p class="hint">{sentence}</p> : null}
      <ul>
        {items.map((widening) => (
          <WideningRow site={site} widening={widening} />
        ))}
      </ul>
      <More to={more} />
    </section>
  );
}
