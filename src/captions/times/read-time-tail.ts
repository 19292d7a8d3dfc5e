import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { AFTER_TIMES, BEFORE_TIMES, type Bound, type BoundRow, END_LENGTHS } from '../phrasebook/bounds-of-time.ts';
import { PhraseGraph, type State } from '../phrases/phrase-graph.ts';
import { vocabulary } from '../words/lexicon.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import { idsOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { dateOf, dayAfter, dayBefore } from './moment-value.ts';
import { couldBeginMoment, type Moment, readMoment } from './read-moment.ts';
import { readSpanOfTime, type SpanOfTime } from './read-span-of-days.ts';

/** When a clause holds. `isUndated` where the words name a day without its year. */
export interface TimeTail {
  end: number;
  /** The last day, or the instant it ends. */
  until?: DateOrInstant;
  from?: DateOrInstant;
  /** The same of a ban, where day and month could be either way round: a licence ends with the earlier day, a ban with the later one. */
  banUntil?: DateOrInstant;
  banFrom?: DateOrInstant;
  untilDays?: number;
  /** The same length, where it was said in months or years. */
  untilMonths?: number;
  fromDays?: number;
  isUndated?: boolean;
  /** Of such a day: it opens what was closed. */
  isOpening?: boolean;
  /** "before 4 June", "not until": the bound opens rather than closes. */
  isBefore?: boolean;
}

/** What the days are counted from. Which of them it is, is asked of the words when they are judged: see `rights/counted-from.ts`. */
const ANCHORS = idsOf(
  'sent transmitted delivered supplied filed issued provided gesendet geliefert ubermittelt gesandt transmission tx transm delivery upload uploading posting publication issue release receipt download distribution issuance ubertragung sendung lieferung ubermittlung livraison reception transmision entrega consegna levering diffusion difusion diffusione difusao envoi envio invio parution publicacion pubblicazione publicacao publicatie veroffentlichung verzending leverans overforing released received erhalt empfang herausgabe recepcion ricezione ontvangst trasmissione emissione transmissao emissao recepcao ausstrahlung versand eingang zusendung bereitstellung erscheinen emision uitzending verschijning sandning publicering publisering utsending utsendelse udsendelse utskick fremsendelse broadcast выпуска публикации передачи получения отправки выхода рассылки versanddatum verzenddatum lieferdatum toezending',
);
const ANCHOR_GLUE = idsOf(
  'of from fr after following since ab nach von the date day time der la a original initial first moment compter de apres desde contar da dal dalla vanaf na fra fran etter nach apres suivant suivants suivantes siguientes posteriores successive successivi seguintes volgend volgende following al all apos dopo despues tras efter its their it is was being picture photo image photograph dem sa su с со момента даты дня partir data fecha datum dato d du del do dell di van',
);
const MAX_ANCHOR_GLUE = 6;

const before = graphOf(BEFORE_TIMES);
const after = graphOf(AFTER_TIMES);
const anchors = graphOf(END_LENGTHS);

/** The end of "from transmission", "以内", or `at` itself. */
export function afterAnchor(words: TextInWords, at: number): number {
  let end = at;
  while (end - at < MAX_ANCHOR_GLUE && ANCHOR_GLUE.has(words.ids[end] ?? 0)) end += 1;
  if (end > at && ANCHORS.has(words.ids[end] ?? 0)) return end + 1;
  return endsOf(anchors, words, at)[0]?.end ?? at;
}

function graphOf(rows: readonly BoundRow[]): PhraseGraph<Bound> {
  const graph = new PhraseGraph<Bound>(vocabulary);
  for (const { bound, pattern } of rows) graph.add(pattern, bound);
  return graph;
}

/** Every place where a row ends when it begins at `from`, longest first. */
function endsOf(graph: PhraseGraph<Bound>, words: TextInWords, from: number): { bound: Bound; end: number }[] {
  const ends: { bound: Bound; end: number }[] = [];
  let state: State<Bound> | undefined = graph.root;
  for (let at = from; state !== undefined; at += 1) {
    for (const bound of state.rows) ends.unshift({ bound, end: at });
    state = at < words.tokens.length ? state.after(words.ids[at] ?? 0) : undefined;
  }
  return ends;
}

/** A day at `at`, read once a text. */
export function momentAt(words: TextInWords, at: number): Moment | null {
  const token = words.tokens[at];
  if (token === undefined || !couldBeginMoment(token.spelt)) return null;
  return remembered(words, 'moment', at, () => inOrder(words, readMoment(words.tokens, at)));
}

/** “Hasta el 12/07/2025”: in a text of a language in which all desks write the day first, it is first. */
function inOrder(words: TextInWords, moment: Moment | null): Moment | null {
  return moment?.isAmbiguous === true && writesDayFirst(words) ? { ...moment, isAmbiguous: false } : moment;
}

function writesDayFirst(words: TextInWords): boolean {
  return remembered(words, 'day first', 0, () => words.tokens.some(({ text }) => DAY_FIRST.has(text)));
}

/** Small words of terms that no English desk writes. */
const DAY_FIRST = new Set(
  'hasta embargada embargado jusqu jusque fino alle dal dalle uso usar antes las los del della dell delle prohibido prohibida prohibidas vietato vietata divieto proibido proibida ate nao sperrfrist uhr bis nicht keine gesperrt nur interdit interdite avant apres prima tot niet geen vrijgeven til ikke forbudt forbudet klokken till inte forbjudet'.split(
    ' ',
  ),
);

/** The time that begins at `from`: "until 3 May 2026", "for 30 days from transmission", "2025년 12월 31일까지". */
export function readTimeTail(words: TextInWords, from: number): TimeTail | null {
  const first = words.tokens[from];
  if (first === undefined) return null;
  const range = readRange(words, from);
  if (range !== null) return range;
  for (const { bound, end } of endsOf(before, words, from)) {
    const bounded = readBounded(words, end, bound);
    if (bounded !== null) return bounded;
  }
  const moment = first.kind === 'number' ? momentAt(words, from) : null;
  const closing = moment === null ? undefined : endsOf(after, words, moment.end)[0];
  if (moment !== null && closing !== undefined && closing.end > moment.end)
    return dated(moment, closing.bound, closing.end);
  const span = readSpanOfTime(words, from);
  const anchor = span === null ? 0 : afterAnchor(words, span.end);
  return span !== null && anchor > span.end ? timeLasting(span, 'for', anchor) : null;
}

const OPENS_RANGE = new WordList('from vom ab du del desde dal da de van fra fran с od'.split(' '));
const CLOSES_RANGE = new Set(
  'to through until till thru bis au al hasta ate a tot til till indtil до по - 至 到 から 부터'.split(' '),
);
/** “Tot en met”, “til og med”. */
const AND_WITH = new Set(['en met', 'og med', 'och med']);
const ENDS_RANGE = new Set(['まで', '까지', '止', '为止']);

/** "From 1 April through 30 August 2026", "du 20 mars au 19 juillet 2026", "2026年4月1日至2027年3月31日": a first day and a last. */
function readRange(words: TextInWords, from: number): TimeTail | null {
  const isOpened = OPENS_RANGE.holds(words.tokens[from]?.spelt);
  const first = momentAt(words, isOpened ? afterArticle(words, from + 1) : from);
  if (first === null || first.month === null || first.day === null) return null;
  const joint = closesRange(words, first.end);
  const last = joint === first.end ? null : momentAt(words, afterArticle(words, joint));
  if (last === null || last.month === null || last.day === null) return null;
  const year = first.year ?? (last.year === null ? null : last.year - (first.month > last.month ? 1 : 0));
  const [begins, until] = [dateOf({ ...first, year }, 'later'), dateOf(last, 'earlier')];
  if (begins === null || until === null || begins > until) return null;
  const time: TimeTail = {
    end: afterInclusive(words, afterCharacters(words, last.end, ENDS_RANGE)),
    from: begins,
    until,
  };
  if (![first, last].some(({ isAmbiguous, isLateNight }) => isAmbiguous || isLateNight)) return time;
  time.banFrom = dateOf({ ...first, year }, 'earlier') ?? begins;
  time.banUntil = dateOf(last, 'later') ?? until;
  return time;
}

function closesRange(words: TextInWords, at: number): number {
  const end = afterCharacters(words, at, CLOSES_RANGE);
  if (end !== at || !CLOSES_RANGE.has(words.tokens[at]?.text ?? '')) return end;
  const [joint = '', more = ''] = [words.tokens[at + 1]?.text, words.tokens[at + 2]?.text];
  return AND_WITH.has(`${joint} ${more}`) ? at + 3 : at + 1;
}

/** Behind one of the words, each of whose characters is a token. */
function afterCharacters({ tokens }: TextInWords, at: number, list: ReadonlySet<string>): number {
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (list.has(one + two)) return at + 2;
  return list.has(one) && one.charCodeAt(0) > 0x2e80 ? at + 1 : at;
}

/** "Editorial use only, from 1 April through 30 August 2026". */
export function rangeBehindComma(words: TextInWords, at: number): TimeTail | null {
  const time = words.tokens[at]?.text === ',' ? readTimeTail(words, at + 1) : null;
  return time?.from !== undefined && time.until !== undefined ? time : null;
}

function readBounded(words: TextInWords, at: number, bound: Bound): TimeTail | null {
  if (bound === 'for' || bound === 'beyond') {
    const span = readSpanOfTime(words, at) ?? readSpanOfTime(words, afterArticle(words, at));
    if (span === null) return null;
    return timeLasting(span, bound, afterAnchor(words, span.end));
  }
  const moment = momentAt(words, at) ?? momentAt(words, afterArticle(words, at));
  // "Until 28 days from transmission", "avant 30 jours après livraison".
  const span = moment === null && (bound === 'until' || bound === 'before') ? readSpanOfTime(words, at) : null;
  const anchor = span === null ? 0 : afterAnchor(words, span.end);
  if (span !== null && anchor > span.end) return timeLasting(span, 'for', anchor);
  return moment === null || (moment.month === null && bound !== 'until' && bound !== 'before')
    ? null
    : dated(moment, bound, afterInclusive(words, moment.end));
}

const ARTICLES = new Set('den dem der the el la las los le il lo alle ore o as aos kl'.split(' '));

/** "Till och med den 31 mars", "hasta las 12.00 del jueves". */
function afterArticle(words: TextInWords, at: number): number {
  return ARTICLES.has(words.tokens[at]?.text ?? '') ? at + 1 : at;
}

const INCLUSIVE = new Set('inclus inclusive included incl einschliesslich compris incluido compreso'.split(' '));

function afterInclusive(words: TextInWords, at: number): number {
  return INCLUSIVE.has(words.tokens[at]?.text ?? '') ? at + 1 : at;
}

/** A length as a time: while it lasts, or when it is over. */
export function timeLasting({ hours, months }: SpanOfTime, bound: 'for' | 'beyond', end: number): TimeTail {
  const days = hours / 24;
  if (bound === 'beyond') return { end, fromDays: days };
  return months === undefined ? { end, untilDays: days } : { end, untilDays: days, untilMonths: months };
}

function dated(moment: Moment, bound: Bound, end: number): TimeTail {
  const isOpening = bound === 'from' || bound === 'after';
  const time = bounded(dateOf(moment, isOpening ? 'later' : 'earlier'), bound, end);
  if (!(moment.isAmbiguous || moment.isLateNight)) return time;
  const ban = bounded(dateOf(moment, isOpening ? 'earlier' : 'later'), bound, end);
  if (ban.from !== undefined) time.banFrom = ban.from;
  if (ban.until !== undefined) time.banUntil = ban.until;
  return time;
}

function bounded(value: DateOrInstant | null, bound: Bound, end: number): TimeTail {
  if (value === null) return undated(bound, end);
  if (bound === 'from') return { end, from: value };
  if (bound === 'after') return { end, from: dayAfter(value) };
  return bound === 'before' ? { end, until: dayBefore(value), isBefore: true } : { end, until: value };
}

function undated(bound: Bound, end: number): TimeTail {
  if (bound === 'before') return { end, isUndated: true, isBefore: true };
  return bound === 'from' || bound === 'after' ? { end, isUndated: true, isOpening: true } : { end, isUndated: true };
}

/** The last day of a ban, and its first. */
export const banUntil = ({ banUntil: later, until }: TimeTail): DateOrInstant | undefined => later ?? until;
export const banFrom = ({ banFrom: earlier, from }: TimeTail): DateOrInstant | undefined => earlier ?? from;
