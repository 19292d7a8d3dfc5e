import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

const PICTURE = '[this|the|these|our] [{image}]';
const NOT = '(may not|must not|cannot|can not|should not|shall not|are not allowed to|are not permitted to|are not to)';

/** Bans and limits said in whole sentences: who may not, where it must not appear, what the licence covers. */
export const SENTENCE_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      `{things} ${NOT} {run} ${PICTURE}`,
      `{things} [please] do not {run} ${PICTURE}`,
      `[you] ${NOT} {run} {things}`,
      '[please] (keep|stay) (off|out of) {things} [please]',
      `(must|may) not (appear|run|be seen|be shown) (on|in) {things}`,
      '(must|may) not (appear|run|be run|be shown|be published) in {titles}',
      'not to (appear|run|be run|be shown|be published) in {titles}',
      '(not for|no) (use|publication) in {titles}',
      'out : {things}',
      'out : {titles}',
      '{titles} out',
      '[may|must] not be (fed into|used to train|used for|ingested (by|into)) {things}',
      '[please] not {things}',
    ],
    [
      ['Subscribers in Sweden and Norway may not use this picture', 'territory-except SE,NO'],
      ['Television stations in Israel may not air this image', 'channel-except tv @ IL'],
      ['Not available in Kenya, nor in Uganda', 'territory-except KE,UG'],
      ['Keep off Facebook and Instagram', 'channel-except social'],
      ['Must not appear in Daily Star or Evening Chronicle', 'publication-except Daily Star,Evening Chronicle'],
      ['OUT: Corriere della Sera, La Repubblica', 'publication-except Corriere della Sera,La Repubblica'],
      ['Sun, Mirror and Daily Star out for 24 hours', 'publication-except Sun,Mirror,Daily Star @ untilDays 1'],
      ['OUT: Spain and Portugal', 'territory-except ES,PT'],
      ['May not be fed into machine learning systems', 'purpose-except ai-training'],
    ],
    ['Drivers in Norway may not use this road.', 'Keep out of reach of children.', 'Ann, Bob and Carl walk out.'],
  ),
  limit(
    [
      '[(the|this)] (licence|license|clearance|permission|rights) (covers|cover|extends to|applies to|is valid for|valid for|is for) [the] {things} only',
      '[(the|this)] (licence|license|clearance|permission) (covers|is limited to|is restricted to) {things}',
      '(cleared|licensed|licenced|available) {things} only',
      '(only|nur|ausschliesslich|uniquement|seulement|exclusivement|solo|solamente|soltanto|apenas|somente|kun|endast|alleen|только) {outside}',
      '{outside} (only|nur|uniquement|seulement|exclusivement|solamente|apenas|soltanto)',
    ],
    [
      ['Licence covers the GCC states only', 'territory-only AE,BH,KW,OM,QA,SA'],
      ['Only outside Japan', 'territory-except JP'],
      ['Nur außerhalb der Schweiz', 'territory-except CH'],
      ['Uniquement hors de France', 'territory-except FR'],
      ['Solo fuera de España', 'territory-except ES'],
      ['Clearance is limited to print', 'channel-only print-newspaper,print-magazine'],
    ],
    ['The driving licence covers cars only.'],
  ),
  forbid(
    [
      '(in|im|auf) {things} nicht (verwenden|veroffentlichen|zeigen|nutzen|publizieren|drucken|senden)',
      '{things} nicht (verwenden|veroffentlichen|zeigen|nutzen|publizieren|drucken)',
      '(toute|tout|aucune) {things} (est|sont) (exclue|exclu|exclues|exclus|proscrite|proscrit|interdite|interdit)',
      '{things} (est|sont) (exclue|exclu|exclues|exclus|proscrite|proscrit|interdite|interdit)',
      '{things} (proscrit|proscrite|proscrits|proscrites)',
      '(nao|no|non) (pode|podem|puede|pueden|puo|possono|deve|devem|debe|deben) (ser|essere) {things}',
      '(niet|geen|nao) {things}',
      '(not|nicht|pas|no|nao|niet|ikke|inte|non) {outside}',
      '{outside} nicht (verwenden|veroffentlichen|zeigen|nutzen)',
      '{things} (esta|estan|queda|quedan|e|sono|fica|ficam) (excluida|excluido|excluidas|excluidos|esclusa|escluso|prohibida|prohibido|vietata|vietato|proibida|proibido)',
      'не для публикации (на территории|в) {things}',
      'не (публиковать|использовать|распространять) (на территории|в|на) {things}',
      '(запрещено|нельзя) (публиковать|использовать) (на территории|в|на) {things}',
      '(請勿|请勿|勿|禁止) {things}',
    ],
    [
      ['In Österreich nicht verwenden!', 'territory-except AT'],
      ['Toute utilisation publicitaire est exclue', 'purpose-except advertising'],
      ['Não pode ser usada em Portugal nem no Brasil', 'territory-except PT,BR'],
      ['NIET DOORVERKOPEN', 'no-resale'],
      ['Außerhalb Deutschlands nicht verwenden', 'territory-only DE'],
      ['Não usar na televisão nem na internet', 'channel-except tv,online'],
      ['La reventa queda excluida', 'no-resale'],
      ['Не для публикации на территории Украины', 'territory-except UA'],
      ['請勿轉發', 'no-redistribution'],
    ],
    ['Das kann man in Österreich nicht verwenden, sagte er.'],
  ),
  limit(
    ['{things} 以外 の {things} は お断り [します|いたします]'],
    [
      ['기사 외 용도 사용 금지', 'purpose-only editorial'],
      ['報道目的以外の使用はお断りします', 'purpose-only editorial'],
    ],
  ),
];
