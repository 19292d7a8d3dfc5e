import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Auth } from './accounts/auth.ts';
import { ensureAdministrator } from './accounts/first-administrator.ts';
import { mailThrough } from './accounts/mail.ts';
import { createApp } from './app.ts';
import { isOnFile } from './catalogue/photos.ts';
import { keepSettling } from './catalogue/settle-photos.ts';
import type { Config } from './config.ts';
import type { PrismaClient } from './database/client/client.ts';
import { connectDatabase, type DatabaseTarget } from './database/connect.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { keepSealing } from './database/ledger-sealing.ts';
import { migrate } from './database/migrate.ts';
import { AppError } from './errors.ts';
import { wayForRequests } from './jobs/give-way.ts';
import { keepClosing } from './jobs/keep-closing.ts';
import { keepComparing } from './jobs/keep-comparing.ts';
import { keepLookingForNames } from './jobs/keep-looking-for-names.ts';
import { keepReadingFiles } from './jobs/keep-reading-files.ts';
import { keepRereading } from './jobs/keep-rereading.ts';
import { keepTellingCopies } from './jobs/keep-telling-copies.ts';
import { keepUpWithReader } from './jobs/keep-up-with-reader.ts';
import { openFileStore } from './storage/file-store.ts';
import { keptSecret } from './storage/kept-secret.ts';

export interface RunningServer {
  /** `http://127.0.0.1:3000`, without a trailing slash. */
  url: string;
  /** What a command that serves may set up beside the pages. */
  archive: { prisma: PrismaClient; auth: Auth };
  /** Ends the server in order: no new requests, those under way finish, then the database. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  config: Config;
  say: (line: string) => void;
  /** For demos: the database is deleted with this process. */
  isThrowaway?: boolean;
}

/** Starts database, store and server, in this order; what was started is stopped again when a later step fails. */
export async function serve({ config, say, isThrowaway = false }: ServeOptions): Promise<RunningServer> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const { target, isOurs } = await openDatabase(config, say, isThrowaway, stops);
    await migrate(target);
    const database = connectDatabase(target, (error) => say(`The database connection broke: ${error.message}`));
    stops.push(() => database.close());
    const settling = keepSettling(database.prisma, say);
    stops.push(() => settling.stop());
    const learning = keepUpWithReader(database.prisma, say);
    stops.push(() => learning.stop());
    const way = wayForRequests();
    const rereading = keepRereading(database.prisma, say, way);
    stops.push(() => rereading.stop());
    const telling = keepTellingCopies(database.prisma, say);
    stops.push(() => telling.stop());
    const closing = keepClosing(database.prisma, { keysSettled: settling.keysSettled, tell: say });
    stops.push(() => closing.stop());
    const sealer = keepSealing(database.pool, ({ message }) => say(`The ledger could not be sealed: ${message}`));
    stops.push(() => sealer.stop());
    const store = await openFileStore(config.uploadsFolder);
    // Only the sole server of an archive may drop what it did not receive itself.
    if (isOurs) await store.sweep((sha256) => isOnFile(database.prisma, sha256));
    const archive = { prisma: database.prisma, store };
    for (const keep of [keepLookingForNames, keepComparing, keepReadingFiles]) {
      const job = keep(archive, say);
      stops.push(() => job.stop());
    }
    const secret = config.secret ?? (await keptSecret(config.uploadsFolder));
    const sendMail = mailThrough(config.mail, say);
    const { app, auth, close } = createApp({ config, prisma: database.prisma, store, secret, sendMail });
    stops.push(close);
    const server = app.listen(config.port, config.host);
    way.watch(server);
    stops.push(() => closeServer(server));
    await listening(server, config);
    const running = { url: addressOf(server, config), archive: { prisma: database.prisma, auth }, stop };
    // Whoever starts a throw-away archive makes its accounts.
    if (!isThrowaway) await welcomeAdministrator(running, config, say);
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function welcomeAdministrator(
  { archive: { auth, prisma }, url }: RunningServer,
  { administrator, publicUrl }: Config,
  say: (line: string) => void,
): Promise<void> {
  const secret = await ensureAdministrator(auth, prisma, administrator, new Date());
  if (secret === null) return;
  const link = `${publicUrl ?? url}/invitations/${secret}`;
  say(`Nobody can sign in yet. Make the first administrator here, once: ${link}`);
}

async function openDatabase(
  { database }: Config,
  say: (line: string) => void,
  isThrowaway: boolean,
  stops: (() => Promise<void>)[],
): Promise<{ target: DatabaseTarget; isOurs: boolean }> {
  if ('url' in database) return { target: { url: database.url }, isOurs: false };
  const postgres = await startEmbeddedPostgres({
    folder: database.folder,
    log: { info: say, warn: say, error: say },
    ...(isThrowaway ? { throwawayOf: process.pid } : {}),
  });
  stops.push(() => postgres.stop());
  return { target: postgres.connection, isOurs: true };
}

async function listening(server: Server, { host, port }: Config): Promise<void> {
  const failed = once(server, 'error').then(([error]) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new AppError(
      'conflict',
      `Port ${port} on ${host} is taken by another program. Stop it, or set IMPRIMATUR_PORT to another port.`,
    );
  });
  await Promise.race([once(server, 'listening'), failed]);
}

function addressOf(server: Server, { host }: Config): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Idle connections are closed at once, those at work when they are done, and the patient after five seconds. */
async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(patience);
}
