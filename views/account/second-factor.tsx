import { Disclosure, Save } from '../parts/form.tsx';
import { CurrentCode, CurrentPassword } from './current-password.tsx';

export function SecondFactor({ isOn }: { isOn: boolean }) {
  return (
    <section class="panel" aria-labelledby="own-second-factor">
      <h2 id="own-second-factor">
        Second factor
        <span class={isOn ? 'flag is-on' : 'flag'}>{isOn ? 'On' : 'Off'}</span>
      </h2>
      <p class="hint">
        A code of an authenticator app beside the password: whoever learns the password alone stays out.
      </p>
      {isOn ? <WhereOn /> : <WhereOff />}
    </section>
  );
}

function WhereOff() {
  return (
    <Disclosure class="edit act-disclosure" summary="Set it up">
      <form class="stack" method="post" action="/account/second-factor">
        <CurrentPassword />
        <Save>Go on</Save>
      </form>
    </Disclosure>
  );
}

function WhereOn() {
  return (
    <>
      <Disclosure class="edit act-disclosure" summary="New backup codes">
        <form class="stack" method="post" action="/account/second-factor/backup-codes">
          <CurrentPassword />
          <CurrentCode />
          <p class="hint">The codes you have are void then.</p>
          <Save>Make new backup codes</Save>
        </form>
      </Disclosure>
      <Disclosure class="edit act-disclosure danger-disclosure" summary="Switch it off">
        <form class="stack" method="post" action="/account/second-factor/removal">
          <CurrentPassword />
          <CurrentCode />
          <button type="submit" class="danger">
            Switch the second factor off
          </button>
        </form>
      </Disclosure>
    </>
  );
}
