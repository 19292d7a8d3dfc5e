-- Agreements with several parties, prices and quotas; standing rules; outlets that share a title; collections.

ALTER TABLE "agreements"
  ALTER COLUMN "agency_id" DROP NOT NULL,
  ADD COLUMN "photographer" TEXT,
  ADD COLUMN "titles" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "collections" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "counts_day_of" TEXT NOT NULL DEFAULT 'use',
  ADD COLUMN "quota_uses" INTEGER,
  ADD COLUMN "quota_per" TEXT,
  ADD COLUMN "counting" TEXT NOT NULL DEFAULT 'each',
  ADD COLUMN "fee" TEXT,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD CONSTRAINT "agreements_party_check" CHECK (("agency_id" IS NULL) <> ("photographer" IS NULL)),
  ADD CONSTRAINT "agreements_quota_check" CHECK (("quota_uses" IS NULL) = ("quota_per" IS NULL));
UPDATE "agreements" SET "updated_at" = "created_at";
CREATE INDEX "agreements_photographer_idx" ON "agreements" ("photographer");

CREATE TABLE "standing_rules" (
  "id" UUID NOT NULL,
  "agency_id" UUID,
  "source_kinds" TEXT[],
  "kind" TEXT NOT NULL,
  "value" JSONB NOT NULL,
  "within" JSONB,
  "words" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ended_at" TIMESTAMPTZ(3),
  CONSTRAINT "standing_rules_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "standing_rules_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "standing_rules_agency_id_idx" ON "standing_rules" ("agency_id");

ALTER TABLE "house_rules" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "outlets" ADD COLUMN "title" TEXT;
UPDATE "outlets" SET "title" = "name";
ALTER TABLE "outlets" ALTER COLUMN "title" SET NOT NULL;

ALTER TABLE "photos" ADD COLUMN "collection" TEXT;

-- A clearance of before took a use of no agreement: none had a quota.
ALTER TABLE "clearances" ADD COLUMN "under" UUID[] NOT NULL DEFAULT '{}';
CREATE INDEX "clearances_under_idx" ON "clearances" USING GIN ("under");

-- The versions of an agreement, a rule, an agency or an outlet are read from the ledger.
CREATE INDEX "ledger_entries_of_house_idx" ON "ledger_entries" (("detail"->>'id'), "seq") WHERE "photo_id" IS NULL;
