import type { SourceKind } from '../../vocabulary/uses.ts';
import type { PhraseRow, Reach } from './row.ts';

const notice = (patterns: string[], examples: PhraseRow['examples'], reach: Reach = 'anywhere'): PhraseRow => ({
  patterns,
  meaning: { does: 'notice' },
  reach,
  examples,
});
const label = (patterns: string[], examples: PhraseRow['examples']): PhraseRow => ({
  patterns,
  meaning: { does: 'label' },
  reach: 'anywhere',
  examples,
});
const kind = (sourceKind: SourceKind, patterns: string[], examples: PhraseRow['examples']): PhraseRow => ({
  patterns,
  meaning: { does: 'kind', sourceKind },
  reach: 'anywhere',
  examples,
});

/** Words that announce directives, words that narrow nothing, and words that say what sort of source a picture has. */
export const NOTICES: readonly PhraseRow[] = [
  label(
    [
      'restrictions :',
      'restriction :',
      '(attention|note|notes|nota|notice|advisory) [to|:|all] [all] (editors|editor|clients|subscribers|media|desks)',
      'attention (:|-)',
      'achtung [, redaktionen] (:|-)',
      'achtung [!]',
      'achtung [,] redaktionen [!]',
      '(editors|editor|eds) note(s|) [:]',
      '(editors|editor|eds) [:]',
      "(editor ' s|editors '|editor s) note(s|) [:]",
      'note to user(s|)',
      'usage (terms|restrictions|rights) [:]',
      'terms of use [:]',
      'special instructions [:]',
      'instructions :',
      '(usage|use|terms|conditions|terms and conditions|photo use|image use|verwendung|nutzung|nutzungsbedingungen|utilisation|conditions d utilisation|uso|condiciones de uso|utilizzo|condizioni d uso|gebruik|gebruiksvoorwaarden|bruk|brug|anvandning|условия использования) :',
      '(사용|이용) 조건 [:]',
      '(使用|利用) 条件 [:]',
      '(发布|使用|發布|刊用) (限制|须知|說明|说明|規定|规定) :',
      '(使用上の注意|利用上の注意|注意事項|注意事项|ご利用条件) [:]',
      '(사용|이용|보도) (제한|유의사항|주의사항) [:]',
      'note :',
      '(uk|us) clients -',
      'n b :',
      'nb [:]',
      'nota :',
      'hinweis :',
      'redaktionshinweis :',
      '(conditions of use|rights|rechte|rechten|droits|derechos|diritti|direitos|rettigheter|rattigheter|права) :',
      '(bitte beachten|please note) [:]',
      'klausulen ~1',
      'bildatergivning [:]',
      'attenzione :',
      'atencion :',
      'let op :',
      'merknad :',
      'wichtig :',
      'important :',
      'commissioned [picture|photo|image] :',
      '(주의|알림) [:]',
      '(注意|注) [:]',
    ],
    [['RESTRICTIONS:']],
  ),
  notice(
    [
      'in perpetuity',
      '© [copyright] ~6',
      'copyright [©|c|:] ~6',
      '~6 all rights reserved',
      'nr',
      '(licence|license|lizenz|licencia|licenza|licenca) :',
      '(permission|consent|licence|license|rights) granted (for|to)',
      '(droits cedes pour|rechte eingeraumt fur|derechos cedidos para|diritti ceduti per|direitos cedidos para|rechten verleend voor)',
      'advisory',
      '(all media|alle medien|tous medias|todos los medios|tutti i media|alle media)',
      'provides access to',
    ],
    [['© 2024 A. Person']],
    'directives',
  ),
  notice(
    [
      '[(this|these)] (work|works|{image}) (is|are) (made available|licensed|licenced|released|published|shared) under [the|a] [terms of the]',
      '[contains] [public sector] information licensed under [the]',
      '(licensed|licenced|made available|shared) under [the|a] [terms of the]',
      '(dieses werk|das bild|dieses bild) ist [lizenziert] unter [der|einer]',
      '(cette oeuvre|cette image|cette photo) est [mise a disposition] sous [la|licence|les termes de la licence]',
      '(esta obra|esta imagen) esta (bajo|sujeta a) [una] [licencia]',
      'all [other] rights [are] reserved [except those specifically granted]',
      '(alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|alle rettigheter reservert|med ensamratt|все права защищены)',
      '저작권자 [©] ~12',
      '저작권 [:] ~8',
      '(版权所有|版權所有|著作権)',
      'contenido protegido por derechos de autor ~4',
      'user expressly acknowledges and agrees that , by downloading and / or using this photograph , user is consenting to the terms and conditions of the getty images license agreement',
      'by downloading and or using this photograph , user is consenting ~14',
      'user expressly acknowledges and agrees that , by downloading and or using this photograph , user is consenting to the terms and conditions of [the] getty images license agreement',
      'mandatory copyright notice ~6',
      'if you have been (authorized|authorised) by ~2 to distribute (it|them) to third parties , please ensure that the same actions are carried out by them',
      'failure to promptly comply with these instructions will entail liability on your part for any continued or post notification usage',
      '[therefore] we thank you [very much] for [all] your attention and prompt action',
      'we (are sorry|apologise|apologize) for (the|any) inconvenience ~16',
      'distributed as a service to clients',
      '[this] [{image}] [is] distributed [,] exactly as received by ~3 [,] as a service to clients',
      'it is distributed , exactly as received by ~2 , as a service to clients',
      '(end|ends)',
      '(unauthorised|unauthorized) use [is] [strictly] (prohibited|forbidden)',
      'no (unauthorised|unauthorized) use',
      '[this {image} is] protected by copyright',
      'see [also] pa story ~6',
      'with afp story by ~6',
      'tags [:] ~4',
      '(picture date|issue date) [:]',
      '(graphic|disturbing|sensitive) content',
      '(a|) file (photo|picture|image)',
      '(cleared for [public] release|approved for release)',
      'release authority [,] ~12',
      'not released ( nr )',
      'not released',
      '(independent journalists|journalists) were not given access to cover the event depicted in this image distributed by ~6',
      'korean language watermark on image ~14',
      'pool (photo|picture)',
      '(usage|use|rights) worldwide',
      'worldwide (rights|usage|use)',
      '(model|property) (release|released) [(available|on file)]',
      '(digital image|digital original|high res|low res)',
      'best quality available',
      'file photo',
      'handout',
      'alternative crop',
      '(recrop|refile|repetition|alternate crop|topshot|combo)',
      'please (see|refer to) ~4',
      '(see|refer to) [(our|the)] (website|terms|terms and conditions|terms of use) ~4',
      '(image|photo|picture|video|footage) via @ ~2',
      '본 저작물은',
      '에 따라 이용 [할 수 있습니다|가능]',
      '[the] original (was|photo was) (sent|transmitted|moved) on {moment}',
      'cc0 [1 . 0] [universal]',
      'no rights reserved',
      'adds ~4',
      'delivered as received',
      '(for example|e g|por ejemplo|par exemple|zum beispiel) [,] ~8',
      '(photo|picture|image) released by ~5',
      'credit [:] ~4',
      '~3 provides access to this [publicity distributed|publicly distributed] [handout] (photo|image) [provided by] [~4]',
      '(thank you|thanks|merci|gracias|danke)',
    ],

    [['(C) Yonhap News Agency. All Rights Reserved'], ['DISTRIBUTED AS A SERVICE TO CLIENTS'], ['GRAPHIC CONTENT']],
  ),
  kind('handout', ['handout', 'hand out (photo|picture|image)', '(courtesy of|supplied by|provided by) ~3'], []),
  kind(
    'screengrab',
    [
      '(screen|video|frame|tv) (grab|capture|shot|grabs)',
      'screengrab',
      'screenshot',
      'framegrab',
      'video still',
      'still image [taken] from [a] video',
      '(in|from) this [image|frame] (grab|made) from [a] video',
      '화면 (캡처|캡쳐)',
      '캡처',
      'tv 화면',
    ],
    [],
  ),
  kind(
    'social',
    [
      '(social media|ugc|user generated content|eyewitness) (image|photo|video|picture|footage|content)',
      'obtained (from|via) social media',
      '(via|from) (facebook|instagram|twitter|x|tiktok|telegram|youtube)',
      'user generated content',
    ],
    [],
  ),
  kind(
    'public-domain',
    [
      'creativecommons . org / publicdomain / (zero|mark) [/ {n} . {n}]',
      'public domain',
      'gemeinfrei',
      'domaine public',
      'dominio publico',
      'cc0',
    ],
    [],
  ),
  kind(
    'stock',
    ['stock (photo|image|picture|photography)', '(istock|shutterstock images|adobe stock|depositphotos)'],
    [],
  ),
  kind('reader', ['(reader|readers) (photo|picture|submitted)', '(leserfoto|leserbild|독자 제공)'], []),
  kind('staff', ['staff (photo|photographer|picture)', '(photo|picture) by staff'], []),
];

const LICENCE_END = '[igo|international|unported] [public] [license|licence]';
const BY =
  '(cc by|creative commons attribution|[licencia|lizenz|licence|licenza|licenca|licentie|лицензия] (creative commons|cc) [:|-] (attribution|atribucion|reconocimiento|namensnennung|attribuzione|atribuicao|naamsvermelding|paternite|navngivelse|erkannande|저작자표시|저작자 표시|表示|署名))';
const NC =
  '[-|,|–] (nc|noncommercial|non commercial|nocomercial|no comercial|nicht kommerziell|pas d utilisation commerciale|non commerciale|niet commercieel|nietcommercieel|naocomercial|nao comercial|비영리|非営利|非商业性使用|非商业)';
const ND =
  '[-|,|–] (nd|noderivatives|noderivs|no derivatives|no derivs|sinderivadas|sin derivadas|sinobraderivada|sin obra derivada|keine bearbeitung|keine bearbeitungen|pas de modification|non opere derivate|no opere derivate|semderivacoes|sem derivacoes|geenafgeleidewerken|geen afgeleide werken|변경금지|변경 금지|改変禁止|禁止演绎)';
const SA =
  '[-|,|–] (sa|sharealike|share alike|compartirigual|compartir igual|weitergabe unter gleichen bedingungen|partage dans les memes conditions|condividi allo stesso modo|compartilhaigual|compartilha igual|gelijkdelen|gelijk delen|동일조건변경허락|継承|相同方式共享)';
const cc = (parts: string): string => `${BY} ${parts} ${LICENCE_END}`;
const URL_END = '[/ {n} . {n}] [/ (deed|legalcode|igo)] [. ~1]';
/** The licence by its address: `https://creativecommons.org/licenses/by-nc/4.0/`. */
const ccAddress = (parts: string): string => `creativecommons . org / licenses / by ${parts} ${URL_END}`;

/** Open licences: attribution is a duty; NC and ND narrow. */
export const LICENCES: readonly PhraseRow[] = [
  {
    patterns: [cc(`${NC} ${ND} [{n} . {n}]`), ccAddress('nc nd')],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
        { kind: 'no-modification', value: null },
      ],
    },
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
    patterns: [
      'attribution [,|-] (non commercial|noncommercial) [,|-] (no derivatives|noderivatives|noderivs|no derivs)',
    ],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
        { kind: 'no-modification', value: null },
      ],
    },
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
    patterns: [cc(`${NC} [${SA}] [{n} . {n}]`), ccAddress('nc [sa]')],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
      ],
    },
    reach: 'anywhere',
    examples: [['CC BY-NC-SA 4.0', 'mandatory-credit', 'purpose-except commercial']],
  },
  {
    patterns: [cc(`${ND} [{n} . {n}]`), ccAddress('nd')],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'no-modification', value: null },
      ],
    },
    reach: 'anywhere',
    examples: [['CC BY-ND 2.0', 'mandatory-credit', 'no-modification']],
  },
  {
    patterns: [
      cc(`[${SA}] [{n} . {n}]`),
      ccAddress('[sa]'),
      '(open government licence|ogl) [v] [{n} [. {n}]]',
      '공공누리 [제] [1] [유형]',
      'kogl type 1',
    ],
    meaning: { does: 'say', restrictions: [{ kind: 'mandatory-credit', value: null }] },
    reach: 'anywhere',
    examples: [['CC BY-SA 4.0', 'mandatory-credit']],
  },
  {
    patterns: ['공공누리 [제] 2 유형', 'kogl type 2'],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
      ],
    },
    reach: 'anywhere',
    examples: [['공공누리 제2유형', 'mandatory-credit', 'purpose-except commercial']],
  },
  {
    patterns: ['공공누리 [제] 3 유형', 'kogl type 3'],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'no-modification', value: null },
      ],
    },
    reach: 'anywhere',
    examples: [['공공누리 제3유형', 'mandatory-credit', 'no-modification']],
  },
  {
    patterns: ['공공누리 [제] 4 유형', 'kogl type 4'],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
        { kind: 'no-modification', value: null },
      ],
    },
    reach: 'anywhere',
    examples: [['공공누리 제4유형', 'mandatory-credit', 'purpose-except commercial', 'no-modification']],
  },
];
