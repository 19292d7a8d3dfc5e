import type { IdentificationView } from '../../src/catalogue/persons/identifications.ts';
import type { NamedIn } from '../../src/rights/clauses/orders.ts';
import { Because, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { fieldWords } from '../words.ts';

/** Whom orders are on and the photo only names, and of whom somebody said already whether it shows them. */
export interface InQuestion {
  inQuestion: NamedIn[];
  said: IdentificationView[];
}

interface WhoIsShownProps {
  photo: string;
  asked: InQuestion;
  /** Whether whoever looks may say it. */
  may: boolean;
}

/** Whether the picture shows somebody it names, where an order asks; and what was said of that. */
export function WhoIsShown({ photo, asked: { inQuestion, said }, may }: WhoIsShownProps) {
  return (
    <>
      {inQuestion.map((named) => (
        <Question photo={photo} named={named} may={may} />
      ))}
      {said.length === 0 ? null : (
        <ul class="rows who-was-said">
          {said.map((one) => (
            <Said said={one} may={may} />
          ))}
        </ul>
      )}
    </>
  );
}

function Question({ photo, named: { name, field }, may }: { photo: string; named: NamedIn; may: boolean }) {
  return (
    <form class="stack reason reason-review who-is-shown" method="post" action={`/photos/${photo}/identifications`}>
      <p>
        Is <bdi>{name}</bdi> in the picture? The name stands in: {fieldWords(field)}.
      </p>
      {may ? (
        <>
          <input type="hidden" name="name" value={name} />
          <Because hint="How you know. Kept with your name, for every order on them." />
          <div class="button-row">
            <button type="submit" name="shown" value="yes">
              In the picture
            </button>
            <button type="submit" name="shown" value="no">
              Not in the picture
            </button>
          </div>
        </>
      ) : (
        <p class="hint">A rights manager says.</p>
      )}
    </form>
  );
}

function Said({ said: { id, name, isShown, reason, by, at }, may }: { said: IdentificationView; may: boolean }) {
  return (
    <li>
      <p>
        <bdi>{name}</bdi> is {isShown ? 'in' : 'not in'} the picture: <VisibleText text={reason} />
      </p>
      <p class="hint">
        {by}, <Moment at={at} />
      </p>
      {may ? (
        <Disclosure class="edit quiet-disclosure" summary="Undo">
          <form class="stack" method="post" action={`/identifications/${id}/undo`}>
            <Because />
            <button type="submit">Undo</button>
          </form>
        </Disclosure>
      ) : null}
    </li>
  );
}
