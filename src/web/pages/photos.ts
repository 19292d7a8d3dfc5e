import { type Request, Router } from 'express';
import { z } from 'zod';
import type { PhotoCardView } from '../../../views/photos/photo-card.tsx';
import { gridAddress, PhotosPage } from '../../../views/photos/photos-page.tsx';
import { knownAi } from '../../catalogue/ai-label.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { onlyMentioning } from '../../catalogue/persons/names-found.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { photoCard } from '../../catalogue/photo-view.ts';
import { searchPhotos } from '../../catalogue/search-photos.ts';
import { changeTags } from '../../catalogue/tags.ts';
import { verdictsFor } from '../../catalogue/verdicts.ts';
import { AppError } from '../../errors.ts';
import type { PhotoFacts, Verdict } from '../../rights/verdict.ts';
import { parseQuery, type Query } from '../../search/parse-query.ts';
import { actorOf, sightOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { tagChange } from '../photos.ts';
import { usableNow } from '../usable.ts';
import { donePath } from './done.ts';
import { listIn, ticked } from './form-values.ts';
import { thumbOf } from './picture-sizes.ts';
import { sendPage } from './send-page.ts';
import { showNextEdition } from './show-edition.ts';
import { siteOf, sourceChoices, text } from './site.ts';

/** A screen or two; the next page is one key away. */
const CARDS_ON_A_PAGE = 60;

const EVERYTHING: Query = parseQuery('');

const gridQuery = page.pick({ cursor: true }).extend({ usable: z.literal('now').nullable().default(null) });

export function photosPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/', requires('see-photos'), (req, res) => res.redirect(303, `/photos${req.url.slice(1)}`));

  router.get('/photos', requires('see-photos'), async (req, res) => {
    const { site, outlet } = await siteOf(prisma, req, res, 'photos');
    const { cursor, usable } = parseInput(gridQuery, req.query);
    const usableOn = usable === 'now' && outlet !== null ? usableNow(context, outlet) : null;
    const isUsable = usableOn !== null;
    const limits = { cursor, limit: CARDS_ON_A_PAGE, sees: sightOf(req), usableOn };
    const query = parseQuery(site.search);
    const found = await searchPhotos(prisma, query, limits);
    const cards = await cardsOf(context, found.items, { outlet, persons: query.persons });
    const archiveIsEmpty = cards.length === 0 && cursor === null && (await isEmpty(context, sightOf(req)));
    const older = found.next === null ? null : gridAddress({ search: site.search, isUsable, cursor: found.next });
    const { suppliers } = await sourceChoices(prisma, site.may('edit-photo'));
    const edition = outlet === null ? null : showNextEdition(outlet, context.clock());
    const isFirst = cursor === null;
    sendPage(res, PhotosPage({ site, cards, older, isUsable, edition, isFirst, archiveIsEmpty, suppliers }));
  });

  router.post('/tag-edits', requires('edit-photo'), async (req, res) => {
    const tags = listIn(req.body.tags);
    const photos = ticked(req.body.photo);
    const act = req.body.act === 'remove' ? 'remove' : 'add';
    if (tags.length === 0) throw new AppError('invalid', 'No tag was named. Go back and write at least one.');
    await changeTags(prisma, parseInput(tagChange, { photos, [act]: tags }), actorOf(context, req));
    res.redirect(303, donePath(gridPath(req), 'tags'));
  });

  return router;
}

async function cardsOf(
  { prisma, clock }: WebContext,
  photos: PhotoRow[],
  { outlet, persons }: { outlet: OutletView | null; persons: readonly string[] },
): Promise<PhotoCardView[]> {
  const use = { purpose: 'editorial', action: 'publish', now: clock() } as const;
  const verdicts = outlet === null ? new Map<string, Verdict>() : await verdictsFor(prisma, photos, outlet, use);
  const ids = photos.map(({ id }) => id);
  const mentions = await onlyMentioning(prisma, persons, ids);
  return photos.map((photo) => ({
    ...toCard(photo, verdicts.get(photo.id) ?? null),
    onlyMentions: mentions.get(photo.id) ?? [],
  }));
}

function toCard(photo: PhotoRow, verdict: Verdict | null): Omit<PhotoCardView, 'onlyMentions'> {
  const { id, agency, headline, captionForReaders: caption } = photoCard(photo);
  const status = photo.status as PhotoFacts['status'];
  const thumb = thumbOf(photo);
  return {
    id,
    status,
    thumb,
    agency,
    headline,
    caption,
    ai: knownAi(photo),
    outcome: verdict?.outcome ?? null,
    wouldBe: verdict?.wouldBe ?? null,
  };
}

async function isEmpty({ prisma }: WebContext, sees: string | null): Promise<boolean> {
  return (await searchPhotos(prisma, EVERYTHING, { cursor: null, limit: 1, sees })).items.length === 0;
}

/** Back to the grid the selection was made in; an address of anywhere else is not followed. */
export function gridPath(req: Request): string {
  const back = text(req.body.back);
  return /^\/photos(\?|$)/.test(back) ? back : '/photos';
}
