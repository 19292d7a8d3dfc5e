/**
 * Who gets in where, written out by hand: every registered route × everybody who may ask. Nothing here is taken from the
 * source but types, so that any cell that changes there has to be changed here too, by somebody who meant it.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Act, Role } from '../../src/accounts/permissions.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import {
  API,
  addressOf,
  LETTERS,
  LIBRARY_OPEN,
  PAGES,
  PUBLIC,
  type PublicRow,
  type Row,
  SCOPES,
  type Scope,
} from './matrix-rows.ts';

type Column =
  | { name: string; kind: 'role'; letter: string; cookie: string }
  | { name: string; kind: 'token'; scope: Scope; secret: string }
  | { name: string; kind: 'anonymous' }
  | { name: string; kind: 'revoked'; secret: string };

function expected([, , answer, roles, scope]: Row, column: Column): number {
  switch (column.kind) {
    case 'anonymous':
    case 'revoked':
      return 401;
    case 'role':
      return roles.includes(column.letter) ? answer : 403;
    case 'token':
      return scope === column.scope ? answer : 403;
  }
}

function expectedOfPublic([, , answer, knowsNobody, signedIn = answer]: PublicRow, { kind }: Column): number {
  if (kind === 'revoked') return knowsNobody ? answer : 401;
  return kind === 'role' ? signedIn : answer;
}

let archive: TestArchive;
let server: Server;
let origin: string;
const columns: Column[] = [];

beforeAll(async () => {
  archive = await openTestArchive();
  server = archive.app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  columns.push({ name: 'anonymous', kind: 'anonymous' });
  for (const [role, letter] of Object.entries(LETTERS)) {
    const { cookie } = await archive.signIn([role as Role]);
    columns.push({ name: role, kind: 'role', letter, cookie });
  }
  const everyRole = Object.keys(LETTERS) as Role[];
  for (const [scope, canBeScope] of Object.entries(SCOPES)) {
    if (!canBeScope) continue;
    const { secret } = await archive.token(everyRole, [scope as Act]);
    columns.push({ name: `token ${scope}`, kind: 'token', scope: scope as Act, secret });
  }
  const { secret, revoke } = await archive.token(everyRole, ['see-photos']);
  await revoke();
  columns.push({ name: 'revoked token', kind: 'revoked', secret });
});

afterAll(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await archive.close();
});

/** Connections are kept, and what comes is not read: the matrix asks thousands of times. */
const agent = new Agent({ keepAlive: true });

async function ask(method: string, address: string, column: Column): Promise<number> {
  const headers: Record<string, string> = { Origin: origin, Accept: '*/*' };
  if (column.kind === 'role') headers.Cookie = column.cookie;
  if (column.kind === 'token' || column.kind === 'revoked') headers.Authorization = `Bearer ${column.secret}`;
  const asked = request(origin + address, { method, headers, agent }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}

/** The cells of a table of rows, as `GET /photos · editor · 200`. */
async function answers<R extends Row | PublicRow>(
  rows: readonly R[],
  wanted: (row: R, column: Column) => number,
): Promise<{ got: string[]; want: string[] }> {
  const got: string[] = [];
  const want: string[] = [];
  for (const row of rows) {
    const [method, path] = row;
    // Nobody's answer hangs on another's: all ask at once.
    const statuses = await Promise.all(columns.map((column) => ask(method, addressOf(path), column)));
    columns.forEach((column, index) => {
      const cell = `${method} ${path} · ${column.name} · `;
      want.push(cell + wanted(row, column));
      got.push(cell + statuses[index]);
    });
  }
  return { got, want };
}

describe('the matrix of who gets in where', () => {
  it('has a row for every registered route, and no other', () => {
    const rows = [...API, ...PAGES, ...PUBLIC].map(([method, path]) => `${method} ${path}`);
    expect(archive.routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(rows.sort());
  });

  it('holds for the API', async () => {
    const { got, want } = await answers(API, expected);
    expect(got).toEqual(want);
  });

  it('holds for the pages', async () => {
    const { got, want } = await answers(PAGES, expected);
    expect(got).toEqual(want);
  });

  it('gives no token what is done in person', async () => {
    const inPerson = Object.entries(SCOPES).filter(([, canBeScope]) => !canBeScope);
    for (const [act] of inPerson) {
      await expect(archive.token(Object.keys(LETTERS) as Role[], [act as Act])).rejects.toThrow(/in person/);
    }
  });

  it('leaves the public routes open to everybody', async () => {
    const { got, want } = await answers(PUBLIC, expectedOfPublic);
    expect(got).toEqual(want);
  });

  it("keeps the sign-in library's own endpoints shut, but for those that have a row", async () => {
    const endpoints = Object.values(archive.auth.api).flatMap(({ path, options }) =>
      path === undefined ? [] : [options.method].flat().map((method) => ({ method, path: `/api/auth${path}` })),
    );
    expect(endpoints.length).toBeGreaterThan(30);
    for (const { method, path } of endpoints) {
      if (LIBRARY_OPEN.includes(`${method} ${path}`)) continue;
      const got = await Promise.all(columns.map((column) => ask(method, addressOf(path), column)));
      const want = columns.map(({ kind }) => (kind === 'revoked' ? 401 : 404));
      expect([path, ...got]).toEqual([path, ...want]);
    }
  });
});
