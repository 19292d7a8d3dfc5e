import type { Outcome, VetoOfRowsOutcome } from './veto.ts';

const SALES = new Set(
  'sale sales licence license licences licenses licensing verkauf verkaufe lizenz lizenzen lizenzierung verkoop licentie licenties vente ventes cession venta ventas venda vendas vendita vendite licencia licencias licenca licencas licenza licenze продажа продажи salg forsaljning'.split(
    ' ',
  ),
);
const TO = new Set('to for an fur aan voor a aux au pour para per ai alle agli as aos для til till'.split(' '));

/** “No sales to TV or to websites”: those may not take the picture at all, which is more than that nobody may sell it on for them. */
function isSoldToSomebody({ words: { tokens }, from, to, restrictions }: Outcome): boolean {
  const isInPart = restrictions.some(
    ({ kind, within }) =>
      kind === 'no-resale' && (within?.channels ?? within?.purposes ?? within?.publications) !== undefined,
  );
  const closesPlaces = restrictions.some(
    ({ kind, within }) => kind === 'territory-except' || within?.territories !== undefined,
  );
  if (!isInPart && !closesPlaces) return false;
  for (let at = from; at < to - 1; at += 1)
    if (SALES.has(tokens[at]?.text ?? '') && TO.has(tokens[at + 1]?.text ?? ''))
      return isInPart || goesOnToOthers(tokens.slice(at + 2, to));
  return false;
}

/** “No sales to Japanese TV or to websites”: of which of them Japan is said is not known. */
const goesOnToOthers = (behind: Outcome['words']['tokens']): boolean =>
  behind.some(({ text }, at) => JOINS.has(text) && TO.has(behind[at + 1]?.text ?? ''));

const JOINS = new Set('or and nor oder und of en ou et ni o y e nem и или eller og och'.split(' '));

/** Of what is said of sales. */
export const VETOES_OF_SALES: readonly VetoOfRowsOutcome[] = [
  {
    name: 'sold-to-somebody',
    asked: 'of what a row comes to',
    looksAt: ['own words'],
    reason: 'To whom nothing is sold may not use the picture, whoever sells it.',
    refuses: isSoldToSomebody,
    example: { text: 'No sales to TV or to websites', reads: ['channel-except tv', '| to websites'] },
    counterExample: { text: 'No resale to TV', reads: ['no-resale @ channels tv'] },
  },
];
