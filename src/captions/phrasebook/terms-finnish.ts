import type { Act, Term } from './atoms.ts';

const act = (is: Act, words: string[]): Term => ({ atom: { in: 'act', act: is }, words });

/** What Lehtikuva's clauses name, in the cases that Finnish puts them in. */
export const FINNISH_TERMS: readonly Term[] = [
  {
    atom: { in: 'purpose', values: ['editorial'] },
    words: [
      'toimituksellinen',
      'toimituksellis(een|essa|en)',
      'uutiskayttoon',
      'uutiskaytto',
      'journalistis(een|essa)',
    ],
  },
  { atom: { in: 'purpose', values: ['commercial'] }, words: ['kaupallinen', 'kaupallis(een|essa|iin)'] },
  {
    atom: { in: 'purpose', values: ['advertising'] },
    words: ['mainonta', 'mainonta(an|a)', 'mainonnassa', 'mainoskaytto(on|)', 'mainoks(iin|issa)'],
  },
  { atom: { in: 'purpose', values: ['marketing'] }, words: ['markkinointi(in|a|)', 'markkinoinnissa'] },
  act('no-resale', ['myynti(in|a|)', 'jalleenmyynti(in|a|)', 'edelleenmyynti(in|a|)', 'myyda', 'jalleenmyyda']),
  act('no-redistribution', [
    'edelleenlahetys',
    'jakelu(un|)',
    'edelleen jaettavaksi',
    'luovuttaa kolmansille osapuolille',
  ]),
  act('no-archive', ['arkistointi(in|a|)', 'arkistoida', 'arkistoitavaksi', 'arkistokayttoon', 'arkistoon']),
  act('no-modification', ['muokata', 'muokkaus', 'kuvankasittely', 'rajata', 'rajaus']),
  { atom: { in: 'once' }, words: ['kertakaytto(on|)', 'kertajulkaisu(un|)', 'yhden kerran'] },
  {
    atom: { in: 'channel', values: ['online'] },
    words: ['verkko', 'verkossa', 'verkkoon', 'verkkokaytto(on|)', 'internetissa', 'internetiin', 'verkkosivuilla'],
  },
  {
    atom: { in: 'channel', values: ['social'] },
    words: ['sosiaali(nen media|seen mediaan|sessa mediassa)', 'somessa', 'someen'],
  },
  { atom: { in: 'channel', values: ['tv'] }, words: ['televisio(on|ssa|)', 'tv kayttoon'] },
  {
    atom: { in: 'channel', values: ['print-magazine'] },
    words: ['aikakausleh(ti|det|dissa|tiin)', 'viikkoleh(ti|det|dissa|tiin)'],
  },
  { atom: { in: 'channel', values: ['print-newspaper'] }, words: ['sanomaleh(ti|det|dissa|tiin)'] },
  { atom: { in: 'territory', codes: ['FI'] }, words: ['suomessa', 'suomeen', 'suomen'] },
  { atom: { in: 'territory', codes: ['SE'] }, words: ['ruotsi', 'ruotsissa', 'ruotsiin'] },
  {
    atom: { in: 'use' },
    words: [
      'kaytto',
      'kayttoon',
      'kuvan kaytto',
      'kuvan',
      'kuvaa',
      'julkaisu',
      'julkaista',
      'kayttaa',
      'tarkoituksiin',
    ],
  },
];
