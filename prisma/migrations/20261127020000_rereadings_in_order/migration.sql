-- The next few of a million are asked for again and again.
CREATE INDEX "rereadings_seq_idx" ON "rereadings" ("seq");
