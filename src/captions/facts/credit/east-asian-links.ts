import { agencyOfAddress, canonicalAgency } from '../agency-names.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

/** The links of a chain that a form of credit in Korean, Japanese or Chinese names, each by its canonical name where it has one. */
export function links(name: string | undefined): string[] {
  let text = (name ?? '')
    .replace(/^(?:사진|이미지|영상)\s?[=:]?\s?/u, '')
    .replace(/^(?:배급사|제작사|소속사|주최\s?측|주관사|홍보사|기획사|구단)\s/u, '')
    .replace(/(?<=\S)\s?(?:홈페이지|유튜브|SNS|인스타그램|방송화면|방송|사진)$/u, '')
    .trim();
  text = text.replace(/\s?(?:기자|자료)$/u, '');
  if (
    text === '' ||
    /^(?:사진|読者|視聴者|関係者|本人|家族|遺族|住民|市民|目撃者|通行人|第三者(?:への|から|の)?|网友|網友|读者|讀者|독자|시청자|제보자|목격자|네티즌|본인|시민|관계자)$/u.test(
      text,
    )
  )
    return [];
  const agency = canonicalAgency(text);
  if (agency !== null) return [agency];
  const relayed = /^(.{2,12}?)(연합뉴스|뉴시스|뉴스1)$/u.exec(text);
  const first = canonicalAgency(relayed?.[1] ?? '');
  if (first !== null) return [first, canonicalAgency(relayed?.[2] ?? '') ?? ''];
  const parts = text
    .split(/[=/·／]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts.map((part) => canonicalAgency(part) ?? part) : [text];
}

/** `朝鮮中央通信=共同`: the first hands on to the second. */
export function relay(names: string | undefined): string[] {
  return (names ?? '')
    .replace('AFP時事', 'AFP=時事')
    .split(/[=＝・、／/]/u)
    .filter((name) => name !== '代表撮影')
    .flatMap((name) => links(name.trim().replace(/提供$/u, '')));
}

export function datelined(match: RegExpExecArray): Partial<ParsedCredit> | null {
  const [all, relayed = '', agency = '', photographer] = match;
  // An agency's bare name in running text is no credit.
  if (photographer === undefined && !/^[([]|[=/·)\]]/u.test(all)) return null;
  const given = /^(?:사진\s?[=:]\s?)?(.{2,20}?)\s제공[=/·]\s?$/u.exec(relayed)?.[1];
  if (given !== undefined)
    return { chain: [...links(given), canonicalAgency(agency) ?? agency], photographer, isHandout: true };
  const words = relayed
    .replace(/[=/·]\s?$/u, '')
    .trim()
    .split(/[\s=/·]+/u);
  const source = words.map((word) => canonicalAgency(word)).filter((name) => name !== null);
  return { chain: [...source, canonicalAgency(agency) ?? agency], photographer };
}

/** `林俊傑台北`: the reporter and the town of the report. */
export function withoutTown(words: string): string {
  for (let at = 2; at <= words.length - 2; at++) if (cityOf(words.slice(at)) !== null) return words.slice(0, at);
  return words;
}

export function address(domain: string | undefined): Partial<ParsedCredit> | null {
  const agency = agencyOfAddress(`@${domain ?? ''}`);
  return agency === null ? null : { chain: [agency] };
}

export function japanesePhoto(match: RegExpExecArray): Partial<ParsedCredit> | null {
  const [, first = '', second] = match;
  if (first.endsWith('提供')) return { chain: links(first.slice(0, -2)), isHandout: true };
  const agency = canonicalAgency(first);
  if (agency !== null) return { chain: second === undefined ? [agency] : [agency, ...links(second)] };
  return { photographer: first, chain: second === undefined ? [] : links(second) };
}
