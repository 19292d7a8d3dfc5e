import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { untoldPhotos } from '../../src/catalogue/same/tell-copies.ts';
import { connectDatabase } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const everything = join(import.meta.dirname, '../../prisma/migrations');

it('kills and withholds from before wait for their copies to be held, and what a copy was held for stays', async () => {
  const empty = await createEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
  const all = (await readdir(everything)).sort();
  const earlier = all.slice(0, all.indexOf('20261126060000_copies_held'));
  for (const name of earlier) await cp(join(everything, name), join(folder, name), { recursive: true });
  await migrate(empty.connection, folder);
  const { pool, prisma, close } = connectDatabase(empty.connection);
  const [killed, withheld, copy] = [randomUUID(), randomUUID(), randomUUID()];
  const alike = { photo: killed, reason: 'Wrong person' };
  try {
    await pool.query("INSERT INTO terms (id, content) VALUES ('none', '{}')");
    const photos = [
      [killed, 'killed', null],
      [withheld, 'withheld', null],
      [copy, 'active', JSON.stringify(alike)],
    ];
    for (const photo of photos)
      await pool.query(
        `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
           metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text, status, killed_alike)
         VALUES ($1::uuid, $1, 1, 'jpeg', 'a.jpg', 1, 1, now(), '[]', '[]', '{}', '[]', '', '', '', '{}', 'wire', 'none', '', $2, $3)`,
        photo,
      );
    await migrate(empty.connection, everything);
    expect((await untoldPhotos(prisma, 10)).sort()).toEqual([killed, withheld].sort());
    const { rows } = await pool.query<{ id: string; alike_down: object }>('SELECT id, alike_down FROM photos');
    expect(new Map(rows.map((row) => [row.id, row.alike_down]))).toEqual(
      new Map<string, object>([
        [killed, []],
        [withheld, []],
        [copy, [{ ...alike, kind: 'kill' }]],
      ]),
    );
  } finally {
    await close();
    await empty.drop();
    await rm(folder, { recursive: true });
  }
});
