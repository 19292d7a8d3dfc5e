/** “Free of charge”, between what is used and what for. Patterns. */
export const FREE_EN =
  '(free|for free|free of (charge|cost|fee|fees|royalties|copyright)|(royalty|rights|fee|licence|license|copyright) [-] free|at no (cost|charge|fee)|without (charge|fee|payment|cost)|without a fee)';
export const FREE_DE =
  '(frei|honorarfrei|kostenlos|kostenfrei|gebuhrenfrei|lizenzfrei|lizenzkostenfrei|unentgeltlich|vergutungsfrei|gratis|ohne honorar)';
export const FREE_NL =
  '(vrij|gratis|kosteloos|rechtenvrij|royaltyvrij|kostenloos|vrij van rechten|zonder kosten|vrij te gebruiken)';
export const FREE_NORDIC =
  '(gratis|fri|fritt|frit|frie|fria|vederlagsfritt|vederlagsfrit|kostnadsfritt|kostnadsfri|royaltyfri|royaltyfritt|royaltyfrit|rettighetsfritt|honorarfritt|honorarfrit|avgiftsfritt|avgiftsfri|uten vederlag|uden vederlag|uden beregning|utan kostnad)';
