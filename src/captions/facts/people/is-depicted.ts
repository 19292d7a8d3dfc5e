import { remembering } from '../../words/bounded-memory.ts';
import { earlier } from '../../words/earlier.ts';
import type { Word } from '../words.ts';
import { isBeside, isBesideInGerman } from './beside.ts';
import { LIST_JOINTS } from './name-likeness.ts';
import type { NameRun } from './name-runs.ts';

/** Behind these a name says whose, against whom or after whom, and shows nobody. */
const MENTIONS = new Set(
  'of against by past about for after before since over under like named despite amid beating defeating versus vs v without within until off honoring honouring commemorating upon beyond called de des du von gegen contra contre por para'.split(
    ' ',
  ),
);
const COMPANY = new Set(
  'with alongside beside and & , ; : from between behind toward towards on as while when where next opposite joined including are is at y et und e con avec mit und entre'.split(
    ' ',
  ),
);
const TO_SOMEBODY =
  /^(?:speaks?|talks?|listens?|next|hands?|gives?|waves?|presents?|points?|speaking|talking|listening|handing|waving|reacts?|responds?|reports?|bows?|gestures?)$/;
/** `hands a trophy to X` */
const GIVES_TO =
  /(?<!\p{L})(?:hands?|handing|gives?|giving|presents?|presenting|awards?|offers?|passes|introduces?)\s(?:over\s)?(?:an?|the|his|her|their)\s\S+(?:\s\S+)?$|(?<!\p{L})(?:hands?|handing|gives?|giving|presents?|presenting|offers?|passes|brings|delivers)\s(?:out\s|over\s)?(?:an?|the|his|her|their|two|some)\s(?:\S+\s)?(?:box|boxes|bag|bags|bottles?|cups?|glass|plate|bowl|basket|bouquet|bunch|loaf|packet|parcel|tray|piece|slice|pair|copy|set|stack|crate|jar|can)\sof\s\S+(?:\s\S+)?$/u;
/** As far as `hands a large box of canned food` goes. */
const GIVEN_REACH = 8;
const CLAUSE_OPENERS = new Set('of for after before since to without that who which whose'.split(' '));
const namesPicture = remembering((word: string): boolean =>
  /(?<!\p{L})(?:photo|picture|image|photograph|handout|pic|footage|sketch|screengrab|screenshot|video)s?(?!\p{L})/iu.test(
    word,
  ),
);
const DRAWING = /^drawings?$/i;
const DRAWN_BY = /^(?:artist|courtroom)$/i;
const SHOWING = '(?:of|depicting|showing|portraying|featuring|bearing|with)';
/** Things that show the likeness of somebody: what a caption says of one is no picture of whom it is like. */
const LIKENESS = new RegExp(
  [
    `(?<![\\p{L}])(?:portraits?|posters?|banners?|placards?|billboards?|murals?|statues?|busts?|effig(?:y|ies)|masks?|grave|tomb|coffin|dolls?|cutouts?|paintings?|caricatures?|drawings?|likeness(?:es)?|cutouts?|pictures|photos|images|photographs)(?:\\s${SHOWING}|(?:\\s\\S+){1,4}\\s(?:depicting|portraying|showing))(?:\\s(?!and|as|while)\\S+){0,7}$`,
    `(?<![\\p{L}])(?:hold(?:s|ing)?|carr(?:y|ies|ying)|displays?|rais(?:es|ing)|waves?|with|past|near|beside|below|under|bearing|to) (?:up )?(?:an?|the|his|her|their) (?:\\S+ ){0,3}?(?:picture|photo|image|photograph)\\s${SHOWING}(?:\\s(?!and|as|while)\\S+){0,5}$`,
    '(?<![\\p{L}])(?:Porträts?|Plakate?n?|Statue|Büste|Gemälde|Wandbild|Maske|Wachsfigur|Denkmal|Grab|Sarg)\\s(?:von|des|der|mit)(?:\\s\\S+){0,4}$',
    "(?<![\\p{L}])(?:un|une|le|des|les|du|d[’'])?\\s?(?:portraits?|affiches?|statues?|bustes?|fresques?|effigie|masques?|tombe|cercueil)\\s(?:de|du|d[’']une?|représentant)(?:\\s\\S+){0,4}$",
    '(?<![\\p{L}])(?:retratos?|cartel(?:es)?|estatuas?|estátuas?|bustos?|murales?|efigies?|máscaras?|tumba|féretro|ritratt[oi]|statua|manifest[oi]|cartaz(?:es)?)\\s(?:de|del|do|da|di|della|con)(?:\\s\\S+){0,4}$',
  ].join('|'),
  'iu',
);

/** Whether the lead shows the person or only mentions them, by the word that governs the name. */
export function isDepicted(
  words: readonly Word[],
  run: NameRun,
  before: { run: NameRun; depicted: boolean } | null,
): boolean {
  if (isArtist(words, run)) return false;
  if (run.position !== null) return true;
  if (/^['’]s?$/i.test(words[run.to]?.text ?? '')) return FACE.test(words[run.to + 1]?.text ?? '');
  const at = run.phraseFrom - 1;
  const governor = words[at];
  if (governor === undefined) return true;
  const word = governor.text.toLowerCase();
  // `Court artist sketch by Name of …`: the credit before it is read by itself.
  if (at === 0 && (word === 'of' || OF_ABROAD.test(word))) return true;
  if (DESCRIBES.test(word) && isPictureOf(words, at)) return true;
  if (OF_ABROAD.test(word) && PICTURE_ABROAD.test(words[0]?.text ?? '') && before === null) return true;
  const isLikeness = isOfLikeness(words, run.phraseFrom);
  if (word === 'of' && !isLikeness && isPictureBefore(words, run.phraseFrom)) return true;
  if (isLikeness) return false;
  const held = words[at - 1]?.text ?? '';
  if (isBeside(word, held) || isBesideInGerman(word, words[run.to]?.text ?? '')) return true;
  if (word === 'of' && (FACE.test(held) || HOLDS.test(held))) return true;
  // `called out by umpire Dan Fost`
  if (word === 'by' && /^(?:umpire|referee)$/.test(words[run.from - 1]?.text ?? '')) return true;
  if (/^(?:de|del|du|di|do|da)$/.test(word) && SIDES.test(held)) return true;
  // `Timothée Chalamet as Marty Mauser`
  if (/^(?:as|als)$/.test(word) && before?.run.to === at) return false;
  if (word === 'past' && GOES_PAST.test(held)) return true;
  if (word === '/' && at - 1 < (before?.run.to ?? 0) + 4 && before?.run.to !== undefined) return before.depicted;
  // `clears the hurdle ahead of Jamaica's Kemar Whyte`
  if (word === 'of' && before?.depicted === true && AHEAD.test(words[at - 1]?.text ?? '') && run.phraseFrom < run.from)
    return /^['’]s$/i.test(words[run.from - 1]?.text ?? '');
  // `X, whose mother Y has called for an inquiry`
  if (/^(?:whose|dont|cuya|cuyo)$/.test(word)) return false;
  if (MENTIONS.has(word)) return isOpponent(words, run, before);
  if (word === ',' && isApart(words, run)) return true;
  if (word === 'to')
    return (
      TO_SOMEBODY.test(words[at - 1]?.text.toLowerCase() ?? '') || GIVES_TO.test(wordsBefore(words, at, GIVEN_REACH))
    );
  if (
    LIST_JOINTS.has(word) &&
    before !== null &&
    before.run.to >= run.phraseFrom - 12 &&
    before.run.to <= run.phraseFrom &&
    isCoordinate(words, before.run.to, run.phraseFrom)
  )
    return before.depicted || /^(?:as|als)$/.test(words[before.run.phraseFrom - 1]?.text ?? '');
  if (COMPANY.has(word) || governor.kind !== 'word') return true;
  // A verb's object is shown unless the verb itself is only spoken of: `a ceremony of awarding X`, `after beating X`.
  return !CLAUSE_OPENERS.has(words[at - 1]?.text.toLowerCase() ?? '');
}

/** `in the arms of his mother X`: whoever holds somebody is there. */
const HOLDS = /^(?:arms|lap|shoulders|embrace)$/;
/** `aux côtés de X`, `al lado de X` */
const SIDES = /^(?:côtés|lado|lados|fianco|flanc)$/;
/** `scores past X`: who is passed stands in the way. */
const GOES_PAST = /^(?:goal|shot|ball|puck|header|penalty|kick)$/;
const AHEAD = /^(?:ahead|front|clear)$/;

/** `Court artist drawing by X of Y (left)`: who drew it. */
function isArtist(words: readonly Word[], { phraseFrom }: NameRun): boolean {
  return (
    earlier(words, phraseFrom)?.text === 'by' &&
    /^(?:sketch|drawing|painting|artwork|illustration)$/i.test(words[phraseFrom - 2]?.text ?? '')
  );
}

/** Every word that shows a likeness is told with one of these. */
const TELLS_LIKENESS = new Set(
  'of depicting showing portraying featuring bearing with von des der mit de du del do da di della con représentant'.split(
    ' ',
  ),
);

function isOfLikeness(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - LIKENESS_REACH; before--)
    if (TELLS_LIKENESS.has(words[before]?.lower ?? '')) return LIKENESS.test(wordsBefore(words, at, LIKENESS_REACH));
  return false;
}

/** `handout of missing X`, `photo of murdered Y`: what is told of somebody before the name. */
const DESCRIBES =
  /^(?:missing|murdered|wanted|jailed|convicted|killed|late|slain|injured|accused|alleged|suspected|disgraced|rescued|kidnapped|abducted|teenage|deceased|fugitive|escaped|murder|fatal|stabbed|serial|young)$/;

/** `Photo prise à Dakar du président X`: a sentence that is the name of a picture. */
const OF_ABROAD = /^(?:de|du|des|von|vom|der|di|del|della|dell|do|da|van|av|af)$/;
const PICTURE_ABROAD =
  /^(?:photo|foto|fotografía|fotografia|image|imagen|imagem|immagine|aufnahme|bild|porträt|portrait|retrato|ritratto|beeld|bilde|billede)$/i;

function isPictureOf(words: readonly Word[], to: number): boolean {
  let at = to - 1;
  while (DESCRIBES.test(words[at]?.text ?? '')) at -= 1;
  return words[at]?.text === 'of' && isPictureBefore(words, at);
}

function isPictureBefore(words: readonly Word[], to: number): boolean {
  const least = Math.max(0, to - PICTURE_REACH);
  for (let at = to - 1; at >= least; at -= 1) {
    const { text } = words[at] as Word;
    if (namesPicture(text) || (at > least && DRAWING.test(text) && DRAWN_BY.test((words[at - 1] as Word).text)))
      return true;
  }
  return false;
}

/** What nobody sees of somebody who is not there: `X’s face`, `the smile of X`. */
const FACE = /^(?:face|eyes|smile|profile|silhouette|tears|cheeks?|lips)$/;

/** `An aide to X, Y, leaves`: between commas before a verb stands who is spoken of, in no list. */
function isApart(words: readonly Word[], { to }: NameRun): boolean {
  const verb = words[to]?.text === ',' ? words[to + 1] : undefined;
  return verb?.kind === 'word' && /^(?!as$|his$|its$|this$)\p{Ll}+s$/u.test(verb.text);
}

/** `Tavion Reed (4) drives against forward Dale Orr (22)`: an opponent with a number is in the frame, unless a goal against them is told. */
function isOpponent(words: readonly Word[], run: NameRun, before: { run: NameRun; depicted: boolean } | null): boolean {
  if (
    !/^(?:against|by|contra|contre|gegen|tegen)$/.test(words[run.phraseFrom - 1]?.text ?? '') ||
    before?.depicted !== true
  )
    return false;
  const between = wordsBefore(words, run.phraseFrom, run.phraseFrom - before.run.to);
  // `X (top) in action against Y`: where somebody is said to stand somewhere, somebody else stands beside.
  if (before.run.position !== null && IN_ACTION.test(between)) return true;
  return (
    isNumbered(words, run.to) &&
    isNumbered(words, before.run.to) &&
    !/(?<!\p{L})(?:scor|goal|celebrat|react)/u.test(between)
  );
}

const IN_ACTION =
  /(?<!\p{L})(?:in action|em ação|en acción|en action|in azione|im Einsatz|plays?|competes?|fights?|boxes|wrestles|battles|vies|duels?|drives|drops back|returns?|serves?)(?:\s\S+){0,6}\s(?:against|contra|contre|gegen|tegen|contro)(?!\p{L})/u;

function isNumbered(words: readonly Word[], at: number): boolean {
  if (words[at]?.text === '#') return words[at + 1]?.kind === 'number';
  return words[at]?.text === '(' && words[at + 1]?.kind === 'number' && words[at + 2]?.text === ')';
}

/** Words that a likeness is told in, `of` and what it shows included. */
const LIKENESS_REACH = 10;
/** As far back as any sentence says that it is a picture of somebody. */
const PICTURE_REACH = 200;

function wordsBefore(words: readonly Word[], to: number, most: number): string {
  return words
    .slice(Math.max(0, to - most), to)
    .map((each) => each.text)
    .join(' ');
}

/** Between two names of one list stand commas, brackets and `and`, no verb. */
function isCoordinate(words: readonly Word[], from: number, to: number): boolean {
  let depth = 0;
  for (const word of words.slice(from, to)) {
    if (word.text === '(') depth += 1;
    else if (word.text === ')') depth -= 1;
    else if (
      depth === 0 &&
      word.kind === 'word' &&
      !LIST_JOINTS.has(word.text) &&
      !/^(?:left|right|center|centre|the|his|her|second|third|from|far)$/i.test(word.text)
    )
      return false;
  }
  return true;
}
