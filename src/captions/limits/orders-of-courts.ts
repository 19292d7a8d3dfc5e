/** Until a ban is lifted, and while it is not, it stands. */
const STANDING =
  '(?:until|till|unless|not|never|yet|pending|bis|nicht|noch|solange|tant|jusqu|pas|hasta|mientras|no|finche|fino|non|ate|enquanto|nao|tot|zolang|niet|tills|inte|til|indtil|ikke)';
/** A ban that was lifted behind these words is news. */
const LIFTED = `(?!(?:(?!\\b${STANDING}\\b).){0,80}\\b(?:lifted|overturned|quashed|reversed|aufgehoben|gekippt|levee?s?|annulee?s?|cassee?s?|levantad\\w+|anulad\\w+|revocad\\w+|revocat\\w+|annullat\\w+|revogad\\w+|opgeheven|vernietigd|upphav\\w*|opphev\\w*|ophaev\\w*)\\b)`;

/** Somebody bans a deed on the picture at hand, whatever the order of the words. */
function bansDeed(language: { bans: string; deeds: string; thisPicture: string; verbBehind?: string }): string[] {
  const { bans, deeds, thisPicture, verbBehind } = language;
  const ofThis = `\\b${deeds}\\b[^,;:]{0,25}\\b${thisPicture}`;
  const before = `\\b${bans}\\b[^,;]{0,50}${ofThis}${LIFTED}`;
  return verbBehind === undefined ? [before] : [before, `${ofThis}\\b[^,;:]{0,50}\\b${verbBehind}\\b${LIFTED}`];
}

const NO_PICTURE_ITSELF =
  "(?!'s|[ -](?:books?|frames?|albums?|apps?|agency|agencies|archives?|exhibitions?|shows?|series|contests?|competitions?|festivals?|editors?|tools?|software|filters?)\\b)";
const ENGLISH_COURT =
  '(?:courts?|judges?|magistrates?|tribunal|injunction|court order|order|ruling|prosecutors?|police|law)';
const ENGLISH_BANS =
  '(?<!\\b(?:had|to) )(?:bans?(?! on\\b)|banned|banning|barring|prohibiting|forbidding|prohibits?|prohibited|forbids?|forbade|forbidden|bars|barred|outlaws|outlawed|blocks|blocked|halts|halted|enjoins|enjoined|restrains|restrained|prevents|stopped|suppress(?:es|ed)?)';
const ENGLISH_PICTURE = `(?:this|these|the (?:above|attached|enclosed|present)) (?:\\w+ )?(?:photos?|photographs?|pictures?|images?|footage)\\b${NO_PICTURE_ITSELF}`;
const SHOWN =
  '(?:defendant|accused|suspect|victim|complainant|witness|juror|patient|minor|child|children|boy|girl|teenager|man|woman|pair|couple|person|people|subject)s?';

const ENGLISH = [
  ...bansDeed({
    bans: ENGLISH_BANS,
    deeds:
      '(?:publication|publishing|publish|use|using|print|printing|reproduction|reproduce|reproducing|distribution|distributing|dissemination|circulation|circulating|broadcast|broadcasting|showing|show|sharing|share|posting|sale|display|re-?use|release)',
    thisPicture: ENGLISH_PICTURE,
  }),
  `\\b(?:publication|use|reproduction|distribution|broadcast|circulation|dissemination) of ${ENGLISH_PICTURE} (?:has|have) been (?:\\w+ )?(?:banned|prohibited|forbidden|barred|outlawed|blocked|halted|stopped|suppressed)\\b${LIFTED}`,
  `\\b(?:publication|use|reproduction|distribution) of ${ENGLISH_PICTURE} (?:is|are|remains?) suppressed\\b`,
  `\\b(?:imposed|ordered|issued|placed|upheld) (?:an? |the )?(?:\\w+ )?(?:ban|prohibition|injunction|order) (?:on|against) (?:the |any )?(?:publication|publishing|use|reproduction|distribution) (?:of )?${ENGLISH_PICTURE}`,
  `\\b(?:ban|prohibition|injunction) (?:on|against) (?:the |any )?(?:publication|publishing|use|reproduction|distribution) (?:of )?${ENGLISH_PICTURE} (?:(?:is|was|has been|remains) )?(?:ordered|imposed|issued|stands|applies|in (?:force|place))\\b`,
  `\\b(?:this|these) (?:\\w+ )?(?:photos?|photographs?|pictures?|images?) (?:must|may|shall) not be (?:shown|aired|shared|posted|republished|reprinted|circulated)\\b`,
  `${ENGLISH_PICTURE} (?:has been|have been|was|were|is|are) (?:\\w+ )?(?:banned|prohibited|forbidden|barred|outlawed)\\b[^,;:]{0,30}\\b${ENGLISH_COURT}\\b${LIFTED}`,
  `\\b${ENGLISH_COURT} (?:(?:has|have|hereby) )?(?:bans?|banned|prohibits?|prohibited|forbids?|forbade|forbidden|bars?|barred|prevents?) (?:(?:the|any|all|public|further) ){0,2}(?:identification|identifying|naming)(?:\\W*$| of (?:(?:the|this|these|any|all|an?|his|her) )?(?:\\w+ )?${SHOWN}\\b)`,
];

const GERMAN = [
  ...bansDeed({
    bans: '(?:verbietet|verbieten|verbot(?! de[rs]\\b)|verboten|untersagt|untersagte|untersagten|untersagen)',
    deeds:
      '(?:veroffentlichung|verwendung|nutzung|abdruck|verbreitung|weitergabe|weiterverbreitung|publikation|ausstrahlung|wiedergabe)',
    thisPicture: 'diese[rs] (?:\\w+ )?(?:bild(?:e?s|er|ern)?|fotos?|aufnahmen?|fotografien?|lichtbild(?:e?s|er)?)\\b',
    verbBehind: '(?:verboten|untersagt)',
  }),
  `\\b(?:verbietet|verbieten|verbot|verboten|untersagt|untersagte)\\b[^;:]{0,40}\\bdieses? (?:bild(?:er)?|fotos?|aufnahmen?) zu (?:veroffentlichen|verwenden|nutzen|verbreiten|drucken|zeigen|publizieren)\\b${LIFTED}`,
  '\\b(?:veroffentlichungs|verbreitungs|publikations)verbot\\b[^,;:]{0,20}\\b(?:fur|auf) diese[sr]? (?:bild(?:er)?|fotos?|aufnahmen?)\\b(?!.{0,40}\\b(?:aufgehoben|gekippt))',
  '\\b(?:gericht|richter|richterin|gerichts\\w+|beschluss|anordnung|staatsanwaltschaft) (?:verbietet|untersagt|verbot|untersagte) (?:(?:die|jede|jegliche) )?(?:identifizierung|identifikation|namensnennung|identifizierende \\w+)\\b',
];

const FRENCH = [
  ...bansDeed({
    bans: '(?:interdi(?:t|te|sent|rent)|prohibe(?:nt)?|proscrit|defend(?:ent|u)?)',
    deeds:
      '(?:publication|diffusion|utilisation|reproduction|usage|exploitation|impression|publier|diffuser|utiliser|reproduire|montrer)',
    thisPicture: '(?:cette|ces|ce) (?:\\w+ )?(?:photos?|photographies?|images?|cliches?)\\b',
  }),
  "\\b(?:tribunal|juge|cour|justice|arret|ordonnance|jugement|parquet) (?:a )?interdi(?:t|sent) (?:toute |l')?identification\\b(?:\\W*$| d)",
];

const SPANISH_PORTUGUESE = [
  ...bansDeed({
    bans: '(?:prohib(?:e|en|io|ido|ida|ieron)|vet(?:a|an|o|ado|ada)|impid(?:e|en|io)|proib(?:e|em|iu|iram|ido|ida)|vetou|impede|impediu)',
    deeds:
      '(?:publicacion|difusion|uso|utilizacion|reproduccion|divulgacion|publicar|difundir|usar|utilizar|reproducir|divulgar|mostrar|publicacao|divulgacao|utilizacao|reproducao|difusao|reproduzir)',
    thisPicture:
      '(?:d?est[ae]s?|d?ess[ae]s?|estos) (?:\\w+ )?(?:fotos?|fotografias?|imagen|imagenes|imagem|imagens|instantaneas?)\\b',
    verbBehind: '(?:prohibid|proibid|vetad)[ao]s? (?:por|pel[ao])',
  }),
];

const ITALIAN = [
  '\\b(?:disposto|imposto|ordinato|emesso|dispone|impone|ordina) (?:il |un )?divieto di (?:pubblicazione|diffusione|pubblicare|diffondere|riproduzione) (?:di )?quest[ae] (?:\\w+ )?(?:foto|fotografi[ae]|immagin[ei])\\b',
  ...bansDeed({
    bans: '(?:vieta|vietano|vieto|vietato|vietata|proibisce|proibiscono|proibi|proibito|proibita|inibisce|inibito)',
    deeds:
      '(?:pubblicazione|diffusione|uso|utilizzo|riproduzione|divulgazione|pubblicare|diffondere|usare|utilizzare|riprodurre)',
    thisPicture: 'quest[ae] (?:\\w+ )?(?:foto|fotografi[ae]|immagin[ei])\\b',
  }),
];

const DUTCH = [
  "\\b(?:deze|dit) (?:foto|foto's|fotos|beeld|beelden|afbeelding|afbeeldingen|opnamen?)\\b[^,;:]{0,20}\\bniet (?:mag|mogen) worden (?:gepubliceerd|gebruikt|verspreid|getoond|geplaatst)\\b",
  ...bansDeed({
    bans: '(?:verbiedt|verbieden|verbood|verboden)',
    deeds: '(?:publicatie|gebruik|verspreiding|openbaarmaking|vertoning|plaatsing|publiceren|gebruiken|verspreiden)',
    thisPicture: "(?:deze|dit) (?:\\w+ )?(?:foto|foto's|fotos|beeld|beelden|afbeelding|afbeeldingen|opnamen?)\\b",
    verbBehind: 'verboden',
  }),
];

const NORDIC = bansDeed({
  bans: '(?:forbjud(?:it|er|en)|forbjod|forbudt|forbudte|forbyr|forbod|forbyder|nedlagt forbud|lagt ned forbud|nedlagde forbud)',
  deeds:
    '(?:publicering(?:en)?|publisering(?:en)?|offentliggorelsen?|offentliggjoring(?:en)?|anvandning(?:en)?|bruk(?:en|et)?|brug(?:en)?|spridning(?:en)?|spredning(?:en)?|visning(?:en)?|publicera|publisere|publicere|anvanda|bruke|bruge|vise|visa|sprida|sprede|trykke|trycka|offentliggore)',
  thisPicture:
    '(?:denna|denne|dette|dessa|disse|den har|det har|de har|det her) (?:bild|bilden|bilder|bilderna|bildet|bildene|billede|billedet|billeder|billederne|foto|fotot|fotoet|fotografi|fotografiet)\\b',
  verbBehind: '(?:forbjud\\w+|forbudt|forbydd)',
});

/** Sentences that tell who banned the picture at hand, in the languages of Latin letters: written as news, and about this picture. */
export const ORDERS_OF_COURTS: readonly string[] = [
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH_PORTUGUESE,
  ...ITALIAN,
  ...DUTCH,
  ...NORDIC,
];

const CHINESE_DEEDS = '(?:公开|公開|刊登|刊载|刊發|传播|傳播|使用|发布|發布|发表|发布|转载|播出)';

/** The same in Russian, Korean, Japanese and Chinese. */
export const OTHER_ORDERS_OF_COURTS: readonly string[] = [
  '(?<!\\p{L})(?:запретил[аио]?|запрещает|запрещают)\\s[^,;:]{0,40}(?:публи|распростран|использ|показ|воспроизв|тиражир)\\p{L}*\\s[^,;:]{0,20}(?:эт(?:ой|ои|их|ого|у|и)|данн\\p{L}{2,3})\\s(?:\\p{L}+\\s)?(?:фото|снимк|изображени|кадр)\\p{L}*',
  '(?:이|해당|본)\\s?(?:사진|이미지|영상)\\S{0,2}\\s?(?:공개|보도|게재|사용|배포|유포|출판|전재)\\S{0,2}\\s?(?:를|을)?\\s?금지(?:했|하|한|됐|되|를 명|령)',
  '(?:この|本|当該|これらの)(?:写真|画像|映像)[^。]{0,4}(?:公表|掲載|使用|公開|放送|配信|頒布|利用|報道)[^。]{0,3}(?:禁じ(?!た[^。]{0,6}取り消)|禁止し|禁止する|差し止め|差止め)',
  `(?:禁止|不准|不得)[^。，]{0,8}${CHINESE_DEEDS}[^。，]{0,4}(?:此|该|該|本|这|這|上述)[^。，]{0,2}(?:照片|图片|圖片|图像|影像|相片)`,
];
