import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());

const navigations = (html: string) => [...html.matchAll(/<nav\b.*?<\/nav>/gs)].map(([nav]) => nav).join('');
const currentIn = (html: string) =>
  [...navigations(html).matchAll(/<a href="([^"]+)" aria-current="\w+"/g)].map(([, href]) => href);

it('a rights manager finds the jobs beside the doubts', async () => {
  const manager = await archive.signIn(['rights-manager']);
  expect(navigations((await manager.get('/phrases').expect(200)).text)).toContain('href="/jobs"');
  expect(currentIn((await manager.get('/jobs').expect(200)).text)).toEqual(['/phrases', '/jobs']);
});

it('an administrator finds them under administration, and nowhere else', async () => {
  const administrator = await archive.signIn(['administrator']);
  expect(navigations((await administrator.get('/phrases').expect(200)).text)).not.toContain('href="/jobs"');
  expect(navigations((await administrator.get('/settings').expect(200)).text)).toContain('href="/jobs"');
  expect(currentIn((await administrator.get('/jobs').expect(200)).text)).toEqual(['/accounts', '/jobs']);
});

it('who is both finds them under administration alone', async () => {
  const both = await archive.signIn(['rights-manager', 'administrator']);
  expect(navigations((await both.get('/phrases').expect(200)).text)).not.toContain('href="/jobs"');
  expect(currentIn((await both.get('/jobs').expect(200)).text)).toEqual(['/accounts', '/jobs']);
});

it('an editor is not led there', async () => {
  const editor = await archive.signIn(['editor']);
  expect(navigations((await editor.get('/phrases').expect(200)).text)).not.toContain('href="/jobs"');
});
