import { keepsUnknown } from './keeps-unknown.ts';
import { GERMANIC_TO_KEEP_UNKNOWN } from './keeps-unknown-germanic.ts';
import { FEW_WORDS_TO_KEEP_UNKNOWN } from './keeps-unknown-in-few-words.ts';
import { ROMANCE_TO_KEEP_UNKNOWN } from './keeps-unknown-romance.ts';

const WHO =
  '(?:defendants?|accused|suspects?|victims?|complainants?|claimants?|plaintiffs?|witness(?:es)?|jurors?|minors?|child(?:ren)?|kids?|boys?|girls?|teen(?:ager)?s?|youths?|juveniles?|pupils?|students?|patients?|prisoners?|inmates?|soldiers?|pilots?)';
const FACES =
  '(?:faces?(?! of (?:the |an? )?(?:statue|sculpture|clock|cliff|mural|monument|building|figure)s?\\b)|identit(?:y|ies)(?! (?:cards?|papers|documents|checks?)\\b)|names?)';
const HIDDEN =
  '(?:withheld|obscured|blurred|pixell?ated|protected|concealed|redacted|masked|disguised|suppressed|omitted|anonymi[sz]ed|unrecogni[sz]able|unidentifiable)';
const KNOWN =
  '(?:shown|pictured|photographed|filmed|recogni[sz]able|identifiable|depicted|named|identified|revealed|disclosed)';
const POWER =
  '(?:courts?|judges?|magistrates?|tribunal|injunction|orders?|ruling|law|act|legislation|reporting restrictions?|(?:publication|media|reporting) ban|army|military|censors?|censorship|ministry|authorit(?:y|ies)|prison|police|hospital|school)';
const MEDIA =
  '(?:media|press|photographers?|newspapers?|journalists?|reporters?|broadcasters?|outlets?|publishers?|editors)';

const ENGLISH = keepsUnknown({
  power: POWER,
  bans: '(?:bans?|banned|banning|bars|barred|barring|prohibit(?:s|ed|ing)?|forbids?|forbade|forbidding|forbidden|prevent(?:s|ed|ing)?|restrain(?:s|ed|ing)?|block(?:s|ed|ing)?|outlaw(?:s|ed)?|preclud(?:es|ed))',
  between: `(?:the|any|all|public|further|${MEDIA}|websites?|papers|everyone|anyone|from|of|publication|publishing|showing|disclosure|anything|information|images?|pictures?|photos?|details|material|that|which|would|could|may|might|likely|to)`,
  identifying: `(?:identif(?:y|ying|ies|ication)|naming|name|showing|show|reveal(?:ing)?|disclos(?:e|ing)|picturing|the identit(?:y|ies)|the faces?) (?:(?:of|the|this|these|any|all|an?|his|her|their|identity|name|face|faces) ){0,3}`,
  who: WHO,
  orders:
    '(?:order(?:s|ed)|rul(?:es|ed)|direct(?:s|ed)|decid(?:es|ed)|requir(?:es|ed)|instruct(?:s|ed)|allow(?:s|ed)|permit(?:s|ted)|grant(?:s|ed)|agreed|told|ask(?:s|ed)|insist(?:s|ed)|condition)',
  face: `(?:${WHO}(?:'s|')? ${FACES}|(?:his |her |their )?${FACES})`,
  hidden: `(?:${HIDDEN}|(?:must |should |may |can |to |shall )?(?:be |is |are |was |were )?(?:not |never )(?:to )?(?:be )?(?:visible|published|printed|${KNOWN}))\\b`,
  notKnown: `(?:(?:must|may|should|shall|can) ?)?(?:not (?:to )?be|(?:is|are|be) not|only be) ${KNOWN}\\b(?! as\\b)`,
  byPower:
    '(?:(?:by|under|on the orders? of|on instructions? from|at the request of|in accordance with|in line with|due to|because of|following) (?:an? |the )?(?:[\\w-]+ ){0,2}(?:courts?|judges?|judicial|law|order|injunction|publication ban|censors?)|for legal reasons)\\b',
  underLaw:
    '(?:(?:under|by|according to|in line with) (?:\\w+ ){0,3}(?:law|court order)|by order of the (?:court|judge))\\b',
  mayNotBeShown: `(?:must|may|can|could|should|shall) ?(?:not|never|n't|'t) (?:be )?(?:made public|${KNOWN})(?: or ${KNOWN})?\\b(?! (?:as|by the|by his|by her|among)\\b)`,
  mediaMayNotShow: `${MEDIA}\\b[^,;:]{0,20}\\b(?:(?:may|must|can) ?not|(?:are|is) not (?:allowed|permitted) to|not to|(?:are|is|been) (?:barred|banned|prohibited|forbidden) from|forbidden to) (?:show|showing|publish|publishing|reveal|name|naming|identify|identifying|picture|photograph|disclose|film)`,
});

const ENGLISH_MORE = [
  `\\b${POWER}\\b[^;:]{0,40}\\b(?:order(?:s|ed)|told|direct(?:s|ed)|instruct(?:s|ed)|requir(?:es|ed)|ask(?:s|ed)) (?:the |all |any )?${MEDIA}\\b[^;:]{0,20}\\bto (?:blur|pixell?ate|obscure|anonymi[sz]e|hide|mask|conceal|disguise)\\b`,
  `\\b(?:only|not) (?:be )?(?:photographed|filmed|(?:allowed|permitted)\\b[^;:]{0,15}\\b(?:photos?|photographs?|pictures?|images?|film|photograph|shoot))\\b[^;:]{0,40}\\b(?:if|when|with|provided|unless|on condition)\\b[^;:]{0,20}\\b(?:faces?|${WHO}|features|identit(?:y|ies))\\b[^;:]{0,15}\\b(?:${HIDDEN}|hidden|covered|not ${KNOWN})\\b`,
  "\\b(?:can ?not|can't|may not|must not) (?:now )?be (?:named|identified|shown|pictured)\\b[^;:]{0,20}\\b(?:for|on) legal (?:reasons|grounds)\\b",
  `^\\W*(?:pixell?ate|blur|obscure|mask|anonymi[sz]e) (?:(?:the|all|any|every|each|of|faces?|out) ){0,4}(?:${WHO}|faces?|bystanders|number plates?|licen[cs]e plates?)\\b`,
  `^\\W*(?:please |kindly )?(?:do not|don't|never) (?:show|publish|reveal|identify|name|print|disclose) (?:(?:the|any|this|these|his|her|their|all|of) ){0,2}(?:${WHO}|(?:\\w+'s? )?(?:faces?|identit(?:y|ies))|names? of|licen[cs]e plates?|number plates?)\\b`,
  `\\b(?:it is (?:forbidden|prohibited|not (?:allowed|permitted))|we ask you not|(?:ask|asks|asked) (?:us |you |editors )?not) to (?:show|publish|reveal|identify|name|print|disclose) (?:\\w+ ){0,2}(?:${WHO}|[\\w']+ ${FACES}|identit(?:y|ies))\\b(?! after\\b)`,
  `^\\W*(?:\\w+ ){0,2}${WHO}(?:'s|')? ${FACES} to be (?:\\w+ )?(?:${HIDDEN}|hidden|covered)\\b`,
  `\\b(?:publication|publishing|disclosure|disclosing|revealing|identification|identifying|showing|naming)\\b[^,;:]{0,25}\\b(?:${WHO}|faces?|identit(?:y|ies))\\b[^,;:]{0,20}\\b(?:is|are|has been|remains) (?:\\w+ )?(?:prohibited|forbidden|banned|barred|not (?:allowed|permitted))\\b`,
  `\\b(?:identit(?:y|ies)|names?) of (?:\\w+ ){0,2}${WHO} (?:is|are) (?:subject to|covered by|under)\\b[^,;:]{0,40}\\b(?:ban|order|restrictions?)\\b`,
  '(?<!\\b(?:refus\\w+|lift\\w*|overturn\\w*|reject\\w*|den(?:y|ies|ied)|s(?:eek\\w*|ought)|want\\w*|against) (?:an?|the|his|her) (?:\\w+ )?)\\banonymity orders?\\b(?!.{0,20}\\b(?:lifted|refused|rejected|denied|overturned|expired|ended))',
  '\\bcourt[- ]ordered anonymity\\b',
  `\\bnot (?:consented|agreed|given (?:their )?(?:consent|permission)) to\\b[^,;:]{0,20}\\b${WHO} (?:being|to be) ${KNOWN}\\b`,
  `\\banonymity of (?:\\w+ ){0,2}${WHO} (?:must|is to|should|has to) be (?:preserved|protected|respected|kept|guaranteed)\\b`,
];

/** Sentences that keep whoever a picture shows from being known, in the languages of Latin letters: of courts, of laws, or of nobody named. */
export const ORDERS_TO_KEEP_UNKNOWN: readonly string[] = [
  ...ENGLISH,
  ...ENGLISH_MORE,
  ...GERMANIC_TO_KEEP_UNKNOWN,
  ...ROMANCE_TO_KEEP_UNKNOWN,
  ...FEW_WORDS_TO_KEEP_UNKNOWN,
];
