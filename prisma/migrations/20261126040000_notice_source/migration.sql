-- By whose hand a notice came: a person's, or a program's with its token. Of notices from before, the rule in the ledger says it.
ALTER TABLE "notices" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'hand';
UPDATE "notices" n SET "source" = 'program' FROM "ledger_entries" e
  WHERE e."act" = 'notice' AND e."photo_id" = n."photo_id" AND e."detail"->>'notice' = n."id"::text AND e."rule" LIKE '%, by token “%';
