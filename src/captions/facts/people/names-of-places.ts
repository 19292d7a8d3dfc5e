import { earlier } from '../../words/earlier.ts';
import { isParticle } from '../name-case.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import type { Run } from './name-likeness.ts';

const STREET =
  /^(?:gate|gata|gatan|gade|vei|veien|vegen|väg|vägen|vej|plass|plads|plats|torg|torget|torv|bro|straat|laan|plein|gracht|street|road|avenue|square|lane|utca|tér|ulica|ulici|sokak|caddesi)$/u;
const STREET_END = /\p{L}{2,}-?(?:stra(?:ss|ß)e|platz|allee|gatan|gade|vägen|veien|straat|plein|gracht)$/iu;
const STREET_BEFORE =
  /^(?:rue|avenue|boulevard|quai|place|stade|parc|aéroport|calle|plaza|avenida|paseo|estadio|aeropuerto|rua|praça|estádio|aeroporto|piazza|corso|viale|stadio|ulica|ulicy|autodromo|autódromo|circuito|circuit|velodromo|velódromo|vélodrome|stadion|monumento|puente|pont|ponte|escuela|école|lycée|collège|palacio|teatro|hospital|улица|улице|площадь|площади|проспект|проспекте)$/iu;

/** `Karl Johans gate`, `rue Victor Hugo`, `Willy-Brandt-Platz`: a name that a street, a square or a ground bears. */
export function isStreet(words: readonly Word[], run: Pick<Run, 'from' | 'to'>, to: number): boolean {
  const last = words[to - 1]?.text ?? '';
  const next = words[to];
  return (
    (next?.kind === 'word' && to === run.to && STREET.test(next.text)) ||
    STREET_END.test(last) ||
    STREET_BEFORE.test(words[run.from]?.text ?? '') ||
    STREET_BEFORE.test(earlier(words, run.from)?.text ?? '')
  );
}

/** `Rio de Janeiro (RJ)`: a town with its state. */
export function isBeforeState(words: readonly Word[], to: number): boolean {
  return (
    words[to]?.text === '(' &&
    words[to + 2]?.text === ')' &&
    /^\p{Lu}{2}$/u.test(words[to + 1]?.text ?? '') &&
    [1, 2, 3].some((count) => cityOf(nameOf(words, to - count, to)) !== null)
  );
}

/** `MIRANDA DE EBRO (BURGOS), 25/11/2026.-`: the town of a dateline, in capitals, before its province and the day. */
export function opensDateline(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>): boolean {
  if (from > 2 || words[to]?.text !== '(') return false;
  const name = nameOf(words, from, to);
  if (mayBeSomebody(name)) return false;
  const close = words.slice(to, to + 7).findIndex(({ text }) => text === ')');
  const behind = words[to + close + 1]?.text === ',' ? words[to + close + 2] : words[to + close + 1];
  return close > 0 && name === name.toUpperCase() && behind?.kind === 'number';
}

/** `JANE ROE (USA), 25 de noviembre`: a given name we know, and no town of that name. */
export function mayBeSomebody(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return second !== '' && opensName(first) && !isParticle(second.toLowerCase()) && cityOf(name) === null;
}

function nameOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map((word) => word.text)
    .join(' ');
}
