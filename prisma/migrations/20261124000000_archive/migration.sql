CREATE TABLE "agencies" (
  "id" UUID NOT NULL,
  "slug" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "aliases" TEXT[],
  "time_zone" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "agencies_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "agencies_slug_key" ON "agencies" ("slug");
CREATE UNIQUE INDEX "agencies_name_key" ON "agencies" ("name");

CREATE TABLE "agreements" (
  "id" UUID NOT NULL,
  "agency_id" UUID NOT NULL,
  "title" TEXT NOT NULL,
  "territories" TEXT[],
  "channels" TEXT[],
  "purposes" TEXT[],
  "actions" TEXT[],
  "valid_from" TEXT,
  "valid_until" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "agreements_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "agreements_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "agreements_agency_id_idx" ON "agreements" ("agency_id");

CREATE TABLE "house_rules" (
  "source_kind" TEXT NOT NULL,
  "territories" TEXT[],
  "channels" TEXT[],
  "purposes" TEXT[],
  "actions" TEXT[],
  CONSTRAINT "house_rules_pkey" PRIMARY KEY ("source_kind")
);

CREATE TABLE "outlets" (
  "id" UUID NOT NULL,
  "slug" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "channels" TEXT[],
  "home_country" TEXT NOT NULL,
  "territories" TEXT[],
  "geofenced" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outlets_slug_key" ON "outlets" ("slug");

CREATE TABLE "terms" (
  "id" TEXT NOT NULL,
  "content" JSONB NOT NULL,
  CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "photos" (
  "id" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "bytes" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'active',
  "received_at" TIMESTAMPTZ(3) NOT NULL,
  "texts" JSONB NOT NULL,
  "readings" JSONB NOT NULL,
  "metadata" JSONB NOT NULL,
  "metadata_clauses" JSONB NOT NULL,
  "headline" TEXT NOT NULL,
  "caption_for_readers" TEXT NOT NULL,
  "credit_to_print" TEXT NOT NULL,
  "chain" TEXT[],
  "photographer" TEXT,
  "source_kind" TEXT NOT NULL,
  "supplier_id" UUID,
  "taken_on" TEXT,
  "released_on" TEXT,
  "city" TEXT,
  "country" TEXT,
  "by_hand" JSONB NOT NULL DEFAULT '{}',
  "terms_id" TEXT NOT NULL,
  "search_text" TEXT NOT NULL,
  CONSTRAINT "photos_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "photos_status_known" CHECK ("status" IN ('active', 'withheld', 'killed', 'deleted')),
  CONSTRAINT "photos_terms_id_fkey" FOREIGN KEY ("terms_id") REFERENCES "terms" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "photos_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "agencies" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "photos_sha256_key" ON "photos" ("sha256");
CREATE INDEX "photos_supplier_id_idx" ON "photos" ("supplier_id");
CREATE INDEX "photos_terms_id_idx" ON "photos" ("terms_id");
CREATE INDEX "photos_search_idx" ON "photos" USING GIN (to_tsvector('simple', "search_text"));

CREATE TABLE "photo_people" (
  "photo_id" UUID NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "position" TEXT,
  "mentioned" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "photo_people_pkey" PRIMARY KEY ("photo_id", "ordinal"),
  CONSTRAINT "photo_people_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "photo_tags" (
  "photo_id" UUID NOT NULL,
  "tag" TEXT NOT NULL,
  CONSTRAINT "photo_tags_pkey" PRIMARY KEY ("photo_id", "tag"),
  CONSTRAINT "photo_tags_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "photo_tags_tag_idx" ON "photo_tags" ("tag");

CREATE TABLE "hand_restrictions" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "value" JSONB NOT NULL,
  "within" JSONB,
  "words" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "hand_restrictions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "hand_restrictions_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "hand_restrictions_photo_id_idx" ON "hand_restrictions" ("photo_id");

CREATE TABLE "proposals" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "detail" JSONB NOT NULL,
  "sentence" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'pending',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "proposals_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "proposals_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "proposals_photo_id_idx" ON "proposals" ("photo_id");

CREATE TABLE "clearances" (
  "id" TEXT NOT NULL,
  "photo_id" UUID NOT NULL,
  "outlet_id" UUID NOT NULL,
  "story" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "answers" JSONB NOT NULL,
  "verdict" JSONB NOT NULL,
  "actor" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "withdrawn_at" TIMESTAMPTZ(3),
  CONSTRAINT "clearances_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "clearances_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "clearances_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "clearances_photo_id_idx" ON "clearances" ("photo_id");

CREATE TABLE "notices" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "notices_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "notices_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "notices_photo_id_idx" ON "notices" ("photo_id");

CREATE TABLE "ledger_entries" (
  "seq" BIGSERIAL NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "actor" TEXT NOT NULL,
  "act" TEXT NOT NULL,
  "photo_id" UUID,
  "detail" JSONB NOT NULL,
  "once_key" TEXT,
  CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("seq")
);
CREATE UNIQUE INDEX "ledger_entries_once_key_key" ON "ledger_entries" ("once_key");
CREATE INDEX "ledger_entries_photo_id_seq_idx" ON "ledger_entries" ("photo_id", "seq");

CREATE TABLE "delivery_counts" (
  "clearance_id" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "delivery_counts_pkey" PRIMARY KEY ("clearance_id", "country", "outcome", "day")
);
