import { SOURCE_KINDS } from '../../src/vocabulary/uses.ts';
import { Choice, Disclosure, Field } from '../parts/form.tsx';
import { RestrictionChoice } from '../photo/restriction-form.tsx';
import type { SourceChoices } from '../site.ts';
import { SOURCE_KIND_WORDS } from '../words.ts';

/** What governs the ticked photos' use. Each goes through the same gate as an edit of one photo. */
export function SelectionRights({ suppliers }: Pick<SourceChoices, 'suppliers'>) {
  return (
    <Disclosure class="edit quiet-disclosure selection-rights" summary="Supplier, source kind, restriction…">
      <div>
        <Field label="Supplier">
          <select name="supplier">
            <option value="">Leave as it is</option>
            {suppliers.map(({ slug, name }) => (
              <option value={slug}>{name}</option>
            ))}
          </select>
        </Field>
        <Field label="Source kind">
          <Choice name="sourceKind" words={SOURCE_KIND_WORDS} options={SOURCE_KINDS} none="Leave as it is" />
        </Field>
        <RestrictionChoice label="Add a restriction" none="None" />
        <div class="selection-reason">
          <Field
            label="Reason"
            hint="Kept in the history of each. What could make a verdict clearer waits to be confirmed."
          >
            <input name="reason" maxLength={500} />
          </Field>
        </div>
        <button type="submit" class="primary" formAction="/photo-edits">
          Change the photos
        </button>
      </div>
    </Disclosure>
  );
}
