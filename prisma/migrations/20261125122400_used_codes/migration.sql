-- A code of a second factor is good once: whoever inserts it first has it.
CREATE TABLE "used_codes" (
  "account_id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "used_codes_pkey" PRIMARY KEY ("account_id", "code"),
  CONSTRAINT "used_codes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
