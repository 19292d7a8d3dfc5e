-- Texts as names are looked for in them are made anew where an earlier edition made them; and names of whoever a text may show
-- though it was read to only mention them stand in rows of their own.
ALTER TABLE "texts_for_names"
  ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "is_mention" BOOLEAN NOT NULL DEFAULT false;

-- What a rights manager said of whether a photo shows somebody that it names.
CREATE TABLE "identifications" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "is_shown" BOOLEAN NOT NULL,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "undone_by" TEXT,
  "undone_at" TIMESTAMPTZ(3),
  "undo_reason" TEXT,
  CONSTRAINT "identifications_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "identifications_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "identifications_photo_id_idx" ON "identifications" ("photo_id");
CREATE INDEX "identifications_key_idx" ON "identifications" ("key");
