import { describe, expect, it } from '@jest/globals';
import express, { type RequestHandler, Router } from 'express';
import { anybody, requireDeclarations, requires } from '../../src/web/guard.ts';
import { mount } from '../../src/web/registered-routes.ts';

const answer: RequestHandler = (_req, res) => void res.send('here');

/** An app made by `wire`, asked whether it may start. */
function starting(wire: (app: ReturnType<typeof express>) => void): () => void {
  const app = express();
  wire(app);
  return () => requireDeclarations(app);
}

describe('a server', () => {
  it('starts with routes that declare their act, readers of bodies, handlers of errors and the public folder', () => {
    const start = starting((app) => {
      app.use(express.json());
      mount(app, '/assets', express.static('public'));
      app.get('/photos', requires('see-photos'), answer);
      app.get('/health', anybody, answer);
      app.use(['/api', '/d'], ((_error, _req, res, _next) => void res.sendStatus(500)) as express.ErrorRequestHandler);
    });
    expect(start).not.toThrow();
  });

  it.each<[what: string, wire: (app: ReturnType<typeof express>) => void, says: RegExp]>([
    ['a route that declares nothing', (app) => app.get('/x', answer), /GET \/x declares neither/],
    ['a route open to anybody that is not on the list', (app) => app.get('/x', anybody, answer), /not on the list/],
    ['a handler mounted at a path', (app) => app.use('/x', answer), /not public/],
    ['one mounted by name at a path that is not public', (app) => mount(app, '/x', answer), /not public/],
    ['a folder mounted beside the public one', (app) => app.use('/files', express.static('uploads')), /not public/],
    ['a router mounted at a path that nobody knows', (app) => app.use('/x', Router().get('/', answer)), /use mount/],
    ['one hidden in a router', (app) => app.use(Router().use('/x', answer)), /not public/],
  ])('does not start with %s', (_what, wire, says) => {
    expect(starting(wire)).toThrow(says);
  });
});
