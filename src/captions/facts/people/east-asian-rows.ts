/** Korean family names of one syllable. */
export const FAMILY =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용리림량';
/** 綿引そよ: characters and then kana, none of which is a particle before an office (日本からの代表). */
export const WITH_KANA =
  '[\\p{Script=Han}々]{1,3}(?![\\u3041-\\u3096]{0,3}[のはがを])(?!から|まで|など|する|した|して|いる|った)[\\u3041-\\u3096]{2,4}';
const NAME = `${WITH_KANA}|[\\p{Script=Han}々]{3,5}|[\\p{Script=Katakana}ー]{2,12}・[\\p{Script=Katakana}ー・]{2,16}`;
const POSITION = '[(（]([左右中奥手前][^(（)）]{0,6})[)）]';
const ENDS = '(?=[(（、。＝=が\\s\\u0090]|$)';
/** 主演の森川ひなた, 掲げる大谷翔平(中央): a name without an office, behind the part that it plays or before a position. */
const BARE = new RegExp(
  `(?:(?:主演|助演|出演|主役|[\\p{Script=Han}]{0,4}役)の(${NAME})${ENDS}|(?:俳優|女優|歌手|作家|監督|画家|棋士|声優|店主|農家)の(${WITH_KANA}|[\\p{Script=Han}々]{4,5})(?=[(（、。＝=\\s\\u0090]|$)|(?<![\\p{Script=Han}\\p{Script=Katakana}])(${NAME}|(?<=の)[\\p{Script=Han}]{2})(?=${POSITION}))(?:${POSITION})?`,
  'gu',
);
/** Family names that a great part of the Japanese bear. */
const FAMILIES =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|三浦|藤原|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|大野|工藤|谷口|今井|丸山|宮本|河野|大塚|藤本|高田|村田|武田|上野|杉山|増田|平野|大谷|羽生|八村|久保|三笘|堂安|南野|鎌田|冨安|吉村|小池|石破|高市|岸田|菅|安倍|野田|玉木|小泉|河村|宮里|錦織|大坂|池江|瀬戸|坂口|宇野|鍵山|三原|木原|平田|高梨|小平|高木';
/** 本塁打を放つ大谷翔平=: whom a clause that closes with the name tells of. */
const CLOSING = new RegExp(
  `(?<=[\\u3041-\\u3096])((?:${FAMILIES})[\\p{Script=Han}\\u3041-\\u3096\\p{Script=Katakana}]{1,3})(?=[=＝])`,
  'gu',
);
/** と岸田蓮: who stands in one row with the person before. */
const NEXT = new RegExp(`[と、](${NAME})${ENDS}(?:${POSITION})?`, 'uy');
/** ドジャース・大谷＝: a player behind the team. */
const OF_TEAM =
  /(?:ドジャース|カブス|ヤンキース|メッツ|パドレス|エンゼルス|ブレーブス|レッドソックス|オリオールズ|ブルージェイズ|レイカーズ|グリズリーズ|阪神|巨人|広島|中日|ヤクルト|ＤｅＮＡ|DeNA|ソフトバンク|日本ハム|ロッテ|楽天|オリックス|西武)・([\p{Script=Han}]{2,4})(?=[=＝(（、。])/gu;
/** 関脇琴乃海: the rank of a wrestler stands before the name. */
const RANK = /^(?:横綱|大関|関脇|小結|前頭|平幕|十両)(?=..)/u;
/** What a thing, a body or a group ends in, and no given name. */
const NO_PERSON = /[車館機船像杯旗塔駅店園署庁局室門堂寺社城両物品図器型版案者員隊団組会校町市区県国族方側達]$/u;

/** 豊昇龍(手前)を破る大の里＝: who does something to whoever bears a position, where the clause closes with the name. */
const DOER = /(?<=[\])）]を[^。、=＝]{1,16}[るたうぐむつす])([\p{Script=Han}][\p{Script=Han}のノ々]{1,4})(?=[=＝])/gu;
const NOBODY = /(?:民|客|手|供|員|衆|者|性|官|人|童|生|兵|隊|馬|犬|猫|達|家族|団)$/u;

interface Named {
  name: string;
  start: number;
  position: string | null;
}

/** People named in Japanese without an office, and those in one row with them. */
export function japaneseNames(text: string): Named[] {
  const out: Named[] = [];
  let taken = 0;
  for (const match of text.matchAll(OF_TEAM))
    out.push({ name: match[1] ?? '', start: match.index + match[0].length - (match[1]?.length ?? 0), position: null });
  for (const match of text.matchAll(DOER))
    if (!NOBODY.test(match[1] ?? '')) out.push({ name: match[1] ?? '', start: match.index, position: null });
  for (const match of text.matchAll(CLOSING)) out.push({ name: match[1] ?? '', start: match.index, position: null });
  for (const match of text.matchAll(BARE)) {
    // Who stands in a row was read with whoever begins it.
    if (match.index < taken) continue;
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(RANK, '');
    if (NO_PERSON.test(name)) continue;
    out.push({ name, start: match.index + match[0].indexOf(name), position: match[5] ?? null });
    taken = match.index + match[0].length;
    NEXT.lastIndex = taken;
    for (let next = NEXT.exec(text); next !== null; next = NEXT.exec(text)) {
      taken = NEXT.lastIndex;
      if (NO_PERSON.test(next[1] ?? '')) continue;
      out.push({ name: next[1] ?? '', start: next.index + 1, position: next[2] ?? null });
    }
  }
  return out;
}

/** 임영웅(왼쪽부터), 영탁, 이찬원이: the names that a list from the left goes on with, each by itself. */
const KOREAN_LIST =
  /(?<![가-힣])([가-힣]{2,4})\s?\((?:앞줄\s)?왼쪽부터\)((?:\s?[,·]\s?[가-힣]{2,4}(?:\s?\([^)]{1,12}\))?)+)(?=\s|$)/gu;
const PARTICLE = /(?<=[가-힣]{2})(?:이|가|은|는|과|와|의)$/u;

/** Names without office in a Korean list that is told from the left. */
export function koreanList(text: string): { name: string; start: number }[] {
  return [...text.matchAll(KOREAN_LIST)].flatMap(({ 0: all, 1: first = '', 2: rest = '', index }) => {
    const from = index + all.length - rest.length;
    const others = [...rest.matchAll(/[가-힣]{2,4}/gu)].map((match) => ({ name: match[0], start: from + match.index }));
    const last = others.at(-1);
    if (last !== undefined) last.name = last.name.replace(PARTICLE, '');
    return [{ name: first, start: index }, ...others];
  });
}

/** 과 문태오(오른쪽): a verb or an object is no name. */
const KOREAN_NEXT = new RegExp(
  `(?:과|와|,|·)\\s?((?![가-힣]{2}[를을하되있없했한])[${FAMILY}][가-힣]{2})(\\s?\\([^)]{1,12}\\))?(?=[이가은는]?(?:[,.\\s과와]|$))`,
  'uy',
);

/** Who stands in one row with the Korean name that ends at `from`. */
export function koreanRow(text: string, from: number): { name: string; start: number; marked: string | undefined }[] {
  KOREAN_NEXT.lastIndex = from;
  const out: { name: string; start: number; marked: string | undefined }[] = [];
  for (let match = KOREAN_NEXT.exec(text); match !== null; match = KOREAN_NEXT.exec(text)) {
    const name = match[1] ?? '';
    out.push({ name, start: match.index + match[0].indexOf(name), marked: match[2] });
  }
  return out;
}
