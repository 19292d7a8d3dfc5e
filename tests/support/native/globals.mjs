/** What tests import as `@jest/globals`: that of the file which runs now. */
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test;

export function giveGlobals(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}
