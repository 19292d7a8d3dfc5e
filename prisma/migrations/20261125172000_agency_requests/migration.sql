-- What could make a verdict clearer by a change of an agency itself: it waits for a second person.
CREATE TABLE "agency_requests" (
  "id" UUID NOT NULL,
  "agency_id" UUID NOT NULL,
  "dropped" TEXT[] NOT NULL,
  "moves" BOOLEAN NOT NULL,
  "time_zone" TEXT,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'waiting',
  "decided_by" TEXT,
  "decided_account" UUID,
  "decided_at" TIMESTAMPTZ(3),
  "decision_reason" TEXT,
  CONSTRAINT "agency_requests_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "agency_requests_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE CASCADE,
  CONSTRAINT "agency_requests_two_people" CHECK ("status" <> 'approved' OR coalesce("account" <> "decided_account", false))
);
-- One at a time.
CREATE UNIQUE INDEX "agency_requests_waiting" ON "agency_requests" ("agency_id") WHERE "status" = 'waiting';
