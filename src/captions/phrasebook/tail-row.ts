/**
 * Words that follow a clause and belong to it.
 * - `ask`: the use depends on asking somebody, `{whom}` if said. `tie`: it is tied to a story, an event or a purpose.
 * - `editorial`: it is for news. `story`: for news on one matter.
 * - `stress`: adds nothing ("whatsoever", "at all", "permitted").
 */
export interface TailRow {
  patterns: readonly string[];
  meaning: 'ask' | 'tie' | 'stress' | 'editorial' | 'story';
}
