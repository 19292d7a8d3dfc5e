import { expect, it } from '@jest/globals';
import express, { Router } from 'express';
import request from 'supertest';
import { sendFormAgain } from '../../src/web/pages/form-again.ts';

it('a bug of the page that a refused form came from is logged, as the answer tells of the form alone', async () => {
  const logged: unknown[] = [];
  const pages = Router().get('/page', () => {
    throw new TypeError('broken view');
  });
  const app = express().post('/act', async (req, res) => {
    Object.assign(req, { log: { error: ({ err }: { err: Error }) => logged.push(err.message) } });
    const problem = { type: 'about:blank', title: 'Wrong', status: 400, detail: 'A day is missing' };
    res.json({ isSent: await sendFormAgain(pages, { req, res }, problem) });
  });
  const sending = request(app).post('/act').set('Host', '127.0.0.1').set('Referer', 'http://127.0.0.1/page');
  expect((await sending.expect(200)).body).toEqual({ isSent: false });
  expect(logged).toEqual(['broken view']);
});
