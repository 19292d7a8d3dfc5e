/** Keys for the whole page, and for the grid where one is shown. */

type Act = (event: KeyboardEvent) => void;

const EVERYWHERE: Record<string, Act> = {
  '/': (event) => {
    event.preventDefault();
    document.querySelector<HTMLInputElement>('input[type="search"]')?.select();
  },
  '?': showHelp,
  u: () => location.assign('/upload'),
};

const IN_THE_GRID: Record<string, Act> = {
  j: () => move(1),
  k: () => move(-1),
  ArrowRight: (event) => moveBy(event, 1),
  ArrowLeft: (event) => moveBy(event, -1),
  ArrowDown: (event) => moveBy(event, columns()),
  ArrowUp: (event) => moveBy(event, -columns()),
  x: () => current()?.querySelector<HTMLInputElement>('input[name="photo"]')?.click(),
  Escape: () => document.querySelector<HTMLFormElement>('[data-selection]')?.reset(),
};

/** Where photos stand beside what a page is about; the arrows move the page until one of them has the focus. */
const TO_A_STRIP: Record<string, Act> = { s: () => move(0) };

const IN_A_STRIP: Record<string, Act> = {
  j: () => move(1),
  k: () => move(-1),
  ArrowRight: (event) => moveBy(event, 1),
  ArrowLeft: (event) => moveBy(event, -1),
};

export function installKeyboard(): void {
  document.querySelector('[data-keyboard-help]')?.addEventListener('click', showHelp);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (isWriting(event.target)) return leave(event);
    actsHere()[event.key]?.(event);
  });
}

function actsHere(): Record<string, Act> {
  if (document.querySelector('[data-grid]')) return { ...EVERYWHERE, ...IN_THE_GRID };
  return current() === null ? { ...EVERYWHERE, ...TO_A_STRIP } : { ...EVERYWHERE, ...TO_A_STRIP, ...IN_A_STRIP };
}

function showHelp(): void {
  document.querySelector<HTMLDialogElement>('#keyboard-help')?.showModal();
}

/** Arrows move through radio buttons too. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select');
}

function leave(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')];
}

/** The card that holds the focus. */
function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
}

/** How many cards stand in the first row. */
function columns(): number {
  const all = cards();
  return all.filter((card) => card.offsetTop === all[0]?.offsetTop).length;
}

function moveBy(event: KeyboardEvent, step: number): void {
  event.preventDefault();
  move(step);
}

function move(step: number): void {
  const all = cards();
  const from = current();
  const index = from === null ? 0 : all.indexOf(from) + step;
  const link = all[index]?.querySelector<HTMLElement>('[data-open]');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
