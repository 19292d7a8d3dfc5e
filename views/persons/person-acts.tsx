import type { PersonView } from '../../src/catalogue/persons/persons.ts';
import { ActDisclosure } from '../parts/act-disclosure.tsx';
import { Field } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';

/** What an editor who knows better may do. */
export function PersonActs({ site, person }: { site: Site; person: PersonView }) {
  if (!site.may('edit-persons')) return null;
  return (
    <section class="panel" aria-labelledby="acts">
      <h2 id="acts">Change the names</h2>
      <AddName person={person} />
      <Merge person={person} />
      {person.names.length > 1 ? <Split person={person} /> : null}
    </section>
  );
}

function AddName({ person: { id } }: { person: PersonView }) {
  return (
    <ActDisclosure action={`/persons/${id}/names`} part="person" summary="Add a name" does="Add the name">
      <Field label="Name" hint="As captions write it, in any script: 金正恩">
        <input name="name" required maxLength={500} />
      </Field>
    </ActDisclosure>
  );
}

function Merge({ person: { id, name } }: { person: PersonView }) {
  return (
    <ActDisclosure action={`/persons/${id}/merges`} part="person" summary="Merge with somebody" does="Merge the two">
      <Field label="Who is the same person" hint="One of their names">
        <input name="other" required maxLength={200} />
      </Field>
      <p class="hint">
        All their names become names of {name}. Orders on one of the two hold for both then, and go on doing so should
        the merge be undone.
      </p>
    </ActDisclosure>
  );
}

function Split({ person: { id, names } }: { person: PersonView }) {
  return (
    <ActDisclosure action={`/persons/${id}/splits`} part="person" summary="Split names off" does="Split them off">
      <fieldset class="checkboxes">
        <legend>Names of somebody else</legend>
        {names.map(({ name }) => (
          <label>
            <input type="checkbox" name="names" value={name} />
            <bdi>
              <VisibleText text={name} />
            </bdi>
          </label>
        ))}
      </fieldset>
      <p class="hint">They become a person of their own. Orders that reached them go on reaching them.</p>
    </ActDisclosure>
  );
}
