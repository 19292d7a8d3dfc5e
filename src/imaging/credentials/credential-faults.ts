import { ValidationError, type ValidationResult } from '@trustnxt/c2pa-ts/manifest';
import type { CredentialFault, CredentialState } from './content-credentials.ts';

/** What codes of the standard (C2PA 2.1, 15.2.2) mean for the desk. */
const SENTENCES: Record<string, string> = {
  'assertion.dataHash.mismatch': 'The picture was changed after it was signed.',
  'assertion.bmffHash.mismatch': 'The picture was changed after it was signed.',
  'assertion.hashedURI.mismatch': 'A part of its history was changed after it was signed.',
  'assertion.undeclared': 'There are statements in its history that nobody signed.',
  'assertion.missing': 'A part of its history that was signed is not there any more.',
  'assertion.dataHash.malformed': 'What was signed does not say which parts of the file it holds for.',
  'claim.hardBindings.missing': 'The signature does not name the picture it was made for.',
  'claim.missing': 'The statement that was signed is not there.',
  'claim.cbor.invalid': 'The statement that was signed is damaged.',
  'claimSignature.mismatch': 'The signature does not fit what it stands under.',
  'claimSignature.missing': 'There is no signature.',
  'ingredient.manifest.mismatch': 'The history of a picture it was made from was changed after this one was signed.',
  'ingredient.claimSignature.mismatch': 'The signed history of a picture it was made from does not hold.',
  'ingredient.manifest.missing': 'The history of a picture it was made from is not there any more.',
  'signingCredential.expired':
    'The signer’s certificate has ended, and no time stamp shows that it was signed before that.',
  'signingCredential.invalid': 'The signer’s certificate is not one that may sign pictures.',
  'signingCredential.ocsp.revoked': 'The signer’s certificate was withdrawn.',
  'timeStamp.mismatch': 'The time stamp was made for something else.',
  'timeStamp.malformed': 'The time stamp is damaged.',
  'timeStamp.outsideValidity': 'The time stamp was made when its own certificate did not hold.',
  'algorithm.unsupported': 'It is signed in a way that cannot be checked here.',
};

/** What no check here can follow: there may be nothing wrong with it. */
const CANNOT_BE_CHECKED: ReadonlySet<string> = new Set([
  'algorithm.unsupported',
  'manifest.inaccessible',
  'manifest.compressed.invalid',
]);

/**
 * Told as a note. Until version 2 of the actions an opened picture was named by its instance alone, which the library takes
 * for a fault.
 */
const NOTED: Record<string, string> = {
  'assertion.action.ingredientMismatch':
    'Its history does not say in the way asked for which picture was opened or placed; that part was not checked.',
};

export function noteOf(code: string): string | null {
  return NOTED[code] ?? null;
}

export function cannotBeChecked(code: string): boolean {
  return CANNOT_BE_CHECKED.has(code);
}

export function faultOf(code: string): CredentialFault {
  return { code, sentence: SENTENCES[code] ?? `It does not hold: ${code}.` };
}

/** Valid without faults; unchecked where they are all of what cannot be checked. */
export function stateOf(faults: readonly CredentialFault[]): CredentialState {
  if (faults.length === 0) return 'valid';
  return faults.every(({ code }) => cannotBeChecked(code)) ? 'unchecked' : 'invalid';
}

/** Of what the library threw. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof ValidationError)) return 'manifest.inaccessible';
  // So it calls a signature that is built in a way it does not know.
  return cause.message.startsWith('Failed to deserialize') ? 'manifest.inaccessible' : String(cause.code);
}

export function failuresIn({ statusEntries }: ValidationResult): string[] {
  return statusEntries.filter(({ success }) => success === false).map(({ code }) => code);
}
