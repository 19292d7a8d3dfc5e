import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

/** Media one by one: "TV: nein", "online 30 days", "removed from websites after a week", and for whom alone. */
export const MEDIA_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      '{things} [-|:|–] (no|none|not allowed|not permitted|not available|not licensed|nein|nicht|keine|nicht freigegeben|nicht erlaubt|nicht gestattet|gesperrt|tabu)',
      '{things} : (non|non autorise|non autorisee|interdit|interdite|interdits|exclu|exclue|pas autorise)',
      '{things} : (no autorizado|no autorizada|no permitido|prohibido|excluido|excluidas|non consentito|non autorizzato|vietato|escluso|esclusi|nao|nao autorizado|proibido|excluido)',
      '{things} : (nee|niet|niet toegestaan|geen|nej|nei|ikke tillatt|ikke tilladt|ej tillatet|inte tillatet|нет|запрещено|не разрешено|нельзя)',
      '{things} [:|-|=] (불가|금지|사용 불가|허용 안 됨|不可|禁止|使用不可|NG|不允许|禁用|不得使用)',
      '{things} nicht (freigegeben|erlaubt|gestattet|zulassig|lizenziert)',
    ],
    [
      ['TV: nein', 'channel-except tv'],
      ['Online nicht freigegeben', 'channel-except online'],
      ['Télévision : interdit', 'channel-except tv'],
      ['Redes: no autorizado', 'channel-except social'],
      ['온라인: 불가', 'channel-except online'],
      ['ウェブ:不可', 'channel-except online'],
    ],
    ['Television: no signal, residents said.'],
  ),
  notice(
    [
      '{things} : (ok|okay|yes|free|fine|cleared|allowed|permitted|ja|erlaubt|freigegeben|frei|oui|autorise|libre|si|autorizado|permitido|consentito|sim|livre|toegestaan|tillatt|tilladt|tillatet|можно|разрешено|가능|可|使用可|允许)',
    ],
    [['Print: OK']],
  ),
  {
    patterns: [
      '[(im|in|auf)] {things} (nur|lediglich) {days} [(lang|abrufbar|nutzbar|online|verfugbar|zulassig)]',
      '{things} (may|must|can) not (air|use|show|run|publish|keep) (it|this {image}|the {image}|them) (after|beyond|for more than|longer than) {days}',
      '{things} [(use|rights)] (for|of|is limited to|limited to|up to|not exceeding) [(no more than|not more than|at most|a maximum of|max|up to)] {days}',
      '{things} (must|should|has to|is to) (end|cease|stop|expire) (after|within) {days}',
      '(remove|delete|take down|take off|removed|deleted|taken down) from {things} (after|within) {days}',
      '(nach|spatestens nach) {days} (in|auf|aus|von) {things} zu (loschen|entfernen)',
      '(in|auf|aus|von) {things} (nach|spatestens nach) {days} (zu loschen|loschen|zu entfernen|nicht mehr)',
      '{things} (autorise|autorisee|permis|permise|possible) (pendant|durant) {days}',
      '[(en|sur|dans)] {things} [,] [(pendant|durant)] {days} [(maximum|au maximum|au plus|seulement)]',
      '[(en|sur|dans)] {things} (pendant|durant) {days} [(maximum|au maximum|au plus|seulement)]',
      '[(en|uso en|uso)] {things} [,] (maximo|como maximo|hasta|durante|por) {days}',
      '[(las|los)] {things} no (podran|podra|pueden|puede) (emitir|emitirla|usar|usarla|publicar|publicarla|difundir|difundirla) [(la|esta) (foto|imagen)] (pasados|pasadas|despues de|mas alla de|transcurridos) {days}',
      '{things} (permitido|autorizado|consentito|autorizzato) [(por|per|durante|fino a|ate)] {days}',
      '{things} per {days} (al massimo|massimo)',
      '{things} (mag|mogen) [de foto|het beeld] na {days} niet meer [(te zien|zichtbaar|gebruikt|beschikbaar)] [(zijn|worden)]',
      '(pa|i) {things} [i] (maks|maksimalt|hogst|hojst|maximalt|inntil|op til|upp till) {days}',
      '{things} [(i|under)] (maks|maksimalt|hogst|hojst|maximalt|inntil|op til|upp till) {days}',
      '(в|на) {things} (не более|не дольше|до) {days}',
      '{things} [은|는|에서는] {days} (동안만|간만|만|까지만|이내) (사용|게재|이용) [가능|가능합니다|허용|할 것]',
      '{things} [での|の] [掲載|使用|利用] は (配信|提供|受信) [(後|から)] {days} (を限度とします|までとします|以内とします|以内|まで|に限ります|に限る|限り|のみ) [可|可能]',
      '{things} は {days} (を限度とします|までとします|以内とします|以内|まで|に限ります|限り|のみ)',
      '{things} [での|の] [掲載|使用] は {days} [可|可能|のみ]',
      '{things} (限|限于|不超过|最多|仅限|期限) {days}',
    ],
    meaning: { does: 'lapse' },
    reach: 'directives',
    examples: [
      ['Im Internet nur 30 Tage', 'expires-after-days 30 @ channels online'],
      ['TV stations may not air it after 15 days', 'expires-after-days 15 @ channels tv'],
      ['Remove from websites after 30 days', 'expires-after-days 30 @ channels online'],
      ['Internet autorisé pendant six mois', 'expires-after-days 180 @ channels online'],
      ['En internet, máximo 30 días', 'expires-after-days 30 @ channels online'],
      ['Uso online permitido por 30 dias', 'expires-after-days 30 @ channels online'],
      ['Online mag de foto na een week niet meer te zien zijn', 'expires-after-days 7 @ channels online'],
      ['В интернете не более 30 дней', 'expires-after-days 30 @ channels online'],
      ['온라인은 30일간만 사용 가능', 'expires-after-days 30 @ channels online'],
      ['ウェブ掲載は配信から7日間を限度とします', 'expires-after-days 7 @ channels online'],
      ['WEB掲載は配信後7日間のみ', 'expires-after-days 7 @ channels online'],
      ['网络使用限30天', 'expires-after-days 30 @ channels online'],
    ],
    counterExamples: ['Magazines must stop within 30 days, the court said.'],
  },
  limit(
    [
      '(alleen|uitsluitend) te (gebruiken|publiceren|plaatsen) (door|in) [(de|het)] {titles}',
      '(nur|ausschliesslich) [zur (verwendung|nutzung)] (durch|von) [(die|den|das)] {titles}',
      '(uniquement|exclusivement|seulement) par [(le|la|les)] {titles}',
      '(solo|unicamente|exclusivamente) por [(el|la)] {titles}',
      '(solo|unicamente) (da parte (di|del|della)|dal|dalla) {titles}',
      '(somente|apenas|exclusivamente) (por|pelo|pela) {titles}',
      '(kun|endast|bare) (af|av) {titles}',
      '(exclusivo|exclusiva) para {name}',
      '(exclusivo|exclusiva) {name}',
    ],
    [
      ['Alleen te gebruiken door De Tijd en De Morgen', 'publication-only De Tijd,De Morgen'],
      ['Exclusivo para La Vanguardia', 'publication-only La Vanguardia'],
    ],
    ['El club es exclusivo para socios.'],
  ),
];
