import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

/** Free for what newspapers do, and only with one matter: both hold. */
export const ENDS_AND_TIES: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[[this|the|these] {image}] [may be used] [(free of charge|free|royalty free)] for (editorial|press|news|journalistic) (purposes|use|reporting) and (only|solely|exclusively) (in (connection|conjunction) with|in the context of|within the framework of|in relation to|together with|alongside|to illustrate|to promote) {clause}',
      '[(dieses bild|das bild|dieses foto|das foto|die bilder|die fotos|diese bilder)] [(darf|durfen)] [(kostenfrei|honorarfrei|kostenlos|unentgeltlich|frei)] (fur|zu) (redaktionelle|redaktionellen|journalistische|journalistischen) (zwecke|zwecken|nutzung) und (nur|ausschliesslich|lediglich) (im rahmen|im zusammenhang mit|in zusammenhang mit|in verbindung mit|im kontext|zur|anlasslich) {clause}',
      '[(cette (photo|image)|ces (photos|images)|l image|les images|les photos)] [(peut|peuvent) etre (utilise|reproduit|publie)(e|es|s|)] [gratuitement] (a des fins|dans un but|pour un usage|a usage) (redactionnelles|redactionnel|editoriales|editorial|journalistiques|journalistique|d information) et (uniquement|seulement|exclusivement) (dans le cadre|dans le contexte|en lien avec|en relation avec|a l occasion|pour) {clause}',
      '[(esta (foto|imagen|fotografia)|estas (fotos|imagenes|fotografias)|las (fotos|imagenes))] [(puede|pueden) (usarse|utilizarse|publicarse|reproducirse)] [gratuitamente] (con|para) fines (editoriales|informativos|periodisticos) y (solo|solamente|unicamente|exclusivamente) (en relacion con|en el marco|en el contexto|con motivo|junto a|junto con|para) {clause}',
      '[(questa (foto|immagine)|queste (foto|immagini)|le (foto|immagini)|l immagine)] [(puo|possono) essere (usat|utilizzat|pubblicat)(a|e|o|i)] [gratuitamente] (a|per) fini (editoriali|giornalistici|redazionali|informativi) e (solo|soltanto|unicamente|esclusivamente) (in relazione|in abbinamento|nell ambito|nel quadro|in occasione|insieme|per) {clause}',
      '[(immagine|immagini|foto|fotografie|uso|utilizzo)] [ad uso|per uso|di uso] (esclusivamente|unicamente|solo|soltanto) (editoriale|giornalistico|redazionale|informativo) e [(solo|soltanto|unicamente|esclusivamente)] (limitatamente|limitato|in relazione|in abbinamento|nell ambito|nel quadro|in occasione) (a|al|alla|all|alle|ai|agli|del|della|dell|dei|delle) {clause}',
      '[(esta (foto|imagem)|estas (fotos|imagens)|as (fotos|imagens)|a imagem)] [(pode|podem) ser (usad|utilizad|publicad)(a|as|o|os)] [gratuitamente] (com|para) fins (editoriais|jornalisticos|informativos) e (so|somente|apenas|exclusivamente) (no ambito|no contexto|no quadro|em relacao|por ocasiao|junto|para) {clause}',
      '[(deze (foto|afbeelding)|dit beeld|de (foto|beelden)|deze (foto|beelden))] [(mag|mogen)] [(gratis|kosteloos)] (voor|tot) (redactionele|journalistieke) (doeleinden|gebruik) en (alleen|uitsluitend|enkel) (in het kader|in combinatie|in verband|samen|ter) {clause}',
      '[(может|могут) (использоваться|быть использован(а|о|ы|))] (в|для) (редакционных|информационных|журналистских) (целях|целей) и (только|исключительно) (в связи|в рамках|в контексте|для) {clause}',
      '(보도|편집|언론 보도) (목적|용도) [으로] [,|및|과|이며] ~10 (관련하여|관련해|관련해서|한해|한하여|관련한 경우) (만|에만|서만) [사용|이용|게재] [가능|가능합니다|할 수 있습니다]',
      '(報道|編集) 目的 [で] [、] かつ ~12 に (関連|関) (して|する 場合) (のみ|に限り) (使用|利用|掲載) [可|可能|できます]',
      '(仅供|仅限|僅供|僅限) (新闻|新聞|编辑|編輯|新闻报道|新聞報導) [用途|使用|报道|報導] [,|且|并且|,且] [且|并] (仅限|只能|仅可|只可) (与|用于|配合|與|用於) ~12 (相关|有关|相關|報導|报道|使用)',
    ],
    examples: [
      [
        'May be used for editorial purposes and only in connection with the programme',
        'purpose-only editorial',
        'other',
      ],
      [
        'Dieses Bild darf honorarfrei für redaktionelle Zwecke und nur im Rahmen der Ankündigung des Films verwendet werden',
        'purpose-only editorial',
        'other',
      ],
      [
        'Peut être utilisée à des fins rédactionnelles et uniquement dans le cadre de la promotion du film',
        'purpose-only editorial',
        'other',
      ],
      ['Puede usarse con fines informativos y solo en relación con la gira', 'purpose-only editorial', 'other'],
      ['Può essere usata a fini editoriali e solo in relazione alla serie', 'purpose-only editorial', 'other'],
      [
        'Immagini ad uso esclusivamente editoriale e limitatamente alla mostra in oggetto',
        'purpose-only editorial',
        'other',
      ],
      ['Pode ser usada para fins editoriais e apenas no âmbito da exposição', 'purpose-only editorial', 'other'],
      [
        'Mag voor redactionele doeleinden en uitsluitend in het kader van de expositie worden gebruikt',
        'purpose-only editorial',
        'other',
      ],
      ['Может использоваться в редакционных целях и только в связи с выставкой', 'purpose-only editorial', 'other'],
      ['仅供新闻报道使用，且仅限与本次展览相关', 'purpose-only editorial', 'other'],
    ],
    counterExamples: [
      'Das Zelt darf für redaktionelle Zwecke und nur im Rahmen der Messe aufgestellt werden, sagte er.',
      'Il parle pour la presse et uniquement dans le cadre de la campagne, dit-il.',
      'The hall is for press purposes and only in connection with the summit, the mayor said.',
    ],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[(this|the|these)] [{image}] (may|can|is to|are to|to) be used (with|alongside|in) (coverage|reports|reporting|stories|articles|reviews) (of|on|about) {clause} only',
    ],
    examples: [['Image may be used with coverage of the study only', 'purpose-only editorial', 'other']],
    counterExamples: ['The horn may be used in reports on fog only, sailors say.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(photo|photos|image|images|visuel|visuels)] [(libre|libres) de droits] (pour|dans le cadre de) la promotion (de|du|des|d) {clause} (uniquement|exclusivement|seulement)',
      '[(immagine|immagini|foto)] [(libera|libere)] [da diritti] per la promozione (di|del|della|dell|dei|delle) {clause} (esclusivamente|unicamente|soltanto|solo)',
      '[(imagem|imagens|foto|fotos)] [livre(s|)] [de direitos] para [a] (divulgacao|promocao) (de|da|do|das|dos) {clause} (apenas|somente|exclusivamente)',
      '[(beeld|foto|beelden)] [rechtenvrij] voor de promotie van {clause} (uitsluitend|alleen)',
      '[(imagen|imagenes|foto|fotos)] [(libre|libres) de derechos] para la (promocion|difusion) (de|del|de la) {clause} (unicamente|solamente|exclusivamente|solo)',
    ],
    examples: [
      ["Photo libre de droits pour la promotion de l'exposition uniquement", 'other'],
      ['Immagine libera da diritti per la promozione della mostra esclusivamente', 'other'],
      ['Para divulgação da exposição apenas', 'other'],
      ['Rechtenvrij voor de promotie van de tentoonstelling uitsluitend', 'other'],
    ],
    counterExamples: ['Elle vit pour la promotion de son livre uniquement, dit-elle.'],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[(immagine|immagini|foto|fotografie|materiale)] ad (uso esclusivo|esclusivo uso) (della stampa|dei media|dei giornalisti|degli organi di informazione|degli organi di stampa)',
    ],
    examples: [['Immagini ad uso esclusivo della stampa', 'purpose-only editorial']],
    counterExamples: ['Una sala ad uso esclusivo della stampa sarà allestita a Pescara, dicono.'],
  }),
];
