import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** Copies that are there to be looked at or laid out with, before anybody buys a licence. */
export const PREVIEWS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[for] (comp|comps|comping|layout|mock up|fpo|position|positional|presentation|pitch|viewing|personal viewing|preview|proofing) [use|purposes|image|copy|version] only',
      '(comp|comping|layout|fpo|preview|watermarked|low res) (image|copy|version|file) [-|–|:|,] [must be] (licensed|to be licensed|license required|licence required|buy before use|purchase before use|not licensed|unlicensed)',
      '(unlicensed|unlicenced) (preview|comp|copy|layout|image|sample) [image]',
      'fpo',
      '(not for|no) [public] (display|exhibition) [in public]',
      '[nur] (ansichtsbild|ansichtsexemplar|layoutbild|layoutdaten|ansichtsdaten|layoutversion|layoutvorschau) [-|–|:|,] [(nicht zur veroffentlichung|keine veroffentlichung|keine druckfreigabe|nicht fur den druck|vor verwendung lizenzieren)]',
      'nur [fur|zu|zur] (layout|layoutzwecke|layoutzwecken|ansicht|ansichtszwecke|ansichtszwecken)',
      '(pour|uniquement pour|image pour) (maquette|prepresse|positionnement|consultation) [uniquement|seulement]',
      '(solo|unicamente) [para] (maqueta|maquetacion|muestra|previsualizacion|visualizacion)',
      '(solo) [per] (layout|bozza|visione|anteprima)',
      '(somente|apenas|so) [para] (layout|visualizacao|amostra|paginacao)',
      '(alleen|uitsluitend) (voor|ter) (layout|inzage|opmaak|dummy)',
      '(endast|bara|kun) [for|til|till] (layout|skiss|gjennomsyn|gennemsyn|forhandsvisning)',
      '(только) для (макета|ознакомления|просмотра)',
      '(시안용|시안|레이아웃용|견본) [으로만] [사용] [가능] [,|.] [게재 불가|사용 불가]',
      '(見本|サンプル|カンプ|レイアウト用|カンプ用) [画像|写真] [、|。|につき|のため] [(掲載|使用|転載) (不可|禁止)]',
      '(样图|小样|预览图|樣圖|預覽圖) [，|。|：] [(不得|禁止|请勿|不可) (刊登|使用|发布|传播)]',
    ],
    examples: [
      ['Comp use only', 'other'],
      ['For personal viewing only. Not for public display.', 'other'],
      ['FPO only', 'other'],
      ['Unlicensed preview image', 'other'],
      ['Nur für Layoutzwecke', 'other'],
      ['Ansichtsexemplar, nicht zur Veröffentlichung', 'other'],
      ['Pour maquette uniquement', 'other'],
      ['Solo per visione', 'other'],
      ['시안용', 'other'],
      ['見本、掲載不可', 'other'],
      ['样图，不得刊登', 'other'],
    ],
    counterExamples: ['The comp was for viewing only, he said.', 'Kameras nur zur Ansicht, sagte der Händler.'],
  }),
];
