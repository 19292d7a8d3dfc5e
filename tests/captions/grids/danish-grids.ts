import type { Grid } from './grid.ts';

/** Danish. */
export const DANISH_GRIDS: Readonly<Record<string, Grid>> = {
  'kun redaktionelt': {
    says: 'purpose-only editorial',
    forms:
      '{brug} {kun} {aim}; {kun} {aim}; {fri} {kun} {aim}; billedet må {kun} {bruges} {aim}; billederne må {bruges} {kun} {aim}; billederne må {fri} {bruges} {kun} {aim}; {brug} er {kun} tilladt {aim}',
    words: {
      brug: 'brug; anvendelse',
      kun: 'kun; udelukkende',
      fri: 'frit; gratis; vederlagsfrit',
      bruges: 'bruges; anvendes',
      aim: 'til redaktionel brug; til redaktionelle formål; i redaktionel sammenhæng; til pressebrug; til journalistiske formål',
    },
  },
  'kun i et land': {
    says: 'territory-only NO',
    forms: '{kun} {i} Norge; {brug} {kun} i Norge; billedet må {kun} {bruges} i Norge; {brug} begrænset til Norge',
    words: {
      kun: 'kun; udelukkende',
      i: 'i; til; for',
      brug: 'brug; anvendelse',
      bruges: 'bruges; anvendes',
    },
  },
  'ikke i et land': {
    says: 'territory-except NO',
    forms:
      'ikke {i} Norge; Norge {out}; ingen {brug} i Norge; må ikke {bruges} i Norge; billedet må ikke {bruges} i Norge; {brug} i Norge {forb}; ikke til {brug} i Norge; ikke tilgængelig i Norge; ikke for norske medier; undtagen Norge',
    words: {
      i: 'i; til; for',
      out: 'ud; udgår; undtaget',
      brug: 'brug; anvendelse',
      bruges: 'bruges; anvendes; publiceres',
      forb: 'forbudt; ikke tilladt; er ikke tilladt',
    },
  },
  'ikke sociale medier': {
    says: 'channel-except social',
    forms:
      'ikke {i} sociale medier; ingen {brug} på sociale medier; må ikke {bruges} på sociale medier; {brug} på sociale medier {forb}; undtagen sociale medier',
    words: {
      i: 'i; til; på',
      brug: 'brug; anvendelse',
      bruges: 'bruges; anvendes',
      forb: 'forbudt; ikke tilladt; er ikke tilladt',
    },
  },
  'ikke videre': {
    says: 'no-resale',
    forms: '{x}',
    words: {
      x: 'ikke videresalg; intet videresalg; videresalg forbudt; må ikke sælges; må ikke videresælges; ikke til salg; ikke til videresalg; videresalg er ikke tilladt',
    },
  },
  'ikke arkiv': {
    says: 'no-archive',
    forms: '{x}',
    words: {
      x: 'ikke arkiv; ingen arkivering; arkivering forbudt; må ikke arkiveres; ikke til arkivering; ikke til arkiv; arkivering er ikke tilladt',
    },
  },
  'ikke ændre': {
    says: 'no-modification',
    forms: '{x}',
    words: {
      x: 'ingen beskæring; beskæring forbudt; må ikke beskæres; må ikke manipuleres; må ikke redigeres; ingen redigering; billedet må ikke ændres',
    },
  },
  embargo: {
    says: 'embargo-until 2036-05-03',
    forms: 'embargo til {dag}; må ikke {bruges} før {dag}; ingen publicering før {dag}; klausuleret til {dag}',
    words: {
      bruges: 'bruges; publiceres; offentliggøres',
      dag: '3. maj 2036; 03.05.2036',
    },
  },
};
