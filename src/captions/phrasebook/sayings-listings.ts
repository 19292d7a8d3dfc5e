import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const LISTINGS =
  '(epg|epgs|electronic program guides|electronic programme guides|program guides|programme guides|tv guides|tv listings|listings magazines|tv listings magazines|programmzeitschriften|programmfuhrer|elektronische programmfuhrer|programmhefte|streamingplattformen|streaming plattformen|streaming - plattformen|streaming platforms|streaming services|video platforms|video on demand|vod|guides tv|guides de programmes|plateformes de streaming|plateformes video|guias de programacion|plataformas de streaming|guide tv|guide ai programmi|piattaforme di streaming|piattaforme streaming|guias de programacao|programmagidsen|tv gidsen|tv - gidsen|streamingdiensten|streamingplatforms|стриминговых (сервисах|платформах)|телепрограммах|программах передач|app stores|thumbnails|streaming thumbnails|listings|listings pages|programme listings|tv programmes pages)';
const LISTED = `${LISTINGS} [(and|or|und|oder|et|ou|y|o|e|en|of|и|или|,|/) ${LISTINGS}]`;

/** Guides to what is on and places where films are shown: media of their own that no list of channels holds. */
export const LISTINGS_CLOSED: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `(no|not for|not for use (in|on|by)|not to be used (in|on|by)|no use (in|on|by)) [(any|the)] ${LISTED} [(use|usage)]`,
      `(keine (nutzung|verwendung) (auf|in|durch|fur)|keine|nicht fur|nicht auf|nicht in) ${LISTED}`,
      `(pas d utilisation (sur|dans|par)|pas de|pas pour|interdit (sur|aux)|hors) [(les|des)] ${LISTED}`,
      `(no usar en|prohibido en|no para|sin|prohibido su uso en) [(las|los)] ${LISTED}`,
      `(no|non per|vietato (su|in)|vietato l uso (su|in)) [(le|i|sulle)] ${LISTED}`,
      `(nao usar em|proibido em|nao para|sem|proibido o uso em) ${LISTED}`,
      `(niet voor|niet in|geen gebruik (in|op|door)|niet op) ${LISTED}`,
      `(не для|запрещено [использование] (в|на)|не использовать (в|на)) ${LISTED}`,
    ],
    examples: [
      ['Not for EPG use', 'other'],
      ['Not for use on streaming platforms', 'other'],
      ['Nicht für EPG', 'other'],
      ['Keine Nutzung auf Streamingplattformen', 'other'],
      ['Pas pour les guides TV', 'other'],
      ['No usar en plataformas de streaming', 'other'],
      ['Niet voor programmagidsen', 'other'],
      ['Не использовать на стриминговых платформах', 'other'],
    ],
    counterExamples: ['The series is not on streaming platforms.', 'Der Film läuft nicht auf Streamingplattformen.'],
  }),
];
