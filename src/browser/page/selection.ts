/** Counts the ticked photos aloud, and ticks a range with the shift key. */
export function installSelection(): void {
  const form = document.querySelector<HTMLFormElement>('[data-selection]');
  if (form === null) return;
  let last: HTMLInputElement | null = null;
  form.addEventListener('click', (event) => {
    if (!isTick(event.target)) return;
    if (event.shiftKey && last !== null) tickRange(form, last, event.target);
    last = event.target;
    count(form);
  });
  form.addEventListener('reset', () => setTimeout(() => count(form)));
  count(form);
}

function isTick(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === 'photo';
}

function ticks(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="photo"]')];
}

function tickRange(form: HTMLFormElement, from: HTMLInputElement, to: HTMLInputElement): void {
  const all = ticks(form);
  const [first, last] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
  for (const tick of all.slice(first, (last ?? 0) + 1)) tick.checked = to.checked;
}

function count(form: HTMLFormElement): void {
  const output = form.querySelector('[data-selected-count]');
  const ticked = ticks(form).filter((tick) => tick.checked).length;
  if (output !== null) output.textContent = ticked === 1 ? '1 photo' : `${ticked} photos`;
}
