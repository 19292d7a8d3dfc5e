import type { Span } from '../texts.ts';
import { isGivenName } from './given-names.ts';
import { familyLikeness } from './name-lists.ts';
import { foldedName } from './person-key.ts';

/** One word of a name with a capital, and what stands between two. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const GAP = String.raw`(?: ?\n ?| )`;
const PARTICLE = 'von|van|de|der|den|da|dos|das|do|di|del|della|du|la|le|bin|ibn|zu|ten|ter|af';
const FAMILY = `(?:(?:${PARTICLE})${GAP})*${NAME}`;
/** Where somebody stands: `(l.)`, `, left,`. */
const PLACE = String.raw`(?: ?\([^()\n]{1,40}\)|, [^,.;()\n]{1,30},)?`;
const AND = '(?:and|AND|und|UND|et|ET|y|Y|e|och|og|en|&|i|a|ve|és|ja|и|та)';
const NICK = String.raw`[^()"“”„‘’«»\n]{1,24}`;

const IN_A_ROW = new RegExp(
  `(?<!\\p{L})(?=(${NAME}(?:${GAP}(?:${NAME}|\\p{Lu}\\.?|${PARTICLE})(?!\\p{L})){2,4}))`,
  'gu',
);
/** `Путин Владимир Владимирович`: before the father's name stands the given one. */
const PATRONYMIC = new RegExp(
  `(?<!\\p{L})(${NAME})${GAP}(${NAME})${GAP}\\p{Lu}[\\p{L}\\p{M}]+(?:[oe]vi(?:ch|c|č)|[oe]vna|ich?na|ович|евич|овна|евна|ична|йович|івна|ївна)(?!\\p{L})`,
  'gu',
);
const NICKNAMED = new RegExp(
  `(?<!\\p{L})(${NAME}) ?(?:\\(${NICK}\\)|"${NICK}"|[“„]${NICK}[“”]|['‘]${NICK}['’]|[«»]${NICK}[«»]) ?(${FAMILY})`,
  'gu',
);
/** `her younger brother`, `ihr Mann` */
const KIN =
  '(?:(?:his|her|their|ihre?|seine?|son|sa|su|seu|sua|suo|sin|zijn|haar)(?: \\p{Ll}+){0,2}? )?(?:husband|wife|partner|brother|sister|son|daughter|mother|father|twin|fianc[ée]e?|(?:Ehe)?[Mm]ann|(?:Ehe)?[Ff]rau|Bruder|Schwester|Sohn|Tochter|Mutter|Vater|mari|épouse|femme|frère|sœur|fils|fille|esposo|esposa|marido|mujer|hermano|hermana|hijo|hija|irmão|irmã|filho|filha|marito|moglie|fratello|sorella|figlio|figlia) ';
const LAST_OF_FAMILY = new RegExp(
  `${GAP}${AND}${GAP}(?:${KIN})?(${NAME})${PLACE}(?:${GAP}\\p{Lu}\\.?)?${GAP}(${FAMILY})`,
  'gu',
);
const JOINT_BEFORE = new RegExp(`${GAP}${AND}${GAP}(?:${KIN})?$`, 'u');
const ONE_OF_LIST = `${NAME}(?:${GAP}${NAME})?`;
const LIST_BEFORE = new RegExp(`(?<!\\p{L})(?:${ONE_OF_LIST}${PLACE}, ){0,4}${ONE_OF_LIST}${PLACE},?$`, 'u');
/** Given names alone: of `Ann Lee and Peter Schmidt` nothing is shared. */
const GIVENS_BEFORE = new RegExp(`(?<!\\p{L}|\\p{Lu}[\\p{L}'’-]* )(?:${NAME}${PLACE}, ){0,4}${NAME}${PLACE},?$`, 'u');
const PLURAL = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|THE|[Dd]ie|DIE|[Ll]es|[Ll]os) (${NAME}?)[sS]?, (${NAME})${PLACE} ${AND} (${NAME})`,
  'gu',
);
/** `Angela Webers Mutter`: German and its neighbours hang an s on a name. */
const GENITIVE = new RegExp(`(?<=(?<!\\p{L})(${NAME})${GAP})(\\p{Lu}[\\p{L}\\p{M}-]{3,})s(?![\\p{L}'’])`, 'gu');

/** Letters before the last of a family in which the others are looked for. */
const LIST_REACH = 200;

/**
 * Names that a text may mean though it writes other ones: `Maria Schmidt` where it writes “Maria Anna Schmidt”, “Maria (Mia)
 * Schmidt”, “Maria and Peter Schmidt” or “Maria Schmidts Hund”. Each as its words, as written; some are nobody's.
 */
export function namesInQuestion(text: string): string[][] {
  return [
    ...shortened(text),
    ...ofFamilies(text),
    ...all(text, GENITIVE).map(([, given = '', family = '']) => [given, family]),
  ];
}

/** From the first of those who share the family name that the name at `span` ends with: of `Maria and Peter Schmidt`. */
export function withFamily(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LIST_REACH), start);
  const joint = JOINT_BEFORE.exec(before);
  const list = joint === null ? null : GIVENS_BEFORE.exec(before.slice(0, joint.index).trimEnd());
  return { start: list === null ? start : start - before.length + list.index, end };
}

/** A headline in capitals, or with those of titles: there a capital tells no name. */
export function isTitled(text: string): boolean {
  return !/(?<!\p{L})\p{Ll}{5}/u.test(text);
}

/** Without a middle name, a father's name or a nickname; an initial is none. */
function shortened(text: string): string[][] {
  const rows = all(text, IN_A_ROW).flatMap(([, row = '']) => {
    const [given = '', ...more] = row.split(/\s+/);
    return more.flatMap((family, at) => (at > 0 && /^\p{Lu}[^.]/u.test(family) ? [[given, family]] : []));
  });
  const turned = all(text, PATRONYMIC).map(([, family = '', given = '']) => [given, family]);
  return [
    ...rows,
    ...turned,
    ...all(text, NICKNAMED).map(([, given = '', family = '']) => [given, ...wordsOf(family)]),
  ];
}

/** `Maria, Peter and Anna Schmidt`, `the Schmidts, Maria and Peter`. */
function ofFamilies(text: string): string[][] {
  const listed = all(text, LAST_OF_FAMILY).flatMap(({ index, 1: given = '', 2: family = '' }) => {
    // `Son and Kim Min-jae`: there the family name stands first.
    if (familyLikeness(foldedName(given)) === 2) return [];
    const list = LIST_BEFORE.exec(text.slice(Math.max(0, index - LIST_REACH), index).trimEnd())?.[0] ?? '';
    return all(list.replace(PLACES, ''), GIVENS).flatMap(([one]) => {
      const words = wordsOf(one);
      return words.length === 1 || isGivenName(foldedName(words[1] ?? '')) ? [[...words, ...wordsOf(family)]] : [];
    });
  });
  const plural = all(text, PLURAL).flatMap(([, family = '', one = '', other = '']) => [
    [one, family],
    [other, family],
  ]);
  return [...listed, ...plural];
}

const PLACES = new RegExp(PLACE.replace(/\?$/, ''), 'gu');
const GIVENS = new RegExp(ONE_OF_LIST, 'gu');

function all(text: string, sought: RegExp): RegExpExecArray[] {
  return [...text.matchAll(sought)];
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/);
}
