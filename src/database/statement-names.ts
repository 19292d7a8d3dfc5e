/** Lists of many lengths make a statement each, and every connection remembers what it prepared as long as it lives. */
const maxNames = 1000;

/**
 * Names for what Prisma asks again and again, so that each connection parses and plans it once: half of PostgreSQL's time
 * went into that. Empty for SQL of our own, which is planned for the values it is asked with: searches and bulk work find
 * few photos or all; and for what comes after the first thousand.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Prisma names the schema before each table; our SQL does not.
    if (!sql.includes('"public".') || names.size === maxNames) return '';
    const name = `prisma-${names.size}`;
    names.set(sql, name);
    return name;
  };
}
