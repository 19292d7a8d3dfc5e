-- When a photo was transmitted, where somebody says so: it goes before what the file says, and a new reading leaves it alone.
ALTER TABLE "photos"
  ADD COLUMN "transmitted_by_hand" TEXT,
  ADD COLUMN "transmitted_by" TEXT,
  ADD COLUMN "transmitted_said_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT "photos_transmitted_by_hand" CHECK (
    ("transmitted_by_hand" IS NULL) = ("transmitted_by" IS NULL) AND ("transmitted_by_hand" IS NULL) = ("transmitted_said_at" IS NULL));
