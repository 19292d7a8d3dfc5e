import type { Asset } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { DataHashAssertion, type Manifest, ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import {
  type ContentCredentials,
  type CredentialFault,
  type OlderHistory,
  unreadCredentials,
} from './content-credentials.ts';
import { codeOf, failuresIn, faultOf, noteOf, stateOf } from './credential-faults.ts';
import { ofOlder, olderHistories } from './older-histories.ts';
import { checkOlder, type OlderManifests } from './older-manifests.ts';
import { type History, readHistory } from './read-history.ts';
import { signedAt, signerOf } from './signed-by.ts';
import { signedFileOf } from './signed-file.ts';
import { mendTimeStamps } from './time-stamps.ts';

/**
 * Checks the Content Credentials (C2PA) of a file that has marks of them with what is in it alone; nothing is fetched. May
 * take any time and memory on a hostile file: it is run where both are bounded, by `verifyCredentials`.
 */
export async function checkCredentials(bytes: Buffer): Promise<ContentCredentials> {
  const file = opened(bytes);
  if (file === null) return unreadCredentials(UNKNOWN_CONTAINER, true);
  if (file instanceof Error) return damaged(file);
  const store = file.getManifestJUMBF();
  if (store === undefined) return unreadCredentials(IN_PIECES, true);
  try {
    const root = SuperBox.fromBuffer(new Uint8Array(store));
    const history = readHistory(root);
    const older = checkOlder(root);
    const check = await checked(root, file);
    return asCredentials(history, check, {
      ...older,
      histories: await olderHistories(older.manifests, check.store),
    });
  } catch (cause) {
    return damaged(cause);
  }
}

const UNKNOWN_CONTAINER = {
  code: 'container',
  sentence: 'There are Content Credentials in a kind of file in which they cannot be read here.',
};

/** What is missing may have forbidden training, or told of AI. */
const IN_PIECES = {
  code: 'in-pieces',
  sentence:
    'Content Credentials or the like (JUMBF) are in the file that cannot be put together, or are of a kind that is not read.',
};

function opened(bytes: Buffer): Asset | Error | null {
  try {
    return signedFileOf(bytes);
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

function damaged(cause: unknown): ContentCredentials {
  const says = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
  return unreadCredentials({ code: 'damaged', sentence: `The Content Credentials cannot be read: ${says}.` }, true);
}

interface Check {
  codes: string[];
  /** Null where the histories could not be told apart. */
  store: ManifestStore | null;
  manifest: Manifest | null;
  /** The file has more left out of the signed part than the credentials themselves. */
  leavesOutMore: boolean;
}

async function checked(root: SuperBox, file: Asset): Promise<Check> {
  mendTimeStamps(root);
  let store: ManifestStore;
  try {
    store = ManifestStore.read(root);
  } catch (cause) {
    return { codes: [codeOf(cause)], store: null, manifest: null, leavesOutMore: false };
  }
  const manifest = store.getActiveManifest();
  if (manifest === undefined) return { codes: ['claim.missing'], store, manifest: null, leavesOutMore: false };
  const codes = [...failuresIn(await store.validate(file)), ...undeclaredIn(manifest)];
  // What it calls a fault and we do not keeps the library from comparing the picture.
  if (codes.length > 0 && codes.every((code) => noteOf(code) !== null))
    codes.push(...(await bindingFaults(manifest, file)));
  return { codes: [...new Set(codes)], store, manifest, leavesOutMore: leavesOutMore(manifest, file) };
}

async function bindingFaults({ assertions }: Manifest, file: Asset): Promise<string[]> {
  const bindings = assertions?.getHardBindings() ?? [];
  return (await Promise.all(bindings.map((binding) => binding.validateAgainstAsset(file)))).flatMap(failuresIn);
}

/** Statements that stand in the store and in no signed list: anybody may have put them there. */
function undeclaredIn({ assertions, claim }: Manifest): string[] {
  if (assertions === undefined || claim === undefined) return [];
  const declared = [...claim.assertions, ...claim.gatheredAssertions, ...claim.redactedAssertions].map(
    ({ uri }) => uri,
  );
  const isDeclared = (label: string) => declared.some((uri) => uri.endsWith(`/${label}`));
  return assertions.assertions.every(({ fullLabel = '' }) => isDeclared(fullLabel)) ? [] : ['assertion.undeclared'];
}

/** A few octets for the container's own marks around them are no matter. */
const SLACK_BYTES = 64;

function leavesOutMore({ assertions }: Manifest, file: Asset): boolean {
  const hashes = (assertions?.getHardBindings() ?? []).filter((binding) => binding instanceof DataHashAssertion);
  const leftOut = hashes.flatMap(({ exclusions }) => exclusions).reduce((sum, { length }) => sum + length, 0);
  return leftOut > file.getHashExclusionRange().length + SLACK_BYTES;
}

function asCredentials(
  { identities, ...history }: History,
  { codes: ownCodes, manifest, leavesOutMore }: Check,
  older: OlderManifests & { histories: OlderHistory[] },
): ContentCredentials {
  const ofHistories = ofOlder(older.histories);
  const codes = [...new Set([...ownCodes, ...older.codes, ...ofHistories.codes])];
  const faults: CredentialFault[] = codes.filter((code) => noteOf(code) === null).map(faultOf);
  return {
    state: stateOf(faults),
    faults,
    notes: [
      ...codes.flatMap((code) => noteOf(code) ?? []),
      ...ofHistories.notes,
      ...older.notes,
      ...(leavesOutMore ? ['Parts of the file beside the credentials are not under the signature.'] : []),
      ...(identities.length === 0
        ? []
        : ['A statement on who made the picture (CAWG identity) is there, and is not checked here.']),
    ],
    signer: signerOf(manifest),
    isSignerOnTrustList: false,
    signedAt: signedAt(manifest, ownCodes),
    ...history,
    older: older.histories,
    unread: null,
  };
}
