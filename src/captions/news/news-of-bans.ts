import type { Understood } from '../phrases/understand.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { foldText } from '../words/fold-text.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** A sentence tells with these what is so; a directive does without. */
const IS = new Set(
  'is are was were be been remain remains ist sind est sont es esta estan e sono is zijn er ar nao'.split(' '),
);
const BANNED = new Set(
  'included inbegriffen umfasst compris comprise inclus incluse incluido incluida compreso compresa incluso inclusa inbegrepen inkludert inkluderet inkluderad inkluderat approved banned prohibited forbidden barred excluded allowed permitted available verboten untersagt gesperrt gestattet erlaubt interdit interdite interdits interdites prohibido prohibida prohibidos prohibidas vietato vietata vietati vietate proibido proibida proibidos proibidas forbudt tillatt tilladt forbjudet forbjuden toegestaan'.split(
    ' ',
  ),
);
/** What only a picture's terms speak of: its use and the picture itself. */
const OF_PICTURES = new Set(
  `use uses usage publication reproduction redistribution distribution resale syndication archiving storage cropping alteration alterations modification manipulation retouching rights licensing transmission cession tiers dritte terceros terzi terceiros derden parties weiterleitung uso image images photo photos picture pictures photograph photographs footage material
  verwendung nutzung veroffentlichung abdruck weitergabe weiterverkauf archivierung speicherung bearbeitung beschnitt bild bilder foto fotos utilisation publication diffusion reproduction revente archivage recadrage retouche cession uso utilizacion publicacion reproduccion difusion reventa redistribucion
  archivo recorte cesion imagen imagenes fotografia utilizzo pubblicazione riproduzione diffusione rivendita ridistribuzione archiviazione cessione immagine immagini utilizacao publicacao reproducao divulgacao revenda redistribuicao arquivamento imagem imagens gebruik publicatie doorverkoop verspreiding
  archivering bewerking beeld beelden bruk brug anvandning publisering publicering videresalg arkivering beskjaering bilde bildet billede billedet bilden`.split(
    /\s+/,
  ),
);
/** What is sold or passed on here is no picture. */
const OF_OTHERS = new Set('alcohol tobacco weapons arms drugs cars food film films movie movies'.split(' '));

/** "TikTok is banned in India", "The film is banned in Germany": a sentence that tells of a ban, and says nothing of a picture or its use. */
export function isNewsOfBan(words: TextInWords, { from, to, role }: Understood): boolean {
  if (role !== 'restriction') return false;
  const tokens = words.tokens.slice(from, to);
  const texts = tokens.map(({ text }) => text);
  if (!texts.some((text) => BANNED.has(text)) || !texts.some((text) => IS.has(text))) return false;
  // "Harbour Films" is a name.
  const isOfOthers = tokens.some(({ text, isTitle }, at) => OF_OTHERS.has(text) && (at === 0 || !isTitle));
  return isOfOthers || !texts.some((text) => OF_PICTURES.has(text));
}

const SALES = new Set(
  'sale sales selling vente vendita venta venda verkauf verkoop salg forsaljning продажа продажи'.split(' '),
);
/** Pictures are resold as well: only what is named as other goods is none. */
const RESALES = new Set(
  'resale reselling revente reventa rivendita revenda weiterverkauf wiederverkauf doorverkoop videresalg перепродажа перепродажи'.split(
    ' ',
  ),
);
const GOODS = new Set(
  'ticket tickets seats data guns weapons vapes cigarettes phones homes houses land shares medicines masks cars billets billet places entradas boletos biglietti biglietto bilhetes ingressos karten eintrittskarten kaartjes kaarten billetter biljetter waffen armes armas armi wapens autos coches билетов'.split(
    ' ',
  ),
);
const OF = new Set('of d de du des di del della dello dei degli delle da do das dos von der van het af av'.split(' '));
/** What is made of a picture is sold as it is. */
const COPIES = new Set(
  'prints reprints copies licences licenses abzuge kopien lizenzen tirages copias copie stampe licenze licencias licencas licenties kopier kopior files dateien fichiers'.split(
    ' ',
  ),
);
const MAX_SOLD_WORDS = 6;

/** "A ban on the sale of alcohol": what is sold is named behind it, and is no picture and nobody to whom one is sold. */
export function isSaleOfOthers(words: TextInWords, { from, to }: Understood): boolean {
  const isSale = (at: number): boolean =>
    (SALES.has(words.tokens[at]?.text ?? '') || RESALES.has(words.tokens[at]?.text ?? '')) &&
    OF.has(words.tokens[at + 1]?.text ?? '');
  let sale = from;
  while (sale < to && !isSale(sale)) sale += 1;
  if (sale === to) return false;
  const sold = words.tokens.slice(sale + 2, sale + 2 + MAX_SOLD_WORDS);
  if (RESALES.has(words.tokens[sale]?.text ?? '')) return isOfGoods(words, sale);
  return !sold.some(({ text }) => COPIES.has(text)) && !speaksOfPictures(words, sale + 2, sale + 2 + MAX_SOLD_WORDS);
}

/** “Resale of concert tickets”: what is done to other goods than pictures, by the word of the deed. */
export function isOfGoods(words: TextInWords, deed: number): boolean {
  if (!OF.has(words.tokens[deed + 1]?.text ?? '')) return false;
  const [from, to] = [deed + 2, deed + 2 + MAX_SOLD_WORDS];
  return words.tokens.slice(from, to).some(({ text }) => GOODS.has(text)) && !speaksOfPictures(words, from, to);
}

/** Whether a stretch names pictures, or what only their terms speak of. */
export function speaksOfPictures(words: TextInWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (OF_PICTURES.has(words.tokens[at]?.text ?? '') || PICTURE_WORDS.has(words.ids[at] ?? 0)) return true;
  }
  return false;
}

const RULED =
  /\b(?:court|judge|judges|tribunal|justices|gericht|richter|gerichtshof|verfassungsgericht|cour|juge|corte|juez|jueza|giudice|tribunale|rechter|rechtbank|domstol|domstolen|retten|суд)\b.{0,60}\b(?:ruled|decided|held|found|urteilte|entschied|entschieden|juge|decide|estime|dictamino|decidio|fallo|stabilito|deciso|decidiu|oordeelde|besliste|slog fast|avgjorde|kendte)\b,? (?:that|dass|que|che|dat|at|att)\b/u;
/** "This picture", "the photos of the accused", "his face": what was ruled may concern the picture at hand. */
const AT_HAND =
  /\b(?:this|these|dies\w*|cette|ces|esta|estas|questa|queste|deze|denne|disse) |\b(?:of|von|de|di|van|av|af) (?:the|this|his|her|their|der|des|dem|la|le|los|las|il)\b(?!\w)|\b(?:his|her|their|'s) (?:faces?|identit(?:y|ies))\b|\b(?:may|must|can|should) ?not be (?:named|identified|pictured|shown)\b/u;

const COURT =
  '(?:(?:high|supreme|district|appeals?|constitutional) )?(?:court|judge|judges|tribunal|gericht|richter|richterin|gerichtshof|cour|juge|corte|juez|jueza|juzgado|giudice|tribunale|juiz|juiza|rechter|rechtbank|domstol|domstolen|retten|суд)';
/** “…, a jugé le tribunal.”: a sentence that ends in who ruled so. */
const RULED_BEHIND = new RegExp(
  `, (?:a|ha|so|har|hat)? ?(?:ruled|decided|held|found|urteilte|entschied|entschieden|juge|decide|estime|tranche|dictamino|decidio|fallo|resolvio|stabilito|deciso|sentenziato|decidiu|determinou|oordeelde|besliste|bepaalde|slog|avgjorde|kendte|постановил|решил) (?:(?:the|a|das|der|ein|le|la|l|un|une|el|il|lo|o|a|um|uma|de|het|een) ?['’]?)?${COURT}\\b[^,]{0,40}$`,
  'u',
);
const RULED_IN_CHINESE = /^\P{L}*\p{Script=Han}{0,8}(?:法院|法官|法庭)(?:裁定|判决|判決|裁决|裁決|认定)[，,：:]/u;
/** The picture at hand, or pictures of somebody. */
const OF_SOMEBODY =
  /\b(?:this|these|dies\w*|cette|ces|esta|estas|questa|queste|deze|denne|disse) |\b(?:photos?|pictures?|images?|fotos?|fotografias?|bilder?|imagenes|immagini|imagens|beelden|cliches) (?:of|von|de|di|do|da|van|av|af) |[该此本这][图照]/u;

/** "The high court ruled that photographs of minors may not be used in advertising": a rule for all, told as news. */
export function tellsRuling(sentence: string): boolean {
  const folded = foldText(sentence);
  if ((RULED_BEHIND.test(folded) || RULED_IN_CHINESE.test(folded)) && !OF_SOMEBODY.test(folded)) return true;
  const ruled = RULED.exec(folded);
  return ruled !== null && !AT_HAND.test(folded.slice(ruled.index + ruled[0].length));
}
