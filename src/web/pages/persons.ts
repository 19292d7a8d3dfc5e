import { type Request, Router } from 'express';
import { PersonPage } from '../../../views/persons/person-page.tsx';
import { PersonsPage } from '../../../views/persons/persons-page.tsx';
import { addName, mergePersons, splitPerson } from '../../catalogue/persons/change-names.ts';
import { findPersonNamed, getPerson, listPersons } from '../../catalogue/persons/persons.ts';
import { undoChange } from '../../catalogue/persons/undo-change.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput, reason } from '../inputs.ts';
import { mergeInput, nameInput, splitInput } from '../persons.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { showPerson } from './show-person.ts';
import { siteOf, text } from './site.ts';

const PERSONS_ON_A_PAGE = 50;
const MAX_SEARCH = 200;

/** People of photos: the list, a page for each, and what is done to their names. */
export function personPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();
  router.use(reading(context));

  router.post('/persons/:id/names', requires('edit-persons'), async (req, res) => {
    const { name, reason: why } = req.body as Form;
    const input = parseInput(nameInput, { name, reason: why });
    const { id } = await addName(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    res.redirect(303, donePath(`/persons/${id}`, 'person-name'));
  });

  router.post('/persons/:id/merges', requires('edit-persons'), async (req, res) => {
    const { other, reason: why } = req.body as Form;
    const input = parseInput(mergeInput, { other, reason: why });
    const merge = { id: req.params.id, reason: input.reason, other: await idOf(context, input.other) };
    const { id } = await mergePersons(prisma, merge, actorOf(context, req));
    res.redirect(303, donePath(`/persons/${id}`, 'person-merged'));
  });

  router.post('/persons/:id/splits', requires('edit-persons'), async (req, res) => {
    const { names, reason: why } = req.body as Form;
    const input = parseInput(splitInput, { names: ticked(names), reason: why });
    const { person } = await splitPerson(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    res.redirect(303, donePath(`/persons/${person.id}`, 'person-split'));
  });

  router.post('/person-changes/:id/undo', requires('edit-persons'), async (req: Request<{ id: string }>, res) => {
    const input = parseInput(reason, { reason: (req.body as Form).reason });
    const { id } = await undoChange(prisma, { change: req.params.id, ...input }, actorOf(context, req));
    res.redirect(303, donePath(`/persons/${id}`, 'person-undone'));
  });

  return router;
}

function reading(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/persons', requires('see-persons'), async (req, res) => {
    if (typeof req.query.name === 'string') {
      res.redirect(303, `/persons/${await idNamed(context, req.query.name)}`);
      return;
    }
    const { site } = await siteOf(prisma, req, res, 'persons');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    const q = text(req.query.q).slice(0, MAX_SEARCH);
    const { items, next } = await listPersons(prisma, { q, cursor, limit: PERSONS_ON_A_PAGE });
    const more = next === null ? null : `/persons?${new URLSearchParams({ ...(q === '' ? {} : { q }), cursor: next })}`;
    sendPage(res, PersonsPage({ site, persons: items, search: q, more, isFirst: cursor === null }));
  });

  router.get('/persons/:id', requires('see-persons'), async (req: Request<{ id: string }>, res) => {
    const row = await getPerson(prisma, req.params.id);
    if (row.id !== req.params.id.toLowerCase()) {
      res.redirect(303, `/persons/${row.id}`);
      return;
    }
    const { site } = await siteOf(prisma, req, res, 'persons');
    sendPage(res, PersonPage({ site, ...(await showPerson(context, req, row)) }));
  });

  return router;
}

/** A photo's page leads to its people by their names. */
async function idNamed({ prisma }: WebContext, name: string): Promise<string> {
  const id = await findPersonNamed(prisma, name);
  if (id === null) throw new AppError('not-found', `Nobody is called “${name.slice(0, 80)}” here.`);
  return id;
}

/** Whoever merges writes a name, or the page offers somebody by their id. */
async function idOf(context: WebContext, other: string): Promise<string> {
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(other);
  return isId ? other : idNamed(context, other);
}
