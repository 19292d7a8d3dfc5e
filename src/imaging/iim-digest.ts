import { createHash } from 'node:crypto';
import type { FoundBlocks } from './found-blocks.ts';

/** MD5 of nothing: written by software that had no IIM block when it wrote XMP. */
const DIGEST_OF_NOTHING = 'd41d8cd98f00b204e9800998ecf8427e';

/** Whether Photoshop's digest shows that IIM was edited after XMP was last written (MWG 2.0, section 3.3.1). */
export function isIimNewer({ iim, iimDigest }: FoundBlocks): boolean {
  const [block] = iim;
  if (block === undefined || iimDigest === null) return false;
  const stored = iimDigest.toString('hex');
  return stored !== DIGEST_OF_NOTHING && stored !== createHash('md5').update(block).digest('hex');
}
