import { foldText } from './fold-text.ts';

/** How one language says in a sentence that a picture may not be used, or only so. */
interface Limit {
  /** Words that name the picture, or those who may want to use it. */
  subject: RegExp;
  /** A word that limits, beside one for what is done with pictures. */
  limited: RegExp;
}

/** The languages whose words are spelt with Latin letters, folded. */
const LATIN: readonly Limit[] = [english(), german(), french(), spanish(), italian(), portuguese(), dutch(), nordic()];

/** Russian, Korean, Japanese and Chinese. */
const OTHERS: readonly Limit[] = [russian(), korean(), japanese(), chinese()];

/** Polite orders, and infinitives that begin a sentence: no news is written so, whatever it speaks of. */
const ORDERS = new RegExp(
  [
    '(?:^\\P{L}*|[a-z]\\s)не\\s+(?:публиковать|использовать|продавать|распространять|печатать|архивировать|обрезать|размещать|кадрировать|изменять|ретушировать|передавать)',
    '(?:사용|보도|게재|배포|판매|전재|이용)(?:하실|할|될)\\s?수\\s?없습니다',
    '(?:사용|보도|게재|배포|판매|전재|이용)(?:을|를|하지|는)?\\s?(?:마십시오|마세요|말아|삼가)',
    '(?:使用|掲載|利用|転載|公開|配信|販売|報道)(?:は|を)?(?:できません|出来ません|しないで|お控え|ご遠慮)',
    '\\b(?:must|to)\\s+be\\s+(?:blurred|pixell?ated|obscured|masked)\\b.{0,40}\\bpublication\\b',
    "\\bsubjects?(?:'s?)? identity (?:must|should) be ",
  ].join('|'),
  'u',
);

const LATIN_LETTER = /[a-z]/;
const OTHER_LETTER = /[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7a3]/;

/** Every word for a picture, or for whom an order concerns, in the languages of Latin letters: folded, as single words. */
const LATIN_NAMES =
  /^(?:photos?|photograph(?:s|ie|ies)?|pictures?|images?|footage|bild\w*|fotos?|fotoet|fotot|fotografi\w+|aufnahmen?|cliches?|imagen|imagenes|imagem|imagens|immagin[ei]|beeld(?:en)?|afbeelding(?:en)?|opnamen?|billed\w*|publication|subjects?)$/;

/** Whether a word, folded, may be the one by which a sentence names the picture. Without one no sentence limits it. */
export function couldNamePicture(word: string): boolean {
  return LATIN_NAMES.test(word) || OTHER_LETTER.test(word);
}

/** How much of a sentence is looked at together; the next stretch begins in its middle, so that nothing falls between two. */
const STRETCH = 600;

/**
 * Whether a sentence speaks of a picture, of what is done with pictures, and of a limit to it. What it means is for a person to say: this
 * only tells that it is hardly news.
 */
export function limitsPicture(sentence: string): boolean {
  const folded = foldText(sentence).replace(/’/g, "'").replace(/\s+/g, ' ');
  for (let from = 0; from === 0 || from + STRETCH / 2 < folded.length; from += STRETCH / 2)
    if (limitsPictureIn(folded.slice(from, from + STRETCH))) return true;
  return false;
}

function limitsPictureIn(text: string): boolean {
  if (ORDERS.test(text)) return true;
  return (LATIN_LETTER.test(text) && saysIn(LATIN, text)) || (OTHER_LETTER.test(text) && saysIn(OTHERS, text));
}

function saysIn(languages: readonly Limit[], text: string): boolean {
  for (const { subject, limited } of languages) if (subject.test(text) && limited.test(text)) return true;
  return false;
}

/** `parts` are the ways to say it, any of which will do. */
function limit(subject: string, parts: readonly string[]): Limit {
  return { subject: new RegExp(subject, 'u'), limited: new RegExp(parts.join('|'), 'u') };
}

function english(): Limit {
  const act =
    '(?:use|used|using|publish(?:ed)?|crop(?:ped)?|sell|sold|resell|resold|archived?|print(?:ed)?|reprint(?:ed)?|(?:re)?distributed?|reproduced?|altered|alter|edit(?:ed)?|manipulated?|modif(?:y|ied)|transmit(?:ted)?|broadcast|syndicated?|stored?|copied|copy|display(?:ed)?|licensed|download(?:ed)?|run)\\b';
  const matter = '(?:use|usage|publication|reproduction|distribution|broadcast|sale|cropping|archiving|printing)';
  const few = '(?:not|never|only|solely|exclusively)';
  const may = '(?:must|may|can|shall|should)';
  return limit(
    // "In this photo …" and "the picture shows …" are how news begins.
    "(?<!\\b(?:in|on) (?:the |(?:this|a|an|these|his|her) (?:[\\w'-]+ ){0,2})|\\b(?:takes?|taking|took|holds?|holding|carry|carrying|with) (?:(?:a|an|his|her|their) )?(?:(?!this)\\w+ )?)\\b(?:photos?|photographs?|pictures?|images?|footage)\\b(?! (?:[\\w'-]+ ){0,2}shows?\\b)",
    [
      `\\b${may} (?:${few}|no longer) (?:be )?(?:\\w+ )?${act}`,
      `\\bcannot (?:be )?${act}`,
      `\\b(?:${few} to|to ${few}|only|do not|don't|please not) (?:be )?${act}(?<!\\bonly (?:use|used|using))`,
      `\\bonly be ${act}`,
      `(?<!\\b(?:will|would|could|to|may|can|did) )\\bnot be ${act}`,
      '\\b(?:only|solely|exclusively) (?:available|intended|cleared|meant)\\b',
      '\\bnot (?:available|intended|cleared|meant) (?:for|in|to)\\b',
      `\\b(?:${may}|to) be ${act}.{0,60}\\b(?:only|solely|exclusively)\\b`,
      `\\bno\\b.{0,40}\\bmay be ${act}`,
      `\\brefrain from\\b`,
      `\\bfor (?:[\\w'-]+ ){0,3}${matter}\\b.{0,50}\\b(?:only|solely|exclusively)\\b`,
      `\\b${few} (?:[\\w'-]+ ){0,2}for (?:[\\w'-]+ ){0,2}${matter}\\b`,
      `\\b${matter} (?:of|in|outside)\\b.{0,60}\\b(?:limited|restricted|prohibited|forbidden|not (?:allowed|permitted|authori[sz]ed)|only|requires|subject to|reserved)\\b`,
      '\\bmust be (?:deleted|removed|destroyed|returned|blurred|pixell?ated|credited|obscured)\\b',
    ],
  );
}

function german(): Limit {
  const act =
    '\\w*(?:verwende[nt]|verwertet|nutzt|nutzen|veroffentlich|gedruckt|drucken|archivier|speicher|verkauf|beschnitten|beschneiden|weitergegeben|weitergeben|verbreite|freigegeben|gezeigt werden|publizier|bearbeite[nt]|verandert werden|reproduzier|retuschier|gesendet werden)\\w*';
  const verb =
    '(?:weiter)?(?:verwenden|nutzen|benutzen|veroffentlichen|drucken|abdrucken|archivieren|speichern|verkaufen|beschneiden|weitergeben|verbreiten|bearbeiten|verandern|publizieren|retuschieren)\\b';
  return limit(
    '(?<!\\bim |\\b(?:auf|in) (?:dem|diesem|den|diesen|einem) (?:\\S+ )?)\\b(?:bild|bilder|bildern|bildes|foto|fotos|aufnahmen?|bildmaterial)\\b(?! (?:(?!nicht )\\S+ ){0,2}zeig)',
    [
      `\\b(?:darf|durfen|soll|sollen|ist|sind|kann|konnen)\\b.{0,60}\\b(?:nicht|nur|ausschliesslich|lediglich|keinesfalls|erst|in keine\\w*)\\b.{0,90}\\b${act}`,
      `\\bnicht (?:zu )?${verb}`,
      `\\bnur (?:\\S+ ){0,5}zu ${verb}`,
      '\\b(?:verwendung|nutzung|veroffentlichung|abdruck|archivierung|weitergabe|bearbeitung)\\b.{0,80}\\b(?:nur|nicht|ausschliesslich|untersagt|verboten|gestattet|erlaubt|zulassig|gesperrt|beschrankt|erst)\\b',
      '\\b(?:nur|nicht)\\b.{0,60}\\bzur verfugung\\b',
      '\\bnicht zu zeigen\\b',
      '\\b(?:nur|nicht)\\b (?:\\S+ ){0,2}(?:verwendbar|nutzbar|verwertbar)\\b',
      '\\b(?:nur|nicht|ausschliesslich) (?:zur|fur) (?:\\S+ ){0,4}(?:verwendung|nutzung|veroffentlichung|archivierung|weitergabe|berichterstattung)\\b',
    ],
  );
}

function french(): Limit {
  const act =
    '(?:utilise|publiee?s?\\b|publier|reprodui|diffuse|vendu|vendre|archive|recadre|imprime|modifie|retouche|distribue|exploite)\\w*';
  const matter = '(?:utilisation|publication|diffusion|reproduction|vente|usage|exploitation|archivage|recadrage)';
  return limit(
    "(?<!\\b(?:sur|dans) (?:cette |la |une |l'))\\b(?:photos?|photographies?|images?|cliches?)\\b(?! (?:\\S+ ){0,2}montre)",
    [
      `\\b(?:ne |n')(?:peu\\w+|doi\\w+|saurai\\w*|pourr\\w+|est|sont|etre)\\b.{0,60}\\b(?:${act}|destine\\w*)`,
      `\\bne (?:pas|jamais) (?:la |les |l'|etre )?${act}`,
      `\\b(?:peu\\w+|doi\\w+|pourr\\w+) etre ${act}.{0,60}\\b(?:uniquement|seulement|exclusivement)\\b`,
      `\\b${matter}\\b.{0,80}\\b(?:interdite?s?|limitee?s?|reservee?s?|uniquement|seulement|exclusivement|exclusif|soumise?s?|unique)\\b`,
      '\\b(?:photos?|images?|cliches?) (?:\\S+ ){0,3}reservee?s? (?:a|aux?)\\b',
      `\\b(?:interdit\\w*|interdiction) (?:de |d'|a )(?:la |l')?(?:${act}|${matter})`,
      `\\b(?:uniquement|seulement|exclusivement) (?:\\S+ ){0,4}${matter}\\b`,
    ],
  );
}

function spanish(): Limit {
  const act =
    '(?:usa[rd]|utiliz|publicar|publicad|reproduci|difundi|vender|vendid|archivar|archivad|recorta|imprimi|modificar|modificad|distribui|emplea[rd]|emiti|alterar|alterad)\\w*';
  const only = '(?:solo|solamente|unicamente|exclusivamente)';
  const may = '(?:puede|pueden|podra|podran|debe|deben|debera|deberan)';
  const matter = '(?:uso|utilizacion|publicacion|reproduccion|difusion|venta|distribucion)';
  return limit(
    '(?<!\\b(?:en|toman?|saca|sacan|muestran?|sostienen?) (?:la|esta|una|las|unas) )\\b(?:fotos?|fotografias?|imagen|imagenes)\\b(?! (?:\\S+ ){0,2}muestra)',
    [
      `\\bno (?:se )?(?:${may}|esta|estan)\\b.{0,60}\\b${act}`,
      `\\b(?:no|nunca) (?:usar|utilizar|publicar|reproducir|difundir|vender|archivar|recortar|modificar|distribuir)\\b`,
      `\\b${only} (?:se )?${may}\\b.{0,60}\\b${act}`,
      `\\b${may}\\b.{0,60}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${may}\\b.{0,40}\\b${act}.{0,60}\\b${only}\\b`,
      `\\b${matter}\\b.{0,80}\\b(?:prohibid[oa]s?|limitad[oa]s?|reservad[oa]s?|exclusiv[oa]s?|${only}|restringid[oa]s?|unico)\\b`,
      '\\breservad[oa]s? (?:al?|para)\\b',
      `\\b(?:prohib\\w+|${only} para) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}

function italian(): Limit {
  const act =
    '(?:usa[rt]|utilizz|pubblicar|pubblicat|riprodo|riprodurr|diffond|diffus|vender|vendut|archivi|ritagli|stampat|stampar|modificar|modificat|distribui|alterat|cedut)\\w*';
  const only = '(?:solo|soltanto|solamente|unicamente|esclusivamente)';
  const may = '(?:puo|possono|potra|potranno|deve|devono|dovra|dovranno|va|vanno)';
  const matter = '(?:uso|utilizzo|pubblicazione|riproduzione|diffusione|vendita|distribuzione)';
  return limit(
    "(?<!\\b(?:nella|nell'|in (?:questa|una)) ?)\\b(?:foto|fotografi[ae]|immagin[ei])\\b(?! (?:\\S+ ){0,2}mostra)",
    [
      `\\bnon (?:si )?(?:${may}|e|sono)\\b.{0,60}\\b${act}`,
      '\\bnon (?:usare|utilizzare|pubblicare|riprodurre|diffondere|vendere|archiviare|ritagliare|modificare|distribuire)\\b',
      `\\b${may}\\b.{0,60}\\b${act}.{0,30}\\b${only}\\b`,
      `\\b${only} (?:\\S+ ){0,2}${may}\\b.{0,40}\\b${act}`,
      `\\b${may}\\b.{0,30}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${matter}\\b.{0,80}\\b(?:vietat[oa]|limitat[oa]|riservat[oa]|esclusiv[oa]|consentit[oa]|${only})\\b`,
      '\\briservat[oaie] (?:ai?|al|alla|alle|agli)\\b',
      `\\b(?:vietat[oaie]|${only} per) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}

function portuguese(): Limit {
  const act =
    '(?:usa[rd]|utiliza|publicar|publicad|reproduzi|divulga[rd]|vender|vendid|arquiva[rd]|recorta|impress|modificar|modificad|distribui|alterar|alterad|veicula)\\w*';
  const only = '(?:so|somente|apenas|unicamente|exclusivamente)';
  const may = '(?:pode|podem|podera|poderao|deve|devem|devera|deverao)';
  const matter = '(?:uso|utilizacao|publicacao|reproducao|divulgacao|venda|distribuicao)';
  return limit(
    '(?<!\\b(?:na|nesta|nessa|numa|(?:tiram?|mostram?|seguram?) (?:uma|a|as)) )\\b(?:fotos?|fotografias?|imagem|imagens)\\b(?! (?:\\S+ ){0,2}mostra)',
    [
      `\\bnao (?:se )?(?:${may}|esta|estao)\\b.{0,60}\\b${act}`,
      '\\bnao (?:usar|utilizar|publicar|reproduzir|divulgar|vender|arquivar|recortar|modificar|distribuir)\\b',
      `\\b${only} (?:se )?${may}\\b.{0,60}\\b${act}`,
      `\\b${may}\\b.{0,60}\\b${act}.{0,60}\\b${only}\\b`,
      `\\b${may}\\b.{0,30}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${matter}\\b.{0,80}\\b(?:proibid[oa]|limitad[oa]|reservad[oa]|exclusiv[oa]|restrit[oa]|${only})\\b`,
      '\\breservad[oa]s? (?:ao?s?|para)\\b',
      `\\b(?:proibid[oa]s?|${only} para) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}

function dutch(): Limit {
  const act =
    '(?:gebruik|gepubliceerd|publiceren|verkocht|verkopen|bijgesneden|bijsnijden|gearchiveerd|archiveren|afgedrukt|gedrukt|verspreid|doorverkocht|bewerkt|gereproduceerd|vrijgegeven|opgeslagen|geplaatst|gedeeld|doorgegeven|getoond worden)\\w*';
  return limit(
    "(?<!\\bop (?:de|deze|een|het|dit) )\\b(?:foto|foto's|fotos|beeld|beelden|afbeelding|afbeeldingen|opnamen?)\\b(?! (?:\\S+ ){0,2}toon)",
    [
      `\\b(?:mag|mogen|kan|kunnen|moet|is|zijn)\\b.{0,60}\\b(?:niet|alleen|enkel|slechts|uitsluitend|nooit)\\b.{0,80}\\b${act}`,
      `\\bniet (?:te |voor )?(?:publiceren|gebruiken|archiveren|verkopen|bijsnijden|bewerken|verspreiden|publicatie|gebruik|verkoop)\\b`,
      '\\b(?:gebruik|publicatie|verkoop|verspreiding)\\b.{0,80}\\b(?:verboden|beperkt|uitsluitend|alleen|niet toegestaan|voorbehouden)\\b',
      '\\b(?:alleen|uitsluitend|enkel) (?:voor|bestemd|te gebruiken)\\b',
    ],
  );
}

function nordic(): Limit {
  const act =
    '(?:bruk|brug|anvand|benytt|publicer|publiser|offentligg|selg|solgt|saelg|salj|arkiver|beskj|beskar|tryck|trykk|distribu|spri|videre)\\w*';
  const few = '(?:ikke|inte|ej|kun|bare|bara|endast|aldrig|aldri)';
  return limit(
    '(?<!\\b(?:pa|i) (?:dette |denne |den har )?)\\b(?:bild|bilde|bilden|bilder|bilderna|bildet|bildene|foto|fotoet|fotot|billede|billedet|billeder|billederne)\\b',
    [
      `\\b(?:ma|far|kan|skal|ska|skall) (?:\\S+ ){0,2}${few}\\b.{0,60}\\b${act}`,
      `\\b${few} (?:til|for|att|a) (?:\\S+ ){0,2}${act}`,
    ],
  );
}

function russian(): Limit {
  const act =
    '(?:публик|опубликов|использ|прода|печата|распростран|архив|обрез|кадриров|измен|размещ|воспроизв|примен|переда)\\p{L}*';
  const ban = '(?:нельзя|не\\s(?:подлеж|разреш|допуска|может|могут|долж)\\p{L}*|запрещ\\p{L}*)';
  const leave = '(?:можно|разреш\\p{L}*|может|могут|предназнач\\p{L}*|допуска\\p{L}*)';
  return limit(
    '(?<!(?:на|в)\\s(?:этом\\s|этой\\s)?)(?<!\\p{L})(?:фото(?:графи\\p{L}*|снимок|снимк\\p{L}*)?|снимок|снимк\\p{L}*|изображени\\p{L}*|кадр\\p{L}{0,3})(?!\\p{L})',
    [
      `${ban}.{0,60}${act}`,
      `${act}.{0,60}${ban}`,
      `${leave}.{0,60}(?:только|исключительно|лишь)`,
      `(?:только|исключительно|лишь).{0,40}${leave}.{0,40}${act}`,
      `(?:только|исключительно|не)\\sдля\\s(?:\\p{L}+\\s){0,2}(?:${act})`,
      `(?<!\\p{L})не\\s(?:публиковать|использовать|продавать|распространять|печатать|архивировать|обрезать|размещать)`,
    ],
  );
}

function korean(): Limit {
  const act = '(?:사용|보도|게재|배포|판매|전재|이용|자르|변형|편집|보관|저장|출판|복제|유통|가공|인쇄|수정|재배포)';
  return limit('사진|이미지|영상|매체|언론사|고객사', [
    `${act}(?:하거나 \\S+|\\S{0,4})\\s?(?:수(?:는|가)?\\s?없|지\\s?(?:마|말)|면\\s?안|(?:서는|선)\\s?안|금지|불가)`,
    '(?:쓸|실을|올릴|내보낼)\\s?수(?:는|가)?\\s?없|(?:쓰|싣|올리|내보내)지\\s?(?:마|말)',
    `${act}\\S{0,3}\\s?(?:허용|허가|허락)\\S{0,2}지`,
    `(?:에서만|용으로만|에만|로만|에 한해|에 한하여|에 한정)\\s?.{0,12}${act}`,
  ]);
}

function japanese(): Limit {
  const act =
    '(?:使用|掲載|公開|利用|販売|転載|配信|配布|トリミング|加工|切り抜|保存|報道|放送|複製|印刷|改変|転売|再配布|使え|使う)';
  return limit('写真|画像|映像|カット|素材', [
    `${act}[^。]{0,6}(?:できない|できません|出来ない|出来ません|禁|不可|しないで|控え|に限|認めない|認めません|認められ|なりません|いけません|ならない|許諾|ません)`,
    `(?:のみ|だけ|限り|に限)[^。]{0,10}${act}[^。]{0,6}(?:でき|可|出来|許|認|る$|$)`,
  ]);
}

function chinese(): Limit {
  const act =
    '(?:使用|发布|刊登|刊载|刊用|裁剪|剪裁|出售|转载|转发|传播|修改|复制|存档|印刷|发表|销售|转售|播出|用于|采用|发行|分发|發布|轉載|修圖|下载)';
  return limit('照片|图片|圖片|图像|影像|相片|此图|本图|该图|此圖|本圖', [
    `(?:不得|不可|不能|不许|不准|禁止|严禁|仅可|只能|仅能|只可|仅限|仅供|只供|请勿|切勿|未经|不允许|只允许|僅限|僅供|請勿)[^。]{0,16}${act}`,
    `${act}[^。]{0,10}(?:禁止|受限|仅限于|僅限於|须经|需经)`,
  ]);
}
