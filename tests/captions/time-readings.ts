import { text } from 'node:stream/consumers';
import { examples, ownStrings, readingTimes, type Timed, warmUp } from './reading-times.ts';

/** A process that times readings and does nothing else: see `readingTimesApart`. */
const readings = JSON.parse(await text(process.stdin)) as Timed[];
warmUp([...ownStrings, ...examples], 2000);
process.stdout.write(JSON.stringify(readingTimes(readings)));
