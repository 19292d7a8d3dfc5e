-- Who pays for a use stands with its clearance. Until now it was the answer to the price.
ALTER TABLE "clearances" ADD COLUMN "cost_centre" TEXT;
UPDATE "clearances" SET "cost_centre" = (
  SELECT answer ->> 'note' FROM jsonb_array_elements("answers") AS answer WHERE answer ->> 'clause' = 'fee' LIMIT 1
) WHERE jsonb_typeof("answers") = 'array';
