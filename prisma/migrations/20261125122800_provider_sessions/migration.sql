-- A subject is somebody at one issuer only: what the sign-in library calls the subject holds both from here on.
CREATE UNIQUE INDEX "credentials_provider_id_subject_key" ON "credentials" ("provider_id", "subject");

ALTER TABLE "sessions" ADD COLUMN "by_provider" BOOLEAN NOT NULL DEFAULT false;
-- Which sessions of before a provider opened is not known: of its accounts all end.
DELETE FROM "sessions" WHERE "account_id" IN (SELECT "account_id" FROM "credentials" WHERE "provider_id" = 'provider');
