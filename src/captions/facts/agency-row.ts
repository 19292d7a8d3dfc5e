/** Canonical name, other names and services split by `|`, and mail domains of its desks. */
export type AgencyRow = readonly [name: string, aliases: string, domains?: string];
