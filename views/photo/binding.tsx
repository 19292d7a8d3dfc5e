import type { Binding } from '../../src/rights/exceptions/bindings.ts';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Field } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { BindingView, PhotoView } from './photo-view.ts';

interface BindingOfProps {
  photo: PhotoView;
  site: Site;
  /** Key of the clause. */
  obstacle: string;
}

const MEANINGS = {
  story: 'Only for one story',
  ask: 'Ask every time',
  duty: 'Something to do when publishing',
} satisfies Record<Binding['to'], string>;

const TO = Object.keys(MEANINGS) as Binding['to'][];

/** Beside a restriction that only a person can judge: what two people said it means, or the form to say it. */
export function BindingOf({ photo, site, obstacle }: BindingOfProps) {
  const binding = photo.bindings.find((one) => one.obstacle === obstacle);
  if (binding !== undefined) return <Bound binding={binding} photo={photo} site={site} />;
  if (!site.may('edit-photo')) return null;
  return (
    <Disclosure class="edit quiet-disclosure" summary="Say what this means">
      <Act action={`/photos/${photo.id}/bindings`}>
        <input type="hidden" name="obstacle" value={obstacle} />
        <Field label="It means">
          <select name="to">
            {TO.map((to) => (
              <option value={to}>{MEANINGS[to]}</option>
            ))}
          </select>
        </Field>
        <Field label="In words" hint="The name of the story; what to ask; or what to do.">
          <input name="words" required maxLength={500} />
        </Field>
        <Because hint="Who said so, and how." />
        <p class="hint">It holds once a rights manager other than you has confirmed it.</p>
        <button type="submit" class="primary">
          Propose it
        </button>
      </Act>
    </Disclosure>
  );
}

function Bound({ binding, photo, site }: { binding: BindingView; photo: PhotoView; site: Site }) {
  const { to, words, by, proposal } = binding;
  return (
    <div class="bound">
      <p>
        <strong>{MEANINGS[to]}:</strong> <VisibleText text={words} />
      </p>
      <p class="hint">Said by {by}</p>
      {binding.holds ? null : (
        <p class="warning">It holds no more: there are other words now. Undo it, and say what all of them mean.</p>
      )}
      {site.may('edit-photo') ? (
        <Disclosure class="edit quiet-disclosure" summary="Undo">
          <Act action={`/widenings/${proposal}/undo`}>
            <input type="hidden" name="back" value={`/photos/${photo.id}`} />
            <Because />
            <button type="submit" class="danger">
              Undo it
            </button>
          </Act>
        </Disclosure>
      ) : null}
    </div>
  );
}
