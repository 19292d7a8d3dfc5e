import type { CountryCode } from '../../src/vocabulary/restrictions.ts';

/**
 * The world as tiles of one size, each country about where it lies, so that a small one is seen as well as a large one.
 * Drawn by hand for this archive.
 */
const ROWS = `
.. .. .. .. .. .. .. .. .. GL .. .. IS .. SJ NO SE FI .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. FO .. DK .. AX EE .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. CA .. .. .. .. .. .. IE IM GB NL DE PL LT LV BY .. RU .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. PM .. .. JE GG BE LU CZ SK HU UA MD .. .. KZ .. .. .. .. .. .. .. .. ..
.. .. .. US .. .. .. .. .. .. .. FR CH LI AT SI HR RS RO .. GE AZ UZ .. .. .. .. .. .. .. ..
.. .. .. .. .. .. BM .. .. PT ES AD MC SM IT BA ME XK BG TR AM TM TJ KG MN .. KP .. .. .. ..
.. .. MX .. .. BS TC .. .. .. GI .. .. VA MT .. AL MK GR CY SY IQ IR .. CN .. KR JP .. .. ..
.. .. .. BZ KY CU HT DO PR .. MA DZ TN LY EG .. .. PS IL LB JO KW AF PK NP BT HK TW .. .. ..
.. .. GT HN .. JM VI VG AI EH MR ML NE TD SD ER .. .. SA BH QA AE .. IN BD MM LA MO .. .. ..
.. .. SV NI .. SX MF BL CV SN GM BF BJ NG CF SS ET DJ YE OM .. .. .. LK .. TH VN .. PH .. MP
.. .. .. CR .. KN AG MS GP GW GN CI GH TG CM UG KE SO .. .. .. .. MV .. .. .. KH .. PW GU MH
.. .. .. PA .. VC DM MQ LC .. SL LR ST GQ GA CD RW TZ .. SC .. .. .. .. .. MY BN .. .. FM KI
.. .. .. AW CW BQ GD BB TT .. .. .. .. .. CG BI MW .. KM YT .. IO .. .. .. SG ID .. PG NR TV
.. .. .. CO VE GY SR GF .. .. SH .. .. .. AO ZM ZW MZ .. MG MU RE .. CC CX .. TL .. SB TK UM
CK .. EC PE .. BR .. .. .. .. .. .. .. .. NA BW SZ .. .. .. .. .. .. .. .. .. AU .. VU WF WS
PF .. .. .. BO PY .. .. .. .. .. .. .. .. ZA LS .. .. .. .. .. .. .. .. .. .. .. .. NC FJ AS
.. PN .. CL AR UY .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. NF TO NU
.. .. .. .. .. FK .. GS .. .. .. .. .. BV .. .. .. .. .. TF .. HM .. .. .. .. .. .. NZ .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. AQ .. .. .. .. .. .. .. .. .. .. .. .. ..
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

export interface WorldTile {
  country: CountryCode;
  column: number;
  row: number;
}

export const WORLD_TILES: readonly WorldTile[] = ROWS.flatMap((codes, row) =>
  codes.flatMap((country, column) => (country === '..' ? [] : [{ country, column, row }])),
);

export const WORLD_SIZE = { columns: Math.max(...ROWS.map((row) => row.length)), rows: ROWS.length };
