import type { PersonView } from '../../src/catalogue/persons/persons.ts';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { photosInWords, SCRIPT_WORDS } from './person-words.ts';

/** Every name, by script; how many photos carry each. */
export function PersonNames({ person: { names } }: { person: PersonView }) {
  const scripts = [...new Set(names.map(({ script }) => script))];
  return (
    <section class="panel" aria-labelledby="names">
      <h2 id="names">{names.length === 1 ? 'One name' : `${names.length} names`}</h2>
      <dl class="person-names">
        {scripts.map((script) => (
          <div>
            <dt>{SCRIPT_WORDS[script]}</dt>
            {names
              .filter((each) => each.script === script)
              .map(({ name, photos, byHand }) => (
                <dd>
                  <bdi class="person-name">
                    <VisibleText text={name} />
                  </bdi>
                  <span class="hint">{photos === 0 && byHand ? 'added by hand' : photosInWords(photos)}</span>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <p class="hint">
        Case, hyphens, spaces and marks make no other name. Search and orders that name one of them find the photos of
        all.
      </p>
    </section>
  );
}

/** Names that sound alike or have the same words: whether it is one person, somebody has to know. */
export function LikelySame({ person: { id }, likely }: { person: PersonView; likely: PersonView[] }) {
  if (likely.length === 0) return null;
  return (
    <section class="panel panel-review" aria-labelledby="likely">
      <h2 id="likely">May be the same person</h2>
      <ul class="rows">
        {likely.map((other) => (
          <li>
            <a href={`/persons/${other.id}`}>
              <bdi>
                <VisibleText text={other.name} />
              </bdi>
            </a>{' '}
            <span class="hint">{photosInWords(other.depicted + other.mentioned)}</span>
            <Disclosure class="edit quiet-disclosure" summary="Merge">
              <Act action={`/persons/${id}/merges`} part="person">
                <input type="hidden" name="other" value={other.id} />
                <Because />
                <button type="submit" class="primary">
                  Merge with {other.name}
                </button>
              </Act>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
