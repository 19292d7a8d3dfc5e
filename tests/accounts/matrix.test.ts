/**
 * Who gets in where, written out by hand: every registered route × everybody who may ask. Nothing here is taken from the
 * source but types, so that any cell that changes there has to be changed here too, by somebody who meant it.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Act, Role } from '../../src/accounts/permissions.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

/** Each act, and whether a token can have it as a scope. */
const SCOPES = {
  'see-photos': true,
  upload: true,
  'see-sources': true,
  'see-clearances': true,
  'see-history': true,
  judge: true,
  'edit-photo': true,
  clear: true,
  download: true,
  'issue-notice': true,
  'manage-agreements': true,
  'set-enforcement': false,
  'ask-what-if': true,
  'manage-outlets': true,
  'see-widenings': true,
  'decide-widening': false,
  'see-waivers': true,
  'request-waiver': true,
  'decide-waiver': false,
  'grant-urgent-waiver': false,
  'end-waiver': true,
  'see-orders': true,
  order: true,
  'decide-order-end': false,
  'keep-licences': true,
  'decide-licence': false,
  'own-account': false,
  'manage-accounts': false,
  'manage-tokens': false,
  'change-settings': false,
} as const satisfies Record<Act, boolean>;

type Scope = Act;

/** C contributor, V viewer, E editor, R rights manager, A administrator. */
const LETTERS = {
  contributor: 'C',
  viewer: 'V',
  editor: 'E',
  'rights-manager': 'R',
  administrator: 'A',
} as const satisfies Record<Role, string>;

/**
 * Method and path as registered; the answer to somebody who is let in and asks for what there is not, or sends an empty
 * form; the roles that are let in; the scope that lets a token in, or null where none does.
 */
type Row = readonly [method: string, path: string, answer: number, roles: string, scope: Scope | null];

const API: readonly Row[] = [
  ['POST', '/api/v1/photos', 400, 'CER', 'upload'],
  ['GET', '/api/v1/photos', 200, 'CVERA', 'see-photos'],
  ['GET', '/api/v1/photos/:id', 404, 'CVERA', 'see-photos'],
  ['PATCH', '/api/v1/photos/:id', 400, 'ER', 'edit-photo'],
  ['GET', '/api/v1/photos/:id/verdicts', 404, 'ER', 'judge'],
  ['GET', '/api/v1/photos/:id/map', 400, 'ER', 'judge'],
  ['GET', '/api/v1/photos/:id/timeline', 400, 'ER', 'judge'],
  ['GET', '/api/v1/photos/:id/history', 404, 'ERA', 'see-history'],
  ['POST', '/api/v1/photos/:id/proposals/:proposal/withdrawal', 400, 'ER', 'edit-photo'],
  ['POST', '/api/v1/photos/:id/re-readings', 404, 'ER', 'edit-photo'],
  ['GET', '/api/v1/photos/:id/rights.odrl.json', 404, 'ER', 'judge'],
  ['POST', '/api/v1/photos/:id/rights.odrl.json', 400, 'ER', 'edit-photo'],
  ['POST', '/api/v1/tag-changes', 400, 'ER', 'edit-photo'],
  ['GET', '/api/v1/photos/:id/original', 400, 'ER', 'download'],
  ['GET', '/api/v1/photos/:id/renditions/:name', 400, 'ER', 'download'],
  ['POST', '/api/v1/clearances', 400, 'ER', 'clear'],
  ['GET', '/api/v1/clearances', 200, 'VERA', 'see-clearances'],
  ['GET', '/api/v1/clearances/:id', 404, 'VERA', 'see-clearances'],
  ['POST', '/api/v1/clearances/:id/withdrawal', 404, 'ER', 'clear'],
  ['POST', '/api/v1/notices', 400, 'R', 'issue-notice'],
  ['GET', '/api/v1/notices', 400, 'VERA', 'see-clearances'],
  ['GET', '/api/v1/agencies', 200, 'VERA', 'see-sources'],
  ['GET', '/api/v1/agencies/:slug', 404, 'VERA', 'see-sources'],
  ['POST', '/api/v1/agencies', 400, 'R', 'manage-agreements'],
  ['PATCH', '/api/v1/agencies/:slug', 400, 'R', 'manage-agreements'],
  ['GET', '/api/v1/agreements', 200, 'VERA', 'see-sources'],
  ['POST', '/api/v1/agreements', 400, 'R', 'manage-agreements'],
  ['GET', '/api/v1/agreements/:id', 404, 'VERA', 'see-sources'],
  ['GET', '/api/v1/agreements/:id/versions', 404, 'VERA', 'see-sources'],
  ['PUT', '/api/v1/agreements/:id', 400, 'R', 'manage-agreements'],
  ['POST', '/api/v1/agreements/:id/end', 400, 'R', 'manage-agreements'],
  ['GET', '/api/v1/agencies/:slug/settings', 404, 'VERA', 'see-sources'],
  ['POST', '/api/v1/agencies/:slug/settings', 400, 'R', null],
  ['POST', '/api/v1/what-if', 400, 'R', 'ask-what-if'],
  ['GET', '/api/v1/house-rules', 200, 'VERA', 'see-sources'],
  ['POST', '/api/v1/house-rules', 400, 'R', 'manage-agreements'],
  ['POST', '/api/v1/house-rules/:kind/end', 400, 'R', 'manage-agreements'],
  ['GET', '/api/v1/standing-rules', 200, 'VERA', 'see-sources'],
  ['POST', '/api/v1/standing-rules', 400, 'R', 'manage-agreements'],
  ['PUT', '/api/v1/standing-rules/:id', 400, 'R', 'manage-agreements'],
  ['POST', '/api/v1/standing-rules/:id/end', 400, 'R', 'manage-agreements'],
  ['GET', '/api/v1/outlets', 200, 'VERA', 'see-sources'],
  ['GET', '/api/v1/outlets/:slug', 404, 'VERA', 'see-sources'],
  ['POST', '/api/v1/outlets', 400, 'R', 'manage-outlets'],
  ['PATCH', '/api/v1/outlets/:slug', 400, 'R', 'manage-outlets'],
  ['POST', '/api/v1/photo-edits', 400, 'ER', 'edit-photo'],
  ['GET', '/api/v1/widenings', 200, 'ERA', 'see-widenings'],
  ['POST', '/api/v1/widenings/:id/confirmation', 400, 'R', null],
  ['POST', '/api/v1/widenings/:id/refusal', 400, 'R', null],
  ['POST', '/api/v1/widenings/:id/undo', 400, 'ER', 'edit-photo'],
  ['GET', '/api/v1/orders', 200, 'ERA', 'see-orders'],
  ['GET', '/api/v1/orders/:id', 404, 'ERA', 'see-orders'],
  ['GET', '/api/v1/orders/:id/document', 404, 'ERA', 'see-orders'],
  ['POST', '/api/v1/orders', 400, 'R', 'order'],
  ['POST', '/api/v1/orders/:id/reviews', 400, 'R', 'order'],
  ['POST', '/api/v1/orders/:id/end-request', 400, 'R', 'order'],
  ['POST', '/api/v1/orders/:id/end-request/withdrawal', 404, 'R', 'order'],
  ['POST', '/api/v1/orders/:id/end-request/refusal', 400, 'R', null],
  ['POST', '/api/v1/orders/:id/end', 400, 'R', null],
  ['POST', '/api/v1/photos/:id/bindings', 400, 'ER', 'edit-photo'],
  ['GET', '/api/v1/licences', 200, 'VERA', 'see-sources'],
  ['GET', '/api/v1/licences/:id', 404, 'VERA', 'see-sources'],
  ['GET', '/api/v1/licences/:id/document', 404, 'VERA', 'see-sources'],
  ['POST', '/api/v1/licences', 400, 'ER', 'keep-licences'],
  ['POST', '/api/v1/licences/:id/approval', 400, 'R', null],
  ['POST', '/api/v1/licences/:id/refusal', 400, 'R', null],
  ['POST', '/api/v1/licences/:id/withdrawal', 404, 'ER', 'keep-licences'],
  ['POST', '/api/v1/licences/:id/end', 400, 'ER', 'keep-licences'],
  ['GET', '/api/v1/waivers', 200, 'ERA', 'see-waivers'],
  ['GET', '/api/v1/waivers/:id', 404, 'ERA', 'see-waivers'],
  ['POST', '/api/v1/waivers', 400, 'ER', 'request-waiver'],
  ['POST', '/api/v1/urgent-waivers', 400, 'R', null],
  ['POST', '/api/v1/waivers/:id/approval', 400, 'R', null],
  ['POST', '/api/v1/waivers/:id/refusal', 400, 'R', null],
  ['POST', '/api/v1/waivers/:id/withdrawal', 404, 'ER', 'request-waiver'],
  ['POST', '/api/v1/waivers/:id/end', 400, 'ER', 'end-waiver'],
];

const PAGES: readonly Row[] = [
  ['GET', '/', 303, 'CVERA', 'see-photos'],
  ['GET', '/photos', 200, 'CVERA', 'see-photos'],
  ['GET', '/photos/:id', 404, 'CVERA', 'see-photos'],
  ['GET', '/photos/:id/:name.jpg', 404, 'CVERA', 'see-photos'],
  ['GET', '/photos/:id/downloads', 400, 'ER', 'download'],
  ['POST', '/photos/:id/edits', 404, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/restrictions', 400, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/restrictions/:key/corrections', 400, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/restrictions/:key/drops', 404, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/doubt-resolutions', 400, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/re-readings', 404, 'ER', 'edit-photo'],
  ['POST', '/photos/:id/proposals/:proposal/withdrawal', 400, 'ER', 'edit-photo'],
  ['POST', '/tag-edits', 400, 'ER', 'edit-photo'],
  ['POST', '/photo-edits', 400, 'ER', 'edit-photo'],
  ['GET', '/widenings', 200, 'ERA', 'see-widenings'],
  ['POST', '/widenings/:id/confirmation', 400, 'R', null],
  ['POST', '/widenings/:id/refusal', 400, 'R', null],
  ['POST', '/widenings/:id/undo', 400, 'ER', 'edit-photo'],
  ['POST', '/widening-decisions', 400, 'R', null],
  ['GET', '/orders', 200, 'ERA', 'see-orders'],
  ['GET', '/orders/:id', 404, 'ERA', 'see-orders'],
  ['GET', '/orders/:id/document', 404, 'ERA', 'see-orders'],
  ['POST', '/orders', 400, 'R', 'order'],
  ['POST', '/orders/:id/reviews', 400, 'R', 'order'],
  ['POST', '/orders/:id/end-request', 400, 'R', 'order'],
  ['POST', '/orders/:id/end-request/withdrawal', 404, 'R', 'order'],
  ['POST', '/orders/:id/end-request/refusal', 400, 'R', null],
  ['POST', '/orders/:id/end', 400, 'R', null],
  ['POST', '/photos/:id/bindings', 400, 'ER', 'edit-photo'],
  ['GET', '/licences', 200, 'VERA', 'see-sources'],
  ['GET', '/licences/:id/document', 404, 'VERA', 'see-sources'],
  ['POST', '/licences', 400, 'ER', 'keep-licences'],
  ['POST', '/licences/:id/approval', 400, 'R', null],
  ['POST', '/licences/:id/refusal', 400, 'R', null],
  ['POST', '/licences/:id/withdrawal', 404, 'ER', 'keep-licences'],
  ['POST', '/licences/:id/end', 400, 'ER', 'keep-licences'],
  ['GET', '/waivers', 200, 'ERA', 'see-waivers'],
  ['GET', '/waivers/:id', 404, 'ERA', 'see-waivers'],
  ['POST', '/waivers', 400, 'ER', 'request-waiver'],
  ['POST', '/urgent-waivers', 400, 'R', null],
  ['POST', '/waivers/:id/approval', 400, 'R', null],
  ['POST', '/waivers/:id/refusal', 400, 'R', null],
  ['POST', '/waivers/:id/withdrawal', 404, 'ER', 'request-waiver'],
  ['POST', '/waivers/:id/end', 400, 'ER', 'end-waiver'],
  ['POST', '/clearances', 400, 'ER', 'clear'],
  ['POST', '/clearances/:id/withdrawal', 404, 'ER', 'clear'],
  ['POST', '/notices', 400, 'R', 'issue-notice'],
  ['GET', '/upload', 200, 'CER', 'upload'],
  ['POST', '/upload', 400, 'CER', 'upload'],
  ['GET', '/agencies', 200, 'VERA', 'see-sources'],
  ['GET', '/agencies/:slug', 404, 'VERA', 'see-sources'],
  ['POST', '/agencies', 400, 'R', 'manage-agreements'],
  ['POST', '/agencies/:slug', 400, 'R', 'manage-agreements'],
  ['POST', '/agencies/:slug/agreements', 400, 'R', 'manage-agreements'],
  ['POST', '/agencies/:slug/standing-rules', 400, 'R', 'manage-agreements'],
  ['POST', '/agreements', 400, 'R', 'manage-agreements'],
  ['GET', '/agreements/:id', 404, 'VERA', 'see-sources'],
  ['POST', '/agreements/:id', 400, 'R', 'manage-agreements'],
  ['POST', '/agreements/:id/end', 400, 'R', 'manage-agreements'],
  ['GET', '/house-rules', 200, 'VERA', 'see-sources'],
  ['POST', '/house-rules', 400, 'R', 'manage-agreements'],
  ['POST', '/house-rules/:kind/end', 400, 'R', 'manage-agreements'],
  ['POST', '/house-rules/standing-rules', 400, 'R', 'manage-agreements'],
  ['POST', '/standing-rules/:id', 400, 'R', 'manage-agreements'],
  ['POST', '/standing-rules/:id/end', 400, 'R', 'manage-agreements'],
  ['GET', '/agencies/:slug/settings', 404, 'VERA', 'see-sources'],
  ['POST', '/agencies/:slug/settings', 400, 'R', null],
  ['POST', '/what-if/:kind', 404, 'R', 'ask-what-if'],
  ['GET', '/outlets', 200, 'VERA', 'see-sources'],
  ['POST', '/outlets', 400, 'R', 'manage-outlets'],
  ['POST', '/outlets/:slug/title', 400, 'R', 'manage-outlets'],
  ['GET', '/account', 200, 'CVERA', null],
  ['POST', '/account/password', 400, 'CVERA', null],
  ['POST', '/account/sessions/:id/revocation', 404, 'CVERA', null],
  ['POST', '/account/session-revocations', 303, 'CVERA', null],
  ['POST', '/account/tokens/:id/revocation', 404, 'CVERA', null],
  ['POST', '/account/second-factor', 400, 'CVERA', null],
  ['POST', '/account/second-factor/confirmation', 400, 'CVERA', null],
  ['POST', '/account/second-factor/removal', 400, 'CVERA', null],
  ['POST', '/account/second-factor/backup-codes', 400, 'CVERA', null],
  ['GET', '/accounts', 200, 'A', null],
  ['GET', '/accounts/:id', 404, 'A', null],
  ['POST', '/accounts/:id/closure', 404, 'A', null],
  ['POST', '/accounts/:id/reopening', 404, 'A', null],
  ['POST', '/accounts/:id/roles', 400, 'A', null],
  ['POST', '/accounts/:id/session-revocations', 404, 'A', null],
  ['POST', '/invitations', 400, 'A', null],
  ['POST', '/invitations/:id/revocation', 404, 'A', null],
  ['GET', '/tokens', 200, 'A', null],
  ['POST', '/tokens', 400, 'A', null],
  ['POST', '/tokens/:id/revocation', 404, 'A', null],
  ['GET', '/settings', 200, 'A', null],
  ['POST', '/settings/:name', 404, 'A', null],
];

/**
 * Public routes; `knowsNobody` ones answer before anybody is recognised, so that a token that is not valid changes nothing.
 * The last member is the answer to somebody who signed in already, where that is another.
 */
type PublicRow = readonly [method: string, path: string, answer: number, knowsNobody: boolean, signedIn?: number];

const PUBLIC: readonly PublicRow[] = [
  ['GET', '/health', 200, true],
  ['GET', '/d/:clearance/:width.jpg', 404, true],
  ['GET', '/sign-in', 200, false, 303],
  ['POST', '/sign-in', 401, false],
  ['GET', '/sign-in/links/:secret', 410, false],
  ['POST', '/sign-in/provider', 404, false],
  ['GET', '/sign-in/second-factor', 303, false],
  ['POST', '/sign-in/second-factor', 401, false],
  ['GET', '/api/auth/callback/:provider', 404, false],
  ['GET', '/invitations/:secret', 410, false],
  ['POST', '/invitations/:secret', 410, false],
  ['GET', '/password-resets', 200, false],
  ['POST', '/password-resets', 200, false],
  ['GET', '/password-resets/:token', 410, false],
  ['POST', '/password-resets/:token', 400, false],
  // Last: it does what it says.
  ['POST', '/sign-out', 303, false],
];

/** The sign-in library's own endpoints that have an address here; every other one is not found. */
const LIBRARY_OPEN: readonly string[] = ['GET /api/auth/callback/:id'];

const NOBODY_HAS_THIS_ID = '01234567-89ab-7cde-8f01-23456789abcd';

/** An address of the route that names nothing there is. */
function addressOf(path: string): string {
  const unknown: Record<string, string> = { id: NOBODY_HAS_THIS_ID, width: '320', name: 'thumb' };
  return path.replace(/:(\w+)/g, (_, name: string) => unknown[name] ?? 'nothing-there-is');
}

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
  server.closeAllConnections();
  server.close();
  await archive.close();
});

async function ask(method: string, address: string, column: Column): Promise<number> {
  const headers: Record<string, string> = { Origin: origin, Accept: '*/*' };
  if (column.kind === 'role') headers.Cookie = column.cookie;
  if (column.kind === 'token' || column.kind === 'revoked') headers.Authorization = `Bearer ${column.secret}`;
  const response = await fetch(origin + address, { method, headers, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}

/** The cells of a table of rows, as `GET /photos · editor · 200`. */
async function answers(rows: readonly Row[]): Promise<{ got: string[]; want: string[] }> {
  const got: string[] = [];
  const want: string[] = [];
  for (const row of rows) {
    const [method, path] = row;
    for (const column of columns) {
      const cell = `${method} ${path} · ${column.name} · `;
      want.push(cell + expected(row, column));
      got.push(cell + (await ask(method, addressOf(path), column)));
    }
  }
  return { got, want };
}

describe('the matrix of who gets in where', () => {
  it('has a row for every registered route, and no other', () => {
    const rows = [...API, ...PAGES, ...PUBLIC].map(([method, path]) => `${method} ${path}`);
    expect(archive.routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(rows.sort());
  });

  it('holds for the API', async () => {
    const { got, want } = await answers(API);
    expect(got).toEqual(want);
  });

  it('holds for the pages', async () => {
    const { got, want } = await answers(PAGES);
    expect(got).toEqual(want);
  });

  it('leaves the public routes open to everybody', async () => {
    const got: string[] = [];
    const want: string[] = [];
    for (const row of PUBLIC) {
      const [method, path] = row;
      for (const column of columns) {
        const cell = `${method} ${path} · ${column.name} · `;
        want.push(cell + expectedOfPublic(row, column));
        got.push(cell + (await ask(method, addressOf(path), column)));
      }
    }
    expect(got).toEqual(want);
  });

  it("keeps the sign-in library's own endpoints shut, but for those that have a row", async () => {
    const endpoints = Object.values(archive.auth.api).flatMap(({ path, options }) =>
      path === undefined ? [] : [options.method].flat().map((method) => ({ method, path: `/api/auth${path}` })),
    );
    expect(endpoints.length).toBeGreaterThan(30);
    for (const { method, path } of endpoints) {
      if (LIBRARY_OPEN.includes(`${method} ${path}`)) continue;
      for (const column of columns) {
        const want = column.kind === 'revoked' ? 401 : 404;
        expect([path, column.name, await ask(method, addressOf(path), column)]).toEqual([path, column.name, want]);
      }
    }
  });
});
