import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { type Auth, createAuth } from './accounts/auth.ts';
import { resetMessage, type SendMail } from './accounts/mail.ts';
import type { Config } from './config.ts';
import type { PrismaClient } from './database/client/client.ts';
import { countDeliveries } from './delivery/delivery-counts.ts';
import { picturesToSend } from './delivery/picture-to-send.ts';
import type { ObjectStore } from './storage/object-store.ts';
import type { WebContext } from './web/context.ts';
import { views } from './web/downloads.ts';
import { anybody, requireDeclarations } from './web/guard.ts';
import { pageErrors } from './web/pages/problems.ts';
import { pages } from './web/pages/routes.ts';
import { plainAddress } from './web/plain-address.ts';
import { apiErrors } from './web/problems.ts';
import { publicDelivery } from './web/public-delivery.ts';
import { mount } from './web/registered-routes.ts';
import { api } from './web/routes.ts';
import { ownSiteOnly } from './web/same-origin.ts';
import { visitorCountry } from './web/visitor-country.ts';
import { whoIsAsking } from './web/who-is-asking.ts';

export interface AppParts {
  config: Pick<Config, 'maxUploadBytes' | 'countryHeader' | 'trustedProxies' | 'publicUrl' | 'logLevel'>;
  /** Signs cookies and encrypts second factors: at least 32 characters. */
  secret: string;
  sendMail: SendMail;
  prisma: PrismaClient;
  store: ObjectStore;
  /** The time that everything is judged at. */
  clock?: () => Date;
}

export interface App {
  app: Express;
  /** The sign-in library, for what is set up before the first request. */
  auth: Auth;
  log: Logger;
  /** Writes what is still counted. Call it when no request is under way any more. */
  close(): Promise<void>;
}

/** Assets that set-up builds: scripts, styles, and nothing private. */
const ASSETS = fileURLToPath(new URL('../public', import.meta.url));

/** Wires the whole server: the one place where rooms meet. Tests call it too. */
export function createApp({ config, prisma, store, secret, sendMail, clock = () => new Date() }: AppParts): App {
  const log = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: false }));
  const counts = countDeliveries(prisma, (error) => log.error({ err: error }, 'deliveries could not be counted'));
  const auth = createAuth({
    prisma,
    secret,
    publicUrl: config.publicUrl,
    sendResetLink: ({ email }, link) => sendMail(resetMessage(email, link)),
    log: (level, message) => log[level](message),
  });
  const context: WebContext = {
    prisma,
    auth,
    store,
    pictures: picturesToSend(store),
    counts,
    clock,
    maxUploadBytes: config.maxUploadBytes,
    countryOf: visitorCountry(config),
    publicUrl: (req) => config.publicUrl ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`,
  };
  return { app: routed(context, config, log), auth, log, close: () => counts.stop() };
}

function routed(context: WebContext, { publicUrl, trustedProxies }: AppParts['config'], log: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...trustedProxies]);
  app.use(pinoHttp({ logger: log, genReqId: () => randomUUID(), useLevel: 'debug', quietReqLogger: true }));
  app.use(helmet({ contentSecurityPolicy: { directives: contentSecurityPolicy }, strictTransportSecurity: false }));
  app.use(plainAddress);
  app.get('/health', anybody, (_req, res) => {
    res.json({ status: 'ok' });
  });
  app.use('/assets', express.static(ASSETS, { immutable: true, maxAge: '1y', index: false }));
  app.use(publicDelivery(context));
  app.use(whoIsAsking(context));
  app.use(ownSiteOnly(publicUrl));
  mount(app, '/api/v1', api(context));
  app.use(['/api/v1', '/d'], apiErrors);
  app.use(views(context));
  app.use(pages(context));
  app.use(pageErrors(context));
  requireDeclarations(app);
  return app;
}

/** Nothing inline, nothing from elsewhere; `blob:` is the upload page's own previews. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  // Behind a proxy with TLS all addresses are https already; without one this would break them.
  upgradeInsecureRequests: null,
};
