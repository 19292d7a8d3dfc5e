/** Words that tell whether a picture may show whom its caption only mentions, in the languages whose small words do so. */

const words = (...lists: string[]) => lists.join(' ').trim().split(/\s+/).join('|');

/** Parts of somebody, which nobody sees without them. */
export const BODY = words(
  'face faces head hand hands arm arms eyes hair feet leg legs shoulder shoulders back smile profile silhouette reflection body lips cheek cheeks tears fingers tattoo tattoos expression shadow grave-faced',
  'Gesicht Kopf Hand Hände Arm Arme Augen Haare Schulter Schultern Rücken Lächeln Körper',
  'visage main mains bras yeux cheveux tête épaule épaules dos sourire',
  'rostro cara mano manos brazo brazos ojos cabeza pelo hombro hombros espalda sonrisa rosto mãos mão braços olhos cabeça ombro ombros sorriso',
);

/** Likenesses: a picture of one is a picture of whom it is like. */
export const LIKENESS = words(
  'portrait portraits poster posters banner banners placard placards mural murals statue statues bust busts effigy effigies mask masks doll dolls cutout cutouts painting paintings caricature caricatures drawing',
  'drawings likeness likenesses picture pictures photo photos image images photograph photographs billboard billboards puppet puppets figure waxwork sculpture sketch mugshot video screen footage selfie hologram',
  'Porträt Porträts Bild Bilder Bildnis Foto Fotos Plakat Plakate Plakaten Statue Büste Maske Masken Wachsfigur Karikatur Wandbild',
  'affiche affiches buste masque masques effigie fresque photographie tableau',
  'retrato retratos cartel carteles estatua máscara máscaras foto fotos fotografía fotografías imagen imágenes busto efigie caricatura mural pancarta cartaz cartazes estátua imagem imagens',
);

/** What somebody takes part in. */
export const EVENT = words(
  'concert concerts show performance gig speech address rally conference trial hearing wedding arrest arrival departure visit inauguration match fight bout race appearance training session party ceremony coronation interview lecture mass questioning meeting kiss hug embrace handshake goal shot save penalty header dunk throw dive signing',
  'Konzert Auftritt Rede Kundgebung Prozess Hochzeit Festnahme Ankunft Besuch Pressekonferenz',
  'spectacle discours meeting procès mariage arrestation arrivée visite',
  'concierto actuación discurso mitin juicio boda detención llegada visita comparecencia comício julgamento casamento chegada',
);

/** Who is there while it lasts. */
export const DURING = words(
  'during at in attend attends attending watch watches watching hear hears listen listens join joins from to',
  'während bei beim im auf pendant durant lors à au durante en al no na',
);

/** What is done to somebody by whoever stands beside them. */
export const TOUCHED = words(
  'comforted consoled accompanied flanked greeted welcomed received escorted joined surrounded followed watched hugged embraced congratulated helped assisted interviewed applauded kissed held carried pushed pulled lifted dragged supported mobbed',
);

/** Made, decided or said by somebody, who need not be there. */
export const MADE_ELSEWHERE = words(
  'designed directed written made created composed produced painted drawn built founded owned appointed nominated named elected endorsed announced imposed ordered called proposed issued released provided published sponsored ruled governed',
  'controlled backed criticized criticised signed taken authored inspired organized organised commissioned donated introduced approved accused condemned denounced promoted rejected adopted photographed captured run recorded succeeded replaced planned promised',
  'diseñado diseñada dirigido dirigida escrito escrita creado creada firmado firmada fundado fundada nombrado nombrada convocado convocada anunciado anunciada ordenado ordenada gobernado gobernada organizado organizada pintado pintada compuesto impulsado impulsada',
);

/** Before `to`: nothing that is done to somebody there. */
export const SAID_TO = words(
  'tribute tributes homage opposed opposition opposing loyal close related relating belonging belongs belong belonged dedicated dedicates according due thanks response responses support letter letters message appeal linked tied ties',
  'allegiance successor heir adviser advisor aide counsel reference referring refers refer alternative challenge loyalty attributed compared similar devoted sympathetic contrast prior addressed answer answers rival debt donations donated donation',
);

/** Before `against`: what people do where whom it is about is not. */
export const OPPOSING =
  /(?<!\p{L})(?:protest|demonstrat|rall(?:y|ies)|march|slogan|chant|vot(?:e|ing)|allegation|charge|case|lawsuit|complaint|sanction|war(?!\p{L})|campaign|coup|impeach|motion|verdict|ruling|opposition|uprising|revolt|sp(?:eak|oke)|critic|anger|placard|banner|warrant|evidence|crime|accus|petition|boycott|strike|protesta|manifesta|marcha|manifestation|proteste|demonstr|kundgebung|klage)/iu;

/** Objects of verbs that say nothing of who is there. */
export const SPOKEN_OF =
  /^(?:beat|defeat|critici[sz]|support|oppos|succeed|replac|back|accus|quot|mention|elect|vot|favou?r|endors|denounc|condemn|impeach|sue|suing|sanction|honou?r|commemorat|remember|mourn|criti|cit|named?$|called?$|naming|calling|seek|sought|oust|overthrow|urg|ask|demand|portray|play(?:ing|s|ed)?$|say|said|tell|told|believ)/iu;

/** Present in a sentence: somebody moves, looks or is seen. */
export const ACTS = words(
  'waves smiles hugs embraces kisses cries weeps stands sits walks looks poses holds points gestures bows kneels dances sings performs arrives leaves laughs nods shakes runs jumps celebrates reacts hides covers wipes carries leans hands touches joins greets',
  'winkt lächelt umarmt weint steht sitzt lacht salue sourit embrasse pleure saluda sonríe abraza llora posa sorri acena abraça chora sorride abbraccia saluta',
);

/** Somebody else of whom `he` or `she` may be said. */
export const ANYBODY =
  /(?<!\p{L})(?:an?|another|one|the|ein|eine|der|die|un|une|una|uno|um|uma)\s(?:[\p{L}-]+\s){0,3}?(?:man|woman|boy|girl|fan|supporter|protester|protestor|demonstrator|worker|soldier|child|resident|visitor|activist|mourner|customer|passer-by|vendor|seller|officer|person|worshipp?er|student|player|artist|guard|mann|frau|demonstrant|homme|femme|manifestant|hombre|mujer|manifestante|homem|mulher)(?!\p{L})/iu;
