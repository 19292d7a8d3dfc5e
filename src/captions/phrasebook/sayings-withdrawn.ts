import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const ALL_EN = '(all|your|its|any|every|our)';
const STORES_EN =
  '(systems|system|archives|archive|databases|database|files|platforms|websites|sites|pages|online pages|servers|records|cms|folders|channels)';

/** A picture that is to go from everywhere: kills in whole sentences. */
export const WITHDRAWN: readonly PhraseRow[] = [
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `[please] (remove|delete|purge|erase|withdraw|wipe) (it|this {image}|the {image}|these {image}|all copies|this file) [immediately|at once|now|forthwith] from [${ALL_EN}] ${STORES_EN} [and [(all|your|online)] ${STORES_EN}] [(immediately|at once|now|forthwith|without delay|as soon as possible)] [and do not (use|publish|run|reuse) [it|them] [again]]`,
      `[please] (remove|delete|purge|erase|withdraw) (this {image}|the {image}|it) (immediately|at once) [and do not (use|publish|reuse) [it] [again]]`,
      '[bitte] (loschen|entfernen|vernichten) sie (das|dieses|die|diese) (bild|foto|bilder|aufnahme) [(umgehend|sofort|unverzuglich)] [aus ~4] [(umgehend|sofort|unverzuglich)]',
      '(das|dieses|die|diese) (bild|foto|bilder|aufnahme) (ist|sind) (umgehend|sofort|unverzuglich) [aus (allen|ihren|den) (systemen|archiven|datenbanken)] zu (loschen|entfernen|vernichten)',
      '(bild|foto|bilder) (ist|sind) (umgehend|sofort|unverzuglich) [aus (allen|ihren|den) (systemen|archiven|datenbanken)] zu (loschen|entfernen|vernichten)',
      '[bitte] verwenden sie (das|dieses) (bild|foto) nicht mehr und loschen sie es [aus ~4]',
      '[por favor] [,] [rogamos|pedimos|solicitamos] [que] (retiren|eliminen|borren|anulen|supriman) (la|esta|las|estas) (imagen|foto|fotografia|imagenes|fotos) [~1] [de (todas|todos|sus|los|las) [las|los|sus] (plataformas|sistemas|archivos|paginas|webs)] [y no (la|las) (utilicen|publiquen|usen)]',
      '(anulen|anular|anulad) (la|esta) (foto|imagen|fotografia) [~4]',
      '[si prega di|preghiamo di|vi preghiamo di|pregasi] (eliminare|cancellare|rimuovere|ritirare) (la|questa|le) (foto|immagine|immagini) [(immediatamente|subito)] [da (tutti|tutte|ogni) [gli|i|le] (archivi|sistemi|piattaforme|archivio|siti)] [e di non (utilizzarla|usarla|pubblicarla)]',
      '[solicitamos|pedimos] a (remocao|retirada|exclusao) [imediata] (desta|da) (imagem|foto) [de (todos|todas) os [as] (sistemas|arquivos|plataformas)]',
      '[(vennligst|venligst|var vennlig og|var god)] (slett|slet|radera|fjern|ta bort) [venligst|omgaende|umiddelbart|straks] (bildet|billedet|bilden|dette bildet|dette billede|denna bild) [(omgaende|umiddelbart|straks|omedelbart)] (fra|ur|af|fran) (alle|alla|samtlige|deres) (systemer|system|arkiver|arkiv)',
      '[просьба|просим] [немедленно|срочно] (удалить|снять|изъять) (снимок|фото|фотографию|изображение) из всех (систем|архивов|баз) [и (архивов|систем)]',
      '[이|해당] (사진|이미지) [을|를] [모든] [(시스템|매체|플랫폼|사이트|서버)] [에서] (즉시|전량|모두) (삭제|폐기) [해 주시기 바랍니다|해 주십시오|바랍니다|하시기 바랍니다|요망|해주세요|해 주세요]',
      '[この|本|当該] (写真|画像) [は|を] (使用せず|使わず) [、] [直ちに|速やかに|ただちに] (削除|破棄|消去) (してください|して下さい|願います|をお願いします)',
      '[この|本|当該] (写真|画像) [は|を|の] (配信停止|配信中止|使用停止|使用中止) (とします|といたします|とする|です|をお願いします)',
      '[请|請] (立即|马上|即刻|尽快) [从|從|在] [(所有|全部|各)] (系统|系統|平台|数据库|资料库) [中|上|内] (删除|刪除|撤下|移除) (该|此|该张|這張|本|这张) (图|图片|照片|圖片)',
      '[请|請] (撤下|删除|刪除|撤换) (此|该|本|這張) (图|图片|照片|圖片) [，|,|并|並] (不要|勿|停止|请勿|請勿) [再] (使用|刊用|刊发)',
    ],
    examples: [
      ['Remove it from all systems and online pages immediately and do not use it again', 'kill'],
      ['Please delete this image from your archives at once', 'kill'],
      ['Bitte löschen Sie das Bild umgehend aus Ihren Archiven', 'kill'],
      ['Das Bild ist umgehend aus allen Systemen zu löschen', 'kill'],
      ['Por favor, retiren la imagen de todas las plataformas y no la utilicen', 'kill'],
      ['Anulen la foto GRAF4471', 'kill'],
      ['Preghiamo di cancellare la foto e di non utilizzarla', 'kill'],
      ['Slett bildet fra alle systemer', 'kill'],
      ['Radera bilden ur alla system', 'kill'],
      ['이 사진을 모든 시스템에서 즉시 삭제해 주시기 바랍니다', 'kill'],
      ['この写真は使用せず、直ちに削除してください', 'kill'],
      ['请立即从所有系统中删除该图片', 'kill'],
    ],
    counterExamples: [
      'Officials asked platforms to remove it from all systems.',
      'El juez pidió que retiren la imagen de la Virgen.',
      '网友要求立即删除该图片。',
    ],
  }),
];
