import { FAMILY } from './east-asian-rows.ts';

interface Named {
  name: string;
  at: number;
  marked: string | undefined;
  particle: string;
}

const CLUB =
  '두산|LG|KIA|기아|삼성|롯데|한화|키움|SSG|NC|KT|kt|토트넘|울버햄튼|뮌헨|마인츠|즈베즈다|PSG|LAFC|다저스|샌디에이고|샌프란시스코|현대캐피탈|대한항공|OK금융그룹|흥국생명|정관장';
/** What Korean clubs are called behind the name of their firm or town. */
const BYNAME =
  '이글스|트윈스|베어스|라이온즈|자이언츠|타이거즈|히어로즈|위즈|랜더스|다이노스|다저스|파드리스|스틸러스|현대|아이파크|유나이티드|모터스|블루윙즈|나이츠|이지스|세이커스|프로미|피버스|페가수스|소닉붐|레드부스터스|스카이거너스|썬더스|스카이워커스|점보스|우리카드|빅스톰|블루팡스|킹스베이|핑크스파이더스|하이패스|여자농구단|HD|FC|SK|KCC|DB|LG|KT';
/** LG 오현택이 2루에서: a player's club stands for the role. */
const PLAYER = new RegExp(
  `(?<![가-힣A-Z])(?:(?:${CLUB})|(?:[가-힣A-Z]{1,6}\\s)?[가-힣A-Z]{0,6}(?:${BYNAME})|FC[가-힣]{2,3})\\s([${FAMILY}][가-힣]{2})(\\s?\\([^)]{1,12}\\))?(이|가)(?=\\s)`,
  'gu',
);
/** 손흥민(LAFC)이: the club in brackets behind the player. */
const OF_CLUB = new RegExp(
  `(?<![가-힣])([${FAMILY}][가-힣]{2})(\\((?:[^)]{0,10}(?:${CLUB}|${BYNAME})[^)]{0,8})\\))(이|가|은|는)(?=\\s)`,
  'gu',
);
/** 가수 한별이 5일: a stage name of two syllables before its day. */
const STAGE =
  /(?<![가-힣])(?:가수|배우|방송인|래퍼|모델|개그맨|코미디언)\s((?!협회|그룹|측)[가-힣]{2})(\s?\([^)]{1,12}\))?(이|가)(?=\s\d)/gu;

/** Players behind the name of their club and stars who go by one short name, in a Korean sentence. */
export function playersAndStages(text: string): Named[] {
  return [PLAYER, OF_CLUB, STAGE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', 2: marked, 3: particle = '', index }) => ({
      name,
      at: index + all.indexOf(name, all.startsWith(name) ? 0 : all.search(/\s/u)),
      marked,
      particle,
    })),
  );
}
