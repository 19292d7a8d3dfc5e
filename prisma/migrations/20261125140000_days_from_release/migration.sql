-- Days may be counted from the release: the search compares the ends of that day, as it does those of the transmission.
ALTER TABLE "photos"
  ADD COLUMN "released_earliest" DOUBLE PRECISION,
  ADD COLUMN "released_latest" DOUBLE PRECISION;

-- What days are counted from is now read in the words, and days of release are instants only once the agency's zone is known.
-- The server settles these photos again; until then they are judged by themselves.
UPDATE "photos" SET "standing_id" = NULL WHERE "released_on" IS NOT NULL
  OR "terms_id" IN (SELECT "id" FROM "terms" WHERE "content"::text ~ 'fromDays|untilDays|expires-after-days');

DROP INDEX "photos_usable_idx";
CREATE INDEX "photos_usable_idx" ON "photos" ("id")
  INCLUDE ("standing_id", "moments", "transmitted_earliest", "transmitted_latest", "released_earliest", "released_latest", "received_at")
  WHERE "status" = 'active';
