-- Who confirmed a clause stands with the photo.
ALTER TABLE "photos" ADD COLUMN "confirmations" JSONB NOT NULL DEFAULT '[]';
-- Whoever added a restriction, or decided on one, is worked out when the server gives these photos their standing anew.
UPDATE "photos" SET "standing_id" = NULL WHERE "id" IN (
  SELECT "photo_id" FROM "hand_restrictions"
  UNION SELECT "photo_id" FROM "proposals"
    WHERE "status" IN ('confirmed', 'refused') AND "kind" IN ('drop-restriction', 'correct-restriction', 'bind-clause')
);
