import type { WhomItBinds } from '../../src/rights/words/whom-it-binds.ts';
import { foreign } from '../parts/foreign.ts';
import { Moment } from '../parts/moment.tsx';
import { Quotation } from './quotation.tsx';

/** Whom words about territories bind, and who chose that: also where nothing comes of it in this outlet. */
export function Bases({ bases }: { bases: WhomItBinds[] }) {
  if (bases.length === 0) return null;
  return (
    <ul class="bases">
      {bases.map(({ basis, chosen, words, field, origin, sentence, language }) => (
        <li class="hint">
          {words === '' ? (
            <span lang={foreign(language)}>{sentence}</span>
          ) : (
            <Quotation words={words} field={origin === 'editor' ? null : field} start={null} />
          )}{' '}
          {BASIS_WORDS[basis]}: {chosen === null ? 'the house’s default.' : <Chosen chosen={chosen} />}
        </li>
      ))}
    </ul>
  );
}

const BASIS_WORDS = {
  audience: 'binds wherever it is seen',
  client: 'binds titles that are at home there',
} satisfies Record<WhomItBinds['basis'], string>;

function Chosen({ chosen: { agency, by, at } }: { chosen: NonNullable<WhomItBinds['chosen']> }) {
  return (
    <>
      {by} set it for {agency}
      {at === undefined ? null : (
        <>
          , <Moment at={at} />
        </>
      )}
      .
    </>
  );
}
