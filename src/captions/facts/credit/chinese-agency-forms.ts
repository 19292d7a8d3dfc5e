import { canonicalAgency } from '../agency-names.ts';
import { CHINESE_FAMILY } from '../chinese-families.ts';
import type { Form } from './east-asian-forms.ts';
import { links } from './east-asian-links.ts';

/** 白宫, 王室: a body or a house, whose first character is a family name as well. */
const BODY_END = /[府院部局社報报網网台團团宫宮室會会署厅廳党黨隊队司]$/u;

/** A foreign agency and its photographer as Chinese papers print them: （美联社/黄嘉敏）. */
export const CHINESE_AGENCY_FORMS: readonly Form[] = [
  [
    '/|／',
    new RegExp(
      `(?<=[(（])([\\p{Script=Han}]{1,3}社)\\s?[/／]\\s?([${CHINESE_FAMILY}][\\p{Script=Han}]{1,2})(?=[)）])`,
      'gu',
    ),
    ([, agency = '', name = '']) =>
      canonicalAgency(agency) === null || canonicalAgency(name) !== null || BODY_END.test(name)
        ? null
        : { chain: links(agency), photographer: name },
  ],
];
