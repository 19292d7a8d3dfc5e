import type { Request } from 'express';
import type { PhotoWaivers } from '../../../views/waivers/photo-waivers.tsx';
import type { EffectView, WaiverRights, WaiverView } from '../../../views/waivers/waiver-view.ts';
import { ACTION_WORDS, PURPOSE_WORDS } from '../../../views/words.ts';
import { permitted } from '../../accounts/caller.ts';
import type { Act } from '../../accounts/permissions.ts';
import { settingsNow } from '../../accounts/settings.ts';
import { askerInWords, isSomebodyElse } from '../../catalogue/second-person.ts';
import { askerOf } from '../../catalogue/waivers/decide-waiver.ts';
import type { WaiverEffect } from '../../catalogue/waivers/obstacle.ts';
import { MAX_WAIVER_DAYS } from '../../catalogue/waivers/request-waiver.ts';
import { listWaivers, stateOf, type WaiverRow } from '../../catalogue/waivers/waivers.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import type { WebContext } from '../context.ts';
import { thumbOf } from './picture-sizes.ts';
import { shortTitle } from './short-title.ts';

const MAX_WAITING = 200;
const DAY = 86_400_000;

/** A waiver as lists and its page show it. */
export function showWaiver(row: WaiverRow, at: Date): WaiverView {
  const { id, photoId, photo, sentence, words, reason } = row;
  return {
    ...{ id, sentence, words, reason, state: stateOf(row, at) },
    photo: { id: photoId, title: shortTitle(photo), thumb: thumbOf({ id: photoId, ...photo }) },
    outlet: row.outlet?.name ?? 'Every outlet',
    purpose: row.purpose === null ? 'Every purpose' : PURPOSE_WORDS[row.purpose as Purpose],
    until: row.until.toISOString(),
    urgentUntil: row.urgentUntil?.toISOString() ?? null,
    requested: { by: askerInWords(row.requestedBy, row.tokenMaker), at: row.requestedAt.toISOString() },
    decided: deedOf(row.decidedBy, row.decidedAt, row.decisionReason),
    ended: deedOf(row.endedBy, row.endedAt, row.endReason),
  };
}

function deedOf(by: string | null, at: Date | null, reason: string | null): WaiverView['decided'] {
  return by === null || at === null ? null : { by, at: at.toISOString(), reason };
}

export function showEffect({ outlet, use, without, withIt }: WaiverEffect): EffectView {
  return {
    outlet: outlet.name,
    use: `${ACTION_WORDS[use.action]}, ${PURPOSE_WORDS[use.purpose].toLowerCase()}`,
    without: without.outcome,
    withIt: withIt.outcome,
    // The text they were read from stands on another page.
    left: withIt.reasons.map((reason) => ({ ...reason, start: null })),
  };
}

/** What the caller may do with the waiver as it stands. */
export function rightsOver(req: Request, row: WaiverRow, at: Date): WaiverRights {
  const state = stateOf(row, at);
  const may = (act: Act) => permitted(req.caller, act) !== null;
  const account = req.caller.kind === 'anonymous' ? null : req.caller.account;
  return {
    isOwn: !isSomebodyElse(askerOf(row), account),
    decide: may('decide-waiver'),
    withdraw: account === row.requestedAccount && state === 'waiting' && may('request-waiver'),
    end: (state === 'urgent' || state === 'in-force') && may('end-waiver'),
  };
}

/** What the page of a photo offers about waivers to whoever looks at it. */
export async function waiversOfPhoto(
  { prisma, clock }: WebContext,
  req: Request,
  photoId: string,
): Promise<PhotoWaivers> {
  const at = clock();
  const may = (act: Act) => permitted(req.caller, act) !== null;
  const query = { phase: 'waiting', photoId, at, cursor: null, limit: MAX_WAITING } as const;
  const waiting = may('see-waivers') ? (await listWaivers(prisma, query)).items : [];
  const day = (days: number) => new Date(at.getTime() + days * DAY).toISOString().slice(0, 10);
  return {
    maySee: may('see-waivers'),
    mayRequest: may('request-waiver'),
    mayGrantAlone: may('grant-urgent-waiver') && (await settingsNow(prisma)).urgentWaivers,
    firstDay: day(0),
    lastDay: day(MAX_WAIVER_DAYS - 1),
    waiting: waiting.map(({ id, obstacle, outlet, purpose, requestedBy }) => ({
      ...{ id, obstacle, purpose, requestedBy },
      outlet: outlet?.slug ?? null,
    })),
  };
}
