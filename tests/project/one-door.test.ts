import { describe, expect, it } from '@jest/globals';
import { importsOf, roomOf, type SourceFile, sourceFiles, targetOf } from './source-files.ts';

/**
 * Picture bytes leave through delivery/ alone. Held by three facts about the source: who may take bytes out of storage
 * or have them made, who may write bytes to a response, and that those who write them got them from delivery/.
 */
const takesBytes = /\.(openOriginal|originalPath|readRendition)\b/;
const makesBytes = 'src/imaging/render.ts';
const writesBytes = /\.pipe\(res\b|\bpipeline\(|\.sendFile\(|\.download\(|\bres\.(end|write)\(\s*[^)\s]/;
const sender = 'src/web/send-bytes.ts';

/** storage/ holds the bytes, delivery/ hands them out, ingest/ makes thumb and preview and keeps them in storage again. */
const mayTakeBytes = ['storage', 'delivery'];
const mayMakeBytes = ['imaging', 'delivery', 'ingest'];
/** Look at the previews of older photos, and keep a number of each, or read what originals say, and keep that. */
const lookAtBytes = ['src/ingest/compare-late.ts', 'src/ingest/read-file-again.ts'];

function imports(file: SourceFile, wanted: string): boolean {
  return importsOf(file).some((specifier) => targetOf(file, specifier)?.startsWith(wanted));
}

function breaches(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const found: string[] = [];
  const mayTake = mayTakeBytes.includes(room) || lookAtBytes.includes(file.path);
  if (takesBytes.test(file.text) && !mayTake) found.push('takes picture bytes out of storage');
  if (imports(file, makesBytes) && !mayMakeBytes.includes(room)) found.push('has pictures made');
  if (room !== 'web' && room !== 'app') return found;
  if (writesBytes.test(file.text) && file.path !== sender) found.push('writes bytes to a response past send-bytes.ts');
  if (imports(file, sender) && !imports(file, 'src/delivery/')) found.push('sends bytes that are not from delivery/');
  if (/express\.static\((?!ASSETS\b)/.test(file.text)) found.push('serves a folder other than the built assets');
  return found;
}

describe('the one door for picture bytes', () => {
  const files = sourceFiles();

  it('is delivery/', () => {
    expect(files.flatMap((file) => breaches(file).map((breach) => `${file.path} ${breach}`))).toEqual([]);
  });

  it('is in use: otherwise this test watches names that nobody has any more', () => {
    const rooms = (pattern: (file: SourceFile) => boolean) =>
      new Set(files.filter(pattern).map(({ path }) => roomOf(path)));
    expect(rooms((file) => takesBytes.test(file.text))).toContain('delivery');
    expect(rooms((file) => imports(file, makesBytes))).toContain('delivery');
    expect(rooms((file) => imports(file, sender))).toContain('web');
    expect(files.filter((file) => writesBytes.test(file.text)).map((file) => file.path)).toEqual([sender]);
  });

  it.each([
    ['a route that opens an original', 'src/web/photos.ts', 'const bytes = await store.openOriginal(photo.sha256);'],
    ['a route that renders', 'src/web/photos.ts', "import { renderDelivery } from '../imaging/render.ts';"],
    ['a command that exports originals', 'src/commands/export.ts', 'copy(await store.originalPath(photo.sha256));'],
    ['a job that reads a rendition', 'src/jobs/mail-previews.ts', 'mail(await store.readRendition(id, "thumb"));'],
    ['a route that streams by itself', 'src/web/photos.ts', 'stream.pipe(res);'],
    ['a route that ends with bytes', 'src/web/photos.ts', 'res.end(bytes);'],
    ['a route that sends what it made up', 'src/web/photos.ts', "import { sendBytes } from './send-bytes.ts';"],
    [
      'a folder of pictures served as it lies',
      'src/app.ts',
      "app.use('/uploads', express.static(config.uploadsFolder));",
    ],
  ])('would notice %s', (_name, path, text) => {
    expect(breaches({ path, text })).not.toEqual([]);
  });
});
