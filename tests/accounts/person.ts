import { createHmac } from 'node:crypto';
import supertest from 'supertest';
import { addAccount, passwordHash } from '../../src/accounts/accounts.ts';
import type { Role } from '../../src/accounts/permissions.ts';
import type { TestArchive } from '../support/test-archive.ts';

export const PASSWORD = 'a quiet desk at dawn';

/** A browser of its own, which keeps cookies and says where its forms come from. */
export function openBrowser({ app }: TestArchive) {
  const agent = supertest.agent(app);
  return {
    get: (path: string) => agent.get(path),
    send: (path: string, fields: Record<string, string> = {}) =>
      agent.post(path).set('Sec-Fetch-Site', 'same-origin').type('form').send(fields),
  };
}

export type Browser = ReturnType<typeof openBrowser>;

/** What is kept of it is reckoned once in a process: that takes as long as it does for whoever guesses. */
let hash: Promise<string> | undefined;

/** Somebody with a password. */
export async function makePerson(archive: TestArchive, email: string, roles: Role[] = ['editor']): Promise<string> {
  const by = { actor: 'tests', at: archive.now, account: null, rule: null };
  hash ??= passwordHash(archive.auth, PASSWORD);
  const account = { email, name: 'Ana Lima', hash: await hash, roles };
  return (await archive.database.prisma.$transaction((db) => addAccount(db, account, by))).id;
}

/** A browser in which they are signed in. */
export async function signedIn(archive: TestArchive, email: string): Promise<Browser> {
  const browser = openBrowser(archive);
  await browser.send('/sign-in', { email, password: PASSWORD }).expect(303);
  return browser;
}

/** The code of an authenticator app (RFC 6238) for a secret in base 32, now or half minutes later. */
export function codeOf(secret: string, later = 0): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Waits for what is done beside an answer. */
export async function soon<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 6000; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not happen within a minute.');
}

/** What the ledger holds of one act, oldest first. */
export function entries({ database }: TestArchive, act: string) {
  return database.prisma.ledgerEntry.findMany({ where: { act }, orderBy: { seq: 'asc' } });
}
