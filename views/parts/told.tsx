import { VisibleText } from './visible-text.tsx';

/** Longer ones quote what somebody wrote. */
const LONG = 160;

/** What stands out as a whole where it is short; of a long text, which nobody reads in bold, the first sentence alone. */
export function Told({ text }: { text: string }) {
  const end = text.length > LONG ? text.indexOf('. ') + 1 : text.length;
  return (
    <>
      <VisibleText text={text.slice(0, end)} />
      {end === text.length ? null : (
        <span class="told-rest">
          <VisibleText text={text.slice(end)} />
        </span>
      )}
    </>
  );
}
