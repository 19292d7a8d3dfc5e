import { earlier } from '../../words/earlier.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { isPortfolio, isRole, isTitle } from './titles.ts';
import { isForeignTrade } from './trades.ts';

/** Whether `Minister of`, `presidente del` or `Chancellor of the` stands before the run. */
export function isOffice(words: readonly Word[], from: number): boolean {
  const at = OFFICE_ARTICLES.has(earlier(words, from)?.text ?? '') ? from - 2 : from - 1;
  if (at < 0 || !OFFICE_OF.has(words[at]?.text ?? '')) return false;
  const holder = earlier(words, at)?.text ?? '';
  return (isTitle(holder) || isRole(holder)) && !OF_SOMEBODY.test(holder);
}

/** `the wife of X`, `une amie de X`: who is told by somebody else, and holds no office. */
const OF_SOMEBODY =
  /^(?:wife|husband|spouse|sons?|daughters?|mother|father|sisters?|brothers?|widow|widower|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|friends?|girlfriend|boyfriend|partner|fianc[eé]e?|fans?|supporters?|lawyer|attorney|victims?|teammates?|mujer|esposa|marido|hij[oa]s?|padre|madre|herman[oa]s?|viuda|abogad[oa]|fils|fille|père|mère|frère|sœur|épouse|veuve|femme|mari|avocate?|figli[oa]|moglie|marito|fratello|sorella|vedova|avvocato|filh[oa]s?|mulher|mãe|pai|irmão|irmã|viúva)$/;

const OFFICE_ARTICLES = new Set(['the', 'la', 'le', "l'", 'l’', 'el', 'les']);
const OFFICE_OF = new Set(
  'of for di del della dell degli delle dello dei de des du der für spraw obrany dos das da do van voor à au aux alla allo agli alle ai al'.split(
    ' ',
  ),
);

/** Small words an office's name is made of: `ministra de Trabajo y Economía`. */
const OFFICE_WORDS = new Set(
  'de del da do dos das della dello dei di du des der für of the y e et und la el le a los las for van voor en to à au aux alla allo agli alle ai'.split(
    ' ',
  ),
);
const LONGEST_OFFICE = 9;

/** Where the office begins whose holder a comma names next (`O presidente da República, Marcelo …`); null when none stands before it. */
export function officeBeforeComma(words: readonly Word[], comma: number): number | null {
  if (comma < 0 || words[comma]?.text !== ',') return null;
  for (let at = comma - 1; at >= 0 && at >= comma - LONGEST_OFFICE; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    if (!word.capital && isRole(word.text)) {
      const joins = at + 1 === comma || OFFICE_WORDS.has(words[at + 1]?.text ?? '');
      return joins ? at : null;
    }
    if (!word.capital && !OFFICE_WORDS.has(word.text) && !isPortfolio(word.text)) return null;
  }
  return null;
}

/** Words beside the small ones that an office's name may hold: `présidente de la métropole …`, `piloto español de …`. */
const MOST_OTHER_WORDS = 2;

/**
 * Where the office begins whose holder is named right behind what it minds, without a comma: `ministre du Travail et des Solidarités
 * Jean-Pierre …`, `maire de Marseille Benoît …`, `pilote de Ducati Marc …`; null when none stands before the run.
 */
export function officeBefore(words: readonly Word[], from: number): number | null {
  const isSmall = OFFICE_WORDS.has(earlier(words, from)?.text ?? '');
  // `le fils de Jean Dupont`: right behind the small word stands whose.
  if (isSmall && opensName(words[from]?.text ?? '')) return null;
  if (!isSmall && !BODIES.test(earlier(words, from)?.text ?? '')) return isElidedOffice(words, from) ? from - 1 : null;
  let others = 0;
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_OFFICE; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || (word.capital && opensName(word.text))) return null;
    if (OFFICE_WORDS.has(word.text)) continue;
    if (isRole(word.text) || isTitle(word.text)) return mindsSomething(words, at) ? at : null;
    if (isForeignTrade(word.text) && ROMANCE_OF.test(words[from - 1]?.text ?? ''))
      return mindsSomething(words, at) ? at : null;
    if (!word.capital) others += 1;
    if (others > MOST_OTHER_WORDS) return null;
  }
  return null;
}

/** Bodies that an office's name may close with: `présidente de la métropole`, `président du conseil régional`. */
const BODIES =
  /^(?:métropole|région|ville|commune|conseil|chambre|commission|parti|banque|groupe|syndicat|club|équipe|fédération|ligue|comité|département|régional|départemental|municipal|général|national|comunidad|ciudad|región|partido|banco|grupo|equipo|federación|comisión|consejo|città|regione|partito|banca|gruppo|squadra|cidade|câmara|equipa)$/;

/** `Ambassador to South Korea` */
const SENT = /^(?:ambassador|envoy|representative|adviser|advisor|emissary|nuncio)$/;

const ROMANCE_OF = /^(?:de|des|du|del|della|dell|dei|do|da|dos|das|di)$/;

/** `maire de`, `piloto español de`: right behind the role, or one adjective behind it, stands the small word. */
function mindsSomething(words: readonly Word[], role: number): boolean {
  if (OF_SOMEBODY.test(words[role]?.text ?? '')) return false;
  const [first, second] = [words[role + 1], words[role + 2]];
  if (OFFICE_OF.has(first?.text ?? '')) return true;
  if (first?.text === 'to') return SENT.test(words[role]?.lower ?? '');
  return first?.capital === false && !OFFICE_WORDS.has(first.text) && OFFICE_OF.has(second?.text ?? '');
}

/** `ministro dell’Economia`: the small word is part of the next. */
function isElidedOffice(words: readonly Word[], from: number): boolean {
  return ELIDED.test(words[from]?.text ?? '') && isRole((words[from - 1]?.lower ?? '').replace(/^l['’]/, ''));
}

const ELIDED = /^(?:dell|nell|all|sull|d|l)['’]\p{Lu}/u;
