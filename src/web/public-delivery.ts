import { Router } from 'express';
import { deliver } from '../delivery/deliver.ts';
import { AppError } from '../errors.ts';
import type { WebContext } from './context.ts';
import { anybody } from './guard.ts';
import { sendBytes } from './send-bytes.ts';

const MAX_WIDTH = 8192;

const REFUSALS = {
  403: 'This picture cannot be shown here.',
  404: 'There is no picture at this address.',
  410: 'This picture is no longer available.',
  451: 'This picture is not shown, by order of a court.',
} as const;

/** The public URL of a cleared picture: judged again at each request, before any ETag is compared. */
export function publicDelivery(context: WebContext): Router {
  return Router().get('/d/:clearance/:width.jpg', anybody, async (req, res) => {
    const width = parseWidth(req.params.width);
    const country = await context.countryOf(req);
    const delivery = await deliver(context, { clearance: req.params.clearance, width, country, at: context.clock() });
    // Embedding pages of other sites are whom this is for.
    res.set('Cross-Origin-Resource-Policy', 'cross-origin');
    if (delivery.outcome === 'refusal') {
      const { status, cacheControl } = delivery;
      // RFC 7725, section 4: who blocks it, which is us; not who demanded it.
      if (status === 451) res.set('Link', `<${context.publicUrl(req)}/>; rel="blocked-by"`);
      const problem = { type: 'about:blank', title: REFUSALS[status], status };
      res
        .status(status)
        .set('Cache-Control', cacheControl)
        .type('application/problem+json')
        .send(JSON.stringify(problem));
      return;
    }
    const { picture, cacheControl } = delivery;
    res.set('ETag', picture.etag);
    if (req.fresh) res.status(304).set('Cache-Control', cacheControl).end();
    else sendBytes(res, { body: picture.bytes, mime: 'image/jpeg', cacheControl });
  });
}

function parseWidth(text: string): number {
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (width >= 1 && width <= MAX_WIDTH) return width;
  throw new AppError(
    'invalid',
    `“${text.slice(0, 20)}” is not a width: use a whole number of pixels from 1 to ${MAX_WIDTH}, such as 1600.jpg.`,
  );
}
