import type { Outcome } from '../../src/rights/verdict.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/restrictions.ts';
import { OUTCOME_WORDS } from '../words.ts';
import type { WhereAndWhenView } from './where-and-when.tsx';
import { WORLD_SIZE, WORLD_TILES } from './world-tiles.ts';

/** In units of the picture. */
const TILE = 10;
const GAP = 0.8;

/** Every country once, as a tile; the list beside the map says the same in words. */
export function WorldMap({ shown: { countries, observed, audience, outlet } }: { shown: WhereAndWhenView }) {
  const outcomeOf = new Map(
    (Object.keys(countries) as Outcome[]).flatMap((outcome) =>
      countries[outcome].map((country) => [country, outcome] as const),
    ),
  );
  const { columns, rows } = WORLD_SIZE;
  return (
    <svg class="world" viewBox={`0 0 ${columns * TILE} ${rows * TILE}`} role="img" aria-label={`Map for ${outlet}`}>
      {WORLD_TILES.map(({ country, column, row }) => (
        <Tile
          country={country}
          outcome={outcomeOf.get(country) ?? 'review'}
          isObserved={observed.includes(country)}
          isAudience={audience === null || audience.includes(country)}
          x={column * TILE}
          y={row * TILE}
        />
      ))}
    </svg>
  );
}

interface TileProps {
  country: CountryCode;
  outcome: Outcome;
  isObserved: boolean;
  isAudience: boolean;
  x: number;
  y: number;
}

function Tile({ country, outcome, isObserved, isAudience, x, y }: TileProps) {
  const look = `tile tile-${outcome}${isObserved ? ' is-observed' : ''}${isAudience ? '' : ' is-outside'}`;
  const words = `${OUTCOME_WORDS[outcome].toLowerCase()}${isObserved ? ', only observed' : ''}`;
  return (
    <g class={look}>
      <title>{`${countryName(country)}: ${words}`}</title>
      <rect x={x + GAP / 2} y={y + GAP / 2} width={TILE - GAP} height={TILE - GAP} rx={1.5} />
      <text x={x + TILE / 2} y={y + 6.8}>
        {country}
      </text>
    </g>
  );
}
