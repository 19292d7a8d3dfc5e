import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

const NONE = '(none|none other|nobody|nobody else|no one|no one else|nothing|nothing else|nowhere|nowhere else)';
const BUT_EN = '(but|except|except for|other than|save|save for|apart from|besides|excepting)';
const ALL_EN =
  '(all|everything|everyone|everybody|everywhere|world|worldwide|[the] whole world|(all|any|every) (use|uses|media|countries|country|territories|territory|outlets|rights|markets|titles|papers|publications))';
const CLOSED_EN =
  '(not (permitted|allowed|available|cleared|licensed|for use|for sale|granted|authorised|authorized|free)|prohibited|forbidden|excluded|barred|banned|out|closed|off limits|no rights|no use|no sales|excluded (territories|territory|countries|media|uses)|closed (territories|countries))';

/** What a ban leaves out of all it closes is all that stays open: “not permitted: all but web”, “none but subscribers in France”. */
export const FRAMES_TURNED_ROUND: readonly PhraseRow[] = [
  limit(
    [
      `[(may|can|to|must|should) be (used|published|printed|shown|broadcast|run|reproduced)] [(by|for|in|to|on)] ${NONE} ${BUT_EN} [(by|for|in|to|on)] {things} [(may|can|is allowed to|are allowed to|should) {run} [it|this|them|this {image}|the {image}]]`,
      `(permission|licence|license|clearance|rights) [is|are] (granted|given|issued) (for|to) ${NONE} ${BUT_EN} [for|to] {things}`,
      `${CLOSED_EN} [:|for|in|to|-] ${ALL_EN} ${BUT_EN} [(for|in|to|by|on)] {things}`,
      `[(the|this|our) (licence|license|agreement|grant|contract|clearance)] (excludes|exclude|prohibits|forbids|bars|does not (cover|include|allow|permit)) ${ALL_EN} ${BUT_EN} [(for|in|to)] {things}`,
    ],
    [
      ['May be used by none but BBC.', 'publication-only BBC'],
      ['Permission is granted for none but editorial use.', 'purpose-only editorial'],
      ['None but subscribers in France may use it.', 'territory-only FR'],
      ['Not permitted: all uses but news.', 'purpose-only editorial'],
      ['Excluded territories: all but Ireland and the UK.', 'territory-only IE,GB'],
      ['Not available worldwide except in Norway.', 'territory-only NO'],
      ['No rights: world excluding Spain.', 'territory-only ES'],
      ['The agreement excludes every use but editorial.', 'purpose-only editorial'],
    ],
    [
      'None but the brave deserve the fair, he said.',
      'Nobody but Rossi may run in Rome, officials said.',
      'Closed to all but residents, the road reopens on Monday.',
    ],
  ),
  limit(
    [
      `${ALL_EN} ${BUT_EN} [(in|for|on|to)] {things} [is|are|remain|remains] (out|closed|excluded|prohibited|forbidden|barred|banned|off limits|not (permitted|allowed|available|cleared|licensed))`,
      `[all|every] (papers|newspapers|titles|publications|magazines|outlets) ${BUT_EN} {titles} [is|are|remain|remains] (out|closed|excluded|prohibited|forbidden|barred|banned)`,
      '(alle|alle lander|alle medien|alle titel|alle zeitungen|alles) (ausser|ausgenommen|bis auf|mit ausnahme von) [(fur|in|im|der|dem)] {things} [(ist|sind)] (gesperrt|ausgeschlossen|verboten|untersagt|tabu|nicht (erlaubt|gestattet|freigegeben))',
      '(tous|tous les pays|tous pays|tous les medias|tous les titres|tout) (sauf|hors|hormis|excepte|a part) [(la|le|les|en|pour)] {things} [(est|sont)] (exclu|interdit|bloque|ferme)(s|)',
      '(todos|todos los paises|todos los medios|todo) (menos|salvo|excepto) [(en|para|el|la)] {things} [(estan|quedan|esta|queda)] (excluid|prohibid|vetad|cerrad)(o|os)',
      '(tutti|tutti i paesi|tutti i media|tutto) (tranne|eccetto|salvo) [(in|per|la|il|l)] {things} [(sono|e)] (esclus|vietat|proibit|chius)(o|i)',
      '(todos|todos os paises|todos os meios|tudo) (exceto|excepto|menos|salvo) [(em|para|o|a)] {things} [(estao|ficam|esta)] (excluid|proibid|vedad|fechad)(o|os)',
      '(alle|alle landen|alle media|alles) (behalve|uitgezonderd) [(in|voor|de|het)] {things} [(zijn|is)] (uitgesloten|verboden|geblokkeerd)',
      '(alle|alle land|alle lande|alle medier|alt|alla|alla lander|alla medier|allt) (unntatt|bortsett fra|undtagen|utom|forutom) [(i|for)] {things} [(er|ar)] (utelukket|udelukket|uteslutna|sperret|sparrade|forbudt|forbjudet|forbjudna)',
      '(все|все страны|все сми|всё) [,] (кроме|за исключением) [(в|для)] {things} [,] (исключены|запрещены|закрыты|запрещено|закрыто)',
    ],
    [
      ['EVERYWHERE BUT UK OUT', 'territory-only GB'],
      ['All papers but Bild are barred', 'publication-only Bild'],
      ['Alle Länder außer Deutschland ausgeschlossen', 'territory-only DE'],
      ['Todos los países menos España excluidos', 'territory-only ES'],
      ["Tutti i paesi tranne l'Italia esclusi", 'territory-only IT'],
      ['Todos os países exceto o Brasil excluídos', 'territory-only BR'],
      ['Alle landen behalve Nederland uitgesloten', 'territory-only NL'],
      ['Alle land unntatt Norge utelukket', 'territory-only NO'],
      ['Все страны, кроме России, исключены', 'territory-only RU'],
    ],
    ['Alle außer Deutschland sind ausgeschlossen worden, sagte der Verband.'],
  ),
  limit(
    [
      '(verboten|untersagt|gesperrt|ausgeschlossen|nicht (erlaubt|gestattet|freigegeben|zulassig|verfugbar)|sperre|ausschluss|gesperrte lander|keine rechte) [:|sind|ist|fur] [fur] (alle|alles|alle lander|alle medien|alle nutzungen|alle verwendungen|jede nutzung|jede verwendung|weltweit|ganze welt) (ausser|ausgenommen|bis auf|mit ausnahme von|ohne) [(fur|in|im|in der)] {things}',
      '[est|sont|c est] (interdit(e|s|es|)|exclu(e|s|es|)|non autorise(e|s|es|)|pays exclus|defendu|bloque(s|)) [:] (tout|tous|tous pays|tous les pays|tous usages|tous les usages|tous medias|tous les medias|toute utilisation|tout usage|le monde entier|monde|monde entier) (sauf|hors|hormis|excepte|a l exception de|a part) [(en|pour|dans|a)] {things}',
      '[queda(n|)|esta(n|)] (prohibid(o|a|os|as)|excluid(o|a|os|as)|no (autorizad|permitid)(o|a|os|as)|vetad(o|a|os|as)) [:] (todo|todos|todos los paises|todos los usos|todos los medios|todo uso|cualquier uso|todo el mundo) (menos|salvo|excepto|con excepcion de) [(en|para)] {things}',
      '[sono|e] (vietat(o|a|i|e)|esclus(o|a|i|e)|proibit(o|a|i|e)|non (consentit|autorizzat)(o|a|i|e)) [:] (tutto|tutti|tutti i paesi|tutti gli usi|tutti i media|ogni uso|qualsiasi uso|tutto il mondo) (tranne|eccetto|salvo|escluso|ad eccezione di) [(in|per)] {things}',
      '[esta(o|)|fica(m|)] (proibid(o|a|os|as)|excluid(o|a|os|as)|vedad(o|a|os|as)|nao (autorizad|permitid)(o|a|os|as)) [:] (tudo|todos|todos os paises|todos os usos|todos os meios|todo uso|todo o uso|qualquer uso|mundo inteiro|todo o mundo) (exceto|excepto|menos|salvo|fora) [(em|no|na|para)] {things}',
      '(verboden|uitgesloten|niet (toegestaan|beschikbaar|vrijgegeven)|geblokkeerd) [:] [(voor|in)] (alles|alle|allen|alle landen|alle media|alle gebruik|elk gebruik|wereldwijd|hele wereld) (behalve|uitgezonderd|met uitzondering van) [(in|voor)] {things}',
      '(forbudt|forbjud(et|en|na)|ikke (tillatt|tilladt|tilgjengelig)|inte (tillatet|tillaten|tillatna)|ej tillatet|sperret|utelukket|udelukket|sparrat) [:] [(for|i)] (alt|alle|alle land|alle lande|alle medier|all bruk|al brug|allt|alla|alla lander|alla medier|all anvandning|hele verden|hela varlden) (unntatt|bortsett fra|undtagen|utom|forutom|med unntak av) [(i|for|pa)] {things}',
      '(запрещен(о|а|ы|)|исключен(о|а|ы|)|не (разрешен|допускается|разрешается)(о|а|ы|)) [:] (все|все страны|все сми|все виды использования|любое использование|весь мир) [,] (кроме|за исключением) [(в|для)] {things}',
      '[使用|利用|掲載|販売|配信] (禁止|不可|厳禁) [地域|国|媒体|対象] [:] {things} [を] (除く|以外の) (全世界|世界|全て の 国|全 媒体|全メディア|すべての媒体|全ての媒体|すべて|全て)',
      '[사용|이용|게재|판매|배포] (금지|불가) [지역|국가|매체|대상] [:] {things} (을|를|) 제외 (한|하고) (전 세계|모든 매체|모든 국가|모든 지역|전 매체|전체|모든 사용|모든 용도)',
      '[使用|转载|刊登] (禁止|不可|不得|严禁) [地区|国家|媒体|使用|转载] [:] 除 {things} [之外|以外|外] [的] (全球|全世界|所有媒体|所有国家|所有地区|一切|所有用途)',
    ],
    [
      ['Gesperrt für alle außer Schweizer Medien.', 'territory-only CH'],
      ['Ausgeschlossen: alle Länder außer der Schweiz.', 'territory-only CH'],
      ['Sont exclus tous les pays sauf la Belgique.', 'territory-only BE'],
      ['Interdit : tout sauf presse.', 'purpose-only editorial'],
      ['Prohibido: todos los países menos Perú.', 'territory-only PE'],
      ["Esclusi: tutti i paesi tranne l'Italia.", 'territory-only IT'],
      ['Proibido: todos os países exceto Portugal.', 'territory-only PT'],
      ['Verboden: alle landen behalve België.', 'territory-only BE'],
      ['Forbudt: alle land unntatt Norge.', 'territory-only NO'],
      ['Запрещены все страны, кроме Беларуси.', 'territory-only BY'],
      ['使用不可地域：日本を除く全世界.', 'territory-only JP'],
      ['사용 불가 지역: 한국을 제외한 전 세계.', 'territory-only KR'],
    ],
    ['Gesperrt für alle außer Anwohnern ist die Straße in Rom.', 'Запрещены все партии, кроме двух, сказал он.'],
  ),
  limit(
    [
      '(except|excepting|other than|apart from|save|outside) [(for|in|on)] {things} [,] (no|there is no) (use|usage|publication|reproduction) [(is|are)] [(permitted|allowed|granted|available|cleared)]',
      '(ausser|ausgenommen|mit ausnahme von|abgesehen von) [(fur|in|im|in der)] {things} [,] (keine|keinerlei) (nutzung|verwendung|rechte|veroffentlichung) [(erlaubt|gestattet|zulassig)]',
      '(sauf|hors|hormis|excepte|a l exception de|en dehors de) [(pour|en|dans|la|le|les)] {things} [,] (aucun|aucune|pas d) (usage|utilisation|droit|publication) [(autorise|autorisee|permis|permise)]',
      '(salvo|excepto|menos|fuera de|con excepcion de) [(para|en)] {things} [,] ningun (uso|derecho) [(permitido|autorizado)]',
      '(tranne|salvo|eccetto|ad eccezione di) [(per|in)] {things} [,] nessun (uso|utilizzo|diritto) [(consentito|permesso|autorizzato)]',
      '(exceto|excepto|salvo|fora) [(para|em|no|na)] {things} [,] nenhum (uso|direito) [(permitido|autorizado)]',
      '(behalve|uitgezonderd|met uitzondering van) [(voor|in)] {things} [,] geen (gebruik|rechten|publicatie) [(toegestaan|mogelijk)]',
      '(unntatt|bortsett fra|undtagen|utom|med unntak av|forutom) [(for|i|pa)] {things} [,] (ingen|inga) (bruk|brug|anvandning|rettigheter|rattigheter) [(tillatt|tilladt|tillaten)]',
      '(кроме|за исключением) [(для|в)] {things} [,] (никакое использование|использование) (не (разрешено|допускается|разрешается)|запрещено)',
    ],
    [
      ['Except news and books, no use.', 'channel-only book', 'purpose-only editorial'],
      ['Außer für Print keine Nutzung.', 'channel-only print-newspaper,print-magazine'],
      ['Sauf en Belgique, aucun usage autorisé.', 'territory-only BE'],
      ['Salvo en Chile, ningún uso permitido.', 'territory-only CL'],
      ['Tranne in Italia, nessun uso.', 'territory-only IT'],
    ],
    ['Except in Kenya, no rights group protested.'],
  ),
  forbid(
    [
      '{things} (のみ|だけ) [は|を] (不可|禁止|除く|除外|対象外|使用不可|使用禁止|NG)',
      '{things} 만 (제외|불가|금지|사용 불가|사용 금지|뺌)',
    ],
    [
      ['日本のみ不可', 'territory-except JP'],
      ['일본만 제외', 'territory-except JP'],
    ],
    ['編集用のみ、広告不可', '日本のみ不可解な判定と監督が話した。'],
  ),
];
