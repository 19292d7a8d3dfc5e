import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';
import { GONE_AFTER_DAYS } from './sayings-gone-after-days.ts';

const END: Restriction = { kind: 'expires-on', value: null };
const END_ONLINE: Restriction = { kind: 'expires-on', value: null, within: { channels: ['online'] } };
const SITES =
  '[all|your|any|the|all your|our] (websites|website|sites|web pages|web|internet|online platforms|online services|online editions)';

/** When a picture must be gone, and what may not be done once a day is over. */
export const REMOVALS: readonly PhraseRow[] = [
  ...GONE_AFTER_DAYS,
  say([END_ONLINE], 'directives', {
    patterns: [
      `[and] (must|should|has to|have to|is to|are to|needs to) (be off|be taken off|be taken down from|be removed from|be deleted from|come off|come down from) ${SITES} (after|by|on|no later than|by the end of) {moment}`,
      `(remove|delete|take down|take off|take) [it|this {image}|the {image}|{image}] [from|off] ${SITES} (after|by|on|no later than) {moment}`,
      '[ist|sind|muss|mussen] [bis|spatestens|bis spatestens] [am|zum] {moment} von (allen webseiten|den webseiten|der webseite|der website|allen websites) (zu nehmen|zu loschen|zu entfernen|geloscht werden|entfernt werden)',
      '(a retirer|a supprimer|doit etre retiree|doit etre retire|doivent etre retirees) (des sites|du site|des sites web|du web|d internet) (au plus tard le|avant le|apres le|le) {moment}',
      '(debe retirarse|debe eliminarse|retirar|eliminar) de (las webs|la web|los sitios web|internet) (a mas tardar el|antes del|despues del|el) {moment}',
      '(da rimuovere|va rimossa|rimuovere|deve essere rimossa) (dai siti|dal sito|dal web|da internet) (entro il|dopo il|il) {moment}',
    ],
    examples: [
      ['Must be off all websites after 31 December 2025', 'expires-on 2025-12-31 @ channels online'],
      ['Take down from websites by 3 May 2026', 'expires-on 2026-05-03 @ channels online'],
      ['À retirer des sites au plus tard le 3 mai 2026', 'expires-on 2026-05-03 @ channels online'],
    ],
    counterExamples: ['Sellers must be off the beach by 3 May 2026.'],
  }),
  say([END], 'directives', {
    patterns: [
      '[to be] {discard} [from ~4] (by|no later than|on or before|at the latest on|at the latest by) {moment} [at the latest]',
      '[bitte] [ist|sind|muss|mussen] (spatestens|bis spatestens|bis) [am|zum] {moment} (zu loschen|loschen|zu entfernen|entfernen|zu vernichten|geloscht werden|geloscht sein|entfernt werden)',
      '(zu loschen|loschung|loschen) (bis|spatestens|bis spatestens) [am|zum] {moment}',
      '(a supprimer|a effacer|a detruire|a retirer|suppression) [(de|des) ~4] (au plus tard|avant|d ici) [le|au] {moment}',
      '(doit|doivent|devra|devront) etre (supprime|supprimee|supprimes|supprimees|efface|effacee|effaces|effacees|detruit|detruite|detruites|retire|retiree|retirees) [(de|des) ~4] (au plus tard|avant|d ici) [le|au] {moment}',
      '(eliminar|borrar|debe eliminarse|deben eliminarse|debe borrarse|deben borrarse|a eliminar|a borrar) [de ~4] (a mas tardar|antes de|antes del|como maximo|no mas tarde del) [el] {moment}',
      '(da eliminare|da cancellare|da rimuovere|va cancellata|va eliminata|vanno eliminate|vanno cancellate|deve essere cancellata) [(da|dai|dagli) ~4] (entro|entro e non oltre|al piu tardi) [il] {moment}',
      '(apagar|a apagar|a eliminar|a remover|deve ser apagada|devem ser apagadas|deve ser eliminada) [(de|dos) ~4] (ate|o mais tardar|no maximo ate|ate ao dia|ate o dia) [a] {moment}',
      '(te verwijderen|verwijderen|te wissen|moet verwijderd worden|dient te worden verwijderd) (voor|uiterlijk|uiterlijk op|tegen) {moment}',
      'uiterlijk [op] {moment} (te verwijderen|verwijderen|wissen|te wissen)',
      '(slettes|skal slettes|ma slettes|raderas|ska raderas|fjernes|skal fjernes|tas bort|ska tas bort) (senest|innen|inden|senast|fore) [den] {moment}',
      '(удалить|удалите|подлежит удалению|подлежат удалению|должно быть удалено|должны быть удалены) (до|не позднее|не позже) {moment}',
      '{moment} 까지 (삭제|폐기) [할 것|해 주시기 바랍니다|바랍니다|요망|하십시오|해 주십시오|해야 합니다|하시기 바랍니다]',
      '{moment} まで に (削除|消去|破棄) [する こと|して ください|のこと|必須]',
      '[请|請|须|須|必须] [于|於|在] {moment} [前|之前|以前] (删除|刪除|下架|撤下|销毁|銷毀)',
    ],
    examples: [
      ['To be deleted by 3 May 2026 at the latest', 'expires-on 2026-05-03'],
      ['Bitte bis zum 3. Mai 2026 löschen', 'expires-on 2026-05-03'],
      ['À supprimer au plus tard le 15 novembre 2025', 'expires-on 2025-11-15'],
      ['Debe borrarse a más tardar el 15 de noviembre de 2025', 'expires-on 2025-11-15'],
      ['Da cancellare entro il 15 novembre 2025', 'expires-on 2025-11-15'],
      ['Apagar até 15 de novembro de 2025', 'expires-on 2025-11-15'],
      ['Uiterlijk 15 november 2025 verwijderen', 'expires-on 2025-11-15'],
      ['Skal slettes senest 15. november 2025', 'expires-on 2025-11-15'],
      ['Удалить не позднее 15 ноября 2025 года', 'expires-on 2025-11-15'],
      ['2025년 11월 15일까지 삭제해 주시기 바랍니다', 'expires-on 2025-11-15'],
      ['2025年11月15日までに削除してください', 'expires-on 2025-11-15'],
      ['请于2025年11月15日前删除', 'expires-on 2025-11-15'],
    ],
    counterExamples: ['À Lyon, un pont à détruire avant le 15 novembre 2025, selon la mairie.'],
  }),
  say([END], 'directives', {
    patterns: [
      '{moment} (後|后|之后|之後|以后|以後|过后) [即] (不得|请勿|請勿|禁止|不可|不能|勿|严禁|嚴禁|停止) [再|再次|继续|繼續] (用|使用|刊用|刊登|刊發|刊发|发布|發布|转载|轉載)',
      '(использовать|публиковать|опубликовать) [только] (не позднее|не позже) {moment}',
      '(bis|bis zum|spatestens|spatestens am) {moment} (zu verwenden|zu nutzen|zu veroffentlichen|verwenden|nutzen|veroffentlichen)',
      '(verwenden|nutzen|veroffentlichen) (bis|bis zum|spatestens|spatestens am) {moment}',
      '{moment} まで [のみ] 有効 [です|とする|とします]',
      '{moment} (を 過ぎて の|を 過ぎた) (使用|掲載|利用) [は] (不可|禁止|できません|ご遠慮ください)',
      '{moment} (지나면|지난 후|이 지나면|이 지난 후에는|이후에는|이후) [다시|더 이상] (사용|게재|이용) (불가|금지|할 수 없음|할 수 없습니다|하지 말 것)',
    ],
    examples: [
      ['2025年8月31日後不得再用', 'expires-on 2025-08-31'],
      ['2025年8月31日之后请勿使用', 'expires-on 2025-08-31'],
      ['2026年3月31日まで有効。', 'expires-on 2026-03-31'],
      ['Использовать не позднее 3 мая 2026 года', 'expires-on 2026-05-03'],
      ['Bis 3. Mai 2026 verwenden', 'expires-on 2026-05-03'],
    ],
    counterExamples: ['市政府称2025年8月31日后不得停车。'],
  }),
  {
    patterns: [
      '{moment} (부터|이후부터) [는] [다시|더 이상] (사용|이용|게재|활용|보도|배포) [을|를] (불가|금지|불허|금함|금합니다|금지합니다|할 수 없음|할 수 없습니다|하지 말 것|중지)',
      '{moment} (以降|から) [の|は] (使用|利用|掲載|配信) [は|を|も] (不可|禁止|できません|できない|禁じます|しないこと|しないで ください|ご遠慮 ください)',
      '{moment} (起|开始) [即] (不得|请勿|請勿|禁止|不可|不能|停止) [再|再次|继续] (用|使用|刊用|刊登|发布)',
    ],
    meaning: { does: 'end-from' },
    reach: 'directives',
    examples: [
      ['2026년 6월 30일부터 사용 불가', 'expires-on 2026-06-29'],
      ['2026年6月30日以降は使用できません', 'expires-on 2026-06-29'],
      ['2026年6月30日起不得使用', 'expires-on 2026-06-29'],
    ],
    counterExamples: ['시는 2026년 6월 30일부터 공원 이용을 금지한다고 밝혔다.'],
  },
];
