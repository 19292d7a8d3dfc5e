import type { PersonChangeView } from '../../src/catalogue/persons/changes-of-person.ts';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { PersonPageProps } from './person-page.tsx';
import { CHANGE_WORDS } from './person-words.ts';

/** What was done to the names, the newest first, and the way back. */
export function PersonChanges({ site, changes }: Pick<PersonPageProps, 'site' | 'person' | 'changes'>) {
  return (
    <section class="panel" aria-labelledby="changes">
      <h2 id="changes">History of the names</h2>
      {changes.length === 0 ? <p class="hint">Nobody has changed them: they are as photos brought them.</p> : null}
      <ol class="versions">
        {changes.map((change) => (
          <Change site={site} change={change} />
        ))}
      </ol>
    </section>
  );
}

function Change({ site, change }: { site: Site; change: PersonChangeView }) {
  const { id, kind, names, other, by, at, reason, undone } = change;
  return (
    <li>
      <p>
        <strong>{CHANGE_WORDS[kind]}</strong>: <VisibleText text={names.join(', ')} />{' '}
        {kind === 'split' && other !== null ? <a href={`/persons/${other}`}>See the other person</a> : null}
      </p>
      <p class="hint">
        <Moment at={at} />, {by}: <VisibleText text={reason} />
      </p>
      {undone === null ? null : (
        <p class="hint">
          Undone <Moment at={undone.at} />, {undone.by}: <VisibleText text={undone.reason} />
        </p>
      )}
      {undone === null && site.may('edit-persons') ? <Undo id={id} /> : null}
    </li>
  );
}

function Undo({ id }: { id: string }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Undo">
      <Act action={`/person-changes/${id}/undo`} part="person">
        <p class="hint">Orders that reached these names go on reaching them.</p>
        <Because />
        <button type="submit">Undo it</button>
      </Act>
    </Disclosure>
  );
}
