import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Bans that go on behind a comma, and words for a ban that a language seldom uses. */
export const FRAMES_OF_LISTS: readonly PhraseRow[] = [
  forbid(
    [
      '(refrain|refraining|abstain) from {things}',
      '(abstenerse|abstenganse|se abstengan) de {things}',
      'astenersi (dal|dalla|dall) {things}',
      '(s abstenir|abstenez vous) de {things}',
      '(abster se|abstenham se) de {things}',
      '(afzien|onthoud u) van {things}',
      '{things} (are asked|are requested|are kindly asked) not to {run} [this|the|these|it] [{image}]',
      '{things} (are asked to|must|should|please|have to) (leave|keep) [this|the|these] {image} (out|off) [of ~3]',
      'nor [(may|must|can|should) (it|they|this {image}|the {image}) be|to be|is it to be|for|to|in|on|by] {things}',
      '(noch darf|noch durfen) (sie|es|das bild|die bilder) {things} [werden]',
      '(ni|ne|nem) (para|pour|per|en|em|in|puede|peut|puo|pode) {things}',
    ],
    [
      [
        'This image may not be used in connection with gambling, nor to train machine-learning models.',
        'purpose-except betting',
        'purpose-except ai-training',
      ],
      ['May not be archived, nor may it be sold', 'no-archive', 'no-resale'],
      ['Refrain from cropping', 'no-modification'],
      ['Astenersi dal diffondere sui social', 'channel-except social'],
      ['Magazines are asked to leave this image out', 'channel-except print-magazine'],
      ['Not for sale, nor for use in Japan', 'no-resale', 'territory-except JP'],
    ],
    ['He did not speak, nor did he archive his papers.'],
  ),
  forbid(
    [
      '[das|dieses|die] (werk|werke|kunstwerk|kunstwerke|gemalde|motiv|motive|abbildung|aufnahme|aufnahmen|fotografie|vorlage) (darf|durfen) nicht {things} werden',
      '[the] (work|works|artwork|artworks|painting|paintings|frame|frames|shot|shots|still|stills|visual|visuals|asset|assets) (may|must|can|should|shall) not be {things}',
      '[l|les|la|le] (oeuvre|oeuvres|tableau|tableaux|visuel|visuels|cliche|cliches) (ne peut|ne peuvent|ne doit|ne doivent) [pas|en aucun cas] etre {things}',
      '[la|las|el|los] (obra|obras|cuadro|cuadros|material|fotografia) no (puede|pueden|debe|deben) [ser] {things}',
      '[l|le|la|il] (opera|opere|quadro|materiale|fotografia) non (puo|possono|deve|devono) essere {things}',
      '[a|as|o|os] (obra|obras|quadro|quadros|material|fotografia) nao (pode|podem|deve|devem) ser {things}',
      '[het|de] (kunstwerk|kunstwerken|werk|werken|schilderij|opname|opnamen) (mag|mogen) niet {things} [worden]',
    ],
    [
      ['Das Werk darf nicht beschnitten werden', 'no-modification'],
      ["L'œuvre ne peut en aucun cas être recadrée", 'no-modification'],
      ['La obra no puede ser recortada', 'no-modification'],
      ['These stills may not be archived', 'no-archive'],
    ],
    ['The work must not be sold, the court ruled.'],
  ),
  forbid(
    [
      '[esta|fica|queda|e] (vedad|vetad|interdett|negad)(o|a|os|as|e|i) [o|a|os|as|el|la|il|lo|l|su|seu|sua] {things}',
      '{things} [e|es|esta|esta terminantemente|sao] (vedad|vetad|interdett)(o|a|os|as|i|e)',
      '(divieto|divieto assoluto) di {things}',
      '(prohibicion|proibicao) de {things}',
      '(defense|interdiction formelle|interdiction absolue) (de|d) {things}',
      '[strictement|formellement|rigoureusement] (interdite|interdit) : {things}',
      '(verbot|kein recht) (der|des|von|zur) {things}',
      '{things} (воспрещен(а|о|ы|)|воспрещается|не допускается|недопустимо|недопустима)',
      '(не допускается|воспрещается) {things}',
      '{things} (엄금|금함|을 금합니다|를 금합니다|을 금함|를 금함|을 불허함|은 삼가 주시기 바랍니다|은 삼가 주십시오)',
      '{things} (は|を|も) (禁止 (します|いたします|致します|しています|する)|厳禁 [です|とします]|お断り (します|いたします|致します)|禁じています|認めておりません|固くお断りします)',
      '{things} (ikke tilladt|ikke tillatt|inte tillaten|ej tillatet|ej tillaten|er ikke tilladt|er ikke tillatt)',
    ],
    [
      ['Vedado o uso comercial', 'purpose-except commercial'],
      ['Divieto di archiviazione', 'no-archive'],
      ['Défense de recadrer', 'no-modification'],
      ['Использование в рекламе не допускается', 'purpose-except advertising'],
      ['転売、再配布を禁止します', 'no-resale', 'no-redistribution'],
    ],
    ['È vietato l’ingresso ai cani.', 'Foi vedado o acesso à praia.'],
  ),
  limit(
    [
      '{things} 以外 の {things} (を|は) (禁じます|禁止します|禁じる|禁止する|禁止いたします|固くお断りします|認めておりません|固く禁じます)',
      '{things} (이외의|외의|외) [다른] (용도|목적) [으로] [의] {things} [을|를|은|는] (금합니다|금지합니다|금함|금지|불가)',
    ],
    [['報道目的以外の使用を禁じます', 'purpose-only editorial']],
  ),
  forbid(
    [
      '(escluse|esclusi|esclusa|escluso|excluyendo|excluindo|a l exclusion (de|du|des|d)|a exclusion de|unter ausschluss (von|der)|met uitzondering van|med undantag for|med unntak av|bortsett fra) {things}',
    ],
    [
      ['Escluse televisioni e piattaforme social', 'channel-except tv,social'],
      ["À l'exclusion de la télévision", 'channel-except tv'],
    ],
    ['Tutti salvi, esclusi i passeggeri del treno.'],
  ),
];
