import type { Clause } from './verdict.ts';

/**
 * Whether the words count days from its release, publication or receipt. The archive counts them from the transmission,
 * which is mostly later: what ended before would seem to last.
 */
export function isCountedFromElsewhere(clause: Clause): boolean {
  return countsDays(clause) && QUOTING.includes(clause.origin) && ELSEWHERE.some((words) => words.test(clause.words));
}

function countsDays({ kind, within }: Clause): boolean {
  return kind === 'expires-after-days' || typeof within?.fromDays === 'number' || typeof within?.untilDays === 'number';
}

/** Where the words are those of somebody who said how to count. */
const QUOTING: readonly Clause['origin'][] = ['read', 'editor', 'agency'];

const ELSEWHERE: readonly RegExp[] = [
  /\b(?:after|from|of|since|following|upon|post|once|past|when)\b[\s-]+(?:[\w’']+[\s-]+){0,4}?(?:releas|publi(?:cation|sh)|issu|recei(?:pt|v)|first (?:use|used)\b)/i,
  /\b(?:release|publication|issue) da(?:te|y)\b/i,
  /veröffentlich|erschein|freigabe|\b(?:erhalt|empfang|eingang)\b/i,
  /\b(?:après|apres|depuis|suivant|compter|dès)\b.*(?:publication|parution|sortie|réception|reception)/i,
  /publicaci|publicaç|pubblicazion|publicatie|ontvangst|recepci|recebimento|ricezione|ricevimento/i,
  /(?:게재|발행|배포|공개|수신|보도|출고)(?:된|한)?\s*(?:일|날|시점)?\s*(?:이?후|뒤|부터|로부터|에서|기준)/,
  /(?:公開|発表|掲載|発行|受信|受領)(?:日|後|から|より|以降)|(?:发布|發布|刊登|出版|收到|接收)(?:之?日|后|後|起)/,
  /(?:публикаци|опубликовани|выпуск|выход|получени|релиз)/i,
];
