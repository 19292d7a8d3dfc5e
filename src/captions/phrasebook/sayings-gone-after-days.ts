import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const STORES_EN =
  '(from|off) [(all|any|your|our|their|the|all your)] [(internal|editorial|digital|content|computer|image|picture|photo)] (systems|system|servers|server|platforms|cms|storage)';
const MUST_EN =
  '[(the|this|these|all)] [{image}] [(it|they)] (must|should|has to|have to|needs to|need to|is to|are to|to|shall|will) be';
const AUS = '(aus|von|in) (allen|den|allen ihren|ihren|samtlichen) (systemen|servern|redaktionssystemen)';
const DE = '(de|des|du) [(tous|toutes)] [(les|vos|leurs)] (systemes|bases|bases de donnees|serveurs)';
const DE_LOS = '(de|del) [(todos|todas)] [(los|las|sus)] (sistemas|bases|bases de datos|servidores)';
const DAI = '(da|dai|dagli|dalle|dall) [(tutti|tutte)] [(i|gli|le|vostri)] (sistemi|server)';
const DOS = '(de|dos|das|do|da) [(todos|todas)] [(os|as|seus)] (sistemas|bancos de dados|bases de dados|servidores)';
const UIT = '(uit|van) [(alle|de|uw|al uw)] (systemen|servers)';
const NORDIC = '(ur|fran|fra|af|i) (alla|alle|samtliga|samtlige) (system|systemer|servrar|servere)';

/** Pictures that must be gone from all systems so many days on: nobody may use what nobody has any more. Gone from the archives alone is `MEDIA_FRAMES`. */
export const GONE_AFTER_DAYS: readonly PhraseRow[] = [
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      `${MUST_EN} {discard} ${STORES_EN} [(after|within|in|no later than)] {days}`,
      `[please] {discard} [(it|them|this {image}|the {image}|these {image}|{image})] ${STORES_EN} [(after|within|in|no later than)] {days}`,
      `{days} [,] (please|to be|must be|it must be) {discard} ${STORES_EN}`,
      `[(subscribers|clients|users|publishers|editors|members|customers|licensees|you)] (are required to|are asked to|are requested to|are obliged to|must|should|have to|agree to|shall) {discard} [(it|this|the|these|all|any)] [(file|files|{image}|copies|material)] [${STORES_EN}] [(after|within|no later than|not later than)] {days}`,
      `[(the|this|these|all)] [{image}] (has|have|needs|must|should|is|are) [to] (come off|be taken off|be off|be gone from|go from|disappear from) [(all|any|your|our|the|all your)] (systems|system|servers|server|platforms|cms) {days}`,
      `[(das|dieses|die|diese)] [(bild|bilder|foto|fotos|material|datei|dateien)] [(ist|sind|muss|mussen|bitte)] [(nach|spatestens|spatestens nach|innerhalb von|binnen)] {days} [(bitte)] [${AUS}] (zu loschen|zu entfernen|zu vernichten|loschen|entfernen|geloscht werden|entfernt werden|vernichtet werden)`,
      `[(la|les|cette|ces|l)] [(photo|photos|image|images|fichier|fichiers)] (doit|doivent|devra|devront) etre (supprime|efface|detruit|retire)[e|s|es] [${DE}] [(dans les|sous|apres|au bout de)] {days}`,
      `[(photo|photos|image|images|fichier|fichiers)] a (supprimer|effacer|detruire|retirer) [${DE}] [(dans les|sous|apres|au bout de|au plus tard)] {days}`,
      `[(la|las|esta|estas)] [(foto|fotos|imagen|imagenes|fotografia|fotografias)] (debe|deben|deberan|debera) (eliminarse|borrarse|destruirse|ser (eliminad|borrad|retirad)(a|as|o|os)) [${DE_LOS}] [(a los|tras|despues de|pasados|antes de)] {days}`,
      `(eliminar|borrar) [${DE_LOS}] (a los|tras|despues de|pasados) {days}`,
      `(transcurridos|pasados|tras|a los|despues de|cumplidos) {days} [,] [(la|las|esta|estas)] [(foto|fotos|imagen|imagenes|fotografia|fotografias)] (debe|deben|debera|deberan|ha de|han de) (eliminarse|borrarse|destruirse|ser (eliminad|borrad|retirad)(a|as|o|os)) [${DE_LOS}]`,
      `(decorridos|passados|apos|ao fim de) {days} [,] [(a|as)] [(foto|fotos|imagem|imagens)] (deve|devem|devera|deverao) ser (apagad|eliminad|removid|excluid)(a|as|o|os) [${DOS}]`,
      `(trascorsi|passati|dopo) {days} [,] [(la|le|l)] [(foto|immagine|immagini)] (deve|devono|va|vanno) [essere] (cancellat|eliminat|rimoss)(a|e|o|i) [${DAI}]`,
      `[(la|le|l)] [(foto|immagine|immagini)] (deve|devono|va|vanno|da) [essere] (cancellare|eliminare|rimuovere|cancellat|eliminat|rimoss)[a|e|o|i] [${DAI}] [(dopo|entro)] {days}`,
      `[(a|as|esta|estas)] [(foto|fotos|imagem|imagens)] (deve|devem) ser (apagad|eliminad|removid|excluid)(a|as|o|os) [${DOS}] [(apos|em|passados|depois de)] {days}`,
      `[(de|het|deze)] [(foto|foto s|beeld|beelden)] (moet|moeten|dient|dienen) [(na|binnen)] {days} [${UIT}] [te] (worden verwijderd|verwijderd worden|worden gewist|gewist worden|verwijderd zijn)`,
      `[uiterlijk] {days} [${UIT}] te (wissen|verwijderen|vernietigen)`,
      `[(bilden|bilderna|bildet|bildene|billedet|billederne)] (ska|skall|skal|maste|ma) (raderas|tas bort|slettes|fjernes) [${NORDIC}] [(efter|etter|innen|inden|inom)] {days}`,
      `(raderas|slettes|fjernes|tas bort) [${NORDIC}] (efter|etter|innen|inden|inom) {days}`,
      '(подлежит удалению|подлежат удалению|удалить|должно быть удалено|должны быть удалены) [из (всех систем|систем)] (через|в течение|спустя|по истечении) {days}',
      '[(전송|배포|송고|발행|제공|수신) (후|일로부터|일부터)] {days} [이내에|이내|내에|내|후|이 지나면|경과 후] [에] [이 경과하면|이 지나면|이 지난 뒤|경과 시] [반드시] [모든|전체] [시스템|서버] [에서] [반드시] (삭제|폐기) (할 것|해야 함|해야 합니다|해 주시기 바랍니다|바랍니다|요망|필수)',
      '[(配信|提供|受信|受領|送信) (後|から|日から)] {days} [以内|後|経過後] に [すべて|全て|全] [の] [システム|サーバー] [から] (削除|消去|破棄) [する こと|すること|して ください|してください|のこと|必須]',
      '[(发稿|签发|发布|收到|传送|發稿|簽發|發布|下载) (后|後|之日起|起)] {days} [内|后|後|之后|之後|以内] [必须|须|須|请|請|应] [从|從|自] [所有|全部] [系统|系統|服务器|伺服器] [中] (删除|刪除|销毁|銷毀)',
    ],
    examples: [
      ['Clients must purge the file from their servers no later than 21 days after delivery', 'expires-after-days 21'],
      ['Photo has to come off your systems two weeks after it was sent', 'expires-after-days 14'],
      ['Transcurridos 30 días desde su entrega, la imagen deberá borrarse', 'expires-after-days 30'],
      ['Uiterlijk 14 dagen na levering te wissen', 'expires-after-days 14'],
      ['Image must be deleted from all systems 30 days after transmission', 'expires-after-days 30'],
      ['Remove from servers 48 hours after transmission', 'expires-after-days 2'],
      ['Das Bild ist 30 Tage nach Übermittlung aus allen Systemen zu löschen.', 'expires-after-days 30'],
      ['Bild muss nach 14 Tagen gelöscht werden', 'expires-after-days 14'],
      ['À supprimer de tous les systèmes 30 jours après transmission', 'expires-after-days 30'],
      ["L'image doit être effacée de toutes les bases 30 jours après la transmission.", 'expires-after-days 30'],
      ['Debe eliminarse de todos los sistemas 30 días después de su transmisión', 'expires-after-days 30'],
      ['Da cancellare da tutti i sistemi 30 giorni dopo la trasmissione', 'expires-after-days 30'],
      ['Deve ser apagada de todos os sistemas 30 dias após a transmissão', 'expires-after-days 30'],
      ['Moet 30 dagen na verzending uit alle systemen worden verwijderd', 'expires-after-days 30'],
      ['Ska raderas ur alla system 30 dagar efter sändning', 'expires-after-days 30'],
      ['Skal slettes fra alle systemer 30 dager etter sending', 'expires-after-days 30'],
      ['전송 후 30일 이내에 모든 시스템에서 삭제해야 함', 'expires-after-days 30'],
      ['配信後30日以内にすべてのシステムから削除すること', 'expires-after-days 30'],
      ['发稿后30天须从所有系统中删除', 'expires-after-days 30'],
    ],
    counterExamples: [
      'The company must delete customer data from all systems 30 days after the contract ends.',
      'Le camere devono essere rimosse 30 giorni dopo la sentenza.',
      'Posters must be removed 14 days after the election, the council said.',
      'Bilder der Toten müssen nach 30 Tagen gelöscht werden, sagt der Minister.',
    ],
  }),
];
