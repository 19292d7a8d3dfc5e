import { NOTICES_OF_ENDORSEMENT } from './notices-endorsement.ts';
import { NOTICES_OF_AVAILABILITY } from './notices-of-availability.ts';
import type { PhraseRow } from './row.ts';
import { AIMS_WITH_TIES } from './sayings-aims-with-ties.ts';
import { ARTICLES_ON } from './sayings-articles-on.ts';
import { COVERS } from './sayings-covers.ts';
import { CREDIT_CONDITIONS } from './sayings-credit-conditions.ts';
import { ENDS_AND_TIES } from './sayings-ends-and-ties.ts';
import { FREE_FOR_COVERAGE } from './sayings-free-for-coverage.ts';
import { FREE_WITH_MATTER } from './sayings-free-with-matter.ts';
import { FURTHER_EDITS } from './sayings-further-edits.ts';
import { HELD_FROM_DISTRIBUTION } from './sayings-held-from-distribution.ts';
import { IDENTITIES } from './sayings-identities.ts';
import { LEAVE_FOR_MORE } from './sayings-leave-for-more.ts';
import { LISTINGS_CLOSED } from './sayings-listings.ts';
import { PALACES } from './sayings-palaces.ts';
import { PER_ARTICLE } from './sayings-per-article.ts';
import { POLITICS } from './sayings-politics.ts';
import { RIGHTS_ONCE } from './sayings-rights-once.ts';
import { SALE_AND_COPIES } from './sayings-sale-and-copies.ts';
import { SHOWN_WHOLE } from './sayings-shown-whole.ts';
import { TILL_EVENTS_END } from './sayings-till-events-end.ts';

/** What those write who send pictures now and then: museums, palaces, studios, leagues, offices. */
export const OTHER_SENDERS: readonly PhraseRow[] = [
  ...HELD_FROM_DISTRIBUTION,
  ...ENDS_AND_TIES,
  ...AIMS_WITH_TIES,
  ...ARTICLES_ON,
  ...PER_ARTICLE,
  ...SHOWN_WHOLE,
  ...LEAVE_FOR_MORE,
  ...COVERS,
  ...IDENTITIES,
  ...CREDIT_CONDITIONS,
  ...FURTHER_EDITS,
  ...FREE_FOR_COVERAGE,
  ...FREE_WITH_MATTER,
  ...POLITICS,
  ...TILL_EVENTS_END,
  ...RIGHTS_ONCE,
  ...LISTINGS_CLOSED,
  ...SALE_AND_COPIES,
  ...PALACES,
  ...NOTICES_OF_AVAILABILITY,
  ...NOTICES_OF_ENDORSEMENT,
];
