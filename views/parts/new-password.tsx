import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../../src/accounts/password-length.ts';
import { Field } from './form.tsx';

/** A password somebody chooses now; browsers offer to make and keep one. */
export function NewPassword({ name, label = 'New password' }: { name: string; label?: string }) {
  return (
    <Field
      label={label}
      hint={`At least ${MIN_PASSWORD_LENGTH} characters. A sentence of a few words is easy to keep in mind.`}
    >
      <input
        type="password"
        name={name}
        autocomplete="new-password"
        required
        minLength={MIN_PASSWORD_LENGTH}
        maxLength={MAX_PASSWORD_LENGTH}
      />
    </Field>
  );
}
