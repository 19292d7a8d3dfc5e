-- All photos may be read again, and not only those with a phrase.
ALTER TABLE "rereadings" ALTER COLUMN "phrase_id" DROP NOT NULL;

-- The next few are asked for again and again: first those with a phrase of the house, then those of a whole archive that waits.
DROP INDEX "rereadings_seq_idx";
CREATE INDEX "rereadings_of_phrases_idx" ON "rereadings" ("seq") WHERE "phrase_id" IS NOT NULL;
CREATE INDEX "rereadings_of_archive_idx" ON "rereadings" ("seq") WHERE "phrase_id" IS NULL;

CREATE TABLE "archive_readings" (
    "id" UUID NOT NULL,
    "reader" TEXT NOT NULL,
    "photos" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_by" TEXT,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "archive_readings_pkey" PRIMARY KEY ("id")
);
