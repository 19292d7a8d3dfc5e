import type { Span } from '../../../vocabulary/texts.ts';
import type { Piece } from '../pieces.ts';

/** An office, a mark of position and the like between a Korean name and what hangs on it. */
const ON_TO_PARTICLE = String.raw`(?:\s?\([^)]{1,12}\))?(?:\s?[가-힣]{1,12}?){0,3}?(?:\s?\([^)]{1,12}\))?`;
const PART = '얼굴|손|눈|뒷모습|모습|미소|품|어깨|머리|초상|초상화|사진|포스터|동상|흉상|벽화|가면|영상|현수막|그림';
const OF_PART = new RegExp(`^${ON_TO_PARTICLE}(?:의|이 그려진|가 그려진)\\s(?:[가-힣]+\\s){0,2}?(?:${PART})`, 'u');
/** What somebody takes part in, where others are. */
const OF_EVENT = new RegExp(
  `^${ON_TO_PARTICLE}의\\s(?:[가-힣]+\\s){0,2}?(?:콘서트|공연|무대|연설|결혼식|재판|기자회견|팬미팅|경기|강연|유세|사인회|시사회)(?:장?에서|장?에|\\s?(?:도)?중)`,
  'u',
);
/** A speech that people watch. */
const ON_SCREEN = /TV|텔레비전|화면|스크린|전광판/u;
const OF_SPEECH = new RegExp(`^${ON_TO_PARTICLE}의\\s(?:[가-힣]+\\s){0,2}?(?:연설|담화|회견|방송|뉴스|소식)`, 'u');
/** Before a person who is only spoken of. */
const SPOKEN_OF =
  /비판|규탄|지지|반대|촉구|비난|요구|성토|추모|기리|주장|언급|위하|위해|위한|대하|대해|대한|관련|따르면|따라|이후|당선|취임|사망|탄핵|퇴진|축하하는 글/u;
/** Something is being done, as pictures are told: `…고 있다`. */
const UNDER_WAY = /고\s?있(?:다|습니다|는)|모습/u;
const OF_SOMEBODY = new RegExp(`^${ON_TO_PARTICLE}의(?=\\s)`, 'u');
const OF_HIM = /(?<![가-힣])(?:그를|그가|그의|그에게|그녀)/u;
/** What a picture in Chinese or Japanese shows of somebody. */
const HAN_ACTS =
  /挥手|揮手|拥抱|擁抱|握手|微笑|亲吻|親吻|合影|手を振|笑顔|抱き|抱擁|涙|肖像|画像|雕像|銅像|铜像|海报|海報|ポスター|照片|写真|仮面|面具/u;

/** `mayBeShown` of a name in Hangul, Han or kana; `at` counts from the beginning of the piece. */
export function mayBeShownInEast({ text, role }: Piece, { start, end }: Span): boolean {
  const after = text.slice(end);
  if (!/\p{Script=Hangul}/u.test(text.slice(start, end))) return role !== 'background' || HAN_ACTS.test(text);
  if (OF_PART.test(after) || OF_EVENT.test(after) || (ON_SCREEN.test(text) && OF_SPEECH.test(after))) return true;
  if (!UNDER_WAY.test(text)) return role !== 'background' && !SPOKEN_OF.test(after) && !OF_SOMEBODY.test(after);
  if (OF_SOMEBODY.test(after)) return OF_HIM.test(after);
  return !SPOKEN_OF.test(after);
}
