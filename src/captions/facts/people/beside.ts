/** `is greeted by`, `dribbles past`, `abrazada por`: who does it, and who is passed, stand in the picture too. */
export function isBeside(word: string, verb: string): boolean {
  if (word === 'by') return DONE_BY.test(verb);
  if (/^(?:de|du|des)$/.test(word)) return DONE_DE.test(verb);
  return word === 'por' ? DONE_POR.test(verb) : /^(?:past|around|over)$/.test(word) && PASSES.test(verb);
}

/** `wird von X umarmt`: the verb closes the sentence. */
export function isBesideInGerman(word: string, verb: string): boolean {
  return word === 'von' && DONE_VON.test(verb);
}

const DONE_BY =
  /^(?:accompanied|flanked|greeted|welcomed|received|escorted|joined|surrounded|followed|watched|hugged|embraced|congratulated|challenged|tackled|fouled|defended|guarded|blocked|tagged|helped|assisted|introduced|interviewed|applauded|kissed|held|pursued|chased|marked|stopped|sacked|pressured|mobbed|lifted|consoled|comforted|carried|cheered|ridden)$/;
const DONE_POR =
  /^(?:abrazad|consolad|recibid|acompañad|besad|saludad|rodead|flanquead|abraçad|recebid|acompanhad|beijad|cumprimentad|cercad)[oa]s?$/;
const DONE_DE = /^(?:accompagné|entouré|flanqué|escorté|suivi)e?s?$/;
const DONE_VON =
  /^(?:umarmt|getröstet|begrüßt|empfangen|begleitet|geküsst|gehalten|getragen|gestützt|verabschiedet|umringt|flankiert)$/;
const PASSES =
  /^(?:shoots|dribbles|drives|runs|skates|moves|cuts|slips|gets|jumps|leaps|heads|goes|breaks|bursts|sprints|slides|weaves|rides|kicks)$/;
