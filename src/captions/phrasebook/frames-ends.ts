import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Bans on ends and places we have words for. They come before the rows that hold any tie as it stands, and those that read the deed alone. */
export const FRAMES_OF_ENDS: readonly PhraseRow[] = [
  forbid(
    [
      '(do not use|not for use|not to be used|no use|must not be used|may not be used) in (connection|conjunction|relation|association) with {ends-listed}',
      '[please] do not use (for|in|on) {ends-listed}',
      '(not for use|not to be used|no use) by {ends-listed}',
      '(vietata|proibita|prohibida|proibida|interdite) [la|a] (diffusione|difusion|diffusion|divulgacao) [in|su|sui|sulla|en|sur|na|nas|em] {things}',
      '(use|usage) in (connection|conjunction|association) with {ends-listed} [services|companies] (is|are|) [strictly] (prohibited|forbidden|not permitted)',
      '(keine|nicht) (verwendung|nutzung|verwenden|nutzen) im zusammenhang mit {ends-listed}',
      'pas d utilisation en (lien|relation|rapport) avec {ends-listed}',
      '(sin|no) (uso|usar) en relacion con {ends-listed}',
    ],
    [
      ['No use in connection with gambling', 'purpose-except betting'],
      ['Not for use in connection with betting or games', 'purpose-except betting,games'],
      ['Do not use in connection with the trial', 'other'],
      ['Do not use for AI', 'purpose-except ai-training'],
      ['Keine Verwendung im Zusammenhang mit Werbung', 'purpose-except advertising'],
    ],
    ['Lawyers said they would not act in connection with gambling.'],
  ),
  forbid(
    [
      '{things} への (転載|投稿|アップロード|配信) [は] (禁止|不可|厳禁|禁じます|ご遠慮ください)',
      '(不得|禁止|请勿|严禁|請勿|嚴禁|勿) (转载|上传|发布|转发|刊登|上载|上載|上傳|轉載|轉發|發布) (至|到|于|在|於) {things}',
    ],
    [
      ['SNSへの転載禁止', 'channel-except social'],
      ['不得上传至社交媒体', 'channel-except social'],
    ],
  ),
  {
    patterns: [
      '{things} (nur|lediglich) bis [zum|zur] {moment}',
      '{things} (alleen|slechts|uitsluitend) tot [en met] {moment}',
      '{things} (kun|bare|endast) (til|till|indtil) [og med|och med] {moment}',
      '{things} [은|는] {moment} 까지만 [사용|게재] [가능]',
      '{things} は {moment} まで [使用|利用|掲載] [可|可能]',
    ],
    meaning: { does: 'forbid-after' },
    reach: 'directives',
    examples: [
      ['Online nur bis 3. Mai 2026', 'channel-except online @ from 2026-05-04'],
      ['Sociale media slechts tot 3 mei 2026', 'channel-except social @ from 2026-05-04'],
      ['ウェブは2026年5月3日まで', 'channel-except online @ from 2026-05-04'],
    ],
    counterExamples: ['Die Straße ist nur bis 3. Mai 2026 gesperrt.'],
  },
  {
    patterns: [
      '(exclusive to|exclusively for|exclusive for) [the] {name}',
      '(en exclusiva para|in esclusiva per|en exclusivite pour|em exclusivo para|exklusiv fur|exclusief voor|eksklusivt for|exklusivt for) [il|la|le|l|el|die|das] {name}',
      '(exclusivite|exclusiva|exclusiva de|exclusiva para|esclusiva|esclusiva di|esclusiva per|exclusividade|exklusivrechte|exklusivrecht|exklusivbild fur|exclusief|eksklusivt|exklusivt) [:|de|pour] {name}',
      '(exclusivite|exclusiva|esclusiva|exclusividade|exclusief) [:|de|pour] {titles}',
      '(exclusive to|exclusively for|exklusiv fur|in esclusiva per|en exclusiva para|en exclusivite pour) [the] {titles}',
    ],
    meaning: { does: 'limit-until' },
    reach: 'directives',
    examples: [
      ['Exclusive to Bild until 30 November 2026', 'publication-only Bild @ until 2026-11-30'],
      ['In esclusiva per il Corriere della Sera', 'publication-only Corriere della Sera'],
      ['Exklusiv für Bild', 'publication-only Bild'],
      ["Exclusivité Paris Match jusqu'au 15 mai 2025 inclus", 'publication-only Paris Match @ until 2025-05-15'],
    ],
    counterExamples: ['The club is exclusive to members until 30 November 2026.'],
  },
  limit(
    [
      '(utilisation|diffusion|distribution|publication|reproduction) interdite (en dehors de|en dehors du|en dehors des) {things}',
      '(pubblicazione|diffusione|uso|utilizzo|riproduzione|distribuzione) (vietata|vietato) (al di fuori di|al di fuori dell|al di fuori della|fuori dall|fuori da) {things}',
      '[queda|esta] (prohibida|prohibido) ~1 (difusion|distribucion|publicacion|uso|reproduccion) (fuera de|fuera del) {things}',
      '[e] (proibida|proibido) ~1 (divulgacao|distribuicao|publicacao|uso) (fora de|fora do) {things}',
    ],
    [
      ['Utilisation interdite en dehors de la Suisse.', 'territory-only CH'],
      ["Pubblicazione vietata al di fuori dell'Italia.", 'territory-only IT'],
      ['Queda prohibida su publicación fuera de España.', 'territory-only ES'],
    ],
  ),
];
