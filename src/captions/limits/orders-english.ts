const PICTURE = '(?:photos?|photographs?|pictures?|images?|footage)';
const OWN_PICTURE = `(?:^\\W*(?:the |this |these |all )?|\\b(?:this|these) )${PICTURE}`;
const USED =
  '(?:(?:re)?used|(?:re)?published|(?:re)?printed|shown|seen|aired|shared|posted|released|viewed|broadcast|reproduced|distributed|sold|archived)';
const USE = '(?:re-?use|reproduction|republication|redistribution|resale|syndication|archiving)';
const DAY =
  '(?:then|(?:that|this) (?:date|day|time)|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)';
const AGENCY = '(?:we|ap|afp|reuters|dpa|epa|pa|efe|ansa|apa|anp|getty(?: images)?|the agency|the photographer)';
const MEDIA =
  '(?:publishers?|newspapers?|magazines?|broadcasters?|media|outlets?|editors?|clients?|subscribers?|customers?|users?|websites?|tabloids?)';

/** When a picture may be used. */
const TIMES = [
  `\\b(?:free|press|editorial|media|online) (?:use|usage)\\b.{0,40}\\b(?:ends?|expires?|lapses?|until|till)\\b`,
  `\\b(?:free|available|cleared|released) (?:of charge )?(?:for (?:(?!the )\\w+ )?use(?! of)|to (?:the )?(?:media|press))\\b.{0,30}\\b(?:until|till|for (?:the next )?\\d)`,
  `^\\W*(?:it|they) (?:shall|must|may|should) not be ${USED} (?:after|before|until|beyond) ${DAY}`,
  `^\\W*not to be ${USED} (?:before|until|after|prior to|outside|without)\\b`,
  `${OWN_PICTURE} (?:(?:licen[cs]e|rights) )?(?:expires?|lapses?)\\b`,
  `\\b${PICTURE} (?:(?:is|are) )?(?:only )?(?:usable|valid|licensed|cleared|available) (?:\\w+ ){0,3}(?:only|until|till|for (?:the next )?\\d+ (?:hours?|days?|weeks?|months?))`,
];

/** That a picture is taken back. */
const WITHDRAWALS = [
  `\\b(?:removed|withdrawn|pulled|deleted|eliminated|purged) (?:this |these |the |all )?(?:\\w+ )?${PICTURE} from (?:service|(?:its|our|the|all) (?:\\w+ )?(?:services?|systems?|feeds?|wires?|archives?))\\b`,
  `\\b${PICTURE}\\b.{0,60}\\b(?:transmitted|sent|distributed|released|moved|issued|filed|uploaded) (?:in error|by mistake|erroneously|mistakenly)\\b`,
  `\\b${PICTURE}\\b.{0,60}\\b(?:should|has to|have to|needs? to) be (?:deleted|removed|destroyed|purged|discarded|disregarded)\\b`,
  `\\b${PICTURE} (?:do(?:es)? not|did not|fails? to|failed to) (?:meet|comply with|conform to|satisfy) .{0,30}\\b(?:standards?|guidelines?|requirements?|rules|polic(?:y|ies))\\b`,
  `\\b(?:recall|retract|withdraw|cancel|kill)(?:s|ing)? (?:this|these) (?:\\w+ ){0,2}${PICTURE}`,
  `(?:^\\W*|\\b)${AGENCY} (?:has |have |hereby |is |are )?(?:recall|retract|withdraw|withdrew|cancel|kill|pull)(?:s|n|ed|led|ing)? (?:the|its|our|all) (?:\\w+ ){0,2}${PICTURE}`,
  `${OWN_PICTURE} (?:(?:is|was) (?:now )?|(?:has|have) (?:now |since )?been )(?:recalled|retracted|withdrawn|killed|cancell?ed|annulled|eliminated)\\b(?! from (?:the|an?|his|her|their|sale|display|view|public)\\b)`,
];

/** Who may use a picture, where and for what. */
const USERS = [
  `\\b(?:nobody|no one|none) (?:but|except|other than) .{0,50}\\b(?:may|can|shall|should|must)\\b.{0,60}\\b${PICTURE}`,
  `\\b${PICTURE}\\b.{0,20}\\b(?:cleared|intended|licensed|available|meant|released) (?:for|to|in)\\b.{0,60}\\b(?:nothing|nobody|nowhere|no one) else\\b`,
  `\\b${PICTURE} (?:may|can|is to|are to) (?:only )?(?:appear|run|be ${USED})\\b.{0,60}\\b(?:but (?:not|never)|only|nowhere else|except)\\b`,
  `\\b(?:only|solely|exclusively)\\b.{0,40}\\b(?:has|have|holds?|owns?) (?:the )?(?:\\w+ )?rights (?:to|for|in|of) (?:the|this|these|all) ${PICTURE}\\b`,
  `\\b${PICTURE} (?:is|are|remains?) off[- ]limits\\b`,
  `\\b${PICTURE} (?:is|are|remains?) (?:an )?exclusive (?:to|for|of)\\b`,
  `^\\W*(?:for )?(?:\\w+ )?use,? but (?:not|never)\\b`,
  `^\\W*(?:any |all |other |further )*${USE}\\b(?! of\\b).{0,60}\\b(?:is|are) (?:(?:strictly|not|only) )?(?:barred|prohibited|forbidden|banned|permitted|allowed|restricted|limited|authori[sz]ed)\\b`,
  `^\\W*exclusive (?:to|for)\\b.{0,60}\\b(?:until|till|for)\\b.{0,15}\\b(?:hours?|days?|weeks?|${DAY})`,
  '^\\W*(?:only )?for (?:the )?(?:print|online|digital|tablet|web) (?:editions?|versions?)\\b[^,]*$',
  `\\b${MEDIA}\\b.{0,60}\\b(?:kindly|please) (?:refrain|abstain|do not|don't|avoid|blur|obscure|delete|observe|respect)\\b`,
  '\\b(?:kindly|please) (?:refrain|abstain) from (?:using|publishing|printing|showing|sharing|posting|cropping|selling|archiving)\\b',
];

/** Whom a picture shows, and who is to be asked. */
const PEOPLE = [
  `\\b(?:faces?|identit(?:y|ies)|features|(?:number|licen[cs]e) plates?)\\b.{0,40}\\b(?:must|may|should|shall|can) ?(?:not |never )?be (?:${USED}|revealed|disclosed|recogni[sz]able|identif\\w+|visible|blurred|pixell?ated|obscured|masked|hidden)\\b`,
  '\\b(?:please|kindly) (?:blur|pixell?ate|obscure|mask|anonymi[sz]e)\\b',
  '\\b(?:must|to|should|needs? to|has to|have to) be (?:cleared|approved|agreed|authori[sz]ed|negotiated|licensed) (?:in advance )?(?:with|by|through|via)\\b.{0,60}\\b(?:prior to|before|for) (?:any |each |every )?(?:publication|use|usage|printing|broadcast|posting)\\b',
  `\\b(?:asks?|asked|requests?|requested|wish(?:es|ed)?|demands?|demanded|insists?|insisted) (?:that )?(?:it|they|the ${PICTURE}|this ${PICTURE}|these ${PICTURE}) (?:should |must )?not be ${USED}\\b`,
];

/** What a picture costs, and whether anybody vouches for it. */
const FEES_AND_SOURCES = [
  '\\b(?:all|any) other (?:uses?|usage|publications?)\\b.{0,60}\\b(?:fees?|charges?|charged|paid|payment|negotiat\\w+|permission|prohibited|licen[cs]\\w*|approval)\\b',
  '^\\W*(?:(?:the|all|any|every|each|online|print|further|commercial|editorial|other|additional) )*(?:uses?|usage|publications?|reproductions?|reuse)\\b(?! of (?!this|the (?:photo|picture|image))).{0,40}\\b(?:is|are) (?:subject to|against|liable to) (?:an? |the |separate |additional |extra )*(?:fees?|charges?|payment|licen[cs]e|permission)\\b',
  '(?:(?:[£$€¥]|\\b(?:eur|usd|gbp|chf)) ?\\d[\\d.,]*|\\b\\d[\\d.,]* (?:euros?|dollars?|pounds|eur|usd|gbp)) (?:per|for each|each) (?:online |print |web |single |further )?(?:use|usage|publication|image|picture|photo|reproduction)\\b',
  `\\b${PICTURE}\\b.{0,40}\\b(?:has|have|could|can|was|were|is|are)(?:n't| not|not) (?:be |been )?(?:independently )?(?:verified|authenticated)\\b`,
  '^\\W*(?:the )?(?:authenticity|provenance|veracity)\\b.{0,50}\\b(?:unconfirmed|unverified|unknown|unclear|not (?:be |been )?(?:independently )?(?:confirmed|verified|established))\\b',
];

/** Sentences of English that no news is written in, whatever it speaks of. */
export const ENGLISH_ORDERS: readonly string[] = [...TIMES, ...WITHDRAWALS, ...USERS, ...PEOPLE, ...FEES_AND_SOURCES];
