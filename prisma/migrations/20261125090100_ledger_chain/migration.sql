-- The ledger cannot be changed quietly: entries are only ever added, and a hash chain runs over them.

ALTER TABLE "ledger_entries"
  ADD COLUMN "account" UUID,
  ADD COLUMN "rule" TEXT;

CREATE TABLE "ledger_unsealed" (
  "seq" BIGINT NOT NULL,
  CONSTRAINT "ledger_unsealed_pkey" PRIMARY KEY ("seq")
);

CREATE TABLE "ledger_seals" (
  "position" BIGINT NOT NULL,
  "seq" BIGINT NOT NULL,
  "hash" BYTEA NOT NULL,
  "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ledger_seals_pkey" PRIMARY KEY ("position")
);
CREATE UNIQUE INDEX "ledger_seals_seq_key" ON "ledger_seals" ("seq");

-- What was recorded before there was a chain is sealed with the first batch.
INSERT INTO "ledger_unsealed" ("seq") SELECT "seq" FROM "ledger_entries";

CREATE FUNCTION "ledger_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME;
END $$;

CREATE FUNCTION "ledger_await_seal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ledger_unsealed" ("seq") VALUES (NEW."seq");
  RETURN NULL;
END $$;

CREATE TRIGGER "ledger_entries_append_only" BEFORE UPDATE OR DELETE ON "ledger_entries"
  FOR EACH ROW EXECUTE FUNCTION "ledger_refuse_change"();
CREATE TRIGGER "ledger_entries_no_truncate" BEFORE TRUNCATE ON "ledger_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "ledger_refuse_change"();
CREATE TRIGGER "ledger_entries_await_seal" AFTER INSERT ON "ledger_entries"
  FOR EACH ROW EXECUTE FUNCTION "ledger_await_seal"();
CREATE TRIGGER "ledger_seals_append_only" BEFORE UPDATE OR DELETE ON "ledger_seals"
  FOR EACH ROW EXECUTE FUNCTION "ledger_refuse_change"();
CREATE TRIGGER "ledger_seals_no_truncate" BEFORE TRUNCATE ON "ledger_seals"
  FOR EACH STATEMENT EXECUTE FUNCTION "ledger_refuse_change"();

-- A link is the SHA-256 of the link before it and of what is sealed. As a window function the aggregate gives the links
-- of a batch in one statement, so that sealing costs the server that serves acts next to nothing.
CREATE FUNCTION "ledger_link"("previous" BYTEA, "head" BYTEA, "sealed" TEXT) RETURNS BYTEA LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN sha256(coalesce("previous", "head") || convert_to("sealed", 'UTF8'));
END $$;

CREATE AGGREGATE "ledger_chain"("head" BYTEA, "sealed" TEXT) (SFUNC = "ledger_link", STYPE = BYTEA);
