/**
 * Words that follow a clause and belong to it.
 * - `ask`: the use depends on asking somebody, `{whom}` if said. `tie`: it is tied to a story, an event or a purpose.
 * - `stress`: adds nothing ("whatsoever", "at all", "permitted").
 */
export interface TailRow {
  patterns: readonly string[];
  meaning: 'ask' | 'tie' | 'stress' | 'editorial';
}
