import { describe, expect, it } from '@jest/globals';
import { isFinal, problemOf } from '../../src/browser/upload/answer.ts';

describe('the answer to an upload', () => {
  it.each([400, 403, 413, 415, 422])('is a refusal for good when its status is %d', (status) => {
    expect(isFinal(status)).toBe(true);
  });

  it.each([0, 408, 429, 500, 503, 507])('may be another one later when its status is %d', (status) => {
    expect(isFinal(status)).toBe(false);
  });

  it('says why from the file itself before the whole answer', () => {
    const files = [{ outcome: 'rejected', problem: { detail: 'No picture.' } }];
    expect(problemOf(415, JSON.stringify({ detail: 'Something else.', files }))).toBe('No picture.');
  });

  it('still gives a reason where something between answers in its own words', () => {
    expect(problemOf(502, '<h1>Bad gateway</h1>')).toBe('The server answered 502. Nothing was stored.');
  });
});
