import { canonicalAgency } from '../agency-names.ts';
import { personCase } from '../name-case.ts';
import { opensName } from '../people/given-names.ts';
import type { Joint } from './credit-pieces.ts';
import { RANKS } from './credit-words.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { Part } from './order-chain.ts';

function spacesIn(text: string): number[] {
  const spaces: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces.push(at);
  return spaces;
}

/** `BELGA PHOTO ERIC LALMAND`, `SAMI BELLOUMI LA VOIX DU NORD`, `U.S. Army photo by Staff Sgt. Kyle Davis`, `YONHAP SOUTH KOREA OUT`. */
export function agencyWithPerson(text: string, joint: Joint): Part[] | null {
  const spaces = spacesIn(text);
  for (let count = Math.min(spaces.length, 6); count >= 1; count--) {
    const behind = spaces[count - 1] as number;
    const head = canonicalAgency(text.slice(0, behind));
    if (head !== null) {
      const rest = text
        .slice(behind + 1)
        .replace(/^(?:photos?\s+)?by\s+/i, '')
        .replace(RANKS, '');
      const second = canonicalAgency(rest);
      // `dpa Picture-Alliance`: two agencies side by side.
      if (second !== null)
        return [
          { kind: 'agency', name: head, joint },
          { kind: 'agency', name: second, joint: 'slash' },
        ];
      if (looksLikePerson(rest))
        return [
          { kind: 'agency', name: head, joint },
          { kind: 'person', name: personCase(rest), joint: 'slash' },
        ];
      if (/\bOUT\b|^(?:for|pictures?|photos?|images?)\b|^[a-z*]/.test(rest) || /^(?:THIS|ATTENTION)\b/.test(rest))
        return [{ kind: 'agency', name: head, joint }];
    }
    const before = spaces[spaces.length - count] as number;
    const tail = canonicalAgency(text.slice(before + 1));
    const name = text.slice(0, before);
    // `Photo host agency RIA Novosti`: what it is stands before its name.
    if (tail !== null && /\bagency$/i.test(name)) return [{ kind: 'agency', name: tail, joint }];
    if (tail !== null && looksLikePerson(name) && !(tail === 'Forum' && !opensName(name.split(' ')[0] ?? '')))
      return [
        { kind: 'person', name: personCase(name), joint },
        { kind: 'agency', name: tail, joint: 'slash' },
      ];
  }
  return null;
}
