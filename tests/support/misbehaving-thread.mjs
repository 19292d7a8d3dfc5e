/** A thread that answers with the number it was sent, but for those that make it misbehave. */
import { parentPort } from 'node:worker_threads';

const ENDLESS = 1;
const GREEDY = 2;
const FAILING = 3;
const LEAVING = 4;
const ASLEEP = 10;

parentPort.on('message', ([number]) => {
  if (number === ENDLESS) for (;;);
  if (number === ASLEEP) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (number === GREEDY) for (const all = []; ; ) all.push(Array.from({ length: 100_000 }, Math.random));
  if (number === FAILING) throw new Error('nothing there');
  if (number === LEAVING) process.exit(0);
  parentPort.postMessage({ answer: number });
});
