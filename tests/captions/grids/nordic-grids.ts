import type { Grid } from './grid.ts';

/** Norwegian. */
export const NORWEGIAN_GRIDS: Readonly<Record<string, Grid>> = {
  'kun redaksjonelt': {
    says: 'purpose-only editorial',
    forms:
      '{bruk} {kun} {aim}; {kun} {aim}; {gratis} {kun} {aim}; {bruk} {gratis} {kun} {aim}; bildet kan {kun} {brukes} {aim}; bildene kan {brukes} {kun} {aim}; bildene kan {brukes} {gratis} {kun} {aim}; {fri} bruk {kun} {aim}; {bruk} er {kun} tillatt {aim}',
    words: {
      bruk: 'bruk; publisering',
      kun: 'kun; bare; utelukkende',
      gratis: 'gratis; fritt; vederlagsfritt',
      fri: 'fri; gratis',
      aim: 'til redaksjonell bruk; til redaksjonelle formål; i redaksjonell sammenheng; for redaksjonell bruk; til pressebruk; til journalistiske formål',
      brukes: 'brukes; benyttes; publiseres',
    },
  },
  'kun i et land': {
    says: 'territory-only SE',
    forms:
      '{kun} {i} Sverige; {bruk} {kun} i Sverige; bildet kan {kun} {brukes} i Sverige; ikke utenfor Sverige; {bruk} begrenset til Sverige; ingen {bruk} utenfor Sverige',
    words: {
      kun: 'kun; bare; utelukkende',
      i: 'i; for',
      bruk: 'bruk; publisering',
      brukes: 'brukes; benyttes; publiseres',
    },
  },
  'ikke i et land': {
    says: 'territory-except SE',
    forms:
      'ikke {i} Sverige; Sverige ut; Sverige {out}; ingen {bruk} i Sverige; skal ikke {brukes} i Sverige; bildet må ikke {brukes} i Sverige; {bruk} i Sverige {forbudt}; ikke til {bruk} i Sverige; ikke tilgjengelig i Sverige; ikke for svenske medier; unntatt Sverige',
    words: {
      i: 'i; for; til',
      out: 'utgår; unntatt',
      bruk: 'bruk; publisering',
      brukes: 'brukes; benyttes; publiseres',
      forbudt: 'forbudt; ikke tillatt; er forbudt; er ikke tillatt',
    },
  },
  'ikke sosiale medier': {
    says: 'channel-except social',
    forms:
      'ikke {i} sosiale medier; ingen {bruk} i sosiale medier; skal ikke {brukes} i sosiale medier; {bruk} i sosiale medier {forbudt}; unntatt sosiale medier; sosiale medier utgår',
    words: {
      i: 'i; for; på',
      bruk: 'bruk; publisering',
      brukes: 'brukes; benyttes; publiseres',
      forbudt: 'forbudt; ikke tillatt; er ikke tillatt',
    },
  },
  'ingen videre': {
    says: 'no-resale',
    forms: '{x}',
    words: {
      x: 'ikke videresalg; ingen videresalg; videresalg forbudt; skal ikke selges; må ikke videreselges; ikke for salg; videresalg er ikke tillatt; ikke til videresalg',
    },
  },
  'ikke arkiv': {
    says: 'no-archive',
    forms: '{x}',
    words: {
      x: 'ikke arkiv; ingen arkivering; arkivering forbudt; skal ikke arkiveres; må ikke arkiveres; ikke til arkiv; arkivering er ikke tillatt; må ikke lagres',
    },
  },
  'ikke endre': {
    says: 'no-modification',
    forms: '{x}',
    words: {
      x: 'ingen beskjæring; beskjæring forbudt; skal ikke beskjæres; må ikke beskjæres; må ikke manipuleres; ingen redigering; må ikke redigeres; ikke beskjær; bildet må ikke endres',
    },
  },
  embargo: {
    says: 'embargo-until 2036-05-03',
    forms:
      'embargo til {dag}; ikke publiser før {dag}; må ikke {brukes} før {dag}; sperret til {dag}; ingen publisering før {dag}; skal ikke publiseres før {dag}',
    words: {
      brukes: 'brukes; benyttes; publiseres',
      dag: '3. mai 2036; 03.05.2036',
    },
  },
  utløper: {
    says: 'expires-on 2036-05-03',
    forms:
      'utløper {dag}; må ikke {brukes} etter {dag}; ikke etter {dag}; kan {kun} {brukes} til og med {dag}; ingen {bruk} etter {dag}; gyldig til og med {dag}',
    words: {
      brukes: 'brukes; benyttes; publiseres',
      kun: 'kun',
      bruk: 'bruk; publisering',
      dag: '3. mai 2036; 03.05.2036',
    },
  },
  engangs: {
    says: 'one-time-use',
    forms: '{x}',
    words: {
      x: 'kun engangsbruk; engangsbruk; kan kun brukes én gang; kun til engangsbruk; bare engangsbruk',
    },
  },
};

/** Swedish. */
export const SWEDISH_GRIDS: Readonly<Record<string, Grid>> = {
  'endast redaktionellt': {
    says: 'purpose-only editorial',
    forms:
      '{anv} {endast} {aim}; {endast} {aim}; {fri} {endast} {aim}; bilden får {endast} {anvandas} {aim}; bilderna får {anvandas} {endast} {aim}; bilderna får {anvandas} {fri} {endast} {aim}; {anv} är {endast} tillåten {aim}; fri {anv} {endast} {aim}',
    words: {
      anv: 'användning; publicering',
      endast: 'endast; enbart; bara; uteslutande',
      fri: 'fritt; gratis; kostnadsfritt',
      anvandas: 'användas; publiceras',
      aim: 'för redaktionellt bruk; för redaktionell användning; i redaktionella sammanhang; i redaktionellt syfte; för pressändamål; för journalistiska ändamål',
    },
  },
  'endast i ett land': {
    says: 'territory-only NO',
    forms:
      '{endast} {i} Norge; {anv} {endast} i Norge; bilden får {endast} {anvandas} i Norge; inte utanför Norge; {anv} begränsad till Norge',
    words: {
      endast: 'endast; enbart; bara; uteslutande',
      i: 'i; för',
      anv: 'användning; publicering',
      anvandas: 'användas; publiceras',
    },
  },
  'ej i ett land': {
    says: 'territory-except NO',
    forms:
      '{ej} {i} Norge; Norge {out}; ingen {anv} i Norge; får {ej} {anvandas} i Norge; bilden får {ej} {anvandas} i Norge; {anv} i Norge {forb}; {ej} för {anv} i Norge; {ej} tillgänglig i Norge; ej för norska medier; utom Norge',
    words: {
      ej: 'ej; inte',
      i: 'i; för; till',
      out: 'ut; utgår; undantaget',
      anv: 'användning; publicering',
      anvandas: 'användas; publiceras',
      forb: 'förbjuden; ej tillåten; är förbjuden; inte tillåten',
    },
  },
  'ej sociala medier': {
    says: 'channel-except social',
    forms:
      '{ej} {i} sociala medier; ingen {anv} i sociala medier; får {ej} {anvandas} i sociala medier; {anv} i sociala medier {forb}; utom sociala medier',
    words: {
      ej: 'ej; inte',
      i: 'i; för; på',
      anv: 'användning; publicering',
      anvandas: 'användas; publiceras',
      forb: 'förbjuden; ej tillåten; är inte tillåten',
    },
  },
  'ej vidare': {
    says: 'no-resale',
    forms: '{x}',
    words: {
      x: 'ej vidareförsäljning; ingen vidareförsäljning; vidareförsäljning förbjuden; får ej säljas; får inte säljas vidare; ej till försäljning; ej för försäljning; vidareförsäljning är inte tillåten',
    },
  },
  'ej arkiv': {
    says: 'no-archive',
    forms: '{x}',
    words: {
      x: 'ej arkiv; ingen arkivering; arkivering förbjuden; får ej arkiveras; får inte arkiveras; ej för arkivering; arkivering är inte tillåten; får inte lagras',
    },
  },
  'ej ändra': {
    says: 'no-modification',
    forms: '{x}',
    words: {
      x: 'ingen beskärning; beskärning förbjuden; får ej beskäras; får inte beskäras; får ej manipuleras; ingen redigering; får inte redigeras; bilden får inte ändras',
    },
  },
  embargo: {
    says: 'embargo-until 2036-05-03',
    forms:
      'embargo till {dag}; får {ej} {anvandas} före {dag}; ej för publicering före {dag}; ingen publicering före {dag}',
    words: {
      ej: 'ej; inte',
      anvandas: 'användas; publiceras',
      dag: '3 maj 2036; 2036-05-03',
    },
  },
  'gäller till': {
    says: 'expires-on 2036-05-03',
    forms:
      'får {ej} {anvandas} efter {dag}; ej efter {dag}; ingen {anv} efter {dag}; giltig till och med {dag}; licensen går ut {dag}; får {endast} {anvandas} till och med {dag}',
    words: {
      ej: 'ej; inte',
      endast: 'endast',
      anv: 'användning; publicering',
      anvandas: 'användas; publiceras',
      dag: '3 maj 2036; 2036-05-03',
    },
  },
};
