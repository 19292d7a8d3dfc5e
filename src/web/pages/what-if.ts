import { type Request, Router } from 'express';
import { WhatIfPage } from '../../../views/what-if/what-if-page.tsx';
import type { ChangedPhotoView, WhatIfView } from '../../../views/what-if/what-if-view.ts';
import { allOutlets } from '../../catalogue/outlets.ts';
import type { ClearanceChange, PhotoChange, WhatIf } from '../../delivery/what-if/differences.ts';
import { AppError } from '../../errors.ts';
import { dateInWords } from '../../rights/words/wording.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { askWhatIf, partOf } from '../what-if.ts';
import type { Form } from './form-values.ts';
import { thumbOf } from './picture-sizes.ts';
import { sendPage } from './send-page.ts';
import { shortTitle } from './short-title.ts';
import { siteOf, text } from './site.ts';
import { FORMS, isFormKind } from './what-if-forms.ts';

/** Changes on a page: a photo may have one in each outlet. */
const CHANGES_ON_A_PAGE = 100;

/** What a form would change if it were saved. */
export function whatIfPages(context: WebContext): Router {
  const router = Router();
  router.post('/what-if/:kind', requires('ask-what-if'), async (req, res) => {
    const { kind } = req.params;
    if (!isFormKind(kind))
      throw new AppError('not-found', `Nothing is known here that changes a “${kind.slice(0, 40)}”.`);
    const of = text(req.query.of);
    const { change, ...form } = await FORMS[kind](context.prisma, req.body as Form, of);
    const found = await askWhatIf(context, { kind, change }, actorOf(context, req));
    const { site } = await siteOf(context.prisma, req, res, 'agencies');
    const again = `/what-if/${kind}?${new URLSearchParams({ of })}`;
    const view = { ...form, again, fields: fieldsOf(req.body), ...(await toShow(context, found, skipOf(req))) };
    sendPage(res, WhatIfPage({ site, found: view }));
  });
  return router;
}

function skipOf({ query }: Request<{ kind: string }>): number {
  const skip = Number(text(query.skip));
  return Number.isSafeInteger(skip) && skip > 0 ? skip : 0;
}

function fieldsOf(form: Form): WhatIfView['fields'] {
  return Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: text(one) })));
}

type Shown = Pick<WhatIfView, 'read' | 'photos' | 'clearances' | 'later' | 'changedLater' | 'published' | 'skip'>;

async function toShow({ prisma }: WebContext, whole: WhatIf, skip: number): Promise<Shown> {
  const { photos, clearances } = partOf(whole, skip, CHANGES_ON_A_PAGE);
  const names = new Map((await allOutlets(prisma)).map(({ slug, name }) => [slug, name]));
  const named = <Move extends { outlet: string }>(move: Move): Move => ({
    ...move,
    outlet: names.get(move.outlet) ?? move.outlet,
  });
  const rows = await prisma.photo.findMany({
    where: { id: { in: [...photos.items, ...clearances.items, ...clearances.later].map(({ photo }) => photo) } },
    select: {
      ...{ id: true, headline: true, captionForReaders: true, fileName: true },
      ...{ status: true, width: true, height: true },
    },
  });
  const titles = new Map(rows.map((row) => [row.id, shortTitle(row)]));
  const pictured = new Map(rows.map((row) => [row.id, { title: shortTitle(row), thumb: thumbOf(row) }]));
  const next = skip + CHANGES_ON_A_PAGE;
  const { items, later, changedLater } = whole.clearances;
  const isMore = Math.max(whole.photos.items.length, items.length, later.length) > next;
  const titled = <Change extends ClearanceChange>(change: Change) => ({
    ...named(change),
    title: titles.get(change.photo) ?? '',
  });
  return {
    read: whole.read ?? null,
    photos: { ...photos, counts: photos.counts.map(named), items: byPhoto(photos.items.map(named), pictured) },
    clearances: {
      ...clearances,
      counts: clearances.counts.map(named),
      items: clearances.items.map(titled),
    },
    later: clearances.later.map((change) => ({ ...titled(change), at: dateInWords(change.at) })),
    changedLater,
    published: whole.clearances.published,
    skip: isMore ? next : null,
  };
}

type Pictured = Pick<ChangedPhotoView, 'title' | 'thumb'>;

function byPhoto(moves: PhotoChange[], pictured: ReadonlyMap<string, Pictured>): ChangedPhotoView[] {
  const found = new Map<string, ChangedPhotoView>();
  for (const { photo: id, ...move } of moves) {
    const item = found.get(id) ?? { id, title: '', thumb: null, ...pictured.get(id), moves: [] };
    item.moves.push(move);
    found.set(id, item);
  }
  return [...found.values()];
}
