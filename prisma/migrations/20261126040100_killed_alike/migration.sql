-- The killed photo whose picture a photo shows, as it stood when that came: it holds the photo for a person.
ALTER TABLE "photos" ADD COLUMN "killed_alike" JSONB;
-- Few are, and each picture that comes is compared with all of them.
CREATE INDEX "photos_killed_idx" ON "photos" ("id") WHERE "status" = 'killed';
