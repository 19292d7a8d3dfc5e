-- The texts of photos as names are looked for in them, so that an order on a person reaches who is named and was not read. The
-- server writes those of photos from before; a photo without a row waits for it.
CREATE TABLE "texts_for_names" (
  "photo_id" UUID NOT NULL,
  "place" INTEGER NOT NULL,
  "field" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "words" TEXT[],
  CONSTRAINT "texts_for_names_pkey" PRIMARY KEY ("photo_id", "place"),
  CONSTRAINT "texts_for_names_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "texts_for_names_words_idx" ON "texts_for_names" USING GIN ("words");
