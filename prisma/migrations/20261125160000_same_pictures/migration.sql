-- Which photos show the same frame: what is left of each picture to know it by, and whose group it is in. A table of its
-- own, as rows of photos are wide and many indexes hang on them. A photo without a row has not been compared yet; the
-- server makes the rows, so that no start waits for them.

CREATE TABLE "pictures" (
  "photo_id" UUID NOT NULL,
  "state" TEXT NOT NULL,
  "hash" BIGINT,
  "mirror" BIGINT,
  "lead_id" UUID NOT NULL,
  "anchor_id" UUID,
  "is_mirrored" BOOLEAN NOT NULL DEFAULT false,
  "by_hand" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "pictures_pkey" PRIMARY KEY ("photo_id"),
  CONSTRAINT "pictures_hash_check" CHECK (("state" = 'compared') = ("hash" IS NOT NULL) AND ("hash" IS NULL) = ("mirror" IS NULL)),
  CONSTRAINT "pictures_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "pictures_lead_id_idx" ON "pictures" ("lead_id");

-- Of two hashes that differ in at most six bits, one of four bands of sixteen differs in at most one: seventeen values a
-- band are looked up, and all else stays unread. They hold the whole hash, so that the table is read for what is near alone, and are not
-- partial, as PostgreSQL reckons with what it counted of whole indexes only.
CREATE INDEX "pictures_band_0_idx" ON "pictures" ((("hash" >> 48) & 65535), "hash", "photo_id");
CREATE INDEX "pictures_band_1_idx" ON "pictures" ((("hash" >> 32) & 65535), "hash", "photo_id");
CREATE INDEX "pictures_band_2_idx" ON "pictures" ((("hash" >> 16) & 65535), "hash", "photo_id");
CREATE INDEX "pictures_band_3_idx" ON "pictures" (("hash" & 65535), "hash", "photo_id");

-- Without keys on photos: a photo is locked by whoever edits it, and these must not wait for them.
CREATE TABLE "same_changes" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "photos" UUID[] NOT NULL,
  "others" UUID[] NOT NULL,
  "flipped" BOOLEAN NOT NULL DEFAULT false,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "undone_by" TEXT,
  "undone_at" TIMESTAMPTZ(3),
  "undo_reason" TEXT,
  CONSTRAINT "same_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "same_changes_photos_idx" ON "same_changes" USING GIN ("photos");
CREATE INDEX "same_changes_others_idx" ON "same_changes" USING GIN ("others");
