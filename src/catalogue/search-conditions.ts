import { Prisma } from '../database/client/client.ts';
import type { Query } from '../search/parse-query.ts';
import { samePhotos } from './same/groups.ts';

/**
 * What the photo `p` of a statement must meet to fit every term of the query. `hasPerson` says what
 * the photo must meet to fit a person of the query.
 */
export function conditionsOf(
  { words, agencies, persons, keywords, same }: Query,
  hasPerson: (person: string) => Prisma.Sql,
): Prisma.Sql[] {
  return [
    ...words.map(
      (word) => Prisma.sql`to_tsvector('simple', p.search_text) @@ to_tsquery('simple', ${prefixTerm(word)})`,
    ),
    ...agencies.map(
      (name) => Prisma.sql`(EXISTS (SELECT 1 FROM unnest(p.chain) link WHERE lower(link) = lower(${name}))
        OR EXISTS (SELECT 1 FROM agencies a WHERE (a.id = p.supplier_id OR a.name = ANY(p.chain))
          AND (lower(a.name) = lower(${name}) OR a.slug = lower(${name})
            OR EXISTS (SELECT 1 FROM unnest(a.aliases) other WHERE lower(other) = lower(${name})))))`,
    ),
    ...persons.map(hasPerson),
    ...keywords.map(
      (tag) => Prisma.sql`EXISTS (SELECT 1 FROM photo_tags t WHERE t.photo_id = p.id AND lower(t.tag) = lower(${tag}))`,
    ),
    // Looked up first: they are few, wherever in the archive they lie.
    ...same.map((photo) => Prisma.sql`p.id = ANY(ARRAY(${samePhotos(photo)}))`),
  ];
}

/** A folded word as a quoted prefix term of `to_tsquery`. */
function prefixTerm(word: string): string {
  return `'${word.replaceAll("'", "''")}':*`;
}
