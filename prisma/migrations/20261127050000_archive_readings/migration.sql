-- All photos may be read again, and not only those with a phrase.
ALTER TABLE "rereadings" ALTER COLUMN "phrase_id" DROP NOT NULL;

-- What the house said of a phrase goes before a whole archive that waits.
CREATE INDEX "rereadings_of_phrases_idx" ON "rereadings" ("seq") WHERE "phrase_id" IS NOT NULL;

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
