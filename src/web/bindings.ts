import { Router } from 'express';
import { z } from 'zod';
import { proposeBinding } from '../catalogue/bindings/propose-binding.ts';
import { namesStory } from '../rights/exceptions/bindings.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { NAMES_NOTHING, parseInput, shortText } from './inputs.ts';
import { viewFor } from './photos.ts';
import { obstacle } from './waivers.ts';

/** What a restriction outside the list is said to mean; see docs/api.md. */
export const bindingInput = z
  .strictObject({
    obstacle,
    to: z.enum(['story', 'ask', 'duty']),
    words: shortText,
    reason: shortText,
  })
  .refine(({ to, words }) => to !== 'story' || namesStory(words), {
    path: ['words'],
    message: NAMES_NOTHING,
  });

export function bindings(context: WebContext): Router {
  return Router().post('/photos/:id/bindings', requires('edit-photo'), async (req, res) => {
    const binding = parseInput(bindingInput, req.body);
    res
      .status(201)
      .json(viewFor(req, await proposeBinding(context.prisma, req.params.id, binding, actorOf(context, req))));
  });
}
