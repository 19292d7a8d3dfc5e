import { VisibleText } from '../parts/visible-text.tsx';
import { fieldWords } from '../words.ts';
import { stretchId } from './received-text.tsx';

interface QuotationProps {
  words: string;
  field: string | null;
  start: number | null;
}

/** The words something was read from, leading to where they stand in the text. */
export function Quotation({ words, field, start }: QuotationProps) {
  const quoted = (
    <q dir="auto">
      <VisibleText text={words.slice(0, 600)} />
    </q>
  );
  return (
    <span class="quotation">
      {field !== null && start !== null ? <a href={`#${stretchId(field, start)}`}>{quoted}</a> : quoted}
      {field === null ? null : <span class="quotation-field">{fieldWords(field)}</span>}
    </span>
  );
}
