import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const FEW_EN = '({n}|one|two|three|four|five|six|a single)';
const FEW_DE = '({n}|ein|eine|zwei|drei|vier|funf|sechs)';
const FEW_FR = '({n}|un|une|deux|trois|quatre|cinq|six)';
const FEW_ES = '({n}|un|una|dos|tres|cuatro|cinco|seis)';
const FEW_IT = '({n}|un|una|due|tre|quattro|cinque|sei)';
const FEW_PT = '({n}|um|uma|dois|duas|tres|quatro|cinco|seis)';
const FEW_NL = '({n}|een|twee|drie|vier|vijf|zes)';
const FEW_RU = '({n}|одного|двух|трех|четырех|пяти|шести)';

/** How many pictures an article, an outlet or a match may bring. */
export const PER_ARTICLE: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `[use] [is] (limited|restricted) to ${FEW_EN} (image|images|picture|pictures|photo|photos|article|articles|use|uses) per (outlet|publication|article|title|medium|story|issue|page|website)`,
      `[only] ${FEW_EN} (image|images|picture|pictures|photo|photos) per (outlet|publication|article|title|medium|story|issue) [may be (used|reproduced|published)] [(free of charge|free)] [only]`,
      `(maximal|hochstens|bis zu|nicht mehr als|nur) ${FEW_DE} (bild|bilder|foto|fotos|abbildungen|motive) (pro|je) (artikel|beitrag|medium|ausgabe|titel|seite)`,
      `[usage|utilisation] (limite|limitee|limites) a ${FEW_FR} (image|images|photo|photos|visuel|visuels|article|articles|reproductions) (par|pour chaque) (article|support|titre|media|parution|numero)`,
      `(${FEW_FR} (image|images|photo|photos|visuels|reproductions) (au maximum|maximum|au plus)|(maximum|au plus|pas plus de) ${FEW_FR} (image|images|photo|photos|visuels|reproductions)) (par|pour chaque) (article|support|titre|media|parution|numero)`,
      `(maximo|como maximo|no mas de|hasta|limitado a) [de] ${FEW_ES} (imagen|imagenes|foto|fotos|fotografias) por (articulo|medio|noticia|numero|publicacion|pagina)`,
      `(massimo|al massimo|non piu di|fino a|limitato a) [di] ${FEW_IT} (immagine|immagini|foto|fotografie) per (articolo|testata|numero|servizio|pubblicazione)`,
      `(maximo|no maximo|nao mais de|ate|limitado a) [de] ${FEW_PT} (imagem|imagens|foto|fotos|fotografias) por (artigo|materia|noticia|meio|edicao|publicacao)`,
      `(maximaal|hoogstens|niet meer dan|ten hoogste) ${FEW_NL} (beeld|beelden|foto s|afbeeldingen|foto) per (artikel|medium|titel|uitgave|publicatie|bericht)`,
      `не более ${FEW_RU} (изображений|изображения|фотографий|фотографии|снимков|снимка|фото) (на|в) (статью|статье|публикацию|публикации|издание|материал|одной статье)`,
      '(기사|매체|기사 1 건) (당|마다) [이미지|사진] (최대|최고) {n} (장|컷) [까지] [(만|만 사용|사용 가능)]',
      '(1|一) (記事|媒体|社) (につき|あたり|に つき) [画像|写真] [最大] {n} (点|枚) (まで|以内)',
      '每 (篇|家|个) (报道|报导|媒体|文章|稿件) [最多|至多|不超过|限用] [使用] (一|两|三|四|五|{n}) (张|幅) [图片|照片]',
    ],
    examples: [
      ['Use limited to one article per outlet', 'other'],
      ['Only one image per publication may be used free of charge', 'other'],
      ['Höchstens drei Bilder pro Artikel', 'other'],
      ['Usage limité à un article par support', 'other'],
      ['Máximo dos imágenes por artículo', 'other'],
      ['Máximo duas imagens por artigo', 'other'],
      ['Massimo tre immagini per articolo', 'other'],
      ['Maximaal twee beelden per artikel', 'other'],
      ['Не более двух изображений на статью', 'other'],
      ['기사당 이미지 최대 3장', 'other'],
      ['1記事につき2点まで', 'other'],
      ['每篇报道最多使用三张图片', 'other'],
    ],
    counterExamples: ['Readers see one image per article, the editor said.', 'Sie darf nur ein Foto pro Seite malen.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(for|use by|reserved for)] (media|press|journalists|photographers|outlets) (accredited|registered|invited) [(to|for|at|by) ~5] only',
      '(no|not for) (photo|picture|image|stock) (agencies|agency|banks|libraries)',
      '(reserve(e|s|es|)|destine(e|s|es|)) a la presse (accreditee|invitee|inscrite)',
      '(solo|unicamente|exclusivamente) (medios|prensa|periodistas) (acreditad|invitad|registrad)(os|a|o)',
      '(solo|soltanto|esclusivamente) (per|a) (la stampa|i media|i giornalisti) (accreditat|invitat)(a|i)',
      '(nur|ausschliesslich) (fur|durch) (akkreditierte|eingeladene|registrierte|angemeldete) (medien|journalisten|pressevertreter|redaktionen)',
      '(keine|nicht fur) (bildagenturen|fotoagenturen|bilddatenbanken)',
      '(공식 취재|등록된|초청된|사전 등록한|인가된) (매체|언론사|기자) (에 한해|에 한하여|에만|만) (사용|이용|게재) [가능|가능합니다]',
      '(登録|招待|認定|取材許可を得た|公式) (媒体|メディア|報道機関) (のみ|に限り|に限る) [使用 可|利用 可|掲載 可|使用できます]',
      '(仅限|仅供|只限|僅限) (受邀|注册|認證|认证|获授权) [的] (媒体|記者|记者|媒體) (使用|刊登|刊用)',
    ],
    examples: [
      ['Media accredited to the event only', 'other'],
      ['No photo agencies', 'other'],
      ['Solo medios acreditados', 'other'],
      ['공식 취재 매체에 한해 사용 가능', 'other'],
      ['登録媒体のみ使用可', 'other'],
      ['仅限受邀媒体使用', 'other'],
    ],
    counterExamples: [
      'Seats are for media accredited to the games only.',
      'Le parking réservé à la presse accréditée est plein.',
    ],
  }),
];
