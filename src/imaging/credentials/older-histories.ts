import type { Manifest, ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import type { OlderHistory } from './content-credentials.ts';
import { cannotBeChecked, codeOf, failuresIn, faultOf, stateOf } from './credential-faults.ts';
import type { OlderManifest } from './older-manifests.ts';
import { signedAt, signerOf } from './signed-by.ts';

/**
 * Checks the signature of each older history, beside what its boxes gave. The picture itself is not compared with what they
 * were signed for: that one is gone. `store` is null where the histories could not be told apart.
 */
export async function olderHistories(
  older: readonly OlderManifest[],
  store: ManifestStore | null,
): Promise<OlderHistory[]> {
  const histories: OlderHistory[] = [];
  for (const { label, title, codes } of older) {
    const manifest = store?.getManifestByLabel(label) ?? null;
    const all = [...new Set([...codes, ...(await signatureFaults(manifest))])];
    const faults = all.map(faultOf);
    histories.push({
      title,
      state: stateOf(faults),
      faults,
      signer: signerOf(manifest),
      signedAt: signedAt(manifest, all),
    });
  }
  return histories;
}

async function signatureFaults(manifest: Manifest | null): Promise<string[]> {
  const { claim, signature } = manifest ?? {};
  if (manifest === null || claim === undefined || signature === undefined) return ['manifest.inaccessible'];
  if (manifest.getComponentByURL(claim.signatureRef, true) !== signature) return ['claimSignature.missing'];
  const signed = claim.getBytes(claim);
  if (signed === undefined) return ['claim.missing'];
  try {
    return failuresIn(await signature.validate(signed));
  } catch (cause) {
    return [codeOf(cause)];
  }
}

const NOT_CHECKED = 'Signatures in the histories of the pictures it was made from could not all be checked.';

/** What the older histories make of the whole: one that does not hold lets none of it hold. */
export function ofOlder(histories: readonly OlderHistory[]): { codes: string[]; notes: string[] } {
  const bad = histories.filter(({ state }) => state === 'invalid').map(({ faults }) => faults.map(({ code }) => code));
  const changed = bad.filter((codes) => codes.includes('ingredient.manifest.mismatch'));
  return {
    codes: [
      ...(changed.length > 0 ? ['ingredient.manifest.mismatch'] : []),
      ...(bad.length > changed.length ? ['ingredient.claimSignature.mismatch'] : []),
    ],
    notes: histories.some(({ faults }) => faults.some(({ code }) => cannotBeChecked(code))) ? [NOT_CHECKED] : [],
  };
}
