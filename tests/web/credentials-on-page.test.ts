import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { type Signing, signPicture } from '../support/sign-picture.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
});

afterAll(() => archive.close());

let seed = 700;

/** The text of the photo's page; `spoil` names words of the signed history that are changed after signing. */
async function pageOf(signing: Signing, spoil?: string): Promise<string> {
  seed += 1;
  const metadata = { headline: 'From XMP', iim: { headline: 'From IIM' } };
  const signed = await signPicture(await makePicture({ kind: 'jpeg', width: 40, height: 30, seed, metadata }), signing);
  if (spoil !== undefined) signed[signed.indexOf(spoil)] = 0x58;
  const { body } = await archive.request.post('/api/v1/photos').attach('file', signed, 'signed.jpg').expect(201);
  const { text } = await archive.request.get(`/photos/${body.files[0].id}`).expect(200);
  return text;
}

describe('the page of a signed photo', () => {
  it('says who signed it and what was done, and never that the signer is trusted', async () => {
    const text = await pageOf({ actions: [{ action: 'c2pa.created', sourceType: 'digitalCapture' }] });
    expect(text).toContain('The signature holds');
    expect(text).toContain('href="#credentials">Signed, and the signature holds</a>');
    expect(text).toContain('Jane Roe, Example Photos (certificate issued by Example Test Root)');
    expect(text).toContain('No list of trusted signers is kept here');
    expect(text).toContain('created (digital capture)');
  });

  it('shows a bad signature as bad', async () => {
    const text = await pageOf({}, 'xmp:iid:4f9a0c1e');
    expect(text).toContain('Bad signature');
    expect(text).toContain('<a class="signature is-invalid" href="#credentials">Bad signature</a>');
    expect(text).toContain('The signature does not fit what it stands under.');
    expect(text).not.toContain('The signature holds');
  });

  it('shows which of the older histories is bad', async () => {
    const madeFrom = [{ action: 'c2pa.created' }];
    const good = await pageOf({ madeFrom });
    expect(good).toContain('Histories of the pictures it was made from');
    expect(good).toContain('Its signature holds');
    const bad = await pageOf({ madeFrom, olderSpoilt: 'signature' });
    expect(bad).toContain('The signed history of a picture it was made from does not hold.');
    expect(bad).toContain('Bad signature</strong>: Before');
    expect(bad).not.toContain('Its signature holds');
  });

  it('shows which of two values that differ is taken', async () => {
    const [, taken] = /<td[^>]*>((?:(?!<td).)*)<span class="taken">/s.exec(await pageOf({})) ?? [];
    expect(taken).toContain('From XMP');
  });
});
