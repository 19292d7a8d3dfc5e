import type { ProposalModel } from '../../database/client/models.ts';
import { meaningOf, standsOfBindable } from '../bindings/bindings.ts';
import type { EditContext } from '../edit-context.ts';
import { fileReadOf, heldStill, isNothingHeld } from '../files/held-of-file.ts';
import { withoutKept } from '../kept-readings.ts';
import { isNothingSaid } from '../kept-sources.ts';
import { readingsOf } from '../photo-rows.ts';
import { standingWithholds } from '../photo-status.ts';
import { termsOf } from '../photo-terms.ts';
import { doubtKey, isClauseGone, isDoubtGone, type Rulings, rulingsOf, standsOf } from '../rulings.ts';
import { changeProposed } from '../source-change.ts';
import { subjectOf } from '../subjects.ts';
import { type ProposalDetails, type Proposed, proposedIn } from './proposal-detail.ts';

/**
 * Why a proposal can change nothing any more, in a sentence: what it is about is gone, is as it proposes, or is a meaning that
 * two people settled otherwise, which only an undoing opens again. Null while it can, and where the photo is neither what it was nor what was proposed: then people decide, since somebody did want it otherwise.
 */
export async function whyMoot(context: EditContext, proposal: ProposalModel): Promise<string | null> {
  const rulings = await rulingsOf(context.db, context.photo.id);
  const proposed = proposedIn(proposal);
  switch (proposed.kind) {
    case 'drop-restriction':
    case 'correct-restriction':
      return standsNoMore(context, proposed.detail, rulings)
        ? 'The restriction does not stand in those words any more.'
        : null;
    case 'resolve-doubt':
      return isDoubtNoMore(context, proposed.detail, rulings) ? 'The doubt is gone.' : null;
    case 'lift-withhold':
      return (await isWithheldStill(context, proposed.detail)) ? null : 'No such notice withholds it any more.';
    case 're-reading':
      return isNothingLeft(context, proposed.detail, rulings) ? 'Nothing of the earlier reading is left.' : null;
    case 'file-reading':
      return isNothingHeld(heldStill(fileReadOf(context.photo), proposed.detail))
        ? 'Nothing of the earlier reading is left.'
        : null;
    case 'bind-clause':
      return whyUnbound(context, proposed.detail);
    default:
      return (await isSoAlready(context, proposed)) ? 'It is so already.' : null;
  }
}

function standsNoMore(
  { photo }: EditContext,
  { restriction, stands }: ProposalDetails['drop-restriction'],
  rulings: Rulings,
): boolean {
  const now = standsOf(photo, restriction, rulings);
  return !stands.some(({ words, field, hand }) =>
    now.some((stand) => stand.words === words && stand.field === field && stand.hand === hand),
  );
}

async function isWithheldStill(
  { db, photo }: EditContext,
  { notices }: ProposalDetails['lift-withhold'],
): Promise<boolean> {
  return (await standingWithholds(db, photo.id)).some(({ id }) => notices.includes(id));
}

function isDoubtNoMore(
  { photo }: EditContext,
  { doubts }: ProposalDetails['resolve-doubt'],
  rulings: Rulings,
): boolean {
  const open = new Set(termsOf(photo, rulings).doubts.map(doubtKey));
  return !doubts.some((doubt) => open.has(doubtKey(doubt)));
}

/** Neither in the readings, nor but for what two people took out since. */
function isNothingLeft({ photo }: EditContext, { kept }: ProposalDetails['re-reading'], rulings: Rulings): boolean {
  const readings = readingsOf(photo);
  if (JSON.stringify(withoutKept(readings, kept)) === JSON.stringify(readings)) return true;
  return kept.every(
    ({ field, restrictions, doubts, source }) =>
      isNothingSaid(source) &&
      restrictions.every((clause) => isClauseGone(rulings, clause, { words: clause.text, field })) &&
      doubts.every(({ text: words, reason }) => isDoubtGone(rulings, { words, field, reason })),
  );
}

async function whyUnbound(
  { db, photo }: EditContext,
  { obstacle, to, words }: ProposalDetails['bind-clause'],
): Promise<string | null> {
  if (standsOfBindable(await subjectOf(db, photo), obstacle).length === 0) return 'The restriction is gone.';
  const found = await db.binding.findUnique({ where: { photoId_obstacle: { photoId: photo.id, obstacle } } });
  if (found === null) return null;
  if (found.to === to && found.words === words) return 'It is so already.';
  return `Two people settled otherwise what it means: ${meaningOf(found)}.`;
}

type OfSource = Extract<Proposed, { kind: 'supplier' | 'collection' | 'source-kind' | 'ai' | 'dates' }>;

async function isSoAlready(context: EditContext, proposed: OfSource): Promise<boolean> {
  const { before, after } = await changeProposed(context, proposed, 'to');
  return before === after;
}
