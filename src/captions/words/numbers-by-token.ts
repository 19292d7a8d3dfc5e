/**
 * A number for each token, 0 at first. No typed array: one of the length of a text lies outside the engine's heap, and to ask for it takes
 * longer than all the work it is for.
 */
export function numbersByToken(count: number): number[] {
  return new Array<number>(count).fill(0);
}
