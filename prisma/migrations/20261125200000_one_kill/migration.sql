-- A kill or a withhold that a photo's own terms hold for every use at every time takes it down as a notice does: photos from
-- before that are taken down here. Nothing softens what a notice said.
CREATE TEMPORARY TABLE "down" ON COMMIT DROP AS
  SELECT t."id", bool_or(c."clause"->>'kind' = 'kill') AS "killed"
  FROM "terms" t CROSS JOIN LATERAL jsonb_array_elements(t."content"->'clauses') AS c ("clause")
  WHERE c."clause"->>'kind' IN ('kill', 'withhold') AND NOT EXISTS (
    SELECT 1 FROM jsonb_each(CASE jsonb_typeof(c."clause"->'within') WHEN 'object' THEN c."clause"->'within' ELSE '{}' END) AS part
    WHERE jsonb_typeof(part."value") <> 'null')
  GROUP BY t."id";
UPDATE "photos" p SET "status" = CASE WHEN "down"."killed" THEN 'killed' ELSE 'withheld' END
  FROM "down" WHERE "down"."id" = p."terms_id"
    AND (p."status" = 'active' OR (p."status" = 'withheld' AND "down"."killed"));
