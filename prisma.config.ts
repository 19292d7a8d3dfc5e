import { defineConfig } from 'prisma/config';

/** No datasource here: migrations are applied by src/database/migrate.ts at start, `generate` needs none. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
