import type { RequestHandler, Router } from 'express';

export interface RegisteredRoute {
  /** `GET`, or `ALL`. */
  method: string;
  /** As it was registered, with the prefixes of the routers around it: `/api/v1/photos/:id`. */
  path: string;
  handlers: RequestHandler[];
}

/** The router keeps no text of the path it was mounted at; this does. */
const mountPaths = new WeakMap<object, string>();

/** `parent.use(path, child)`, so that the routes of `child` are known by their whole address. */
export function mount(parent: Pick<Router, 'use'>, path: string, child: Router): void {
  mountPaths.set(child, path);
  parent.use(path, child);
}

interface Layer {
  slash?: boolean;
  route?: { path: string; stack: { method?: string; handle: RequestHandler }[] };
  handle: RequestHandler & { stack?: Layer[] };
}

/** Every route of an app or router and the routers in it. Throws where a router is mounted at a path without `mount`. */
export function registeredRoutes(router: unknown, prefix = ''): RegisteredRoute[] {
  return layersOf(router).flatMap(({ route, handle, slash }) => {
    if (route !== undefined) return routesOf(route, prefix);
    if (handle.stack === undefined) return [];
    const path = mountPaths.get(handle) ?? '';
    if (path === '' && slash !== true) throw new Error('A router is mounted at a path that nobody knows: use mount().');
    return registeredRoutes(handle, prefix + path);
  });
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
