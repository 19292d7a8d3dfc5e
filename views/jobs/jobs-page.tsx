import type { ComponentChildren } from 'preact';
import type { Job, JobView, WaitingWork } from '../../src/catalogue/waiting-work.ts';
import { Administration } from '../accounts/administration.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { PhrasesFrame } from '../phrases/phrases-frame.tsx';
import type { Site } from '../site.ts';
import { ArchiveReading } from './archive-reading.tsx';

type JobsPageProps = WaitingWork & { site: Site };

const JOB_WORDS = {
  files: ['Files read again', 'Reads anew what files say of themselves, of AI and in their Content Credentials.'],
  pictures: ['Pictures compared', 'Finds which photos show the same frame.'],
  copies: ['Copies held', 'Holds the photos that show the same frame as one that was killed or withheld.'],
  phrases: [
    'Phrases carried through',
    'Reads anew the texts of photos with a phrase of which the house has said what it means.',
  ],
  texts: [
    'Texts read again',
    'Reads anew the texts of every photo: by itself once the reader has learnt, or when somebody asks for it. What editors wrote stays, and what could make a verdict clearer waits for a second person.',
  ],
  names: ['Prepared for orders on people', 'Finds in every text whom an order is on, also where nobody was read.'],
  standings: ['Sorted for the search', 'Tells which photos may be used in an outlet now.'],
} satisfies Record<Job, [string, string]>;

/** What the server does for older photos beside its other work, and how far it is. */
export function JobsPage({ site, photos, jobs, archiveReading }: JobsPageProps) {
  const Frame = site.may('manage-accounts') ? Administration : PhrasesFrame;
  return (
    <Frame site={site} part="jobs" title="Jobs">
      <p class="hint">
        The server does these by itself, the oldest photos first. One that is stopped goes on where it was at its next
        start.
      </p>
      <div class="jobs" id="job-list" {...(jobs.some(({ left, failed }) => left > failed) ? RENEWED : {})}>
        {jobs.map((job) => (
          <JobPanel job={job} photos={photos}>
            {job.job === 'texts' ? <ArchiveReading site={site} job={job} archiveReading={archiveReading} /> : null}
          </JobPanel>
        ))}
      </div>
    </Frame>
  );
}

/** While there is anything to do, what stands here is asked for again. */
const RENEWED = {
  'hx-get': '/jobs',
  'hx-trigger': 'every 3s',
  'hx-target': '#job-list',
  'hx-select': '#job-list',
  'hx-swap': 'outerHTML',
};

interface JobPanelProps {
  job: JobView;
  photos: number;
  children: ComponentChildren;
}

function JobPanel({ job: { job, left, failed, problems }, photos, children }: JobPanelProps) {
  const [title, about] = JOB_WORDS[job];
  return (
    <section class="panel job" aria-labelledby={`job-${job}`}>
      <h2 id={`job-${job}`}>{title}</h2>
      <p class="hint">{about}</p>
      {left === 0 ? (
        <p>Done for every photo.</p>
      ) : (
        <>
          <p>
            {leftInWords(job, left, photos)}
            {failed === 0 ? '.' : `; ${failedInWords(failed)} at the next start.`}
          </p>
          {job === 'copies' ? null : (
            <progress max={Math.max(photos, left)} value={Math.max(photos - left, 0)} aria-label={title} />
          )}
        </>
      )}
      {problems.length === 0 ? null : <Problems problems={problems} />}
      {children}
    </section>
  );
}

/** Copies are those of a few photos, not of all there are. */
function leftInWords(job: Job, left: number, photos: number): string {
  const count = left.toLocaleString('en-GB');
  if (job !== 'copies') return `${count} of ${photos.toLocaleString('en-GB')} photos left`;
  return left === 1 ? '1 killed or withheld photo left' : `${count} killed and withheld photos left`;
}

function failedInWords(failed: number): string {
  return failed === 1
    ? '1 could not be done, and is tried again'
    : `${failed.toLocaleString('en-GB')} could not be done, and are tried again`;
}

function Problems({ problems }: Pick<JobView, 'problems'>) {
  return (
    <ul class="job-problems">
      {problems.map(({ photo, problem }) => (
        <li>
          <a href={`/photos/${photo}`}>Photo {photo}</a> <VisibleText text={problem.slice(0, 300)} />
        </li>
      ))}
    </ul>
  );
}
