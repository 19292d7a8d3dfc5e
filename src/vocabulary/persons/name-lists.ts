/** Family names of Korea, China and Vietnam in Latin letters, without marks, that are hardly ever a part of a given name. */
const PLAIN_FAMILIES = `kim lee rhee park pak choi choe kang yoon youn jang chang lim rim han seo suh shin kwon gwon hwang ahn
  ryu yoo hong jeon roh noh bae pae baek paik heo huh hur shim kwak son sohn ban
  wang li zhang liu yang zhao huang zhou xu gao guo ma luo liang xie deng xiao cao yuan tsai leung wong cheung xi qin jiang ding kwok
  nguyen tran pham hoang phan bui ngo truong dinh trinh`;

/** Such as are a syllable of many given names too. */
const DOUBTFUL_FAMILIES = `yi jung jeong jong chung cho jo yun im oh o so sin an song yu ko go jon chun ri ro moon mun ho
  nam sim ha sung joo ju woo koo gu min na ra pan won bang hyun hyon
  chen wu sun hu zhu lin he zheng tang feng dong cheng peng tsang lam chan mao jia wei ren lu lau ng le vu dang do vo duong ly`;

const plainFamilies = new Set(PLAIN_FAMILIES.split(/\s+/));
const doubtfulFamilies = new Set(DOUBTFUL_FAMILIES.split(/\s+/));

/**
 * Given names of peoples who write the family name first at home and last abroad, Hungarians and Japanese: names that
 * nearly nobody else bears, so that where one stands tells the order. `Peter` tells nothing.
 */
const FAMILY_FIRST_GIVENS = new Set(
  `viktor janos laszlo gabor zoltan ferenc istvan sandor attila gergely zsolt balazs gyorgy jozsef lajos imre bela mihaly miklos
  katalin judit ildiko krisztina zsuzsanna zsuzsa agnes eszter erzsebet ilona piroska csaba tibor geza akos levente szabolcs
  shinzo fumio shigeru yoshihide naruhito akihito fumihito masako hisahito junichiro yukio taro sanae yuriko seiko toshihiro
  hayao haruki akira kenzaburo shohei ichiro daisuke takeshi hideki kazuo keiko naomi yoko hiroshi kenji satoshi masayoshi
  yuzuru kei rikako ryoyu toshiro ryuichi kaori yoshimasa takayuki katsunobu kazuhiro nobuo nobuyuki`.split(/\s+/),
);

/** A syllable of a Korean, Chinese or Vietnamese name in Latin letters, and how a second one goes on. */
const BEGIN = '(?:(?:zh|ch|sh|ts|kh|ph|th|tr|[bcdfghjklmnpqrstvwxyz])[yw]?)';
const VOWEL = '[aeiou]{1,3}';
const END = '(?:ng|nh|ck|[ckgmnlpt])';
const ONE = new RegExp(`^${BEGIN}?(?:${VOWEL}|y)${END}?$`);
const TWO = new RegExp(`^${BEGIN}?(?:${VOWEL}${END}?${BEGIN}|${VOWEL}${END})(?:${VOWEL}|y)${END}?$`);

/** How surely a word is an East Asian family name: 2, 1 where it may be of a given name as well, 0. */
export function familyLikeness(word: string): 0 | 1 | 2 {
  if (plainFamilies.has(word)) return 2;
  return doubtfulFamilies.has(word) ? 1 : 0;
}

export function isFamilyFirstGiven(word: string): boolean {
  return FAMILY_FIRST_GIVENS.has(word);
}

/** Two syllables, which together are hardly anybody's family name: `jong un`, `yoyo`, `chanwook`. One alone may be either. */
export function isEastAsianGiven([first = '', second = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || WESTERN_GIVENS.has(first)) return false;
  return second === '' ? TWO.test(first) : ONE.test(first) && ONE.test(second);
}

/** Given names elsewhere that could be read as two such syllables: with these the order is left alone. */
const WESTERN_GIVENS = new Set(
  `martin david simon susan helen megan alan adam dylan brian ryan sean dean ian evan ethan nathan jonathan logan morgan gordon
  jason mason nelson wilson edwin kevin gavin colin robin calvin marvin melvin justin dustin austin quentin benjamin julian lillian
  vivian marian miriam william liam hannah hanna anna anne nina lena lisa lucy lily linda laura sara sarah maria marie mary mia
  tina rita rosa rose ruby julia julie june kara karen kate katie kelly kerry kim lara lauren nancy naomi nora paula penny
  peter paul pete roger roy ruben ronan roman ron tony toby tommy timothy tim victor vera aaron abel amy andy arthur bob bobby
  carol cora cody daniel danny dan diana dana emma emily eric gary gina hugo henry irene ivan jack jackie jane jean jenny jimmy
  jill joan joe joel john johnny joan kai kyle leo leon levi lionel louis lucas luke mark max michael mike monica nick nicole noel
  oliver omar oscar owen pamela patrick pauline philip rachel ray rick robert ruth sam samuel sandra sophia stella steven sue tara
  ted teresa terry thomas tom tracy vincent wayne winnie wendy yuri zoe harvey harry hilary holly james jordan joseph`.split(
    /\s+/,
  ),
);
