/** Words for a picture that desks put together with what sort of picture it is: `Pressefoto`, `Szenenbild`, `Scènefoto`. */
const SORT =
  '(?<!-)(?:presse?|agentur|titel|scene|scène|scen|szenen|bühnen|theater|produktions|produksjons|produktion|reklame|privat|promo|film|ensemble|forestillings|proben|aufführungs)-?(?:fotos?|photos?|bild(?:er)?|billeder?|bilder?|beeld)';
/** Drawings, made where no camera may be or none was. */
const DRAWING =
  "(?:court(?:room)?\\s)?(?:artist(?:[’']?s)?\\s)?(?:sketch|drawing|illustration|artwork|painting)(?:e?s)?";
const DRAWN_ELSEWHERE =
  "(?:gerichts|rechtbank|rättegångs|retts|rets)?-?(?:zeichnung|tekening|teckning|tegning)(?:en)?|illustratie|dessin(?:\\sd['’]audience)?|croquis|dibujo|ilustraci[oó]n|ilustração|desenho|disegno|illustrazione|rysunek|kresba|рисунок";

/** Words that open a credit wherever they stand; they and the weak ones are a kind of `signs.ts`. */
export const STRONG = `photo credit should read|photo credit must read|(?:photo|picture|image|photograph|illustration)s?\\s+by|${DRAWING}\\s+by|(?:photo|image|picture)s?\\s+courtesy(?:\\s+of)?|courtesy(?:\\s+of)?|(?:cortes[ií]a|gentileza)(?:\\s+(?:de|di))?|(?:im[aá]gen(?:es|s)?|imagem|fotos?|fotograf[ií]as?)\\s+(?:cedidas?|facilitadas?|fornecidas?|enviadas?)\\s+(?:por(?:\\s+(?:la|el|los|las))?|pel[oa]s?)|(?:foto|immagin[ei])\\s+(?:fornit[ae]|concess[ae])\\s+(?:dall[aeo]|dagli|dai|dal|da)|(?:photo|image)s?\\s+fournies?\\s+par(?:\\s+(?:la|le))?|image by|fotos?\\s+(?:von|di|de|av|af|por|door)|photos?\\s+(?:par|de)|credit image|mandatory credit|credit mandatory|must credit|crédito? obligatoi?re|crédito obrigatório|crédit obligatoire|credito obbligatorio|bildnachweis|(?:su\\s+|per\\s+)?gentile\\s+concessione(?:\\s+(?:di|del|della|dei|dell))?|(?:фото|фотография|снимок|изображение|кадр)\\s+предоставлен[аоы]?|©|\\(c\\)`;

/** Words that open a credit only before a colon, a slash or a name. */
export const WEAK = `copyright|photographer|photograph|photographe|fotógraf[oa]|fotografa|fotografo|fotograaf|fotograf(?:in|en)?|фотограф|kuvaaja|valokuvaaja|fotocredits?|bildcredits?|foto-credits?|fotonachweis|foto-?kredit(?:ering)?|billedkredit|bildkredit|bildquelle|fotoquelle|foto/copyright|photo credits?|image credits?|picture credits?|credits?|crédits?(?:\\s+photo)?|créditos?|photos?|fotos?|images?|pictures?|pics?|ph|pix|fotó|фото|bild|beeld|fotografía|foto[gğ]raf|kuva|zdj[eę]cie|fot|snímka|${SORT}|${DRAWING}|${DRAWN_ELSEWHERE}`;

/** `Photo Name`, `Foto Name`, `Ph. Name`: such a word may stand before a name without a colon. */
export const PICTURE_WORD = /^(?:photo|foto|image|picture|bild|fotó|фото|ph|pic)s?$/;

/** `Court artist sketch by Name of whoever stands trial`: who is drawn is no part of the credit. */
export const DREW = new RegExp(`^${DRAWING}\\s+by$`, 'iu');
