import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const NUMBER = '[(no|nr|n|№|num|numero|nummer|id) [.|:]] ~2';
const REASON = '[: ~12]';
const OLDER = '(previous|earlier|first|prior|old|original|former|initial)';
const OLDER_DE = '(fruhere|vorherige|vorige|erste|alte|ursprungliche|vorhergehende)';
const WITH_DE = '(fassung|version|datei|aufnahme|bildversion)';

/** Pictures taken back by their number, and versions of them that another replaces, as the wires’ desks word them. */
export const KILLS_BY_NUMBER: readonly PhraseRow[] = [
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `[(editors|eds|clients|subscribers) [:|,|-]] please (eliminate|kill) [(ap|reuters|afp|epa|the|this)] [{image}] ~2 [(sent|transmitted|moved|filed|issued) ~6]`,
      '(this|new|following|present) (version|{image}) (supersedes|replaces) {image} ~2 [,] (which|that) (must|may|should) not be used [any more|again|anymore]',
      '{image} ~2 [,] (which|that) (must|may) (not|no longer) be used',
      '(la|notre|cette) (photo|image) ~3 (est|a ete) (annulee|supprimee|retiree) , (merci de|veuillez|priere de) ~8',
      '(notre|cette) (photo|image) ~3 (est|a ete) (annulee|supprimee|retiree)',
      '(la|notre|cette) (photo|image) [(n|no|numero) [°|.|:]] {n} (est|a ete) (annulee|supprimee|retiree) [, (merci de|veuillez|priere de) ~8]',
      '(la|questa|nostra) (foto|immagine) {n} (e|e stata) (annullata|ritirata|eliminata) [e sostituita ~4]',
      '(anula|cancela|retira) [-] se a (foto|imagem|fotografia) ~2 [, enviada ~4] [. pede se que nao seja (usada|utilizada)]',
      '(foto|beeld) {n} (wordt|is) (ingetrokken|geannuleerd|vervallen) [[;|,|.] (verzoek|gelieve|graag) [te] verwijderen [uit ~3]]',
      '사진 ~2 [은|는] ~8 (삭제|취소|철회) (조치|처리) [하니|하오니|합니다] [사용하지 (마시기 바랍니다|마십시오|말아 주십시오)]',
      `(annulliert|storniert|zuruckgezogen) [:] [(das|unser|unsere)] (bild|foto|bildnummer|fotos|bilder) ${NUMBER}`,
      `(annule|annulee|annulation|supprime|supprimee) [:|de] [(la|notre|de la)] (photo|image) ${NUMBER}`,
      `(anulada|anulado|anulacion|cancelada|retirada) [:|de] [(la|nuestra|de la)] (foto|imagen|fotografia) ${NUMBER}`,
      `(annullata|annullato|annullamento|ritirata|eliminata) [:] [(la|della|nostra)] (foto|immagine) ${NUMBER}`,
      `(anulada|cancelada|anulacao|cancelamento|retirada) [:|da] [(a|nossa)] (foto|imagem|fotografia) ${NUMBER}`,
      `(geannuleerd|ingetrokken|vervallen) [:] [(de|onze|het)] (foto|beeld) ${NUMBER}`,
      `(аннулируется|аннулировано|аннулирована|аннулирован|отзывается|снимается|отозвано) [:] (фото|фотография|снимок|изображение) ${NUMBER} ${REASON}`,
      '사진 (번호|ID) ~2 (취소|삭제|철회) [합니다|함|바랍니다]',
      '(写真|画像) (番号|ID) ~2 (を|は) (取り消し|取消|削除) [ます|します|とします]',
      '(撤销|撤銷|作废|作廢|撤回) (编号|編號) ~3 (图片|照片|圖片|稿件)',
    ],
    examples: [
      ['EDITORS: PLEASE ELIMINATE AP PHOTO NYAG112 SENT NOV. 24', 'kill'],
      ['ANNULLIERT: Foto 20261124-99-123456', 'kill'],
      ['ANNULE: la photo 123', 'kill'],
      ['ANULADA la foto 1234', 'kill'],
      ['ANNULLATA la foto 1234', 'kill'],
      ['CANCELADA a foto 123', 'kill'],
      ['GEANNULEERD: foto 123', 'kill'],
      ['This version supersedes photo MOS107, which must not be used.', 'kill'],
      ['La foto 20261124093015 è annullata e sostituita dalla seguente.', 'kill'],
      ['Anula-se a foto 44123218, enviada às 14h20.', 'kill'],
      ['Foto 512004871 wordt ingetrokken; verzoek te verwijderen uit uw systemen.', 'kill'],
      ['АННУЛИРУЕТСЯ фото №6214478', 'kill'],
      ['АННУЛИРУЕТСЯ фото №6214478: ошибочно выпущено', 'kill'],
    ],
    counterExamples: [
      'Please eliminate the debt of poor countries, protesters said.',
      'Le vol 512004871 est annulé, dit la compagnie.',
      'The new version replaces a law which must not be used again, he said.',
      'Аннулируется договор об аренде, сообщил министр.',
    ],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `[please] {discard} [(the|any|all|your)] ${OLDER} (version|versions|{image}|file|files|transmission) [of this {image}]`,
      `[please] do not use [(the|any)] ${OLDER} (version|versions|{image}|file|files|transmission) [of this {image}]`,
      `[bitte] [(die|das)] ${OLDER_DE} ${WITH_DE} [(des bildes|dieses bildes)] (loschen|vernichten|nicht mehr verwenden|nicht verwenden|nicht mehr benutzen)`,
      '(merci de|veuillez|priere de) [(bien vouloir)] (detruire|supprimer|effacer|ne plus utiliser|ne pas utiliser) (la version|la photo|l image|les versions) (precedente|precedentes|anterieure|anterieures|initiale)',
      '(merci de|veuillez|priere de) (ne plus utiliser|ne pas utiliser|detruire|supprimer) (la precedente|l ancienne|la premiere) (version|photo|image) [de cette (photo|image)]',
      '(rogamos|por favor|se ruega) [(no)] (eliminen|eliminar|borrar|borren|destruir|utilizar|usar) la (version|foto|imagen) (anterior|previa)',
      '[si prega di] (cancellare|eliminare|distruggere|non usare|non utilizzare) la (versione|foto) (precedente|anteriore)',
      '[(favor|por favor)] (apagar|eliminar|excluir|nao usar|nao utilizar) a (versao|foto|imagem) (anterior|previa)',
      '[(gelieve|graag)] [de] (vorige|eerdere|oude|eerste) (versie|foto) [niet meer] [te] (vernietigen|verwijderen|wissen|gebruiken)',
      '(просим|просьба) (удалить|уничтожить|не использовать) (предыдущую|прежнюю|старую|первую) (версию|фотографию)',
      '(이전|기존|앞서 송고한|종전) (사진|버전|파일) [은|을] [(사용하지|쓰지)] (말아 주십시오|말아 주세요|마시기 바랍니다|마십시오|삭제 바랍니다|삭제해 주십시오|폐기 바랍니다)',
      '差し替え前の (写真|画像|データ) (は|を) (使用しないで ください|使用しないで 下さい|使用しないでください|使わないで ください|使わないでください|破棄してください|削除してください|使用不可|使用禁止)',
      '(之前|此前|先前|原) (的|) (版本|图片|照片|圖片) [(请|請)] (请勿|請勿|勿|不得|停止) (使用|刊用|采用|採用)',
    ],
    examples: [
      ['Please destroy the earlier version.', 'kill'],
      ['Do not use the previous version of this picture', 'kill'],
      ['Bitte frühere Fassung nicht mehr verwenden', 'kill'],
      ['Merci de détruire la version précédente', 'kill'],
      ['Merci de ne plus utiliser la précédente version de cette photo', 'kill'],
      ['Rogamos eliminen la versión anterior', 'kill'],
      ['Si prega di cancellare la versione precedente', 'kill'],
      ['Favor apagar a versão anterior', 'kill'],
      ['Gelieve de vorige versie te vernietigen', 'kill'],
      ['Просим удалить предыдущую версию', 'kill'],
      ['이전 사진은 사용하지 마시기 바랍니다', 'kill'],
      ['差し替え前の写真は使用しないでください', 'kill'],
      ['之前的版本请勿使用', 'kill'],
    ],
    counterExamples: [
      'He told them to destroy the earlier version, the court heard.',
      'De regering wil de vorige versie verwijderen, zegt zij.',
      '이전 사진은 삭제됐다.',
    ],
  }),
];
