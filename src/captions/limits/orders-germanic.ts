const GERMAN_USE = '(?:veroffentlichung|verwendung|nutzung|abdruck|publikation|verbreitung)';

/** Sentences of German that no news is written in. */
export const GERMAN_ORDERS: readonly string[] = [
  `\\b${GERMAN_USE}\\b(?! (?:des|der|eines|einer|von) (?!bild|foto|aufnahme)).{0,60}\\b(?:erst|nur|nicht|bis|ausschliesslich)\\b.{0,50}\\b(?:gestattet|erlaubt|zulassig|frei|freigegeben|untersagt|verboten)\\b`,
  '\\bfur (?:die )?(?:presse|medien|redaktionen) (?:(?:honorar|kosten|rechte)?frei|freigegeben|kostenlos)\\b.{0,20}\\bbis (?:zum |einschliesslich )?\\d',
  `\\b(?:(?:honorar|kosten|rechte)frei|freigegeben)\\b.{0,30}\\bbis (?:zum |einschliesslich )?\\d`,
  '\\b(?:bild|bilder|foto|fotos|aufnahmen?)\\b(?:(?! aus de[rm] ).){0,40}\\b(?:zuruckgezogen|zuruckgerufen|annulliert|storniert)\\b',
  '\\b(?:ziehen|zieht|rufen|ruft)\\b.{0,20}\\b(?:dieses|das|diese) (?:bild|foto|bilder|fotos)\\b.{0,20}\\bzuruck\\b',
  '\\bbitte nicht (?:mehr |langer )?(?:verwenden|veroffentlichen|nutzen|drucken|zeigen|publizieren)\\b',
  '\\b(?:gesicht\\w*|identitat|kennzeichen|kind\\w*|person\\w*)\\b.{0,50}\\b(?:verpixeln|verpixelt werden|unkenntlich (?:zu )?machen|unkenntlich gemacht werden|anonymisieren|anonymisiert werden|nicht gezeigt werden)\\b',
  `\\b(?:andere|weitere|sonstige)n? (?:nutzung|verwendung)(?:en|sarten)?\\b.{0,60}\\b(?:kostenpflichtig|honorarpflichtig|vergutung\\w*|genehmigung\\w*)\\b`,
  `(?:€ ?\\d[\\d.,]*|\\b\\d[\\d.,]* (?:euro|eur|€|franken|chf)) (?:pro|je) (?:online)?(?:nutzung|verwendung|abdruck|bild|veroffentlichung)\\b`,
  '\\b(?:echtheit|authentizitat)\\b.{0,50}\\b(?:nicht (?:\\S+ )?(?:bestatigt|verifiziert|gepruft|uberpruft)|unbestatigt|ungeklart)',
];

/** The same in Dutch. */
export const DUTCH_ORDERS: readonly string[] = [
  '\\b(?:vrij van rechten|rechtenvrij|vrij te gebruiken|vrij voor (?:de )?(?:pers|media))\\b.{0,40}\\btot (?:en met )?\\d',
  "\\b(?:foto|foto's|beeld|beelden)\\b(?:(?! uit ).){0,30}\\b(?:ingetrokken|teruggetrokken|geannuleerd)\\b",
  '(?:^\\W*|[,:;] ?)(?:gelieve |graag )?niet (?:meer|langer) (?:te )?(?:gebruiken|publiceren|plaatsen|verspreiden)\\b',
  '\\b(?:gebruik|publicatie)\\b(?! van (?!foto|beeld)).{0,30}\\btot (?:en met )?\\d.{0,30}\\b(?:toegestaan|verboten|gratis)\\b',
  '^\\W*(?:te )?(?:gebruiken|publiceren|plaatsen) voor \\d[^,;:]{0,20}$',
  '\\bgezicht\\w*\\b.{0,50}\\b(?:onherkenbaar (?:te )?(?:maken|gemacht)|blurren|wazig maken|niet getoond)',
  '\\b(?:ander|overig) gebruik\\b.{0,60}\\b(?:betal\\w+|kosten|vergoeding|toestemming|tarief)\\b',
  '\\bauthenticiteit\\b.{0,40}\\bniet (?:\\S+ )?(?:bevestigd|geverifieerd)\\b',
];

/** The same in Norwegian, Danish and Swedish. */
export const NORDIC_ORDERS: readonly string[] = [
  '\\b(?:fri (?:bruk|brug|anvandning)|frit?t? (?:for|til|till) (?:bruk|presse\\w*|media|medier))\\b.{0,60}\\b(?:til|till|indtil) (?:og med |och med )?(?:den )?\\d',
  '\\b(?:bild\\w*|foto\\w*|billed\\w*)\\b.{0,30}\\b(?:trukket (?:tilbake|tilbage)|tilbakekalt|tilbagekaldt|aterkallad\\w*|makulert)\\b',
  '\\b(?:ansikt\\w*|barn\\w*)\\b.{0,40}\\b(?:ma|skal|ska|skall|maste) (?:sladdes|sloeres|sloras|maskeras|anonymi\\w+)\\b',
  '\\b(?:all )?(?:annen|anden|annan) (?:bruk|brug|anvandning)\\b.{0,60}\\b(?:betal\\w*|honor\\w*|avgift\\w*|tilladelse|tillatelse|tillstand)\\b',
];
