import type { Requests } from './test-archive.ts';

/** A form as a browser sends it without script, which names the page that it stands on. */
export function sendFrom(
  who: Requests,
  page: string,
  { to, form }: { to: string; form: Record<string, string | string[]> },
) {
  return who.post(to).type('form').set('Host', '127.0.0.1').set('Referer', `http://127.0.0.1${page}`).send(form);
}
