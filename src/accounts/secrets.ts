import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in letters that survive every address and header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a secret: SHA-256, in hex. Enough for 256 random bits, which nobody guesses, and looked up by an index,
 * so that the time of an answer says nothing of how near a guess was.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
