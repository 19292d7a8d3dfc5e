const WHO =
  '(?:visages?|victimes?|temoins?|enfants?|mineure?s?|rostros?|caras?|victimas?|testigos?|menor(?:es)?|nin[oa]s?|volt[oi]|vis[oi]|vittim[ae]|testimon[ei]|minor[ei]|bambin[oi]|rostos?|vitimas?|testemunhas?|criancas?|gesicht(?:er)?|opfer|zeug(?:e|en|in)|kind(?:er)?|gezicht(?:en)?|slachtoffers?|getuigen?|kinderen)';
const ENGLISH_WHO =
  '(?:faces?|identit(?:y|ies)|(?:defendant|suspect|victim|complainant|claimant|minor|kid|boy|girl|teenager|pupil|patient|prisoner|inmate)s?|accused|witness(?:es)?|child(?:ren)?)';
const STAYS = [
  'doi\\w+ rester (?:cach|anonym|flout|masqu|meconnaissable|dans l.anonymat)',
  'debe\\w* (?:permanecer|quedar|mantenerse) (?:ocult|tapad|anonim|en el anonimato)',
  'dev\\w+ (?:restare|rimanere) (?:copert|anonim|nascost|oscurat|irriconoscibil)',
  'dev\\w+ (?:permanecer|ficar) (?:ocult|anonim|cobert|no anonimato|irreconhec)',
  'moet\\w* (?:onherkenbaar|anoniem|verborgen) (?:blijven|zijn)',
  '(?:muss|mussen) (?:unkenntlich|anonym|verborgen|verdeckt) bleiben',
].join('|');

/** The same with nobody named who says so: “Inmates must remain unrecognisable”, “Sin identificar a los menores”. */
export const FEW_WORDS_TO_KEEP_UNKNOWN: readonly string[] = [
  `\\b${ENGLISH_WHO}\\b[^,;:]{0,15}\\b(?:must|should|has to|have to|is to|are to) (?:remain|stay|be kept) (?:unrecogni[sz]able|unidentifiable|anonymous|hidden|covered|obscured|blurred)\\W*$`,
  `^\\W*no (?:identification|faces?|naming) (?:of )(?:\\w+ )?${ENGLISH_WHO}\\W*$`,
  `\\b(?:make sure|ensure) (?:that )?(?:\\w+ ){0,2}${ENGLISH_WHO} (?:is|are) not (?:shown|recogni[sz]able|identifiable|identified|named|visible)\\b`,
  `\\b${WHO}\\b[^,;:]{0,20}\\b(?:${STAYS})`,
  `^\\W*(?:keine|keinerlei) (?:identifizierung|gesichter) (?:der |des |von )?(?:kinder|kindern|opfer|opfern|zeugen|minderjahrigen|patienten)\\W*$`,
  `^\\W*(?:sin|sem) (?:identificar|mostrar) (?:a )?(?:el |la |los |las |o |a |os |as )(?:rostros?|caras?|rostos?|menor(?:es)?|nin[oa]s|victimas?|vitimas?|criancas?)`,
  `^\\W*(?:pas de|aucun) visages? (?:d.|de )(?:enfants?|mineure?s?|victimes?)`,
  `^\\W*nessun volto (?:di|del|della|dei) (?:minor[ei]|bambin[oi]|vittim[ae])`,
];
