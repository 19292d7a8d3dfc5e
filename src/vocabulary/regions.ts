import type { CountryCode } from './restrictions.ts';

const list = (codes: string): CountryCode[] => codes.split(' ');

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const NORTHERN_AFRICA = 'DZ EG EH LY MA SD TN';
const EASTERN_AFRICA = 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW';
const MIDDLE_AFRICA = 'AO CD CF CG CM GA GQ ST TD';
const SOUTHERN_AFRICA = 'BW LS NA SZ ZA';
const WESTERN_AFRICA = 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG';
const CARIBBEAN = 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI';
const CENTRAL_AMERICA = 'BZ CR GT HN MX NI PA SV';
const SOUTH_AMERICA = 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE';
const CENTRAL_ASIA = 'KG KZ TJ TM UZ';
const EASTERN_ASIA = 'CN HK JP KP KR MN MO TW';
const SOUTH_EASTERN_ASIA = 'BN ID KH LA MM MY PH SG TH TL VN';
const SOUTHERN_ASIA = 'AF BD BT IN IR LK MV NP PK';
const WESTERN_ASIA = 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE';
const EASTERN_EUROPE = 'BG BY CZ HU MD PL RO RU SK UA';
const NORTHERN_EUROPE = 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ';
const SOUTHERN_EUROPE = 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK';
const WESTERN_EUROPE = 'AT BE CH DE FR LI LU MC NL';
const OCEANIA = 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS';

const EUROPE = [EASTERN_EUROPE, NORTHERN_EUROPE, SOUTHERN_EUROPE, WESTERN_EUROPE].join(' ');
const AFRICA = [NORTHERN_AFRICA, EASTERN_AFRICA, MIDDLE_AFRICA, SOUTHERN_AFRICA, WESTERN_AFRICA].join(' ');

/**
 * The countries that a region's name stands for, as ISO 3166-1 alpha-2. Unions and blocs by their own membership
 * (2026), the rest by the United Nations' M49 list (Taiwan, which M49 leaves out, stands with Eastern Asia; Kosovo with Southern Europe).
 * `North America` is what the picture trade means by it: Canada, Mexico and the United States.
 */
export const REGIONS = {
  eu: list(EU),
  eea: list(`${EU} IS LI NO`),
  nordic: list('DK FI IS NO SE'),
  scandinavia: list('DK NO SE'),
  baltic: list('EE LT LV'),
  benelux: list('BE LU NL'),
  'german-speaking': list('DE AT CH LI'),
  dach: list('DE AT CH'),
  gcc: list('AE BH KW OM QA SA'),
  'north-america': list('CA MX US'),
  'latin-america': list('AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE'),
  'channel-islands': list('GG JE'),
  'british-isles': list('GB IE IM GG JE'),
  cplp: list('AO BR CV GQ GW MZ PT ST TL'),
  visegrad: list('CZ HU PL SK'),
  iberia: list('ES PT'),
  'australia-new-zealand': list('AU NZ'),
  // Wider than M49's Eastern Europe would be a guess; these are the lists M49 gives.
  europe: list(EUROPE),
  'eastern-europe': list(EASTERN_EUROPE),
  'northern-europe': list(NORTHERN_EUROPE),
  'southern-europe': list(SOUTHERN_EUROPE),
  'western-europe': list(WESTERN_EUROPE),
  africa: list(AFRICA),
  'northern-africa': list(NORTHERN_AFRICA),
  'sub-saharan-africa': list([EASTERN_AFRICA, MIDDLE_AFRICA, SOUTHERN_AFRICA, WESTERN_AFRICA].join(' ')),
  'eastern-africa': list(EASTERN_AFRICA),
  'middle-africa': list(MIDDLE_AFRICA),
  'southern-africa': list(SOUTHERN_AFRICA),
  'western-africa': list(WESTERN_AFRICA),
  caribbean: list(CARIBBEAN),
  'central-america': list(CENTRAL_AMERICA),
  'south-america': list(SOUTH_AMERICA),
  americas: list(`${CARIBBEAN} ${CENTRAL_AMERICA} ${SOUTH_AMERICA} BM CA GL PM US`),
  asia: list([CENTRAL_ASIA, EASTERN_ASIA, SOUTH_EASTERN_ASIA, SOUTHERN_ASIA, WESTERN_ASIA].join(' ')),
  'central-asia': list(CENTRAL_ASIA),
  'eastern-asia': list(EASTERN_ASIA),
  'south-eastern-asia': list(SOUTH_EASTERN_ASIA),
  'southern-asia': list(SOUTHERN_ASIA),
  'western-asia': list(WESTERN_ASIA),
  oceania: list(OCEANIA),
  melanesia: list('FJ NC PG SB VU'),
  micronesia: list('FM GU KI MH MP NR PW UM'),
  polynesia: list('AS CK NU PF PN TK TO TV WF WS'),
} as const satisfies Record<string, readonly CountryCode[]>;

export type Region = keyof typeof REGIONS;
