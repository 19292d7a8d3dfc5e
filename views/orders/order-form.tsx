import type { ComponentChildren } from 'preact';
import { SOURCE_KINDS } from '../../src/vocabulary/uses.ts';
import { Choice, Field } from '../parts/form.tsx';
import { RestrictionChoice, Within } from '../photo/restriction-form.tsx';
import { SOURCE_KIND_WORDS } from '../words.ts';
import type { OrderStart } from './order-view.ts';
import { ORDER_KIND_WORDS } from './order-words.tsx';

interface OrderFormProps {
  start: OrderStart;
  /** How it finds its photos. */
  reach: ComponentChildren;
}

/** Puts an order. A file comes along, so the form is sent as one, and the answer is the order's page. */
export function OrderForm({ start, reach }: OrderFormProps) {
  return (
    <form class="stack order-form" method="post" action="/orders" encType="multipart/form-data">
      <Field label="Kind">
        <select name="orderKind">
          {Object.entries(ORDER_KIND_WORDS).map(([kind, words]) => (
            <option value={kind}>{words}</option>
          ))}
        </select>
      </Field>
      <fieldset class="checkboxes">
        <legend>Which photos</legend>
        {reach}
      </fieldset>
      <RestrictionChoice label="What it forbids" none="Every use, or the duty below" kinds="orders" />
      <details class="edit quiet-disclosure">
        <summary>Only within a part of all uses</summary>
        <Within />
      </details>
      <Field label="What to do when publishing" hint="In words: Pixelate the face. May be empty.">
        <input name="duty" maxLength={500} />
      </Field>
      <Field label="Reason" hint="Staff see it beside the verdict; the public never does.">
        <textarea name="reason" rows={2} required maxLength={500} />
      </Field>
      <div class="two-columns">
        <Field label="From">
          <input name="from" type="date" />
        </Field>
        <Field label="Until the end of">
          <input name="until" type="date" />
        </Field>
        <Field label="Look at it again on">
          <input name="reviewOn" type="date" required min={start.firstReview} value={start.review} />
        </Field>
        <Field label="Document" hint="Its number or name">
          <input name="document" maxLength={500} />
        </Field>
      </div>
      <PaperField />
      <p class="hint">It holds at once. Only two people together can end it.</p>
      <button type="submit" class="primary">
        Put the order
      </button>
    </form>
  );
}

/** Before the name of somebody in the photo whose page the form stands on. */
export const PERSON = 'person:';

export function PaperField() {
  return (
    <Field label="The paper itself" hint="PDF, JPEG, PNG or plain text, 20 MB at most. May be empty.">
      <input name="file" type="file" accept=".pdf,.jpg,.jpeg,.png,.txt" />
    </Field>
  );
}

/** Each way with its own field; the field of a way that is not chosen is not looked at. */
export function AnyReach() {
  return (
    <div class="reaches">
      <Way value="person" label="that show a person">
        <textarea name="names" rows={2} maxLength={1000} placeholder="Robert Downey, Jr." aria-label="Names" />
        <span class="hint">Every spelling, one a line. A comma belongs to the name: Roe, Jane</span>
      </Way>
      <Way value="source-kind" label="of a kind of source">
        <Choice name="sourceKind" words={SOURCE_KIND_WORDS} options={SOURCE_KINDS} label="Kind of source" />
      </Way>
      <Way value="search" label="that a search finds">
        <input name="query" maxLength={500} placeholder="velodrome agency:Reuters" aria-label="Search" />
      </Way>
      <p class="hint">
        Photos that come later are reached as well. Texts are looked through for whole names, also of a search with
        person: (person:"Kim Jong Un"), which reaches whoever is only mentioned as well. An order on single photos is
        put on their page.
      </p>
    </div>
  );
}

interface WayProps {
  value: string;
  label: string;
  children: ComponentChildren;
}

function Way({ value, label, children }: WayProps) {
  return (
    <div class="reach">
      <label>
        <input type="radio" name="reach" value={value} required />
        <span>{label}</span>
      </label>
      {children}
    </div>
  );
}

/** Of the photo whose page this is: the photo alone, or all that show somebody in it. */
export function ReachFromPhoto({ photo, people }: { photo: string; people: string[] }) {
  return (
    <>
      <input type="hidden" name="photo" value={photo} />
      <label>
        <input type="radio" name="reach" value="photos" required checked={people.length === 0} />
        <span>This photo alone</span>
      </label>
      {people.map((name) => (
        <label>
          <input type="radio" name="reach" value={PERSON + name} required />
          <span dir="auto">Every photo that shows {name}, later ones too</span>
        </label>
      ))}
    </>
  );
}
