-- Whoever made a token is no second person for what was asked for with it: each request keeps them, for good.
ALTER TABLE "api_tokens" ADD COLUMN "created_account" UUID;
UPDATE "api_tokens" SET "created_account" = "accounts"."id" FROM "accounts" WHERE "accounts"."email" = "api_tokens"."created_by";

ALTER TABLE "proposals" ADD COLUMN "token_maker" TEXT, ADD COLUMN "token_maker_account" UUID;
ALTER TABLE "waivers" ADD COLUMN "token_maker" TEXT, ADD COLUMN "token_maker_account" UUID;
ALTER TABLE "licences" ADD COLUMN "token_maker" TEXT, ADD COLUMN "token_maker_account" UUID;
ALTER TABLE "house_orders" ADD COLUMN "end_token_maker" TEXT, ADD COLUMN "end_token_maker_account" UUID;

ALTER TABLE "waivers" ADD CONSTRAINT "waivers_token_maker" CHECK (
  "status" <> 'approved' OR "token_maker_account" IS NULL OR "token_maker_account" <> "decided_account"
);
ALTER TABLE "licences" ADD CONSTRAINT "licences_token_maker" CHECK (
  "status" <> 'approved' OR "token_maker_account" IS NULL OR "token_maker_account" <> "decided_account"
);
ALTER TABLE "house_orders" ADD CONSTRAINT "house_orders_token_maker" CHECK (
  "ended_at" IS NULL OR "end_token_maker_account" IS NULL OR "end_token_maker_account" <> "ended_account"
);
