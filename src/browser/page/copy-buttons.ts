const SHOWN_FOR_MS = 1600;

/** Buttons that copy what stands in their `data-copy`. */
export function installCopyButtons(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const label = button.lastChild;
  const before = label?.textContent ?? '';
  if (label === null || label.textContent === 'Copied') return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    label.textContent = 'Copied';
  } catch {
    label.textContent = 'Copying is not allowed here';
  }
  setTimeout(() => {
    label.textContent = before;
  }, SHOWN_FOR_MS);
}
