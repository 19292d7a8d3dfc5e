/** What administrators set for the whole archive. Each setting is as strict as can be until somebody changes it. */
import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';

interface Row {
  fallback: boolean;
  /** For people: what holds while it is on. */
  sentence: string;
}

const TABLE = {
  urgentWaivers: {
    fallback: false,
    sentence: 'One rights manager may grant an urgent waiver alone, for at most 12 hours.',
  },
} as const satisfies Record<string, Row>;

export type SettingName = keyof typeof TABLE;
export type Settings = Record<SettingName, boolean>;

export const SETTING_NAMES = Object.keys(TABLE) as SettingName[];

/** What holds while the setting is on. */
export function sentenceOfSetting(name: SettingName): string {
  return TABLE[name].sentence;
}

/** Every setting as it is now; what nobody set has its default. */
export async function settingsNow(db: Db): Promise<Settings> {
  const rows = await db.setting.findMany({ where: { name: { in: SETTING_NAMES } } });
  const set = new Map(rows.map(({ name, value }) => [name, value]));
  const asSet = (name: SettingName) => {
    const value = set.get(name);
    return [name, typeof value === 'boolean' ? value : TABLE[name].fallback] as const;
  };
  return Object.fromEntries(SETTING_NAMES.map(asSet)) as Settings;
}

/** Sets it for everybody from now on. The ledger keeps before and after; setting what holds already writes nothing. */
export async function changeSetting(
  prisma: PrismaClient,
  name: SettingName,
  after: boolean,
  actor: Actor,
): Promise<void> {
  await prisma.$transaction(async (db) => {
    // Two at once: the second must see what the first left, or the ledger would tell of a change that was none.
    await db.$executeRaw`LOCK TABLE settings IN SHARE ROW EXCLUSIVE MODE`;
    const { [name]: before } = await settingsNow(db);
    if (before === after) return;
    const row = { value: after, actor: actor.actor, at: actor.at };
    await db.setting.upsert({ where: { name }, create: { name, ...row }, update: row });
    await record(db, actor, { act: 'setting', detail: { setting: name, before, after } });
  });
}

/** Throws AppError `not-found`. */
export function parseSettingName(word: string): SettingName {
  const name = SETTING_NAMES.find((known) => known === word);
  if (name !== undefined) return name;
  throw new AppError('not-found', `“${word.slice(0, 60)}” is no setting. The page of settings shows those there are.`);
}
