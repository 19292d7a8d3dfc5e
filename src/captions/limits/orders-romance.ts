const FRENCH_PICTURE = '(?:photos?|images?|cliches?)';

/** Sentences of French that no news is written in. */
export const FRENCH_ORDERS: readonly string[] = [
  "\\b(?:libre de droits?|libres? d'utilisation|(?:utilisation|usage) (?:libre|gratuite?|presse)|utilisables?)\\b.{0,50}\\bjusqu'(?:au|a)\\b",
  `^\\W*(?:(?:la|cette|les|ces) )?${FRENCH_PICTURE} (?:(?:est|a ete|sont|ont ete) )?(?:annulee?s?|retiree?s?|rappelee?s?)\\b(?! (?:de|du|des|par)\\b)`,
  `\\b(?:annul(?:e|ons)|retir(?:e|ons)|rappel(?:le|ons)) cette (?:photo|image)\\b`,
  '(?:^\\W*|[,:;] ?)(?:merci de |priere de |veuillez )?ne (?:pas|plus|jamais) (?:la |les )?(?:utiliser|publier|diffuser|reproduire)\\b',
  '^\\W*(?:a )?(?:utiliser|publier|diffuser) avant le \\d[^,;:]{0,20}$',
  '\\b(?:merci de|priere de|veuillez)\\b.{0,30}\\b(?:flouter|masquer|pixelliser|anonymiser)\\b',
  '\\bvisages?\\b.{0,50}\\b(?:(?:doi\\w+|devra|devront) etre (?:flout|masqu|pixel)|a flouter|ne doi\\w+ pas)',
  '\\b(?:toute autre|(?:les )?autres) (?:utilisations?|usages?|exploitations?)\\b.{0,60}\\b(?:payante?s?|tarif\\w*|droits|accord|autorisation|factur\\w+)\\b',
  `(?:€ ?\\d[\\d.,]*|\\b\\d[\\d.,]* ?(?:euros?|eur|€)) (?:par|l') ?(?:utilisation|publication|photo|image)\\b`,
  "\\b(?:authenticite|provenance)\\b.{0,40}\\b(?:non (?:verifiee|confirmee)|n'a pas (?:pu )?(?:ete|etre) (?:verifiee|confirmee))",
];

/** The same in Spanish. */
export const SPANISH_ORDERS: readonly string[] = [
  '\\b(?:uso|utilizacion|publicacion|reproduccion|difusion|libre de derechos)\\b.{0,60}\\b(?:prensa|medios|editorial)\\b.{0,30}\\bhasta (?:el |las )?\\d',
  '^\\W*(?:(?:la|esta|las|estas) )?(?:fotos?|imagen|imagenes|fotografias?) (?:(?:ha sido|fue|esta) )?(?:anulad|retirad|cancelad)[oa]s?\\b(?! (?:de|del|por)\\b)',
  '(?:^\\W*|[,:;] ?)(?:por favor,? |se ruega |rogamos )?no (?:usar|utilizar|publicar|difundir)(?:l[ao]s?)?\\b',
  '^\\W*(?:usar|utilizar|publicar|difundir) antes del? \\d[^,;:]{0,25}$',
  '\\b(?:por favor|se ruega|rogamos|se pide|favor de|hay que)\\b.{0,30}\\b(?:pixelar|difuminar|desenfocar)\\b',
  '^\\W*(?:pixelar|difuminar|desenfocar)\\b',
  '\\b(?:rostros?|caras?|identidad)\\b.{0,50}\\b(?:debe\\w*|no (?:puede\\w*|debe\\w*))\\b.{0,30}\\b(?:pixel|difumin|desenfoc|ocult|mostr|revel)',
  '\\b(?:otros usos|(?:cualquier|todo) otro uso)\\b.{0,60}\\b(?:tarifa\\w*|pago|autorizacion|permiso|cargo|coste)\\b',
  '\\bautenticidad\\b.{0,40}\\b(?:no|sin) (?:\\S+ ){0,3}(?:verific|confirm)',
];

/** The same in Italian. */
export const ITALIAN_ORDERS: readonly string[] = [
  '\\b(?:uso|utilizzo|pubblicazione|riproduzione|diffusione|liber[ao] da diritti)\\b.{0,60}\\b(?:stampa|media|giornali|redazioni)\\b.{0,30}\\bfino al? \\d',
  '^\\W*(?:(?:la|questa|le|queste) )?(?:foto|immagin[ei]|fotografi[ae]) (?:(?:e|e stata|sono state) )?(?:annullat|ritirat|revocat)[ae]\\b(?! (?:dal?|dalla|dai)\\b)',
  '^\\W*(?:da )?(?:usare|utilizzare|pubblicare) (?:prima del|entro il) \\d[^,;:]{0,20}$',
  '\\bsi prega di non (?:usar|utilizzar|pubblicar|diffonder|riprodur)l[ae]\\b',
  '\\b(?:si prega di|per favore|bisogna|si chiede di)\\b.{0,30}\\b(?:oscurare|pixelare|sfocare)\\b',
  '^\\W*(?:oscurare|pixelare|sfocare) (?:il|i) (?:volt[oi]|vis[oi])\\b',
  '\\b(?:volt[oi]|vis[oi]|identita)\\b.{0,50}\\b(?:dev\\w+|va|vanno|non (?:puo|possono|dev\\w+))\\b.{0,30}\\b(?:oscurat|pixelat|sfocat|mostrat|rivelat|riconoscibil)',
  '\\b(?:altri (?:usi|utilizzi)|(?:ogni|qualsiasi) altro (?:uso|utilizzo))\\b.{0,60}\\b(?:pagamento|tariff\\w+|compenso|autorizzazione|permesso)\\b',
  '\\bautenticita\\b.{0,40}\\bnon (?:\\S+ ){0,3}(?:verific|conferm)',
];

/** The same in Portuguese. */
export const PORTUGUESE_ORDERS: readonly string[] = [
  '\\b(?:uso|utilizacao|publicacao|reproducao|divulgacao|livre de direitos)\\b.{0,60}\\b(?:imprensa|midia|media|editorial|meios)\\b.{0,30}\\bate (?:o dia |a )?\\d',
  '^\\W*(?:(?:a|esta|as|estas) )?(?:fotos?|imagem|imagens|fotografias?) (?:(?:foi|foram|esta) )?(?:anulad|retirad|cancelad)[oa]s?\\b(?! (?:de|d[aeo]s?|por|pel[ao])\\b)',
  '(?:^\\W*|[,:;] ?)(?:por favor,? |favor |pede-se )?nao (?:usar|utilizar|publicar|divulgar)\\b',
  '^\\W*(?:usar|utilizar|publicar) antes d[eo] (?:dia )?\\d[^,;:]{0,25}$',
  '\\b(?:por favor|favor|pede-se|e preciso)\\b.{0,30}\\b(?:pixelar|desfocar|borrar|pixelizar)\\b',
  '^\\W*(?:desfocar|pixelar|pixelizar) o rosto\\b',
  '\\b(?:rostos?|caras?|identidade)\\b.{0,50}\\b(?:deve\\w*|nao (?:pode\\w*|deve\\w*))\\b.{0,30}\\b(?:pixel|desfoc|ocult|mostr|revel)',
  '\\b(?:outros usos|(?:qualquer|todo) outro uso)\\b.{0,60}\\b(?:taxa|pagamento|autorizacao|permissao|cobrad\\w+)\\b',
  '\\bautenticidade\\b.{0,40}\\bnao (?:\\S+ ){0,3}(?:verific|confirm)',
];
