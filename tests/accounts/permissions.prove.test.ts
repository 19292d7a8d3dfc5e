/**
 * Does the hand-written matrix notice every change of the permission table? Each cell, an act and a role, is flipped in
 * the running server, and the column of that role is asked anew: one of its rows must answer otherwise than written.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Act, Role } from '../../src/accounts/permissions.ts';
import type { TestArchive } from '../support/test-archive.ts';
import { API, addressOf, LETTERS, PAGES, SCOPES } from './matrix-rows.ts';

const ROLES = Object.keys(LETTERS) as Role[];
const cells = (Object.keys(SCOPES) as Act[]).flatMap((act) => ROLES.map((role) => ({ act, role })));
/** A short sample in every run of the tests, every cell by `npm run prove -- permissions`. */
const asked = process.env.PROVE ? cells : cells.filter((_, index) => index % 67 === 5);

let flipped: { act: Act; role: Role } | null = null;
const table = await import('../../src/accounts/permissions.ts');
jest.unstable_mockModule('../../src/accounts/permissions.ts', () => ({
  ...table,
  roleAllowing(roles: readonly string[], act: Act): Role | null {
    if (flipped?.act !== act || !roles.includes(flipped.role)) return table.roleAllowing(roles, act);
    const others = roles.filter((role) => role !== flipped?.role);
    return table.roleAllowing([flipped.role], act) === null ? flipped.role : table.roleAllowing(others, act);
  },
}));
const { openTestArchive } = await import('../support/test-archive.ts');

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

  it.each(ROLES)('holds for %s as the table stands', async (role) => {
    flipped = null;
    expect(await differing(role)).toEqual([]);
  });

  it.each(asked)('notices when $act is flipped for $role', async (cell) => {
    flipped = cell;
    expect((await differing(cell.role)).length).toBeGreaterThan(0);
  });
});
