/** Tests run in the realm of their process, with the global object that `npm start` has. */
export default class NativeEnvironment {
  global = globalThis;
  exit = process.exit;

  async setup() {
    // Node knows from which lines of our TypeScript an error comes; Jest puts its own reckoning in place of that.
    Error.prepareStackTrace = undefined;
  }

  async teardown() {
    // Jest wraps it anew for each file.
    process.exit = this.exit;
  }

  /** Of another realm; there is none. */
  getVmContext() {
    return null;
  }
}
