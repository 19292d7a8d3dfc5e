import type { ComponentChildren } from 'preact';

interface ActProps {
  /** Where the act is recorded; answers with a redirect to the page that shows it. */
  action: string;
  /** Id of the part of that page that takes this one's place. */
  part?: string;
  class?: string;
  children: ComponentChildren;
}

/** A form that changes something. Without script it is sent as any form; with it only the part of the page is replaced. */
export function Act({ action, part = 'photo', class: look = 'stack', children }: ActProps) {
  return (
    <form
      class={look}
      method="post"
      action={action}
      hx-post={action}
      hx-target={`#${part}`}
      hx-select={`#${part}`}
      hx-select-oob="#done"
      hx-swap="outerHTML"
      hx-disabled-elt="find button[type=submit]"
    >
      {children}
    </form>
  );
}
