import { expandPattern, type PatternStep } from './expand-pattern.ts';

/** Words by number: what no phrase speaks of is 0. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size + 1);
    return this.#ids.size;
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  words(): Iterable<string> {
    return this.#ids.keys();
  }
}

export interface TrieNode<Row> {
  words: Map<number, TrieNode<Row>>;
  /** Few at any node, and walked for every word: lists, not maps. */
  slots: { slot: string; child: TrieNode<Row> }[];
  gaps: { most: number; child: TrieNode<Row> }[];
  /** The row that ends here; where two rows are spelt alike, the first. */
  row: Row | null;
  /** The words of which every way on needs one: see `phrase-needs.ts`. Null where a way needs none. */
  needs: Int32Array | null;
}

export function emptyNode<Row>(): TrieNode<Row> {
  return { words: new Map(), slots: [], gaps: [], row: null, needs: null };
}

/** Adds every way to say `pattern` to the tree under `root`. */
export function addPattern<Row>(
  root: TrieNode<Row>,
  pattern: string,
  entry: { row: Row; vocabulary: Vocabulary },
): void {
  for (const steps of expandPattern(pattern)) addSteps(root, steps, entry);
}

/** Adds one way to say a pattern and returns the row that stands for it: where two are spelt alike, the first. */
export function addSteps<Row>(
  root: TrieNode<Row>,
  steps: readonly PatternStep[],
  entry: { row: Row; vocabulary: Vocabulary },
): Row {
  let node = root;
  for (const step of steps) {
    if ('word' in step) node = childOf(node.words, entry.vocabulary.add(step.word));
    else if ('slot' in step) node = slotChild(node, step.slot);
    else node = gapChild(node, step.gap);
  }
  node.row ??= entry.row;
  return node.row;
}

function childOf<Row, Key>(children: Map<Key, TrieNode<Row>>, key: Key): TrieNode<Row> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const child = emptyNode<Row>();
  children.set(key, child);
  return child;
}

function slotChild<Row>(node: TrieNode<Row>, slot: string): TrieNode<Row> {
  const known = node.slots.find((edge) => edge.slot === slot);
  if (known !== undefined) return known.child;
  const child = emptyNode<Row>();
  node.slots.push({ slot, child });
  return child;
}

function gapChild<Row>(node: TrieNode<Row>, most: number): TrieNode<Row> {
  const known = node.gaps.find((edge) => edge.most === most);
  if (known !== undefined) return known.child;
  const child = emptyNode<Row>();
  node.gaps.push({ most, child });
  return child;
}
