import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { serve } from '../serve.ts';
import { type DemoArchive, fillDemoArchive } from './demo-archive.ts';
import { type DemoPerson, makeDemoPeople, signedInAsAda } from './demo-people.ts';
import { untilTold } from './until-told.ts';

/** A throw-away archive on a free port, filled through the real upload path; gone when it ends. */
export async function demoCommand(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) throw new AppError('invalid', `The demo does not know “${unknown}”; it takes --json.`);
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-demo-'));
  // Run by root, PostgreSQL works as another user, who has to get through to its own folder in here.
  await chmod(folder, 0o711);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    const server = await serve({ config: demoConfig(folder, env), say, isThrowaway: true });
    // Listened for from here on: whoever stops the demo while it fills must not leave anything behind.
    const told = untilTold(server);
    const people = await makeDemoPeople(server.archive, server.url);
    const archive = await signedInAsAda(server.archive, (cookie) => fillDemoArchive({ url: server.url, cookie }));
    process.stdout.write(
      args.includes('--json')
        ? `${JSON.stringify({ url: server.url, people, ...archive })}\n`
        : welcome(server.url, archive, people),
    );
    await told;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Of the environment only the log level counts: a demo must never touch a real archive. */
function demoConfig(folder: string, { IMPRIMATUR_LOG_LEVEL }: Readonly<Record<string, string | undefined>>) {
  return readConfig({
    IMPRIMATUR_LOG_LEVEL: IMPRIMATUR_LOG_LEVEL ?? 'warn',
    IMPRIMATUR_PORT: '0',
    IMPRIMATUR_UPLOADS: join(folder, 'uploads'),
    IMPRIMATUR_DATABASE_FOLDER: join(folder, 'postgres'),
    IMPRIMATUR_TRUSTED_PROXIES: 'loopback',
  });
}

function welcome(url: string, { photos, clearances, person, passedOn }: DemoArchive, people: DemoPerson[]): string {
  const links = people.map(({ name, roles, link }) => `  ${`${name}, ${roles.join(', ')}`.padEnd(45)} ${link}`);
  const idOf = (number: number) => photos.find((photo) => photo.number === number)?.id ?? '';
  const cleared = (number: number) => clearances.find(({ photo }) => photo === idOf(number))?.url ?? '';
  const ask = (country: string) =>
    `curl -s -o /dev/null -w '%{http_code}\\n' -H 'CF-IPCountry: ${country}' ${cleared(3)}`;
  return `
The demo archive is ready. It is thrown away when you press Ctrl-C.

Sign in by opening one of these; Ada may do all, what needs two people needs one of the others too, and Cora sees only
what she uploads:

${links.join('\n')}

Then look at:

  The grid of photos          ${url}/
  A photo that is clear       ${url}/photos/${idOf(1)}
  A photo for Korea only      ${url}/photos/${idOf(3)}
  One person in four scripts  ${url}/persons/${person}
  The same, searched for      ${url}/photos?${new URLSearchParams({ q: 'person:김정은' })}
  One picture, two agencies   ${url}/photos/${idOf(1)}#same
  The same, for Korea only    ${url}/photos/${passedOn}#same
  A public delivery URL       ${cleared(1)}

The same public URL, asked for from Korea (200) and from the United States (403):

  ${ask('KR')}
  ${ask('US')}

`;
}
