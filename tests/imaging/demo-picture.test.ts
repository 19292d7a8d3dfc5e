import { describe, expect, it } from '@jest/globals';
import { demoPicture } from '../../src/imaging/demo-picture.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';

describe('a picture for the demonstration', () => {
  it('is large enough for a page, and captioned in IIM and XMP as agencies do', async () => {
    const caption = 'Dancers <leap> & turn. (연합뉴스)';
    const { format, width, height, fields } = await readMetadata(await demoPicture(3, { caption }));
    expect([format, width, height]).toEqual(['JPEG', 1800, 1200]);
    expect(fields).toEqual({ description: { iim: caption, xmp: caption } });
  });
});
