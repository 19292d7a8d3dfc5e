-- The killed photo whose picture a photo shows, as it stood when that came: it holds the photo for a person.
ALTER TABLE "photos" ADD COLUMN "killed_alike" JSONB;
