import type { UploadResult } from './answer.ts';

const WORDS = {
  created: 'Uploaded',
  duplicate: 'Already here',
  rejected: 'Rejected',
} satisfies Record<UploadResult['outcome'], string>;

/** Adds a line for one file to the list of results, in the shape of `views/upload/upload-results.tsx`. */
export function showResult(form: HTMLFormElement, fileName: string, result: UploadResult): void {
  const line = document.createElement('li');
  line.className = `upload-result is-${result.outcome}`;
  line.append(span('upload-outcome', WORDS[result.outcome]), span('upload-name', fileName.slice(0, 200)));
  if (result.photo !== null) line.append(link(result.photo));
  if (result.problem !== null) line.append(span('upload-problem', result.problem));
  form.querySelector('[data-results]')?.prepend(line);
}

function span(look: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = look;
  element.textContent = text;
  return element;
}

function link(photo: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = `/photos/${encodeURIComponent(photo)}`;
  element.textContent = 'Open the photo';
  return element;
}
