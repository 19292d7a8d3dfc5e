-- By which edition of the reader each photo's file was read, so that a later one reads it again. A table of its own, as rows of
-- photos are wide; a photo without a row was read before there were editions.

CREATE TABLE "file_readings" (
  "photo_id" UUID NOT NULL,
  "edition" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "problem" TEXT,
  CONSTRAINT "file_readings_pkey" PRIMARY KEY ("photo_id"),
  CONSTRAINT "file_readings_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
