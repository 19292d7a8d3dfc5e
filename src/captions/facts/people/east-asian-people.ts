import type { Piece } from '../pieces.ts';
import { positionAfter } from './positions.ts';

export interface EastAsianPerson {
  name: string;
  start: number;
  end: number;
  position: string | null;
  isDepicted: boolean;
}

const FAMILY =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용';
const TITLE =
  '대통령|총리|장관|차관|원내대표|대표|의원|위원장|부위원장|대사|회장|부회장|사장|이사장|감독|코치|선수|교수|시장|도지사|지사|구청장|총장|청장|원장|국장|제?\\d?부부장|부장|실장|팀장|후보|총서기|총비서|주석|비서|서기|외무상|문화상|여사|씨|배우|가수|사령관|의장|판사|검사|변호사|이사|소장|관장|단장|본부장|특사|수석|대변인|부총리|국무위원장|최고위원';
const KOREAN = new RegExp(
  `(?<![가-힣])([${FAMILY}][가-힣]{2})(\\s?\\([^)]{1,12}\\))?\\s((?:[가-힣A-Z]{0,8}[가-힣](?<![은는을를]|에서|하는)\\s){0,2}?)([가-힣]{0,8}(?:${TITLE}))(\\s?\\([^)]{1,12}\\))?(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
const KOREAN_LAST = new RegExp(`[가-힣]{0,8}[는은한온딴된인]\\s([${FAMILY}][가-힣]{2})(?=[\\s.()[\\]*]*$)`, 'u');
const COUNTRY =
  '미국|일본|중국|러시아|영국|프랑스|독일|우크라이나|이탈리아|인도|캐나다|호주|튀르키예|이스라엘|이란|필리핀|베트남|폴란드|브라질|스페인|헝가리|인도네시아|태국|몽골|대만|유럽연합|EU|나토|유엔';
/** 기시다 후미오 일본 총리: a foreign name in two words before country and office. */
const FOREIGN = new RegExp(
  `(?<![가-힣])([가-힣]{1,5}\\s[가-힣]{2,6})(\\s?\\([^)]{1,12}\\))?\\s(?:${COUNTRY})\\s[가-힣]{0,6}(?:${TITLE})(\\s?\\([^)]{1,12}\\))?(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
/** 배우 이정재가, 손흥민(왼쪽)이: a role before the name, or a position behind it, stands for an office. */
const BY_ROLE = new RegExp(
  `(?:(?:배우|가수|감독|방송인|개그맨|코미디언|모델|작가|아나운서|골퍼|시인|화가|선수|투수|타자|공격수|골키퍼|피아니스트|소설가|발레리나)\\s([${FAMILY}][가-힣]{2})(\\s?\\([^)]{1,12}\\))?|(?<![가-힣])([${FAMILY}][가-힣]{2})(\\s?\\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨)[^)]{0,12}\\)))(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
const SHOWN_PARTICLE = /^(?:께서|이|가|은|는|과|와|,)$/u;
const CHINESE_TITLE =
  '主席|总理|總理|部长|部長|秘书长|秘書長|总书记|總書記|总统|總統|大使|外长|外長|国务卿|省长|市长|市長|委员长|委員長|发言人|教练|选手|選手|运动员|演员|导演|书记|議長|议长|局长';
const CHINESE = new RegExp(
  `(?:${CHINESE_TITLE})((?!在|于|与|和|的|们)[\\p{Script=Han}·]{2,8}?)(?:[((]([左右中][一二三四五]?)[))])?(?=在|出席|会见|會見|发表|發表|与|和|、|说|說|同|致辞|致辭|抵达|抵達|向|接受|参加|參加|观看|讲话|[((])`,
  'gu',
);
const JAPANESE =
  /([\p{Script=Han}]{2,4})(?:総書記|首相|大統領|外相|防衛相|国務委員長|主席|氏|選手|知事|市長|監督|会長|社長|議員|大臣|文化相)(?:[((]([左右中][^((]{0,6}?)[))])?(?=が|は|と|ら|、)/gu;

/** People named in Korean, Chinese or Japanese sentences; shown are the subjects of the lead and whoever `사진은 … 모습` names. */
export function eastAsianPeople(text: string, pieces: readonly Piece[]): EastAsianPerson[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text)) return [];
  return pieces.flatMap((piece) => [...korean(text, piece), ...han(text, piece)]);
}

function korean(text: string, piece: Piece): EastAsianPerson[] {
  const isCaption = /사진은|모습/u.test(piece.text);
  const out: EastAsianPerson[] = [];
  const add = (name: string, at: number, marked: string | undefined, particle: string) => {
    const start = piece.start + at;
    if (name === '' || out.some((other) => start < other.end && other.start < start + name.length)) return;
    const position = bracketed(marked);
    const isDepicted = isCaption || position !== null || (piece.role === 'lead' && SHOWN_PARTICLE.test(particle));
    out.push({ name, start, end: start + name.length, position, isDepicted });
  };
  for (const { 0: all, 1: name = '', 2: marked, 3: later, 4: particle = '', index } of piece.text.matchAll(FOREIGN))
    add(name, index + all.indexOf(name), marked ?? later, particle);
  for (const { 1: name = '', 2: marked, 5: later, 6: particle = '', index } of piece.text.matchAll(KOREAN))
    add(name, index, marked ?? later, particle);
  for (const { 0: all, 1: first, 2: a, 3: second, 4: b, 5: particle = '', index } of piece.text.matchAll(BY_ROLE)) {
    const name = first ?? second ?? '';
    add(name, index + all.indexOf(name), a ?? b, particle);
  }
  const last = KOREAN_LAST.exec(piece.text);
  if (last !== null && out.length === 0 && piece.role !== 'background') {
    const start = piece.start + last.index + last[0].lastIndexOf(last[1] ?? '');
    out.push({ name: last[1] ?? '', start, end: start + 3, position: null, isDepicted: true });
  }
  return out.filter((person) => text.startsWith(person.name, person.start));
}

function bracketed(marker: string | undefined): string | null {
  return marker === undefined ? null : positionAfter(marker.trimStart(), 0);
}

function han(text: string, piece: Piece): EastAsianPerson[] {
  const form = /[\u3040-\u30ff]/u.test(piece.text) ? JAPANESE : CHINESE;
  const found = [...piece.text.matchAll(form)].map((match) => {
    const name = match[1] ?? '';
    const start = piece.start + match.index + match[0].indexOf(name);
    return { name, start, end: start + name.length, position: match[2] ?? null, isDepicted: piece.role === 'lead' };
  });
  return found.filter((person) => text.startsWith(person.name, person.start));
}
