import type { AiOrigin } from '../../../vocabulary/ai.ts';
import type { CountryCode } from '../../../vocabulary/restrictions.ts';
import type { Channel, Purpose, SourceKind } from '../../../vocabulary/uses.ts';
import type { Quota } from '../../agreements/quotas.ts';
import type { HouseOrder } from '../../clauses/orders.ts';
import type { Anchor } from '../../moments/anchors.ts';
import type { Notice } from '../../notice.ts';
import type { NameSaid } from '../../places/house-titles.ts';
import type { Outcome, PhotoFacts } from '../../verdict.ts';
import type { DoubtForm, DoubtRemedy } from '../doubts.ts';

/** An obstacle that is the same wherever it stands in the way. */
export interface ObstacleInWords {
  sentence: string;
  remedy: string;
}

/** What agreements lack for a use, as the key of the obstacle holds it. */
export interface GapInWords {
  /** The supplier, or the kind of picture that a house rule speaks for. */
  party: { supplier: string } | { kind: string };
  /** Titles of the agreements that leave it. */
  agreements: readonly string[];
  lacks:
    | { what: 'territories' | 'mix'; territories: readonly CountryCode[] }
    | { what: 'channels'; channels: readonly Channel[] }
    | { what: 'purposes'; purposes: readonly Purpose[] }
    | { what: 'action'; action: string }
    /** Null: the use names none. */
    | { what: 'title'; title: string | null }
    | { what: 'collection'; held: readonly string[] }
    | { what: 'time'; begins: readonly string[]; ended: readonly string[] }
    | { what: 'clear-words' };
}

/** What one language says of whatever stands beside a photo's restrictions, but for what its agreements leave uncovered. */
export interface BesideRestrictions {
  outcomes: Record<Outcome, string>;
  /** `, would be blocked`: said after an outcome, where terms are only observed. */
  wouldBe(outcome: Outcome): string;
  /** What was refused to staff, as the title of its reasons. */
  refused: { clearing: string; downloading: string };
  states: Record<Exclude<PhotoFacts['status'], 'active'>, ObstacleInWords>;
  /** What one notice behind a state says, after the sentence of the state. */
  tookDown(notice: Notice): string;
  noAgreement: ObstacleInWords;
  /** Of a picture of two kinds, of one of which the house says nothing. */
  noRuleForKind(kind: SourceKind): ObstacleInWords;
  /** Of one of several who stand behind the photo. */
  noAgreementWith(supplier: string): ObstacleInWords;
  /** `name`: the title of the agreement, null where it has none. */
  fee(name: string | null, supplier: string, fee: string): ObstacleInWords;
  order: {
    /** Where its words stand, which no text of the photo holds. */
    field: string;
    /** With what an order narrows the use, said of it as of a restriction. */
    saying(kind: HouseOrder['kind'], sentence: string): string;
    forbidding(kind: HouseOrder['kind']): ObstacleInWords;
    /** Where it is not known whether the picture shows whom it is on. */
    asking(kind: HouseOrder['kind'], name: string): ObstacleInWords;
  };
  /** Of what terms forbid that only warn for now: what would make it pass. */
  warned(agencies: readonly string[]): string;
  /** What would make a question of the house pass. */
  answerIt: string;
  /** What to tell readers of a picture made with AI. */
  ofAi: Record<AiOrigin, string>;
  /** The routine duty. */
  credit(names: string): string;
  /** Of words outside the list that somebody bound to a story. */
  forStory(story: string): ObstacleInWords;
  /** Of names of titles of which nobody has said what they mean, after the sentence that holds them; `said`: of other titles only. */
  openNames(names: readonly string[], said: readonly NameSaid[]): ObstacleInWords;
  /** What names of titles were said to mean, after the sentence that carries them. */
  settledNames(said: readonly NameSaid[]): string;
  /** That of what days are counted from no more than the day is known, after the sentence that counts them. */
  dayAlone(anchor: Anchor): string;
  /** What is in doubt, `{0}` standing for the first name, day or sentence in it. */
  doubts: Record<DoubtForm, string>;
  doubtRemedies: Record<DoubtRemedy, string>;
  /** What agreements or a house rule leave uncovered; null where the judge itself says it. */
  gap: ((gap: GapInWords) => ObstacleInWords) | null;
  /** That the uses of an agreement are taken; null where the judge itself says it. */
  quota: ((agreement: string, quota: Quota) => ObstacleInWords) | null;
  /** What names the obstacle and does not lift it, for it was granted before. */
  cameAfter: {
    licence(document: string): string;
    waiver(requestedBy: string): string;
    /** Said after the obstacle's own sentence: `since` and `given` are ISO instants. */
    sentence(since: string, before: { name: string; given: string }): string;
    remedy(name: string, remedy: string): string;
  };
}
