import { Act } from '../parts/act.tsx';
import { Field, Save } from '../parts/form.tsx';
import type { TokenChoices } from './token-view.ts';

interface ChoicesProps {
  choices: TokenChoices;
}

/** First for whom, since their roles decide what a token may at most; then the rest. */
export function TokenForms({ choices }: ChoicesProps) {
  return (
    <div class="token-forms">
      <OwnerForm choices={choices} />
      <TokenForm choices={choices} />
    </div>
  );
}

function OwnerForm({ choices: { owners, owner } }: ChoicesProps) {
  return (
    <form class="stack" method="get" action="/tokens" data-sends-itself>
      <Field label="Acts for" hint="It may do no more than this account may, now or later.">
        <select name="owner">
          {owners.map(({ id, name, email }) => (
            <option value={id} selected={id === owner}>
              {name}, {email}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" class="without-script">
        Choose
      </button>
    </form>
  );
}

function TokenForm({ choices: { owner, scopes } }: ChoicesProps) {
  return (
    <Act action="/tokens" part="tokens">
      <input type="hidden" name="owner" value={owner} />
      <Field label="Name" hint="What uses it: it stands in the history beside what was done.">
        <input name="name" required maxLength={200} autocomplete="off" />
      </Field>
      <fieldset class="ticks">
        <legend>It may</legend>
        {scopes.map(({ scope, sentence }) => (
          <label>
            <input type="checkbox" name="scopes" value={scope} />
            <span>
              {sentence}
              <span class="slug">{scope}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field label="Expires">
        <select name="days">
          <option value="30">in 30 days</option>
          <option value="90" selected>
            in 90 days
          </option>
          <option value="365">in a year</option>
          <option value="none">never</option>
        </select>
      </Field>
      <Save>Make the token</Save>
    </Act>
  );
}
