import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const SIDE =
  '[(wide|high|width|height|on the longest side|on the long side|on the longest edge|along the longest side|at the longest side|at the longest edge)]';
const WORK = '(映画|番組|作品|展覧会|舞台|公演|ドラマ|アニメ|書籍|本作|本展|同作|ライブ|イベント)';

/** How large, with whose face and for what matter a picture may be shown: none of these has a kind of its own. */
export const SIZES_AND_FACES: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `[may|can] [only] [be] [shown|used|published|displayed|posted] [online|on websites|on the web|on the internet] (up to|no larger than|not larger than|not exceeding|at no more than|at a maximum of|at most|no more than|not more than|no wider than) [a] [(width|height|size|resolution) of] {n} (pixels|px|dpi|ppi) ${SIDE}`,
      `[(web|online|internet|digital)] [(use|usage|publication|reproduction|display)] (up to|max|maximum|at most|no more than) {n} (pixels|px|dpi|ppi) ${SIDE}`,
      '[online|im netz|im internet] [nur|mit|in] (hochstens|maximal|max|bis zu|nicht grosser als|nicht mehr als|nicht breiter als) [.] {n} (pixel|pixeln|px|dpi) [(breit|breite|kantenlange|an der langen seite|lange kante)]',
      '(au maximum|maximum|au plus|pas plus de|ne pas depasser|largeur maximale|taille maximale) [de|:] {n} (pixels|px) [(de large|de cote|sur le grand cote)]',
      '(maximo|como maximo|no mas de|tamano maximo|ancho maximo) [de|:] {n} (pixeles|px) [de ancho|en su lado mayor]',
      '(massimo|al massimo|non piu di|non oltre|larghezza massima) [di|:] [i] {n} (pixel|px) [sul lato lungo|di larghezza]',
      '(no maximo|maximo de|nao mais de|largura maxima) [de|:] {n} (pixels|pixeis|px) [de largura|no lado maior]',
      '(maximaal|hooguit|niet groter dan|niet meer dan|hoogstens) {n} (pixels|px) [breed|aan de lange zijde]',
      '(maks|maksimalt|maximalt|hogst|hoyst|hojst) [.] {n} (piksler|pixler|pixlar|pixels|px) [pa ~3]',
      '(не более|максимум|не больше|не превышая) {n} (пикселей|пикс|px) [по ~3]',
      '[최대|가로|긴 변|장변] {n} (픽셀|px) (이하|이내|까지만) [로|로만]',
      '[最大|長辺] {n} (ピクセル|画素|px) (以下|以内|まで) [で|に限る|のみ]',
      '(不超过|不得超过|最大|最多|不超過|不得超過) {n} (像素|px)',
    ],
    examples: [
      ['May be shown online at no more than 1200 pixels on the longest side.', 'other'],
      ['Online nur mit maximal 800 Pixel Breite', 'other'],
      ['Pas plus de 1000 pixels de large', 'other'],
      ['Máximo 1200 píxeles de ancho', 'other'],
      ['最大1200像素', 'other'],
      ['長辺1000ピクセル以内', 'other'],
    ],
    counterExamples: ['The screen has no more than 1200 pixels, the maker said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '~4 (face|faces|identity|identities|features) [of] ~4 (must|should|has to|have to|is to|are to|need to|needs to) be (made|rendered|kept) (unrecognisable|unrecognizable|unidentifiable) [~5]',
      '~4 (face|faces|identity|identities) [of] ~4 (must|should|has to|have to|is to|are to|need to|needs to) be (disguised|blacked out|covered|blurred|pixelated|pixellated|obscured|masked) [~5]',
      '[l|le|la|les] (visage|visages) ~4 (doit|doivent|devra|devront) etre (rendu|rendus|floute|floutes|masque|masques|brouille|brouilles) [meconnaissable|meconnaissables] [~4]',
      '(los|las|el|la) (rostros|caras|rostro|cara) ~5 (deben|debe|tienen que|tiene que|han de|ha de) (pixelarse|difuminarse|ocultarse|taparse|desenfocarse|ser pixelados|ser irreconocibles|aparecer pixelados) [~4]',
      '(i|il) (volti|volto|visi) ~5 (devono|deve|vanno|va) [essere] (resi irriconoscibili|reso irriconoscibile|pixelati|pixelato|sfocati|oscurati|oscurato|coperti) [~4]',
      '(os|o) (rostos|rosto) ~5 (devem|deve|tem de|tem que) ser (desfocados|desfocado|pixelizados|pixelados|ocultados|cobertos) [~4]',
      '(gezicht|gezichten) ~5 (moeten|moet|dienen) (onherkenbaar|geblurd|afgedekt) [te] [(gemaakt|worden|zijn|worden gemaakt|gemaakt worden)]',
      '(ansikt|ansikter|ansikten|ansigter|ansiktet) ~4 (ma|skal|ska|maste) (sladdes|maskeres|maskeras|slores|sloeres|blurres|gjores ugjenkjennelige|goras oigenkannliga)',
      '(лица|лицо) ~4 (должны быть|должно быть|необходимо|следует) (скрыты|скрыто|размыты|размыто|заретушированы|скрыть|размыть|заретушировать)',
      '(顔|顔部分|人物の顔) [は|を|に|には] [必ず] (ぼかし|モザイク|ぼかし加工|モザイク処理) [を|処理] (入れる|施す|かける|する|必須|お願いします|して) [こと|ください]',
    ],
    examples: [
      ['Faces of pupils have to be made unrecognisable in every medium', 'other'],
      ['Los rostros de los menores deben pixelarse', 'other'],
      ['Les visages des enfants doivent être floutés', 'other'],
      ['I volti dei minori devono essere oscurati', 'other'],
      ['Лица детей должны быть скрыты', 'other'],
    ],
    counterExamples: ['Faces of dancers are made unrecognisable by paint.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(keine|keine verwendung als|nicht als) (serienbilder|bildserien|bildserie|bildsequenz|bildsequenzen|bildfolgen|bildfolge) [,] [die|welche] [den] [eindruck|wie] ~6',
      'pas de (sequences|series|sequence) [d images|de photos] [,] [donnant|qui donnent|donnant] ~8',
      '(sin|no se permiten) (secuencias|series) [de imagenes|de fotos] [,] que ~8',
      '(nessuna|vietate le|no) (sequenza|sequenze) [di immagini|di foto] [,] che ~8',
      'no (sequences|sequence|series|serial images) [of (images|pictures|photos)] [,] (that|which|to|simulating|giving|resembling|emulating) ~8',
      '~3 (marks|mark|logos|logo|trademarks|emblems|crests|badges|insignia) (must|may|can|should|shall) not be (isolated|extracted|separated|cut out|reproduced separately|used separately|reproduced alone|used alone|used in isolation) [or (reproduced|used|shown|published) (separately|alone|in isolation)]',
    ],
    examples: [
      ['Keine Serienbilder, die den Eindruck eines Videos erwecken', 'other'],
      ['NCAA MARKS MUST NOT BE ISOLATED OR REPRODUCED SEPARATELY', 'other'],
      ['No sequences of images that simulate video', 'other'],
    ],
    counterExamples: ['Marks must not be isolated, the teachers said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(not|nothing) (included in|part of|covered by|in) [any|the|our|your] (subscription|subscriptions|subscription deal|subscription deals|flat rate|package|packages|bundle|bundles|deals)',
      '(extra|additional|separate|special) (fee|fees|charge|charges) (apply|applies|due|payable) (to|for|per|on) (every|each|all|any) (use|usage|publication|uses)',
      '(nicht|nichts) (im abo|im abonnement|im pauschalvertrag|in der pauschale|im paket) (enthalten|inbegriffen)',
      '(hors|non compris dans l|non inclus dans l) (abonnement|forfait)',
      '(fuera de|no incluid(o|a|as) en) (abono|tarifa plana|la suscripcion|suscripcion|el abono)',
      '(fuori|non inclus(o|a|e) (nell|in)) (abbonamento|forfait)',
      '(nao incluid(o|a|as) (na|no)|fora (da|do)) (assinatura|pacote|avenca)',
      'niet (in het abonnement|in abonnement) (inbegrepen|begrepen)',
      '(ikke|inte|ej) (inkludert|ingar|inkluderet) i (abonnementet|abonnemanget|abonnement)',
      '(не входит|не включено|не включена) в (подписку|абонемент)',
    ],
    examples: [
      ['Not included in subscriptions', 'other'],
      ['Extra fee applies to every use', 'other'],
      ['Nicht im Abo enthalten', 'other'],
      ['Hors abonnement', 'other'],
    ],
    counterExamples: ['Breakfast is not included in the package, guests say.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[[book] (interiors|inside pages|interior use|inside use) (are|is) (fine|ok|okay|allowed|permitted|free) [,|;|but]] (book|dvd|cd|album) (covers|jackets|cover|jacket) (are|is) (not|excluded|prohibited|forbidden) [(allowed|permitted|ok|included|fine|free)]',
      '(no|not for|not for use on|no use on|not to be used on) (book|dvd|cd|album) (jackets|jacket|covers|cover)',
      '(nicht|keine|nicht fur|nicht auf) (buchumschlage|buchumschlag|buchumschlagen|buchcover|buchcovern|buchtitel)',
      '(pas|pas de|pas en|ne pas utiliser en) (couverture|couvertures|jaquette|jaquettes) (de livre|de livres)',
      '(no|sin|no usar en) (portadas|portada|sobrecubiertas|cubiertas) de (libro|libros)',
      '(no|non|non per|vietate le) (copertine|copertina|sovraccoperte) (di|dei) (libri|libro)',
      '(nao|sem|nao usar em) (capa|capas|sobrecapas) de (livro|livros)',
      '(geen|niet op|niet voor) (boekomslag|boekomslagen|boekcovers)',
      '(ikke|inte|ej|ikke til|inte for) (bokomslag|bogomslag|bogforsider|bokforsider)',
      '(не для|кроме|нельзя на) (обложки|обложек|обложках) (книг|книги)',
    ],
    examples: [
      ['Not for use on book jackets', 'other'],
      ['Book interiors are fine, book covers are not', 'other'],
      ['Nicht für Buchumschläge', 'other'],
      ['Pas de couverture de livre', 'other'],
      ['Sin portadas de libros', 'other'],
      ['Not for use in books', 'channel-except book'],
    ],
    counterExamples: ['No book covers the whole war, she said.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[for|use|for use in] (editorial|press|news|media|journalistic) (coverage|reporting|reports|use in coverage) (of|on|about|around) {clause} only',
      '(use|usage|publication|reproduction) [is] (permitted|allowed|authorised|authorized|granted) for [use in] (editorial|press|news|media|journalistic) (coverage|reporting|reports) (of|on|about|around) {clause} only',
      '(use|usage|publication|reproduction) [is] (permitted|allowed|authorised|authorized|granted) only for [use in] (editorial|press|news|media|journalistic) (coverage|reporting|reports) (of|on|about|around) {clause}',
      `[${WORK}] [{quote}] に (関する|関連する|ついての|まつわる) (報道|記事|取材|紹介|報道記事) (に 限り|に限り|のみ|に 限る|だけ|目的に限り|目的のみ) [使用 可|使用 できます|利用 可|掲載 可|使用 可能]`,
      '[영화|드라마|공연|전시|작품] [{quote}] (관련|에 관한|에 대한) (보도|기사|취재) (에만|에 한해|에 한하여|용으로만|목적으로만) [사용|이용|게재] [가능|가능합니다|할 수 있습니다]',
      '(仅限|仅供|僅限|僅供|只限) [用于|用於] [电影|電影|展览|演出|作品|活动] [{quote}] (相关|有关|的|相關) (报道|新闻报道|報道|報導|新闻) [使用|用途]',
    ],
    examples: [
      ['For editorial coverage of the tour only', 'purpose-only editorial', 'other'],
      ['Use permitted for news reporting of the match only', 'purpose-only editorial', 'other'],
      ['映画「灯台」に関する報道に限り使用可', 'purpose-only editorial', 'other'],
    ],
    counterExamples: ['Papers sent one reporter for news coverage of the war only.'],
  }),
];
