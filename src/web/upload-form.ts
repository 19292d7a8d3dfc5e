import { z } from 'zod';
import type { ReceivedText } from '../catalogue/photo-rows.ts';
import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { UploadForm } from '../ingest/ingest-photo.ts';
import { listedWords } from '../vocabulary/listed-words.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { parseInput } from './inputs.ts';

const text = z.string().trim().max(32_000, 'is longer than 32,000 characters').default('');

const schema = z.object({
  caption: text,
  headline: text,
  instructions: text,
  usageTerms: text,
  keywords: z.union([z.string(), z.array(z.string())]).default(''),
  supplier: z.string().trim().max(80).default(''),
  collection: z.string().trim().max(200, 'is longer than 200 characters').default(''),
  sourceKind: z.enum(['', ...SOURCE_KINDS]).default(''),
});

const TEXT_FIELDS = ['caption', 'headline', 'instructions', 'usageTerms'] as const;

/** The form beside the files. Throws AppError `invalid` naming the field, or `not-found` for an unknown supplier. */
export async function parseUploadForm(db: Db, body: unknown): Promise<UploadForm> {
  const form = parseInput(schema, body ?? {});
  const texts: ReceivedText[] = TEXT_FIELDS.filter((field) => form[field] !== '').map((field) => ({
    field,
    block: 'form',
    text: form[field],
  }));
  return {
    texts,
    headline: form.headline === '' ? null : form.headline,
    keywords: keywordsIn(form.keywords),
    supplier: form.supplier === '' ? null : await supplierNamed(db, form.supplier),
    collection: form.collection || null,
    sourceKind: form.sourceKind === '' ? null : form.sourceKind,
  };
}

/** Repeated fields, or one field with commas or semicolons between. */
function keywordsIn(keywords: string | string[]): string[] {
  const all = [keywords].flat().flatMap(listedWords);
  return [...new Set(all.map((word) => firstCharacters(word)))].slice(0, 500);
}

/** By characters: cut in UTF-16 units, a word could end in half of one, which cannot be stored. */
function firstCharacters(word: string): string {
  return [...word].slice(0, 100).join('');
}

/** A supplier is chosen from the agencies there are; a mistyped one must not become a supplier without terms. */
async function supplierNamed(db: Db, slug: string): Promise<string> {
  const agency = await db.agency.findFirst({
    where: { OR: [{ slug }, { name: { equals: slug, mode: 'insensitive' } }] },
  });
  if (agency !== null) return agency.name;
  throw new AppError(
    'not-found',
    `There is no agency “${slug}” to be the supplier. Add it under Agencies first, or leave the field empty.`,
  );
}
