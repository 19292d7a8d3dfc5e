import { withFamily } from '../../../vocabulary/persons/names-in-question.ts';
import type { Span } from '../../../vocabulary/texts.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import { wordsIn } from '../words.ts';
import { isDepicted } from './is-depicted.ts';
import { mayBeShownInEast } from './may-be-shown-in-east.ts';
import {
  ACTS,
  ANYBODY,
  BODY,
  DURING,
  EVENT,
  LIKENESS,
  MADE_ELSEWHERE,
  OPPOSING,
  SAID_TO,
  SPOKEN_OF,
  TOUCHED,
} from './mention-words.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { isSaidAbsent } from './said-absent.ts';

/**
 * Those of the names of a text that its picture may show though it is read to only mention them: by the words around each.
 * Left out is who is surely elsewhere: “supporters of X”, “since X took office”, “X (not pictured)”, a sentence of background. Wide where the grammar
 * leaves it open: a person looks.
 */
export function possiblyShown(text: string, names: readonly Span[]): Span[] {
  const pieces = piecesOf(text).map((piece) => ({ piece, runs: once(() => runsIn(text, piece)) }));
  return names.filter(({ start, end }) => {
    if (isSaidAbsent(text.slice(end, end + REACH))) return false;
    const found = pieces.find(({ piece }) => piece.start <= start && start < piece.end);
    if (found === undefined) return true;
    const { piece, runs } = found;
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text.slice(start, end)))
      return mayBeShownInEast(piece, { start: start - piece.start, end: end - piece.start });
    const named = inSentence(text, piece, { runs: runs(), name: { start, end } });
    if (isPartOrLikeness(named)) return true;
    return piece.role === 'background' ? actsInBackground(named) : isOnScene(named);
  });
}

function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** A name with what stands before it, roles and titles left out, and behind it. */
interface Named {
  before: string;
  after: string;
  /** Whether the sentence shows somebody else. */
  isBesideOthers: boolean;
  /** Read by its grammar to be shown. */
  isShown: boolean;
}

interface FoundRun {
  run: NameRun;
  /** Where its phrase begins, roles and titles included. */
  from: number;
  depicted: boolean;
}

/** The names in a piece, and whether its grammar shows them. */
function runsIn(text: string, piece: Piece): FoundRun[] {
  const words = wordsIn(text, piece);
  const { isList } = piece;
  let before: FoundRun | null = null;
  return nameRuns(text, words, isList || piece.role === 'line').map((run) => {
    const from = words[run.phraseFrom]?.start ?? run.start;
    before = { run, from, depicted: isList || isDepicted(words, run, before) };
    return before;
  });
}

function inSentence(text: string, piece: Piece, { runs, name }: { runs: readonly FoundRun[]; name: Span }): Named {
  const own = runs.findIndex(({ run }) => run.start < name.end && name.start < run.end);
  let head = own;
  let isApart = false;
  for (let at = own; at > Math.max(0, own - LONGEST_LIST); at--) {
    const [one, before] = [runs[at], runs[at - 1]];
    if (one === undefined || before === undefined) break;
    const between = text.slice(before.run.end, one.from);
    if (!JOINT.test(between)) break;
    isApart = /^\s?,\s$/.test(between) && !GOES_ON.test(text.slice(one.run.end, one.run.end + REACH));
    if (isApart) break;
    head = at - 1;
  }
  const { start: from } = withFamily(text, { start: runs[head]?.from ?? name.start, end: name.end });
  const before = text
    .slice(Math.max(piece.start, from - REACH), from)
    .trimStart()
    .replace(DESCRIBING, '$1');
  return {
    before: own === -1 ? before.replace(TITLES_BEFORE, '') : before,
    after: text.slice(name.end, Math.min(piece.end, name.end + REACH)),
    isBesideOthers: runs.some((other) => other.depicted && other !== runs[own]),
    isShown: isApart || runs[own]?.depicted === true,
  };
}

/** Names of one list, and letters to either side of a name, in which its grammar is looked for. */
const LONGEST_LIST = 20;
const REACH = 400;
/** Between two names of one list. */
const JOINT = /^(?:\s?\([^)]*\))?\s?(?:,|&|(?:,\s)?(?:and|und|et|y|e|och|og|en))\s$/u;
/** Behind a name of a list that goes on; “an aide to X, Y, leaves” is none. */
const GOES_ON =
  /^(?:['’]s)?\s?(?:\([^)]*\)\s?)?(?:,\s(?=\p{Lu})|(?:,\s)?(?:and|&|und|et|y|e|och|og|en)\s(?:\p{Ll}+\s){0,3}\p{Lu})/u;
/** Small words that say what somebody is, behind what governs the name: `of ousted`, `by rapper`; no verb (`of awarding`). */
const DESCRIBING =
  /((?<!\p{L})(?:of|by|against|for|with|von|de|del|du|da|do|par|por|contra|contre|gegen)\s(?:(?:the|la|el|le)\s)?)(?:(?!who|that|which|whose|and|or|as|while|to|in|on|at|with|of|by)\p{Ll}[\p{L}-]*(?<!ing)\s){1,3}$/u;
/** Before a name that nobody read. */
const TITLES_BEFORE = /(?:\p{Lu}[\p{L}.'’-]*\s)+$/u;

/** `X’s`: what is told is of somebody else, or of a thing. */
const IS_OWNER = /^['’]s?(?!\p{L})/u;
const PART_BEHIND = new RegExp(`^['’]s?(?:\\s[\\p{L}-]+){0,2}\\s(?:${BODY}|${LIKENESS})(?!\\p{L})`, 'u');
const PART_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${BODY}|${LIKENESS})\\s(?:of|von|vom|de|del|du|des|da|do|di)|(?:${LIKENESS})(?:\\s\\p{L}+){0,2}\\s(?:depicting|showing|portraying|featuring|bearing|with|mit|con|avec|com))\\s(?:(?:the|la|el|le)\\s)?$`,
  'iu',
);

function isPartOrLikeness({ before, after }: Named): boolean {
  return IS_OWNER.test(after) ? PART_BEHIND.test(after) : PART_BEFORE.test(before);
}

const ACTING = new RegExp(
  `^(?:\\s\\([^)]*\\)|,[^,]{1,40},)?\\s(?:(?:${ACTS})|(?:is|are|can be|wird|est|es|é)\\s(?:seen|pictured|shown|visible|zu sehen|vu|vue|${TOUCHED}))(?!\\p{L})`,
  'u',
);
const TOUCHED_BY = new RegExp(`(?<!\\p{L})(?:is|are|being)\\s(?:\\p{Ll}+ly\\s)?(?:${TOUCHED})\\sby\\s$`, 'u');

/** Sentences of background tell the news; only somebody who moves in one may be in the picture. */
function actsInBackground({ before, after }: Named): boolean {
  return (ACTING.test(after) && /^(?:.*[,;:]\s|.*\s(?:while|as|and)\s)?$/su.test(before)) || TOUCHED_BY.test(before);
}

const GOVERNOR = /(?:^|[^\p{L}])([\p{L}.]+)\s(?:(?:the|la|el|le|los|las|der|die|den|dem|o|a)\s)?$/iu;

function isOnScene(named: Named): boolean {
  if (named.isShown) return true;
  if (IS_OWNER.test(named.after)) return isSomewhere(named, EVENT_BEHIND.test(named.after));
  const found = GOVERNOR.exec(named.before);
  if (found === null) return true;
  const [all, governor = ''] = found;
  const word = governor.toLowerCase();
  const before = named.before.slice(0, found.index + all.indexOf(governor)).trimEnd();
  for (const [governors, answer] of RULES) if (governors.has(word)) return answer(before, named);
  return isObject(word, before);
}

const set = (words: string) => new Set(words.split(' '));

const RULES: [governors: ReadonlySet<string>, isOnScene: (before: string, named: Named) => boolean][] = [
  [set('by por par'), (before, named) => isDoneBy(before) || isPronounFor(named)],
  [
    set('of von vom de del du des da do di'),
    (before, named) => isSomewhere(named, false) || NEAR.test(before) || isDoneInGerman(named),
  ],
  [set('to'), (before) => !SAID_TO_END.test(before)],
  [set('against contra contre gegen'), (before) => !OPPOSING.test(lastWords(before))],
  [set('for für para pour'), (before, named) => isSomewhere(named, false) || CHEERING.test(before)],
  [set('after before nach vor'), (before, { after }) => PRESENT.test(after) && !NAMED.test(before)],
  [set('past v vs versus'), () => true],
  [set('over'), (before) => /(?:lean|stand|bend|tower|jump|leap|climb|step|fall|crouch|watch)\p{L}*$/iu.test(before)],
  [set('since until despite amid like named called under about without within upon beyond'), () => false],
];

const EVENT_BEHIND = new RegExp(`^['’]s?(?:\\s[\\p{L}-]+){0,3}\\s(?:${EVENT})(?!\\p{L})`, 'iu');
const EVENT_BEFORE = new RegExp(
  `(?:^(?:(?:the|a|an|le|la|un|une|el|una|o|der|die|das|ein|eine)\\s)?|(?<!\\p{L})(?:${DURING})\\s)(?:[\\p{L}'’]+\\s){0,4}?(?:${EVENT})\\s(?:of|by|for|with|von|de|del|du|da|do|di|pour|para)\\s(?:(?:the|la|el|le)\\s)?$`,
  'iu',
);
const DURING_END = new RegExp(`^$|(?<!\\p{L})(?:${DURING})\\s(?:(?:the|la|el|le)\\s)?$`, 'iu');

/** At something that somebody takes part in; or of whom the sentence goes on to tell what they do. */
function isSomewhere(named: Named, isEventBehind: boolean): boolean {
  if (isEventBehind ? DURING_END.test(named.before) : EVENT_BEFORE.test(named.before)) return true;
  return isPronounFor(named);
}

const PRONOUN =
  /(?<!\p{L})(?:he|him|his|she|her|himself|herself|er|ihn|ihm|il|elle|lui|él|ella|ele|ela|lei|mientras|enquanto|mentre|(?:as|while|when)\sthe\s(?:\p{Ll}+\s){0,2}?(?:singer|president|leader|actor|actress|candidate|player|star|minister|king|queen|prince|princess|pope|captain|coach|band|artist))(?!\p{L})/iu;

/** `Supporters of X cheer as he waves`: nobody else is there of whom it could be said. */
function isPronounFor({ before, after, isBesideOthers }: Named): boolean {
  return !isBesideOthers && PRONOUN.test(after) && !ANYBODY.test(before);
}

const PARTICIPLE = /(?:ed|en|own|held|led|hit|met|brought|caught|shot|struck|ad[oa]s?|id[oa]s?|ée?s?|ie?s?)$/iu;
const ELSEWHERE = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:${MADE_ELSEWHERE})|(?:government|coalition|party|administration|cabinet|company|group|movement|forces|alliance)(?:\\sis)?\\sled)$`,
  'iu',
);
const TAKING_PART = new RegExp(`(?<!\\p{L})(?:${EVENT}|\\p{Ll}{3,}ing)$`, 'iu');

/** `is comforted by X`, `a performance by X`; not `designed by X`, `a statement by X`. */
function isDoneBy(before: string): boolean {
  return (PARTICIPLE.test(before) && !ELSEWHERE.test(before)) || TAKING_PART.test(before);
}

const NEAR =
  /(?<!\p{L})(?:front|ahead|side|arms|presence|company|pair|duo|trio|couple|team|quartet|pursuit|embrace|Seite|Armen|côté|bras|lado|brazos)$/iu;

const GERMAN_PASSIVE = /(?<!\p{L})(?:wird|werden|wurde|lässt sich)(?!\p{L})/iu;
const GERMAN_PARTICIPLE =
  /(?<!\p{L})(?!geführt|geleitet|gegründet|gemacht|gefordert|genannt|gestaltet|geschrieben|geplant|geprägt|organisiert|regiert|ernannt|entworfen|unterstützt|verhängt|begründet)(?:ge\p{Ll}+|\p{Ll}+ge\p{Ll}+|\p{Ll}+ier|um\p{Ll}+|be\p{Ll}+|emp\p{Ll}+|ver\p{Ll}+)(?:t|en)[\s.,!]*$/u;

/** `wird von X umarmt`. */
function isDoneInGerman({ before, after }: Named): boolean {
  return GERMAN_PASSIVE.test(before) && GERMAN_PARTICIPLE.test(after);
}

const SAID_TO_END = new RegExp(`(?:^|[^\\p{L}])(?:${SAID_TO})$`, 'iu');
const CHEERING = /(?<!\p{L})(?:cheer|applaud|scream|chant|look|jubel|jubeln|acclam)\p{L}*$/iu;
/** `named after X` */
const NAMED = /(?<!\p{L})(?:named|called|model+ed|benannt)$/iu;
/** `after X arrives`; not `after X was elected`. */
const PRESENT = /^\s(?!was|has|is\sto)(?:is|are|\p{Ll}{2,}[^s\W]s)(?!\p{L})/u;

/** The object of a verb that is only spoken of: `a ceremony of awarding X`, but not `after beating X`. */
function isObject(verb: string, before: string): boolean {
  if (SPOKEN_OF.test(verb)) return false;
  const opener = /(\p{L}+)$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return !/^(?:after|before|since)$/.test(opener) && !(/^(?:who|that|which|whose)$/.test(opener) && /ed$/.test(verb));
}

function lastWords(before: string): string {
  return before.split(/\s+/).slice(-6).join(' ');
}
