import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { type Auth, createAuth } from './accounts/auth.ts';
import { resetMessage, type SendMail } from './accounts/mail.ts';
import { admitFromProvider } from './accounts/provider-people.ts';
import { rememberStandings } from './catalogue/standings.ts';
import type { Config } from './config.ts';
import type { PrismaClient } from './database/client/client.ts';
import { countDeliveries } from './delivery/delivery-counts.ts';
import { picturesToSend } from './delivery/picture-to-send.ts';
import type { ObjectStore } from './storage/object-store.ts';
import { contentSecurityPolicy, permissionsPolicy, SECURE_COOKIES, strictTransport } from './web/browser-policy.ts';
import type { WebContext } from './web/context.ts';
import { views } from './web/downloads.ts';
import { anybody, requireDeclarations } from './web/guard.ts';
import type { LimitNumbers } from './web/limits.ts';
import { listeningAddress } from './web/own-address.ts';
import { pageErrors } from './web/pages/problems.ts';
import { pages } from './web/pages/routes.ts';
import { plainAddress } from './web/plain-address.ts';
import { apiErrors } from './web/problems.ts';
import { publicDelivery } from './web/public-delivery.ts';
import { limitsByCaller } from './web/rate-limits.ts';
import { mount, passesOn } from './web/registered-routes.ts';
import { errorForLog, requestForLog, responseForLog } from './web/request-log.ts';
import { api } from './web/routes.ts';
import { knownMethods, ownSiteOnly } from './web/same-origin.ts';
import { visitorCountry } from './web/visitor-country.ts';
import { whoIsAsking } from './web/who-is-asking.ts';

export interface AppParts {
  config: Pick<Config, 'maxUploadBytes' | 'countryHeader' | 'trustedProxies' | 'publicUrl' | 'logLevel'> &
    Partial<Pick<Config, 'mail' | 'oidc'>>;
  /** Signs cookies and encrypts second factors: at least 32 characters. */
  secret: string;
  sendMail: SendMail;
  prisma: PrismaClient;
  store: ObjectStore;
  /** The time that everything is judged at. */
  clock?: () => Date;
  /** Other numbers of requests than `LIMITS` allows. */
  limits?: LimitNumbers;
  /** Where the log goes; else to the standard error stream. */
  logTo?: DestinationStream;
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
export function createApp(parts: AppParts): App {
  const { config, prisma, store, secret, sendMail, clock = () => new Date() } = parts;
  const log = openLog(parts);
  const counts = countDeliveries(prisma, (error) => log.error({ err: error }, 'deliveries could not be counted'));
  const auth = createAuth({
    prisma,
    secret,
    publicUrl: config.publicUrl,
    sendResetLink: ({ email }, link) => sendMail(resetMessage(email, link)),
    provider: config.oidc
      ? { config: config.oidc, admit: (person, signedIn) => admitFromProvider(prisma, { person, signedIn }, clock()) }
      : null,
    log: (level, message) => log[level](message),
    clock,
  });
  const context: WebContext = {
    prisma,
    auth,
    sendMail,
    connected: { mailFrom: config.mail?.from ?? null, signInIssuer: config.oidc?.issuer ?? null },
    store,
    pictures: picturesToSend(store),
    counts,
    standings: rememberStandings(),
    clock,
    maxUploadBytes: config.maxUploadBytes,
    limits: parts.limits ?? {},
    countryOf: visitorCountry(config),
    publicUrl: (req) => config.publicUrl ?? listeningAddress(req),
  };
  return { app: routed(context, config, log), auth, log, close: () => counts.stop() };
}

function routed(context: WebContext, { publicUrl, trustedProxies }: AppParts['config'], log: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...trustedProxies]);
  app.set(SECURE_COOKIES, publicUrl?.startsWith('https:') ?? false);
  app.use(requestLog(log));
  app.use(headers(publicUrl), permissionsPolicy);
  app.use(plainAddress, knownMethods);
  app.get('/health', anybody, (_req, res) => {
    res.json({ status: 'ok' });
  });
  mount(app, '/assets', express.static(ASSETS, { immutable: true, maxAge: '1y', index: false }));
  app.use(publicDelivery(context));
  app.use(whoIsAsking(context));
  app.use(ownSiteOnly(publicUrl));
  app.use(passesOn(limitsByCaller(context.limits)));
  mount(app, '/api/v1', api(context));
  app.use(['/api/v1', '/d'], apiErrors);
  app.use(views(context));
  const ownPages = pages(context);
  app.use(ownPages);
  app.use(pageErrors(context, ownPages));
  requireDeclarations(app);
  return app;
}

function openLog({ config, logTo }: AppParts): Logger {
  const options = { level: config.logLevel, serializers: { err: errorForLog } };
  return pino(options, logTo ?? pino.destination({ fd: 2, sync: false }));
}

/** Each answer names its request by an id of ours, which the log's lines bear too. */
function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: (_req, res) => {
      const id = randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    useLevel: 'debug',
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: { req: requestForLog, res: responseForLog, err: errorForLog },
  });
}

function headers(publicUrl: string | null) {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    strictTransportSecurity: strictTransport(publicUrl),
    // No other site learns an address of ours; our own forms keep their Origin, which `no-referrer` would take away.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
