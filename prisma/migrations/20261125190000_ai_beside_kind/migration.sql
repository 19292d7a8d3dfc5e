-- That AI had a part in a picture is a fact beside its kind. Pictures from before have the kind `ai-generated` for it, whatever
-- they were besides, and keep it until their file is read again.

ALTER TABLE "photos"
  ADD COLUMN "ai" TEXT,
  ADD CONSTRAINT "photos_ai_check" CHECK ("ai" IN ('generated', 'altered'));

-- Which rules of the house hold hangs on both.
ALTER TABLE "standings" ADD COLUMN "also_ai" BOOLEAN NOT NULL DEFAULT false;
DROP INDEX "standings_content_key";
CREATE UNIQUE INDEX "standings_content_key" ON "standings" ("terms_id", "supplier_id", "chain", "source_kind", "also_ai", "photographer", "collection") NULLS NOT DISTINCT;
