import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const AT_ONCE =
  '[(,|sofort|unverzuglich|immediatement|inmediatamente|immediatamente|imediatamente|onmiddellijk|straks|omgaende|сразу)]';
const FILES =
  '[(das|die|les|le|l|la|las|el|los|le|i|il|a|as|o|os|de|het)] [(bild|bilder|bilddaten|daten|dateien|fotos|image|images|fichiers|fichier|photos|imagen|imagenes|archivos|immagini|immagine|file|imagem|imagens|arquivos|ficheiros|bestand|bestanden|beelden|bildet|bildene|filen|filene|billedet|bilden|bilderna|filerna)]';
const END_EN = '(exhibition|show|display|run|festival|season|campaign|loan|event|tour|broadcast)';

/** Pictures that are deleted once they were used, or at the end of what they were handed out for. */
export const AFTER_USE: readonly PhraseRow[] = [
  say([{ kind: 'no-archive', value: null }], 'directives', {
    patterns: [
      `nach [der|einmaliger] (veroffentlichung|verwendung|nutzung|abdruck|gebrauch) [(sind|ist|mussen|muss)] ${FILES} ${AT_ONCE} (zu loschen|zu vernichten|geloscht werden|loschen|vernichten)`,
      `[(a|a faire|merci de|veuillez|priere de|images a)] (supprimer|detruire|effacer) ${FILES} ${AT_ONCE} apres [(la|l|toute)] (publication|utilisation|parution|usage|diffusion)`,
      `(borrar|eliminar|destruir|borrese|eliminese) ${FILES} (tras|despues de|una vez) [(su|la|el)] (uso|publicacion|utilizacion|publicada|utilizada)`,
      `[da] (cancellare|eliminare|distruggere) ${FILES} (dopo|successivamente) (l|la|il) (uso|pubblicazione|utilizzo)`,
      `(apagar|eliminar|destruir|excluir) ${FILES} (apos|depois) [(da|do|de|a|o)] (uso|publicacao|utilizacao)`,
      `(na|direct na) (gebruik|publicatie|plaatsing) ${FILES} [te] (verwijderen|vernietigen|wissen)`,
      `[${FILES}] [(skal|ska|maste|ma)] (slettes|raderas|tas bort|destrueres) (etter|efter) (bruk|brug|anvandning|publisering|publicering|offentliggorelse)`,
      '[фото|изображения|файлы] (удалить|уничтожить) после (использования|публикации)',
      '(사용|게재|보도) 후 [즉시] [이미지|사진|해당] (파일|데이터|자료|이미지|사진) [를|을|은|는] [즉시] (삭제|폐기|파기) [바랍니다|요망|할 것|해 주세요|해 주십시오|하여 주시기 바랍니다]',
      '(使用|掲載|利用|ご使用|ご利用) (後|終了後) [は|、|に] [速やかに|直ちに|必ず] [画像|写真] [データ|ファイル|画像|写真] [を|は] [速やかに|直ちに|必ず] (削除|破棄|消去) (してください|して ください|すること|のこと|をお願いします|願います)',
      '(使用|刊登|发布) (后|後) [请|須|须|应|應] [立即|及时] (删除|销毁|刪除|銷毀) [该|此|本] [图片|照片|文件|圖片]',
    ],
    examples: [
      ['Nach der Veröffentlichung sind die Bilddaten zu löschen', 'no-archive'],
      ['Supprimer après publication', 'no-archive'],
      ["Cancellare dopo l'uso", 'no-archive'],
      ['Apagar após a publicação', 'no-archive'],
      ['Na gebruik verwijderen', 'no-archive'],
      ['Slettes etter bruk', 'no-archive'],
      ['Удалить после использования', 'no-archive'],
      ['사용 후 파일 삭제 바랍니다', 'no-archive'],
      ['掲載後はデータを破棄してください', 'no-archive'],
      ['使用后请删除图片', 'no-archive'],
    ],
    counterExamples: ['Dati da cancellare: la legge arriva dopo la pubblicazione, dice il garante.'],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `[and] [(it|they|{image}|all {image}|the {image})] (must|should|is to|are to|has to|have to|to) be {discard} (at|on|upon|after|by|when) [(the|its|their)] (close|end|closing|conclusion|finish) [of [the|this|its] [~2] ${END_EN}] [,] [(on|at|,)] {moment}`,
      `[(it|they|{image}|all {image}|the {image})] (must|should|is to|are to|has to|have to|to) be {discard} (after|when|once) [(the|its|this)] [~2] ${END_EN} (closes|ends|finishes|has closed|has ended) [on|,] {moment}`,
      '[(die|alle)] [(bilder|fotos|bilddaten|das bild)] (sind|ist|mussen) (nach|mit|zum) [(dem|der)] (ende|schluss|ablauf|abschluss) [(der|des)] ~2 (am|,|zum) {moment} (zu loschen|zu vernichten|geloscht werden)',
      '[(les|l)] [(images|image|photos|visuels)] (doivent|doit|devront|devra|sont a|a) [etre] (supprimee|supprime|detruite|detruit|effacee|efface|supprimer|detruire|effacer)[s] (a la|a l|apres la|des la) (fermeture|fin|issue|cloture) (de|du|des) [(l|la)] ~2 [,] [le] {moment}',
      '[(las|la|los)] [(imagenes|imagen|fotos|archivos)] (deben|debe|deberan|debera|han de|se) (borrarse|eliminarse|destruirse|ser eliminadas|ser borradas|borraran|eliminaran) (al|tras el|a la) (cierre|final|termino|clausura|fin) (de|del) [(la|el)] ~2 [,] [el] {moment}',
      '[(le|la)] [(immagini|immagine|foto)] (vanno|devono|dovranno|va|deve) [essere] (cancellat|eliminat|distrutt)(e|a) (alla|al|dopo la) (chiusura|termine|fine) (del|della|dell|di) ~2 [,] [il] {moment}',
    ],
    examples: [
      ['Images must be deleted at its close, 6 September 2026.', 'expires-on 2026-09-06'],
      ['Images must be deleted after the exhibition closes on 6 September 2026', 'expires-on 2026-09-06'],
      ['Die Bilder sind nach Ende der Ausstellung am 6. September 2026 zu löschen', 'expires-on 2026-09-06'],
      [
        "Les images doivent être supprimées à la fermeture de l'exposition, le 6 septembre 2026",
        'expires-on 2026-09-06',
      ],
      ['Las imágenes deben borrarse al cierre de la exposición, el 6 de septiembre de 2026', 'expires-on 2026-09-06'],
      ['Le immagini vanno cancellate alla chiusura della mostra, il 6 settembre 2026', 'expires-on 2026-09-06'],
    ],
    counterExamples: ['The paintings must be removed after the exhibition closes on 6 September 2026, he said.'],
  }),
];
