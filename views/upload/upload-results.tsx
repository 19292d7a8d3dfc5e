import { VisibleText } from '../parts/visible-text.tsx';

export interface UploadResultView {
  fileName: string;
  outcome: 'created' | 'duplicate' | 'received' | 'rejected';
  /** The photo that is there now. */
  photo: string | null;
  /** Why it was rejected. */
  problem: string | null;
}

const OUTCOME_WORDS = {
  created: 'Uploaded',
  duplicate: 'Already here',
  received: 'Received',
  rejected: 'Rejected',
} satisfies Record<UploadResultView['outcome'], string>;

/** A line for each file. The script adds its lines to the same list. */
export function UploadResults({ results }: { results: UploadResultView[] }) {
  return (
    <ul class="upload-results" aria-label="Results" aria-live="polite" data-results>
      {results.map(({ fileName, outcome, photo, problem }) => (
        <li class={`upload-result is-${outcome}`}>
          <span class="upload-outcome">{OUTCOME_WORDS[outcome]}</span>
          <span class="upload-name">
            <VisibleText text={fileName.slice(0, 200)} />
          </span>
          {photo === null ? null : <a href={`/photos/${photo}`}>Open the photo</a>}
          {problem === null ? null : (
            <span class="upload-problem">
              <VisibleText text={problem} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
