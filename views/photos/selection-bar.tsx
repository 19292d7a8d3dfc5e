import { CloseIcon } from '../parts/icons.tsx';
import type { SourceChoices } from '../site.ts';
import { SelectionRights } from './selection-rights.tsx';

/** Acts on the ticked photos. It shows itself when one is ticked, by style alone. */
export function SelectionBar({ suppliers }: Pick<SourceChoices, 'suppliers'>) {
  return (
    <fieldset class="selection-bar">
      <legend class="unseen">Selected photos</legend>
      <output data-selected-count aria-live="polite">
        Selected photos
      </output>
      <label class="selection-tags">
        <span class="unseen">Tags, separated by commas</span>
        <input name="tags" placeholder="Tags, separated by commas" maxLength={1000} />
      </label>
      <button type="submit" name="act" value="add" class="primary">
        Add tags
      </button>
      <button type="submit" name="act" value="remove">
        Remove tags
      </button>
      <button type="reset" class="quiet">
        <CloseIcon />
        Deselect
      </button>
      <SelectionRights suppliers={suppliers} />
    </fieldset>
  );
}
