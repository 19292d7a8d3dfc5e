/**
 * The words that clauses count days from, in the languages of the wires. Whoever counts from a later day than was meant lets a
 * picture out too long: an anchor is taken only from words that can mean nothing else, and all others are held for a person.
 */

/** What days are said to be counted from; `elsewhere` is what no photo knows of itself, such as its first publication. */
export type Named = 'transmission' | 'release' | 'receipt' | 'elsewhere';

const FROM = String.raw`\b(?:after|from|of|since|following|upon|post|once|past|when)\b[\s-]+`;
const PICTURE = `(?:photo|photograph|picture|image|frame|handout|material)`;
/** What may stand between and still speak of the picture: before a film, a book or the press it is the release of another thing. */
const PLAIN = `(?:the|its|their|this|these|your|our|it|they|you|we|is|are|was|were|been|being|has|have|had|date|day|time|of|${PICTURE}(?:s|['’]s|s['’])?)`;
const PICTURES = String.raw`(?:(?:the|its|this|these)\s+)?${PICTURE}s?\b`;
/** "Release of the film", "released in cinemas" and "receipt of payment" are of other things. */
const ENDS = String.raw`\b(?!\s+of\s+(?!${PICTURES}))(?!\s+(?:in|into|on|at|to|as|with)\b)`;

function english(...words: string[]): RegExp {
  return new RegExp(`${FROM}(?:${PLAIN}[\\s-]+){0,6}?(?:${words.join('|')})${ENDS}`, 'i');
}

function german(...words: string[]): RegExp {
  const between = '(?:(?:dem|der|deren|dessen|ihrer|ihrem|seiner|seinem|tag|datum|zeitpunkt|des)\\s+){0,3}';
  const pictures = '(?:bild|foto|aufnahme|material)';
  return new RegExp(
    `(?:ab|nach|seit)\\s+${between}(?:${words.join('|')})(?![\\p{L}])(?!\\s+(?:durch|von|der|des)\\s+(?!${pictures}))`,
    'iu',
  );
}

/** Nothing stands before it that could be what is meant, but for words of the picture and of its use. */
function korean(...words: string[]): RegExp {
  const start = '(?<=^\\s*|[\\d(\\[,.:;/|-]\\s*|(?:사진|이미지)(?:은|는|이|가|의)?\\s*|(?:사용|이용)(?:은|는)?\\s*)';
  const after = '(?:된|한)?\\s*(?:일|날|시점)?\\s*(?:이?후|뒤|부터|로부터|에서|기준)';
  return new RegExp(`${start}(?:${words.join('|')})${after}`);
}

function japanese(...words: string[]): RegExp {
  const start = '(?:(?<=(?:写真|画像)の?)|(?<![\\p{Script=Han}\\p{Script=Katakana}のが]))';
  return new RegExp(`${start}(?:${words.join('|')})(?:日|後|から|より|以降)`, 'u');
}

function chinese(...words: string[]): RegExp {
  const start = '(?:(?<=(?:照片|图片|圖片)的?|自|从|從)|(?<!\\p{Script=Han}))';
  return new RegExp(`${start}(?:${words.join('|')})(?:照片|图片|圖片)?(?:之?日|后|後|起)`, 'u');
}

/** Nothing else can be meant. */
export const SURE: Readonly<Record<'release' | 'receipt', readonly RegExp[]>> = {
  release: [
    english('release date', 'released?'),
    german('herausgabe'),
    korean('배포', '공개'),
    japanese('公開'),
    chinese('发布', '發布'),
  ],
  receipt: [
    english('receipt', 'received', `receiv(?:e|ing) (?:it|them|${PICTURES})`),
    german('erhalt', 'empfang', 'eingang'),
    /(?:après|depuis|dès|compter de|suivant)\s+(?:la |sa |leur )?(?:date de )?réception(?!\s+d)/i,
    /(?:desde|tras|después de|partir de)\s+(?:la |su )?(?:fecha de )?recepción(?!\s+d)/i,
    /(?:após|desde|partir do|contar do)\s+(?:o |seu )?recebimento(?!\s+d)|(?:dalla|dopo la|dal)\s+(?:ricezione|ricevimento)(?!\s+d)/i,
    /(?:na|vanaf)\s+ontvangst(?!\s+van)/i,
    korean('수신'),
    japanese('受信', '受領'),
    chinese('收到', '接收'),
  ],
};

/** Something else than the transmission is meant, whatever it is. */
export const OTHER: readonly RegExp[] = [
  new RegExp(
    `${FROM}(?:[\\w’']+[\\s-]+){0,4}?(?:releas|publi(?:cation|sh)|issu|recei(?:pt|v)|first (?:use|used)\\b)`,
    'i',
  ),
  /\b(?:release|publication|issue) da(?:te|y)\b/i,
  /veröffentlich|erschein|freigabe|herausgabe|\b(?:erhalt|empfang|eingang)\b/i,
  /\b(?:après|apres|depuis|suivant|compter|dès)\b.*(?:publication|parution|sortie|réception|reception)/i,
  /publicaci|publicaç|pubblicazion|publicatie|ontvangst|recepci|recebimento|ricezione|ricevimento/i,
  /(?:게재|발행|배포|공개|수신|보도|출고)(?:된|한)?\s*(?:일|날|시점)?\s*(?:이?후|뒤|부터|로부터|에서|기준)/,
  new RegExp(`${FROM}(?:[\\w’']+[\\s-]+){0,3}?(?:broadcast|airing)`, 'i'),
  /ausstrahlung|uitzending|verschijning|\bemisi[oó]n|\bemiss[aã]o|\bemissione|messa in onda|publi[cs]ering|sändning/i,
  /(?:公開|発表|掲載|発行|受信|受領)(?:日|後|から|より|以降)/,
  /(?:发布|發布|刊登|出版|收到|接收)(?:照片|图片|圖片)?(?:之?日|后|後|起)/,
  /(?:публикаци|опубликовани|выпуск|выход|получени|релиз)/i,
];

/** The transmission is meant. */
export const SENT: readonly RegExp[] = [
  new RegExp(`${FROM}(?:[\\w’']+[\\s-]+){0,4}?(?:transmi|deliver|distribut|sent\\b|sending)`, 'i'),
  /übertrag|übermittl|sendung|lieferung|livraison|transmisi|entrega|consegna|levering|verzending/i,
  /전송|송고|配信|送信|传送|發送|发送/,
];

/** Any word for something that days may be counted from: where a second one follows, it is open which is meant. */
export const ANY: readonly RegExp[] = [
  /\b(?:releas|publi[cs]|print|issu|recei|transmi|deliver|distribut|sent\b|sending|download|first use)/i,
  /veröffentlich|erschein|freigabe|herausgabe|erhalt|empfang|eingang|parution|sortie|réception|diffusion/i,
  /recepci|recebimento|ricezione|ricevimento|ontvangst|게재|발행|배포|공개|수신|보도|출고/,
  /公開|発表|掲載|発行|受信|受領|发布|發布|刊登|出版|收到|接收/,
  ...OTHER,
  ...SENT,
];
