import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { connectDatabase } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const everything = join(import.meta.dirname, '../../prisma/migrations');

it('a notice from before came by a program where the ledger says that a token issued it, else by hand', async () => {
  const empty = await createEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
  const all = (await readdir(everything)).sort();
  const earlier = all.slice(0, all.indexOf('20261126040000_notice_source'));
  for (const name of earlier) await cp(join(everything, name), join(folder, name), { recursive: true });
  await migrate(empty.connection, folder);
  const { pool, close } = connectDatabase(empty.connection);
  const photo = randomUUID();
  const rules = ['issue-notice, as rights-manager', 'issue-notice, as rights-manager, by token “CMS”', null];
  try {
    await pool.query("INSERT INTO terms (id, content) VALUES ($1, '{}')", [photo]);
    await pool.query(
      `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
         metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text, status)
       VALUES ($1::uuid, $1, 1, 'jpeg', 'a.jpg', 1, 1, now(), '[]', '[]', '{}', '[]', '', '', '', '{}', 'wire', $1, '', 'killed')`,
      [photo],
    );
    for (const rule of rules) {
      const notice = randomUUID();
      const row = "INSERT INTO notices (id, photo_id, kind, reason, actor) VALUES ($1, $2, 'kill', $3, 'ada')";
      await pool.query(row, [notice, photo, String(rule)]);
      const entry =
        "INSERT INTO ledger_entries (actor, at, rule, act, photo_id, detail) VALUES ('ada', now(), $1, 'notice', $2, $3)";
      if (rule !== null) await pool.query(entry, [rule, photo, JSON.stringify({ notice })]);
    }
    await migrate(empty.connection, everything);
    const { rows } = await pool.query<{ reason: string; source: string }>('SELECT reason, source FROM notices');
    expect(new Map(rows.map(({ reason, source }) => [reason, source]))).toEqual(
      new Map(rules.map((rule) => [String(rule), rule?.includes('CMS') ? 'program' : 'hand'])),
    );
  } finally {
    await close();
    await empty.drop();
    await rm(folder, { recursive: true });
  }
});
