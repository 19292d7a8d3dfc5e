-- Agencies that a photo's other texts credit and the credit shown does not: their standing rules hold for it as well.
ALTER TABLE "standings" ADD COLUMN "also_credited" TEXT[] NOT NULL DEFAULT '{}';
DROP INDEX "standings_content_key";
CREATE UNIQUE INDEX "standings_content_key" ON "standings"
  ("terms_id", "supplier_id", "chain", "also_credited", "source_kind", "also_ai", "photographer", "collection") NULLS NOT DISTINCT;

-- Photos of which some text credits otherwise than the photo does are given their standing anew by the server.
UPDATE "photos" SET "standing_id" = NULL WHERE EXISTS (
  SELECT FROM jsonb_array_elements("readings") AS text
  WHERE jsonb_typeof(text -> 'reading' -> 'credit' -> 'chain') = 'array'
    AND text -> 'reading' -> 'credit' -> 'chain' <> to_jsonb("chain"));
