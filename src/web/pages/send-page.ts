import type { Response } from 'express';
import type { VNode } from 'preact';
import { fillForm } from '../../../views/fill-form.ts';
import { renderPage } from '../../../views/render.ts';
import { refusedOn } from './form-again.ts';

/** Pages show what holds now and what only staff may see: no cache keeps them. */
export function sendPage(res: Response, page: VNode, status = 200): void {
  const refused = refusedOn(res);
  const shown = refused === null ? page : fillForm(page, refused.form);
  res
    .status(refused?.problem.status ?? status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(renderPage(shown));
}
