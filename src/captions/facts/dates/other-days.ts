/** Words after which a day is not the day of the picture, with what may stand between. */
export const OTHER_DAY =
  /(?<![\p{L}])(?:will|until|till|since|born|died|expires?|ends?|opens?|scheduled|due|deadline|ahead of|before|prior to|birthday|running|founded|killed|elected|obtained|created on|including|up to|who|which|whose|commemorat\w*|anniversary|jusqu['’]au|bis|hasta|fino al)(?:\s[^,;]{0,50})?$/iu;

/** `was last seen in Tywyn on`, `a quitté son domicile de Sarlat le`, `wird seit … vermisst`: since when somebody is gone. */
export const GONE_SINCE =
  /(?<![\p{L}])(?:last seen|missing (?:since|from)|(?:went|gone|reported) missing|disappeared|vanished|a quitté|n['’]a plus donné|pour la dernière fois|disparue?s?|zuletzt|vermisst|verschwunden|por última vez|desaparecid[oa]s?|desapareció|pela última vez|desapareceu|per l['’]ultima volta|scompars[oa]|voor het laatst|vermist|senast|försvunnen|saknad|sist sett|savnet|sidst set)(?:\s[^.;:]{0,60})?$/iu;

/** `må ikke bringes før`, `får ej publiceras före`: before when nobody may print. */
export const NOT_BEFORE =
  /(?<![\p{L}])(?:bringes|publiceras|publiseres|offentliggøres|brukes|bruges|användas|veröffentlicht\p{L}*|publi[ée]e?s?|publicad[oa]s?|publicar|divulgad[oa]s?|diffusée?s?|pubblicat[ao]|pubblicare|gepubliceerd|julkaista|gebruikt)\s(?:før|före|vor|avant|antes|prima|voor|ennen)(?:\s[^.;]{0,30})?$/iu;

/** `banned from`, `encerrada até`, `closed after`, `zamknięty do`, `关闭至`: right before a day they say when something else begins or ends. `A photo from` tells when it was taken. */
export const BOUND =
  /(?<![\p{L}])(?<!(?:photos?|photographs?|pictures?|images?|videos?|footage|still|frame|grab|screengrab|taken|dated|drawing|sketch|selfie|\p{L}*(?:bilde?t?|bilden|billedet?|foto|fotoet|fotot|aufnahme))\s)(?:from|from and including|after|until|through|thru|até(?: o dia)?|a partir d[eo]|tot(?: en met)?|vanaf|na|ab|nach|jusqu['’]au|à partir du|dès le|après le|desde el|a partir del|hasta el|después del|dal|fino al|dopo il|від|до|после|начиная с|od|do|po|från|fram till|efter|fra|til|indtil|etter)\s(?:dnia\s|den\s)?$|[至到自从從]$/iu;

/** What stands before a day, without `the French Open at … on` and Swedish `till Stockholms konserthus`: neither tells when something begins or ends. */
export function boundsIn(text: string, before: string): string {
  let bounds = before.includes('day,') ? before.replace(DAY_AT_END, 'on ') : before;
  if (bounds.includes('Open')) bounds = bounds.replace(TOURNAMENT, '');
  return /till/i.test(bounds) && SWEDISH.test(text) ? bounds.replace(TILL, '') : bounds;
}

const DAY_AT_END = /(?:on\s)?\p{Lu}\p{Ll}{2,5}day,\s$/u;
const TOURNAMENT = /(?<=\p{Lu}[\p{L}.]*\s)Open(?!\p{L})/gu;
const TILL = /(?<!\p{L})till(?!\p{L})/giu;
const SWEDISH = /(?<!\p{L})(?:och|på|är|vid|från)(?!\p{L})/u;
