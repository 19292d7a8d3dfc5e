import type { Act } from '../../src/accounts/permissions.ts';
import type { Site } from '../site.ts';

/** Keys, what they do, and the act they are of use for. */
const KEYS: [keys: string[], what: string, act: Act][] = [
  [['/'], 'Search', 'see-photos'],
  [['j', '→'], 'Next photo or phrase', 'see-photos'],
  [['k', '←'], 'Previous photo or phrase', 'see-photos'],
  [['s'], 'On a photo’s page: to the photos of the same picture', 'see-photos'],
  [['↓', '↑'], 'Photo below, photo above', 'see-photos'],
  [['Enter'], 'Open the photo', 'see-photos'],
  [['x'], 'Select the photo', 'edit-photo'],
  [['Esc'], 'Empty the selection, leave the search box', 'see-photos'],
  [['u'], 'Upload', 'upload'],
  [['?'], 'This list', 'see-photos'],
];

export function KeyboardHelp({ site }: { site: Site }) {
  return (
    <dialog id="keyboard-help" aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">Keyboard</h2>
      <dl class="keys">
        {KEYS.filter(([, , act]) => site.may(act)).map(([keys, what]) => (
          <div>
            <dt>
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
