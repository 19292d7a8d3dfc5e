import type { ReadPlace } from '../../reading.ts';
import { cityOf, countryOf } from './gazetteer.ts';

const HANGUL = /[가-힣]{2,}/gu;
const PARTICLES =
  /^(?:에서|에서는|에|의|을|를|으로|로|(?:시|군|구역)(?:의|에|에서|에서는|에서의|를|을|에 있는)?|시내|시청|역|항|항만|국제공항[가-힣]{0,3}|공항[가-힣]{0,3}|지법|법원|광장|도심|와|과|은|는|이|가|,|에서의|에서도|[가-힣]{1,10}에서)?$/u;
/** `(평양 노동신문=뉴스1)`: a source's own dateline says where; the relaying desk's does not. */
const SOURCE_DATELINE = /[([]\s?([가-힣]{2,6})\s(?:노동신문|조선중앙통신|조선중앙TV)\s?[=·]/u;
const HAN_AT = /(?:在|于)([\p{Script=Han}]{2,24})/gu;
const HAN_CITY = /([\p{Script=Han}]{2,6}?)(?:市|的|内|で|の|都内|郊外|府|区|县|機場|机场|[(（]|联合国)/gu;

/** `=2025年3月4日、ワシントン(共同)`: a Japanese caption closes with day and place. */
const HAN_CLOSING =
  /[日時分朝昼夜前後][^、。\n]{0,6}、([\p{Script=Han}\p{Script=Katakana}ーヶケ]{2,16})(?=[(（\u0090\s・のでに]|$)/gu;
/** `=フランス・リヨン(AFP時事)`: country and town close a caption without a day. */
const HAN_PAIR =
  /[=＝]([\p{Script=Han}\p{Script=Katakana}ー]{2,12})・([\p{Script=Han}\p{Script=Katakana}ー]{2,12})(?=[(（\u0090\s]|$)/u;
/** 東京・皇居で: a town and a ground in it, where the sentence begins. */
const HAN_GROUND = /(?:^|[。\n】])\s?([\p{Script=Han}]{2,4})・[\p{Script=Han}\p{Script=Katakana}ー]{2,14}[でにの]/u;
/** ソウルで開かれた会見: a town in kana, where the sentence begins. */
const KANA_OPENS = /(?:^|[。\n】])\s?([\p{Script=Katakana}ー]{2,12})(?:で|の|郊外|近郊|市内|中心部)/u;
/** `青海省玉树市`, `贵州省黔东南苗族侗族自治州榕江县`, `新疆阿勒泰地区布尔津县` */
const PROVINCE_TOWN =
  /(?:[\p{Script=Han}]{2,3}省|(?:新疆|西藏|内蒙古|广西|宁夏)(?:[\p{Script=Han}]{0,4}自治区)?)(?:[\p{Script=Han}]{2,12}?(?:自治州|地区|盟|州|市))?([\p{Script=Han}]{2,5}?)[市县縣旗]/u;
/** What lies in China without a town that is named. */
const CHINESE_REGION =
  /内蒙古|西藏|新疆|广西|宁夏|(?:四川|贵州|云南|甘肃|青海|陕西|山西|河南|河北|湖南|湖北|江西|江苏|浙江|安徽|福建|广东|海南|山东|辽宁|吉林|黑龙江)省|自治州/u;
/** `2024年11月6日，上海一家药店…`: the town right behind the day. */
const HAN_LEAD = /日[^，,。\n]{0,6}[，,]\s?([\p{Script=Han}]{2,6})/gu;
/** 福岡県久留米市, 長野県軽井沢町: the town behind its prefecture; the first two characters of a longer run may be its day's. */
const PREFECTURE_TOWN =
  /((?:北海|[\p{Script=Han}]{2,3}?)[道府県])([\p{Script=Han}\p{Script=Katakana}ヶケ]{1,6}?|(?![のではがをにとへもや]|から|まで|より|など)[\u3041-\u3096]{2,4})[市町村]/gu;

/** Where a Korean, Chinese or Japanese caption says the picture was taken; null when it names no place the gazetteer holds. */
export function eastAsianPlace(text: string, prose: string): ReadPlace | null {
  if (/[가-힣]/u.test(prose)) return koreanPlace(text, prose);
  return HAN.test(prose) && TWO_SIGNS.test(prose) ? hanPlace(text, prose) : null;
}

const HAN = /[\u3400-\u9fff]/u;
/** Of Chinese or Japanese: fewer name no place. */
const TWO_SIGNS = /[\p{Script=Han}\u3040-\u30ff]{2}/u;

function koreanPlace(text: string, prose: string): ReadPlace | null {
  let unsure: ReadPlace | null = null;
  for (const match of prose.matchAll(HANGUL)) {
    const token = match[0];
    const after = prose.slice(match.index + token.length, match.index + token.length + 8).trim();
    const pair = cityOf(`${token} ${/^[가-힣]+/u.exec(after)?.[0].replace(/(?:에서|에|의)$/u, '') ?? ''}`);
    if (pair !== null) return { city: pair.name, country: pair.country };
    const city = prefixed(token, cityOf);
    if (city === null) continue;
    // `사나에`: behind a family name two syllables and a particle are a name more often than a far town.
    if (token.endsWith('에') && token.length === 3) {
      // `다카이치 사나에`; a country before it makes it the town: `예멘 사나에`.
      const family = /[가-힣]{1,4}(?![이가은는을를들의에서로])[가-힣](?=\s$)/u.exec(prose.slice(0, match.index))?.[0];
      if (family === undefined || countryOf(family) !== null) unsure ??= { city: city.name, country: city.country };
    } else return { city: city.name, country: city.country };
  }
  if (unsure !== null) return unsure;
  // 경북 의성군: county and province tell the country where the gazetteer holds no town.
  if (/(?<![가-힣])(?:경북|경남|전북|전남|충북|충남|강원|경기)(?:도|특별자치도)?\s[가-힣]{1,4}[시군]/u.test(prose))
    return { city: null, country: 'KR' };
  if (NORTHERN.test(prose)) return { city: null, country: 'KP' };
  const abroad = koreanCountry(prose);
  if (abroad !== null) return abroad;
  const dateline = SOURCE_DATELINE.exec(text);
  const source = dateline === null ? null : cityOf(dateline[1] ?? '');
  return source === null ? null : { city: source.name, country: source.country };
}

/** 평안남도 성천군: provinces that the North alone has. */
const NORTHERN =
  /(?<![가-힣])(?:(?:평안|함경)[남북]도|황해[남북]도|자강도|[량양]강도|나선시|남포시|개성시)(?![가-힣]*(?:지사|도민))/u;

/** 케냐 나쿠루에서, 미국 아이오와주 디모인에서: a country before a town that the gazetteer does not hold. */
const LAND_AND_TOWN =
  /(?<![가-힣])([가-힣]{2,7})(?:\s(?:[동서남북]{1,2}부|중부|수도))?(?:\s[가-힣]{1,8}[주성현도군])?\s([가-힣]{2,7}?)(?:시|군|항|공항|마을|인근|교외)?(?:\s(?:인근|교외|외곽|시내|근처|마을|해안))?(?:에서|에서는|의\s[가-힣]{2,12}에서)(?![가-힣])/gu;
/** What is no town behind the name of a country: whoever comes from there, and what is held elsewhere. */
const OF_PEOPLE =
  /(?:팀|대표|대표단|선수단|정부|총리|대통령|장관|의원|대사|대사관|군|경찰|당|언론|매체|회사|기업|대회|회담|회의|경기|행사|선거|시장)$/u;

function koreanCountry(prose: string): ReadPlace | null {
  for (const [, land = '', town = ''] of prose.matchAll(LAND_AND_TOWN)) {
    const country = countryOf(land);
    if (country !== null && !OF_PEOPLE.test(town)) return { city: null, country };
  }
  return null;
}

function prefixed<T>(token: string, find: (name: string) => T | null): T | null {
  for (let length = Math.min(6, token.length); length >= 2; length--) {
    if (!PARTICLES.test(token.slice(length))) continue;
    const found = find(token.slice(0, length));
    if (found !== null) return found;
  }
  return null;
}

/** The town that a Japanese address names; in English where the gazetteer holds it, else as written. */
function japaneseTown(prose: string): ReadPlace | null {
  for (const [, prefecture = '', town = ''] of prose.matchAll(PREFECTURE_TOWN)) {
    const city = cityOf(town);
    if (city !== null) return { city: city.name, country: city.country };
    const known = cityOf(prefecture.slice(0, -1)) !== null || PREFECTURES.has(prefecture.slice(0, -1));
    if (known) return { city: town, country: 'JP' };
  }
  return null;
}

const PREFECTURES = new Set(
  '北海 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄'.split(
    ' ',
  ),
);

function hanPlace(text: string, prose: string): ReadPlace | null {
  const town = japaneseTown(prose) ?? pairedTown(prose);
  if (town !== null) return town;
  let country: string | null = null;
  for (const match of [...prose.matchAll(HAN_CLOSING), ...prose.matchAll(HAN_AT), ...prose.matchAll(HAN_CITY)]) {
    const run = match[1] ?? '';
    for (let at = 0; at < run.length - 1; at++) {
      for (let length = Math.min(6, run.length - at); length >= 2; length--) {
        const name = run.slice(at, at + length);
        const city = cityOf(name);
        if (city !== null) return { city: city.name, country: city.country };
        // 内蒙古 is no 蒙古.
        if (run[at - 1] !== '内') country ??= countryOf(name);
      }
    }
  }
  return (
    townOfGround(prose) ??
    townThatOpens(prose) ??
    townBehindDay(prose) ??
    townOfReport(text) ??
    townOfProvince(prose) ??
    townBehindCountry(prose) ??
    townAtAll(prose) ??
    (country === null && CHINESE_REGION.test(prose) ? { city: null, country: 'CN' } : null) ??
    (country === null ? null : { city: null, country })
  );
}

function pairedTown(prose: string): ReadPlace | null {
  const [, land = '', name = ''] = HAN_PAIR.exec(prose) ?? [];
  const country = countryOf(land);
  if (country === null) return null;
  return { city: cityOf(name, country)?.name ?? name, country };
}

function townThatOpens(prose: string): ReadPlace | null {
  const city = cityOf(KANA_OPENS.exec(prose)?.[1] ?? '');
  return city === null ? null : { city: city.name, country: city.country };
}

function townOfGround(prose: string): ReadPlace | null {
  const city = cityOf(HAN_GROUND.exec(prose)?.[1] ?? '');
  return city === null ? null : { city: city.name, country: city.country };
}

/** `，老挝琅勃拉邦，`: between marks, a country and its town. */
function townBehindCountry(prose: string): ReadPlace | null {
  for (const [, run = ''] of prose.matchAll(/[，,]\s?([\p{Script=Han}]{4,9})(?=[，,])/gu))
    for (const length of [2, 3, 4]) {
      const country = countryOf(run.slice(0, length));
      const name = run.slice(length);
      if (country === null || name.length < 2) continue;
      return { city: cityOf(name, country)?.name ?? name, country };
    }
  return null;
}

/** A town of a Chinese province, in English where the gazetteer holds it, else as written. */
function townOfProvince(prose: string): ReadPlace | null {
  const name = PROVINCE_TOWN.exec(prose)?.[1];
  return name === undefined ? null : { city: cityOf(name)?.name ?? name, country: 'CN' };
}

/** 中央社記者林俊傑台北攝: where the reporter took the picture. */
function townOfReport(text: string): ReadPlace | null {
  const run = /(?:記者|记者)\s?([\p{Script=Han}]{4,8}?)(?:\d{1,2}日)?(?:攝|摄)/u.exec(text)?.[1] ?? '';
  for (let at = 2; at <= run.length - 2; at++) {
    const city = cityOf(run.slice(at));
    if (city !== null) return { city: city.name, country: city.country };
  }
  return null;
}

/** 颱風警報期間高雄旗津海水浴場: in a Chinese sentence a town needs no word before it; in the name of a body, a time or a team it is none. */
function townAtAll(prose: string): ReadPlace | null {
  if (/[\u3040-\u30ff]/u.test(prose)) return null;
  const runs = prose.slice(0, LONGEST_LEAD).matchAll(/[\p{Script=Han}]{2,}/gu);
  for (const [run] of runs)
    for (let at = 0; at < run.length - 1; at++)
      for (let length = Math.min(4, run.length - at); length >= 2; length--) {
        const city = cityOf(run.slice(at, at + length));
        if (city !== null && !/^[時时隊队大銀银日报報人語语話话股合]/u.test(run.slice(at + length)))
          return { city: city.name, country: city.country };
      }
  return null;
}

/** As far as the first sentence of a Chinese caption goes. */
const LONGEST_LEAD = 200;

function townBehindDay(prose: string): ReadPlace | null {
  for (const [, run = ''] of prose.matchAll(HAN_LEAD))
    for (let length = run.length; length >= 2; length--) {
      const city = cityOf(run.slice(0, length));
      if (city !== null) return { city: city.name, country: city.country };
    }
  return null;
}
