import { describe, expect, it } from '@jest/globals';
import { boxesOf } from '../../src/imaging/iso-boxes.ts';
import { metadataClauses } from '../../src/imaging/metadata-clauses.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { rightsPacket } from '../../src/imaging/rights-packet.ts';
import { makePicture } from '../support/make-picture.ts';
import { signAvif, signPicture, signTiff, signWebp } from '../support/sign-picture.ts';

const picture = (kind: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg') =>
  makePicture({ kind, width: 32, height: 24, seed: 4 });
const credentialsOf = async (file: Buffer) => (await readMetadata(file)).credentials;

/** With one octet of its signed history another: where `text` stands. */
function spoilt(file: Buffer, text: string): Buffer {
  const broken = Buffer.from(file);
  const at = broken.indexOf(text);
  if (at < 0) throw new Error(`There is no ${text} in the file`);
  broken[at] = (broken[at] ?? 0) ^ 1;
  return broken;
}

function without(file: Buffer, start: number, end: number): Buffer {
  return Buffer.concat([file.subarray(0, start), file.subarray(end)]);
}

/** Where the segments (APP11) of a JPEG lie that hold its history. */
function historySegments(file: Buffer): { start: number; end: number }[] {
  const segments: { start: number; end: number }[] = [];
  for (let start = 2; file[start + 1] !== 0xda; ) {
    const end = start + 2 + file.readUInt16BE(start + 2);
    if (file[start + 1] === 0xeb) segments.push({ start, end });
    start = end;
  }
  return segments;
}

const sign = { jpeg: signPicture, png: signPicture, webp: signWebp, avif: signAvif };

describe('the history a picture is signed with', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is checked and told: %s', async (kind) => {
    const signed = await sign[kind](await picture(kind), {
      actions: [{ action: 'c2pa.created', sourceType: 'digitalCapture' }, { action: 'c2pa.cropped' }],
    });
    const { credentials, ai, unread } = await readMetadata(signed);
    expect(credentials).toEqual({
      state: 'valid',
      faults: [],
      notes: [],
      signer: { name: 'Jane Roe', organisation: 'Example Photos', issuer: 'Example Test Root' },
      isSignerOnTrustList: false,
      signedAt: null,
      generator: expect.stringMatching(/^c2pa-ts /),
      actions: [
        { action: 'c2pa.created', sourceType: 'digitalCapture', agent: null },
        { action: 'c2pa.cropped', sourceType: null, agent: null },
      ],
      ingredients: [],
      older: [],
      ai: null,
      miningRefused: [],
      unread: null,
    });
    expect([ai, unread]).toEqual([null, []]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is bad once the picture was changed: %s', async (kind) => {
    const signed = await sign[kind](await picture(kind));
    const changed = Buffer.from(signed);
    const at = kind === 'webp' ? 40 : changed.length - 20;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await credentialsOf(changed)).toMatchObject({
      state: 'invalid',
      faults: [
        { code: expect.stringMatching(/Hash.mismatch$/), sentence: 'The picture was changed after it was signed.' },
      ],
      signer: { name: 'Jane Roe' },
    });
  });

  it('is checked in a TIFF', async () => {
    const signed = await signTiff([[0x013b, 2, 'Jane Roe']]);
    expect(await credentialsOf(signed)).toMatchObject({ state: 'valid', notes: [] });
    signed[signed.indexOf('Jane Roe')] = 0x58;
    expect(await credentialsOf(signed)).toMatchObject({ state: 'invalid' });
  });

  it.each([
    ['its list of acts', 'c2pa.created', 'assertion.hashedURI.mismatch'],
    ['its statement', 'xmp:iid:4f9a0c1e', 'claimSignature.mismatch'],
  ])('is bad once %s was changed', async (_what, text, code) => {
    const faults = (await credentialsOf(spoilt(await signPicture(await picture()), text)))?.faults ?? [];
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('is bad where the certificate has ended, and no time stamp shows that it was signed before', async () => {
    const signed = await signPicture(await picture(), { notAfter: new Date('2021-01-01') });
    expect(await credentialsOf(signed)).toMatchObject({
      state: 'invalid',
      faults: [{ code: 'signingCredential.expired' }],
    });
  });

  it('is said not to be checked where it is kept on the web', async () => {
    const packet = Buffer.from(
      rightsPacket({ credit: 'AP' }).replace(
        '<photoshop:Credit>',
        '<d:provenance xmlns:d="http://purl.org/dc/terms/">https://example.org/m.c2pa</d:provenance><photoshop:Credit>',
      ),
    );
    const { credentials, unread } = await readMetadata(packet);
    expect(credentials).toMatchObject({ state: 'unchecked', faults: [{ code: 'kept-elsewhere' }] });
    expect(unread).toEqual([]);
  });
});

describe('AI', () => {
  const TRAINED = { action: 'c2pa.created', sourceType: 'trainedAlgorithmicMedia' };

  it('is a fact of a picture that says so in its signed history', async () => {
    const { ai } = await readMetadata(await signPicture(await picture(), { actions: [TRAINED] }));
    expect(ai).toEqual({
      origin: 'generated',
      field: 'content_credentials',
      words: 'Content Credentials: generated by AI',
    });
  });

  it('does not vanish with a broken signature', async () => {
    const broken = spoilt(await signPicture(await picture(), { actions: [TRAINED] }), 'xmp:iid:4f9a0c1e');
    const { ai, credentials } = await readMetadata(broken);
    expect([credentials?.state, ai?.origin]).toEqual(['invalid', 'generated']);
  });

  it('in a part of the picture is an alteration', async () => {
    const actions = [
      { action: 'c2pa.created', sourceType: 'digitalCapture' },
      { action: 'c2pa.edited', sourceType: 'compositeWithTrainedAlgorithmicMedia' },
    ];
    expect((await readMetadata(await signPicture(await picture(), { actions }))).ai?.origin).toBe('altered');
  });

  it('is read from the digital source type without any signature', async () => {
    const term = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
    const { ai } = await readMetadata(Buffer.from(rightsPacket({ digitalSourceType: term })));
    expect(ai).toEqual({
      origin: 'generated',
      field: 'digital_source_type',
      words: 'Digital source type: trainedAlgorithmicMedia',
    });
  });

  it('may be forbidden to learn from it', async () => {
    const signed = await signPicture(await picture(), { miningRefused: ['cawg.ai_generative_training'] });
    const metadata = await readMetadata(signed);
    expect(metadata.credentials?.miningRefused).toEqual(['ai_generative_training']);
    expect(metadataClauses(metadata).clauses).toMatchObject([
      { kind: 'purpose-except', value: ['ai-training'], field: 'content_credentials' },
    ]);
  });
});

describe('the history of a picture it was made from', () => {
  const madeFrom = [{ action: 'c2pa.created', sourceType: 'digitalCapture' }, { action: 'c2pa.color_adjustments' }];
  const signed = async () => signPicture(await picture(), { madeFrom });

  it('is compared with what was signed, and its own signature checked', async () => {
    expect(await credentialsOf(await signed())).toMatchObject({
      state: 'valid',
      faults: [],
      notes: [],
      ingredients: ['Before'],
      older: [
        { title: 'Before', state: 'valid', faults: [], signer: { name: 'Jane Roe', issuer: 'Example Test Root' } },
      ],
    });
  });

  it.each([
    ['signature', 'claimSignature.mismatch'],
    ['statement', 'assertion.hashedURI.mismatch'],
    ['certificate', 'signingCredential.expired'],
  ] as const)('is bad, and the whole with it, where its %s was bad when it went in', async (olderSpoilt, code) => {
    const made = await signPicture(await picture(), { madeFrom, olderSpoilt });
    expect(await credentialsOf(made)).toMatchObject({
      state: 'invalid',
      faults: [{ code: 'ingredient.claimSignature.mismatch', sentence: expect.stringContaining('does not hold') }],
      signer: { name: 'Jane Roe' },
      older: [{ title: 'Before', state: 'invalid', faults: [{ code, sentence: expect.any(String) }] }],
    });
  });

  it('is told of the one it was found in', async () => {
    const broken = await credentialsOf(spoilt(await signed(), 'xmp:iid:0b7e55d2'));
    expect(broken).toMatchObject({
      state: 'invalid',
      faults: [{ code: 'ingredient.manifest.mismatch' }],
      older: [{ faults: [{ code: 'ingredient.manifest.mismatch' }, { code: 'claimSignature.mismatch' }] }],
    });
  });

  it('makes the whole invalid once it was changed', async () => {
    expect(await credentialsOf(spoilt(await signed(), 'c2pa.color_adjustments'))).toMatchObject({
      state: 'invalid',
      faults: [{ code: 'ingredient.manifest.mismatch', sentence: expect.stringContaining('was changed') }],
    });
  });

  it('makes the whole invalid where it is not there under its name', async () => {
    expect(await credentialsOf(spoilt(await signed(), 'urn:uuid:'))).toMatchObject({
      state: 'invalid',
      faults: [{ code: 'ingredient.manifest.missing' }],
    });
  });
});

describe('a history of which a part is gone', () => {
  const isUnread = {
    credentials: { state: 'unchecked', faults: [{ code: 'in-pieces' }] },
    unread: [{ block: 'jumbf', reason: expect.stringContaining('cannot be put together') }],
  };

  it.each([
    ['first', 0],
    ['last', -1],
  ])('holds the photo for a person: the %s segment of a JPEG', async (_which, index) => {
    const trained = { action: 'c2pa.edited', sourceType: 'compositeWithTrainedAlgorithmicMedia' };
    const signed = await signPicture(await picture(), { actions: Array.from({ length: 1500 }, () => trained) });
    const segments = historySegments(signed);
    expect(segments.length).toBeGreaterThan(1);
    const { start, end } = segments.at(index) ?? { start: 0, end: 0 };
    expect(await readMetadata(without(signed, start, end))).toMatchObject(isUnread);
  });

  it('holds the photo where the mark of the first segment is spoilt', async () => {
    const signed = await signPicture(await picture());
    signed[(historySegments(signed)[0]?.start ?? 0) + 4] = 0x58;
    expect(await readMetadata(signed)).toMatchObject(isUnread);
  });

  it('holds the photo where there are two of them in an AVIF', async () => {
    const signed = await signAvif(await picture('avif'));
    const box = [...boxesOf(signed)].find(({ type }) => type === 'uuid');
    const again = signed.subarray((box?.at ?? 0) - 8, (box?.at ?? 0) + (box?.body.length ?? 0));
    expect(await readMetadata(Buffer.concat([signed, again]))).toMatchObject(isUnread);
  });
});

describe('a hostile history', () => {
  it('holds the photo for a person where nothing of it can be read', async () => {
    const signed = await signPicture(await picture('png'));
    const at = signed.indexOf('caBX') + 4;
    const { credentials, unread } = await readMetadata(
      Buffer.concat([signed.subarray(0, at + 60), signed.subarray(at + 90)]),
    );
    expect(credentials?.state).toBe('unchecked');
    expect(unread).toMatchObject([{ block: 'jumbf', reason: expect.any(String) }]);
  });

  it('that claims to hold four thousand million acts is not believed, and the next picture is checked', async () => {
    const signed = await signPicture(await picture());
    const list = Buffer.from(signed);
    const at = list.indexOf('c2pa.actions') + 12;
    list.set([0x9a, 0xff, 0xff, 0xff, 0xff], list.indexOf('cbor', at) + 4);
    const [hostile, next] = await Promise.all([credentialsOf(list), credentialsOf(signed)]);
    expect(hostile).toMatchObject({ state: 'unchecked', unread: expect.any(String) });
    expect(next?.state).toBe('valid');
  });
});
