import type { Under } from '../agreements/agreement.ts';
import { regionOfGrant } from '../agreements/grants.ts';
import type { Finding } from '../finding.ts';
import { isPart } from '../places/region.ts';
import { countriesIn, intersection, isWithin, type Territories, territoriesOf, union } from '../places/territories.ts';
import type { Question } from '../question.ts';
import { OUTCOME_RANK } from '../words/reasons.ts';
import { isLiftedBy, type Licence } from './licences.ts';
import { partyOfObstacle } from './obstacles.ts';

/** By the photo's terms and agreements alone. */
export interface ByTerms {
  findings: Finding[];
  /** The agreements that hold it. */
  under: readonly Under[];
}

/** What the findings of a part of the use are. */
export interface Ways {
  byTerms(question: Question): ByTerms;
  /** Those that are not about agreements: a licence is its own agreement. */
  byLicence(question: Question): Finding[];
  /** How grave what is left of them is, once waivers and stages are applied. */
  rank(findings: readonly Finding[]): number;
  /** Sets of territories that divide the world into parts no clause or agreement tells apart. */
  divisions: readonly Territories[];
}

export interface LicensedUse {
  findings: Finding[];
  /** The agreements that hold what no licence made clearer. */
  under: Under[];
  /** The licences that made a part of it clearer. */
  licences: Licence[];
}

/**
 * A use is covered when the union of boxes covers it: that of the agreements narrowed by the terms, and that of each
 * licence narrowed by the clauses it does not lift. So the use is taken apart into pieces that lie in each box wholly
 * or not at all; each piece goes the clearest way open to it, and what is in the way there is what is in the way.
 */
export function licensedUse(question: Question, licences: readonly Licence[], ways: Ways): LicensedUse {
  const whole = ways.byTerms(question).findings;
  const used = new Set<Licence>();
  const under = new Set<Under>();
  const found: Found[] = [];
  for (const piece of piecesOf(question, licences, ways.divisions)) {
    const terms = ways.byTerms(piece);
    const chosen = clearest({ findings: terms.findings, licence: null }, licencesOf(piece, licences, ways), ways);
    if (chosen.licence !== null) used.add(chosen.licence);
    else for (const agreement of terms.under) under.add(agreement);
    const { territories } = piece.asked;
    for (const finding of chosen.findings)
      found.push({ finding: within(finding, territories), isByTerms: chosen.licence === null });
  }
  return { findings: merged(found, whole), under: [...under], licences: [...used] };
}

/** Elsewhere another way may be open. */
function within(finding: Finding, territories: Territories): Finding {
  const { forbids } = finding;
  return forbids === null ? finding : { ...finding, forbids: intersection(forbids, territories) };
}

interface Way {
  findings: Finding[];
  licence: Licence | null;
}

interface Found {
  finding: Finding;
  isByTerms: boolean;
}

function licencesOf(piece: Question, licences: readonly Licence[], ways: Ways): Way[] {
  return licences
    .filter((licence) => isPart(piece.asked, regionOfGrant(licence)))
    .map((licence) => ({
      findings: ways.byLicence(piece).filter((finding) => !isLiftedBy(finding, licence)),
      licence,
    }));
}

/** Of equally clear ways the one with less in the way, else the first: a licence is named only where it helps. */
function clearest(terms: Way, others: readonly Way[], ways: Ways): Way {
  const isBetter = (way: Way, best: Way) => {
    const [one, other] = [ways.rank(way.findings), ways.rank(best.findings)];
    return one === other ? way.findings.length < best.findings.length : one < other;
  };
  return others.reduce((best, way) => (isBetter(way, best) ? way : best), terms);
}

/** The gravest outcome of what is in the way; of two ways that block, the graver is the one with a doubt beside. */
export function gravity(findings: readonly Finding[]): number {
  const gravest = Math.max(0, ...findings.map(({ outcome }) => OUTCOME_RANK[outcome]));
  return 2 * gravest + Number(findings.some(({ outcome }) => outcome === 'review'));
}

/** Territories that no set tells apart, on one channel, for one purpose. */
function piecesOf(question: Question, licences: readonly Licence[], divisions: readonly Territories[]): Question[] {
  const { asked } = question;
  const sets = [...divisions, ...licences.map((licence) => regionOfGrant(licence).territories)];
  return classesOf(asked.territories, sets).flatMap((territories) =>
    bitsOf(asked.channels).flatMap((channels) =>
      bitsOf(asked.purposes).map((purposes) => ({ ...question, asked: { territories, channels, purposes } })),
    ),
  );
}

function classesOf(asked: Territories, sets: readonly Territories[]): Territories[] {
  const classes = new Map<string, string[]>();
  for (const country of countriesIn(asked)) {
    const alone = territoriesOf([country]);
    const signature = sets.map((set) => (isWithin(alone, set) ? '1' : '0')).join('');
    classes.set(signature, [...(classes.get(signature) ?? []), country]);
  }
  return [...classes.values()].map(territoriesOf);
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 1; bit <= mask; bit <<= 1) if ((mask & bit) !== 0) bits.push(bit);
  return bits;
}

/** One finding for each obstacle: in the words it has for the whole use where it has some, with the territories it takes from the pieces. */
function merged(found: readonly Found[], whole: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const { finding, isByTerms } of found) {
    const family = familyOf(finding);
    const said = isByTerms ? whole.filter((other) => familyOf(other) === family) : [];
    for (const each of said.length === 0 ? [finding] : said) {
      const before = kept.get(each.obstacle);
      kept.set(each.obstacle, { ...each, forbids: joined(before?.forbids ?? null, finding.forbids) });
    }
  }
  return [...kept.values()];
}

/** What agreements of one party lack is one obstacle, however the use is taken apart. */
function familyOf({ kind, obstacle }: Finding): string {
  return kind === 'agreement' ? `agreement ${partyOfObstacle(obstacle)}` : obstacle;
}

function joined(one: Territories | null, other: Territories | null): Territories | null {
  if (one === null) return other;
  return other === null ? one : union(one, other);
}
