import { Field } from '../parts/form.tsx';

/** For acts that whoever finds an open browser must not be able to do. */
export const CurrentPassword = () => (
  <Field label="Your password">
    <input type="password" name="password" autocomplete="current-password" required maxLength={200} />
  </Field>
);

export const CurrentCode = () => (
  <Field label="Code" hint="The six digits your authenticator app shows now, or one of your backup codes.">
    <input
      class="code"
      name="code"
      autocomplete="one-time-code"
      autocapitalize="off"
      spellcheck={false}
      required
      maxLength={40}
    />
  </Field>
);
