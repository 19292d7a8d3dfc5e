-- Nothing that was granted lifts what came later: a text says when it came, where that was later than its photo.
-- The ledger has told it of every text that came with a further delivery of the same file.
UPDATE "photos" SET "readings" = (
  SELECT jsonb_agg(
    CASE WHEN later."at" IS NULL THEN reading
      ELSE reading || jsonb_build_object('receivedAt', to_char(later."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    END ORDER BY place)
  FROM jsonb_array_elements("photos"."readings") WITH ORDINALITY AS texts(reading, place)
  LEFT JOIN LATERAL (
    SELECT min("at") AS "at" FROM "ledger_entries" AS entry, jsonb_array_elements(entry."detail" -> 'added') AS added
    WHERE entry."photo_id" = "photos"."id" AND entry."act" = 'upload-again'
      AND jsonb_typeof(entry."detail" -> 'added') = 'array'
      AND added ->> 'field' = reading ->> 'field' AND added ->> 'text' = reading ->> 'text'
  ) AS later ON true
)
WHERE jsonb_typeof("readings") = 'array' AND jsonb_array_length("readings") > 0
  AND "id" IN (SELECT "photo_id" FROM "ledger_entries" WHERE "act" = 'upload-again' AND "detail" ? 'added');
-- The same of `texts`, which stand in the same order.
UPDATE "photos" SET "texts" = (
  SELECT jsonb_agg(
    CASE WHEN reading ? 'receivedAt' THEN text || jsonb_build_object('receivedAt', reading -> 'receivedAt') ELSE text END
    ORDER BY place)
  FROM jsonb_array_elements("photos"."texts") WITH ORDINALITY AS texts(text, place)
  JOIN jsonb_array_elements("photos"."readings") WITH ORDINALITY AS readings(reading, other) ON other = place
)
WHERE jsonb_typeof("texts") = 'array' AND jsonb_array_length("texts") > 0
  AND jsonb_path_exists("readings", '$[*].receivedAt');
-- Since when a standing rule says what it says: its latest version did, as far as anybody can tell.
ALTER TABLE "standing_rules" ADD COLUMN "said_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "standing_rules" SET "said_at" = "updated_at";
