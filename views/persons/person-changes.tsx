import type { PersonChangeView } from '../../src/catalogue/persons/changes-of-person.ts';
import { SaidChangeRow } from '../parts/said-change.tsx';
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
  const { id, kind, names, other } = change;
  const undo = {
    action: `/person-changes/${id}/undo`,
    part: 'person',
    hint: 'Orders that reached these names go on reaching them.',
  };
  return (
    <SaidChangeRow change={change} undo={site.may('edit-persons') ? undo : null}>
      <strong>{CHANGE_WORDS[kind]}</strong>: <VisibleText text={names.join(', ')} />{' '}
      {kind === 'split' && other !== null ? <a href={`/persons/${other}`}>See the other person</a> : null}
    </SaidChangeRow>
  );
}
