import type { Vocabulary } from '../words/vocabulary.ts';
import { type Needs, needsInRow, needsOfAny, noteNeeds, type Offering, offersAhead } from './phrase-needs.ts';
import { type Place, Places, withoutChoices } from './phrase-places.ts';

/**
 * The rows of a grammar. A text walks along states: all the places its words may have led to. They are made when a text
 * first comes to them, so that a row costs as much as it is long, not as much as there are ways to say it.
 */
export class PhraseGraph<Row> {
  readonly #vocabulary: Vocabulary;
  readonly #places: Places<Row>;
  readonly #starts: Place<Row>[] = [];
  readonly #states = new Map<string, State<Row>>();
  readonly #beginningsOf: BeginningsOf;
  #root: State<Row> | null = null;
  #needs: Needs | null = null;

  /** `beginningsOf` a slot are the bits of which a token must hold one for the slot to begin there; without it every slot is tried anywhere. */
  constructor(vocabulary: Vocabulary, beginningsOf: BeginningsOf = () => -1) {
    this.#vocabulary = vocabulary;
    this.#beginningsOf = beginningsOf;
    this.#places = new Places(vocabulary);
  }

  /** Adds every way to say `pattern`. Of rows that are said alike the one added first comes first. Throws where a pattern can begin with a gap, which would be tried at every word of every text. */
  add(pattern: string, row: Row): void {
    if (this.#root !== null) throw new Error('A row is added before a text is read.');
    const start = this.#places.layOut(pattern, row);
    if (withoutChoices([start]).some(({ gap }) => gap > 0))
      throw new Error(`Pattern that begins with a gap: ${pattern}`);
    this.#starts.push(start);
  }

  /** Where reading begins: no row ends here, however much of it may be absent. */
  get root(): State<Row> {
    this.#root ??= this.#stateOf(withoutChoices(this.#starts).filter(({ row }) => row === null));
    return this.#root;
  }

  /** What the words of a text from each of its places on can satisfy. A grammar that never asks works out no needs, and tries every way. */
  offersAhead(text: Offering): readonly number[] {
    this.#needs ??= noteNeeds(this.#starts, this.#vocabulary, this.#beginningsOf);
    return offersAhead(text, this.#needs);
  }

  #stateOf = (reached: readonly Place<Row>[]): State<Row> => {
    const places = withoutChoices(reached);
    const key = places.map(({ id }) => id).join(' ');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const made = new State(places, this.#stateOf, this.#beginningsOf);
    this.#states.set(key, made);
    return made;
  };
}

type BeginningsOf = (slot: string) => number;
type StateOf<Row> = (places: readonly Place<Row>[]) => State<Row>;

/** Where the words of a text have led so far. */
export class State<Row> {
  /** The rows that end here, in their order. */
  readonly rows: readonly Row[];
  readonly slots: readonly Way<Row, string>[];
  readonly gaps: readonly Way<Row, number>[];
  /** Whether slots or gaps lead on. */
  readonly hasOpenWays: boolean;
  /** What any of them needs. */
  readonly needs: Int32Array;
  /** What each of the slots needs, and the bits of which a token must hold one for it to begin there. */
  readonly needsOfSlots: Int32Array;
  readonly beginnings: Int32Array;
  readonly needsOfGaps: Int32Array;
  readonly #words: ReadonlyMap<number, Way<Row, number>>;
  /** The same by number, where so many words lead on that most texts ask here. */
  readonly #byNumber: readonly (Way<Row, number> | undefined)[] | null;

  constructor(places: readonly Place<Row>[], stateOf: StateOf<Row>, beginningsOf: BeginningsOf) {
    this.rows = [...new Set(places.flatMap(({ row }) => (row === null ? [] : [row])))];
    this.#words = waysBy(places, ({ word }) => (word === 0 ? null : word), stateOf);
    this.#byNumber = this.#words.size < MANY_WORDS ? null : byNumber(this.#words);
    this.slots = [...waysBy(places, ({ slot }) => slot, stateOf).values()];
    this.gaps = [...waysBy(places, ({ gap }) => (gap === 0 ? null : gap), stateOf).values()];
    this.hasOpenWays = this.slots.length + this.gaps.length > 0;
    this.needs = needsOfAny([...this.slots, ...this.gaps]);
    this.needsOfSlots = needsInRow(this.slots);
    this.beginnings = Int32Array.from(this.slots, ({ over }) => beginningsOf(over));
    this.needsOfGaps = needsInRow(this.gaps);
  }

  /** Where the word of this number leads. */
  after(word: number): State<Row> | undefined {
    const way = this.#byNumber === null ? this.#words.get(word) : this.#byNumber[word];
    return way === undefined ? undefined : way.state;
  }

  /** The words that lead on. */
  words(): Iterable<number> {
    return this.#words.keys();
  }
}

/** The longest row without slots that begins at `from`, among words given by their numbers; null when none does. */
export function longestRow<Row>(
  graph: PhraseGraph<Row>,
  ids: ArrayLike<number>,
  from: number,
): { row: Row; end: number } | null {
  let state: State<Row> | undefined = graph.root.after(ids[from] ?? 0);
  let best: { row: Row; end: number } | null = null;
  for (let at = from + 1; state !== undefined; at += 1) {
    const row = state.rows[0];
    if (row !== undefined) best = { row, end: at };
    state = at < ids.length ? state.after(ids[at] ?? 0) : undefined;
  }
  return best;
}

const MANY_WORDS = 32;

function byNumber<Way>(ways: ReadonlyMap<number, Way>): readonly (Way | undefined)[] {
  const numbered = new Array<Way | undefined>(Math.max(...ways.keys()) + 1).fill(undefined);
  for (const [word, way] of ways) numbered[word] = way;
  return numbered;
}

/** A way on, over a word, a slot or a gap. */
export class Way<Row, Over> {
  readonly over: Over;
  /** The words of which every way on needs one. */
  readonly needs: Int32Array;
  readonly #places: readonly Place<Row>[];
  readonly #stateOf: StateOf<Row>;
  #state: State<Row> | null = null;

  constructor(over: Over, places: readonly Place<Row>[], stateOf: StateOf<Row>) {
    this.over = over;
    this.#places = places;
    this.#stateOf = stateOf;
    this.needs = needsOfAny(places);
  }

  get state(): State<Row> {
    this.#state ??= this.#stateOf(this.#places);
    return this.#state;
  }
}

function waysBy<Row, Over>(
  places: readonly Place<Row>[],
  overOf: (place: Place<Row>) => Over | null,
  stateOf: StateOf<Row>,
): Map<Over, Way<Row, Over>> {
  const onward = new Map<Over, Place<Row>[]>();
  for (const place of places) {
    const over = overOf(place);
    if (over === null || place.next === null) continue;
    const known = onward.get(over);
    if (known === undefined) onward.set(over, [place.next]);
    else known.push(place.next);
  }
  return new Map([...onward].map(([over, next]) => [over, new Way(over, next, stateOf)]));
}
