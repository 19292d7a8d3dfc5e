-- What a photo was said to be before, oldest first, and until when: a standing rule that held all the while is nothing new.
ALTER TABLE "photos" ADD COLUMN "earlier_sources" JSONB NOT NULL DEFAULT '[]';
-- Of photos from before only the last such moment is known, and not what they were: what may not have held came then.
UPDATE "photos" SET "earlier_sources" = jsonb_build_array(jsonb_build_object(
    'until', to_char("sourced_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  WHERE "sourced_at" IS NOT NULL;
ALTER TABLE "photos" DROP COLUMN "sourced_at";
