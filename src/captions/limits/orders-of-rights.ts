const PICTURE = '(?:photos?|photographs?|pictures?|images?|footage)';
const ROMANCE_PICTURE = '(?:photos?|images?|cliches?|fotos?|fotografias?|imagen|imagenes|immagin[ei]|imagem|imagens)';
const MEDIA = '(?:outlets?|media|newspapers?|magazines?|broadcasters?|publishers?|websites?|titles|papers|members)';

/** That the rights to a picture end. */
const ENDS = [
  `\\b(?:rights|licen[cs]e|permission|clearance)\\b.{0,30}\\b${PICTURE}\\b.{0,20}\\b(?:ends?|expires?|lapses?|runs? out)\\b`,
  '^\\W*embargo (?:lifts?|ends?|until|till)\\b',
  '\\b(?:nutzungs|bild|verwendungs|veroffentlichungs)rechte?\\b.{0,60}\\b(?:ende[nt]|erlischt|erloschen|verfallen|ab)\\b',
  '\\b(?:bild|foto|bilder|fotos)\\b (?:darf|durfen) (?:erst |nur )?(?:ab|bis|nach)\\b',
  `\\b(?:droits|derechos|diritti|direitos)\\b.{0,30}\\b${ROMANCE_PICTURE}\\b.{0,30}\\b(?:expirent|vencen|expiran|caducan|terminan|scadono|cessano|expiram|vencem|terminam|prennent fin)\\b`,
  '\\b(?:rechten|rettighe\\w*|rattighet\\w*)\\b.{0,30}\\b(?:foto\\w*|beeld\\w*|bild\\w*|billed\\w*)\\b.{0,30}\\b(?:vervallen|verlopen|eindigen|utloper|udlober|gar ut|opphorer|ophorer|upphor)\\b',
];

/** That a picture was sent by mistake, or is to be deleted. */
const MISTAKES = [
  `\\b${ROMANCE_PICTURE}\\b.{0,20}\\b(?:diffus|envoye|transmis|envia|difundid|invia|trasmess|distribu|publi|pubblic)\\w* (?:\\S+ )?(?:par erreur|por error|por equivocacion|per errore|por engano|por erro)\\b`,
  '\\b(?:bild|foto|bilder|fotos)\\b.{0,30}\\b(?:irrtumlich|versehentlich|falschlich)\\b.{0,20}\\b(?:versendet|verschickt|gesendet|verbreitet|ubermittelt|veroffentlicht)\\b',
  "\\b(?:foto|foto's|beeld|beelden)\\b.{0,20}\\bper (?:vergissing|abuis)\\b",
  '\\b(?:bild\\w*|foto\\w*|billed\\w*)\\b.{0,20}\\b(?:sendt|skickad\\w*|publicer\\w*|publiser\\w*|distribuer\\w*)\\b.{0,10}\\b(?:ved en (?:feil|fejl)|av misstag|ved (?:feil|fejl))\\b',
  `\\b(?:should|must|asked to|please|kindly) (?:remove|delete|discard|destroy|purge) (?:the|this|these|all) (?:\\w+ ){0,4}${PICTURE}\\b`,
  `\\b${PICTURE}\\b.{0,60}\\b(?:and|so|therefore) (?:is|are|has been|have been) (?:therefore |hereby )?(?:withdrawn|retracted|recalled|killed)\\b`,
  '\\bbitte (?:loschen|entfernen) sie\\b.{0,30}\\b(?:bild|foto|bilder|fotos)\\b',
  '\\bbitte\\b.{0,20}\\b(?:bild|foto|bilder|fotos)\\b.{0,30}\\b(?:loschen|entfernen)\\b',
];

/** To whom a picture was given, and whom it shows. */
const PEOPLE = [
  `^\\W*no (?:\\w+ ){0,2}${MEDIA}\\b.{0,20}\\b(?:may|can|shall|should|must)\\b.{0,30}\\b${PICTURE}\\b`,
  `\\bonly (?:\\w+ ){0,3}${MEDIA}\\b.{0,20}\\b(?:may|can|shall)\\b.{0,40}\\b${PICTURE}\\b`,
  `^\\W*(?:(?:the|this|these|all) )?${PICTURE} (?:is|are) (?:restricted|limited|confined|reserved) (?:to|for) (?:(?!the |an? )|(?:\\w+ ){1,3}(?:use|press|clients|subscribers|customers|${MEDIA})\\b)`,
  `^\\W*(?:(?:the|this|these|all) )?${PICTURE} (?:is|are) (?:\\w+ )?(?:for|to) .{0,40}\\balone\\b`,
  '^\\W*(?:licensed|cleared|released) (?:to|for) .{0,40}\\b(?:alone|only)\\W*$',
  `\\b(?:not|never|no|refused)\\b (?:\\w+ ){0,2}(?:consent|agree|permission)\\w*\\b.{0,30}\\b(?:use|publication|publishing|release|sale|sharing)\\b.{0,20}\\b${PICTURE}\\b`,
  '\\b(?:child(?:ren)?|minors?|victims?|patients?|witness(?:es)?|subjects?)\\b.{0,20}\\b(?:must|may|should|shall) (?:not be (?:identified|named|recogni[sz]able)|remain anonymous|be anonymi[sz]ed)(?: in .{0,30}| by name)?\\W*$',
  '\\b(?:person\\w*|kind\\w*|gesicht\\w*)\\b.{0,40}\\b(?:darf|durfen)\\b.{0,20}\\bnicht (?:erkennbar|identifizierbar|zu erkennen)\\b',
  '^\\W*(?:merci de |priere de )?ne (?:pas|jamais) (?:montrer|identifier|nommer)\\b.{0,30}\\b(?:visages?|enfants?|mineure?s?|victimes?|noms?|identite)\\b',
  '^\\W*(?:por favor |favor )?(?:no|nao) (?:mostrar|identificar|revelar)\\b.{0,30}\\b(?:rostos?|rostros?|caras?|menor\\w*|nin[oa]s?|criancas?|identidade?)\\b',
  '^\\W*non (?:mostrare|identificare|rivelare)\\b.{0,30}\\b(?:volt[oi]|vis[oi]|minor[ei]|bambin[oiae]|identita)\\b',
];

/** What a picture costs, and who vouches for it. */
const FEES_AND_SOURCES = [
  '\\b(?:web|online|print|editorial|commercial|press|any|all|media) (?:use|usage|publication|reproduction)s? (?:costs?|(?:is|are) (?:charged|payable|billed))\\b',
  '\\bfees? (?:appl(?:y|ies)|(?:is|are) (?:due|payable|charged)) (?:to|for) (?:any |all |each |online |print |web |editorial |commercial |other )+(?:use|uses|usage|publications?|reproductions?)\\b',
  '^\\W*uso (?:\\S+ )?(?:a|previo|mediante|dietro|contro) (?:pago|pagamento|tarifa|compenso)\\b',
  '^\\W*gebruik (?:alleen |enkel )?tegen (?:vergoeding|betaling)\\b',
  `\\b(?:could|can|did) ?not (?:be able to )?(?:independently )?(?:verify|confirm|authenticate|establish) (?:the )?(?:authenticity|origin|provenance|source|date|location) of (?:the|this|these) ${PICTURE}\\b`,
  `\\b(?:source|origin|author|provenance|authenticity) of (?:the|this|these) ${PICTURE} (?:is|are|remains?|could not|cannot)\\b.{0,30}\\b(?:unknown|unclear|unconfirmed|unverified|not known|be (?:verified|confirmed|established))\\b`,
  "\\b(?:no|non|nao|n')\\b.{0,40}\\b(?:verificare?|confirmar|confermare|comprobar|verifier|confirmer)\\b.{0,10}\\b(?:autenticidade?|autenticita|authenticite)\\b",
];

/** Sentences of terms in the languages of Latin letters that tell of rights and of mistakes. */
export const ORDERS_OF_RIGHTS: readonly string[] = [...ENDS, ...MISTAKES, ...PEOPLE, ...FEES_AND_SOURCES];

/** The same in Russian, Korean, Japanese and Chinese. */
export const OTHER_ORDERS_OF_RIGHTS: readonly string[] = [
  '(?<!\\p{L})прав[ао]\\s.{0,20}(?:фото|снимок|снимк|изображени)\\p{L}*.{0,20}(?:истека|заканчива)',
  '(?<!\\p{L})(?:фото(?:графи\\p{L}*)?|снимок|снимки)\\s.{0,20}(?:отправлен|передан|опубликован|выпущен|разослан)\\p{L}*\\s(?:по\\sошибке|ошибочно)',
  '(?:사진|이미지).{0,8}(?:사용|게재|이용)\\s?(?:기한|기간)',
  '사진.{0,8}잘못\\s?(?:전송|발송|배포|송고)',
  '(?:사진|이미지)\\S{0,2}\\s?(?:삭제|폐기)\\S{0,3}\\s?(?:주십시오|주세요|바랍니다)',
  '^\\P{L}*유료\\s?(?:사용|이용)\\P{L}*$',
  '(?:写真|画像|映像)[^。]{0,8}(?:使用|掲載|利用)(?:期限|期間)',
  '(?:写真|画像|映像)[^。]{0,8}誤って(?:配信|送信|送付|掲載|公開)',
  '(?:写真|画像|映像)[^。]{0,10}(?:削除|破棄)[^。]{0,4}(?:ください|下さい|願い)',
  '顔出し(?:不可|厳禁|ng)',
  '^\\P{L}*(?:使用|掲載)(?:は|には)?(?:有料|料金)',
  '(?:图片|照片|圖片)[^。，]{0,6}(?:使用|刊登|授权)(?:期限|截止)',
  '(?:图片|照片|圖片)[^。，]{0,6}(?:误发|错发|誤發|錯發)',
  '(?:不得|不可|请勿|禁止)[^。，]{0,4}露[脸面臉]',
];
