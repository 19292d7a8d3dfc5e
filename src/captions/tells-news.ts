import { foldText } from './fold-text.ts';
import { quoteOf } from './quote-match.ts';
import { remembered, type TextInWords } from './text-in-words.ts';
import type { Clause } from './weigh-clauses.ts';

const either = (list: string): string => list.trim().split(/\s+/).join('|');

/** What terms speak of and order: a sentence that holds one of these is never sure to be news. */
const OF_TERMS =
  /\b(?:withdr\w+|withh\w+|kill\w*|manipul\w+|altered|generat\w+|fake\w*|wrong\w*|error|zuruck\w*|gesperrt|may|must|shall|should|can|cannot|allow\w*|permi\w+|licen\w+|rights?|cleared|exclu\w+|except\w*|embargo\w*|use[ds]?|usage|reproduc\w+|credits?|fees?|consent|publish it|darf|durfen|muss|sollen?|erlaub\w+|gestatt\w+|frei\w*|ausgenommen|recht\w*|nutz\w+|verwend\w+|abdruck|doit|peut|droits?|autoris\w+|utilis\w+|debe|puede|derechos?|autoriz\w+|us[oa]r?|utiliz\w+|deve|puo|diritti|autorizz\w+|pode|direitos|mag|moet|rechten|gebruik\w*|kan|ma|skal|bruk\w*|brug\w*|anvand\w*|far)\b|можно|нельзя|права|использ|사용|권리|使用|权/u;
const PICTURES =
  /\b(?:images?|photo\w*|pictures?|frames?|footage|materials?|bild\w*|foto\w*|aufnahme\w*|motiv\w*|imag\w+|immagin\w+|beeld\w*|billede\w*|kuv\w+|zdjec\w+)\b|фото|снимк|사진|写真|画像|图片|照片/u;

/** “The newspaper is only published in Germany”: one paper, station or page, and where it comes out or is sold. */
const OF_ONE_PAPER = new RegExp(
  `^(?:(?:the|this|his|her|their|die|das|der|le|la|el|il|o|a|de|het|den|det) |l['’])(?:\\w+ ){0,2}(?:${either(
    'newspaper paper daily magazine weekly journal station broadcaster channel website site zeitung zeitschrift magazin sender quotidien revue periodico diario revista giornale rivista jornal krant tijdschrift',
  )}) (?:(?:of|von|de|di|van) \\w+ )?(?:(?:is|was|has been|ist|wird|wurde) (?:\\w+ ){0,3}(?:published|sold|printed|distributed|owned|delivered|founded|based|read|closed|gedruckt|verkauft|verlegt|gegrundet)\\b|(?:is|was) (?:only )?available in \\w+(?:ese|ish|ian|ean|ch|an)\\b|(?:erscheint|appears|comes out|ne parait|parait|se publica|solo se publica|se vende|esce|si stampa|sai|so e publicado|e publicado|verschijnt|komt)\\b)`,
  'u',
);
const OF_ONE_PAPER_ELSEWHERE =
  /^(?:avisen|bladet|magasinet|tidningen|tidskriften) (?:utgis|utgives|kommer|ges|selges|saljes)\b|^(?:эта )?(?:газета|журнал) (?:выходит|печатается|продается)|^이 (?:신문|잡지)[은는].{0,20}(?:발행|판매)|^この(?:新聞|雑誌)は.{0,20}(?:発行|販売)|^这[份本](?:报纸|杂志).{0,10}(?:出版|发行)/u;

/** “The picture shows the only newspaper in Greenland”. */
const SHOWS =
  /^(?:the |this |das |dieses |die |la |le |l['’]|el |il |o |a |de |het )?(?:pictures?|photos?|photographs?|images?|bild|foto|photo|imagen|immagine|imagem|beeld) (?:shows?|showed|zeigt|montre|muestra|mostra|toont)\b|^(?:bildet|billedet|bilden) viser\b|^на (?:фото|снимке)\b/u;

/** Taking pictures is forbidden there; whoever has one is not told so. */
const PHOTOGRAPHING =
  /\b(?:photography|filming|taking (?:photos|pictures|photographs)|fotografieren|filmen|prendre des photos|photographier|(?:sacar|tomar|hacer) fotos|fotografiar|fotografare|scattare foto|fotografar|tirar fotos|fotograferen|fotografering|valokuvaaminen)\b.{0,60}\b(?:forbidden|prohibited|banned|not allowed|verboten|untersagt|interdit\w*|prohibid\w|vietat\w|proibid\w|verboden|forbudt|forbjud\w+)\b|\b(?:interdit|prohibido|vietato|proibido|verboden|forbudt) (?:de |om te )?(?:photographier|prendre des photos|(?:sacar|tomar|hacer) fotos|fotografiar|fotografare|scattare foto|fotografar|tirar fotos|fotograferen|a fotografere)\b|사진 촬영[이은] 금지|写真撮影は禁止|禁止拍照|(?:съемка|фотографировать).{0,20}запрещ/u;

/** What happened. */
const HAPPENED =
  /\b(?:was|were) (?:not )?(?:closed|sold on|opened|founded|killed|hurt|arrested|built|destroyed|restored|found|damaged)\b|\bbanned from \w+ing\b|\bhing(?:en)? (?:bis|im|in|an)\b|\bhung (?:in|on|until)\b/u;

/** “The picture shows a child, Germany out”: what goes on may turn to terms. */
const GOES_ON =
  /[,;:–—、，；，]| - |\b(?:and|und|et|y|og|och|ja|but|aber|mais|pero|ma|mas|maar|men)\b|\b(?:e|en) (?:non|nao|niet|geen|solo|so|alleen|vietat\w|proibid\w|verboden|nessun\w*|nenhum\w*|senza|sem|zonder)\b|(?:^|\s)(?:и|а|но)\s/u;

const LONGEST = 220;

/** Whether a clause of a caption tells news of papers, of pictures or of taking them, and nothing in it orders anything. */
export function tellsNews(words: TextInWords, clause: Clause): boolean {
  if (clause.isCaps || clause.isFenced || clause.isAnnounced || clause.runsOn) return false;
  return remembered(words, 'tells news', clause.from, () => isNews(quoteOf(words, clause).text));
}

function isNews(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldText(text).replace(/^[^\p{L}]+/u, '');
  if (OF_TERMS.test(folded) || GOES_ON.test(folded)) return false;
  if (SHOWS.test(folded)) return !/\b(?:not|nicht|pas|non|no|niet|identif\w+)\b/u.test(folded);
  if (PHOTOGRAPHING.test(folded)) return true;
  // “The picture was found to be manipulated”.
  if (PICTURES.test(folded)) return false;
  if (HAPPENED.test(folded) && /^(?:the|das|der|die|no|the only|editors) /u.test(folded)) return true;
  return OF_ONE_PAPER.test(folded) || OF_ONE_PAPER_ELSEWHERE.test(folded);
}
