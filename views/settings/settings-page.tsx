import { Administration } from '../accounts/administration.tsx';
import { Act } from '../parts/act.tsx';
import type { Site } from '../site.ts';

export interface SettingView {
  name: string;
  /** What holds while it is on. */
  sentence: string;
  isOn: boolean;
}

export interface SettingsPageProps {
  site: Site;
  settings: SettingView[];
  /** What the operator connected the archive to; null for what is not set. */
  connected: { mailFrom: string | null; signInIssuer: string | null };
}

/** What administrators decide for the whole archive, and what only its operator can. */
export function SettingsPage({ site, settings, connected }: SettingsPageProps) {
  return (
    <Administration site={site} part="settings" title="Settings">
      <section class="panel" aria-labelledby="house">
        <h2 id="house">In this archive</h2>
        <ul class="rows">
          {settings.map((setting) => (
            <Setting setting={setting} />
          ))}
        </ul>
      </section>
      <Connected connected={connected} />
    </Administration>
  );
}

function Setting({ setting: { name, sentence, isOn } }: { setting: SettingView }) {
  return (
    <li class="row-with-act">
      <p>
        {sentence} <span class={isOn ? 'flag is-on' : 'flag'}>{isOn ? 'On' : 'Off'}</span>
      </p>
      <Act action={`/settings/${name}`} part="settings" class="inline">
        <input type="hidden" name="value" value={isOn ? 'off' : 'on'} />
        <button type="submit">{isOn ? 'Turn off' : 'Turn on'}</button>
      </Act>
    </li>
  );
}

function Connected({ connected: { mailFrom, signInIssuer } }: Pick<SettingsPageProps, 'connected'>) {
  return (
    <section class="panel" aria-labelledby="connected">
      <h2 id="connected">Set by whoever runs this archive</h2>
      <dl class="terms">
        <div>
          <dt>Mail</dt>
          <dd>{mailFrom === null ? 'No mail server: messages go to the log' : `Sent from ${mailFrom}`}</dd>
        </div>
        <div>
          <dt>Sign-in provider</dt>
          <dd>{signInIssuer ?? 'None: people sign in with a password'}</dd>
        </div>
      </dl>
    </section>
  );
}
