import { constants, createContext } from 'node:vm';
import NodeEnvironment from 'jest-environment-node';

/** As Jest shares them: the bytes that Node's modules make are `instanceof` what the tests call so. */
const SHARED = new Set(['Buffer', 'ArrayBuffer', 'Uint8Array']);

/**
 * Jest's environment for Node, in a realm with a plain global object. That of Jest's own stands behind a proxy, through
 * which every `Map`, `Math` and `Error` that a module names is looked up: tests that reckon much take a fifth longer.
 */
export default class PlainEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const plain = createContext(constants.DONT_CONTEXTIFY);
    furnish(plain, this.global);
    this.context = plain;
    this.global = plain;
    // What Jest made for its own global works on this one.
    this.moduleMocker = new this.moduleMocker.constructor(plain);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: plain });
    this.fakeTimers = null;
  }
}

/** Gives the realm what Jest gives to its own. What the language itself has, such as `Array`, each realm has anew. */
function furnish(plain, own) {
  for (const name of Reflect.ownKeys(own)) {
    if (Object.hasOwn(plain, name) && !SHARED.has(name)) continue;
    Object.defineProperty(plain, name, Object.getOwnPropertyDescriptor(own, name));
  }
  plain.global = plain;
  plain.Error.stackTraceLimit = own.Error.stackTraceLimit;
  for (const name of ['dispose', 'asyncDispose']) plain.Symbol[name] ??= own.Symbol[name];
}
