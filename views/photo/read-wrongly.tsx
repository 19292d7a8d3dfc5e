import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Field } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import type { ReportView } from '../phrases/phrase-view.ts';
import { fieldWords } from '../words.ts';
import { MARK_WORDS, type Mark, type MarkKind, type ReceivedTextView } from './marks.ts';
import { Quotation } from './quotation.tsx';

/** What says nothing of use: whoever finds these wrong corrects the facts. */
const FACTS: ReadonlySet<MarkKind> = new Set(['credit', 'person', 'date', 'place']);

/** An editor names a marked phrase that was read wrongly; a rights manager says what it means. */
export function ReadWrongly({ photoId, texts }: { photoId: string; texts: ReceivedTextView[] }) {
  const marked = texts.flatMap((received) =>
    received.marks.filter(({ kind }) => !FACTS.has(kind)).map((mark) => ({ received, mark })),
  );
  // What stands twice in one text is read alike, and said of both.
  const phrases = [...new Map(marked.map((phrase) => [choiceOf(phrase), phrase])).values()];
  if (phrases.length === 0) return null;
  return (
    <Disclosure class="edit quiet-disclosure" summary="A phrase was read wrongly">
      <Act action={`/photos/${photoId}/reading-reports`}>
        <Field label="Phrase">
          <select name="phrase" required>
            {phrases.map(({ received, mark }) => (
              <Phrase received={received} mark={mark} />
            ))}
          </select>
        </Field>
        <Because hint="What is wrong, and how it is meant. A rights manager reads it on the doubts desk." />
        <button type="submit">Tell the rights managers</button>
      </Act>
    </Disclosure>
  );
}

/** What was said so already, and waits for a rights manager. */
export function SaidToBeWrong({ reports }: { reports: ReportView[] }) {
  if (reports.length === 0) return null;
  return (
    <section class="said-wrong" aria-labelledby="said-wrong">
      <h3 id="said-wrong">Said to be read wrongly</h3>
      <ul class="rows">
        {reports.map(({ text, field, reason, by, at }) => (
          <li>
            <Quotation words={text} field={field} start={null} />
            <p>
              <VisibleText text={reason} />
            </p>
            <p class="hint">
              {by}, <Moment at={at} />. It is read as before until rights managers say what the words mean.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MAX_SHOWN = 90;

interface MarkedPhrase {
  received: ReceivedTextView;
  mark: Mark;
}

function choiceOf({ received: { field, text }, mark }: MarkedPhrase): string {
  return `${field}\n${text.slice(mark.start, mark.end)}`;
}

function Phrase({ received, mark }: MarkedPhrase) {
  const { field, text } = received;
  const words = text.slice(mark.start, mark.end);
  const shown = words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)}…` : words;
  return (
    <option value={choiceOf({ received, mark })}>
      “{visibleText(shown)}”: {MARK_WORDS[mark.kind]} ({fieldWords(field)})
    </option>
  );
}
