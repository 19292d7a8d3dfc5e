import { ROLES, type Role } from '../../src/accounts/permissions.ts';
import { ROLE_SENTENCES, ROLE_WORDS } from '../words.ts';

/** Ticks for roles, each with what it is for. */
export function RoleChoice({ chosen }: { chosen: readonly Role[] }) {
  return (
    <fieldset class="ticks">
      <legend>Roles</legend>
      {ROLES.map((role) => (
        <label>
          <input type="checkbox" name="roles" value={role} checked={chosen.includes(role)} />
          <span>
            {ROLE_WORDS[role]}
            <span class="hint">{ROLE_SENTENCES[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** `Editor, Rights manager` */
export function rolesInWords(roles: readonly Role[]): string {
  return roles.length === 0 ? 'no role' : roles.map((role) => ROLE_WORDS[role]).join(', ');
}
