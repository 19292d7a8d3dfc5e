import { expect } from 'expect';

/** What `load` declares with the given `describe` and `it`, in order: `{ id, run }`, each id once. */
export function collectTests(load) {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, run) => tests.push({ id: `${[...path, name].join(' › ')} (${tests.length})`, run });
  describe.each = each(describe);
  it.each = each(it);
  load({ describe, it, test: it, expect });
  return tests;
}

/** As Jest: a row that is a list is the arguments, any other row the only one. */
function each(declare) {
  return (rows) => (name, body) => {
    for (const row of rows) declare(name, () => body(...[row].flat()));
  };
}
