import type { RequestHandler, Router } from 'express';
import { PUBLIC_MOUNTS } from './public-routes.ts';

export interface RegisteredRoute {
  /** `GET`, or `ALL`. */
  method: string;
  /** As it was registered, with the prefixes of the routers around it: `/api/v1/photos/:id`. */
  path: string;
  handlers: RequestHandler[];
}

/** The router keeps no text of the path it was mounted at; this does. */
const mountPaths = new WeakMap<object, string>();

/** `parent.use(path, child)`, so that the routes of `child` are known by their whole address; a plain handler must be of PUBLIC_MOUNTS. */
export function mount(parent: Pick<Router, 'use'>, path: string, child: Router | RequestHandler): void {
  mountPaths.set(child, path);
  parent.use(path, child);
}

const passing = new WeakSet<object>();

/** Says of a router that it holds nothing that answers: it counts requests, and lets them on. */
export function passesOn(router: Router): Router {
  passing.add(router);
  return router;
}

interface Layer {
  slash?: boolean;
  route?: { path: string; stack: { method?: string; handle: RequestHandler }[] };
  handle: RequestHandler & { stack?: Layer[] };
}

/**
 * Every route of an app or router and the routers in it. Throws where a router is mounted at a path without `mount`, or a
 * handler at one that is not public: it would answer without declaring anything.
 */
export function registeredRoutes(router: unknown, prefix = ''): RegisteredRoute[] {
  return layersOf(router).flatMap((layer) => {
    const { route, handle, slash } = layer;
    if (route !== undefined) return routesOf(route, prefix);
    if (passing.has(handle)) return [];
    if (handle.stack === undefined) return requirePublicMount(layer);
    const path = mountPaths.get(handle) ?? '';
    if (path === '' && slash !== true) throw new Error('A router is mounted at a path that nobody knows: use mount().');
    return registeredRoutes(handle, prefix + path);
  });
}

/** Behind no path stand readers of bodies and the like; a handler of errors (of four parameters) answers no request. */
function requirePublicMount({ handle, slash }: Layer): [] {
  if (slash === true || handle.length === 4 || PUBLIC_MOUNTS.includes(mountPaths.get(handle) ?? '')) return [];
  throw new Error(
    `A handler “${handle.name}” is mounted at a path that is not public: make it a route that declares its act.`,
  );
}

function layersOf(router: unknown): Layer[] {
  const { router: inner, stack } = router as { router?: { stack: Layer[] }; stack?: Layer[] };
  return inner?.stack ?? stack ?? [];
}

function routesOf({ path, stack }: NonNullable<Layer['route']>, prefix: string): RegisteredRoute[] {
  const methods = [...new Set(stack.map(({ method }) => (method ?? 'all').toUpperCase()))];
  return methods.map((method) => ({
    method,
    path: prefix + path,
    handlers: stack.filter((layer) => (layer.method ?? 'all').toUpperCase() === method).map(({ handle }) => handle),
  }));
}
