import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenCommand } from '../../src/commands/token.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningServer, serve } from '../../src/serve.ts';
import { imprimatur, imprimaturHere } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OWNER = 'administrator@desk.example';
const asked = ['--account', OWNER, '--name', 'CMS', '--scopes', 'see-photos', '--days', '30'];

describe('the command token, beside a running server', () => {
  let folder: string;
  let server: RunningServer;

  const settings = () => ({ IMPRIMATUR_DATABASE_FOLDER: join(folder, 'postgres') });
  /** Without a process of its own: what one makes of an answer or a refusal is the same for each. */
  const token = (...args: string[]) => imprimaturHere(['token', ...args], settings());
  const ask = async (secret: string) =>
    (await fetch(`${server.url}/api/v1/photos`, { headers: { Authorization: `Bearer ${secret}` } })).status;

  beforeAll(async () => {
    folder = await temporaryFolder('token');
    // In this process; the command's own is another, as beside every server.
    const config = readConfig({
      ...settings(),
      IMPRIMATUR_PORT: '0',
      IMPRIMATUR_LOG_LEVEL: 'silent',
      IMPRIMATUR_UPLOADS: join(folder, 'uploads'),
      IMPRIMATUR_ADMIN_EMAIL: OWNER,
      IMPRIMATUR_ADMIN_PASSWORD: 'a password of the tests',
    });
    server = await serve({ config, say: () => undefined });
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('makes a token that works at once, shows its secret alone and once, and revokes it at once', async () => {
    const made = await imprimatur(['token', 'create', ...asked], settings());
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^imprimatur_[\w-]{43}\n$/) });
    const secret = made.out.trim();
    expect(made.complaint).toMatch(/^Token [0-9a-f-]{36} acts for administrator@desk\.example until \d{4}-/);
    expect(await ask(secret)).toBe(200);

    const id = /[0-9a-f-]{36}/.exec(made.complaint)?.[0] ?? '';
    const { out: table } = await token('list');
    expect(table).toMatch(/^ID +NAME +OWNER +SCOPES +EXPIRES +LAST USE +STATE\n/);
    expect(table).toMatch(new RegExp(`${id} +CMS +${OWNER} +see-photos +20\\S+Z +20\\S+Z +good\n`));
    expect(table).not.toContain(secret);

    expect(await token('revoke', id)).toMatchObject({ code: 0, complaint: '' });
    expect(await ask(secret)).toBe(401);
  });

  it('answers in JSON, and the ledger says that it was this machine', async () => {
    const [made, listed] = [await token('create', ...asked, '--json'), await token('list', '--json')];
    const { secret, ...view } = JSON.parse(made.out);
    expect(secret).toMatch(/^imprimatur_/);
    const tokens = listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(tokens[0]).toMatchObject({ ...view, owner: OWNER, state: 'good', lastUsedAt: null });
    expect(tokens[0].createdBy).toMatch(/^command line, \S.* on \S/);
    const { out } = await imprimaturHere(['ledger', 'export'], settings());
    const entry = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).entry)
      .find(({ act, detail }) => act === 'token' && detail.token === view.id);
    expect(entry).toMatchObject({ actor: tokens[0].createdBy, account: null, rule: null });
  });

  it.each([
    [['--scopes', 'see-photos,fly'], '“fly” is no scope. Scopes are: see-photos, upload'],
    [['--scopes', 'manage-tokens'], '“manage-tokens” is done in person: no token can have it.'],
    [['--scopes', ','], '“” is no scope.'],
    [['--account', 'nobody@desk.example'], 'Nobody signs in as “nobody@desk.example”. Name the account by its e-mail'],
  ])('makes none with %j, and says why', async (instead, complaint) => {
    await expect(token('create', ...asked, ...instead)).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining(complaint),
    });
  });

  it('cannot revoke what there is not', async () => {
    await expect(token('revoke', '01234567-89ab-7cde-8f01-23456789abcd')).rejects.toMatchObject({
      name: 'AppError',
      message: 'There is no such token. Take its id from the list of tokens.',
    });
  });

  it('made no more than the two, of which one was revoked', async () => {
    const [, ...rows] = (await token('list')).out.trim().split('\n');
    expect(rows.map((row) => row.split(' ').at(-1))).toEqual(['good', 'revoked']);
  });
});

describe('the command token, asked wrongly', () => {
  const without = (name: string) => asked.filter((_, index) => asked[index] !== name && asked[index - 1] !== name);

  it.each([
    [[], 'The command token says nothing to do. Use “token create'],
    [['mend'], 'The command token cannot “mend”. Use “token create'],
    [['create', ...without('--account')], '“token create” lacks --account'],
    [['create', ...without('--name')], '“token create” lacks --name'],
    [['create', ...without('--scopes')], '“token create” lacks --scopes'],
    [['create', ...without('--days')], '“token create” lacks --days'],
    [['create', ...asked, '--days', '0'], '“token create” cannot use “--days 0”'],
    [['create', ...asked, '--days', '1e3'], '“token create” cannot use “--days 1e3”'],
    [['create', ...asked, '--days', '3651'], 'whole number from 1 to 3650, or “none”'],
    [['create', ...asked, '--name', 'x'.repeat(201)], 'cannot use a name of 201 characters, at most 200'],
    [['create', ...asked, '--nmae', 'CMS'], "was not understood: Unknown option '--nmae'"],
    [['create', ...asked, 'twice'], '“token create” does not take “twice”'],
    [['list', 'all'], '“token list” does not take “all”'],
    [['revoke'], '“token revoke” names no token'],
    [['revoke', '7'], '“7” is not the id of a token'],
  ])('does not open the archive for %j', async (args, complaint) => {
    await expect(tokenCommand(args, {})).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(complaint),
    });
  });
});
