-- The newest photos that may be used are looked for in this index alone, however deep they lie: all that the search compares
-- stands in it. What stands in `moments` is bounded by the number of dates that photos keep for themselves.
CREATE INDEX "photos_usable_idx" ON "photos" ("id")
  INCLUDE ("standing_id", "moments", "transmitted_earliest", "transmitted_latest", "received_at") WHERE "status" = 'active';

-- Photos used around the time asked about are judged one by one.
CREATE INDEX "clearances_created_at_idx" ON "clearances" ("created_at");
