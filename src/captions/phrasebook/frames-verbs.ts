import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** What a desk writes with a verb: what not to do, what is left out, and what the picture is only good for. */
export const VERB_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      'nicht [mehr] {things}',
      'non {things}',
      'не {things}',
      'не {things} и не {things}',
      'niet te {things}',
      'niet (op|in|via|bij) {things}',
      '(mag|mogen|kan|kunnen) niet [meer] {things} [worden]',
      'ikke {things} (bildet|billedet|bilden)',
      '{things} (no|non|nao) (autorizad(o|a)|permitid(o|a)|autorizzat(o|a)|consentit(o|a)) (en|em|in|para|per) {things}',
      '(in|im|fur) {things} (gesperrt|nicht verfugbar|nicht freigegeben|untersagt)',
      '(non|no|nao) (destine|destinee|destinato|destinata|destinado|destinada) (a|au|aux|al|alla|ao|para) [la|l] {things}',
      '{things} (할 수 없음|해서는 안 됩니다|하지 말 것|하면 안 됨|하지 말아 주십시오)',
      '{things} しないで (ください|下さい)',
    ],
    [
      ['Nicht archivieren', 'no-archive'],
      ['Nicht verwenden in Österreich', 'territory-except AT'],
      ['Non pubblicare sui social', 'channel-except social'],
      ['Niet te gebruiken in België', 'territory-except BE'],
      ['Не обрезать и не ретушировать', 'no-modification'],
      ['加工しないでください', 'no-modification'],
    ],
    ['Das darf sich nicht ändern, sagte er.', 'Non vendere illusioni, dice il ministro.'],
  ),
  forbid(
    [
      '{things} (ausgenommen|ausgeschlossen|uitgezonderd|uitgesloten|unntatt|unntas|undtaget|undtages|undantaget|undantas|utgar|udgar|excepte|excluid(o|a|os|as)|esclus(o|a|i|e)|exclu(s|e|es|))',
      '(sauf|excepte|excepto|exceto|eccetto|uitgezonderd|ausgenommen|unntatt|undtagen|utom) {things}',
    ],
    [
      ['Österreichische Medien ausgenommen', 'territory-except AT'],
      ['SVERIGE UTGÅR', 'territory-except SE'],
      ['Excepto medios argentinos', 'territory-except AR'],
      ['Sauf médias belges', 'territory-except BE'],
    ],
    ['Alle kamen, Österreich ausgenommen, sagte sie.'],
  ),
  forbid(
    [
      '[this|the|these] {image} [is|are] (banned|barred|blocked|excluded|withdrawn|debarred) (from|for) {things}',
      '[is|are] (banned|barred) from {things}',
      '{things} (prohibits|prohibited|barred) (for|in|to) {things}',
      'no {things} (may|can|must) be (made|done|carried out|undertaken|produced) with [this|the|these] {image}',
      'with [this|the|these] {image} no {things} (may|can|must) be (made|done|carried out|produced)',
      '[mit (diesem|diesen|dem|den) (bild|foto|bildern|fotos)] (darf|durfen) keine {things} (gemacht|betrieben) werden',
      '{things} (avec|con|com|met|mit) (cette photo|esta foto|questa foto|deze foto|diesem foto) (interdite|prohibida|vietata|proibida|verboden|verboten)',
      'interdiction (de|d) {things}',
      '(запрещено|запрещается) {things}',
      '(запрещено|запрещается) {things} (в|на) {things}',
      '(prohibido|vietato|proibido|interdit de) {things} ~1 (imagen|immagine|imagem|image|foto|photo)',
    ],
    [
      ['This picture is banned from use in Germany', 'territory-except DE'],
      ['With this photo no advertising may be made', 'purpose-except advertising'],
      ['Mit diesem Foto darf keine Werbung gemacht werden', 'purpose-except advertising'],
      ["Interdiction d'utilisation sur internet", 'channel-except online'],
      ['Vietato modificare la foto', 'no-modification'],
    ],
    ['The film is banned in Germany.', 'The sale of the picture book is banned in Germany.'],
  ),
  limit(
    [
      '{things} (solo|soltanto|solamente|unicamente|esclusivamente|exclusivamente|apenas|somente) (en|in|per|para|em|a|no|na|nos|nas) {things}',
      '(valido|valida|valable|disponible|disponibile|disponivel) (solo|soltanto|unicamente|exclusivamente|esclusivamente|apenas|somente|uniquement|seulement) (en|in|per|para|em|pour) {things}',
      '(gultig|verfugbar|geldig|beschikbaar) (nur|alleen|uitsluitend) (in|fur|voor) {things}',
      '{things} (limitee|restreinte|reservee) (a|au|aux) [la|l] {things}',
      '{things} (riservat(o|a)|limitat(o|a)|reservad(o|a)|limitad(o|a)|restringid(o|a)|restrit(o|a)) (a|al|all|alla|ao|aos) {things}',
      '{things} (beperkt tot|voorbehouden aan|begrenset til|begransad till|begrenzt auf|beschrankt auf) {things}',
      '(nur|ausschliesslich) (in|im|fur) {things} (verwendbar|nutzbar|verfugbar|gultig|zu verwenden|zu nutzen)',
      '(alleen|uitsluitend|enkel|slechts) (te|voor|in|bij) {things}',
      '{things} (alleen|uitsluitend|enkel) (voor|in) {things}',
      '{things} только (в|на|для) {things}',
      '{things} (でのみ|のみで|だけで) (使用可|使用可能|利用可|利用可能|掲載可|使用できます|利用できます)',
      '(只能|仅可|只可|仅能|僅可|只供) [在|于|用于] {things}',
    ],
    [
      ['Utilizzabile solo in Svizzera', 'territory-only CH'],
      ['Válido únicamente para Chile', 'territory-only CL'],
      ['Utilisation limitée à la Belgique', 'territory-only BE'],
      ['Uso riservato alla stampa', 'channel-only print-newspaper,print-magazine'],
      ['Nur in der Schweiz verwendbar', 'territory-only CH'],
      ['Enkel voor redactioneel gebruik', 'purpose-only editorial'],
      ['日本国内でのみ使用可', 'territory-only JP'],
      ['只能在日本使用', 'territory-only JP'],
    ],
    ['L’ingresso è riservato alla stampa.'],
  ),
  limit(
    [
      '{things} 以外 の {things} は (ご遠慮ください|ご遠慮下さい|お控えください|控えてください|できません|認めません)',
      '{things} 以外 (禁止|不可)',
    ],
    [['報道目的以外の使用はご遠慮ください', 'purpose-only editorial']],
  ),
  forbid(
    [
      '{things} への (転載|投稿|アップロード|配信) [は] (禁止|不可|厳禁|禁じます|ご遠慮ください)',
      '(不得|禁止|请勿|严禁) (转载|上传|发布|转发|刊登) (至|到|于|在) {things}',
    ],
    [
      ['SNSへの転載禁止', 'channel-except social'],
      ['不得上传至社交媒体', 'channel-except social'],
    ],
  ),
];
