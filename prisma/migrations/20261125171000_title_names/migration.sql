-- What a name of a title means in this house: titles of ours, or none of them. Once for the house; one that is undone stays.
CREATE TABLE "title_names" (
  "id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "means" TEXT[] NOT NULL,
  "settled_for" TEXT[] NOT NULL,
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "account" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "undone_by" TEXT,
  "undone_at" TIMESTAMPTZ(3),
  "undo_reason" TEXT,
  CONSTRAINT "title_names_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "title_names_standing_key" ON "title_names" ("key") WHERE "undone_at" IS NULL;
