import { Disclosure } from './form.tsx';

/** More would make a row of a list a page. */
const SHOWN_AT_ONCE = 2;

/** What a token may do, a sentence for each scope; many are counted, and shown to whoever asks. */
export function Scopes({ sentences }: { sentences: string[] }) {
  const list = (
    <ul class="scopes">
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
  if (sentences.length <= SHOWN_AT_ONCE) return list;
  return (
    <Disclosure class="edit quiet-disclosure" summary={`${sentences.length} scopes`}>
      {list}
    </Disclosure>
  );
}
