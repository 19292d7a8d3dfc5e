import type { Language } from '../../src/rights/words/languages/language.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { foreign } from '../parts/foreign.ts';
import { VisibleText } from '../parts/visible-text.tsx';
import { fieldWords } from '../words.ts';
import { stretchId } from './received-text.tsx';

interface QuotationProps {
  words: string;
  field: string | null;
  start: number | null;
  /** In which what it stands behind is said; absent: English, as the page. */
  language?: Language | undefined;
}

const HOUSE_ORDER = 'house order';

/** The words something was read from, leading to where they stand in the text. */
export function Quotation({ words, field, start, language }: QuotationProps) {
  const quoted = (
    <q dir="auto">
      <VisibleText text={words.slice(0, 600)} />
    </q>
  );
  return (
    <span class="quotation">
      {field !== null && start !== null ? <a href={`#${stretchId(field, start)}`}>{quoted}</a> : quoted}
      {field === null ? null : (
        <span class="quotation-field" lang={field === HOUSE_ORDER ? foreign(language) : undefined}>
          {field === HOUSE_ORDER ? TABLES[language ?? 'en'].beside.order.field : fieldWords(field)}
        </span>
      )}
    </span>
  );
}
