import { Act } from '../parts/act.tsx';
import { Because, Field } from '../parts/form.tsx';
import { RestrictionChoice, Within } from '../photo/restriction-form.tsx';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';

const MEANINGS = {
  restriction: ['It restricts', 'It narrows use in a way you name.'],
  harmless: ['Harmless', 'Boilerplate: it limits nothing.'],
  ask: ['Ask every time', 'Whoever clears answers a question.'],
  duty: ['Something to do', 'A duty in our words, when publishing.'],
  hold: ['Hold', 'Somebody looks, every time.'],
} as const;

interface MeaningFormProps {
  /** The phrase, as it stands in a photo. */
  text: string;
  /** Id of the part of the page that shows the answer. */
  part: string;
}

/** What a phrase means: the fields of the meaning that is chosen show themselves, by style alone. */
export function MeaningForm({ text, part }: MeaningFormProps) {
  return (
    <Act action="/phrases" part={part} class="stack meaning-form">
      <input type="hidden" name="text" value={text} />
      <fieldset class="meanings">
        <legend>It means</legend>
        {Object.entries(MEANINGS).map(([as, [label, hint]]) => (
          <label class="meaning">
            <input type="radio" name="as" value={as} required />
            <span>
              <b>{label}</b>
              <span class="hint">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="stack of-restriction">
        <RestrictionChoice kinds="orders" />
        <details class="edit quiet-disclosure">
          <summary>Only within a part of all uses</summary>
          <Within />
        </details>
      </div>
      <div class="of-words">
        <Field label="In our words" hint="The question, or what to do: “Call the Seoul desk, +82 2 …”">
          <input name="words" maxLength={500} />
        </Field>
      </div>
      <Because hint="Who said so, and how. It stands beside the phrase in the house phrasebook." />
      <p class="hint">
        What narrows use does so at once. Its doubts end, and photos become clearer, once another rights manager has
        confirmed it. In a caption it counts as a sentence of its own: at the head, between stops, or behind the credit.
        Within a sentence of news it does nothing.
      </p>
      <div class="button-row">
        <SeeWhatChanges kind="phrase" />
        <button type="submit" class="primary">
          Say so
        </button>
      </div>
    </Act>
  );
}
