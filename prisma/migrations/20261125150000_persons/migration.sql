-- One person, many names: photos keep the names they were received with, and a name belongs to a person.

CREATE TABLE "persons" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "merged_into" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "persons_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "persons_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "persons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "persons_name_id_idx" ON "persons" ("name", "id");
CREATE INDEX "persons_merged_into_idx" ON "persons" ("merged_into");

CREATE TABLE "person_names" (
  "key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "match_key" TEXT,
  "by_hand" BOOLEAN NOT NULL DEFAULT false,
  "person_id" UUID NOT NULL,
  CONSTRAINT "person_names_pkey" PRIMARY KEY ("key"),
  CONSTRAINT "person_names_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "person_names_person_id_idx" ON "person_names" ("person_id");
CREATE INDEX "person_names_match_key_idx" ON "person_names" ("match_key");
-- What the server has not made keys for yet.
CREATE INDEX "person_names_unmatched_idx" ON "person_names" ("key") WHERE "match_key" IS NULL;

CREATE TABLE "person_changes" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "person_id" UUID NOT NULL,
  "other_id" UUID,
  "keys" TEXT[],
  "names" TEXT[],
  "reason" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "undone_by" TEXT,
  "undone_at" TIMESTAMPTZ(3),
  "undo_reason" TEXT,
  CONSTRAINT "person_changes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "person_changes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "person_changes_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "persons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "person_changes_person_id_idx" ON "person_changes" ("person_id");
CREATE INDEX "person_changes_other_id_idx" ON "person_changes" ("other_id");

CREATE TABLE "house_order_names" (
  "order_id" UUID NOT NULL,
  "term" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  CONSTRAINT "house_order_names_pkey" PRIMARY KEY ("order_id", "term", "key"),
  CONSTRAINT "house_order_names_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "house_orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "house_order_names_key_idx" ON "house_order_names" ("key");

-- A search for `jong un` or `jong` holds of Kim Jong-un and of Kim Jongun, a search for `abe` not of Uma Before: what runs
-- on over the end of a word begins with one.
CREATE FUNCTION "name_words"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  btrim(lower(regexp_replace(regexp_replace(normalize("name", NFKD), '[\u0300-\u036f''’‘]', '', 'g'), '[\s.,"“”·‐‑‒–—-]+', ' ', 'g')));
CREATE FUNCTION "name_holds"("name" TEXT, "term" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  strpos(name_words("name"), name_words("term")) > 0 OR EXISTS (
    SELECT 1 FROM generate_series(1, cardinality(string_to_array(name_words("name"), ' '))) AS "first"
    WHERE starts_with(array_to_string((string_to_array(name_words("name"), ' '))["first":], ''), name_key("term")));

-- As before, and cut where it would not fit into an index: some signs decompose into many letters.
CREATE OR REPLACE FUNCTION "name_key"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  left(lower(regexp_replace(normalize("name", NFKD), '[\u0300-\u036f\s.,''"’‘“”·‐‑‒–—-]', '', 'g')), 400);

-- A mention is looked for as well, and the photos of a name are counted.
DROP INDEX "photo_people_name_key_idx";
CREATE INDEX "photo_people_name_key_photo_idx" ON "photo_people" ((name_key("name")), "photo_id");

-- Deleted photos are few: who counts photos leaves these out, and does not look at each of the others.
CREATE INDEX "photos_deleted_idx" ON "photos" ("id") WHERE "status" = 'deleted';

-- Every name there is gets a person of its own; the server then joins those whose keys are the same.
CREATE TEMPORARY TABLE "met" ON COMMIT DROP AS
  SELECT name_key("name") AS "key", min("name") AS "name", gen_random_uuid() AS "id"
  FROM "photo_people" GROUP BY 1 HAVING name_key(min("name")) <> '';
INSERT INTO "persons" ("id", "name") SELECT "id", left("name", 200) FROM "met";
INSERT INTO "person_names" ("key", "name", "person_id") SELECT "key", "name", "id" FROM "met";
