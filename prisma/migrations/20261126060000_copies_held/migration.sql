-- All photos of the same picture that are killed or withheld, and no more the one that was killed when the photo came.
ALTER TABLE "photos" ADD COLUMN "alike_down" JSONB NOT NULL DEFAULT '[]';
UPDATE "photos" SET "alike_down" = jsonb_build_array("killed_alike" || '{"kind": "kill"}') WHERE "killed_alike" IS NOT NULL;
ALTER TABLE "photos" DROP COLUMN "killed_alike";
CREATE INDEX "photos_alike_down_idx" ON "photos" USING gin ("alike_down" jsonb_path_ops) WHERE "alike_down" <> '[]';

-- Photos that were taken down, or are down no more, and whose copies are not held or freed yet. Written here, so that no act needs to know of copies.
CREATE TABLE "copies_to_tell" (
  "photo_id" UUID NOT NULL,
  "seq" BIGSERIAL NOT NULL,
  CONSTRAINT "copies_to_tell_pkey" PRIMARY KEY ("photo_id")
);
CREATE FUNCTION "ask_to_tell_copies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "copies_to_tell" ("photo_id") VALUES (NEW."id")
  ON CONFLICT ("photo_id") DO UPDATE SET "seq" = EXCLUDED."seq";
  RETURN NULL;
END $$;
CREATE TRIGGER "photos_came_down" AFTER INSERT ON "photos"
  FOR EACH ROW WHEN (NEW."status" <> 'active') EXECUTE FUNCTION "ask_to_tell_copies"();
CREATE TRIGGER "photos_status_changed" AFTER UPDATE OF "status" ON "photos"
  FOR EACH ROW WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION "ask_to_tell_copies"();

-- Those that were down before their copies were held.
INSERT INTO "copies_to_tell" ("photo_id") SELECT "id" FROM "photos" WHERE "status" IN ('killed', 'withheld') ORDER BY "id";
