import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { Outcome } from '../../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { WhereAndWhen, type WhereAndWhenView } from '../../views/photo/where-and-when.tsx';
import { WORLD_TILES } from '../../views/photo/world-tiles.ts';

const NOWHERE: Record<Outcome, string[]> = { clear: [], conditional: [], review: [], blocked: [] };
const KOREA_ONLY = { ...NOWHERE, clear: ['KR'], blocked: COUNTRY_CODES.filter((code) => code !== 'KR') };
const ALWAYS = [
  { from: '2026-03-01T12:00:00Z', until: null, alikeFrom: null, outcome: 'clear', wouldBe: null, why: null },
] as const;

const page = (shown: Partial<WhereAndWhenView> = {}) =>
  renderToString(
    <WhereAndWhen
      shown={{
        ...{
          story: null,
          clearedAt: null,
          outlet: 'World web',
          edition: null,
          audience: null,
          countries: KOREA_ONLY,
          observed: [],
          stretches: [...ALWAYS],
          goesOn: false,
          language: 'en',
        },
        ...shown,
      }}
    />,
  );

describe('the map', () => {
  it('has a tile of its own for every country', () => {
    expect(WORLD_TILES.map(({ country }) => country).sort()).toEqual(COUNTRY_CODES);
    const places = WORLD_TILES.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('says in words what it shows in colours, tile by tile and as a list', () => {
    const html = page();
    expect(html).toContain('<g class="tile tile-clear"><title>South Korea: clear</title>');
    expect(html).toContain('<g class="tile tile-blocked"><title>France: blocked</title>');
    expect(html).toContain('Clear: South Korea');
    expect(html).toContain(`Blocked: ${COUNTRY_CODES.length - 1} countries`);
    expect(html).toMatch(/<dt>Clear<\/dt><dd>South Korea<\/dd>/);
  });

  it('tells what is clear only because terms are observed from what is clear', () => {
    const html = page({ observed: ['KR'] });
    expect(html).toContain('<g class="tile tile-clear is-observed"><title>South Korea: clear, only observed</title>');
    expect(html).toContain('Only observed, would be graver: South Korea');
  });

  it('makes faint what lies outside the audience of the outlet', () => {
    const html = page({ audience: ['KR'] });
    expect(html).toContain('<g class="tile tile-clear"><title>South Korea');
    expect(html).toContain('<g class="tile tile-blocked is-outside"><title>France');
    expect(html).toContain('Faint: outside its audience');
  });
});

describe('the timeline', () => {
  it('names each stretch, from when it holds, and why', () => {
    const embargo = {
      from: '2026-03-01T12:00:00Z',
      until: '2026-03-03T00:00:00Z',
      alikeFrom: null,
      outcome: 'blocked',
      wouldBe: null,
    } as const;
    const html = page({
      stretches: [
        { ...embargo, why: 'Embargoed until 3 March 2026.' },
        { ...ALWAYS[0], from: '2026-03-03T00:00:00Z' },
      ],
    });
    expect(html).toMatch(/stretch-blocked.*Now.*Embargoed until 3 March 2026\..*stretch-clear.*3 Mar 2026, 00:00 UTC/s);
    expect(html).toContain('After 3 Mar 2026, 00:00 UTC time alone does not change it any more.');
  });

  it('says where time changes nothing, and where more comes than is shown', () => {
    expect(page()).toContain('Time alone does not change it.');
    expect(page({ goesOn: true })).toContain('More changes come later.');
  });

  it('says when its reasons change and its outcome does not', () => {
    const [always] = ALWAYS;
    const html = page({ stretches: [{ ...always, alikeFrom: '2026-03-03T00:00:00Z' }] });
    expect(html).toContain(
      'Its reasons or duties change on 3 Mar 2026, 00:00 UTC. Time alone does not change the outcome.',
    );
    expect(html).not.toContain('does not change it');
  });

  it('says when the reasons of an earlier stretch change', () => {
    const [always] = ALWAYS;
    const first = { ...always, until: '2026-03-09T00:00:00Z', alikeFrom: '2026-03-03T00:00:00Z' };
    const html = page({ stretches: [first, { ...always, from: '2026-03-09T00:00:00Z' }] });
    expect(html).toContain('Other reasons or duties from ');
  });
});
