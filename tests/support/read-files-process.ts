/** Run as a process of its own, to be killed: reads files again, in the database and the folder its arguments name. */
import { connectDatabase } from '../../src/database/connect.ts';
import { keepReadingFiles } from '../../src/jobs/keep-reading-files.ts';
import { openFileStore } from '../../src/storage/file-store.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const tell = (line: string) => void process.stderr.write(`${line}\n`);
const { prisma } = connectDatabase({ url }, ({ message }) => tell(message));
keepReadingFiles({ prisma, store: await openFileStore(folder) }, tell);
