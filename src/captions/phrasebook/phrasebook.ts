import { FRAMES_OF_ALL_BUT } from './frames-all-but.ts';
import { ALWAYS_FRAMES } from './frames-always.ts';
import { FRAMES_BETWEEN_DAYS } from './frames-between-days.ts';
import { DISTRIBUTION } from './frames-distribution.ts';
import { FRAMES_OF_EMBARGOES } from './frames-embargoes.ts';
import { FRAMES_OF_ENDS } from './frames-ends.ts';
import { FRAMES_OF_EXCEPTIONS } from './frames-exceptions.ts';
import { FRAMES_OF_FREED_REST } from './frames-freed.ts';
import { FRAMES_OF_HOLDBACKS } from './frames-holdbacks.ts';
import { LICENCE_COVERS } from './frames-licence-covers.ts';
import { LICENCES_FOR } from './frames-licences-for.ts';
import { FRAMES_OF_LISTS } from './frames-lists.ts';
import { MEDIA_FRAMES } from './frames-media.ts';
import { FRAMES_OF_MINUS } from './frames-minus.ts';
import { FRAMES_OF_NEITHER } from './frames-neither.ts';
import { NOBODY_FRAMES } from './frames-nobody.ts';
import { FRAMES_OF_NONE } from './frames-none.ts';
import { FRAMES_OF_NONE_BUT } from './frames-none-but.ts';
import { FRAMES_OF_LANGUAGES } from './frames-of-languages.ts';
import { OPENS_LATER } from './frames-opens-later.ts';
import { OPENS_ON_DAY } from './frames-opens-on-day.ts';
import { PLAIN_SENTENCES } from './frames-plain-sentences.ts';
import { FRAMES_OF_CLOSED_REST } from './frames-rest-closed.ts';
import { FRAMES_OF_STILL_OUT } from './frames-still-out.ts';
import { FRAMES_TURNED_ROUND } from './frames-turned-round.ts';
import { LIFTED } from './lifted.ts';
import { NOTICES } from './notices.ts';
import { NOTICES_OF_FILES } from './notices-of-files.ts';
import { NOTICES_OF_PICTURES } from './notices-pictures.ts';
import { NOTICES_OF_SENDING } from './notices-sending.ts';
import { NOTICES_OF_VERIFIED } from './notices-verified.ts';
import { LICENCES } from './open-licences.ts';
import { OTHER_SENDERS } from './other-senders.ts';
import { PERMITS_ABROAD, PERMITS_ELSEWHERE } from './permits-elsewhere.ts';
import { PERMITS_OF_PARTS } from './permits-free-parts.ts';
import { RELEASES_AND_AI } from './releases-and-ai.ts';
import type { PhraseRow } from './row.ts';
import { SAYINGS } from './sayings.ts';
import { SAYINGS_ABOUT_PICTURES } from './sayings-about-pictures.ts';
import { ADVANCE_COPIES } from './sayings-advance-copies.ts';
import { AFTER_USE } from './sayings-after-use.ts';
import { AGENCY_BANS } from './sayings-agency-bans.ts';
import { AGENCY_COPYRIGHT } from './sayings-agency-copyright.ts';
import { AIMS } from './sayings-aims.ts';
import { ANONYMOUS } from './sayings-anonymous.ts';
import { APPROVALS } from './sayings-approvals.ts';
import { ASIAN_SAYINGS } from './sayings-asian.ts';
import { ASIAN_DESKS } from './sayings-asian-desks.ts';
import { CARE_SAYINGS } from './sayings-care.ts';
import { CHINESE_DESKS } from './sayings-chinese-desks.ts';
import { CLEARED_WITH } from './sayings-cleared-with.ts';
import { CONDITIONS, UNKNOWN_PURPOSES } from './sayings-conditions.ts';
import { CONFIRMATIONS } from './sayings-confirmations.ts';
import { CONTEXTS } from './sayings-contexts.ts';
import { CORRECTIONS } from './sayings-corrections.ts';
import { CREDIT_DEMANDS } from './sayings-credit-demands.ts';
import { CREDIT_SAYINGS } from './sayings-credits.ts';
import { SAYINGS_OF_DAYS } from './sayings-days.ts';
import { DEMANDS } from './sayings-demands.ts';
import { DESK_ASKS } from './sayings-desk-asks.ts';
import { DATASETS, DESKS_OF_HOUSES } from './sayings-desks-of-houses.ts';
import { EDITIONS_AND_REVIEWS } from './sayings-editions-and-reviews.ts';
import { EUROPEAN_SAYINGS } from './sayings-european.ts';
import { EVENTS_END } from './sayings-events-end.ts';
import { FEES } from './sayings-fees.ts';
import { HANDOUTS } from './sayings-handouts.ts';
import { HOLDS } from './sayings-holds.ts';
import { IN_COLOUR } from './sayings-in-colour.ts';
import { ISSUES_AND_MEMBERS } from './sayings-issues-and-members.ts';
import { KILLS } from './sayings-kills.ts';
import { KILLS_BY_NUMBER } from './sayings-kills-by-number.ts';
import { ASK_FOR_USE, LAPSES } from './sayings-lapses.ts';
import { LICENCE_FIELDS } from './sayings-licence-fields.ts';
import { LICENCE_SAYINGS } from './sayings-licences.ts';
import { LICENSED_ANEW } from './sayings-licensed-anew.ts';
import { LOANS_AND_AGENTS } from './sayings-loans-and-agents.ts';
import { MAKERS_NAMED } from './sayings-makers-named.ts';
import { NO_LONGER_VALID } from './sayings-no-longer-valid.ts';
import { ONCE_SAYINGS } from './sayings-once.ts';
import { OPENING_DAYS } from './sayings-opening-days.ts';
import { OTHER_SAYINGS } from './sayings-other.ts';
import { OTHER_DESKS, UNTIL_FOUND } from './sayings-other-desks.ts';
import { OTHER_USES } from './sayings-other-uses.ts';
import { PLAIN_DAYS } from './sayings-plain-days.ts';
import { PLAIN_SAYINGS } from './sayings-plain-sentences.ts';
import { PREVIEWS } from './sayings-previews.ts';
import { PRODUCTION_SAYINGS } from './sayings-productions.ts';
import { PROMOTION } from './sayings-promotion.ts';
import { PROVIDED_SAYINGS } from './sayings-provided.ts';
import { REMOVALS } from './sayings-removals.ts';
import { REPLACED_CAPTIONS } from './sayings-replaced-captions.ts';
import { REPORTING_ON } from './sayings-reporting-on.ts';
import { RESTATED_EMBARGOES } from './sayings-restated-embargoes.ts';
import { RIGHTS_OF_PLACES } from './sayings-rights-of-places.ts';
import { SEQUENCES } from './sayings-sequences.ts';
import { SHORT_TERMS } from './sayings-short-terms.ts';
import { SHORTENED } from './sayings-shortened.ts';
import { SIZES_AND_FACES } from './sayings-sizes-and-faces.ts';
import { GOODS_IN_KOREAN, SPANS_OF_LICENCES } from './sayings-spans-of-licences.ts';
import { STANDING_TERMS } from './sayings-standing-terms.ts';
import { SUBSCRIBERS } from './sayings-subscribers.ts';
import { TAKEDOWNS } from './sayings-takedowns.ts';
import { TERMS_SAYINGS } from './sayings-terms.ts';
import { TERMS_OF_SUPPLY } from './sayings-terms-of-supply.ts';
import { TIES, UNKNOWN_USERS } from './sayings-ties.ts';
import { TIES_TO_TEXTS } from './sayings-ties-to-texts.ts';
import { TIME_SAYINGS } from './sayings-times.ts';
import { UNVERIFIED } from './sayings-unverified.ts';
import { USE_ENDS } from './sayings-use-ends.ts';
import { VOIDED } from './sayings-voided.ts';
import { WHOM_TO_ASK } from './sayings-whom-to-ask.ts';
import { WIRE_SAYINGS } from './sayings-wires.ts';
import { WITHDRAWN } from './sayings-withdrawn.ts';
import { MORE_SENTENCES } from './sentences-of-more-sorts.ts';
import { SENTENCES_WITH_PARTS } from './sentences-with-parts.ts';

/** Every row, the most particular first: where two fit the same words, the first is read. */
export const PHRASEBOOK: readonly PhraseRow[] = [
  ...LIFTED,
  ...FRAMES_OF_NEITHER,
  ...PERMITS_ELSEWHERE,
  ...UNTIL_FOUND,
  ...TAKEDOWNS,
  ...VOIDED,
  ...PERMITS_OF_PARTS,
  ...NOTICES_OF_PICTURES,
  ...NOTICES_OF_SENDING,
  ...NOTICES_OF_VERIFIED,
  ...NOTICES_OF_FILES,
  ...LICENCES_FOR,
  ...CLEARED_WITH,
  ...LICENSED_ANEW,
  ...AGENCY_COPYRIGHT,
  ...AGENCY_BANS,
  ...KILLS_BY_NUMBER,
  ...USE_ENDS,
  ...OTHER_SENDERS,
  ...STANDING_TERMS,
  ...TIES_TO_TEXTS,
  ...SUBSCRIBERS,
  ...PREVIEWS,
  ...LICENCE_FIELDS,
  ...RELEASES_AND_AI,
  ...CORRECTIONS,
  ...LOANS_AND_AGENTS,
  ...LAPSES,
  ...EDITIONS_AND_REVIEWS,
  ...REMOVALS,
  ...NO_LONGER_VALID,
  ...SIZES_AND_FACES,
  ...TERMS_OF_SUPPLY,
  ...ANONYMOUS,
  ...MORE_SENTENCES,
  ...ADVANCE_COPIES,
  ...DISTRIBUTION,
  ...CONTEXTS,
  ...REPLACED_CAPTIONS,
  ...SPANS_OF_LICENCES,
  ...GOODS_IN_KOREAN,
  ...EVENTS_END,
  ...CHINESE_DESKS,
  ...DATASETS,
  ...DESKS_OF_HOUSES,
  ...ISSUES_AND_MEMBERS,
  ...FRAMES_OF_NONE,
  ...FRAMES_TURNED_ROUND,
  ...FRAMES_OF_NONE_BUT,
  ...FRAMES_OF_ALL_BUT,
  ...IN_COLOUR,
  ...OPENS_LATER,
  ...OPENS_ON_DAY,
  ...WHOM_TO_ASK,
  ...REPORTING_ON,
  ...MAKERS_NAMED,
  ...AFTER_USE,
  ...DESK_ASKS,
  ...RESTATED_EMBARGOES,
  ...FRAMES_OF_EMBARGOES,
  ...FRAMES_OF_HOLDBACKS,
  ...HANDOUTS,
  ...PROMOTION,
  ...AIMS,
  ...OTHER_DESKS,
  ...SHORTENED,
  ...CREDIT_DEMANDS,
  ...FEES,
  ...LICENCE_SAYINGS,
  ...RIGHTS_OF_PLACES,
  ...PRODUCTION_SAYINGS,
  ...SENTENCES_WITH_PARTS,
  ...ONCE_SAYINGS,
  ...FRAMES_OF_MINUS,
  ...FRAMES_OF_STILL_OUT,
  ...FRAMES_OF_FREED_REST,
  ...FRAMES_OF_CLOSED_REST,
  ...FRAMES_BETWEEN_DAYS,
  ...SHORT_TERMS,
  ...PLAIN_DAYS,
  ...FRAMES_OF_ENDS,
  ...SEQUENCES,
  ...MEDIA_FRAMES,
  ...ALWAYS_FRAMES,
  ...NOBODY_FRAMES,
  ...LICENCE_COVERS,
  ...FRAMES_OF_EXCEPTIONS,
  ...FRAMES_OF_LISTS,
  ...SAYINGS_OF_DAYS,
  ...WIRE_SAYINGS,
  ...PLAIN_SAYINGS,
  ...PROVIDED_SAYINGS,
  ...PLAIN_SENTENCES,
  ...ASIAN_DESKS,
  ...SAYINGS,
  ...OTHER_USES,
  ...SAYINGS_ABOUT_PICTURES,
  ...OTHER_SAYINGS,
  ...CONDITIONS,
  ...APPROVALS,
  ...CONFIRMATIONS,
  ...CARE_SAYINGS,
  ...EUROPEAN_SAYINGS,
  ...ASIAN_SAYINGS,
  ...TIME_SAYINGS,
  ...KILLS,
  ...WITHDRAWN,
  ...HOLDS,
  ...UNVERIFIED,
  ...DEMANDS,
  ...CREDIT_SAYINGS,
  ...ASK_FOR_USE,
  ...TIES,
  ...TERMS_SAYINGS,
  ...LICENCES,
  ...FRAMES_OF_LANGUAGES,
  ...PERMITS_ABROAD,
  ...UNKNOWN_PURPOSES,
  ...UNKNOWN_USERS,
  ...OPENING_DAYS,
  ...NOTICES,
];
