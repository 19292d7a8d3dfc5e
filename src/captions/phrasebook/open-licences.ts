import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { SHARE_ALIKE } from './say.ts';

const LICENCE_END =
  '[igo|international|unported|generic|deutschland|osterreich|schweiz|suisse|france|espana|italia|nederland|portugal|brasil|norge|danmark|sverige] [public] [license|licence]';
const BY =
  '(cc by|creative commons attribution|[licencia|lizenz|licence|licenza|licenca|licentie|лицензия] (creative commons|cc) [:|-] (attribution|atribucion|reconocimiento|namensnennung|attribuzione|atribuicao|naamsvermelding|paternite|navngivelse|erkannande|저작자표시|저작자 표시|表示|署名))';
const NC =
  '[-|,|–] (nc|noncommercial|non commercial|nocomercial|no comercial|nicht kommerziell|pas d utilisation commerciale|non commerciale|niet commercieel|nietcommercieel|naocomercial|nao comercial|비영리|非営利|非商业性使用|非商业)';
const ND =
  '[-|,|–] (nd|noderivatives|noderivs|no derivatives|no derivs|sinderivadas|sin derivadas|sinobraderivada|sin obra derivada|keine bearbeitung|keine bearbeitungen|pas de modification|non opere derivate|no opere derivate|semderivacoes|sem derivacoes|geenafgeleidewerken|geen afgeleide werken|변경금지|변경 금지|改変禁止|禁止演绎)';
const SA =
  '[-|,|–] (sa|sharealike|share alike|compartirigual|compartir igual|weitergabe unter gleichen bedingungen|partage dans les memes conditions|condividi allo stesso modo|compartilhaigual|compartilha igual|gelijkdelen|gelijk delen|동일조건변경허락|継承|相同方式共享)';
const cc = (parts: string): string => `[under [a|an|the]] ${BY} ${parts} ${LICENCE_END}`;
const URL_END = '[/ {n} . {n}] [/ (deed|legalcode|igo)] [. ~1]';
/** The licence by its address: `https://creativecommons.org/licenses/by-nc/4.0/`. */
const ccAddress = (parts: string): string => `creativecommons . org / licenses / by ${parts} ${URL_END}`;

const CREDIT: Restriction = { kind: 'mandatory-credit', value: null };
const NOT_COMMERCIAL: Restriction = { kind: 'purpose-except', value: ['commercial'] };
const NOT_CHANGED: Restriction = { kind: 'no-modification', value: null };

/** Open licences: attribution is a duty; NC and ND narrow. */
export const LICENCES: readonly PhraseRow[] = [
  {
    patterns: [cc(`${NC} ${ND} [{n} . {n}]`), ccAddress('nc nd')],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL, NOT_CHANGED] },
    reach: 'anywhere',
    examples: [
      [
        'https://creativecommons.org/licenses/by-nc-nd/4.0/',
        'mandatory-credit',
        'purpose-except commercial',
        'no-modification',
      ],
      ['CC BY-NC-ND 4.0', 'mandatory-credit', 'purpose-except commercial', 'no-modification'],
    ],
  },
  {
    patterns: [`attribution ${NC} ${ND} [{n} . {n}] [(international|unported|generic)]`],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL, NOT_CHANGED] },
    reach: 'directives',
    examples: [
      [
        'CC BY-NC-ND 4.0 (attribution, non-commercial, no derivatives)',
        'mandatory-credit',
        'no-modification',
        'purpose-except commercial',
      ],
    ],
  },
  {
    patterns: [cc(`${NC} ${SA} [{n} . {n}]`), ccAddress('nc sa')],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL, SHARE_ALIKE] },
    reach: 'anywhere',
    examples: [['CC BY-NC-SA 4.0', 'mandatory-credit', 'purpose-except commercial', 'other']],
  },
  {
    patterns: [cc(`${NC} [{n} . {n}]`), ccAddress('nc')],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL] },
    reach: 'anywhere',
    examples: [['CC BY-NC 4.0', 'mandatory-credit', 'purpose-except commercial']],
  },
  {
    patterns: [`attribution ${NC} ${SA} {n} . {n} [(international|unported|generic)]`],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL, SHARE_ALIKE] },
    reach: 'directives',
    examples: [
      [
        'Attribution-NonCommercial-ShareAlike 4.0 International',
        'mandatory-credit',
        'purpose-except commercial',
        'other',
      ],
    ],
  },
  {
    patterns: [`attribution ${SA} {n} . {n} [(international|unported|generic)]`],
    meaning: { does: 'say', restrictions: [CREDIT, SHARE_ALIKE] },
    reach: 'directives',
    examples: [['Attribution-ShareAlike 4.0 International', 'mandatory-credit', 'other']],
  },
  {
    patterns: [`attribution ${NC} {n} . {n} [(international|unported|generic)]`],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL] },
    reach: 'directives',
    examples: [['Attribution-NonCommercial 4.0 International', 'mandatory-credit', 'purpose-except commercial']],
  },
  {
    patterns: [`attribution ${ND} {n} . {n} [(international|unported|generic)]`],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_CHANGED] },
    reach: 'directives',
    examples: [['Attribution-NoDerivatives 4.0 International', 'mandatory-credit', 'no-modification']],
  },
  {
    patterns: [
      'attribution {n} . {n} [(international|unported|generic)]',
      '(licence ouverte|open licence) [/ open licence] [etalab] [v|version] [{n} [. {n}]]',
      'etalab open (licence|license) [v|version] [{n} [. {n}]]',
      'datenlizenz deutschland [-|–] namensnennung [-|–] [version] [{n} [. {n}]]',
    ],
    meaning: { does: 'say', restrictions: [CREDIT] },
    reach: 'directives',
    examples: [
      ['Attribution 4.0 International', 'mandatory-credit'],
      ['Licence Ouverte / Open Licence', 'mandatory-credit'],
      ['Datenlizenz Deutschland – Namensnennung – Version 2.0', 'mandatory-credit'],
    ],
  },
  {
    patterns: [
      'public domain mark [{n} . {n}]',
      'public domain dedication',
      '[there are] no known (copyright restrictions|restrictions on (publication|use)|restrictions on publication or use)',
      'to view a copy of this (license|licence) [,] visit [https : / /|http : / /]',
      '(available|released|shared|published) under [a|an|the]',
    ],
    meaning: { does: 'notice' },
    reach: 'directives',
    examples: [
      ['Public Domain Mark 1.0'],
      ['No known copyright restrictions'],
      ['No known restrictions on publication'],
    ],
  },
  {
    patterns: [cc(`${ND} [{n} . {n}]`), ccAddress('nd')],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_CHANGED] },
    reach: 'anywhere',
    examples: [['CC BY-ND 2.0', 'mandatory-credit', 'no-modification']],
  },
  {
    patterns: [cc(`${SA} [{n} . {n}]`), ccAddress('sa')],
    meaning: { does: 'say', restrictions: [CREDIT, SHARE_ALIKE] },
    reach: 'anywhere',
    examples: [['CC BY-SA 4.0', 'mandatory-credit', 'other']],
  },
  {
    patterns: [
      cc('[{n} . {n}]'),
      ccAddress(''),
      '(open government licence|ogl) [v] [{n} [. {n}]]',
      '공공누리 [제] [1] [유형]',
      'kogl type 1',
    ],
    meaning: { does: 'say', restrictions: [CREDIT] },
    reach: 'anywhere',
    examples: [['CC BY 4.0', 'mandatory-credit']],
  },
  {
    patterns: ['공공누리 [제] 2 유형', 'kogl type 2'],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL] },
    reach: 'anywhere',
    examples: [['공공누리 제2유형', 'mandatory-credit', 'purpose-except commercial']],
  },
  {
    patterns: ['공공누리 [제] 3 유형', 'kogl type 3'],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_CHANGED] },
    reach: 'anywhere',
    examples: [['공공누리 제3유형', 'mandatory-credit', 'no-modification']],
  },
  {
    patterns: ['공공누리 [제] 4 유형', 'kogl type 4'],
    meaning: { does: 'say', restrictions: [CREDIT, NOT_COMMERCIAL, NOT_CHANGED] },
    reach: 'anywhere',
    examples: [['공공누리 제4유형', 'mandatory-credit', 'purpose-except commercial', 'no-modification']],
  },
];
