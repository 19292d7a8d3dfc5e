-- All photos of the same picture that are killed or withheld, and no more the one that was killed when the photo came.
ALTER TABLE "photos" RENAME COLUMN "killed_alike" TO "alike_down";
UPDATE "photos" SET "alike_down" = CASE
  WHEN "alike_down" IS NULL THEN '[]'
  ELSE jsonb_build_array("alike_down" || '{"kind": "kill"}') END;
ALTER TABLE "photos" ALTER COLUMN "alike_down" SET DEFAULT '[]', ALTER COLUMN "alike_down" SET NOT NULL;
CREATE INDEX "photos_alike_down_idx" ON "photos" USING gin ("alike_down" jsonb_path_ops) WHERE "alike_down" <> '[]';

-- The status by which the photos of the same picture were last held or freed; anything else: they still have to be.
ALTER TABLE "photos" ADD COLUMN "alike_told" TEXT NOT NULL DEFAULT 'active';
CREATE INDEX "photos_alike_told_idx" ON "photos" ("id") WHERE "status" <> "alike_told";
