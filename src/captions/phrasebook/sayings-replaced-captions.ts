import type { PhraseRow } from './row.ts';
import { EDITORIAL, notice, OTHER, say } from './say.ts';

/** Captions that replace another, and what desks say beside them that narrows nothing. */
export const REPLACED_CAPTIONS: readonly PhraseRow[] = [
  say([{ kind: 'correction', value: null }], 'directives', {
    patterns: [
      'annule et remplace [(la|cette|toute)] [(legende|version|photo|precedente)] [~2]',
      '[(la|nouvelle)] legende (corrigee|rectifiee|modifiee)',
      '(ersetzt|korrigiert) [(die|eine)] [(bildunterschrift|bildlegende|bildtext|fruhere bildunterschrift)]',
      '(sustituye|anula y sustituye|corrige) [(el|al)] [(pie de foto|pie|texto)] [(anterior|previo)]',
      '(sostituisce|annulla e sostituisce) [(la)] [(didascalia|precedente)]',
      '(substitui|anula e substitui|corrige) [(a)] [(legenda|legenda anterior)]',
      '(vervangt|corrigeert) [(het|eerder)] [(bijschrift|onderschrift)]',
      '(replaces|supersedes) [(the|an|any)] [(earlier|previous)] caption',
    ],
    examples: [
      ["ANNULE ET REMPLACE la légende : il s'agit de Julien Faure et non de Luc Faure.", 'correction'],
      ['Ersetzt Bildunterschrift: richtig Julia Roe statt Julia Row', 'correction'],
      ['Sustituye pie de foto: el nombre correcto es Juan Roe', 'correction'],
    ],
    counterExamples: ['Le décret annule et remplace la loi, dit le ministre.'],
  }),
  notice(
    [
      '(photo|image|picture|bild|foto) (inchangee|unchanged|unverandert|sin cambios|invariata|inalterada|ongewijzigd|uendret|oforandrad)',
      'no caption changes [since ~4]',
      'nothing to add',
      '[approved] unit photography [(approved|by ~2)]',
      '(toned|colour corrected|color corrected|graded|sharpened|converted) for (newsprint|print|web|cmyk|srgb)',
      '(slide|frame|image|picture|photo) {n} of {n}',
      '~1 (picks|selects|selection) from the ~1 (edition|editions|session|shoot|game|match)',
      '(prices|fees|rates) (include|exclude|are exclusive of|are inclusive of) (vat|tax|taxes|mwst)',
      '(usage|utilisation) presse (autorise|autorisee|libre) sans limite',
    ],
    [['Photo inchangée.'], ['Toned for newsprint.'], ['Slide 3 of 12.'], ['Nothing to add.'], ['Prices include VAT.']],
    ['The slide 3 of 12 showed a whale.'],
  ),
  say([OTHER], 'directives', {
    patterns: [
      '[(may|can|must)] [only] be used to (promote|publicise|publicize|accompany|illustrate|advertise) [(the|a|its|this)] ~4 only',
      '~4 と (併せた|合わせた|組み合わせた|並べた) (掲載|使用|配信) [は|、]',
      '~4 と (併せた|合わせた|組み合わせた|並べた) (掲載|使用|配信) [は|、] (不可|禁止|できません|ご遠慮ください|お断りします)',
      '~4 と (併せた|合わせた|組み合わせた|並べた) (掲載|使用|配信) 、 (動画|映像|アニメーション|gif) へ の (転用|加工|変換|編集) [は] (不可|禁止|できません|ご遠慮ください|お断りします)',
      '(動画|映像|アニメーション) へ の (転用|変換) [は] (不可|禁止|できません|ご遠慮ください|お断りします)',
    ],
    examples: [['棋譜と併せた掲載、動画への転用は不可', 'other']],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(提供元|出典|クレジット|撮影者名|所蔵先|提供者名) [の|を] (明記|表示|記載|表記) (を条件に|することを条件に|が条件で|の上|のうえ) [(使用|利用|掲載) (可|可能|できます)]',
      '(출처|제공처|크레딧|저작권자) [를|을] (명기|표기|명시|표시) (를 조건으로|하는 조건으로|조건으로|하는 조건) [(사용|이용|게재) (가능|허용)]',
      '(以注明|须注明|在注明) (来源|出处|提供者) (为条件|的前提下|前提下) [可|可以] (使用|刊登|刊用)',
    ],
    examples: [
      ['提供元の明記を条件に使用可', 'mandatory-credit'],
      ['クレジット明記を条件に使用可', 'mandatory-credit'],
    ],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '(영화|드라마|공연|전시|전시회|작품|행사|대회|도서|제품|프로그램|방송) 관련 (보도|기사|뉴스) 에만 (사용|이용|게재) (가능|가능하며|가능함|가능합니다|할 수 있음|할 수 있습니다)',
      '(영화|드라마|공연|전시|전시회|작품|행사|대회|도서|제품|프로그램|방송) 관련 (보도|기사|뉴스) (용으로만|목적으로만|목적에만) (사용|이용|게재) (가능|가능하며|가능함|가능합니다)',
    ],
    examples: [
      [
        '영화 관련 보도에만 사용 가능하며 2025년 10월 1일부터 사용 금지',
        'expires-on 2025-09-30',
        'other',
        'purpose-only editorial',
      ],
    ],
  }),
];
