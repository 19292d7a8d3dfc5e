/** A refusal of an act is shown over the page it came from, with all of its reasons; the page stays as it was. */
export function installProblems(): void {
  document.addEventListener('htmx:responseError', (event) => {
    if (asksByItself(event)) return;
    const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
    show(problemIn(xhr.responseText) ?? sentence('The server answered with an error. Nothing was changed.'));
  });
  document.addEventListener('htmx:sendError', (event) => {
    if (asksByItself(event)) return;
    show(sentence('The server could not be reached. Nothing was changed; try again.'));
  });
}

/** A page that asks how far something is, is told so later as well: nobody did anything that failed. */
function asksByItself({ target }: Event): boolean {
  return target instanceof Element && target.matches('[hx-trigger^="every"]');
}

/** The part of a problem page that says what is wrong. It was escaped where it was made. */
function problemIn(html: string): Element | null {
  const problem = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-problem]');
  problem?.querySelector('.problem-back')?.remove();
  return problem;
}

function sentence(text: string): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function show(problem: Element): void {
  const dialog = document.querySelector<HTMLDialogElement>('#problem');
  if (dialog === null) return;
  dialog.replaceChildren(problem, closeButton());
  if (!dialog.open) dialog.showModal();
}

function closeButton(): HTMLFormElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = 'Close';
  form.append(button);
  return form;
}
