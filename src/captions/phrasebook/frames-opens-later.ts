import type { PhraseRow } from './row.ts';

const OK =
  '(use|usage|ok|okay|fine|free|allowed|available|only|frei|erlaubt|libre|autorise|si|libero|livre|vrij|fritt|fri|toegestaan)';

/** A medium that opens some time after the picture came: “Print ok, web after 48 hrs”. */
export const OPENS_LATER: readonly PhraseRow[] = [
  {
    patterns: [
      `{things} [${OK}] (only after|after|not before|no earlier than|nach|erst nach|na|pas na|apres|seulement apres|tras|despues de|solo tras|dopo|solo dopo|apos|depois de|etter|forst etter|efter|forst efter|через|после|nur nach|uniquement apres|solo despues de|solamente despues de|so apos|apenas apos|so depois de|alleen na|kun etter|kun efter|bara efter|endast efter|только через|только после) {days}`,
      '{things} (은|는|) {days} (후|이후) [부터] [가능|사용 가능]',
      '{things} (は) {days} (後|以降) [から] [可|使用可]',
      '{things} {days} (后|之后|後|之後|以后) [(可用|可|方可使用)]',
    ],
    meaning: { does: 'forbid-for' },
    reach: 'directives',
    examples: [
      ['Web after 48 hrs', 'channel-except online @ untilDays 2'],
      ['Print ok, web after 48 hrs', 'channel-except online @ untilDays 2'],
      ['Print frei, Online nach 24 Stunden', 'channel-except online @ untilDays 1'],
      ['Print libre, web après 48h', 'channel-except online @ untilDays 2'],
      ['Print ok, web na 48 uur', 'channel-except online @ untilDays 2'],
      ['Print ok, nett etter 48 timer', 'channel-except online @ untilDays 2'],
      ['TV after 2 days', 'channel-except tv @ untilDays 2'],
      ['웹은 48시간 후', 'channel-except online @ untilDays 2'],
      ['ウェブは48時間後', 'channel-except online @ untilDays 2'],
      ['Online nur nach 30 Tagen', 'channel-except online @ untilDays 30'],
      ['Web solo después de 30 días', 'channel-except online @ untilDays 30'],
      ['Web só após 30 dias', 'channel-except online @ untilDays 30'],
      ['Nett kun etter 30 dager', 'channel-except online @ untilDays 30'],
      ['Интернет только через 30 дней', 'channel-except online @ untilDays 30'],
      ['网站48小时后', 'channel-except online @ untilDays 2'],
    ],
    counterExamples: ['TV crews left after 48 hours, he said.', 'The web went down and came back after 48 hours.'],
  },
];
