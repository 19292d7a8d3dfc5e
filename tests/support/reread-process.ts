/** Run as a process of its own, to be killed: reads photos again that wait for it, in the database its argument names. */
import { connectDatabase } from '../../src/database/connect.ts';
import { keepRereading } from '../../src/jobs/keep-rereading.ts';

const url = process.argv[2] ?? '';
const tell = (line: string) => void process.stderr.write(`${line}\n`);
keepRereading(connectDatabase({ url }, ({ message }) => tell(message)).prisma, tell);
