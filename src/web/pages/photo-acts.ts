import { type Request, Router } from 'express';
import { proposeBinding } from '../../catalogue/bindings/propose-binding.ts';
import { editPhoto } from '../../catalogue/edit-photo.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { getPhoto } from '../../catalogue/photos.ts';
import { withdrawProposal } from '../../catalogue/widenings/proposals.ts';
import { readFileAgain } from '../../ingest/read-file-again.ts';
import { rereadPhoto } from '../../ingest/reread-photo.ts';
import { bindingInput } from '../bindings.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { photoEditIn } from '../photos.ts';
import { type Done, donePath } from './done.ts';
import { countryIn, type Form, listIn, peopleIn, restrictionIn } from './form-values.ts';
import { text } from './site.ts';

/** What the forms of a photo's page send; each goes through the API's own schema. */
export function photoActs(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  /** Edits and answers where to go on: what waits to be confirmed is said to wait. */
  async function edit(req: Request<{ id: string }>, change: unknown, done: Done): Promise<string> {
    const { photo, waits } = await editPhoto(prisma, req.params.id, photoEditIn(req, change), actorOf(context, req));
    return donePath(`/photos/${photo.id}`, waits.length > 0 ? 'proposed' : done);
  }

  router.post('/photos/:id/edits', requires('edit-photo'), async (req, res) => {
    res.redirect(303, await edit(req, editIn(req.body), 'saved'));
  });

  router.post('/photos/:id/restrictions', requires('edit-photo'), async (req, res) => {
    const restrictions = { add: [restrictionIn(req.body)] };
    res.redirect(303, await edit(req, { restrictions, reason: req.body.reason }, 'restriction'));
  });

  router.post('/photos/:id/restrictions/:key/corrections', requires('edit-photo'), async (req, res) => {
    const restrictions = { correct: [{ id: req.params.key, to: restrictionIn(req.body) }] };
    res.redirect(303, await edit(req, { restrictions, reason: req.body.reason }, 'saved'));
  });

  router.post('/photos/:id/restrictions/:key/drops', requires('edit-photo'), async (req, res) => {
    const restrictions = { drop: [req.params.key] };
    res.redirect(303, await edit(req, { restrictions, reason: req.body.reason }, 'saved'));
  });

  router.post('/photos/:id/doubt-resolutions', requires('edit-photo'), async (req, res) => {
    const change = { resolveDoubts: [text(req.body.words)], reason: req.body.reason };
    res.redirect(303, await edit(req, change, 'saved'));
  });

  router.post('/photos/:id/withhold-lifts', requires('edit-photo'), async (req, res) => {
    const change = { liftWithhold: true, reason: req.body.reason };
    res.redirect(303, await edit(req, change, 'saved'));
  });

  router.post('/photos/:id/bindings', requires('edit-photo'), async (req, res) => {
    const { obstacle, to, words, reason } = req.body as Form;
    const binding = parseInput(bindingInput, { obstacle, to, words, reason });
    const { id } = await proposeBinding(prisma, req.params.id, binding, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${id}`, 'proposed'));
  });

  /** Answers where to go on: what a reading would loosen is said to wait. */
  async function read(id: string, again: () => Promise<PhotoRow>, done: Done): Promise<string> {
    const before = await getPhoto(prisma, id);
    const after = await again();
    return donePath(`/photos/${after.id}`, after.proposals.length > before.proposals.length ? 'proposed' : done);
  }

  router.post('/photos/:id/re-readings', requires('edit-photo'), async (req, res) => {
    const { id } = req.params;
    res.redirect(303, await read(id, () => rereadPhoto(prisma, id, actorOf(context, req)), 'reread'));
  });

  router.post('/photos/:id/file-readings', requires('edit-photo'), async (req, res) => {
    const { id } = req.params;
    res.redirect(303, await read(id, () => readFileAgain(context, id, actorOf(context, req)), 'file-read'));
  });

  router.post('/photos/:id/proposals/:proposal/withdrawal', requires('edit-photo'), async (req, res) => {
    const { id } = await withdrawProposal(prisma, req.params.id, req.params.proposal, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${id}`, 'withdrawn'));
  });

  return router;
}

/** How each field of a form becomes a member of the edit; a field that is not sent leaves things as they are. */
const MEMBERS: Record<string, (value: string) => unknown> = {
  headline: (value) => value,
  captionForReaders: (value) => value.replaceAll('\r\n', '\n'),
  creditToPrint: (value) => value,
  people: peopleIn,
  tags: listIn,
  supplier: (value) => value || undefined,
  collection: (value) => value.trim() || null,
  sourceKind: (value) => value,
  ai: (value) => value || null,
  takenOn: (value) => value || null,
  releasedOn: (value) => value || null,
  transmittedAt: (value) => value.trim().replace(/(?<=\d) +(?=\d)/, 'T') || null,
  reason: (value) => value,
};

function editIn(form: Form): Record<string, unknown> {
  const sent = Object.entries(MEMBERS).filter(([name]) => typeof form[name] === 'string');
  const members = Object.fromEntries(sent.map(([name, read]) => [name, read(text(form[name]))]));
  return { ...members, ...placeIn(form) };
}

function placeIn({ city, country }: Form): { place?: { city: string | null; country: string | null } } {
  if (typeof city !== 'string' || typeof country !== 'string') return {};
  return { place: { city: city.trim() || null, country: country.trim() === '' ? null : countryIn(country) } };
}
