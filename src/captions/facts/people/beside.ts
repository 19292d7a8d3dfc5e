/** `is greeted by`, `dribbles past`: who does it, and who is passed, stand in the picture too. */
export function isBeside(word: string, verb: string): boolean {
  return word === 'by' ? DONE_BY.test(verb) : /^(?:past|around|over)$/.test(word) && PASSES.test(verb);
}

const DONE_BY =
  /^(?:accompanied|flanked|greeted|welcomed|received|escorted|joined|surrounded|followed|watched|hugged|embraced|congratulated|challenged|tackled|fouled|defended|guarded|blocked|tagged|helped|assisted|introduced|interviewed|applauded|kissed|held|pursued|chased|marked|stopped|sacked|pressured|mobbed|lifted|consoled)$/;
const PASSES =
  /^(?:shoots|dribbles|drives|runs|skates|moves|cuts|slips|gets|jumps|leaps|heads|goes|breaks|bursts|sprints|slides|weaves|rides|kicks)$/;
