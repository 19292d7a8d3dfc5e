import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Bans on ends we have words for. They come before the sayings that hold any tie as it stands: "in connection with" what nobody listed. */
export const FRAMES_OF_ENDS: readonly PhraseRow[] = [
  forbid(
    [
      '(do not use|not for use|not to be used|no use|must not be used|may not be used) in (connection|conjunction|relation|association) with {ends-listed}',
      '[please] do not use (for|in|on) {ends-listed}',
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
];
