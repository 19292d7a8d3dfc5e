import type { RequestHandler } from 'express';

/** Nothing inline, nothing from elsewhere; `blob:` is the upload page's own previews, `data:` the tab's icon and QR codes. */
export const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What the pages never ask a browser for. They write to the clipboard. */
const NEVER = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb', 'hid'];

export const permissionsPolicy: RequestHandler = (_req, res, next) => {
  res.set('Permissions-Policy', [...NEVER.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '));
  next();
};

/** The app's setting that tells whether cookies go by TLS only, as the archive is reached by https. */
export const SECURE_COOKIES = 'secure cookies';

const YEAR_SECONDS = 31_536_000;

/** A year, where the archive is reached by https (ASVS 3.4.1); on plain http a browser would ignore it. */
export function strictTransport(publicUrl: string | null): { maxAge: number; includeSubDomains: boolean } | false {
  // Other hosts of the domain are not this archive's to decide on.
  return publicUrl?.startsWith('https:') ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false;
}
