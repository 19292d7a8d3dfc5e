/** Standard output belongs to the command that set-up runs before. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** A failure that its message explains in full. */
export class SetUpError extends Error {
  name = 'SetUpError';
}
