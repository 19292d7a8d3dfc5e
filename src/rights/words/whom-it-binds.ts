import { clauseObstacle } from '../exceptions/obstacles.ts';
import { clientBasisOf, type TerritoryBasis } from '../places/territory-basis.ts';
import { clausesOf } from '../situation.ts';
import type { Clause, Subject } from '../verdict.ts';
import type { Language } from './languages/language.ts';
import { sentenceOf } from './sentences.ts';

/** Whom the territory of a clause binds, whether it stands in the way of a use or not. */
export interface WhomItBinds extends Pick<Clause, 'words' | 'field' | 'origin'> {
  clause: Clause['kind'];
  /** Its key, as in the reasons of verdicts. */
  obstacle: string;
  sentence: string;
  /** The language of its sentence, where that is not English. */
  language?: Language;
  /** `audience`: whoever sees it there. `client`: titles that are at home there. */
  basis: 'audience' | 'client';
  /** Who chose that, for which agency; null: nobody, and the house's default holds. */
  chosen: TerritoryBasis | null;
}

/**
 * Of every clause about territories that texts, codes, editors and standing rules put on the photo. For whoever explains a
 * verdict: the judge itself needs no more than what stands in the way.
 */
export function whomItBinds({ bases, ...subject }: Subject, language: Language): WhomItBinds[] {
  return clausesOf(subject)
    .filter(isAboutTerritories)
    .map((clause) => {
      const chosen = clientBasisOf(clause, bases);
      const { kind, words, field, origin } = clause;
      return {
        ...{
          clause: kind,
          obstacle: clauseObstacle(clause),
          words,
          field,
          origin,
          sentence: sentenceOf(clause, language),
          ...(language === 'en' ? {} : { language }),
        },
        basis: chosen === null ? 'audience' : 'client',
        chosen,
      };
    });
}

function isAboutTerritories({ kind }: Clause): boolean {
  return kind === 'territory-only' || kind === 'territory-except';
}
