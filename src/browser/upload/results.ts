import type { UploadResult } from './answer.ts';

const WORDS = {
  created: 'Uploaded',
  duplicate: 'Already here',
  received: 'Received',
  rejected: 'Rejected',
  failed: 'Failed',
} satisfies Record<UploadResult['outcome'], string>;

interface ResultLine extends UploadResult {
  /** Uppy's id of the file: a later result of the same file takes the earlier one's place. */
  file: string;
  fileName: string;
}

/** Puts the line of one file at the top of the list of results, in the shape of `views/upload/upload-results.tsx`. */
export function showResult(form: HTMLFormElement, result: ResultLine): void {
  const list = form.querySelector<HTMLElement>('[data-results]');
  removeLine(list, result.file);
  const line = document.createElement('li');
  line.dataset.file = result.file;
  line.className = `upload-result is-${result.outcome}`;
  line.append(span('upload-outcome', WORDS[result.outcome]), span('upload-name', result.fileName.slice(0, 200)));
  if (result.photo !== null) line.append(link(result.photo));
  if (result.problem !== null) line.append(span('upload-problem', result.problem));
  list?.prepend(line);
}

function removeLine(list: HTMLElement | null, file: string): void {
  list?.querySelector(`[data-file="${CSS.escape(file)}"]`)?.remove();
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
