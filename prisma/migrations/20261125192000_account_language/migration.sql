-- The language in which somebody reads what is said of rights, where they chose one: it goes before what their browser asks for.
ALTER TABLE "accounts" ADD COLUMN "language" TEXT;
