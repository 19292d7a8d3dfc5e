import type { Request } from 'express';
import type { LicenceView } from '../../../views/licences/licence-view.ts';
import type { PhotoLicences } from '../../../views/licences/photo-licences.tsx';
import { territoryWords } from '../../../views/parts/territories.tsx';
import { ACTION_WORDS, CHANNEL_WORDS, PURPOSE_WORDS } from '../../../views/words.ts';
import { permitted } from '../../accounts/caller.ts';
import { isFiler } from '../../catalogue/licences/decide-licence.ts';
import { licenceOutcomes } from '../../catalogue/licences/effects.ts';
import { liftableClauses } from '../../catalogue/licences/file-licence.ts';
import {
  type LicenceView as ApiLicence,
  type LicenceRow,
  licenceView,
  listLicences,
} from '../../catalogue/licences/licences.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { askerInWords, isSomebodyElse } from '../../catalogue/second-person.ts';
import type { Subject } from '../../rights/verdict.ts';
import type { WebContext } from '../context.ts';
import { thumbOf } from './picture-sizes.ts';

const MAX_TITLE = 140;
const MAX_LICENCES = 100;

export async function showLicence(
  { prisma, clock }: WebContext,
  { caller }: Pick<Request, 'caller'>,
  row: LicenceRow,
): Promise<LicenceView> {
  const at = clock();
  const account = caller.kind === 'anonymous' ? null : caller.account;
  const { photo: id, ...view } = licenceView(row, at);
  const title = row.photo.headline || row.photo.captionForReaders || row.photo.fileName;
  const waits = view.state === 'waiting' && row.photo.status !== 'deleted';
  return {
    ...view,
    photo: { id, title: title.slice(0, MAX_TITLE), thumb: thumbOf({ id, ...row.photo }) },
    covers: coversWords(licenceView(row, at)),
    outcomes: waits ? await licenceOutcomes(prisma, row, at) : [],
    by: askerInWords(row.by, row.tokenMaker),
    isOwn: !isSomebodyElse(row, account),
    mayWithdraw: isFiler(row, account),
  };
}

function coversWords({ actions, channels, purposes, territories, titles }: ApiLicence): string {
  const inWords = (list: string[] | 'all', words: Record<string, string>, all: string) =>
    list === 'all' ? all : list.map((word) => words[word] ?? word).join(', ');
  return [
    inWords(actions, ACTION_WORDS, ''),
    inWords(channels, CHANNEL_WORDS, 'every channel'),
    inWords(purposes, PURPOSE_WORDS, 'every purpose'),
    territoryWords(territories === 'all' ? null : territories),
    titles === 'all' ? 'every title' : titles.join(', '),
  ].join(' · ');
}

/** What was granted to the photo; null for whoever may not see sources. */
export async function licencesOfPhoto(
  context: WebContext,
  req: Request,
  { photo, subject }: { photo: PhotoRow; subject: Subject },
): Promise<PhotoLicences | null> {
  if (permitted(req.caller, 'see-sources') === null) return null;
  const { prisma } = context;
  const page = { phase: null, photoId: photo.id, cursor: null, limit: MAX_LICENCES };
  const { items } = await listLicences(prisma, page);
  const licences: LicenceView[] = [];
  for (const row of items) licences.push(await showLicence(context, req, row));
  return { licences, liftable: liftableClauses(subject) };
}
