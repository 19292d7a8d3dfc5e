import { type ContentCredentials, unreadCredentials } from './credentials/content-credentials.ts';
import { verifyCredentials } from './credentials/verify-credentials.ts';
import { asText } from './field-text.ts';
import type { FieldValues, UnreadPart } from './file-metadata.ts';

interface Read {
  hasJumbf: boolean;
  fields: Record<string, FieldValues>;
}

/** The Content Credentials of a file, in it or kept elsewhere; null where it has none. Never throws. */
export async function readCredentials(
  file: Uint8Array,
  { hasJumbf, fields }: Read,
): Promise<ContentCredentials | null> {
  if (hasJumbf) return verifyCredentials(file);
  const address = asText(fields.provenance?.xmp);
  if (address === null || !/^https?:/i.test(address)) return null;
  const sentence = `The file says that its Content Credentials are kept at ${address.slice(0, 300)}. Nothing is fetched from there.`;
  return unreadCredentials({ code: 'kept-elsewhere', sentence }, false);
}

/** What nobody could read may forbid training, or say that a model made the picture. */
export function unreadInCredentials(credentials: ContentCredentials | null): UnreadPart[] {
  const reason = credentials?.unread ?? null;
  return reason === null ? [] : [{ block: 'jumbf', field: null, reason }];
}
