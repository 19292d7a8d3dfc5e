-- Whether the house says something stricter of the phrase than the photo was read by: the photo is in review until it is read.
-- Of what waits from before nobody can tell any more.
ALTER TABLE "rereadings" ADD COLUMN "tightens" BOOLEAN NOT NULL DEFAULT true;
