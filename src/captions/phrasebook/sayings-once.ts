import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const ONCE_FR = '(une [seule] fois|une seule fois)';

/** Once and no more, counted in the words of each language. */
export const ONCE_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '[(not to be|may not be|must not be|to be)] (used|published|printed|run|reproduced) (not|no|) more than once',
      '(not|no) more than one (use|insertion|publication|appearance)',
      '[to] [may|can|must] be (used|published|printed|reproduced|run) (only once|once only|once and once only|just once|a single time [only])',
      '(one|single) (insertion|appearance|edition|issue|run) [only]',
      '(nur|hochstens|maximal|nicht ofter als|nicht mehr als) (einmal|ein mal) (zu verwenden|verwenden|verwendbar|abdrucken|zu drucken|veroffentlichen|nutzen|zu nutzen|verwendet werden)',
      `[a] n (utiliser|publier|imprimer) qu ${ONCE_FR}`,
      `(utilisable|publiable|reproductible) ${ONCE_FR} [(seulement|uniquement)]`,
      '(au plus|au maximum|pas plus d) une fois',
      '(para|valida para|valido para) un (solo|unico) (uso|empleo)',
      '[solo] [se] (puede|podra|pueden) (utilizar|usar|publicar|utilizarse|usarse|publicarse) [solo] una [(sola|unica)] vez',
      '(utilizable|publicable|utilizables) (una (sola|unica) vez|solo una vez)',
      '(como maximo|maximo|no mas de) una vez',
      '(utilizzabile|pubblicabile|utilizzabili) (una sola volta|solo una volta|un unica volta)',
      '(al massimo|non piu di) una volta',
      '(para|valida para) uma (unica|so) (utilizacao|publicacao|insercao)',
      '(pode|podem) ser (usada|utilizada|publicada|usadas) (apenas|so|somente) uma vez',
      '(no maximo|nao mais de) uma vez',
      '(maximaal|hoogstens|niet meer dan) (eenmaal|een keer) [(te gebruiken|gebruiken)]',
      '[(ma|far|kan|skal)] [(brukes|bruges|anvandas|publiseres|publiceres|publiceras)] (hogst|hojst|maks|maksimalt|maximalt|ikke mer enn|ikke mere end) (en gang)',
      'разов(ая|ое) (публикация|использование)',
      '[(использовать|публиковать|использование|публикация)] [-|–] не (более|больше) (одного раза|1 раза)',
      '(최대|한번만|한 번만|딱) [1 회|1회] [(사용|게재|이용)] [(가능|가능함|가능합니다|허용)]',
      '(使用|掲載|利用) [は|回数は] 1 回 まで [と] [します|する|です]',
      '[1 誌|1 媒体|1 社|各誌|各社] [に つき] 1 回 (限り|に限り|のみ|だけ)',
      '最多 [可|只能|僅可] (使用|刊用|刊登) (一次|1 次)',
    ],
    examples: [
      ['Not to be used more than once', 'one-time-use'],
      ['No more than one use', 'one-time-use'],
      ['May be used only once', 'one-time-use'],
      ['Single insertion only', 'one-time-use'],
      ['Höchstens einmal verwenden', 'one-time-use'],
      ["À n'utiliser qu'une seule fois", 'one-time-use'],
      ['Para un solo uso', 'one-time-use'],
      ['Utilizzabile una sola volta', 'one-time-use'],
      ['Pode ser usada apenas uma vez', 'one-time-use'],
      ['Maximaal één keer gebruiken', 'one-time-use'],
      ['Får användas högst en gång', 'one-time-use'],
      ['Использовать не более одного раза', 'one-time-use'],
      ['使用は1回までとします', 'one-time-use'],
      ['最多使用一次', 'one-time-use'],
    ],
    counterExamples: [
      'The vaccine may be used only once, officials said.',
      'Das Tor fiel höchstens einmal, sagte er.',
      'Nicht mehr als einmal verlor der Verein.',
      'La tarjeta se puede usar una sola vez, dijo.',
    ],
  }),
];
