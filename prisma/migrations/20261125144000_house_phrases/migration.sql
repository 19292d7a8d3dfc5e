-- What the house says that phrases mean, which photos are to be read again for it, and what editors say was read wrongly.

CREATE TABLE "house_phrases" (
  "id" UUID NOT NULL,
  "words" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "house_phrases_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "house_phrases_words_key" ON "house_phrases" ("words");

CREATE TABLE "house_phrase_versions" (
  "id" UUID NOT NULL,
  "phrase_id" UUID NOT NULL,
  "number" INTEGER NOT NULL,
  "meaning" JSONB NOT NULL,
  "is_widening" BOOLEAN NOT NULL,
  "status" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "account" UUID,
  "token_maker" TEXT,
  "token_maker_account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by" TEXT,
  "decided_account" UUID,
  "decided_at" TIMESTAMPTZ(3),
  "decision_reason" TEXT,
  CONSTRAINT "house_phrase_versions_pkey" PRIMARY KEY ("id"),
  -- Whatever the code does: nobody lets a meaning through alone that could make a verdict clearer.
  CONSTRAINT "house_phrase_versions_two_people" CHECK (NOT "is_widening" OR "status" NOT IN ('standing', 'replaced') OR (
    "decided_at" IS NOT NULL AND "decided_by" IS NOT NULL AND "decided_account" IS NOT NULL
    AND "decided_account" IS DISTINCT FROM "account" AND "decided_account" IS DISTINCT FROM "token_maker_account"
  )),
  CONSTRAINT "house_phrase_versions_phrase_id_fkey" FOREIGN KEY ("phrase_id") REFERENCES "house_phrases" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "house_phrase_versions_phrase_id_number_key" ON "house_phrase_versions" ("phrase_id", "number");
CREATE UNIQUE INDEX "house_phrase_versions_one_stands" ON "house_phrase_versions" ("phrase_id") WHERE "status" = 'standing';
CREATE UNIQUE INDEX "house_phrase_versions_one_waits" ON "house_phrase_versions" ("phrase_id") WHERE "status" = 'waiting';
CREATE INDEX "house_phrase_versions_status_idx" ON "house_phrase_versions" ("status");

-- Without a key on photos: the photo is locked by whoever edits it, and a phrase must not wait for them.
CREATE TABLE "rereadings" (
  "photo_id" UUID NOT NULL,
  "phrase_id" UUID NOT NULL,
  "seq" BIGSERIAL NOT NULL,
  "failures" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "rereadings_pkey" PRIMARY KEY ("photo_id")
);
CREATE INDEX "rereadings_phrase_id_idx" ON "rereadings" ("phrase_id");

CREATE TABLE "reading_reports" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "field" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'open',
  "decided_by" TEXT,
  "decided_at" TIMESTAMPTZ(3),
  "decision_reason" TEXT,
  CONSTRAINT "reading_reports_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "reading_reports_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "reading_reports_status_id_idx" ON "reading_reports" ("status", "id");
CREATE INDEX "reading_reports_photo_id_idx" ON "reading_reports" ("photo_id");

ALTER TABLE "photos" ADD COLUMN "received_words" TEXT[];
CREATE INDEX "photos_received_words_idx" ON "photos" USING GIN ("received_words");
-- The few terms that hold a doubt, of the many that hold none.
CREATE INDEX "terms_doubted_idx" ON "terms" ("id") WHERE "content"->'doubts' <> '[]';
