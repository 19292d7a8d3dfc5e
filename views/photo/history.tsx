import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { HistoryEntry } from './photo-view.ts';

/** Who did what and when, latest first, with what stood before and after. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  return (
    <section class="panel past" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol class="history">
        {entries.map((entry) => (
          <Entry entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <li>
      <p class="history-line">
        <span class="act">{entry.act}</span>
        <span class="hint">
          {entry.actor}, <Moment at={entry.at} />
        </span>
      </p>
      {entry.reason ? (
        <p class="history-reason">
          <VisibleText text={entry.reason} />
        </p>
      ) : null}
      {entry.changes.map(({ what, before, after }) => (
        <p class="change">
          <span class="change-what">{what}</span>
          {before === null ? null : (
            <del dir="auto">
              <VisibleText text={before} />
            </del>
          )}
          {after === null ? null : (
            <ins dir="auto">
              <VisibleText text={after} />
            </ins>
          )}
        </p>
      ))}
    </li>
  );
}
