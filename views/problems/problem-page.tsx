import type { ComponentChildren } from 'preact';
import type { Reason } from '../../src/rights/verdict.ts';
import { Layout } from '../layout/layout.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { Reasons } from '../photo/reasons.tsx';
import type { Site } from '../site.ts';

export interface ProblemPageProps {
  site: Site;
  status: number;
  title: string;
  /** What is wrong, with which input, and what to do. */
  detail: string;
  /** Where a verdict refused it: all of its reasons. */
  reasons: Reason[];
  /** Where to go on. */
  back: { href: string; label: string };
  /** The form that was sent, to be sent again. */
  again?: ComponentChildren;
}

/** A failure somebody can do something about, or the one fixed sentence of a bug. The script shows `.problem` over the page it came from. */
export function ProblemPage({ site, status, title, detail, reasons, back, again }: ProblemPageProps) {
  return (
    <Layout site={site} title={title}>
      <div class="page">
        <section class="problem" data-problem>
          <p class="problem-status">{status}</p>
          <h1>{title}</h1>
          <p class="problem-detail">
            <VisibleText text={detail} />
          </p>
          {/* The text is not on this page, so quotations lead nowhere. */}
          {reasons.length === 0 ? null : <Reasons reasons={reasons.map((reason) => ({ ...reason, start: null }))} />}
          <p class="problem-back">
            <a class="button" href={back.href}>
              {back.label}
            </a>
          </p>
        </section>
        {/* Beside it, since the script shows the problem over the page with the form itself. */}
        {again}
      </div>
    </Layout>
  );
}
