-- What the house puts on photos, what a clause outside the list was said to mean, licences, and the papers behind them.

CREATE TABLE "documents" (
  "id" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "mime" TEXT NOT NULL,
  "bytes" INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "house_orders" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "restriction" JSONB,
  "duty" TEXT,
  "reason" TEXT NOT NULL,
  "document" TEXT,
  "document_id" UUID,
  "reach" TEXT NOT NULL,
  "named" TEXT[],
  "valid_from" TEXT,
  "valid_until" TEXT,
  "review_on" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "end_reason" TEXT,
  "end_asked_by" TEXT,
  "end_asked_account" UUID,
  "end_asked_at" TIMESTAMPTZ(3),
  "ended_by" TEXT,
  "ended_account" UUID,
  "ended_at" TIMESTAMPTZ(3),
  CONSTRAINT "house_orders_pkey" PRIMARY KEY ("id"),
  -- Whatever the code does: nobody ends an order alone.
  CONSTRAINT "house_orders_two_people" CHECK ("ended_at" IS NULL OR coalesce(
    "ended_by" IS NOT NULL AND "end_asked_at" IS NOT NULL AND "ended_account" <> "end_asked_account", false
  )),
  CONSTRAINT "house_orders_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "house_orders_ended_at_review_on_idx" ON "house_orders" ("ended_at", "review_on");

CREATE TABLE "house_order_photos" (
  "order_id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  CONSTRAINT "house_order_photos_pkey" PRIMARY KEY ("order_id", "photo_id"),
  CONSTRAINT "house_order_photos_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "house_orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "house_order_photos_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "house_order_photos_photo_id_idx" ON "house_order_photos" ("photo_id");

CREATE TABLE "bindings" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "obstacle" TEXT NOT NULL,
  "clause_words" TEXT[],
  "bound_to" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "proposal_id" UUID NOT NULL,
  CONSTRAINT "bindings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "bindings_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "bindings_proposal_id_key" ON "bindings" ("proposal_id");
CREATE UNIQUE INDEX "bindings_photo_id_obstacle_key" ON "bindings" ("photo_id", "obstacle");

CREATE TABLE "licences" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "document" TEXT NOT NULL,
  "document_id" UUID,
  "lifts" JSONB NOT NULL,
  "territories" TEXT[],
  "channels" TEXT[],
  "purposes" TEXT[],
  "actions" TEXT[],
  "titles" TEXT[],
  "valid_from" TEXT,
  "valid_until" TEXT,
  "reason" TEXT NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'filed',
  "by" TEXT NOT NULL,
  "account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by" TEXT,
  "decided_account" UUID,
  "decided_at" TIMESTAMPTZ(3),
  "decision_reason" TEXT,
  "ended_by" TEXT,
  "ended_at" TIMESTAMPTZ(3),
  "end_reason" TEXT,
  CONSTRAINT "licences_pkey" PRIMARY KEY ("id"),
  -- Whatever the code does: nobody approves a licence they filed.
  CONSTRAINT "licences_two_people" CHECK ("status" <> 'approved' OR (
    "decided_at" IS NOT NULL AND "decided_by" IS NOT NULL AND "decided_account" IS NOT NULL
    AND "decided_account" IS DISTINCT FROM "account"
  )),
  CONSTRAINT "licences_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "licences_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "licences_photo_id_idx" ON "licences" ("photo_id");
CREATE INDEX "licences_status_id_idx" ON "licences" ("status", "id");

-- One person has many spellings: case, diacritics, spaces, dots and hyphens make no other name.
CREATE FUNCTION "name_key"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  lower(regexp_replace(normalize("name", NFKD), '[\u0300-\u036f\s.,''"’‘“”·‐‑‒–—-]', '', 'g'));
CREATE INDEX "photo_people_name_key_idx" ON "photo_people" ((name_key("name"))) WHERE NOT "mentioned";
