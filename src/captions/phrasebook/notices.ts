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
  notice(
    [
      '(non exclusive|nonexclusive|not exclusive|nicht exklusiv|nicht exklusive|non exclusif|non exclusive|no exclusivo|non esclusivo|nao exclusivo|niet exclusief) [(use|usage|rights|right|licence|license|nutzung|rechte|uso|usage|droits)]',
    ],
    [['Non-exclusive licence'], ['Non-exclusive use.'], ['Exclusive to Bild', 'publication-only Bild']],
    'directives',
  ),
  label(
    [
      'restrictions :',
      'restriction :',
      '(attention|note|notes|nota|notice|advisory) [to|:|all] [all] (editors|editor|clients|subscribers|media|desks)',
      'attention (:|-)',
      'achtung [, redaktionen] (:|-)',
      '(editors|editor|eds) note(s|) [:]',
      '(editors|editor|eds) [:]',
      "(editor ' s|editors '|editor s) note(s|) [:]",
      'note to user(s|)',
      'usage (terms|restrictions|rights) [:]',
      'terms of use [:]',
      'special instructions [:]',
      'instructions :',
      '(uk|us) clients -',
      'n b :',
      'nb [:]',
      'nota :',
      'hinweis :',
      'redaktionshinweis :',
      '(conditions of use|rights) :',
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
    ['© [copyright] ~6', 'copyright [©|c|:] ~6', '~6 all rights reserved', 'nr', 'provides access to'],
    [['© 2024 A. Person']],
    'directives',
  ),
  notice(
    [
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
      '(please|) (see|refer to) [our] [website|terms and conditions] ~4',
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
  kind('public-domain', ['public domain', 'gemeinfrei', 'domaine public', 'dominio publico', 'cc0'], []),
  kind(
    'stock',
    ['stock (photo|image|picture|photography)', '(istock|shutterstock images|adobe stock|depositphotos)'],
    [],
  ),
  kind('reader', ['(reader|readers) (photo|picture|submitted)', '(leserfoto|leserbild|독자 제공)'], []),
  kind('staff', ['staff (photo|photographer|picture)', '(photo|picture) by staff'], []),
];

const cc = (parts: string): string => `(cc by|creative commons attribution) ${parts}`;

/** Open licences: attribution is a duty; NC and ND narrow. */
export const LICENCES: readonly PhraseRow[] = [
  {
    patterns: [cc('(nc|noncommercial|non commercial) (nd|noderivatives|noderivs|no derivatives) [{n} . {n}]')],
    meaning: {
      does: 'say',
      restrictions: [
        { kind: 'mandatory-credit', value: null },
        { kind: 'purpose-except', value: ['commercial'] },
        { kind: 'no-modification', value: null },
      ],
    },
    reach: 'anywhere',
    examples: [['CC BY-NC-ND 4.0', 'mandatory-credit', 'purpose-except commercial', 'no-modification']],
  },
  {
    patterns: [cc('(nc|noncommercial|non commercial) [sa|sharealike|share alike] [{n} . {n}]')],
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
    patterns: [cc('(nd|noderivatives|noderivs|no derivatives) [{n} . {n}]')],
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
      '(cc by|creative commons attribution) [sa|sharealike|share alike] [{n} . {n}]',
      'open government licence [v {n} . {n}]',
      '공공누리 [제] [1] [유형]',
    ],
    meaning: { does: 'say', restrictions: [{ kind: 'mandatory-credit', value: null }] },
    reach: 'anywhere',
    examples: [['CC BY-SA 4.0', 'mandatory-credit']],
  },
  {
    patterns: ['공공누리 [제] 2 유형'],
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
    patterns: ['공공누리 [제] 3 유형'],
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
    patterns: ['공공누리 [제] 4 유형'],
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
