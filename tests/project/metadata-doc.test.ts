import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { FIELD_TABLE } from '../../src/imaging/field-table.ts';

it('docs/metadata.md names every field that is read, and where each block keeps it', () => {
  const doc = readFileSync(new URL('../../docs/metadata.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| `(\w+)` +\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|[^|]*\|$/gm)];
  const written = Object.fromEntries(
    rows.map(([, name = '', ...places]) => [name, places.slice(0, 4).map((place) => place.trim())]),
  );
  const read = Object.entries(FIELD_TABLE).map(([name, { iim = '', xmp = '', exif, file = '' }]) => {
    const tag = exif === undefined ? '' : `0x${exif.toString(16)}`;
    return [name, [iim, xmp, tag, file]];
  });
  expect(written).toEqual(Object.fromEntries(read));
});
