import { Router } from 'express';
import type { WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { editSelection, photoEdits } from '../photo-edits.ts';
import { donePath } from './done.ts';
import { type Form, restrictionIn, ticked } from './form-values.ts';
import { gridPath } from './photos.ts';
import { text } from './site.ts';

/** One edit of the photos that are ticked in the grid. */
export function selectionPages(context: WebContext): Router {
  return Router().post('/photo-edits', requires('edit-photo'), async (req, res) => {
    const edits = parseInput(photoEdits, editsIn(req.body));
    const outcomes = await editSelection(context, edits, req);
    const counts = (['edited', 'proposed', 'failed'] as const).map(
      (fate) => outcomes.filter(({ outcome }) => outcome === fate).length,
    );
    res.redirect(303, donePath(gridPath(req), 'photos-edited', counts));
  });
}

/** A field that is left alone changes nothing. */
function editsIn(form: Form): Record<string, unknown> {
  return {
    photos: ticked(form.photo),
    reason: form.reason,
    edit: {
      supplier: text(form.supplier) || undefined,
      sourceKind: text(form.sourceKind) || undefined,
      restrictions: text(form.kind) === '' ? undefined : { add: [restrictionIn(form)] },
    },
  };
}
