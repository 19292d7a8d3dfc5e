import { readFile } from 'node:fs/promises';
import { readMetadata } from '../imaging/read-metadata.ts';
import { complain, writeLine } from './json-lines.ts';

/** Reads each file; one that cannot be opened is named on stderr and the rest go on. */
export async function readMetadataCommand(files: string[]): Promise<number> {
  if (files.length === 0) complain('Name the files to read: read-metadata FILE…');
  for (const file of files) {
    const bytes = await readFile(file).catch((error: Error) => complain(`${file}: ${error.message}`));
    if (bytes === undefined) continue;
    const { format, width, height, blocks, fields, conflicts, unread, credentials, ai } = await readMetadata(bytes);
    await writeLine({ file, format, width, height, blocks, fields, conflicts, unread, credentials, ai });
  }
  return 0;
}
