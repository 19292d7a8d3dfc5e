import type { ReasonKind, Use } from '../../../src/rights/verdict.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import { ANYTHING, type Case } from './case.ts';

export const ACTION_CASES: readonly Case[] = [
  ['no-resale', 'resell', 'May not be sold or licensed on.', 'Buy the right to resell it from the supplier.'],
  [
    'no-redistribution',
    'redistribute',
    'May not be passed on to anybody else.',
    'Let the other party get it from the supplier, or obtain the right to pass it on.',
  ],
  [
    'no-redistribution',
    'resell',
    'May not be passed on to anybody else.',
    'Let the other party get it from the supplier, or obtain the right to pass it on.',
  ],
  ['no-archive', 'archive', 'May not be kept in an archive.', 'Obtain the right to archive it from the supplier.'],
  [
    'no-modification',
    'modify',
    'May not be cropped, retouched or altered in any other way.',
    'Use it whole and unaltered.',
  ],
].map(
  ([kind, action, sentence, remedy]): Case => ({
    says: `${kind} forbids to ${action}`,
    restrictions: [{ kind, value: null } as Restriction],
    agreements: ANYTHING,
    use: { action: action as Use['action'] },
    outcome: 'blocked',
    reasons: [[kind as ReasonKind, 'blocked', sentence ?? '', remedy ?? '']],
  }),
);
