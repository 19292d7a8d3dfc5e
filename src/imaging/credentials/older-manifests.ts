import { createHash } from 'node:crypto';
import type { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { claimOf, isFields, labelled, labelOf, manifestsIn, statementsOf } from './manifest-boxes.ts';

/** What a look at the histories of the ingredients gave. */
export interface OlderManifests {
  /** Of the standard; empty where all are as they were. */
  codes: string[];
  notes: string[];
}

const SIGNATURES_NOT_CHECKED = 'Signatures in the histories of the pictures it was made from were not checked.';
const NOT_COMPARED =
  'The histories of the pictures it was made from could not be compared with what was signed: their hashes cannot be taken.';
const UNNAMED = 'There are older histories in it that nothing signed refers to.';
const MORE_PARTS = 'Parts of it beside its statements, such as credentials of persons, were not checked.';

/**
 * Compares the older manifests of a store with the hashes that the ingredients of newer ones give of them, from the newest
 * one, whose own statements are checked elsewhere, on. Has to come before whatever writes the boxes anew: a hash is of
 * the bytes as they were read.
 */
export function checkOlder(store: SuperBox): OlderManifests {
  const manifests = manifestsIn(store);
  const byLabel = new Map(manifests.map((manifest) => [labelOf(manifest), manifest]));
  const reached = new Set(manifests.slice(-1));
  const findings = new Set<Finding>();
  // What is added on the way is visited too.
  for (const manifest of reached)
    for (const reference of referencesIn(manifest)) {
      const older = byLabel.get(reference.label);
      findings.add(older === undefined ? 'missing' : compare(older, reference));
      if (older !== undefined) reached.add(older);
    }
  // Whoever takes a statement out of an older manifest, as the standard allows, changes its hash.
  const isRedacted = [...reached].some((manifest) => [claimOf(manifest).redacted_assertions ?? []].flat().length > 0);
  const isChanged = findings.has('changed') && !isRedacted;
  return {
    codes: [
      ...(isChanged ? ['ingredient.manifest.mismatch'] : []),
      ...(findings.has('missing') ? ['ingredient.manifest.missing'] : []),
    ],
    notes: [
      ...(manifests.length > 1 ? [SIGNATURES_NOT_CHECKED] : []),
      ...(findings.has('unknown') || (findings.has('changed') && isRedacted) ? [NOT_COMPARED] : []),
      ...(reached.size < manifests.length ? [UNNAMED] : []),
      ...([...reached].some(hasMoreParts) ? [MORE_PARTS] : []),
    ],
  };
}

type Finding = 'same' | 'changed' | 'missing' | 'unknown';

interface Reference {
  label: string;
  hash: Uint8Array | null;
  algorithm: string;
}

/** Until version 3 of the ingredients it was called `c2pa_manifest`. */
function referencesIn(manifest: SuperBox): Reference[] {
  const { alg } = claimOf(manifest);
  return statementsOf(manifest, 'c2pa.ingredient').flatMap(({ activeManifest, c2pa_manifest: before }) => {
    const reference = activeManifest ?? before;
    if (!isFields(reference)) return [];
    const [, label = ''] = /^self#jumbf=\/c2pa\/([^/]+)$/.exec(String(reference.url)) ?? [];
    const hash = reference.hash instanceof Uint8Array ? reference.hash : null;
    return [{ label, hash, algorithm: String(reference.alg ?? alg ?? 'sha256') }];
  });
}

function compare({ rawContent }: SuperBox, { hash, algorithm }: Reference): Finding {
  if (!/^sha(256|384|512)$/.test(algorithm) || hash === null || rawContent === undefined) return 'unknown';
  return createHash(algorithm).update(rawContent).digest().equals(hash) ? 'same' : 'changed';
}

const KNOWN_PARTS = ['c2pa.assertions', 'c2pa.claim', 'c2pa.signature'];

function hasMoreParts(manifest: SuperBox): boolean {
  return labelled(manifest, '').some((part) => !KNOWN_PARTS.some((known) => labelOf(part).startsWith(known)));
}
