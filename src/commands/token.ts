import { hostname, userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { createToken, daysFrom, endOf, listTokens, type NewToken, revokeToken } from '../accounts/tokens.ts';
import { parseId } from '../catalogue/lists.ts';
import type { Database } from '../database/connect.ts';
import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { complain, writeLine, writeText } from './json-lines.ts';
import { withArchive } from './open-archive.ts';
import { inTable } from './table.ts';

const USAGE = {
  create: 'token create --account EMAIL --name NAME --scopes SCOPE,SCOPE --days N [--json]',
  list: 'token list [--json]',
  revoke: 'token revoke ID',
};

const MAX_NAME = 200;
/** Ten years: what is to last longer says `none`. */
const MAX_DAYS = 3_650;

interface Read {
  values: { account?: unknown; name?: unknown; scopes?: unknown; days?: unknown; json?: unknown };
  positionals: string[];
}

type Work = (database: Database) => Promise<number>;

/** Makes, lists and revokes tokens. What is asked is checked before the archive is opened. */
export async function tokenCommand(
  [what, ...args]: string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return await withArchive(env, workFor(what, args));
}

function workFor(what: string | undefined, args: string[]): Work {
  if (what === 'create') return creation(args);
  if (what === 'list') return listing(args);
  if (what === 'revoke') return revocation(args);
  const asked = what === undefined ? 'says nothing to do' : `cannot “${what.slice(0, 60)}”`;
  throw new AppError('invalid', `The command token ${asked}. Use “${Object.values(USAGE).join('”, “')}”.`);
}

/** The secret alone goes to standard output, so that a script can keep it; what is said about it goes beside. */
function creation(args: string[]): Work {
  const { values } = read('create', args, ['account', 'name', 'scopes', 'days', 'json'], 0);
  const actor = operator(new Date());
  const asked: NewToken = {
    owner: required(values.account, 'account', 'the e-mail address of the account that the token acts for'),
    name: nameIn(required(values.name, 'name', 'what the token is called here, such as the script that carries it')),
    scopes: required(values.scopes, 'scopes', 'what it may do, separated by commas: see-photos,upload').split(
      /\s*,\s*/,
    ),
    expiresAt: endIn(required(values.days, 'days', 'how many days it holds, or “none”'), actor.at),
  };
  return async ({ prisma }) => {
    const { secret, token } = await prisma.$transaction((db) => createToken(db, asked, actor));
    const { id, name, owner, scopes, expiresAt } = token;
    if (values.json === true) await writeLine({ id, name, owner, scopes, expiresAt, secret });
    else await writeText(secret);
    const end = expiresAt === null ? 'without end' : `until ${expiresAt}`;
    complain(`Token ${id} acts for ${owner} ${end}. Its secret is shown this once: keep it.`);
    return 0;
  };
}

function listing(args: string[]): Work {
  const { values } = read('list', args, ['json'], 0);
  return async ({ prisma }) => {
    const at = new Date();
    const tokens = (await listTokens(prisma, null)).map((token) => ({ ...token, state: endOf(token, at) ?? 'good' }));
    if (values.json === true) {
      for (const token of tokens) await writeLine(token);
      return 0;
    }
    const rows = tokens.map(({ id, name, owner, scopes, expiresAt, lastUsedAt, state }) => [
      ...[id, name, owner, scopes.join(',')],
      ...[expiresAt ?? 'never', lastUsedAt ?? 'never', state],
    ]);
    await writeText(inTable(['ID', 'NAME', 'OWNER', 'SCOPES', 'EXPIRES', 'LAST USE', 'STATE'], rows));
    return 0;
  };
}

function revocation(args: string[]): Work {
  const { positionals } = read('revoke', args, [], 1);
  const [given] = positionals;
  if (given === undefined)
    throw new AppError('invalid', `“token revoke” names no token. Use “${USAGE.revoke}”, with an id of “token list”.`);
  const id = parseId(given, 'token');
  return async ({ prisma }) => {
    const token = await prisma.$transaction((db) => revokeToken(db, id, null, operator(new Date())));
    await writeText(`Token ${id} (${token.name}) of ${token.owner} is revoked since ${token.revokedAt}.`);
    return 0;
  };
}

/** Options by name, what is none of them, and an error that says how the command is used. */
function read(what: keyof typeof USAGE, args: string[], names: string[], most: number): Read {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names) options[name] = { type: name === 'json' ? 'boolean' : 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const surplus = positionals[most];
    if (surplus === undefined) return { values, positionals };
    throw refusal(what, `does not take “${surplus.slice(0, 60)}”`);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Node names the option in its first sentence; the rest is about file names.
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw refusal(what, `was not understood: ${sentence}`);
  }
}

function refusal(what: keyof typeof USAGE, problem: string): AppError {
  return new AppError('invalid', `“token ${what}” ${problem}. Use “${USAGE[what]}”.`);
}

function required(value: unknown, name: string, meaning: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw refusal('create', `lacks --${name}: ${meaning}`);
}

function nameIn(name: string): string {
  if (name.length <= MAX_NAME) return name;
  throw refusal('create', `cannot use a name of ${name.length} characters, at most ${MAX_NAME}`);
}

/** Null: it never expires. */
function endIn(days: string, at: Date): Date | null {
  if (days === 'none') return null;
  if (/^[1-9]\d{0,3}$/.test(days) && Number(days) <= MAX_DAYS) return daysFrom(at, Number(days));
  throw refusal(
    'create',
    `cannot use “--days ${days.slice(0, 60)}”: it is a whole number from 1 to ${MAX_DAYS}, or “none”`,
  );
}

/** Nobody signed in: the ledger names the machine, and whom its system says runs the command. */
function operator(at: Date): Actor {
  return { actor: `command line, ${userName()} on ${hostname()}`, at, account: null, rule: null };
}

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.()}`;
  }
}
