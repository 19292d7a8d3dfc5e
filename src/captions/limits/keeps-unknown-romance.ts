import { keepsUnknown } from './keeps-unknown.ts';

const FRENCH = keepsUnknown({
  power: '(?:tribunal|juge|cour|justice|parquet|ordonnance|jugement|arret|loi|decision)',
  bans: "(?:interdi(?:t|te|sent|sait|re)|prohibe|n'autorise pas|ne permet pas)",
  between: '(?:aux|a|la|le|les|toute|medias|presse|journalistes|de|publication|diffusion)',
  identifying:
    "(?:(?:de |d'|l'|a l'|toute )?(?:identifier|identification|nommer|montrer|(?:divulguer|reveler|publier|divulgation de|diffuser) l'identite|l'identite)) (?:(?:de|des|du|la|le|les|l|un|une) |d'|l'|de l'){0,2}",
  who: '(?:victimes?|mineure?s?|prevenue?s?|accusee?s?|suspecte?s?|temoins?|enfants?|plaignante?s?|adolescente?s?|jures?)',
  orders: '(?:ordonne|exige|impose|decide|dispose|autorise|condition|demande)',
  face: '(?:visages?|identites?|noms?)',
  hidden:
    '(?:flout\\w+|masqu\\w+|anonymis\\w+|pixellis\\w+|dissimul\\w+|cach[eé]\\w*|tue?s?\\b|omis|non (?:divulgu|reve)\\w+|pas (?:\\S+ )?(?:montr|visible|divulgu|reve|reconnaissable)\\w*)',
  notKnown:
    '(?:ne )?(?:soi(?:t|ent)|doi\\w+|puiss\\w+) pas (?:etre )?(?:reconnaissable|identifiable|montre|filme|photographie|identifie|nomme)\\w*',
  byPower: '(?:sur|par|en vertu|pour|selon) [^,;:]{0,20}(?:justice|tribunal|juge|loi|judiciaire|legales)\\b',
  underLaw: "(?:selon|en vertu|d'apres|par) [^,;:]{0,15}(?:loi|droit)\\b",
  mayNotBeShown:
    "(?:(?:ne |n')(?:peu\\w+|doi\\w+|saurai\\w*) (?:pas |en aucun cas )?(?:etre )?(?:montre|photographie|filme|reconnaissable|identifiable|revele|divulgue|rendue? publi)\\w*|ne doi\\w+ pas etre (?:identifie|nomme|diffuse|publie)\\w*)(?: (?:menotte|sur|dans)\\S*)?",
  mediaMayNotShow:
    '(?:medias|presse|photographes|journalistes|journaux) (?:\\S+ )?(?:ne (?:peu\\w+|doi\\w+) pas|ont interdiction de|n.ont pas le droit de|de ne pas) (?:montrer|identifier|nommer|publier|diffuser|reveler|filmer|photographier)',
});

const FRENCH_MORE = [
  '\\b(?:tribunal|juge|cour|justice)\\b[^;:]{0,30}\\b(?:ordonne|exige|impose|demande)\\b[^;:]{0,20}\\b(?:flouter|pixelliser|anonymiser|masquer)\\b[^;:]{0,10}\\b(?:visages?|traits|identite|prevenu|accuse|victime|temoin|mineur)',
  "\\b(?:interdi(?:t|te|ction)s? (?:de |d')|ne (?:pas|jamais) )(?:montrer|reveler|publier|diffuser|divulguer|identifier) (?:le |les |l'|la )(?:visages?|identites?|noms?) (?:de|du|des|d')",
  "\\binterdi(?:te|ction) [^,;:]{0,4}(?:l'|d'|de l')?identification (?:de|du|des|d')",
];

const SPANISH = keepsUnknown({
  power: '(?:jue(?:z|za)|juzgado|tribunal|corte|fiscalia|audiencia|orden judicial|auto|sentencia|ley)',
  bans: '(?:prohib(?:e|en|io|ido|ida)|veta|impid(?:e|io)|vetado|no permite)',
  between: '(?:a|los|las|la|medios|prensa|publicar|difundir|revelar|divulgar|mostrar|imagenes|que|toda)',
  identifying:
    '(?:identificar|nombrar|mostrar|la identificacion|(?:revelar |divulgar |difundir |publicar )?(?:la identidad|el nombre|el rostro|la cara)) (?:(?:de|del|a|al|la|el|los|las|un|una) ){0,2}',
  who: '(?:victimas?|menor(?:es)?|acusad[oa]s?|testigos?|nin[oa]s?|sospechos[oa]s?|imputad[oa]s?|denunciantes?|detenid[oa]s?)',
  orders: '(?:orden[oa]|ordenado|dispuso|exigio|exige|obliga|obligo|autorizo|permitio|condicion|pidio)',
  face: '(?:rostros?|caras?|identidad(?:es)?|nombres?)',
  hidden:
    '(?:pixelad|difuminad|ocult|desenfocad|omitid|tapad|protegid|reservad|anonimizad|(?:pixelarse|difuminarse|ocultarse|taparse)|no (?:sea|sean|se|debe|puede) (?:mostr|revel|difund|public|muestre))\\w*',
  notKnown:
    'no (?:sean?|puedan? ser|aparezcan?) (?:reconocible|identificable|identificad|mostrad|fotografiad|nombrad)\\w*',
  byPower: '(?:por|segun|en virtud de) [^,;:]{0,15}(?:judicial(?:es)?|juez|jueza|tribunal|ley|legales)\\b',
  underLaw: '(?:segun|por|bajo|conforme a) (?:la )?(?:ley|legislacion|derecho|orden judicial)\\b',
  mayNotBeShown:
    '(?:no (?:puede|pueden|debe|deben|podra) (?:ser |aparecer )?(?:identificad|identificable|reconocible|reconocid|mostrad|mostrarse|fotografiad|nombrad|revelad|revelarse|divulgad|difundid)\\w*)',
  mediaMayNotShow:
    '(?:medios|prensa|fotografos|periodistas|diarios) no (?:pueden?|deben?|podran?) (?:mostrar|identificar|nombrar|publicar|difundir|revelar|fotografiar)',
});

const SPANISH_PORTUGUESE_MORE = [
  '\\b(?:jue(?:z|za)|tribunal|juzgado|corte|juiz|juiza|justica)\\b[^;:]{0,30}\\b(?:orden[oa]|ordenado|ordenou|determinou|exigio|exige|exigiu|obliga|obligo|obriga|obrigou)\\b[^;:]{0,20}\\b(?:pixelar|difuminar|ocultar|desenfocar|tapar|desfocar)\\b[^;:]{0,6}\\b(?:rostros?|caras?|identidad|rostos?|identidade)\\b',
  '\\b(?:no|nao|non) (?:se )?(?:puede|pueden|debe|podra|pode|podem|deve|si puo|si deve) (?:revelar|divulgar|mostrar|difundir|publicar|rivelare|mostrare|diffondere)(?:se)? (?:la identidad|el rostro|el nombre|la cara|a identidade|o rosto|o nome|l.identita|il volto|il nome)\\b',
  '\\b(?:prohibid[oa]|prohibe|no|proibid[oa]|proibe|nao|vietat[oa]|vieta|non)(?: se)? (?:mostrar|muestren?|mostrem?|mostre|mostrare|revelar|revelen?|revele|rivelare|publicar|publiquen?|publique|pubblicare|difundir|difundan?|diffondere|divulgar|divulguen?|divulgue) (?:el |los |la |las |o |os |a |as |il |i |l.)(?:rostros?|caras?|identidad(?:es)?|nombres?|rostos?|identidades?|identidade|nomes?|volt[oi]|vis[oi]|identita|nom[ei]) (?:de|d[aeo]s?|del|d[ei]ll?[aeo]?|dei)\\b',
  '\\b(?:prohibida|proibida|vietata) (?:la |a |l.)?(?:identificacion|identificacao|identificazione) (?:de|del|d[ao]s?|della|dei|delle)\\b',
  '\\b(?:debe|deben|hay que|deve|devono|devem) (?:proteger|tutelare|proteggere|preservar)(?:se|si)? (?:la |a |l.)(?:identidad|identita|identidade) (?:del?|d[aeo]s?|della|dei|delle|dell.)(?: la| los| las)? ?(?:victim|menor|nin[oa]|vitim|crianc|vittim|minor|bambin)\\w*',
  '\\b(?:anonimato|anonymat) (?:de|del|do|da|du|des|della|dell)\\b[^,;:]{0,20}\\b(?:debe|deve|doit|va) (?:ser |essere |etre )?(?:preserv|respet|respect|respeit|rispett|garant|proteg|tutelat)\\w*',
];

const ITALIAN = keepsUnknown({
  power: '(?:giudice|tribunale|gip|gup|corte|procura|ordinanza|sentenza|legge|garante)',
  bans: '(?:vieta(?:no|to|ta)?|vieto|proibisce|proibito|proibi)',
  between: '(?:a|ai|alla|media|stampa|giornali|la|il|di|pubblicazione|diffusione)',
  identifying:
    "(?:(?:di )?(?:identificare|nominare|mostrare|rivelare l'identita|diffondere l'identita)|l'identificazione|(?:di )?(?:rivelare|diffondere|pubblicare) (?:il nome|il volto|le generalita)) (?:(?:della|del|dello|delle|dei|la|il|lo|i|le|un|una|di) |dell'|l'){0,2}",
  who: '(?:vittim[ae]|minor[ei]|minorenn[ei]|imputat[oaie]|testimon[ei]|bambin[oaie]|indagat[oaie]|sospettat[oaie]|arrestat[oaie])',
  orders: '(?:disposto|dispone|ordinato|ordina|imposto|impone|stabilito|autorizzato|condizione|chiesto|deciso)',
  face: '(?:volt[oi]|vis[oi]|identita|nom[ei]|generalita)',
  hidden:
    '(?:oscurat|pixelat|sfocat|nascost|copert|omess|protett|tutelat|anonimizzat|non (?:sia|siano|venga|vengano|deve|puo) (?:\\w+ )?(?:mostrat|rivelat|riconoscibil|pubblicat))\\w*',
  notKnown:
    'non (?:siano|sia|vengano|venga|possano essere|possa essere) (?:riconoscibil|identificabil|identificat|mostrat|ripres|fotografat|nominat)\\w*',
  byPower: '(?:per|su|in base a|secondo) [^,;:]{0,20}(?:giudice|giudiziari[oa]|tribunale|legge|legali)\\b',
  underLaw: '(?:per|secondo|in base a|a norma di) (?:la |il )?(?:legge|diritto|ordine del giudice)\\b',
  mayNotBeShown:
    'non (?:puo|possono|deve|devono) (?:essere )?(?:mostrat|identificat|riconoscibil|riconosciut|fotografat|nominat|ripres|rivelat|divulgat|diffus)\\w*|va(?:nno)? (?:oscurat|pixelat|sfocat|copert)\\w*',
  mediaMayNotShow:
    '(?:media|stampa|fotografi|giornalisti|giornali) non (?:possono|puo|devono|deve) (?:mostrare|identificare|nominare|pubblicare|diffondere|rivelare|fotografare)',
});

const PORTUGUESE = keepsUnknown({
  power: '(?:jui(?:z|za)|tribunal|justica|ordem judicial|decisao|sentenca|lei|ministerio publico)',
  bans: '(?:proib(?:e|em|iu|ido|ida)|veda|vedou|vetou|impede|impediu)',
  between: '(?:a|o|as|os|aos|imprensa|midia|media|jornais|de|publicar|divulgar|mostrar|que)',
  identifying:
    '(?:identificar|nomear|mostrar|a identificacao|(?:revelar |divulgar |publicar )?(?:a identidade|o nome|o rosto)) (?:(?:de|da|do|das|dos|a|o|as|os|um|uma) ){0,2}',
  who: '(?:vitimas?|menor(?:es)?|arguid[oa]s?|acusad[oa]s?|testemunhas?|criancas?|suspeit[oa]s?|reus?|adolescentes?)',
  orders: '(?:ordenou|ordena|determinou|determina|exigiu|exige|decidiu|autorizou|condicao|pediu|obriga)',
  face: '(?:rostos?|caras?|identidades?|nomes?)',
  hidden:
    '(?:desfocad|pixelad|pixelizad|ocultad|omitid|tapad|cobert|borrad|protegid|preservad|nao (?:seja|sejam|pode|deve) (?:\\w+ )?(?:mostrad|revelad|divulgad|publicad))\\w*',
  notKnown:
    'nao (?:sejam?|possam? ser|aparecam?) (?:reconhecive|identificave|identificad|mostrad|fotografad|nomead)\\w*',
  byPower: '(?:por|segundo|em virtude de) [^,;:]{0,15}(?:judicial|judiciais|juiz|juiza|tribunal|lei|legais)\\b',
  underLaw: '(?:segundo|por|pela|de acordo com) (?:a )?(?:lei|legislacao|ordem judicial)\\b',
  mayNotBeShown:
    'nao (?:pode|podem|deve|devem) (?:ser |aparecer )?(?:identificad|identificave|reconhecid|reconhecive|mostrad|fotografad|nomead|revelad|divulgad)\\w*',
  mediaMayNotShow:
    '(?:midia|imprensa|media|fotografos|jornalistas|jornais) nao (?:podem?|devem?) (?:mostrar|identificar|nomear|publicar|divulgar|revelar|fotografar)',
});

/** Sentences that keep whoever a picture shows from being known, in French, Spanish, Italian and Portuguese. */
export const ROMANCE_TO_KEEP_UNKNOWN: readonly string[] = [
  ...FRENCH,
  ...FRENCH_MORE,
  ...SPANISH,
  ...SPANISH_PORTUGUESE_MORE,
  ...ITALIAN,
  ...PORTUGUESE,
];
