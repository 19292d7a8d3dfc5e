import type { ComponentChildren } from 'preact';
import { CopyIcon } from './icons.tsx';

interface ShownOnceProps {
  title: string;
  /** What the copy button copies: `link`. */
  what: string;
  secret: string;
  children: ComponentChildren;
}

/** A secret on the one page that shows it, ready to be copied. */
export function ShownOnce({ title, what, secret, children }: ShownOnceProps) {
  return (
    <section class="panel shown-once" aria-label={title}>
      <h2>{title}</h2>
      <div class="secret">
        <input readOnly value={secret} aria-label={`The ${what}`} autocomplete="off" spellcheck={false} />
        <button type="button" class="with-script" data-copy={secret}>
          <CopyIcon />
          Copy the {what}
        </button>
      </div>
      {children}
    </section>
  );
}
