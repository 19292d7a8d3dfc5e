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
  const conditions = conditionsToAnswer(judged.verdict);
  const questions = conditions.filter((condition) => !isPrice(condition));
  return (
    <Act action="/clearances">
      <input type="hidden" name="photo" value={photo.id} />
      <input type="hidden" name="outlet" value={judged.slug} />
      <input type="hidden" name="purpose" value={photo.judged.purpose} />
      {judged.edition === null ? null : (
        <>
          <input type="hidden" name="edition" value={judged.edition.at} />
          <p>
            For <Edition edition={judged.edition} />.
          </p>
        </>
      )}
      <Field label="Story" hint="Its address, or its working title.">
        <input name="story" required maxLength={500} value={photo.judged.story ?? ''} />
      </Field>
      {questions.map((question) => (
        <Field label={`${question.sentence} How was this met?`} hint={question.remedy}>
          <input name={`answer:${question.obstacle}`} required maxLength={500} />
        </Field>
      ))}
      <CostCentre prices={conditions.filter(isPrice)} />
      <button type="submit" class="primary">
        Clear the photo
      </button>
    </Act>
  );
}

/** Nobody pays where nothing is asked. */
function CostCentre({ prices }: { prices: Reason[] }) {
  if (prices.length === 0) return null;
  return (
    <Field label="Which cost centre pays?" hint={prices.map(({ sentence }) => sentence).join(' ')}>
      <input name="costCentre" required maxLength={500} />
    </Field>
  );
}
