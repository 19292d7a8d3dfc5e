import type { Manifest } from '@trustnxt/c2pa-ts/manifest';
import type { Signer } from './content-credentials.ts';

export function signerOf(manifest: Manifest | null): Signer | null {
  const certificate = manifest?.signature?.signatureData.certificate;
  if (certificate === undefined) return null;
  const { subjectName, issuerName } = certificate;
  const [organisation = null] = subjectName.getField('O');
  const [name = organisation ?? 'a certificate without a name'] = subjectName.getField('CN');
  return { name, organisation, issuer: issuerName.getField('CN')[0] ?? issuerName.getField('O')[0] ?? null };
}

/** By a time stamp that was checked, of which none of the codes is; null where there is none. */
export function signedAt(manifest: Manifest | null, codes: readonly string[]): string | null {
  const signature = manifest?.signature?.signatureData;
  if (signature === undefined || signature.timestampTokens.length === 0) return null;
  return codes.some((code) => code.startsWith('timeStamp.')) ? null : (signature.timestamp?.toISOString() ?? null);
}
