/**
 * Does the hand-written matrix notice every change of the permission table? Each cell, an act and a role, is flipped in
 * the running server, and the column of that role is asked anew: one of its rows must answer otherwise than written.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTS, type Act, type Role, TABLE } from '../../src/accounts/permissions.ts';
import { isWhole } from '../support/proof.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import { API, addressOf, LETTERS, PAGES, SCOPES } from './matrix-rows.ts';

const ROLES = Object.keys(LETTERS) as Role[];
const cells = (Object.keys(SCOPES) as Act[]).flatMap((act) => ROLES.map((role) => ({ act, role })));
/** A short sample in every run of the tests, every cell by `npm run prove -- permissions`. */
const asked = isWhole ? cells : cells.filter((_, index) => index % 97 === 5);

const asItStands = new Map(ACTS.map((act) => [act, TABLE[act].roles]));

function restoreTable(): void {
  for (const [act, roles] of asItStands) Object.assign(TABLE[act], { roles });
}

function flip(act: Act, role: Role): void {
  const roles: readonly Role[] = TABLE[act].roles;
  Object.assign(TABLE[act], {
    roles: roles.includes(role) ? roles.filter((other) => other !== role) : [...roles, role],
  });
}

describe('the matrix of who gets in where', () => {
  let archive: TestArchive;
  let server: Server;
  let origin: string;
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    archive = await openTestArchive();
    server = archive.app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const role of ROLES) cookies.set(role, (await archive.signIn([role])).cookie);
  });

  afterEach(restoreTable);

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await archive.close();
  });

  /** The rows in which the role is answered otherwise than the matrix says. */
  async function differing(role: Role): Promise<string[]> {
    const found: string[] = [];
    for (const [method, path, answer, roles] of [...API, ...PAGES]) {
      const headers = { Origin: origin, Accept: '*/*', Cookie: cookies.get(role) ?? '' };
      const response = await fetch(origin + addressOf(path), { method, headers, redirect: 'manual' });
      await response.arrayBuffer();
      const wanted = roles.includes(LETTERS[role]) ? answer : 403;
      if (response.status !== wanted) found.push(`${method} ${path}: ${response.status}, not ${wanted}`);
    }
    return found;
  }

  // A sample may take it from matrix.test.ts that the table as it stands fits.
  if (isWhole)
    it.each(ROLES)('holds for %s as the table stands', async (role) => {
      expect(await differing(role)).toEqual([]);
    });

  it.each(asked)('notices when $act is flipped for $role', async ({ act, role }) => {
    flip(act, role);
    expect((await differing(role)).length).toBeGreaterThan(0);
  });
});
