import { createHash, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { type Asset, BMFF, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { CoseAlgorithmIdentifier, LocalSigner } from '@trustnxt/c2pa-ts/cose';
import {
  type Action,
  ActionAssertion,
  type ActionType,
  type Assertion,
  BMFFHashAssertion,
  DataHashAssertion,
  type DigitalSourceType,
  IngredientAssertion,
  type Manifest,
  ManifestStore,
  RelationshipType,
  TrainingAndDataMiningAssertion,
} from '@trustnxt/c2pa-ts/manifest';
import { tiffWith } from './tiff-with.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface Signing {
  /** Each with the IPTC term of its source, where it has one. */
  actions?: { action: string; sourceType?: string }[];
  /** What may not be done: `cawg.ai_training`. */
  miningRefused?: string[];
  /** The certificate has ended before this. */
  notAfter?: Date;
  /** Acts of an older history, of the picture that this one was made from. */
  madeFrom?: { action: string; sourceType?: string }[];
  /** What is wrong with the older history, though the newer one names it as it is. */
  olderSpoilt?: 'signature' | 'statement' | 'certificate';
}

const TERM = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** A JPEG or PNG with a signed history in it, by a certificate made for it alone. */
export function signPicture(picture: Buffer, signing: Signing = {}): Promise<Buffer> {
  return signFile(JPEG.canRead(picture) ? new JPEG(picture) : new PNG(picture), signing);
}

/** The same for an AVIF. */
export function signAvif(picture: Buffer, signing: Signing = {}): Promise<Buffer> {
  return signFile(new BMFF(new Uint8Array(picture)), signing, BMFFHashAssertion.createV2('jumbf manifest', 'SHA-256'));
}

/** A TIFF of a few fields, signed: its history stands at its end. */
export function signTiff(fields: Parameters<typeof tiffWith>[0], signing: Signing = {}): Promise<Buffer> {
  return signFile(tiffFile(fields), signing);
}

/** The same for a WebP. */
export function signWebp(picture: Buffer, signing: Signing = {}): Promise<Buffer> {
  return signFile(webpFile(picture), signing);
}

async function signFile(
  file: Asset,
  signing: Signing,
  binding: DataHashAssertion | BMFFHashAssertion = DataHashAssertion.create('SHA-256'),
): Promise<Buffer> {
  const signer = await makeSigner(signing.notAfter ?? new Date('2099-01-01'));
  const store = new ManifestStore();
  const add = (instanceID: string, assertions: Assertion[], signer: LocalSigner): Manifest => {
    const manifest = store.createManifest({
      assetFormat: file.mimeType,
      instanceID,
      defaultHashAlgorithm: 'SHA-256',
      signer,
    });
    for (const assertion of assertions) manifest.addAssertion(assertion);
    return manifest;
  };
  const { madeFrom, olderSpoilt } = signing;
  const signerBefore = olderSpoilt === 'certificate' ? await makeSigner(new Date('2021-01-01')) : signer;
  const itsBinding = DataHashAssertion.create('SHA-256');
  const older =
    madeFrom === undefined
      ? null
      : add('xmp:iid:0b7e55d2', [itsBinding, ...assertionsOf({ actions: madeFrom })], signerBefore);
  const hash = new Uint8Array(32);
  const manifest = add(
    'xmp:iid:4f9a0c1e',
    [binding, ...assertionsOf(signing), ...(older === null ? [] : [ingredientOf(older, hash)])],
    signer,
  );
  await file.ensureManifestSpace(store.measureSize());
  await binding.updateWithAsset(file);
  if (older !== null) {
    await itsBinding.updateWithAsset(file);
    await older.sign(signerBefore);
    spoil(older, olderSpoilt);
    hash.set(createHash('sha256').update(older.generateJUMBFBox().toBuffer()).digest());
  }
  await manifest.sign(signer);
  await file.writeManifestJUMBF(store.getBytes());
  return Buffer.from(await file.getDataRange());
}

function spoil({ assertions, signature }: Manifest, what: Signing['olderSpoilt']): void {
  const [bytes] = [signature?.signatureData.signature];
  if (what === 'signature' && bytes !== undefined) bytes[9] = (bytes[9] ?? 0) ^ 1;
  const [done] = assertions?.getActionAssertions() ?? [];
  const last = done?.actions.at(-1);
  if (what === 'statement' && last !== undefined) last.action = `${last.action.slice(0, -1)}x` as ActionType;
}

/** Its hash is known once the older history is signed. */
function ingredientOf(older: Manifest, hash: Uint8Array): Assertion {
  const ingredient = IngredientAssertion.create('Before', 'image/jpeg', 'xmp:iid:0b7e55d2');
  ingredient.relationship = RelationshipType.ParentOf;
  ingredient.c2pa_manifest = { uri: `self#jumbf=/c2pa/${older.label}`, hash, algorithm: 'SHA-256' };
  return ingredient;
}

function tiffFile(fields: Parameters<typeof tiffWith>[0]): Asset {
  let bytes = tiffWith(fields);
  let start = bytes.length;
  return {
    mimeType: 'image/tiff',
    getDataLength: () => bytes.length,
    getDataRange: async (from = 0, length = bytes.length - from) => bytes.subarray(from, from + length),
    getManifestJUMBF: () => undefined,
    getHashExclusionRange: () => ({ start, length: bytes.length - start }),
    dumpInfo: () => '',
    async ensureManifestSpace(length) {
      bytes = tiffWith([...fields, [0xcd41, 7, Buffer.alloc(length)]]);
      start = bytes.length - length;
    },
    async writeManifestJUMBF(jumbf) {
      bytes.set(jumbf, start);
    },
  };
}

/** The history stands in a chunk behind all others. */
function webpFile(picture: Buffer): Asset {
  let bytes = picture;
  return {
    mimeType: 'image/webp',
    getDataLength: () => bytes.length,
    getDataRange: async (from = 0, length = bytes.length - from) => bytes.subarray(from, from + length),
    getManifestJUMBF: () => undefined,
    getHashExclusionRange: () => ({ start: picture.length, length: bytes.length - picture.length }),
    dumpInfo: () => '',
    async ensureManifestSpace(length) {
      const head = Buffer.from('C2PA\0\0\0\0', 'latin1');
      head.writeUInt32LE(length, 4);
      bytes = Buffer.concat([picture, head, Buffer.alloc(length + (length % 2))]);
      bytes.writeUInt32LE(bytes.length - 8, 4);
    },
    async writeManifestJUMBF(jumbf) {
      bytes.set(jumbf, picture.length + 8);
    },
  };
}

function assertionsOf({ actions = [{ action: 'c2pa.created' }], miningRefused = [] }: Signing): Assertion[] {
  const done = new ActionAssertion();
  done.actions = actions.map(
    ({ action, sourceType }): Action => ({
      action: action as ActionType,
      ...(sourceType === undefined ? {} : { digitalSourceType: `${TERM}${sourceType}` as DigitalSourceType }),
    }),
  );
  if (miningRefused.length === 0) return [done];
  const mining = new TrainingAndDataMiningAssertion();
  mining.entries = Object.fromEntries(miningRefused.map((use) => [use, { choice: 'notAllowed' }])) as never;
  return [done, mining];
}

async function makeSigner(notAfter: Date): Promise<LocalSigner> {
  const [issuer, own] = [await makeKeys(), await makeKeys()];
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '0102',
    subject: 'CN=Jane Roe, O=Example Photos',
    issuer: 'CN=Example Test Root',
    notBefore: new Date('2020-01-01'),
    notAfter,
    signingAlgorithm: EC,
    publicKey: own.publicKey,
    signingKey: issuer.privateKey,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.emailProtection], true),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  const key = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', own.privateKey));
  return new LocalSigner(key, CoseAlgorithmIdentifier.ES256, certificate as never);
}

function makeKeys() {
  return webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']);
}
