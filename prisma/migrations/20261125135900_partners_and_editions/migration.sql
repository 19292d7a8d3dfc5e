-- Outlets of partners, and outlets that come out in editions.

ALTER TABLE "outlets"
  ADD COLUMN "partner" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "edition_days" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "edition_time" TEXT,
  ADD COLUMN "edition_zone" TEXT,
  ADD CONSTRAINT "outlets_edition_days_check" CHECK ("edition_days" <@ ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ADD CONSTRAINT "outlets_edition_time_check" CHECK ("edition_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- At once, without any of the three; or in editions, with all of them.
  ADD CONSTRAINT "outlets_editions_check" CHECK (
    ("edition_time" IS NULL) = ("edition_days" = '{}') AND ("edition_time" IS NULL) = ("edition_zone" IS NULL)
  );

-- The edition a clearance is for: its use is made, and counted, then. Null where the outlet publishes at once.
ALTER TABLE "clearances" ADD COLUMN "edition_at" TIMESTAMPTZ(3);
CREATE INDEX "clearances_edition_at_idx" ON "clearances" ("edition_at");
