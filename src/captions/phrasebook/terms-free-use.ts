import { listed, type Term } from './atoms.ts';

/** Use that costs nothing is use: “royalty-free use”. Behind the noun (“use free and TV prohibited”) a term may end with it, and frames speak of it. */
export const FREE_USE_TERMS: readonly Term[] = [
  {
    atom: { in: 'use' },
    words: listed(`
      (free|free of charge|(royalty|rights|fee|licence|license|copyright) [-] free) (use|usage|reproduction|publication);
      (freie|honorarfreie|kostenlose|kostenfreie|gebuhrenfreie|lizenzfreie|unentgeltliche|vergutungsfreie)(r|n|) (nutzung|verwendung|veroffentlichung|bildnutzung|bildverwendung);
      (honorarfreie|kostenlose|kostenfreie|freie)(r|n|) abdruck;
      (vrij|gratis|kosteloos|rechtenvrij|kosteloze|rechtenvrije|vrije) (gebruik|publicatie|plaatsing);
      (fri|frie|fria|gratis|vederlagsfri|kostnadsfri|royaltyfri) (bruk|brug|anvandning|publisering|publicering)
    `),
  },
];
