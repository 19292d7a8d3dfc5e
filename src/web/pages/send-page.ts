import type { Response } from 'express';
import type { VNode } from 'preact';
import { renderPage } from '../../../views/render.ts';

/** Pages show what holds now and what only staff may see: no cache keeps them. */
export function sendPage(res: Response, page: VNode, status = 200): void {
  res.status(status).set('Cache-Control', 'no-store').type('html').send(renderPage(page));
}
