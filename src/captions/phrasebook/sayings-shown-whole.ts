import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const WORKS_FR = '[(les|l|la|le|ces)] (oeuvres|oeuvre|images|image|visuels|photos|photo|reproductions)';
const WORKS_ES = '[(las|la|los|el)] (obras|obra|imagenes|imagen|fotografias|fotos|reproducciones)';
const WORKS_IT = '[(le|l|la)] (opere|opera|immagini|immagine|foto|riproduzioni)';
const WORKS_PT = '[(as|a)] (obras|obra|imagens|imagem|fotografias|fotos|reproducoes)';

/** Works of art: neither cropped nor printed over, and never in part. */
export const SHOWN_WHOLE: readonly PhraseRow[] = [
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[(the|all)] (works|work|artworks|artwork|images|reproductions) (must|may|should|are to|is to|can) [(only|not)] be (reproduced|shown|printed|published) (in full|in their entirety|as a whole|whole|without cropping|uncropped) [(and|,) [(may|must)] (not|without) ~6]',
      '[(the|all)] (works|work|artworks|artwork) (must|may|should|can) not be (cropped|bled|overprinted|cut|detailed) [, (cropped|bled|overprinted|cut|altered)] [(or|nor) (cropped|bled|overprinted|cut|altered|bled off the page|overlaid with text)]',
      '[nur] in (voller|ganzer) ansicht [, [und] ohne (textuberdruck|uberdruck|anschnitt|beschnitt)]',
      '[(die|das)] (werke|werk|abbildungen) (durfen|darf) (nicht|weder) (beschnitten|angeschnitten|uberdruckt) [,] [(oder|noch) (beschnitten|angeschnitten|uberdruckt|mit text uberdruckt)] [werden]',
      `${WORKS_FR} ne (peuvent|peut|doivent|doit) [pas] etre (ni|) (recadre|rogne|coupe|detoure)(es|e|s|) [,] [(ni|ou) (superpose|surimprime|recadre|altere|recouvert)(es|e|s|)] [(de texte|par du texte)]`,
      `${WORKS_ES} no (podran|podra|pueden|puede|deben|debe) (recortarse|ser recortad(a|as|os|o)) [,] [(ni|o) (sobreimprimirse|alterarse|superponerse|ser sobreimpres(a|as)|superponer texto)]`,
      `[e] vietato (ritagliare|tagliare) [,] (o|ne|e) (sovrascrivere|sovrapporre testo a|sovrastampare|alterare) ${WORKS_IT}`,
      `${WORKS_IT} (devono|deve) essere (riprodott|pubblicat)(e|a) (integralmente|per intero|per intero e senza tagli|senza tagli)`,
      `${WORKS_IT} non (possono|puo|devono|deve) essere (tagliat|ritagliat)(e|a) [,] [(ne|o) (sovrastampat|sovrascritt)(e|a)]`,
      `${WORKS_PT} nao (podem|pode|devem|deve) ser (cortad|recortad)(as|a) [,] (nem|ou) (sobrepost|sobreimpress|alterad)(as|a) [(por texto|com texto)]`,
      '(произведения|произведение|работы|изображения) (нельзя|запрещено|не допускается|не разрешается) (кадрировать|обрезать|кадрирование) [(и|или) (накладывать текст|перекрывать текстом|изменять)]',
      '(произведения|работы|изображения) (должны|должно) (воспроизводиться|публиковаться) (целиком|полностью|без кадрирования)',
      '[(작품|작품 이미지|이미지|사진)] (은|는|을|를) (자르거나|잘라내거나) (글자를|글씨를|문자를|텍스트를) (넣을|얹을|삽입할) 수 (없습니다|없음)',
      '[(作品|作品 画像|画像)] [の] (トリミング|部分 使用) [、|・|や] (文字 のせ|文字のせ|文字 載せ|加工) [は] (できません|禁止|不可|ご遠慮ください|お断りします)',
      '[(作品|图片|作品 图片)] (不得|不可|请勿|禁止) (裁剪|裁切) [或|和|及|、] (叠加 文字|叠印 文字|加 字|叠加文字)',
    ],
    examples: [
      ['Works must be reproduced in full', 'no-modification'],
      ['Nur in voller Ansicht, ohne Textüberdruck', 'no-modification'],
      ['Die Werke dürfen weder beschnitten noch überdruckt werden', 'no-modification'],
      ['Les œuvres ne peuvent être ni recadrées, ni superposées de texte', 'no-modification'],
      ['Las obras no podrán recortarse ni sobreimprimirse', 'no-modification'],
      ['È vietato ritagliare o sovrascrivere le immagini', 'no-modification'],
      ['Le opere devono essere riprodotte integralmente', 'no-modification'],
      ['As obras não podem ser cortadas nem sobrepostas por texto', 'no-modification'],
      ['Произведения нельзя кадрировать', 'no-modification'],
      ['작품 이미지는 자르거나 글자를 넣을 수 없습니다', 'no-modification'],
      ['作品画像のトリミング、文字のせはできません', 'no-modification'],
      ['作品图片不得裁剪或叠加文字', 'no-modification'],
    ],
    counterExamples: [
      'The trees must not be cropped or cut, the council said.',
      'Las obras no pueden recortarse más, dijo el alcalde.',
      'Le opere non possono essere tagliate, dice il sindaco.',
    ],
  }),
];
