import { countryOf } from '../place/gazetteer.ts';

interface Named {
  name: string;
  at: number;
  marked: string | undefined;
  particle: string;
}

const HEAD_OF_STATE = '대통령|총리|국왕|여왕|왕세자|최고지도자';
const MARK = '(\\s?\\([^)]{1,12}\\))?';

/** 트럼프 대통령이, 마크롱 프랑스 대통령(왼쪽)과, 빈 살만 왕세자가: one foreign name before an office that few hold. */
const BEFORE_OFFICE = new RegExp(
  `(?<![가-힣])((?:(?:빈|알|엘|폰)\\s)?[가-힣]{2,6})\\s(?:([가-힣]{2,8})\\s)?(?:${HEAD_OF_STATE})${MARK}(께서|이|가|은|는|과|와|,)(?=\\s)`,
  'gu',
);
/** 이란 최고지도자 하메네이가: behind it. */
const BEHIND_OFFICE = new RegExp(
  `(?<=[가-힣]{2}\\s)최고지도자\\s([가-힣]{2,6}?)${MARK}(께서|이|가|은|는|과|와|,)(?=\\s)`,
  'gu',
);

/** What stands before an office and is nobody's name: which one it is, whose, and what somebody did. */
const NO_NAME =
  /^(?:신임|차기|현직|전직|전임|전현직|역대|초대|당시|여성|임시|이번|우리|국가|탄핵|취임|퇴임|선출|당선|자국|양국|각국|다음|모든|나라|과도|의원내각제|직선제)$|(?:정부|내각|연합|연방|공화국|왕국|당|계|인|출신|[제\d]대|[한된은는던할의을를와과들및]|에서|으로|위한|대한|통한)$/u;

/** Heads of state who go by one foreign name in a Korean sentence; whoever bears a Korean name is read by it. */
export function koreanForeigners(text: string): Named[] {
  const before = [...text.matchAll(BEFORE_OFFICE)].flatMap(
    ({ 0: all, 1: first = '', 2: second, 3: marked, 4: particle = '', index }) => {
      // 이스라엘 네타냐후 총리: the name stands last where the second word is no country.
      const name = second === undefined || countryOf(second) !== null ? first : second;
      return isName(name) ? [{ name, at: index + all.lastIndexOf(name), marked, particle }] : [];
    },
  );
  const behind = [...text.matchAll(BEHIND_OFFICE)].map(
    ({ 0: all, 1: name = '', 2: marked, 3: particle = '', index }) => ({
      name,
      at: index + all.indexOf(name, '최고지도자'.length),
      marked,
      particle,
    }),
  );
  return [...before, ...behind];
}

/** Syllables that spell foreign names and hardly any word of Korean beside an office: “비상계엄 대통령” names nobody. */
const FOREIGN_SOUND =
  /[프크트스르드즈츠푸틴냐젤슈디룰블롱머론든린셴탄쿠토카타파페브레렌켈켄턴셰튀웨키쿄후뤼랑벨]|^(?:빈|알|엘|폰)\s/u;

const isName = (word: string): boolean => FOREIGN_SOUND.test(word) && !NO_NAME.test(word) && countryOf(word) === null;
