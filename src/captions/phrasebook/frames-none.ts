import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** “No more than ten, and none on the web”: bans that a number or a limit goes on with. */
export const FRAMES_OF_NONE: readonly PhraseRow[] = [
  forbid(
    [
      '[(and|but)] (none|none of them|none at all|not one) (on|in|for|by|to|at) {things}',
      '[(und|aber)] (keines|keins|keine|keines davon) (auf|in|fur|bei|im) {things}',
      '[(et|mais)] (aucune|aucun) (sur|dans|pour|par|a la|en) {things}',
      '[(y|pero)] (ninguna|ninguno) (en|para|por) {things}',
      '[(e|ma)] (nessuna|nessuno) (su|in|per|sui|sulle|nei|nelle) {things}',
      '[(e|mas)] (nenhuma|nenhum) (em|para|por|nas|nos|na|no) {things}',
      '[(en|maar)] (geen enkele|geen) (op|in|voor) {things}',
      '[(og|och|men)] (ingen|inga) (pa|i|til|for|till) {things}',
    ],
    [
      ['No more than 20 pictures per match, and none on betting sites.', 'other', 'purpose-except betting'],
      ['Maximal 10 Bilder pro Spiel, und keine auf Wettseiten', 'other', 'purpose-except betting'],
      ['Máximo 10 fotos por partido y ninguna en redes sociales', 'channel-except social', 'other'],
    ],
    ['There were five boats and none for sale.', 'Zwei Kinder, und keines auf der Straße.'],
  ),
  forbid(
    [
      '[(with|and)] no (use|usage|publication|reproduction) (in|on|for|by) {things}',
      '~3 (insignia|logo|logos|seal|seals|emblem|emblems|crest|crests|trademark|trademarks|coat of arms|branding) (may|must|should|can|shall) not be (used|shown|reproduced) (for|in|on) {things}',
      '~3 (wappen|logo|logos|siegel|emblem|hoheitszeichen) (darf|durfen) nicht (fur|in|auf|zu) {things} (verwendet|genutzt|gezeigt) werden',
      '~3 (logo|logos|embleme|emblemes|blason) ne (peut|peuvent|doit|doivent) [pas] etre (utilise|utilises|reproduit|reproduits) (pour|a des fins|dans|sur) {things}',
      '~3 (logo|logotipo|escudo|emblema|logos) no (puede|pueden|debe|deben) (usarse|utilizarse|emplearse) (para|en|con fines) {things}',
      '~3 (logo|stemma|stemmi|loghi|emblema) non (puo|possono|deve|devono) essere (usat|utilizzat)(o|i) (per|in|a fini) {things}',
    ],
    [
      ['NASA insignia must not be used for merchandising.', 'purpose-except merchandising'],
      ['Das Wappen darf nicht für Werbung verwendet werden', 'purpose-except advertising'],
      ['Le logo ne peut être utilisé à des fins publicitaires', 'purpose-except advertising'],
    ],
    ['The logo may not be used in the final, officials said.'],
  ),
];
