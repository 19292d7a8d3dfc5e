import type { Agreement, Under } from './agreement.ts';

/** Agreements are never changed once made: each is named once, and the name forgotten with it. */
const names = new WeakMap<Agreement, Under>();

/** How verdicts name an agreement: what it is called, and the version of it that was read. */
export function underOf(agreement: Agreement): Under {
  const known = names.get(agreement);
  if (known !== undefined) return known;
  const { id, supplier, title = `the agreement with ${supplier || 'the supplier'}`, version } = agreement;
  const made = { id, supplier, title, ...(version === undefined ? {} : { version }) };
  names.set(agreement, made);
  return made;
}
