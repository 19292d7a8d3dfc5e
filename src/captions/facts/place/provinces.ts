import { cityOf, countryOf, placeKey, regionCountry } from './gazetteer.ts';

/** Parts of countries that a bracket behind a town tells, and that are words or towns elsewhere. One row a country, names split by `|`. */
const PROVINCES: Record<string, string> = {
  BR: 'Acre|Alagoas|Amapá|Espírito Santo|Goiás|Maranhão|Mato Grosso do Sul|Pará|Paraíba|Piauí|Rio Grande do Norte|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins',
  ES: 'Álava|Cantabria|Córdoba|Cuenca|Guadalajara|Guipúzcoa|Gipuzkoa|La Rioja|León|Toledo|Vizcaya|Bizkaia|Lanzarote|Fuerteventura|Menorca|El Hierro|La Gomera',
  FR: "Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Ardennes|Ariège|Aube|Aude|Aveyron|Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Côte-d'Or|Côtes-d'Armor|Creuse|Doubs|Drôme|Eure|Eure-et-Loir|Gard|Gers|Ille-et-Vilaine|Indre|Indre-et-Loire|Jura|Landes|Loir-et-Cher|Loire|Haute-Loire|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Haute-Marne|Meurthe-et-Moselle|Meuse|Moselle|Nièvre|Nord|Oise|Orne|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Bas-Rhin|Haut-Rhin|Rhône|Haute-Saône|Saône-et-Loire|Sarthe|Seine-Maritime|Seine-et-Marne|Yvelines|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vienne|Haute-Vienne|Vosges|Yonne|Essonne|Val-d'Oise|Territoire de Belfort",
  IT: 'Fermo|Forlì-Cesena|Massa-Carrara|Barletta-Andria-Trani|Sud Sardegna',
  MX: 'Hidalgo|Morelos|Nayarit|Tabasco|Estado de México',
};

const byName = new Map<string, string[]>();
for (const [country, row] of Object.entries(PROVINCES))
  for (const name of row.split('|')) byName.set(placeKey(name), [...(byName.get(placeKey(name)) ?? []), country]);

/** Codes of Italian provinces, behind a town of an Italian desk. */
const ITALIAN = new Set(
  'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV'.split(
    ' ',
  ),
);

const OF_GERMAN = [
  ['DE', /^(?:Land)?[Kk]reis\s|^Kr\.\s/u],
  ['AT', /^(?:Bezirk|Bez\.)\s/u],
  ['CH', /^(?:Kanton|Kt\.)\s/u],
] as const;

/**
 * The country that the bracket behind a town tells, by a country, a region, a province or the town it belongs to; `home` is the country of the
 * desk, whose own provinces are meant where others bear the name. Null where it tells none.
 */
export function countryOfBracket(bracket: string, home: string | null): string | null {
  const name = bracket.replace(/^(?:provincia|província|province|provincie)\s(?:de|di|da)\s/iu, '').trim();
  if (home === 'IT' && ITALIAN.has(name)) return 'IT';
  const german = OF_GERMAN.find(([, pattern]) => pattern.test(name));
  if (german !== undefined) return german[0];
  const own = byName.get(placeKey(name)) ?? [];
  if (home !== null && own.includes(home)) return home;
  const town = cityOf(name, home);
  if (home !== null && town?.country === home) return home;
  return countryOf(name) ?? regionCountry(name) ?? own[0] ?? town?.country ?? null;
}
