import type { Request, Response } from 'express';
import type { Section, Site, SourceChoices } from '../../../views/site.ts';
import { ANONYMOUS, permitted } from '../../accounts/caller.ts';
import type { Act } from '../../accounts/permissions.ts';
import { listAgencies } from '../../catalogue/agencies.ts';
import { allOutlets, type OutletView } from '../../catalogue/outlets.ts';
import { NOTHING_WAITS, waitingDecisions } from '../../catalogue/waiting-decisions.ts';
import type { Db } from '../../database/ledger.ts';
import { SECURE_COOKIES } from '../browser-policy.ts';
import { assetAddress } from './assets.ts';
import { doneSentence } from './done.ts';
import { refusedOn } from './form-again.ts';

/** The outlet somebody judges for is remembered by their browser for a year. */
const OUTLET_COOKIE = 'outlet';
const YEAR_MS = 31_536_000_000;

const DECISIONS = ['decide-widening', 'decide-order-end', 'decide-meaning'] as const satisfies readonly Act[];

/** The frame of a page, and the outlet its badges are judged for. */
export async function siteOf(
  db: Db,
  req: Request,
  res: Response,
  section: Section | null,
): Promise<{ site: Site; outlet: OutletView | null; outlets: OutletView[] }> {
  const frame = frameOf(req);
  // Whoever sees only their own photos sees no outlets either.
  const outlets = frame.may('see-sources') ? await allOutlets(db) : [];
  const outlet = chosenOutlet(req, res, outlets);
  const decides = DECISIONS.some(frame.may);
  const waiting = decides ? await waitingDecisions(db) : NOTHING_WAITS;
  const site: Site = {
    ...frame,
    section,
    outlets: outlets.map(({ slug, name }) => ({ slug, name })),
    outlet: outlet?.slug ?? null,
    search: section === 'photos' ? text(req.query.q) : '',
    done: doneSentence(text(req.query.done), text(req.query.counts)),
    refused: refusedOn(res)?.problem ?? null,
    waiting: frame.may('decide-widening') ? waiting.widenings : 0,
    waitingOrders: frame.may('decide-order-end') ? waiting.ordersAndLicences : 0,
    waitingPhrases: frame.may('decide-meaning') ? waiting.phrases : 0,
  };
  return { site, outlet, outlets };
}

/** The frame where the archive itself cannot be asked: no outlets, and nothing that could fail. */
export function bareSite(req: Request): Site {
  return {
    ...frameOf(req),
    section: null,
    outlets: [],
    outlet: null,
    search: '',
    done: null,
    refused: null,
    waiting: 0,
    waitingOrders: 0,
    waitingPhrases: 0,
  };
}

/** What needs no question to the archive. A request that failed before anybody was recognised is nobody's. */
function frameOf(req: Request): Pick<Site, 'asset' | 'here' | 'person' | 'may'> {
  const caller = req.caller ?? ANONYMOUS;
  return {
    asset: assetAddress,
    here: hereOf(req),
    person: caller.kind === 'anonymous' ? null : { name: caller.name, email: caller.email },
    may: (act: Act) => permitted(caller, act) !== null,
  };
}

/** As the address says, else as this browser chose last, else the first. */
function chosenOutlet(req: Request, res: Response, outlets: OutletView[]): OutletView | null {
  const named = (slug: string) => outlets.find((outlet) => outlet.slug === slug);
  const asked = named(text(req.query.outlet));
  if (asked !== undefined) {
    const secure = res.app.get(SECURE_COOKIES) === true;
    res.cookie(OUTLET_COOKIE, asked.slug, { maxAge: YEAR_MS, httpOnly: true, sameSite: 'lax', secure });
    return asked;
  }
  return named(cookieOf(req)) ?? outlets[0] ?? null;
}

function cookieOf(req: Request): string {
  return /(?:^|;\s*)outlet=([^;]*)/.exec(req.get('Cookie') ?? '')?.[1] ?? '';
}

function hereOf(req: Request): string {
  const query = new URLSearchParams(req.originalUrl.split('?')[1] ?? '');
  query.delete('outlet');
  query.delete('done');
  query.delete('counts');
  return req.method === 'GET' ? `${req.path}${query.size > 0 ? `?${query}` : ''}` : '/photos';
}

/** A parameter of the query or field of a form as one text; empty where it is absent or repeated. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A newsroom buys from tens of agencies; a longer list is cut at the API's own limit. */
const MAX_SUPPLIERS = 200;

/** What a form that sets a source offers; no suppliers to whoever has no such form. */
export async function sourceChoices(db: Db, isOffered: boolean): Promise<SourceChoices> {
  if (!isOffered) return { suppliers: [] };
  const { items } = await listAgencies(db, { cursor: null, limit: MAX_SUPPLIERS });
  return { suppliers: items.map(({ slug, name }) => ({ slug, name })) };
}
