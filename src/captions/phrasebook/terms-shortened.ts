import { type Atom, listed, type Term } from './atoms.ts';

const term = (atom: Atom, words: string): Term => ({ atom, words: listed(words) });

/** Words that desks cut short, with a stop or without. What alone is also a name or another word is taken with the word for use beside it. */
export const SHORTENED_TERMS: readonly Term[] = [
  term(
    { in: 'purpose', values: ['editorial'] },
    `(ed|edit|edtl|edt|edl) [.] (use|usage|uses|purpose|purposes); edtl; edito; (usage|utilisation) edito; (uso|usos) edit [.]; (red|redak|redakt) [.] (nutzung|verwendung|verw|gebrauch|zwecke|gebruik|bruk|brug|anvandning);
    ред [.] (использование|использования|целей|целях)`,
  ),
  term(
    { in: 'purpose', values: ['commercial'] },
    `(comm|comml|commerc|coml) [.] (use|usage|uses|purpose|purposes); comm ' l (use|usage|purposes); (comm|commercial) l (use|usage|purposes); (komm|kommerz|gewerbl) [.] (nutzung|verwendung|verw|zwecke); ком [.] (использование|использования); (uso|usos) com .`,
  ),
  term({ in: 'purpose', values: ['marketing'] }, '(mktg|mkting) [.]; (mkt|mktg|promo) [.] (use|usage|purposes)'),
  term(
    { in: 'purpose', values: ['advertising'] },
    '(adv|advt|advtg|advert) [.] (use|usage|purposes); (advt|advtg|advts)',
  ),
  term({ in: 'act', act: 'no-resale' }, '(rsl|rsls|resal) [.]'),
  term({ in: 'act', act: 'no-archive' }, '(arch|archs) [.]'),
  term({ in: 'act', act: 'no-redistribution' }, '(redist|redistr|redistrib|synd) [.]'),
  term({ in: 'act', act: 'no-modification' }, '(mods|alts|altns)'),
  term({ in: 'use' }, '(mkt|mkts) [.]'),
];
