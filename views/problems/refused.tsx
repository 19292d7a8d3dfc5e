import { VisibleText } from '../parts/visible-text.tsx';

/** Why a form was refused. */
export interface RefusedView {
  status: number;
  title: string;
  /** What is wrong, with which input, and what to do. */
  detail: string;
}

/** Over the page whose form was refused, which stands below as it was filled in. */
export function Refused({ refused: { status, title, detail } }: { refused: RefusedView }) {
  return (
    <section class="problem problem-over" role="alert" data-problem>
      <p class="problem-status">{status}</p>
      <h2>{title}</h2>
      <p class="problem-detail">
        <VisibleText text={detail} />
      </p>
      <p class="hint">
        Nothing was changed. The form below is as it was filled in, unless what it changes is another now; files and
        passwords have to be given again.
      </p>
    </section>
  );
}
