import { describe, expect, it } from '@jest/globals';
import { type Licence, licencesFor, licenceTurns } from '../../src/rights/exceptions/licences.ts';
import { questionOf } from '../../src/rights/question.ts';
import type { Use } from '../../src/rights/verdict.ts';
import { WORLD_WEB } from './photos.ts';

const LICENCE: Licence = {
  id: 'l1',
  kind: 'permission',
  document: 'letter-of-the-agency.pdf',
  lifts: [],
  given: '2026-06-01T00:00:00Z',
  territories: null,
  channels: null,
  purposes: ['editorial'],
  actions: ['publish'],
  titles: null,
  from: '2026-06-10',
  until: '2026-06-20',
  by: 'Rita',
};

function idsFor(change: Partial<Use>, licences = [LICENCE, { ...LICENCE, id: 'l2', purposes: null }]): string[] {
  const question = questionOf({ ...WORLD_WEB, ...change });
  return licencesFor(licences, question, { at: question.at, zone: 'UTC' }).map(({ id }) => id);
}

describe('of the licences of a photo, those for a use', () => {
  it.each<[string, Partial<Use>, string[]]>([
    ['are all that hold a part of it', {}, ['l1', 'l2']],
    ['are none for another purpose', { purpose: 'betting' }, ['l2']],
    ['are none before they begin', { at: '2026-06-09T23:59:59Z' }, []],
    ['are there on their last day', { at: '2026-06-20T23:59:59Z' }, ['l1', 'l2']],
    ['are none once they are over', { at: '2026-06-21T00:00:00Z' }, []],
    ['are none at an instant that nobody can read', { at: 'tomorrow' }, []],
    ['are none for a use that names no channel', { channels: [] }, []],
  ])('%s', (_, change, ids) => {
    expect(idsFor(change)).toEqual(ids);
  });

  it('are none for what a partner alters, where they let it be altered and not be passed on', () => {
    const asked = { action: 'modify', forPartner: true } as const;
    expect(idsFor(asked, [{ ...LICENCE, actions: ['modify'] }])).toEqual([]);
    expect(idsFor(asked, [{ ...LICENCE, actions: ['redistribute'] }])).toEqual([]);
    expect(idsFor(asked, [{ ...LICENCE, actions: ['modify', 'redistribute'] }])).toEqual(['l1']);
  });

  it('are none where there are none', () => {
    expect(idsFor({}, [])).toEqual([]);
  });

  it('turn where they begin and end', () => {
    const [begin, end] = ['2026-06-10T00:00:00Z', '2026-06-21T00:00:00Z'].map((at) => Date.parse(at));
    expect(licenceTurns([LICENCE, { ...LICENCE, from: null }], 'UTC')).toEqual([begin, end, end]);
  });
});
