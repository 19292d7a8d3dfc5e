import type Uppy from '@uppy/core';
import { isFinal, resultOf, type UploadResult } from './answer.ts';
import { showResult } from './results.ts';

interface Named {
  id?: string;
  name?: string | undefined;
}

/** Lists what becomes of each file. A file that was refused for good leaves the dashboard, whose “Retry” is for the others. */
export function tellResults(uppy: Uppy, form: HTMLFormElement): void {
  const tell = (file: Named | undefined, result: UploadResult) =>
    showResult(form, { file: file?.id ?? file?.name ?? '', fileName: file?.name ?? '', ...result });
  const tellProblem = (file: Named | undefined, outcome: 'rejected' | 'failed', problem: string) =>
    tell(file, { outcome, photo: null, problem });

  uppy.on('upload-success', (file, response) => tell(file, resultOf(response.body)));
  uppy.on('restriction-failed', (file, error) => tellProblem(file, 'rejected', error.message));
  uppy.on('upload-stalled', (error, files) => {
    for (const file of files) tellProblem(file, 'failed', error.message);
  });
  uppy.on('upload-error', (file, error, response) => {
    const isRefused = isFinal(response?.status ?? 0);
    tellProblem(file, isRefused ? 'rejected' : 'failed', error.message);
    if (isRefused && file !== undefined) dismiss(uppy, file.id);
  });
}

/** Uppy keeps the error of a file that was removed; the bar should speak of the files that are there. */
function dismiss(uppy: Uppy, id: string): void {
  uppy.removeFile(id);
  const error = uppy.getFiles().find((file) => file.error)?.error ?? null;
  uppy.setState({ error });
}
