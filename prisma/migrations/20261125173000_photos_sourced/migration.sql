-- Since when a photo is its supplier's and of its kind, where that was said later: standing rules came to it then.
ALTER TABLE "photos" ADD COLUMN "sourced_at" TIMESTAMPTZ(3);
-- The ledger has told it: of edits that held at once, and of those that a second person confirmed.
UPDATE "photos" SET "sourced_at" = (
  SELECT max("at") FROM "ledger_entries" AS entry WHERE entry."photo_id" = "photos"."id" AND (
    (entry."act" = 'edit' AND entry."detail" ->> 'field' IN ('supplier', 'sourceKind'))
    OR (entry."act" IN ('proposal-confirmation', 'widening-undone') AND entry."detail" ->> 'kind' IN ('supplier', 'source-kind'))
  )
) WHERE "id" IN (SELECT "photo_id" FROM "licences" UNION SELECT "photo_id" FROM "waivers");
