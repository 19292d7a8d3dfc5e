import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What the provider says of somebody in their ID token. */
export type Claims = Record<string, unknown>;

export interface ProviderProcess {
  issuer: string;
  /** Who has an account there, by the name they sign in with, which is their subject. */
  know(people: Record<string, Claims>): Promise<void>;
  /** Signs somebody in there as their browser would; answers the address it is sent back to, whose origin nobody listens on. */
  signIn(address: string, name: string): Promise<URL>;
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./oidc-provider.mjs', import.meta.url));

export async function startProvider(): Promise<ProviderProcess> {
  const child = fork(SCRIPT, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  const { issuer } = (await answerOf(child)) as { issuer: string };
  return {
    issuer,
    async know(people) {
      child.send({ people });
      await answerOf(child);
    },
    signIn: (address, name) => throughPages(issuer, address, name),
    async stop() {
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const answered = new AbortController();
  const { signal } = answered;
  const exited = once(child, 'exit', { signal }).then(() => {
    throw new Error('The provider ended before it answered.');
  });
  const [message] = await Promise.race([once(child, 'message', { signal }), exited]);
  exited.catch(() => undefined);
  answered.abort();
  return message;
}

const MOST_PAGES = 10;

async function throughPages(issuer: string, address: string, name: string): Promise<URL> {
  const jar = new Map<string, string>();
  let [target, form]: [URL, string | null] = [new URL(address), null];
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await ask(target, form, jar);
    const location = answer.headers.get('location');
    form = location === null ? new URLSearchParams({ prompt: 'login', login: name, password: 'any' }).toString() : null;
    if (location !== null) target = new URL(location, target);
    if (target.origin !== issuer) return target;
  }
  throw new Error(`The provider did not send ${name} back.`);
}

async function ask(target: URL, form: string | null, jar: Map<string, string>): Promise<Response> {
  const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ');
  const headers = { cookie, ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) };
  const answer = await fetch(target, {
    headers,
    redirect: 'manual',
    ...(form === null ? {} : { method: 'POST', body: form }),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [key = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=', 2);
    jar.set(key, value);
  }
  return answer;
}
