/** Small comforts of forms: choices that send themselves, and a value field that fits the chosen kind. */
export function installForms(): void {
  document.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement)) return;
    event.target.closest<HTMLFormElement>('form[data-sends-itself]')?.requestSubmit();
    if (event.target.matches('select[data-value-of-kind]')) fitValue(event.target as HTMLSelectElement);
  });
  for (const event of ['DOMContentLoaded', 'htmx:afterSettle']) document.addEventListener(event, fitValues);
  fitValues();
}

function fitValues(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-value-of-kind]')) fitValue(select);
}

/** A kind without a value hides its field; the others name it and say how to write it. */
function fitValue(select: HTMLSelectElement): void {
  const value = select.form?.querySelector<HTMLElement>('[data-value]');
  const { valueLabel, valueHint } = select.selectedOptions[0]?.dataset ?? {};
  if (!value) return;
  value.hidden = valueLabel === undefined;
  write(value.querySelector('.field-label'), valueLabel);
  write(value.querySelector('.hint'), valueHint);
}

function write(element: Element | null, text: string | undefined): void {
  if (element !== null && text !== undefined) element.textContent = text;
}
