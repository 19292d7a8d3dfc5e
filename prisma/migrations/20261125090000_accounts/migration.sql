-- Who signs in, with what they prove it; who decided on a proposal; waivers; what an administrator set.

CREATE TABLE "accounts" (
  "id" UUID NOT NULL,
  "email" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "email_verified" BOOLEAN NOT NULL DEFAULT false,
  "image" TEXT,
  "roles" TEXT[],
  "two_factor_enabled" BOOLEAN DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "closed_at" TIMESTAMPTZ(3),
  "last_seen_at" TIMESTAMPTZ(3),
  CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts" ("email");

CREATE TABLE "sessions" (
  "id" UUID NOT NULL,
  "token" TEXT NOT NULL,
  "account_id" UUID NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "ip_address" TEXT,
  "user_agent" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "sessions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" ("token");
CREATE INDEX "sessions_account_id_idx" ON "sessions" ("account_id");

CREATE TABLE "credentials" (
  "id" UUID NOT NULL,
  "subject" TEXT NOT NULL,
  "provider_id" TEXT NOT NULL,
  "account_id" UUID NOT NULL,
  "access_token" TEXT,
  "refresh_token" TEXT,
  "id_token" TEXT,
  "access_token_expires_at" TIMESTAMPTZ(3),
  "refresh_token_expires_at" TIMESTAMPTZ(3),
  "scope" TEXT,
  "password" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "credentials_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "credentials_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "credentials_account_id_idx" ON "credentials" ("account_id");

CREATE TABLE "verifications" (
  "id" UUID NOT NULL,
  "identifier" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "verifications_identifier_idx" ON "verifications" ("identifier");

CREATE TABLE "second_factors" (
  "id" UUID NOT NULL,
  "account_id" UUID NOT NULL,
  "secret" TEXT NOT NULL,
  "backup_codes" TEXT NOT NULL,
  "verified" BOOLEAN DEFAULT true,
  "failed_verification_count" INTEGER DEFAULT 0,
  "locked_until" TIMESTAMPTZ(3),
  CONSTRAINT "second_factors_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "second_factors_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "second_factors_account_id_idx" ON "second_factors" ("account_id");

CREATE TABLE "entry_links" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "email" TEXT,
  "roles" TEXT[],
  "account_id" UUID,
  "created_by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "used_at" TIMESTAMPTZ(3),
  CONSTRAINT "entry_links_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "entry_links_hash_key" ON "entry_links" ("hash");

CREATE TABLE "api_tokens" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "prefix" TEXT NOT NULL,
  "account_id" UUID NOT NULL,
  "scopes" TEXT[],
  "created_by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3),
  "last_used_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "api_tokens_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens" ("hash");
CREATE INDEX "api_tokens_account_id_idx" ON "api_tokens" ("account_id");

CREATE TABLE "settings" (
  "name" TEXT NOT NULL,
  "value" JSONB NOT NULL,
  "actor" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "settings_pkey" PRIMARY KEY ("name")
);

ALTER TABLE "photos" ADD COLUMN "uploaded_by" UUID;
CREATE INDEX "photos_uploaded_by_idx" ON "photos" ("uploaded_by");

ALTER TABLE "proposals"
  ADD COLUMN "account" UUID,
  ADD COLUMN "decided_by" TEXT,
  ADD COLUMN "decided_account" UUID,
  ADD COLUMN "decided_at" TIMESTAMPTZ(3),
  ADD COLUMN "decision_reason" TEXT;
CREATE INDEX "proposals_status_id_idx" ON "proposals" ("status", "id");

CREATE TABLE "waivers" (
  "id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "obstacle" TEXT NOT NULL,
  "clause" TEXT NOT NULL,
  "words" TEXT,
  "sentence" TEXT NOT NULL,
  "outlet_id" UUID,
  "purpose" TEXT,
  "reason" TEXT NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'requested',
  "urgent_until" TIMESTAMPTZ(3),
  "requested_by" TEXT NOT NULL,
  "requested_account" UUID,
  "requested_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by" TEXT,
  "decided_account" UUID,
  "decided_at" TIMESTAMPTZ(3),
  "decision_reason" TEXT,
  "ended_by" TEXT,
  "ended_at" TIMESTAMPTZ(3),
  "end_reason" TEXT,
  CONSTRAINT "waivers_pkey" PRIMARY KEY ("id"),
  -- Whatever the code does: nobody approves their own request, and nobody alone lets more pass than one outlet for 12 hours.
  CONSTRAINT "waivers_two_people" CHECK ("status" <> 'approved' OR (
    "decided_at" IS NOT NULL AND "decided_by" IS NOT NULL AND "decided_account" IS NOT NULL
    AND "decided_account" IS DISTINCT FROM "requested_account"
  )),
  CONSTRAINT "waivers_one_person" CHECK ("status" <> 'urgent' OR coalesce(
    "outlet_id" IS NOT NULL AND "requested_account" IS NOT NULL AND "urgent_until" <= "requested_at" + INTERVAL '12 hours', false
  )),
  CONSTRAINT "waivers_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "waivers_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "waivers_photo_id_idx" ON "waivers" ("photo_id");
CREATE INDEX "waivers_status_id_idx" ON "waivers" ("status", "id");
