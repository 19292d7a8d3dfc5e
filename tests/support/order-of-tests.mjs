import Sequencer from '@jest/test-sequencer';

/** What takes longest, the longest first: the last files of a run should be short, or one core waits for the other. */
const DEAREST = [
  // Counts what runs in its process, and is quickest where little was loaded before it.
  'captions/reading.prove',
  'journeys/pages.browser',
  'accounts/matrix',
  'commands/token',
  'commands/ledger',
  'catalogue/alone',
  'journeys/uploads.prove',
  'database/embedded-postgres',
  'journeys/real-photos.prove',
  'accounts/permissions.prove',
  'journeys/second-factor',
  'catalogue/read-files-again',
  'catalogue/rereadings',
  'catalogue/usable-photos.prove',
  'accounts/sameness',
  'web/rate-limits',
  'web/what-if',
  'rights/rights.prove',
];

/** A fresh checkout knows no times of earlier runs: Jest would go by the sizes of the files. */
export default class DearestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ path }) {
  const rank = DEAREST.findIndex((part) => path.includes(`/tests/${part}.test.`));
  return rank === -1 ? DEAREST.length : rank;
}
