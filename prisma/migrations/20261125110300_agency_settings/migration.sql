-- How strictly an agency's terms are enforced, what its ends reach, and whom its words bind.

CREATE TABLE "agency_settings" (
  "agency_id" UUID NOT NULL,
  "stage" TEXT,
  "stage_reason" TEXT,
  "stage_until" TIMESTAMPTZ(3),
  "stage_by" TEXT,
  "new_use_ends" TEXT[] NOT NULL DEFAULT '{}',
  "client_bases" JSONB NOT NULL DEFAULT '{}',
  CONSTRAINT "agency_settings_pkey" PRIMARY KEY ("agency_id"),
  CONSTRAINT "agency_settings_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  -- Less than a block is always somebody's word, with a reason and an end.
  CONSTRAINT "agency_settings_stage_check" CHECK (
    ("stage" IS NULL AND "stage_reason" IS NULL AND "stage_until" IS NULL AND "stage_by" IS NULL)
    OR ("stage" IN ('observe', 'warn') AND "stage_reason" IS NOT NULL AND "stage_until" IS NOT NULL AND "stage_by" IS NOT NULL))
);
