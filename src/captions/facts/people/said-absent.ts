const NOT_THERE = [
  '(?:both |all |who (?:is|are) )?(?:not|un|never)[ -]?(?:pictured|seen|shown|visible|photographed|in (?:the |this )?(?:picture|photo|image|frame|shot))(?: here)?',
  '(?:out of|outside(?: the)?|off)[ -]?(?:the )?(?:frame|picture|shot|camera|screen)',
  '(?:beide |alle )?(?:nicht (?:im|auf dem) (?:bild|foto)|nicht (?:zu sehen|abgebildet|sichtbar)|außerhalb des bildes)',
  "(?:en de)?hors[ -](?:du )?(?:champ|cadre|photo|image)|non visibles?|pas (?:visible|sur la photo)|absente?s? (?:de la photo|de l['’]image)",
  '(?:que )?(?:no|não|non) (?:(?:aparece|sale|está|figura|visible|é visível|inquadrat[oa]|presente|ritratt[oa]) )?(?:(?:en|na|in|nella) (?:la )?)?(?:imagen|foto(?:grafía|grafia)?|imagem|immagine|cuadro)',
  '(?:fuera|fora) d(?:e|el|a|o) (?:la )?(?:imagen|foto|cuadro|cámara|imagem|quadro|câmera)|fuori (?:campo|inquadratura)|no visible|non (?:inquadrat[oa]|visibile)|não visível',
  'niet (?:in beeld|op de foto|zichtbaar|te zien)|buiten beeld|(?:ej|inte|ikke|ikkje) (?:i bild|på bilden|på bildet|på billedet|i bildet|i billedet|med på (?:bilden|bildet|billedet))',
  'не на (?:фото|снимке)|за кадром|нет на (?:фото|снимке)|poza kadrem|nie ma na zdjęciu|není na (?:snímku|fotografii)',
  '(?:사진|화면)(?:에는?|엔)? ?(?:없음|밖|미포함)|(?:写真|図)(?:外|に写っていない|にはいない)|(?:图|圖|照片|画面|畫面)(?:外|中未出现|中未出現)|不在(?:图|圖|照片|画面|畫面)(?:中|内|內)?|未入(?:镜|鏡)',
].join('|');
const SAID_ABSENT = new RegExp(
  `^ ?(?:[(（[] ?(?:[^()（）]{1,24}[,;/] ?)?(?:${NOT_THERE})|, (?:${NOT_THERE}))(?= ?[,;)）\\]])`,
  'iu',
);

/** `X (not pictured)`: the words behind a name say that the picture does not show whoever it is; not those behind somebody else's. */
export function isSaidAbsent(after: string): boolean {
  return /^ ?[(（[,]/.test(after) && SAID_ABSENT.test(after);
}
