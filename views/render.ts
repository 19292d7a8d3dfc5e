import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A whole document. All text is escaped; nothing in views/ sets inner HTML. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

/** A part of a page, for an answer to htmx. */
export function renderPart(part: VNode): string {
  return render(part);
}
