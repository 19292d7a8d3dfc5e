import { CHINESE_FAMILY } from '../chinese-families.ts';
import type { Piece } from '../pieces.ts';
import { FAMILY, japaneseNames, koreanList, koreanRow, WITH_KANA } from './east-asian-rows.ts';
import { koreanForeigners } from './korean-foreigners.ts';
import { playersAndStages } from './korean-players.ts';
import { positionAfter } from './positions.ts';

export interface EastAsianPerson {
  name: string;
  start: number;
  end: number;
  position: string | null;
  isDepicted: boolean;
}

const TITLE =
  '총재|행장|교육감|군수|대통령|총리|장관|차관|원내대표|대표|의원|위원장|부위원장|대사|회장|부회장|사장|이사장|감독|코치|선수|교수|시장|도지사|지사|구청장|총장|청장|원장|국장|제?\\d?부부장|부장|실장|팀장|후보|총서기|총비서|주석|비서|서기|외무상|문화상|여사|씨|배우|가수|사령관|의장|판사|검사|변호사|이사|소장|관장|단장|본부장|특사|수석|대변인|부총리|국무위원장|최고위원';
const ENDS_AS_OFFICE = new RegExp(`(?:${TITLE})$`, 'u');
const KOREAN = new RegExp(
  `(?<![가-힣])([${FAMILY}][가-힣](?![을를]\\s)[가-힣])(\\s?\\([^)]{1,12}\\))?\\s((?:[가-힣A-Z]{0,8}[가-힣](?<![은는을를]|에서|하는)\\s){0,2}?)([가-힣]{0,8}(?:${TITLE}))(\\s?\\([^)]{1,12}\\))?(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
const KOREAN_LAST = new RegExp(`[가-힣]{0,8}[는은한온딴된인]\\s([${FAMILY}][가-힣]{2})(?=[\\s.()[\\]*]*$)`, 'u');
const COUNTRY =
  '미국|일본|중국|러시아|영국|프랑스|독일|우크라이나|이탈리아|인도|캐나다|호주|튀르키예|이스라엘|이란|필리핀|베트남|폴란드|브라질|스페인|헝가리|인도네시아|태국|몽골|대만|유럽연합|유럽중앙은행|국제통화기금|국제축구연맹|국제올림픽위원회|세계보건기구|세계은행|EU|나토|유엔|애플|엔비디아|테슬라|메타|구글|아마존|마이크로소프트|오픈AI';
/** 기시다 후미오 일본 총리: a foreign name in two words before country and office. */
const FOREIGN = new RegExp(
  `(?<![가-힣])(?!(?:과|와|은|는|이|가|도|및|의)\\s)([가-힣]{1,5}\\s[가-힣]{1,6})(\\s?\\([^)]{1,12}\\))?\\s(?:${COUNTRY})(?:\\([^)]{1,16}\\))?\\s(?:[가-힣A-Z]{1,12}(?:\\([^)]{1,16}\\))?\\s){0,3}?[가-힣]{0,8}(?:${TITLE}|총재|최고경영자|창업자|CEO)(\\s?\\([^)]{1,12}\\))?(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
/** 다이빙 주한중국대사: an ambassador by one name. */
const AMBASSADOR =
  /(?<![가-힣\d])((?:[가-힣]{1,4}(?<![은는이가과와을를서의도관사])\s)?[가-힣]{2,5})\s주한\s?[가-힣]{1,8}\s?대사(\s?\([^)]{1,12}\))?(께서|이|가|은|는|과|와|,|\s|$)/gu;
/** 배우 이정재가, 손흥민(왼쪽)이: a role before the name, or a position behind it, stands for an office. */
const BY_ROLE = new RegExp(
  `(?:(?:(?:부인|딸|아들|남편|아내|모친|부친)(?!\\s(?:이야기|문자|전화|공부|장난|조사|유학|결혼|사진|한테|현장|성적|지도|방학))|배드민턴|탁구|수영|양궁|피겨|쇼트트랙|유도|태권도|골프|테니스|체조|펜싱|역도|육상|스피드스케이팅|사격|레슬링|복싱|컬링|스노보드|축구|국가대표|국가대표팀|대표팀|간판|주장|포수|미드필더|수비수|세터|배우|가수|감독|방송인|개그맨|코미디언|모델|작가|아나운서|골퍼|시인|화가|선수|투수|타자|공격수|골키퍼|피아니스트|소설가|발레리나)\\s([${FAMILY}][가-힣](?![이가]\\s)[가-힣])(\\s?\\([^)]{1,12}\\))?|(?<![가-힣])([${FAMILY}][가-힣]{2})(\\s?\\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨)[^)]{0,12}\\)))(께서|에게|이|가|은|는|과|와|의|을|를|도|,|\\.|\\s|$)`,
  'gu',
);
/** In the place of a particle, for a name that stands by itself. */
const ALONE = '·';
const SHOWN_PARTICLE = /^(?:께서|이|가|은|는|과|와|,)$/u;
const CHINESE_TITLE =
  '候選人|候选人|參選人|参选人|得主|冠军|冠軍|亚军|季军|主持人|藝人|艺人|委員|委员|議員|议员|立委|醫師|医生|律師|律师|教授|理事長|理事长|校長|校长|發言人|团长|團長|特首|行政長官|行政长官|司長|司长|署長|署长|處長|处长|院長|院长|董事長|董事长|总裁|總裁|歌手|作家|球员|球員|隊長|队长|主席|总理|總理|部长|部長|秘书长|秘書長|总书记|總書記|总统(?!府)|總統(?!府)|大使|外长|外長|国务卿|省长|市长|市長|委员长|委員長|发言人|教练|选手|選手|运动员|演员|导演|书记|議長|议长|局长';
const CHINESE = new RegExp(
  `(?:${CHINESE_TITLE})(?:候選人|候选人|參選人|参选人|当选人|當選人)?((?!在|于|与|和|的|们|兼)[\\p{Script=Han}·]{2,8}?)(?:[(（]([前后後]?排?[左右中]起?[一二三四五六\\d]?)[)）])?(?=發言|发言|质询|質詢|在|出席|会见|會見|发表|發表|与|與|及|和|、|说|說|同|致辞|致辭|抵达|抵達|向|接受|参加|參加|观看|讲话|举行|舉行|会谈|會談|会晤|會晤|通话|交谈|共进|进行|访问|到访|共同|握手|合影|會面|会面|\\d|[(（。，/]|$)`,
  'gu',
);
/** 金正恩（左）与普京握手, 习近平会见…: a name without its office, where a position stands behind it or somebody is met. */
const CHINESE_BARE = new RegExp(
  `(?:^|[，、与與和及。/\\s]|[图圖][为為中])(?:([\\p{Script=Han}·]{2,6}?)[(（]([前后後]?排?[左右中]起?[一二三四五六\\d]?)[)）]|([${CHINESE_FAMILY}][\\p{Script=Han}]{1,2})(?=与|與|会见|會見|会晤|會晤|出席|视察|視察|访问|訪問|接见|接見|抵达|抵達|在[\\p{Script=Han}]{0,5}(?:比赛|比賽|训练|訓練|颁奖|頒獎|赛后|賽後|场上|發布會|发布会)))`,
  'gu',
);
/** 列车长苏莎达（左）, 茶农李阿妹（右一）: what somebody does before the name, where a position stands behind it. */
const CHINESE_TRADE =
  /(?:列车长|列車長|茶农|果农|菜农|农民|農民|村民|居民|渔民|漁民|牧民|工人|护士|護士|教师|教師|老师|老師|学生|學生|志愿者|志工|消防员|消防員|飞行员|飛行員|工程师|工程師|厨师|廚師|店主|游客|遊客|船长|船長|乘务员|导游|導遊|技术员|队员|隊員|传承人|艺术家|藝術家|司机|司機)([\p{Script=Han}·]{2,6}?)[(（]([前后後]?排?[左右中]起?[一二三四五六\d]?)[)）]/gu;
/** 金正恩 waves: a name in its own characters before words in Latin letters. */
const BEFORE_LATIN = new RegExp(
  `^\\s*([${CHINESE_FAMILY}][\\p{Script=Han}]{1,2}|[${FAMILY}][가-힣]{2})(?=\\s[a-z])`,
  'u',
);
const JAPANESE_TITLE =
  '共同代表|副代表|政調会長|国対委員長|名誉教授|特任教授|准教授|副会長|総書記|首相|大統領|副大統領|外相|財務相|防衛相|国防相|国務長官|国務委員長|国家主席|主席|(?:農林水産|厚生労働|文部科学|国土交通|経済産業|防災|こども|経済再生|経産|厚労|文科|農水|農|国交|環境|総務|法|デジタル|こども政策|復興|財務)相|理事長|学長|校長|館長|院長|所長|署長|駅長|店長|会頭|主将|コーチ|副知事|町長|村長|区長|副社長|専務|常務|頭取|検事総長|氏|さま|様|さん|ちゃん|[初二三四五六七八九]段|[一二三四五六七]冠|王将|王位|王座|棋聖|叡王|棋王|選手|投手|捕手|内野手|外野手|(?:東京都|北海道|大阪府|京都府|[\\p{Script=Han}]{2,3}県)?知事|市長|監督|会長|社長|議員|議長|大臣|文化相|長官|官房長官|委員長|幹事長|代表|党首|総裁|事務総長|事務次官|次官|副大臣|政務官|審議官|報道官|補佐官|局長|次長|部長|課長|大使|公使|総領事|司令官|幕僚長|教皇|枢機卿|司教|教授|容疑者|被告|棋士|名人|竜王|九段|八冠';
/** 石破茂首相, 岸田文雄前首相, トランプ米大統領: a name in characters or in kana before an office; shown too where the clause closes with it. */
const JAPANESE = new RegExp(
  `(?:(?<!\\p{Script=Han})([\\p{Script=Han}々]{2,5}?|${WITH_KANA})(?:[前元新副]|\\s)?|([\\p{Script=Katakana}ー・]{2,24})[\\p{Script=Han}]{0,3}?)(?:${JAPANESE_TITLE})(?:[(（]([左右中奥手前後][^(（]{0,6}?)[)）])?(?=が|は|と|ら|、|=|＝|。|[(（]|\\s|$|(?<=[)）])[をにもの])`,
  'gu',
);
/** 坂口志文・大阪大特任教授: a name before the body and the office. */
const AFFILIATED = new RegExp(
  `(?<!\\p{Script=Han})([\\p{Script=Han}々]{3,5})・[\\p{Script=Han}\\p{Script=Katakana}ー]{2,14}?(?:${JAPANESE_TITLE})`,
  'gu',
);
/** Korean groups whose members go by one name, and the words that say that a group's name follows. */
const GROUP =
  '방탄소년단|BTS|블랙핑크|에스파|아이브|르세라핌|뉴진스|세븐틴|스트레이\\s?키즈|투모로우바이투게더|엑소|트와이스|레드벨벳|소녀시대|슈퍼주니어|샤이니|빅뱅|엔하이픈|있지|\\(?여자\\)?아이들|몬스타엑스|더보이즈|제로베이스원|라이즈|키스오브라이프|아일릿|베이비몬스터|스테이씨|엔믹스|아스트로|갓세븐|위너|데이식스|마마무|에이핑크|2NE1|NCT|엔시티|하이라이트|인피니트|비투비|동방신기|신화|(?:걸|보이|아이돌\\s)?그룹\\s[가-힣A-Z0-9]{1,10}|밴드\\s[가-힣A-Z0-9]{1,10}';
/** 방탄소년단 진이, 그룹 에스파 카리나가: a stage name between group and particle. */
const MEMBER = new RegExp(
  `(?<![가-힣])(?:${GROUP})\\s([가-힣]{1,4}?)(\\s?\\([^)]{1,12}\\))?(이|가|은|는|과|와)(?=\\s)(?:(?<=[과와])\\s([가-힣]{1,4}?)(?=[이가은는]\\s))?`,
  'gu',
);

/** People named in Korean, Chinese or Japanese sentences; shown are the subjects of the lead and whoever `사진은 … 모습` names. */
export function eastAsianPeople(text: string, pieces: readonly Piece[]): EastAsianPerson[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text)) return [];
  return pieces.flatMap((piece) => [...(/[가-힣]/u.test(piece.text) ? korean(text, piece) : []), ...han(text, piece)]);
}

function korean(text: string, piece: Piece): EastAsianPerson[] {
  const isCaption = /사진은|모습/u.test(piece.text);
  const out: EastAsianPerson[] = [];
  const add = (name: string, at: number, marked: string | undefined, particle: string) => {
    const start = piece.start + at;
    if (name === '' || out.some((other) => start < other.end && other.start < start + name.length)) return;
    const position = bracketed(marked);
    const isShown = particle === ALONE || (piece.role === 'lead' && SHOWN_PARTICLE.test(particle));
    const isDepicted = isCaption || position !== null || isShown;
    out.push({ name, start, end: start + name.length, position, isDepicted });
  };
  for (const { 0: all, 1: name = '', 2: marked, 3: later, 4: particle = '', index } of piece.text.matchAll(FOREIGN))
    add(name, index + all.indexOf(name), marked ?? later, particle);
  for (const { 1: name = '', 2: marked, 5: later, 6: particle = '', index } of piece.text.matchAll(KOREAN))
    add(name, index, marked ?? later, particle);
  for (const { name, at, marked, particle } of koreanForeigners(piece.text)) add(name, at, marked, particle);
  for (const { name, start } of koreanList(piece.text))
    if (!ENDS_AS_OFFICE.test(name)) add(name, start, undefined, ALONE);
  let rowEnd = 0;
  for (const { 0: all, 1: first, 2: a, 3: second, 4: b, 5: particle = '', index } of piece.text.matchAll(BY_ROLE)) {
    const name = first ?? second ?? '';
    // 배우 박서준, 주연 배우 한세라.: a piece that says no more shows whom it names.
    const isAll = piece.text.trim().length - all.trim().length <= '주연 .'.length;
    add(name, index + all.indexOf(name), a ?? b, isAll ? ALONE : particle);
    const end = index + all.trimEnd().length - particle.trim().length;
    if (end <= rowEnd) continue;
    for (const other of koreanRow(piece.text, end)) {
      add(other.name, other.start, other.marked, ALONE);
      rowEnd = other.start;
    }
  }
  for (const { 0: all, 1: name = '', 2: marked, 3: particle = '', 4: other, index } of piece.text.matchAll(MEMBER)) {
    const head = other === undefined ? all : all.slice(0, all.lastIndexOf(other)).trimEnd();
    const end = head.length - particle.length - (marked?.length ?? 0);
    add(name, index + head.lastIndexOf(name, end - 1), marked, particle);
    if (other !== undefined) add(other, index + all.lastIndexOf(other), undefined, '이');
  }
  for (const { name, at, marked, particle } of playersAndStages(piece.text))
    add(name, at, marked, /고\s있다/u.test(piece.text) ? ALONE : particle);
  for (const { 1: name = '', 2: marked, 3: particle = '', index } of piece.text.matchAll(AMBASSADOR))
    add(name, index, marked, particle);
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

/** Of Chinese or Japanese: fewer are nobody's name. */
const TWO_SIGNS = /[\p{Script=Han}\u3040-\u30ff]{2}/u;

function han(text: string, piece: Piece): EastAsianPerson[] {
  if (!TWO_SIGNS.test(piece.text)) return beforeLatin(piece, piece.role !== 'background');
  const isJapanese = /[\u3040-\u30ff]|[=＝](?:19|20)\d\d年/u.test(piece.text);
  const isShown = piece.role !== 'background' || SHOWS_IN_HAN.test(piece.text);
  const bare = isJapanese ? japaneseBare(piece, isShown) : bareNames(piece, isShown);
  const affiliated = isJapanese ? [...piece.text.matchAll(AFFILIATED)] : [];
  const others = [...piece.text.matchAll(isJapanese ? JAPANESE : CHINESE)].filter(
    ({ index }) => !affiliated.some((match) => match.index <= index && index < match.index + match[0].length),
  );
  const found = [...affiliated, ...others].map((match) => {
    const name = (match[1] ?? (isJapanese ? match[2] : undefined) ?? '').replace(KIN_OF_JAPAN, '');
    const start = piece.start + match.index + match[0].indexOf(name);
    const position = (isJapanese ? (match[3] ?? sideBefore(piece.text, match.index)) : match[2]) ?? null;
    return { name, start, end: start + name.length, position, isDepicted: isShown };
  });
  const all = [...found, ...bare.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end))];
  return all.filter(
    (person) =>
      person.name !== '' && text.startsWith(person.name, person.start) && !(isJapanese && DESK.test(person.name)),
  );
}

/** 営業部長, 報道局長: before an office stands what it is the office of, and nobody's name. */
const DESK =
  /報道|経理|担当|営業|国際|広報|警備|財務|外務|防衛|事務|総務|法務|人事|編集|企画|地域|刑事|生活|交通|捜査|運輸|航空|海洋|健康|福祉|教育|環境|建設|土木|農林|水産|産業|商工|観光|消防|保安|情報|政策|統括|技術|研究|開発|管理|本部|支店|工場|担任|経済|文化|駐日|駐米|特命|首席|統合|陸上|海上|医療|看護|[省庁局部課室署]$/u;

/** 長女愛子さま */
const KIN_OF_JAPAN = /^(?:[長次三][男女]|夫人|妻|夫)(?=..)/u;

/** 左は佐伯亮太選手: the side that opens the sentence, and who is there. */
function sideBefore(text: string, at: number): string | undefined {
  return /(?:^|[。、\s】])([左右奥](?:端|から\d人目)?|中央|手前)は$/u.exec(text.slice(Math.max(0, at - 8), at))?.[1];
}

/** `图为…`, `写真は…`: the picture shows. */
const SHOWS_IN_HAN = /图为|圖為|图片显示|图中|圖中|写真は|写真左|写真右/u;

function japaneseBare(piece: Piece, isDepicted: boolean): EastAsianPerson[] {
  return japaneseNames(piece.text).map(({ name, start, position }) => {
    const at = piece.start + start;
    return { name, start: at, end: at + name.length, position, isDepicted };
  });
}

function bareNames(piece: Piece, isDepicted: boolean): EastAsianPerson[] {
  const named = [...piece.text.matchAll(CHINESE_BARE)].map((match) => {
    const name = match[1] ?? match[3] ?? '';
    const start = piece.start + match.index + match[0].indexOf(name);
    return { name, start, end: start + name.length, position: match[2] ?? null, isDepicted };
  });
  const atWork = [...piece.text.matchAll(CHINESE_TRADE)].map((match) => {
    const name = match[1] ?? '';
    const start = piece.start + match.index + match[0].indexOf(name);
    return { name, start, end: start + name.length, position: match[2] ?? null, isDepicted };
  });
  const isAtWork = ({ end }: EastAsianPerson): boolean => atWork.some((one) => one.end === end);
  return [...named.filter((one) => !isAtWork(one)), ...atWork, ...beforeLatin(piece, isDepicted)];
}

function beforeLatin(piece: Piece, isDepicted: boolean): EastAsianPerson[] {
  const first = BEFORE_LATIN.exec(piece.text)?.[1];
  if (first === undefined) return [];
  const start = piece.start + piece.text.indexOf(first);
  return [{ name: first, start, end: start + first.length, position: null, isDepicted }];
}
