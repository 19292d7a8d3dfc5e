import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inFormWords, LABELS, LABELS_BELOW } from '../../src/web/pages/problem-words.ts';
import type { Problem } from '../../src/web/problems.ts';

const views = new URL('../../views/', import.meta.url);
const markup = readdirSync(views, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(new URL(file, views), 'utf8'))
  .join('\n');

const invalid = { type: 'about:blank', title: 'Not so', status: 400 };
const wrong = (field: string): Problem => ({
  ...invalid,
  detail: `${field}: is wrong`,
  problems: [{ field, problem: 'is wrong' }],
});

describe('what is wrong with a form is told', () => {
  const labels = [LABELS, ...Object.values(LABELS_BELOW)].flatMap((below) => Object.values(below));

  it.each(labels.filter((label) => label !== LABELS.body))('by a name that a page has: %s', (label) => {
    expect(markup).toMatch(new RegExp(`["'>]${label}[ "'<]`));
  });

  it.each([
    ['/phrases', 'q', 'Search'],
    ['/outlets/new-outlet', 'territories', 'Audience'],
    ['/agencies/yonhap/agreements', 'territories', 'Countries'],
    ['/agencies/yonhap', 'aliases', 'Other names'],
    ['/persons/1/merges', 'other', 'Who is the same person'],
    ['/phrases', 'meaning.restriction.within.fromDays', 'Only within, from so many days after it was sent'],
    ['/photos/1', 'releasedOn', 'Released on'],
  ])('at %s of %s as “%s”', (path, field, label) => {
    expect(inFormWords(wrong(field), path).detail).toBe(`${label}: is wrong`);
  });

  it('so too where a sentence names one field, and no sentence that names none is another', () => {
    const said = (detail: string, status = 400) => inFormWords({ ...invalid, status, detail }, '/orders').detail;
    expect(said('reviewOn: lies in the past.')).toBe('Look at it again on: lies in the past.');
    expect(said('Means: tick the titles.')).toBe('Means: tick the titles.');
    expect(said('reviewOn: lies in the past.', 409)).toBe('reviewOn: lies in the past.');
  });
});
