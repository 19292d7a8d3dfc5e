import { type Request, Router } from 'express';
import { z } from 'zod';
import { permitted } from '../accounts/caller.ts';
import { addName, mergePersons, splitPerson } from '../catalogue/persons/change-names.ts';
import { changesOfPerson } from '../catalogue/persons/changes-of-person.ts';
import { likelySame } from '../catalogue/persons/likely-same.ts';
import { ordersOnPerson } from '../catalogue/persons/orders-on-person.ts';
import { getPerson, listPersons, type PersonRow, personView } from '../catalogue/persons/persons.ts';
import { undoChange } from '../catalogue/persons/undo-change.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, reason, shortText } from './inputs.ts';

export const nameInput = reason.extend({ name: shortText });
export const mergeInput = reason.extend({ other: shortText });
export const splitInput = reason.extend({ names: z.array(shortText).min(1, 'names none').max(200) });

const listQuery = page.extend({ q: z.string().max(200).default('') }).strict();

/** People of photos: one person, many names. */
export function persons(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/persons', requires('see-persons'), async (req, res) => {
    res.json(await listPersons(prisma, parseInput(listQuery, req.query)));
  });

  router.get('/persons/:id', requires('see-persons'), async (req, res) => {
    res.json(await wholeView(context, req, await getPerson(prisma, req.params.id)));
  });

  router.post('/persons/:id/names', requires('edit-persons'), async (req, res) => {
    const input = parseInput(nameInput, req.body);
    const person = await addName(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    res.status(201).json(await wholeView(context, req, person));
  });

  router.post('/persons/:id/merges', requires('edit-persons'), async (req, res) => {
    const input = parseInput(mergeInput, req.body);
    const person = await mergePersons(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    res.status(201).json(await wholeView(context, req, person));
  });

  router.post('/persons/:id/splits', requires('edit-persons'), async (req, res) => {
    const input = parseInput(splitInput, req.body);
    const { person, other } = await splitPerson(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    const view = await wholeView(context, req, person);
    res.status(201).json({ ...view, other: await personView(prisma, other) });
  });

  router.post('/person-changes/:id/undo', requires('edit-persons'), async (req, res) => {
    const input = parseInput(reason, req.body);
    const person = await undoChange(prisma, { change: req.params.id, ...input }, actorOf(context, req));
    res.json(await wholeView(context, req, person));
  });

  return router;
}

/** With who may be the same, what was done, and (for whoever may see orders) the ids of those that reach them. */
async function wholeView({ prisma }: WebContext, req: Pick<Request, 'caller'>, row: PersonRow) {
  return {
    ...(await personView(prisma, row)),
    likely: await likelySame(prisma, row),
    changes: await changesOfPerson(prisma, row.id),
    ...(permitted(req.caller, 'see-orders') === null ? {} : { orders: await ordersOnPerson(prisma, row.id) }),
  };
}
