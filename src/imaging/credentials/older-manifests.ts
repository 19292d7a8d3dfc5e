import { createHash } from 'node:crypto';
import type { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { claimOf, type Fields, isFields, labelled, labelOf, manifestsIn, statementsOf } from './manifest-boxes.ts';

/** The history of a picture that this one was made from, or of what that was made from. */
export interface OlderManifest {
  label: string;
  /** What the history that names it calls the picture; null where none does. */
  title: string | null;
  /** Codes of the standard, of what in its boxes is not what was signed. */
  codes: string[];
}

/** What a look at the boxes of the older histories gave, without one at their signatures. */
export interface OlderManifests {
  manifests: OlderManifest[];
  /** Of what is named and not there. */
  codes: string[];
  notes: string[];
}

const NOT_COMPARED =
  'The histories of the pictures it was made from could not be compared with what was signed: their hashes cannot be taken.';
const UNNAMED = 'There are older histories in it that nothing signed refers to.';
const MORE_PARTS = 'Parts of it beside its statements, such as credentials of persons, were not checked.';

/**
 * Compares the older manifests of a store with the hashes that the ingredients of newer ones give of them, from the newest
 * one, whose own statements are checked elsewhere, on; and the statements of each with the hashes in its own claim. Has to come
 * before whatever writes the boxes anew: a hash is of the bytes as they were read.
 */
export function checkOlder(store: SuperBox): OlderManifests {
  const manifests = manifestsIn(store);
  const byLabel = new Map(manifests.map((manifest) => [labelOf(manifest), manifest]));
  const reached = new Set(manifests.slice(-1));
  const findings = new Map<string, { finding: Finding; title: string | null }>();
  // What is added on the way is visited too.
  for (const manifest of reached)
    for (const reference of referencesIn(manifest)) {
      const { label, title } = reference;
      const older = byLabel.get(label);
      const finding = older === undefined ? 'missing' : compare(older, reference);
      const before = findings.get(label);
      // Whichever of several that name it does not fit.
      findings.set(label, { finding: worst(before?.finding, finding), title: before?.title ?? title });
      if (older !== undefined) reached.add(older);
    }
  // Whoever takes a statement out of an older manifest, as the standard allows, changes its hash.
  const redacted = new Set([...reached].flatMap(redactedIn));
  const isChanged = (label: string) => findings.get(label)?.finding === 'changed' && redacted.size === 0;
  const all = [...findings.values()].map(({ finding }) => finding);
  return {
    manifests: manifests.slice(0, -1).map((manifest) => {
      const label = labelOf(manifest);
      const codes = [...(isChanged(label) ? ['ingredient.manifest.mismatch'] : []), ...changedIn(manifest, redacted)];
      return { label, title: findings.get(label)?.title ?? null, codes };
    }),
    codes: all.includes('missing') ? ['ingredient.manifest.missing'] : [],
    notes: [
      ...(all.includes('unknown') || (all.includes('changed') && redacted.size > 0) ? [NOT_COMPARED] : []),
      ...(reached.size < manifests.length ? [UNNAMED] : []),
      ...([...reached].some(hasMoreParts) ? [MORE_PARTS] : []),
    ],
  };
}

const FINDINGS = ['missing', 'changed', 'unknown', 'same'] as const;
type Finding = (typeof FINDINGS)[number];

function worst(before: Finding | undefined, finding: Finding): Finding {
  return FINDINGS.find((one) => one === before || one === finding) ?? finding;
}

interface Hashed {
  hash: Uint8Array | null;
  algorithm: string;
}

interface Reference extends Hashed {
  label: string;
  title: string | null;
}

/** Until version 3 of the ingredients it was called `c2pa_manifest`. */
function referencesIn(manifest: SuperBox): Reference[] {
  return statementsOf(manifest, 'c2pa.ingredient').flatMap((ingredient) => {
    const { activeManifest, c2pa_manifest: before, 'dc:title': title } = ingredient;
    const reference = activeManifest ?? before;
    if (!isFields(reference)) return [];
    const [, label = ''] = /^self#jumbf=\/c2pa\/([^/]+)$/.exec(String(reference.url)) ?? [];
    return [{ label, title: typeof title === 'string' ? title : null, ...hashIn(reference, claimOf(manifest)) }];
  });
}

function hashIn({ hash, alg }: Fields, claim: Fields): Hashed {
  return { hash: hash instanceof Uint8Array ? hash : null, algorithm: String(alg ?? claim.alg ?? 'sha256') };
}

function compare({ rawContent }: SuperBox, { hash, algorithm }: Hashed): Finding {
  if (!/^sha(256|384|512)$/.test(algorithm) || hash === null || rawContent === undefined) return 'unknown';
  return createHash(algorithm).update(rawContent).digest().equals(hash) ? 'same' : 'changed';
}

/** Addresses of the statements that a newer history says it took out: `LABEL/STATEMENT`. */
function redactedIn(manifest: SuperBox): string[] {
  return [claimOf(manifest).redacted_assertions ?? []].flat().map((address) => {
    const [, label, statement] = /\/c2pa\/([^/]+)\/c2pa\.assertions\/(.+)$/.exec(String(address)) ?? [];
    return `${label}/${statement}`;
  });
}

/** Whether the statements are those that its claim lists, each as it was, and no others. */
function changedIn(manifest: SuperBox, redacted: ReadonlySet<string>): string[] {
  const claim = claimOf(manifest);
  const lists = [claim.assertions, claim.created_assertions, claim.gathered_assertions];
  const listed = lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter(isFields);
  const boxes = labelled(manifest, 'c2pa.assertions').flatMap((assertions) => labelled(assertions, ''));
  const byLabel = new Map(boxes.map((box) => [labelOf(box), box]));
  const names = new Set<string>();
  const codes = new Set<string>();
  for (const reference of listed) {
    const [, name = ''] = /c2pa\.assertions\/(.+)$/.exec(String(reference.url)) ?? [];
    names.add(name);
    if (redacted.has(`${labelOf(manifest)}/${name}`)) continue;
    const box = byLabel.get(name);
    if (box === undefined) codes.add('assertion.missing');
    else if (compare(box, hashIn(reference, claim)) !== 'same') codes.add('assertion.hashedURI.mismatch');
  }
  if ([...byLabel.keys()].some((label) => !names.has(label))) codes.add('assertion.undeclared');
  return [...codes];
}

const KNOWN_PARTS = ['c2pa.assertions', 'c2pa.claim', 'c2pa.signature'];

function hasMoreParts(manifest: SuperBox): boolean {
  return labelled(manifest, '').some((part) => !KNOWN_PARTS.some((known) => labelOf(part).startsWith(known)));
}
