const PICTURE = '(?:photos?|photographs?|pictures?|images?|footage)';
const ROMANCE_PICTURE = '(?:photos?|images?|cliches?|fotos?|fotografias?|imagen|imagenes|immagin[ei]|imagem|imagens)';

/** "Only daily papers may print the picture". */
const ONLY_SOME = [
  '\\b(?:nur|ausschliesslich|allein) (?:\\S+ ){1,5}(?:durfen|darf)\\b.{0,30}\\b(?:bild|foto|bilder|fotos|aufnahmen?)\\b.{0,20}\\b(?:drucken|verwenden|nutzen|veroffentlichen|zeigen|publizieren|kaufen)\\b',
  `\\bseule?s? (?:\\S+ ){1,5}(?:peu\\w+|pourr\\w+|sont autorise\\w*)\\b.{0,20}\\b(?:publier|utiliser|diffuser|reproduire|imprimer)\\b.{0,20}\\b${ROMANCE_PICTURE}\\b`,
  `\\b(?:solo|solamente|unicamente|apenas|somente|so|soltanto) (?:\\S+ ){1,5}(?:pueden?|podran|pode|podem|possono|puo) (?:publicar|usar|utilizar|pubblicare|usare|utilizzare|difundir|divulgar|imprimir|stampare)\\b.{0,20}\\b${ROMANCE_PICTURE}\\b`,
  '\\b(?:alleen|enkel|uitsluitend) (?:\\S+ ){1,5}(?:mogen|mag)\\b.{0,20}\\b(?:foto\\w*|beeld\\w*)\\b.{0,20}\\b(?:publiceren|gebruiken|plaatsen|afdrukken)\\b',
  '\\b(?:bara|endast|kun|bare) (?:\\S+ ){1,5}(?:far|ma|kan)\\b.{0,10}\\b(?:publicera|anvanda|bruke|bruge|trykke|trycka|publisere|publicere)\\b.{0,20}\\b(?:bild\\w*|billed\\w*|foto\\w*)\\b',
];

/** What else one who uses a picture is told. */
const TOLD_TO_USERS = [
  `\\bmay (?:use|publish|print|show) (?:this|these|the) ${PICTURE}\\b.{0,20}\\b(?:through|until|till|during|for)\\b`,
  `\\b(?:may|can|must|shall) ?not (?:buy|purchase|license|obtain|order|receive|post|share|show) (?:this|these) ${PICTURE}\\b`,
  `^\\W*(?:(?:the|this|these|all) )?${PICTURE} (?:(?:is|are) )?(?:provided |available |offered )?free (?:of charge )?(?:during|until|till|through|for)\\b`,
  `\\b${PICTURE} (?:should|must|has to|have to|needs? to) be (?:taken down|pulled)\\b`,
  `^\\W*(?:(?:the|this|these) )?${PICTURE} (?:has|have|was|were|is|are) (?:been )?digitally (?:altered|manipulated|modified|edited)\\b`,
  '\\b(?:bild|foto|bilder|fotos)\\b (?:(?!zeig)\\S+ ){0,5}(?:tabu|gesperrt)(?!\\w)',
  '\\b(?:ask|request)\\w* that .{0,30}\\bfaces? (?:should |must )?(?:not )?be (?:covered|hidden|blurred|shown|published|obscured|revealed|pixel\\w+)\\b',
  '^\\W*(?:third part(?:y|ies)|subscribers|clients|customers|members) (?:must|may|can|shall) ?not (?:archive|use)\\W*$',
  '\\b(?:verif(?:y|ied)|confirm(?:ed)?|checked|established|geolocated)\\b.{0,20}\\b(?:location|date|place|image|video|footage)\\b.{0,80}(?:\\band|\\bbut|[,;]) (?:no (?:archiv(?:e|es|ing)|sales?|resales?|use|cropping|syndication)|not (?:for|to be) (?:use|used|sale|sold|archived|publication|published|broadcast))\\b(?! (?:of the|photos?|pictures?|images?|footage|material)\\b)[^,;:]{0,40}$',
  '^\\W*(?:(?:written|prior|the) )*(?:agreement|permission|consent|approval) (?:of|from|by) .{0,40}\\b(?:needed|required|necessary)\\b',
];

/** Sentences of terms, in the languages of Latin letters, that tell who may use a picture and how. */
export const ORDERS_OF_USERS: readonly string[] = [...ONLY_SOME, ...TOLD_TO_USERS];

/** The same in Korean and Chinese. */
export const OTHER_ORDERS_OF_USERS: readonly string[] = [
  '만\\s.{0,12}사진\\S{0,2}\\s?(?:실을|쓸|사용|게재|이용|보도)\\S{0,3}\\s?수',
  '(?:只有|唯有)[^。，]{0,12}(?:可以|可|能)[^。，]{0,4}(?:刊登|使用|发布|转载|发表)[^。，]{0,6}(?:照片|图片|圖片)',
];
