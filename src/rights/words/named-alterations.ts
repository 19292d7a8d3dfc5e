import type { Counting } from '../moments/counted-from.ts';
import { saidOnce } from './said-once.ts';

/** What words can single out of all that may be done to a picture. */
export const ALTERATIONS = ['crop', 'colour', 'composite', 'overlay', 'obscure'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/**
 * The alterations that the words of a clause single out: `NO CROPPING` names one. None where they name none, or speak of
 * alteration as such beside it: then all are meant. Every alteration stays forbidden as an act; this is what people are told.
 */
export const alterationsIn = saidOnce((words): readonly Alteration[] =>
  WHOLE.test(words) ? [] : ALTERATIONS.filter((alteration) => NAMED[alteration].test(words)),
);

/** Of a clause; what the house says of its reasons is no wording of what it forbids. */
export function alterationsNamed({ kind, words = '', origin }: Counting): readonly Alteration[] {
  return kind !== 'no-modification' || origin === 'house' ? [] : alterationsIn(words);
}

/** Alteration as such, and whatever else is none of those that are told apart. */
const WHOLE =
  /\b(?:alter|modif|manipulat|edit(?:s|ed|ing)?\b|retouch|chang|enhanc|adapt|derivat|distort|flip|mirror|remov\w*\b(?! (?:of )?(?:the |any |sponsors? |ad |or |\/)*(?:logo|watermark|branding|face))|un(?:altered|edited|retouched)|in (?:full|its entirety|their entirety))|bearbeit|veränder|retusch|umgestalt|verfremd|manipul|änder|ganz\b|retouch|modificat|modifi|altérat|transform|édit|retoc|alterac|alteraç|manipulac|editar|editad|edición|cambi|보정|변형|수정|변경|편집|가공|개작|改変|改竄|修正|編集|加工|変更|修改|改动|改動|编辑|編輯|篡改|\bND\b/iu;

const NAMED: Readonly<Record<Alteration, RegExp>> = {
  crop: /\bcrop|AL-CRP|uncropped|\bcut(?:s|ting)?\b(?![- ]outs?\b)|beschn[ie]|zuschn[ie]|recadr|rogn|recort|encuadr|크롭|자르|잘라|트리밍|トリミング|切り抜|裁剪|裁切|剪裁/iu,
  colour:
    /\bcolou?r|AL-(?:CLR|DCL)|\bton(?:e|es|ed|ing)\b|black[- ]and[- ]white|\bb ?[&/] ?w\b|monochrom|greyscale|grayscale|\bfarb|einfärb|umfärb|schwarz-?wei|couleur|colori|noir et blanc|coloración|blanco y negro|색상|색감|색조|컬러|흑백|色調|色味|カラー|モノクロ|白黒|调色|調色|颜色|顏色|黑白/iu,
  composite:
    /composit|AL-MRG|montag|collag|\bmerg|combin(?:e|ed|ing)\b|cut[- ]?outs?\b|freistell|détour|montaj|fusión|합성|몽타주|콜라주|合成|コラージュ|モンタージュ|拼接|拼贴|拼貼/iu,
  overlay:
    /overla(?:y|id)|overprint|superimpos|(?:text|type|letter\w*|graphics|captions?) (?:over|on|across)\b|\bbleed|überdruck|überlager|überschreib|text (?:auf|über|im)\b|surimpress|incrust|texte sur|superpon|superposic|sobreimpres|texto sobre|글자|문구|텍스트|자막|文字|テキスト|字幕|叠加|疊加/iu,
  obscure:
    /obscur|remov\w* (?:\w+ ){0,6}(?:logo|watermark|branding|face)|\bblur|pixel|\bhid(?:e|den|ing)\b|mask|\bcover(?:ed|ing)? (?:the |any )?(?:face|logo)|verdeck|unkenntlich|verpixel|masqu|flout|dissimul|ocult|tapar|difumin|모자이크|가리|가림|ぼかし|モザイク|隠|遮挡|遮擋|模糊|马赛克|馬賽克/iu,
};
