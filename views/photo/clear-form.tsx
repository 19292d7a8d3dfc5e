import { conditionsToAnswer, isPrice } from '../../src/rights/delivery-use.ts';
import type { Reason } from '../../src/rights/verdict.ts';
import { Act } from '../parts/act.tsx';
import { Edition } from '../parts/edition.tsx';
import { Field } from '../parts/form.tsx';
import type { OutletVerdict, PhotoView } from './photo-view.ts';

interface ClearFormProps {
  photo: PhotoView;
  judged: OutletVerdict;
}

/** Clears the photo for one outlet and story; each condition that a person must answer gets its question, prices one together. */
export function ClearForm({ photo, judged }: ClearFormProps) {
  const { slug, edition, verdict } = judged;
  const { purpose, story } = photo.judged;
  return (
    <Act action="/clearances">
      {edition === null ? null : (
        <p>
          For <Edition edition={edition} />.
        </p>
      )}
      <Fields
        {...{ photo: photo.id, outlet: slug, purpose, edition: edition?.at ?? null, story: story ?? '' }}
        conditions={conditionsToAnswer(verdict)}
      />
    </Act>
  );
}

/** The same once more, with what was typed, where a note or the cost centre was missing. Its page has no part to replace. */
export function ClearAgain(props: FieldsProps) {
  return (
    <form class="stack panel problem-again" method="post" action="/clearances">
      <Fields {...props} />
    </form>
  );
}

/** What was typed before, the notes by the obstacle they answer. */
interface Typed {
  notes: ReadonlyMap<string, readonly string[]>;
  costCentre: string;
}

interface FieldsProps {
  /** Its id. */
  photo: string;
  /** Its slug. */
  outlet: string;
  purpose: string;
  /** ISO instant. */
  edition: string | null;
  story: string;
  conditions: readonly Reason[];
  typed?: Typed;
}

function Fields({ photo, outlet, purpose, edition, story, conditions, typed }: FieldsProps) {
  const questions = conditions.filter((condition) => !isPrice(condition));
  return (
    <>
      <input type="hidden" name="photo" value={photo} />
      <input type="hidden" name="outlet" value={outlet} />
      <input type="hidden" name="purpose" value={purpose} />
      {edition === null ? null : <input type="hidden" name="edition" value={edition} />}
      <Field label="Story" hint="Its address, or its working title.">
        <input name="story" required maxLength={500} value={story} />
      </Field>
      {questions.map((question, index) => {
        const { obstacle, sentence, remedy } = question;
        const place = questions.slice(0, index).filter((one) => one.obstacle === obstacle).length;
        const note = typed?.notes.get(obstacle)?.[place]?.trim() ?? '';
        const isMissing = typed !== undefined && note === '';
        return (
          <Field label={`${sentence} How was this met?`} hint={isMissing ? `This note is missing. ${remedy}` : remedy}>
            <input
              name={`answer:${obstacle}`}
              required
              maxLength={500}
              value={note}
              aria-invalid={isMissing || undefined}
            />
          </Field>
        );
      })}
      <CostCentre prices={conditions.filter(isPrice)} typed={typed?.costCentre.trim()} />
      <button type="submit" class="primary">
        Clear the photo
      </button>
    </>
  );
}

/** Nobody pays where nothing is asked. */
function CostCentre({ prices, typed }: { prices: Reason[]; typed: string | undefined }) {
  if (prices.length === 0) return null;
  const asked = prices.map(({ sentence }) => sentence).join(' ');
  const isMissing = typed === '';
  return (
    <Field label="Which cost centre pays?" hint={isMissing ? `The cost centre is missing. ${asked}` : asked}>
      <input name="costCentre" required maxLength={500} value={typed ?? ''} aria-invalid={isMissing || undefined} />
    </Field>
  );
}
