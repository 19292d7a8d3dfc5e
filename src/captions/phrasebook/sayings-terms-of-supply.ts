import type { PhraseRow } from './row.ts';
import { EDITORIAL, notice, OTHER, say } from './say.ts';

/** What those who supply pictures add: a voucher copy, subscribers of one agency, the news a picture came with, learning machines. */
export const TERMS_OF_SUPPLY: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[(verwendung|abdruck|veroffentlichung|nutzung)] (nur|ausschliesslich) gegen (beleg|belegexemplar|belegexemplare|zusendung eines belegexemplars)',
      '(nur|) gegen (beleg|belegexemplar|belegexemplare)',
      '[(publication|utilisation|reproduction)] (uniquement|seulement) contre [un] (justificatif|exemplaire justificatif)',
      '[(for|only for|exclusively for|restricted to)] (for|to) (subscribers|clients|members) of [the] (ani|pti|ians|upi|ap|afp|epa|pa|aap|anp|dpa|efe|ansa|lusa) only',
    ],
    examples: [
      ['Verwendung nur gegen Belegexemplar', 'other'],
      ['Abdruck nur gegen Beleg', 'other'],
      ['For subscribers of ANI only', 'other'],
    ],
    counterExamples: ['Sie gaben das Geld nur gegen Belege heraus.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[uso] (exclusivamente|unicamente|solo|solamente) para ilustrar (esta|la|dicha) (informacion|noticia) a la que [se] (hace referencia|refiere|acompana) [la (imagen|foto|fotografia)]',
      '(apenas|exclusivamente|unicamente) para ilustrar a noticia a que [se] (refere|diz respeito) [a (imagem|foto|fotografia)]',
      '(esclusivamente|unicamente|solo) per illustrare la notizia (a cui|alla quale) [si] (riferisce) [l immagine|la foto]',
      '(exclusivement|uniquement) pour illustrer l information (a laquelle|a laquelle elle) [se] (rapporte|refere) [l image|la photo]',
    ],
    examples: [
      ['Exclusivamente para ilustrar la noticia a la que hace referencia la imagen', 'other', 'purpose-only editorial'],
    ],
    counterExamples: ['Sirvió para ilustrar la noticia a la que se refería.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(y|e|et) (citando|mencionando|indicando|mentionnant|citant) (la|a|el|o|l|le) (procedencia|proveniencia|provenienza|fuente|fonte|source|origine|origen) [(de|della|da) (la|) (imagen|imagem|foto|immagine)] [en la firma]',
    ],
    examples: [['Y citando la procedencia de la imagen en la firma', 'mandatory-credit']],
    counterExamples: ['Habló citando la fuente de la noticia.'],
  }),
  say([{ kind: 'purpose-except', value: ['ai-training'] }], 'directives', {
    patterns: [
      '[(content|images|photos|this image|the image|this content|material)] (may|must|can) not be used to (train|develop|test) [, (develop|test|train)] [or (test|develop|train)] [any] (artificial intelligence|ai|machine learning|generative ai) [(or|and|/) (machine learning|ai|artificial intelligence)] [(model|models|system|systems|tool|tools|algorithms)]',
    ],
    examples: [
      [
        'Content may not be used to train, develop or test any artificial intelligence or machine learning model',
        'purpose-except ai-training',
      ],
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '[(die|alle|das|unsere)] (pressefotos|pressebilder|pressebild|bilder|fotos|bild|foto|motive|aufnahmen) (durfen|darf|konnen|kann) [nur] bis [zum] (ende|schluss|abschluss) (der|des) (ausstellung|schau|laufzeit|messe|spielzeit|festivals) [,] [am|zum] {moment} [kostenfrei|honorarfrei|frei|unentgeltlich] (verwendet|veroffentlicht|abgedruckt|genutzt) werden',
      '(verwendung|nutzung|abdruck|veroffentlichung) [nur] bis [zum] (ende|schluss|abschluss) (der|des) (ausstellung|schau|laufzeit|messe|spielzeit|festivals) [,] [am|zum] {moment}',
      '(use|usage|publication) [only] until the (end|close) of the (exhibition|show|fair|festival|run|season) [,] [on] {moment}',
      '(utilisation|publication|usage) [uniquement] jusqu a la (fin|cloture) (de l exposition|du festival|de la saison) [,] [le] {moment}',
      '(uso|publicacion) [solo] hasta (el final|el cierre|la clausura) (de la exposicion|del festival|de la feria) [,] [el] {moment}',
      '(uso|utilizzo|pubblicazione) [solo] fino alla (fine|chiusura) (della mostra|del festival) [,] [il] {moment}',
      '(gebruik|publicatie) [alleen] tot het einde van (de tentoonstelling|het festival) [,] [op] {moment}',
    ],
    examples: [
      [
        'Die Pressefotos dürfen bis zum Ende der Ausstellung am 29. Juni 2025 kostenfrei verwendet werden',
        'expires-on 2025-06-29',
      ],
      ['Nutzung nur bis zum Ende der Messe am 3. Mai 2026', 'expires-on 2026-05-03'],
      ['Use only until the end of the exhibition on 3 May 2026', 'expires-on 2026-05-03'],
      ["Utilisation jusqu'à la fin de l'exposition, le 3 mai 2026", 'expires-on 2026-05-03'],
    ],
    counterExamples: ['Die Bilder hängen bis zum Ende der Ausstellung am 29. Juni 2025 im Foyer.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(do not|not to be|must not be|not for) (publish|published|publication|used|use|run) (before|until|till) [the] (verdict|verdicts|judgment|judgement|sentence|ruling) (has|have) been (read out|read|delivered|announced|handed down|given|pronounced) [in court|in open court]',
      '(nicht|keine) (veroffentlichen|verwenden|veroffentlichung|verwendung) [,] (bevor|ehe) das urteil [~2] (verkundet|gesprochen|gefallen) (wurde|worden ist|ist)',
      '(ne pas|pas de) (publier|diffuser|publication|diffusion) avant que le (verdict|jugement) (soit|ne soit|ait ete) (rendu|prononce)',
      'no (publicar|difundir) (antes de que|hasta que) se (lea|dicte|conozca) (la sentencia|el veredicto|el fallo)',
    ],
    examples: [
      ['DO NOT PUBLISH BEFORE THE VERDICT HAS BEEN READ OUT IN COURT', 'embargo-until'],
      ['Nicht veröffentlichen, bevor das Urteil verkündet wurde', 'embargo-until'],
      ['No publicar hasta que se conozca el veredicto', 'embargo-until'],
    ],
    counterExamples: ['The paper was told not to publish before the verdict has been read, its editor said.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '사진 (하단에|하단|설명에|아래에|옆에) ~1 {credit} ~1 [를|을] (표기|명기|표시|명시) (필수|바랍니다|할 것|요망)',
    ],
    examples: [["사진 하단에 '국립중앙박물관 제공' 표기 필수", 'mandatory-credit 국립중앙박물관 제공']],
  }),
  notice(['npk'], [['+++ NPK +++']]),
];
