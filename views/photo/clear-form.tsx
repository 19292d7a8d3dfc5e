import type { ReasonKind } from '../../src/rights/verdict.ts';
import { Act } from '../parts/act.tsx';
import { Field } from '../parts/form.tsx';
import type { OutletVerdict, PhotoView } from './photo-view.ts';

interface ClearFormProps {
  photo: PhotoView;
  judged: OutletVerdict;
}

/** Clears the photo for one outlet and story; each condition that a person must answer gets its question. */
export function ClearForm({ photo, judged }: ClearFormProps) {
  const questions = judged.verdict.reasons.filter(
    ({ outcome, clause }) => outcome === 'conditional' && clause !== 'geofence',
  );
  return (
    <Act action="/clearances">
      <input type="hidden" name="photo" value={photo.id} />
      <input type="hidden" name="outlet" value={judged.slug} />
      <input type="hidden" name="purpose" value={photo.judged.purpose} />
      <Field label="Story" hint="Its address, or its working title.">
        <input name="story" required maxLength={500} value={photo.judged.story ?? ''} />
      </Field>
      {questions.map((question) => (
        <Field label={`${question.sentence} ${asks(question.clause)}`} hint={question.remedy}>
          <input name={`answer:${question.obstacle}`} required maxLength={500} />
        </Field>
      ))}
      <button type="submit" class="primary">
        Clear the photo
      </button>
    </Act>
  );
}

function asks(clause: ReasonKind): string {
  return clause === 'fee' ? 'Which cost centre pays?' : 'How was this met?';
}
