import { describe, expect, it } from '@jest/globals';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { makePicture } from '../support/make-picture.ts';
import { signPicture } from '../support/sign-picture.ts';

const picture = (kind: 'jpeg' | 'png' | 'webp' = 'jpeg') => makePicture({ kind, width: 32, height: 24, seed: 4 });
const credentialsOf = async (file: Buffer) => (await readMetadata(file)).credentials;

describe('the history a picture is signed with', () => {
  it.each(['jpeg', 'png'] as const)('is checked and told: %s', async (kind) => {
    const signed = await signPicture(await picture(kind), {
      actions: [{ action: 'c2pa.created', sourceType: 'digitalCapture' }, { action: 'c2pa.cropped' }],
    });
    expect(await credentialsOf(signed)).toMatchObject({
      state: 'valid',
      faults: [],
      signer: { name: 'Jane Roe', organisation: 'Example Photos', issuer: 'Example Test Root' },
      isSignerOnTrustList: false,
      signedAt: null,
      actions: [
        { action: 'c2pa.created', sourceType: 'digitalCapture', agent: null },
        { action: 'c2pa.cropped', sourceType: null, agent: null },
      ],
      ai: null,
      unread: null,
    });
  });
});
