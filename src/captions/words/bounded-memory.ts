/** News says the same words again and again; the limit only keeps hostile texts from filling the memory. */
const MAX_REMEMBERED = 20_000;
const LONGEST = 60;

/**
 * The function with a memory for its last answers by word: emptied when it is full, and none for words longer than any
 * name. Answers are shared by all who ask: they must not be changed.
 */
export function remembering<Answer>(workOut: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return workOut(word);
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    const answer = workOut(word);
    answers.set(copied(word), answer);
    return answer;
  };
}

/** A part of a text would keep all of the text in memory; a copy of it keeps only itself. */
function copied(word: string): string {
  return word.length < SHORTEST_SLICE ? word : ` ${word}`.slice(1);
}

/** Shorter parts of strings are copied by the engine anyway. */
const SHORTEST_SLICE = 13;
