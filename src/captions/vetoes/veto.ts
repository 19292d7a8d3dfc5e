import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { TextField } from '../../vocabulary/texts.ts';
import type { Atom } from '../phrasebook/atoms.ts';
import type { Meaning } from '../phrasebook/row.ts';
import type { Captures, Walked } from '../phrases/phrase-walk.ts';
import type { Entry } from '../phrases/understand.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Takedown } from './takedown.ts';

export type Does = Meaning['does'];

/** What forbids, or says whom to ask first. */
export const BANS: readonly Does[] = ['forbid', 'forbid-unless-asked', 'ask'];

/** What refuses a reading that the words allow, because something beside them says that they mean another thing. Then they are read in another way, or held for a person. */
export type Veto = VetoOfTerm | VetoOfRow | VetoOfRowsOutcome | VetoOfTakedown | VetoOfOutcome;

interface EveryVeto {
  name: string;
  looksAt: readonly ('own words' | 'words before' | 'words behind' | 'whole text')[];
  /** Why, in a sentence for a person. */
  reason: string;
  /** What it refuses. With the veto away, it is read otherwise. */
  example: Example;
  /** What looks like it and is not refused. */
  counterExample: Example;
}

/** A test: a text, what is read of it in summary form with what is held behind a stroke, and the field it stands in where that is not the instructions. */
export interface Example {
  text: string;
  reads: readonly string[];
  field?: TextField;
}

/** Asked of words that are spelt as a term is: a country, a medium, an end, a title, a deed. */
export interface VetoOfTerm extends EveryVeto {
  asked: 'of a term';
  refuses(term: TermThatFits): boolean;
}

export interface TermThatFits {
  words: TextInWords;
  at: number;
  term: { atom: Atom; end: number };
}

/** Asked of words that a row of the phrasebook fits, before it is known what they come to. */
export interface VetoOfRow extends EveryVeto {
  asked: 'of a row';
  /** Of which rows. */
  rows: readonly Does[] | 'all';
  refuses(row: RowThatFits): boolean;
}

export interface RowThatFits {
  words: TextInWords;
  from: number;
  walked: Walked<Entry>;
}

/** Asked of what a row comes to with what follows it. */
export interface VetoOfRowsOutcome extends EveryVeto {
  asked: 'of what a row comes to';
  refuses(outcome: RowsOutcome): boolean;
}

/** Asked of words that come to a kill or a withhold. */
export interface VetoOfTakedown extends EveryVeto {
  asked: 'of a takedown';
  /** Of which sorts. */
  sorts: readonly Takedown['sort'][];
  refuses(takedown: Takedown): boolean;
}

/** Asked of any words that come to a restriction: a row’s, or a sentence’s that is read without one. */
export interface VetoOfOutcome extends EveryVeto {
  asked: 'of what words come to';
  refuses(outcome: Outcome): boolean;
}

export interface Outcome {
  words: TextInWords;
  from: number;
  to: number;
  does: Does;
  restrictions: readonly Restriction[];
}

export interface RowsOutcome extends Outcome {
  /** What the slots of the row took. */
  took: Captures;
}
