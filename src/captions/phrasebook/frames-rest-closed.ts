import type { PhraseRow } from './row.ts';

const NEXT = '(,|;|.|-|–|:|) [and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|og|men|и|а|но]';

/** How each language says that something is allowed, and behind it that all else is closed or is to be asked for. */
interface Halves {
  allowed: readonly string[];
  rest: string;
  closed: string;
  asked: string;
}

const HALVES: readonly Halves[] = [
  {
    allowed: [
      '{things} [is|are|may be] (permitted|allowed|authorised|authorized|granted|ok|okay|fine|licensed|cleared|approved)',
      '(use|usage|publication) (in|on|for|within) {things} [is|are] (permitted|allowed|authorised|authorized|granted)',
      '(permitted|allowed|cleared|licensed|approved) : {things}',
      '[the|this|these] {image} (may|can) be (used|published|shown|reproduced|printed) [freely] (in|on|for|by|within) {things}',
    ],
    rest: '(all other|any other|every other|other) [(use|uses|usage|usages|purpose|purposes|media|forms of use|kinds of use)]|all others|everything else|anything else|all else|the rest|[any|all|] [use] elsewhere|[use] in (all|any) other (countries|territories)',
    closed:
      '[is|are] [strictly|expressly] (prohibited|forbidden|banned|barred|excluded|not permitted|not allowed|not authorised|not authorized|not licensed|not cleared|out|not)',
    asked:
      '(needs|need|requires|require|is subject to|are subject to|only with) [prior] [written] (consent|permission|approval|clearance|authorisation|authorization)',
  },
  {
    allowed: [
      '{things} [ist|sind] (gestattet|erlaubt|zulassig|freigegeben|zugelassen|genehmigt)',
      '(gestattet|erlaubt|freigegeben) : {things}',
    ],
    rest: '[(jede|jegliche|alle|jedwede)] (andere|anderen|weitere|weiteren|sonstige|sonstigen|anderweitige|ubrige) (nutzung|verwendung|nutzungen|verwendungen|nutzungsart|nutzungsarten|zwecke|medien)|alles andere|alles ubrige|alles weitere|sonstiges',
    closed:
      '[ist|sind] (untersagt|verboten|ausgeschlossen|unzulassig|gesperrt|nicht gestattet|nicht erlaubt|nicht zulassig|nicht)',
    asked: '(bedarf|bedurfen|nur mit|erfordert) [der] [vorherigen|vorheriger] (zustimmung|genehmigung|einwilligung)',
  },
  {
    allowed: [
      '{things} [est|sont] (autorise(e|s|es|)|permis(e|es|)|admis(e|es|)|consenti(e|s|es|))',
      '[la|le|les|cette|ces|l] {image} (peut|peuvent) etre (utilise|publie|diffuse)(e|s|es|) (dans|en|sur|pour|a|au|aux) {things}',
    ],
    rest: '(tout autre|toute autre|tous autres|toutes autres|tous les autres|toutes les autres|autre|autres) (usage|usages|utilisation|utilisations|exploitation|emploi|support|supports)|tout le reste|le reste',
    closed:
      '[est|sont] [strictement] (interdit(e|s|es|)|exclu(e|s|es|)|prohibe(e|s|es|)|proscrit(e|s|es|)|non autorise(e|s|es|))',
    asked: '(soumis a|soumise a|sur|necessite) [une] (autorisation|accord|demande)',
  },
  {
    allowed: ['{things} [esta|estan] (permitid(o|a|os|as)|autorizad(o|a|os|as))', 'se permite [el|la] {things}'],
    rest: '(cualquier otro|cualquier otra|todo otro|toda otra|otro|otros|otras|los demas|las demas|todos los demas) (uso|usos|utilizacion|utilizaciones|finalidad|fines|medios)|todo lo demas|lo demas|el resto',
    closed:
      '[esta|estan|queda|quedan] [terminantemente] (prohibid(o|a|os|as)|excluid(o|a|os|as)|vedad(o|a|os|as)|no permitid(o|a|os|as)|no autorizad(o|a|os|as))',
    asked: '(requiere|requieren|precisa|necesita) [previa] (autorizacion|permiso|consentimiento)',
  },
  {
    allowed: ['{things} [e|sono] (consentit(o|a|i|e)|permess(o|a|i|e)|autorizzat(o|a|i|e)|ammess(o|a|i|e))'],
    rest: '(ogni altro|qualsiasi altro|qualunque altro|tutti gli altri|altro|altri) (uso|usi|utilizzo|utilizzi|impiego|scopo)|ogni altra utilizzazione|tutto il resto|il resto',
    closed:
      '[e|sono] [severamente] (vietat(o|a|i|e)|proibit(o|a|i|e)|esclus(o|a|i|e)|non consentit(o|a|i|e)|non permess(o|a|i|e)|non autorizzat(o|a|i|e))',
    asked: '(richiede|richiedono) [previa] (autorizzazione|permesso|consenso)',
  },
  {
    allowed: ['{things} [esta|estao|e|sao] (permitid(o|a|os|as)|autorizad(o|a|os|as)|liberad(o|a|os|as))'],
    rest: '(qualquer outro|qualquer outra|todo outro|toda outra|todos os outros|outro|outros|outra|outras|os demais|demais) (uso|usos|utilizacao|utilizacoes|finalidade|fins|meios)|tudo o mais|o restante|restante',
    closed:
      '[esta|estao|e|sao|fica] (proibid(o|a|os|as)|vedad(o|a|os|as)|excluid(o|a|os|as)|nao permitid(o|a|os|as)|nao autorizad(o|a|os|as))',
    asked: '(requer|requerem|exige|depende de) [previa] (autorizacao|permissao|consentimento)',
  },
  {
    allowed: ['{things} [is|zijn] (toegestaan|toegelaten|geoorloofd|vrijgegeven)'],
    rest: '(elk|ieder|alle|al het|) (ander|andere|overig|overige|verder) (gebruik|toepassingen|doeleinden|media)|al het overige|al het andere',
    closed: '[is|zijn] (verboden|uitgesloten|niet toegestaan|niet toegelaten|niet)',
    asked: '(vereist|vereisen|alleen met|behoeft) (toestemming|voorafgaande toestemming)',
  },
  {
    allowed: ['{things} [er|ar] (tillatt|tilladt|tillaten|tillatet|tillatna|godkjent|godkendt)'],
    rest: '(all|al|enhver|alla|alle|) (annen|anden|annan|andre|andra|ovrig|vidare|videre) (bruk|brug|anvandning|anvendelse|publisering)|alt annet|alt andet|allt annat|resten',
    closed:
      '[er|ar] (forbudt|forbjud(en|et|na)|utelukket|udelukket|utesluten|ikke tillatt|ikke tilladt|inte tillaten|ej tillaten)',
    asked: '(krever|kraever|kraver) (samtykke|samtycke|tillatelse|tilladelse|tillstand|godkjenning|godkendelse)',
  },
  {
    allowed: [
      '{things} (разрешен(о|а|ы|)|разрешается|допускается|допустимо)',
      '(разрешено|разрешается|допускается) {things}',
    ],
    rest: '[(любое|всякое|все)] (другое|иное|прочее|остальное) [(использование|применение)]|(другие|иные|прочие|остальные|любые другие) (виды использования|цели|способы использования)|все остальное',
    closed:
      '(запрещен(о|а|ы|)|запрещается|запрещаются|воспрещается|не допускается|не разрешается|не разрешено|исключено)',
    asked: '(требует|требуют|только с) (согласия|разрешения|согласования)',
  },
  {
    allowed: ['{things} [은|는|만] [사용|이용] (가능|허용|허가) [합니다|됩니다|함|됨]'],
    rest: '(그 외|그 외의|그 밖의|기타|이외의|다른) [의] [모든] (사용|이용|용도|목적|매체) [으로의 사용]',
    closed: '[은|는] [사용|이용] (금지|불가|불허|금함|금합니다|금지합니다|불가합니다|금지됩니다)',
    asked: '[은|는|시] [사전] (허가|허락|승인|동의) (필요|요망|필요합니다)',
  },
  {
    allowed: ['{things} [は|も|で|での] [使用|利用|掲載] (可|可能|許可|可能です|できます|認めます)'],
    rest: '(その他|それ以外|これ以外|上記以外|他) [の] [すべて の|全て の] (使用|利用|用途|目的|媒体) [で の 使用|での使用|での利用]',
    closed:
      '[は|を|には] [一切] (禁止|不可|禁じます|禁止します|禁ずる|厳禁|できません|認めません|お断りします) [です|とします]',
    asked: '[は|には|に は] [事前 の|別途] (許可|許諾|承諾|了承) (が必要|が 必要 です|を要する|必要)',
  },
  {
    allowed: [
      '(可用于|可用於|允许用于|可以用于|准许用于|可供|授权用于) {things} [使用|刊用]',
      '{things} (可用|可以|允许|可使用) [使用]',
    ],
    rest: '(其他|其它|其余) [任何|一切|所有] (用途|使用|媒体|用途使用|目的)',
    closed: '[均|一律|皆|则] (禁止|不得|不可|不允许|不准|严禁|不行|不得使用|禁止使用|不可使用)',
    asked: '[均|一律] (须|需|须经|需经|必须经) [事先] (授权|许可|同意|批准|获得授权)',
  },
];

const both = ({ allowed, rest }: Halves, end: string): string[] =>
  allowed.map((first) => `${first} ${NEXT} (${rest}) ${end}`);

const NOTHING_ELSE =
  '(no other (use|uses|usage|purpose|purposes|media) [is|are] [(permitted|allowed)]|nothing else|no use elsewhere|not elsewhere|keine (andere|anderen|weitere|weiteren|sonstige) (nutzung|verwendung|nutzungen)|sonst nichts|aucun autre (usage|support)|aucune autre utilisation|ningun otro uso|nada mas|nessun altro (uso|utilizzo)|nient altro|nenhum outro uso|nada mais|geen ander gebruik|ingen annen bruk|ingen anden brug|ingen annan anvandning)';

/** “Web use permitted, any other use prohibited”: what is permitted is all that is. */
export const FRAMES_OF_CLOSED_REST: readonly PhraseRow[] = [
  {
    patterns: HALVES.flatMap((halves) => [
      ...both(halves, halves.closed),
      ...halves.allowed.slice(0, 1).map((first) => `${first} ${NEXT} ${NOTHING_ELSE}`),
    ]),
    meaning: { does: 'limit-all' },
    reach: 'directives',
    examples: [
      ['Web use permitted, all other use prohibited.', 'channel-only online'],
      ['Editorial use is allowed. Any other use is forbidden.', 'purpose-only editorial'],
      ['Use in Germany permitted, use elsewhere prohibited.', 'territory-only DE'],
      ['TV use permitted; no other use.', 'channel-only tv'],
      ['Nutzung in Zeitungen gestattet, jede andere Nutzung untersagt.', 'channel-only print-newspaper'],
      ['Usage éditorial autorisé, tout autre usage interdit.', 'purpose-only editorial'],
      ['Uso editorial permitido, cualquier otro uso prohibido.', 'purpose-only editorial'],
      ['Uso in televisione consentito, ogni altro uso vietato.', 'channel-only tv'],
      ['Uso editorial permitido, qualquer outro uso proibido.', 'purpose-only editorial'],
      ['Redactioneel gebruik toegestaan, elk ander gebruik verboden.', 'purpose-only editorial'],
      ['Redaksjonell bruk tillatt, all annen bruk forbudt.', 'purpose-only editorial'],
      ['Использование в интернете разрешено, любое другое использование запрещено.', 'channel-only online'],
      ['보도용 사용 가능, 그 외 사용 금지.', 'purpose-only editorial'],
      ['報道使用可、その他の使用は禁止。', 'purpose-only editorial'],
      ['The picture may be used on the web; any other use is prohibited.', 'channel-only online'],
      ['La photo peut être utilisée dans la presse, tout autre usage est interdit.', 'purpose-only editorial'],
      ['可用于新闻报道，其他用途禁止。', 'purpose-only editorial'],
    ],
    counterExamples: ['Fishing is allowed, everything else is forbidden, he said.'],
  },
  {
    patterns: HALVES.flatMap((halves) => both(halves, halves.asked)),
    meaning: { does: 'limit-all', isAsked: true },
    reach: 'directives',
    examples: [
      ['Web use permitted, all other use needs consent.', 'channel-only online', 'contact-required'],
      [
        'Redaktionelle Nutzung erlaubt, jede weitere Nutzung bedarf der Zustimmung.',
        'purpose-only editorial',
        'contact-required',
      ],
      [
        'Uso editoriale consentito, ogni altro uso richiede autorizzazione.',
        'purpose-only editorial',
        'contact-required',
      ],
    ],
    counterExamples: ['Walking is allowed, other uses need permission from the park.'],
  },
  {
    patterns: [
      'all (other|remaining|further) rights [are|remain] [expressly|strictly] reserved [by ~4|to ~4] [except those specifically granted]',
      'all rights [are] reserved except those specifically granted',
      '(all|any) rights not [expressly|specifically|hereby|explicitly] granted [herein|here|above] [are|remain] reserved',
      'alle (anderen|ubrigen|weiteren|sonstigen|restlichen) rechte [(sind|bleiben)] vorbehalten',
      '[tous] (les|) (autres|reste des) droits [(sont|restent)] reserves',
      '[todos] (los demas|los otros|los restantes|el resto de los) derechos [(quedan|estan)] reservados',
      '(tutti gli|gli) altri diritti [sono] riservati',
      'todos os (demais|outros|restantes) direitos [(sao|estao|ficam)] reservados',
      'alle (overige|andere|verdere) rechten [(zijn|blijven|worden)] voorbehouden',
      'all(e|a) (andre|andra|ovrige|ovriga) (rettigheter|rettigheder|rattigheter) [er|ar] (forbeholdt|forbeholdes|reservert|reserveret|forbehalls|forbehallna)',
      'все (остальные|прочие|другие|иные) права (защищены|сохранены|сохраняются|зарезервированы)',
      '(기타|그 외|그 외의|그 밖의|나머지) [모든] 권리 [는|은] (보유|유보|보유함|유보함)',
      '(その他|それ以外) の [すべて の|一切 の|全て の] 権利 [は|を] [すべて|全て] (留保|保有) [します|する]',
      '保留 (其他|其它|其余) [一切|所有|全部] 权利',
      '(其他|其它|其余) [一切|所有|全部] 权利 [均|予以] 保留',
    ],
    meaning: { does: 'close-rest', isRoutine: true },
    reach: 'directives',
    examples: [
      ['UK: web only. All other rights reserved.', 'channel-only online @ GB', 'territory-only GB'],
      ['Print only; all other rights reserved', 'channel-only print-newspaper,print-magazine'],
      ['All other rights reserved.'],
      ['No sales. All other rights reserved.', 'no-resale'],
      ['Deutschland: nur online. Alle anderen Rechte vorbehalten.', 'channel-only online @ DE', 'territory-only DE'],
      ['France : web seulement. Tous autres droits réservés.', 'channel-only online @ FR', 'territory-only FR'],
      ['España: solo web. Todos los demás derechos reservados.', 'channel-only online @ ES', 'territory-only ES'],
      ['Italia: solo web. Tutti gli altri diritti riservati.', 'channel-only online @ IT', 'territory-only IT'],
      ['Apenas web. Todos os demais direitos reservados.', 'channel-only online'],
      ['Nederland: alleen online. Alle overige rechten voorbehouden.', 'channel-only online @ NL', 'territory-only NL'],
      ['Norge: kun nett. Alle andre rettigheter forbeholdt.', 'channel-only online @ NO', 'territory-only NO'],
      ['Россия: только интернет. Все остальные права защищены.', 'channel-only online @ RU', 'territory-only RU'],
      ['영국: 웹만. 기타 모든 권리 보유.', 'channel-only online @ GB', 'territory-only GB'],
      ['英国：ウェブのみ。その他の権利はすべて留保。', 'channel-only online @ GB', 'territory-only GB'],
      ['英国：仅限网络。保留其他一切权利。', 'channel-only online @ GB', 'territory-only GB'],
    ],
    counterExamples: ['All other rights remain in force, the court said.'],
  },
  {
    patterns: [
      'no (other|further) rights [are|is] (granted|given|licensed|included|implied|cleared|conveyed)',
      '(keine (weiteren|anderen|sonstigen) rechte) [(sind|werden)] (eingeraumt|erteilt|gewahrt|enthalten)',
      'aucun autre droit [n est] (accorde|cede|concede|inclus)',
      'ningun otro derecho [(esta|queda)] (concedido|cedido|incluido)',
      '[(non e concesso|non viene concesso)] nessun altro diritto [(e|viene)] [(concesso|ceduto)]',
      'nenhum outro direito [e] (concedido|cedido|incluido)',
      'geen (andere|verdere) rechten (verleend|inbegrepen)',
      '(nothing (else|more)|[the] rest (reserved|closed|out|barred)|[rights for] all other (media|countries|territories) (reserved|closed|out))',
      '(sonst nichts|nichts (anderes|weiter|sonst)|rest (gesperrt|vorbehalten|tabu))',
      '(rien d autre|rien de plus|[le] reste (interdit|reserve|exclu))',
      '(nada mas|[el] resto (prohibido|reservado|excluido))',
      '(nient altro|niente altro|[il] resto (vietato|riservato|escluso))',
      '(mais nada|nada mais|[o] resto (proibido|reservado|vedado))',
      '(verder niets|niets anders|geen (ander|overig) gebruik|[de] rest (verboden|voorbehouden|uitgesloten))',
      '(ikke annet|intet andet|inget annat|ingen (annen bruk|anden brug|annan anvandning))',
      '(больше ничего|(остальное|[любое] (иное|другое|прочее) использование) (запрещено|исключено|не допускается))',
      '(나머지|그 외) [는|은] (불가|금지|안 됨)',
      '(他|それ以外|その他) [の (使用|利用)] [は] [すべて|一切] (不可|禁止|NG)',
      '(其余|其他|其它|别的) [一律|均|都] (不可|禁止|不行|不得)',
    ],
    meaning: { does: 'close-rest' },
    reach: 'directives',
    examples: [
      ['UK: web only. No other rights granted.', 'channel-only online @ GB', 'territory-only GB'],
      ['Editorial use only. No further rights are granted.', 'purpose-only editorial'],
      ['Nur redaktionell. Keine weiteren Rechte eingeräumt.', 'purpose-only editorial'],
      ["Usage éditorial uniquement. Aucun autre droit n'est accordé.", 'purpose-only editorial'],
      ['Germany: print only. Nothing else.', 'channel-only print-newspaper,print-magazine @ DE', 'territory-only DE'],
      ['Italia: solo quotidiani. Nient’altro.', 'channel-only print-newspaper @ IT', 'territory-only IT'],
      ['日本：新聞のみ。他は不可。', 'channel-only print-newspaper @ JP', 'territory-only JP'],
      ['한국: 신문만. 나머지 불가.', 'channel-only print-newspaper @ KR', 'territory-only KR'],
      ['中国：仅限报纸。其余不可。', 'channel-only print-newspaper @ CN', 'territory-only CN'],
      ['Nederland: alleen online. Geen ander gebruik.', 'channel-only online @ NL', 'territory-only NL'],
      ['Россия: только газеты. Остальное запрещено.', 'channel-only print-newspaper @ RU', 'territory-only RU'],
    ],
    counterExamples: ['No other rights are granted to prisoners, a lawyer said.'],
  },
];
