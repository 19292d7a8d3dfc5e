import { Field } from '../parts/form.tsx';

/** For acts that whoever finds an open browser must not be able to do. */
export const CurrentPassword = () => (
  <Field label="Your password">
    <input type="password" name="password" autocomplete="current-password" required maxLength={200} />
  </Field>
);
