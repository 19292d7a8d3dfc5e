import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { VersionView } from './agreement-view.ts';

/** What was done to an agreement, a rule or an agency, the newest first: what stood there before can be put back. */
export function Versions({ versions }: { versions: VersionView[] }) {
  return (
    <section class="panel" aria-labelledby="versions">
      <h2 id="versions">History</h2>
      {versions.length === 0 ? <p class="hint">Nothing was changed since it was made.</p> : null}
      <ol class="versions">
        {versions.map((version) => (
          <Version version={version} />
        ))}
      </ol>
    </section>
  );
}

function Version({ version: { at, actor, act, reason, changes } }: { version: VersionView }) {
  return (
    <li>
      <p>
        <strong>{act}</strong>{' '}
        <span class="hint">
          <Moment at={at} />, {actor}
        </span>
      </p>
      {reason === null ? null : (
        <p>
          <VisibleText text={reason} />
        </p>
      )}
      {changes.length === 0 ? null : (
        <ul>
          {changes.map(({ what, before, after }) => (
            <li>
              {what}: <del>{before}</del> <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
